/** What stands right before a name and belongs to it: its country's letters ("U.S. | Postal Service"), its article ("The | Harbour Post"). */

import { ALL_CAPS, HAS_LETTER, IS_SYMBOL } from "../text/words.js";
import { CONNECTOR, FUNCTION_WORD, LEGAL_FORM, ORGANIZATION_HEAD, ORGANIZATION_SUFFIX, PLACE_NAME } from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, flagsAt, isCapital, isGlued, isSymbol, opensSpan, type Run } from "./runs.js";

/** The first word of the name with what leads it. */
export function withLead(reading: Reading, run: Run): number {
  const { first } = run;
  if (first === 0 || opensSpan(reading, first) || reading.print[first] !== PLAIN) return first;
  if (isArticle(reading, first - 1)) return first - 1;
  const country = isSymbol(reading, first - 1, ".") && isGlued(reading, first - 1) ? first - 2 : first - 1;
  return country >= 0 && isCountry(reading, country, run) ? country : first;
}

/** "US", "U.K." before a name that a head opens or a suffix closes; a company is named without. */
function isCountry(reading: Reading, at: number, { first, last }: Run): boolean {
  const isShort = (cuesAt(reading, at) & PLACE_NAME) !== 0 && (flagsAt(reading, at) & ALL_CAPS) !== 0;
  if (!isShort || last - first < 2 || cuesAt(reading, last - 1) & LEGAL_FORM) return false;
  return ((cuesAt(reading, first) | cuesAt(reading, last - 1)) & (ORGANIZATION_HEAD | ORGANIZATION_SUFFIX)) !== 0;
}

/** "told | The Harbour Post": a capital amid the sentence makes the article part of the name. */
function isArticle(reading: Reading, at: number): boolean {
  const both = CONNECTOR | FUNCTION_WORD;
  if ((cuesAt(reading, at) & both) !== both || !isCapital(reading, at) || opensSpan(reading, at)) return false;
  const isWord = (flagsAt(reading, at - 1) & (HAS_LETTER | IS_SYMBOL)) === HAS_LETTER;
  const isListed = isSymbol(reading, at - 1, ",") && !isGlued(reading, at);
  return isListed || (isWord && !isCapital(reading, at - 1));
}

/** "The | Postal Council said …": an article that opens its sentence has its capital from there, unless the name is known with it. */
export function behindArticle(reading: Reading, { first, last }: Run): number {
  const both = CONNECTOR | FUNCTION_WORD;
  const opens = opensSpan(reading, first) || (flagsAt(reading, first - 1) & IS_SYMBOL) !== 0;
  const isOne = (cuesAt(reading, first) & both) === both && (reading.knownLength[first] ?? 0) === 0;
  return opens && isOne && first + 1 < last && isCapital(reading, first + 1) ? first + 1 : first;
}
