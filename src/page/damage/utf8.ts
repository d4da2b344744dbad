/** UTF-8 whose bytes stand in a text as signs of windows-1252 or Latin 1. */
import type { Change } from "../reading/changes.js";
import { byteOf } from "../windows1252.js";

/** The bytes that open a sequence, from the least of two bytes on. */
export const FIRST_LEAD = 0xc2;
export const LAST_LEAD = 0xf4;
/** First lead of three bytes, and of four. */
const LEAD_OF_THREE = 0xe0;
const LEAD_OF_FOUR = 0xf0;
const FIRST_FOLLOWING = 0x80;
const LAST_FOLLOWING = 0xbf;
/** Bits of a character that a byte behind the first carries. */
const BITS = 6;
const BITS_MASK = 0x3f;
/** Bits of the first byte, and the least character, by how many bytes there are. */
const LEAD_MASKS = [0, 0, 0x1f, 0x0f, 0x07];
const LEAST_POINTS = [0, 0, 0x80, 0x800, 0x10000];
const LAST_POINT = 0x10ffff;
/** The surrogates, 0xd800 to 0xdfff, without their last bits. */
const SURROGATES = 0x1b;
const SURROGATE_BITS = 11;

/** The character whose bytes stand from `at` on; null where no sequence begins there. */
export function characterAt(text: string, at: number): Change | null {
  const lead = text.charCodeAt(at);
  if (!(lead >= FIRST_LEAD && lead <= LAST_LEAD)) return null;
  const length = lead >= LEAD_OF_FOUR ? 4 : lead >= LEAD_OF_THREE ? 3 : 2;
  let point = lead & (LEAD_MASKS[length] ?? 0);
  for (let next = at + 1; next < at + length; next++) {
    const byte = byteOf(text.charCodeAt(next));
    if (byte < FIRST_FOLLOWING || byte > LAST_FOLLOWING) return null;
    point = (point << BITS) | (byte & BITS_MASK);
  }
  if (point < (LEAST_POINTS[length] ?? 0) || point > LAST_POINT || point >> SURROGATE_BITS === SURROGATES) return null;
  return { start: at, end: at + length, text: String.fromCodePoint(point) };
}
