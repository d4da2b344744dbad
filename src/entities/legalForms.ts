/** "Harlow Tools, Inc.", "Sinar Maju Sdn. Bhd.": a legal form behind a name is part of it, and so is its stop. */
import { LEGAL_FORM } from "./cues.js";
import type { Reading } from "./reading.js";
import { cuesAt, isCapital, isGlued, isSymbol, opensSpan, wordAt } from "./runs.js";

/** Letters of a legal form that is cut short, and so takes a stop. */
const LONGEST_STOPPED = 4;

/** Where the name that ends before `last` ends with its legal forms. */
export function withLegalForms(reading: Reading, last: number): number {
  let end = overStop(reading, last);
  while (isLegalForm(reading, afterComma(reading, end))) end = overStop(reading, afterComma(reading, end) + 1);
  return end;
}

const isLegalForm = (reading: Reading, at: number): boolean =>
  !opensSpan(reading, at) && (cuesAt(reading, at) & LEGAL_FORM) !== 0 && isCapital(reading, at);

const afterComma = (reading: Reading, at: number): number =>
  isSymbol(reading, at, ",") && !opensSpan(reading, at) ? at + 1 : at;

/** Behind the stop of "Inc."; "Sdn Bhd" goes without stops, so that one behind it ends the sentence, as it does behind "Limited". */
function overStop(reading: Reading, last: number): number {
  if (!isLegalForm(reading, last - 1) || !isSymbol(reading, last, ".") || !isGlued(reading, last)) return last;
  const isShort = wordAt(reading, last - 1).length <= LONGEST_STOPPED;
  return isShort && !isLegalForm(reading, last - 2) ? last + 1 : last;
}
