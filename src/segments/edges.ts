/** How a line opens and ends: its marker, its last character, a label's colon. */

import type { Span } from "../shapes.js";
import { Class, classOf } from "../text/classes.js";
import { skipSpace } from "../text/spaces.js";

/** How a line opens as an item of a list. */
export type Marker = "none" | "bullet" | "number" | "hash";

/** The marker of a line, and where its own words begin. */
export interface Opening {
  readonly marker: Marker;
  /** Where what follows the marker begins; the line's end where nothing does. */
  readonly content: number;
}

/** What the last characters of a line say. */
export interface Ending {
  /** Class of the last character that is no quote or bracket, and the character. */
  readonly closes: number;
  readonly lastUnit: number;
  /** Ends with "..." or "…": the site cut it. */
  readonly isTruncated: boolean;
  readonly endsBracket: boolean;
}

/** A number before a title: "1", "02.", "10)". */
const MOST_MARKER_DIGITS = 2;
const BULLETS = "-–—•●▪◦‣·*»›>→■◆○+‐−▶►▸▹➤➔➜◾◼□❖✦";
const BRACKETS = ")]}>）】";
const DASHES = "-–—";
const COLONS = ":：|";

/** The marker with which a line opens. */
export function openingOf(text: string, { start, end }: Span): Opening {
  const first = text.charAt(start);
  if (first === "#" || first === "＃") {
    return { marker: "hash", content: skipSpace(text, start + 1, end) };
  }
  if (BULLETS.includes(first)) {
    let at = start + 1;
    while (at < end && BULLETS.includes(text.charAt(at))) at++;
    const isSpaced = at === end || classOf(text.charCodeAt(at)) === Class.SPACE;
    if (isSpaced || first === "•" || first === "»") return { marker: "bullet", content: skipSpace(text, at, end) };
  }
  let at = start;
  while (at < end && at - start <= MOST_MARKER_DIGITS && classOf(text.charCodeAt(at)) === Class.DIGIT) at++;
  const digits = at - start;
  if (digits === 0 || digits > MOST_MARKER_DIGITS) return { marker: "none", content: start };
  const mark = text.charAt(at);
  if (mark !== "." && mark !== ")") return { marker: "none", content: start };
  if (at + 1 < end && classOf(text.charCodeAt(at + 1)) === Class.DIGIT) return { marker: "none", content: start };
  return { marker: "number", content: skipSpace(text, at + 1, end) };
}

/** How the line ends whose words begin at `from`. */
export function endingOf(text: string, from: number, end: number): Ending {
  let at = end - 1;
  while (at > from && (classOf(text.charCodeAt(at)) === Class.QUOTE || BRACKETS.includes(text.charAt(at)))) at--;
  if (at < from) return { closes: Class.OTHER, lastUnit: 0, isTruncated: false, endsBracket: false };
  const last = text.charAt(at);
  const isTruncated = last === "…" || (last === "." && text.startsWith("..", at - 2) && at - 2 >= from);
  return {
    closes: classOf(text.charCodeAt(at)),
    lastUnit: text.charCodeAt(at),
    isTruncated,
    endsBracket: BRACKETS.includes(text.charAt(end - 1)),
  };
}

/** Whether a colon, a bar or a dash stands behind the phrase that ends at `from`. */
export function isLabelled(text: string, from: number, end: number): boolean {
  const at = skipSpace(text, from, end);
  if (at >= end) return false;
  return (
    COLONS.includes(text.charAt(at)) ||
    (at > from && DASHES.includes(text.charAt(at)) && classOf(text.charCodeAt(at + 1)) === Class.SPACE)
  );
}
