/** The numbers that lynx sets before what is linked, "[12]Harga Ikan Naik", where the page ends with the list of their addresses. */

import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { skipSpace } from "../../text/spaces.js";
import { COLON, FULL_STOP, ZERO } from "../../text/units.js";
import { indexWithin } from "../../text/within.js";
import type { Row } from "./rows.js";

const OPENING = "[";
const CLOSING = "]";
const MOST_DIGITS = 5;
const TEN = 10;
/** Numbers that a link without words, or a form, takes from the row. */
const MOST_SKIPPED = 3;
/** Addresses at the end of a page at least, and their share of the numbers. */
const LEAST_ADDRESSES = 3;
const LEAST_SHARE = 0.5;

/** The numbers that stand right before words, in order; empty where the page does not list what they lead to. */
export function linkNumbersOf(text: string, rows: readonly Row[]): Span[] {
  const numbers: Span[] = [];
  let last = 0;
  for (const { start, end } of rows) {
    const next = (from: number): number => indexWithin(text, OPENING, { start: from, end });
    for (let at = next(start); at >= 0; at = next(at + 1)) {
      const { value, behind } = numberAt(text, at + 1);
      if (text.charAt(behind) !== CLOSING || value <= last || value > last + MOST_SKIPPED) continue;
      last = value;
      if (behind + 1 < end && standsBeforeWord(text, behind + 1)) numbers.push({ start: at, end: behind + 1 });
    }
  }
  const addresses = rows.filter((row) => isAddressed(text, row)).length;
  return addresses >= LEAST_ADDRESSES && addresses >= LEAST_SHARE * last ? numbers : [];
}

function standsBeforeWord(text: string, at: number): boolean {
  const opens = classOf(text.charCodeAt(at));
  return isWord(opens) || opens === Class.QUOTE;
}

/** "12. https://kabarnusa.example/ikan" */
function isAddressed(text: string, { start, end }: Row): boolean {
  const { value, behind } = numberAt(text, start);
  if (value === 0 || text.charCodeAt(behind) !== FULL_STOP) return false;
  let at = skipSpace(text, behind + 1, end);
  while (at < end && isWord(classOf(text.charCodeAt(at)))) at++;
  return at < end - 1 && text.charCodeAt(at) === COLON && classOf(text.charCodeAt(at + 1)) !== Class.SPACE;
}

/** The number whose digits begin at `at`, 0 where none do, and where it ends. */
function numberAt(text: string, at: number): { value: number; behind: number } {
  let [value, behind] = [0, at];
  while (behind - at < MOST_DIGITS && classOf(text.charCodeAt(behind)) === Class.DIGIT) {
    value = value * TEN + text.charCodeAt(behind) - ZERO;
    behind++;
  }
  return { value, behind };
}
