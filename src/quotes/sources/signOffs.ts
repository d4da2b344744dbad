/** Who signs a story, in the bracket that closes it: `"…," tutur Dandim (SGT)`. */

import { ACRONYM, ROLE } from "../lexicon/lexicon.js";
import { pastBracket } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Letters of who signs in small ones, at the most: "(tim)", "(red)". */
const LONGEST_SIGN = 4;

/** `"…," tutur Dandim (SGT)`, `ujar Bupati (tim)`: one word in the bracket at token `at`, right behind an office, or in few small letters; no "Badan Usaha Milik Desa (bumdes)", no "Gubernur (Rudi Halim)". */
export function isSignOff(tokens: readonly Token[], at: number): boolean {
  const end = pastBracket(tokens, at);
  if (end !== at + 3 || end < tokens.length - 1) return false;
  if (end === tokens.length - 1 && tokens[end]?.symbol !== ".") return false;
  const [before, first] = [tokens[at - 1], tokens[at + 1]];
  if (!before || first?.kind !== "word" || first.isDigits) return false;
  if (!first.isCapital) return first.end - first.start <= LONGEST_SIGN;
  return before.isCapital && !before.isAcronym && (before.nouns & (ROLE | ACRONYM)) !== 0;
}
