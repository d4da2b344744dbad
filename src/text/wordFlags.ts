/** What is told of each word of a text. */

/** Bits of `Words.flags`. */
export const HAS_LETTER = 1;
export const HAS_DIGIT = 2;
/** The first letter is a capital. */
export const CAPITAL = 4;
/** At least one capital and no small letter. */
export const ALL_CAPS = 8;
/** A capital after a small letter: "iNews", "YouTube". */
export const INNER_CAPITAL = 16;
/** One symbol: neither letter nor digit. */
export const IS_SYMBOL = 32;
/** No white space before it. */
export const GLUED = 64;
/** The first word of its span. */
export const OPENS_SPAN = 128;
/** A full stop inside: "Suara.com", "S.Sos". */
export const DOTTED = 256;

/** Words in page order; the first `count` entries of each array hold. Offsets are UTF-16 units into `text`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Bits: HAS_LETTER, CAPITAL and the others above. */
  readonly flags: Uint16Array;
  /** `hashOf` the word in lower case. Signed: larger numbers cost an object each where a map or set looks them up. */
  readonly hashes: Int32Array;
}
