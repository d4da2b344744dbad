/** Blanks of every width, and marks of no width that stand where words part, as plain spaces. */

/** Not U+200C and U+200D, which stand inside words of Persian, Hindi and others. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const ODD_BLANKS = new RegExp(ODD_BLANK, "g");

/** The text with " " for each of them, so that every offset stays what it was. */
export function plainBlanks(text: string): string {
  return ODD_BLANK.test(text) ? text.replace(ODD_BLANKS, " ") : text;
}
