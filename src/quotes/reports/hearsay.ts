/** "Rudi membantah kabar dirinya akan mundur": a noun for what others tell, between the verb that denies it and the clause. */
import {
  CHANNEL,
  COMPLEMENT,
  CONJUNCTION,
  DEMONSTRATIVE,
  DIRECTIVE,
  NO_CLAUSE,
  PLACE,
  PRONOUN,
  RELATIVE,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isAnd } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { hasPredicate } from "./predicates.js";

const NO_SUBJECT = NO_CLAUSE | CHANNEL | PLACE | RELATIVE | COMPLEMENT | DEMONSTRATIVE | DIRECTIVE;

/** The token behind that noun, where a subject and its predicate stand there; null where none does ("membantah tudingan itu"). */
export function clauseBehindHearsay(tokens: readonly Token[], verb: number, evidence: Evidence): number | null {
  const [noun, first] = [tokens[verb + 1], tokens[verb + 2]];
  if (!noun || first?.kind !== "word" || !evidence.isDenying(tokens[verb]) || !evidence.isHearsay(noun)) return null;
  if (first.cues & PRONOUN) return verb + 2;
  if (first.cues & NO_SUBJECT || evidence.isPredicate(first)) return null;
  let to = verb + 3;
  while (isOfClause(tokens[to])) to++;
  return hasPredicate(tokens, { from: verb + 2, to }, evidence) ? verb + 2 : null;
}

function isOfClause(token: Token | undefined): boolean {
  return token?.kind === "word" && !isAnd(token) && !(token.cues & RELATIVE) && !(token.grammar & CONJUNCTION);
}
