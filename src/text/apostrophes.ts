/** What stands beside an apostrophe, or glued to a name, as a word of its own. */
import type { Span } from "../shapes.js";
import { kindOf, LOWER, UPPER } from "./characters.js";
import { HYPHEN } from "./units.js";

/** What a language writes beside an apostrophe, or glued to a capital, as a word of its own; in lower case, without the mark. */
export interface Apostrophes {
  /** Before it, the apostrophe included: "l'eau", "dell'anno". */
  readonly elided: readonly string[];
  /** Behind it: "Ankara'da". */
  readonly suffixes: readonly string[];
  /** Before a capital inside the word, or before its hyphen, which is included: "u" of "uRudi", "UMnu", "u-Anna". */
  readonly prefixes: readonly string[];
}

export const NO_APOSTROPHES: Apostrophes = { elided: [], suffixes: [], prefixes: [] };

/** Letters of the longest prefix. */
const LONGEST_PREFIX = 6;

/** Whether the letters `[start, end)` of a word are a prefix and a name begins behind them, before `limit`. */
export function endsPrefix(
  { prefixes }: Apostrophes,
  text: string,
  { start, end, limit }: Span & { readonly limit: number },
): boolean {
  if (prefixes.length === 0 || end - start > LONGEST_PREFIX) return false;
  const isHyphen = text.charCodeAt(end) === HYPHEN;
  const capital = isHyphen ? end + 1 : end;
  if (capital >= limit || kindOf(text.charCodeAt(capital)) !== UPPER) return false;
  const isShouted = !isHyphen && kindOf(text.charCodeAt(end - 1)) === UPPER; // "UMnu", where "USB" and "NGUMNU" are one word
  if (isShouted && (end - start > 1 || kindOf(text.charCodeAt(end + 1)) !== LOWER)) return false;
  return prefixes.includes(text.slice(start, end).toLowerCase());
}
