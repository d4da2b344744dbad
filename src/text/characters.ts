/** What kind of character a UTF-16 unit is: a table for the hot paths, filled as characters are met. */
import { BLANK, CAPITAL_A, CAPITAL_Z, CARRIAGE_RETURN, NINE, SMALL_A, SMALL_Z, TAB, ZERO } from "./units.js";

export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter without case, or a mark that belongs to the letter before it. */
export const LETTER = 4;
export const DIGIT = 5;
/** Punctuation, symbols, and everything else. */
export const SYMBOL = 6;

const UNITS = 0x10000;
const ASCII_END = 0x80;
/** Dashes, quotes, bullets and dots: no letters, digits or spaces stand among them. */
const MARKS_START = 0x2010;
const MARKS_END = 0x2028;
const IS_SPACE = /^\s$/u;
const IS_LOWER = /^\p{Ll}$/u;
const IS_UPPER = /^[\p{Lu}\p{Lt}]$/u;
const IS_LETTER = /^[\p{L}\p{M}]$/u;
const IS_DIGIT = /^\p{N}$/u;

/** Zero until a unit is first asked for: most pages meet a few hundred of them, so nothing is filled in advance. */
const kinds = new Uint8Array(UNITS);
const folded = new Uint16Array(UNITS);

/** "a" to "z": most of a page, told without a look. */
export function isSmallLatin(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}

/** The kind of one UTF-16 unit. A half of a surrogate pair is a symbol: see `kindOfPoint`. */
export function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known > 0) return known;
  const isMark = unit >= MARKS_START && unit < MARKS_END;
  const kind = unit < ASCII_END ? asciiKind(unit) : isMark ? SYMBOL : classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

/** By comparisons: a page in plain English then compiles no pattern of Unicode. */
function asciiKind(unit: number): number {
  if (isSmallLatin(unit)) return LOWER;
  if (unit >= CAPITAL_A && unit <= CAPITAL_Z) return UPPER;
  if (unit >= ZERO && unit <= NINE) return DIGIT;
  return unit === BLANK || (unit >= TAB && unit <= CARRIAGE_RETURN) ? SPACE : SYMBOL;
}

/** The kind of a whole code point outside the first plane. */
export function kindOfPoint(point: number): number {
  return classify(String.fromCodePoint(point));
}

/** The unit in lower case; itself where its lower case takes more than one unit. */
export function foldUnit(unit: number): number {
  const known = folded[unit] as number;
  if (known !== 0) return known;
  const lower = String.fromCharCode(unit).toLowerCase();
  const fold = lower.length === 1 ? lower.charCodeAt(0) : unit;
  folded[unit] = fold;
  return fold;
}

function classify(character: string): number {
  if (IS_SPACE.test(character)) return SPACE;
  if (IS_LOWER.test(character)) return LOWER;
  if (IS_UPPER.test(character)) return UPPER;
  if (IS_LETTER.test(character)) return LETTER;
  return IS_DIGIT.test(character) ? DIGIT : SYMBOL;
}
