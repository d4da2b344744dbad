/** What kind of character a UTF-16 unit is, from a table that fills as text is read. */
import { DIGIT, kindOf } from "./characters.js";

/** The classes of a unit; 0 is kept for "not looked up yet". */
export const Class = {
  OTHER: 1,
  SPACE: 2,
  UPPER: 3,
  LOWER: 4,
  /** A letter without case: Arabic, Han, Thai. Marks count as letters. */
  LETTER: 5,
  DIGIT: 6,
  /** Ends a sentence: . ! ? … and their like. */
  STOP: 7,
  /** Opens or closes a quotation. */
  QUOTE: 8,
} as const;

/** By kind of characters.ts, which are counted from 1. */
const CLASS_OF_KIND: readonly number[] = [
  0,
  Class.SPACE,
  Class.LOWER,
  Class.UPPER,
  Class.LETTER,
  Class.DIGIT,
  Class.OTHER,
];
const UNITS = 65_536;
const STOPS = ".!?…。！？۔।؟";
const QUOTES = "\"'“”„«»‘’‹›「」『』";
/** Of the digits: "½" and "²" are none. */
const DECIMAL = /\p{Nd}/u;
const ASCII_END = 0x80;

const classes = new Uint8Array(UNITS);
const lowers = new Uint16Array(UNITS);

/** The class of a unit, one of `Class`. A half of a surrogate pair is a caseless letter: emoji are told by nobody. */
export function classOf(unit: number): number {
  return classes[unit | 0] || look(unit | 0); // beside the text `charCodeAt` gives NaN
}

/** The lower-case unit of a unit, where that is one unit too; else the unit itself. */
export function lowerOf(unit: number): number {
  if (classes[unit | 0] === 0) look(unit | 0);
  return lowers[unit | 0] as number;
}

/** Whether the class is one of a letter. */
export function isLetter(unitClass: number): boolean {
  return unitClass >= Class.UPPER && unitClass <= Class.LETTER;
}

/** Whether the class is one of a letter or a digit. */
export function isWord(unitClass: number): boolean {
  return unitClass >= Class.UPPER && unitClass <= Class.DIGIT;
}

function look(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  lowers[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  const found = classify(unit, character);
  classes[unit] = found;
  return found;
}

function classify(unit: number, character: string): number {
  if (STOPS.includes(character)) return Class.STOP;
  if (QUOTES.includes(character)) return Class.QUOTE;
  const kind = kindOf(unit);
  if (kind === DIGIT) return unit < ASCII_END || DECIMAL.test(character) ? Class.DIGIT : Class.OTHER;
  return CLASS_OF_KIND[kind] as number;
}

/** The first letter or digit from `from` on; `end` where none stands. */
export function skipToWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isWord(classOf(text.charCodeAt(at)))) at++;
  return at;
}
