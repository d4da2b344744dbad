/** How many columns of a terminal a text takes. */
import { firstNotBelow } from "../text/search.js";

/** Combining marks, joiners and the other characters that take no column; soft hyphens too. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/** Ranges of code points that take two columns: East Asian wide and full-width letters, and emoji. First and last. */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], // Hangul initial consonants
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26aa, 0x26ab],
  [0x26bd, 0x26be],
  [0x26c4, 0x26c5],
  [0x26f2, 0x26f5],
  [0x270a, 0x270b],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2e80, 0x303e], // radicals, ideographic punctuation
  [0x3041, 0xa4cf], // kana, bopomofo, ideographs, Yi
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f265],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f90c, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd], // ideographs of the later planes
];

/** Nothing below it is wide. */
const FIRST_WIDE = 0x1100;
/** Nothing below it is of no width. */
const FIRST_ZERO = 0x00ad;

/** Columns of one character: 0, 1 or 2. Controls are expected to be gone. */
export function widthOf(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST_ZERO) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return code >= FIRST_WIDE && isInRanges(code) ? 2 : 1;
}

/** Columns of a text. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function isInRanges(code: number): boolean {
  const range = WIDE_RANGES[firstNotBelow(WIDE_RANGES.length, (index) => WIDE_RANGES[index]?.[1] ?? 0, code)];
  return range !== undefined && code >= range[0];
}
