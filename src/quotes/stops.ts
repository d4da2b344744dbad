/** Brackets and full stops inside a phrase. */
import { ACRONYM, ROLE } from "./lexicon.js";
import type { Token } from "./tokens.js";

/** Tokens inside brackets that a phrase may hold: "(52)", "(KPK)", "(nama lengkap)". */
const LONGEST_BRACKET = 8;

/** The token behind the bracket that opens at token `at`, or `at` where it is too long or holds a day or speech. */
export function pastBracket(tokens: readonly Token[], at: number): number {
  for (let to = at + 1; to < tokens.length && to <= at + LONGEST_BRACKET; to++) {
    const token = tokens[to] as Token;
    if (token.kind === "date" || token.kind === "speech") return at;
    if (token.symbol === ")") return to + 1;
  }
  return at;
}

/** "Lampiran V. Direktur Utama Rudi Halim": behind a lone letter an office opens the next sentence. */
export function isStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isLone = before !== undefined && before.end - before.start === 1;
  return isLone && ((tokens[at + 1]?.nouns ?? 0) & (ROLE | ACRONYM)) !== 0;
}
