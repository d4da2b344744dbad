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
  const noun = tokens[verb + 1];
  if (!noun || !evidence.isDenying(tokens[verb]) || !evidence.isHearsay(noun)) return null;
  const kind = tokens[verb + 2];
  const from = kind && evidence.isHearsayKind(kind) ? verb + 3 : verb + 2; // "kabar miring | dirinya"
  const first = tokens[from];
  if (first?.kind !== "word") return null;
  if (first.cues & PRONOUN) return from;
  if (first.cues & NO_SUBJECT || evidence.isPredicate(first) || isOwner(tokens[from + 1])) return null;
  let to = from + 1;
  while (isOfClause(tokens[to])) to++;
  return hasPredicate(tokens, { from, to }, evidence) ? from : null;
}

/** "laporan media beliau": whose report it is, or whom it is about, stands before a pronoun. */
function isOwner(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.cues & PRONOUN) !== 0 && !(token.cues & DEMONSTRATIVE);
}

/** What brings in a clause ends the noun ("laporan sebuah portal bahawa"). */
function isOfClause(token: Token | undefined): boolean {
  if (token?.kind !== "word" || isAnd(token)) return false;
  return !(token.cues & (RELATIVE | COMPLEMENT)) && !(token.grammar & CONJUNCTION);
}
