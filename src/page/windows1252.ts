/** windows-1252, in which most bytes are read that are no UTF-8. */

/** What it has from 0x80 on, where Latin 1 has controls; the five bytes that it leaves undefined are those controls. */
const PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** The first byte of that punctuation, and of what both have alike. */
const FIRST = 0x80;
const FIRST_ALIKE = 0xa0;
const BYTES = 0x100;

const byteOfPunctuation: ReadonlyMap<number, number> = new Map(
  Array.from(PUNCTUATION, (sign, at) => [sign.charCodeAt(0), FIRST + at] as const),
);

/** The byte above ASCII that windows-1252, or Latin 1, reads as this unit; 0 where none is. */
export function byteOf(unit: number): number {
  if (unit >= FIRST && unit < BYTES) return unit;
  return byteOfPunctuation.get(unit) ?? 0;
}

/** The sign of a byte above ASCII. */
export function signOf(byte: number): string {
  return byte < FIRST_ALIKE ? PUNCTUATION.charAt(byte - FIRST) : String.fromCharCode(byte);
}
