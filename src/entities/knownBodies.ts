/** Organizations that the lexicon knows, with their place behind them: "KPU Kota Bandung". */
import { AMBIGUOUS, KNOWN_ORGANIZATION, LOCAL } from "../models/lexicon.js";
import { ORGANIZATION_HEAD, PLACE_KIND } from "./cues.js";
import { withLegalForms } from "./legalForms.js";
import { extended } from "./nameExtent.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, isCapital, isConnector, isGlued, isNameWord, isPlace, isSymbol, knownAt, opensSpan } from "./runs.js";

/** End of the known organization that begins here; `at` where there is none. */
export function knownAtStart(reading: Reading, at: number): number {
  const length = reading.knownLength[at] ?? 0;
  const isSure = length > 0 && (!((reading.knownValue[at] ?? 0) & AMBIGUOUS) || isAmongKnown(reading, at, length));
  return isSure && (reading.print[at] === PLAIN || length > 1 || isNameWord(reading, at)) ? at + length : at;
}

/** "UMNO, | Bersatu | dan Pas": what is also a common word, with a capital in a list that a known organization opens or closes. */
function isAmongKnown(reading: Reading, at: number, length: number): boolean {
  // "Ferrari dan Porsche" are more often cars
  if (!((reading.knownValue[at] ?? 0) & LOCAL)) return false;
  if (opensSpan(reading, at) || reading.print[at] !== PLAIN || !isNameWord(reading, at)) return false;
  const next = at + length;
  if (isBetween(reading, next) && isKnown(reading, next + 1)) return !opensSpan(reading, next);
  let before = at;
  for (let items = 0; items < LONGEST_KNOWN_LIST && isBetween(reading, before - 1); items++) {
    if (opensSpan(reading, before - 1)) return false;
    if (isKnown(reading, before - 2)) return true;
    if (!(knownAt(reading, before - 2) & KNOWN_ORGANIZATION) || !isCapital(reading, before - 2)) return false;
    before -= 2;
  }
  return false;
}

/** Items of such a list, of one word each, up to the one that is known. */
const LONGEST_KNOWN_LIST = 3;

const isBetween = (reading: Reading, at: number): boolean =>
  isSymbol(reading, at, ",") || isSymbol(reading, at, "/") || isConnector(reading, at);

const isKnown = (reading: Reading, at: number): boolean =>
  (knownAt(reading, at) & (KNOWN_ORGANIZATION | AMBIGUOUS)) === KNOWN_ORGANIZATION && isCapital(reading, at);

/** "Tirta Kota Lumbung", "CDU-Fraktion": where the name of a known body that ends before `known` ends with what stands behind it. */
export function knownEnd(reading: Reading, known: number): number {
  const isJoined = !reading.isTaught && isSymbol(reading, known, "-") && isGlued(reading, known);
  const isBody = (cuesAt(reading, known + 1) & ORGANIZATION_HEAD) !== 0 && isCapital(reading, known + 1);
  if (isJoined && isGlued(reading, known + 1) && isBody) return known + 2;
  return withLegalForms(reading, withPlace(reading, known));
}

/** A known body's own branch: "KPU Kota Bandung", "Bawaslu Jabar". */
function withPlace(reading: Reading, at: number): number {
  const isBranch = !opensSpan(reading, at) && (isPlace(reading, at) || (cuesAt(reading, at) & PLACE_KIND) !== 0);
  return isBranch && isNameWord(reading, at) ? extended(reading, at) : at;
}
