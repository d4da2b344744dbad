/** How a line opens that is an item of a list, and so goes on with none. */

import { Class, classOf } from "../../text/classes.js";
import { skipSpace } from "../../text/spaces.js";
import { FULL_STOP } from "../../text/units.js";
import type { Row } from "./rows.js";

/** Signs that open items and nothing else. */
const BULLETS = "*•●▪◦·+#|■►▸→›»";
/** Signs and numbers that open items, and stand inside sentences too. */
const DASHES = "-–—";
const CLOSING_BRACKET = 0x29;
const MOST_DIGITS = 2;

/** How sure it is that a row opens an item: `may` where a sentence can go on like that. */
export interface ItemOpening {
  readonly certainty: "none" | "may" | "sure";
  /** Column at which the item's own words begin. */
  readonly column: number;
}

/** How `row` opens. */
export function itemOpening(text: string, { start, end, indent }: Row): ItemOpening {
  const sign = text.charAt(start);
  const digits = digitsAt(text, start);
  const mark = text.charCodeAt(start + digits);
  const isNumber = digits > 0 && digits <= MOST_DIGITS && (mark === FULL_STOP || mark === CLOSING_BRACKET);
  const length = isNumber ? digits + 1 : 1;
  const behind = start + length;
  const content = skipSpace(text, behind, end);
  if (behind < end && content === behind) return { certainty: "none", column: indent };
  const column = indent + content - start;
  if (BULLETS.includes(sign)) return { certainty: "sure", column };
  if (isNumber || DASHES.includes(sign)) return { certainty: "may", column };
  return { certainty: "none", column: indent };
}

function digitsAt(text: string, start: number): number {
  let at = start;
  while (at - start <= MOST_DIGITS && classOf(text.charCodeAt(at)) === Class.DIGIT) at++;
  return at - start;
}
