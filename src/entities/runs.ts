/** Questions about single words and runs of words that rules, boundaries and aliases all ask. */
import { GIVEN_NAME, PLACE } from "../models/lexicon.js";
import {
  ALL_CAPS,
  CAPITAL,
  GLUED,
  HAS_DIGIT,
  HAS_LETTER,
  INNER_CAPITAL,
  IS_SYMBOL,
  OPENS_SPAN,
} from "../text/words.js";
import {
  CALENDAR,
  CONNECTOR,
  FUNCTION_WORD,
  HONORIFIC,
  NOT_ORGANIZATION,
  PERSON_NOUN,
  PLACE_KIND,
  RANK,
  REPORTING,
  ROLE_ACRONYM,
  ROLE_HEAD,
  TITLE_WORD,
} from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";

/** Words `first` up to, and without, `last`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A run that names somebody, and why we think so. */
export interface Mention extends Run {
  readonly reason: string;
}

const ANY_CAPITAL = CAPITAL | ALL_CAPS | INNER_CAPITAL;
const ENDS_NAME = HONORIFIC | RANK | ROLE_ACRONYM | CALENDAR | REPORTING | NOT_ORGANIZATION | TITLE_WORD;

export const flagsAt = ({ words }: Reading, i: number): number => words.flags[i] ?? 0;
export const cuesAt = ({ cues }: Reading, i: number): number => cues[i] ?? 0;
export const knownAt = ({ known }: Reading, i: number): number => known[i] ?? 0;

/** The word as printed. */
export function wordAt({ words }: Reading, i: number): string {
  return words.text.slice(words.starts[i], words.ends[i]);
}

/** The run as printed. */
export function textOf({ words }: Reading, { first, last }: Run): string {
  return words.text.slice(words.starts[first], words.ends[last - 1]);
}

export const isCapital = (reading: Reading, i: number): boolean => (flagsAt(reading, i) & ANY_CAPITAL) !== 0;
export const isSymbol = (reading: Reading, i: number, symbol: string): boolean =>
  (flagsAt(reading, i) & IS_SYMBOL) !== 0 &&
  reading.words.text.charCodeAt(reading.words.starts[i] as number) === symbol.charCodeAt(0);
export const opensSpan = (reading: Reading, i: number): boolean => (flagsAt(reading, i) & OPENS_SPAN) !== 0;
export const isGlued = (reading: Reading, i: number): boolean => (flagsAt(reading, i) & GLUED) !== 0;
export const isPlace = (reading: Reading, i: number): boolean => (knownAt(reading, i) & PLACE) !== 0;
export const isConnector = (reading: Reading, i: number): boolean =>
  (cuesAt(reading, i) & CONNECTOR) !== 0 && !isCapital(reading, i);

/** A capital that tells something: in a headline only where the page never prints the word small. */
export function isNameWord(reading: Reading, i: number): boolean {
  if (!isCapital(reading, i) || !(flagsAt(reading, i) & HAS_LETTER)) return false;
  if (reading.print[i] === PLAIN) return true;
  const hash = reading.words.hashes[i] as number;
  return reading.printedSmall.get(hash) === 0 && !(cuesAt(reading, i) & FUNCTION_WORD);
}

/** Whether a name that runs up to here stops before this word. */
export function endsName(reading: Reading, i: number): boolean {
  return (cuesAt(reading, i) & ENDS_NAME) !== 0;
}

/** Somebody's first name, and no place. */
export function isGivenName(reading: Reading, i: number): boolean {
  return (knownAt(reading, i) & (GIVEN_NAME | PLACE)) === GIVEN_NAME;
}

export const isRole = (reading: Reading, i: number): boolean =>
  (cuesAt(reading, i) & (ROLE_HEAD | ROLE_ACRONYM | PERSON_NOUN | RANK | HONORIFIC)) !== 0;

/** A number that can stand in a name: "SMA Negeri 61", "Kodim 1702". */
export const isNumber = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT;

/** Letters of an administrative word that is cut short. */
const SHORT_KIND = 4;

/** "Kab" of "Kab. Lumbung" */
export const isShortKind = (reading: Reading, i: number): boolean =>
  (cuesAt(reading, i) & PLACE_KIND) !== 0 && isSymbol(reading, i + 1, ".") && wordAt(reading, i).length <= SHORT_KIND;

/** Words of a bracket that holds one: "(KPU)". */
export const BRACKET_WORDS = 3;

/** "( WORD )" that opens at `i`: the word's index, or -1. */
export function parenthesized(reading: Reading, i: number): number {
  const isOne = isSymbol(reading, i, "(") && isSymbol(reading, i + 2, ")") && !opensSpan(reading, i + 1);
  return isOne && isCapital(reading, i + 1) ? i + 1 : -1;
}
