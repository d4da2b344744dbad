/** Separators of lines and paragraphs (U+2028, U+2029) and U+0085, where a page ends its lines with them. */
import { CARRIAGE_RETURN, LINE_END } from "../../text/units.js";
import type { Change } from "../reading/changes.js";

const SEPARATOR = /[\u0085\u2028\u2029]/;
const SEPARATORS = new RegExp(SEPARATOR, "g");

/** Those of a page that has more of them than other line ends: elsewhere they stand inside paragraphs. */
export function lineEndsIn(text: string): Change[] {
  if (!SEPARATOR.test(text)) return [];
  const found = Array.from(text.matchAll(SEPARATORS), ({ index }) => ({ start: index, end: index + 1, text: "\n" }));
  return found.length > countLines(text) ? found : [];
}

/** The lines that end in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_END || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_END)) count++;
  }
  return count;
}
