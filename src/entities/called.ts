/** Words by which the page calls somebody: they stand alone beside a reporting verb or behind a title ("kata Darto", "Ms. Vale"). */
import { KNOWN_ORGANIZATION, NO_ORGANIZATION, PLACE } from "../models/lexicon.js";
import { ALL_CAPS, CAPITAL, HAS_LETTER, INNER_CAPITAL } from "../text/words.js";
import { HONORIFIC, ORGANIZATION_HEAD, ORGANIZATION_SUFFIX, REPORTING } from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, flagsAt, isCapital, isGivenName, isSymbol, knownAt, type Mention, opensSpan } from "./runs.js";

const ENDS: readonly string[] = [".", "?", "!"];
const MARKS: readonly string[] = ['"', "”", "’", "'"];
/** Shorter words are more often something else. */
const LEAST_LETTERS = 3;

/** A sentence's first word has its capital from there ("Studies show …"): so many of them tell of a name. */
const LEAST_OPENING = 3;

/** The words by their hashes. */
export interface Called {
  readonly sure: ReadonlySet<number>;
  /** Those as well that do so as the first word of a sentence alone. */
  readonly likely: ReadonlySet<number>;
}

/** The words by which a page calls people. */
export function calledWords(reading: Reading): Called {
  const sure = new Set<number>();
  const opening = new Map<number, number>();
  for (let at = 0; at < reading.words.count; at++) {
    if (!isPlainName(reading, at) || isCapitalBehind(reading, at)) continue;
    const hash = reading.words.hashes[at] as number;
    if (reading.printedSmall.get(hash) !== 0) continue;
    if (isTitled(reading, at)) sure.add(hash);
    if (!isAlone(reading, at) || !isBesideReport(reading, at)) continue;
    if (!opensSentence(reading, at)) sure.add(hash);
    else opening.set(hash, (opening.get(hash) ?? 0) + 1);
  }
  for (const [hash, count] of opening) if (count >= LEAST_OPENING) sure.add(hash);
  return { sure, likely: new Set([...sure, ...opening.keys()]) };
}

/** Behind a stop, or a mark that no comma stands before. */
function opensSentence(reading: Reading, at: number): boolean {
  if (opensSpan(reading, at) || ENDS.some((end) => isSymbol(reading, at - 1, end))) return true;
  return MARKS.some((mark) => isSymbol(reading, at - 1, mark)) && !isSymbol(reading, at - 2, ",");
}

/** "Darla Vale" where the page goes on with "Vale said": who is called by the second of two words, printed with both. */
export function calledInFull(reading: Reading, { sure }: Called): Mention[] {
  const found: Mention[] = [];
  if (sure.size === 0) return found;
  for (let at = 1; at < reading.words.count; at++) {
    if (!sure.has(reading.words.hashes[at] as number) || opensSpan(reading, at)) continue;
    if (!isPlainName(reading, at) || !isPlainName(reading, at - 1) || isCapitalBehind(reading, at)) continue;
    if (!opensSpan(reading, at - 1) && isCapital(reading, at - 2)) continue;
    if (opensSentence(reading, at - 1) && !isGivenName(reading, at - 1)) continue; // "Given Vale's record"
    found.push({ first: at - 1, last: at + 1, reason: "called by its last word" });
  }
  return found;
}

/** A word with a capital that is no word of the language data, no place and no known body. */
export function isPlainName(reading: Reading, at: number): boolean {
  const { starts, ends } = reading.words;
  const isWord = (flagsAt(reading, at) & (CAPITAL | ALL_CAPS | INNER_CAPITAL)) === CAPITAL;
  if (!isWord || (ends[at] as number) - (starts[at] as number) < LEAST_LETTERS) return false;
  return cuesAt(reading, at) === 0 && !(knownAt(reading, at) & (PLACE | KNOWN_ORGANIZATION | NO_ORGANIZATION));
}

function isAlone(reading: Reading, at: number): boolean {
  return reading.print[at] === PLAIN && (opensSpan(reading, at) || !isCapital(reading, at - 1));
}

const isCapitalBehind = (reading: Reading, at: number): boolean =>
  !opensSpan(reading, at + 1) && isCapital(reading, at + 1);

function isBesideReport(reading: Reading, at: number): boolean {
  const isBehind = !opensSpan(reading, at) && isReport(reading, at - 1);
  return isBehind || (!opensSpan(reading, at + 1) && isReport(reading, at + 1));
}

const isReport = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & REPORTING) !== 0 && (flagsAt(reading, at) & HAS_LETTER) !== 0;

/** "Ms. Vale", "Pak Darto" */
function isTitled(reading: Reading, at: number): boolean {
  if (opensSpan(reading, at)) return false;
  const title = isSymbol(reading, at - 1, ".") && !opensSpan(reading, at - 1) ? at - 2 : at - 1;
  const other = ORGANIZATION_HEAD | ORGANIZATION_SUFFIX;
  return (cuesAt(reading, title) & (HONORIFIC | other)) === HONORIFIC;
}
