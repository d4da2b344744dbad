/** What may stand between a subject and its verb. */
import { ADVERB, BREAKS, JOINS, NEGATION } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./sources.js";

const NO_WORD = { grammar: 0, cues: 0 };

/** "Rudi pada hari Sabtu mengatakan": the small words before a day. */
export function bringsDay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapital) return false;
  return tokens[at + 1]?.kind === "date" || tokens[at + 2]?.kind === "date";
}

/** "the fisherman also said": nothing but adverbs between; "saw the boats and said" is another's deed. */
export function isDirect(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens
    .slice(from, verb)
    .every(({ cues, grammar }) => (cues & ADVERB) !== 0 && (cues & NEGATION) === 0 && !(grammar & JOINS));
}

/** "over the last two winters": a small word that no clause follows brings it in. */
export function isCircumstance(tokens: readonly Token[], { from }: Source): boolean {
  return isPlainBreak(tokens[from - 1] ?? NO_WORD);
}

/** "has over the last two winters repeatedly warned": a time between the parts of a verb. */
export function isSpell(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.cues ?? 0) & ADVERB) !== 0 && isPlainBreak(tokens[at + 1] ?? NO_WORD);
}

function isPlainBreak({ grammar, cues }: Pick<Token, "grammar" | "cues">): boolean {
  return (grammar & BREAKS) !== 0 && (cues & ADVERB) === 0;
}

/** "Dinas Pangan, yang membawahi pasar mengatakan": the comma behind a relative clause was forgotten. */
export function isUnclosed(clause: readonly Token[], { usesFirstNames, isTransitive }: Evidence): boolean {
  return usesFirstNames && clause.some(isTransitive) && !clause.some(({ symbol }) => symbol === ",");
}
