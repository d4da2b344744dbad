/** What somebody's work is about, and where it is done, as a description tells it behind the word for people. */
import {
  ARTICLE,
  BREAKS,
  CHANNEL,
  DETERMINER,
  DOCUMENT,
  FUNCTION,
  GATHERING,
  NEGATION,
  PLACE,
  POST,
  RELATIVE,
  ROLE_LINK,
  TIME,
  VERB,
} from "../lexicon/lexicon.js";
import { DASHES } from "../marks/dashes.js";
import { CLOSES } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Words of a field: "the history of early modern medicine". */
const LONGEST_FIELD = 7;
const SMALL = ARTICLE | DETERMINER | FUNCTION;

/** "a lecturer | in law at Aster University,", "an expert | on coral reefs,": small words up to the sign, the verb or the next small word that closes them. */
export function bringsField(tokens: readonly Token[], at: number): boolean {
  return fieldEnd(tokens, at) !== null;
}

/** "An expert | on coral reefs said": it ends right before the verb. */
export function bringsFieldOfSubject(tokens: readonly Token[], at: number): boolean {
  return ((tokens[fieldEnd(tokens, at) ?? tokens.length]?.cues ?? 0) & (VERB | POST)) !== 0;
}

/** The token that closes the field which the small word at token `at` brings in; null where none does. */
function fieldEnd(tokens: readonly Token[], at: number): number | null {
  if (!isPreposition(tokens[at])) return null;
  for (let to = at + 1; to <= at + LONGEST_FIELD; to++) {
    const token = tokens[to];
    if (!token || closes(token)) return to > at + 1 ? to : null;
    if (token.kind !== "word" || token.isDigits || token.grammar & (GATHERING | TIME)) return null;
    if (token.grammar & DOCUMENT && (tokens[to - 1]?.cues ?? 0) & (ARTICLE | DETERMINER)) return null; // "in a letter"; "in law" is a field
    if (token.cues & ~SMALL && !(token.nouns & ROLE_LINK)) return null;
  }
  return null;
}

/** "in", "at", "on": no word that a clause follows, and no "to". */
function isPreposition({ cues, grammar }: Pick<Token, "cues" | "grammar"> = { cues: 0, grammar: 0 }): boolean {
  return (cues & (PLACE | CHANNEL)) !== 0 && !(cues & NEGATION) && !(grammar & BREAKS);
}

function closes(token: Token): boolean {
  if (token.kind === "symbol") return CLOSES.has(token.symbol) || DASHES.has(token.symbol);
  return (token.cues & (VERB | POST | RELATIVE)) !== 0 || isPreposition(token);
}
