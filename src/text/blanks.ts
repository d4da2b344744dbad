/** Blanks of every width as plain spaces. */

/** White space inside a line, as `/\s/` has it, but for tabs. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;
const ODD_BLANKS = new RegExp(ODD_BLANK, "g");

/** The text with " " for each of them, so that every offset stays what it was. */
export function plainBlanks(text: string): string {
  return ODD_BLANK.test(text) ? text.replace(ODD_BLANKS, " ") : text;
}
