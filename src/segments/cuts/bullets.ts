/** Titles behind their heading on one line, each behind a mark: "Related stories: - Nets are mended - Boats sail again". */
import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { skipSpace } from "../../text/spaces.js";

const COLON = ":";
/** A mark with its blank, and the capital, number or mark of quotation that opens a title. */
const OPENING = /^[-–—•●▪·*] [“"‘'«]?[\p{Lu}\d]/u;
/** Longest such opening. */
const LONGEST_OPENING = 5;
/** Longest title between two marks, and the shortest. */
const LONGEST_TITLE = 160;
const SHORTEST_TITLE = 12;

/** Most titles of such a list. */
const MOST_TITLES = 20;

/**
 * Where the first of two titles and more begins that follow a heading which ends at `from`; null where none do, or
 * where the story goes on behind them: nothing shows where the last title ends.
 */
export function firstBullet(text: string, { start: from, end }: Span): number | null {
  let at = skipSpace(text, from);
  if (text.charAt(at) === COLON) at = skipSpace(text, at + 1);
  if (at === from || !OPENING.test(text.slice(at, at + LONGEST_OPENING))) return null;
  return nextBullet(text, at) !== null && areTitles(text, { start: at, end }) ? at : null;
}

/** Whether titles are all that stands there: no sentence ends, and the last is no longer than a title. */
function areTitles(text: string, { start, end }: Span): boolean {
  if (end - start > MOST_TITLES * LONGEST_TITLE) return false;
  for (let at = start; at < end; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.STOP) continue;
    if (at + 1 === end || classOf(text.charCodeAt(at + 1)) === Class.SPACE) return false;
  }
  const last = bulletCuts(text, { start, end }).at(-1) ?? start;
  return end - last <= LONGEST_TITLE;
}

/** Where each title begins that stands behind the mark at `start`, the first among them. */
export function bulletCuts(text: string, { start, end }: Span): number[] {
  const cuts: number[] = [];
  for (let at: number | null = start; at !== null && at < end; at = nextBullet(text, at)) cuts.push(at);
  return cuts;
}

/** Whether a mark opens a title at `at`. */
export function opensTitle(text: string, at: number): boolean {
  return OPENING.test(text.slice(at, at + LONGEST_OPENING));
}

/** The same mark before another title, soon behind the one at `at`. */
function nextBullet(text: string, at: number): number | null {
  const mark = ` ${text.charAt(at)} `;
  const rest = text.slice(at + SHORTEST_TITLE, at + LONGEST_TITLE);
  const found = rest.indexOf(mark);
  if (found < 0) return null;
  const next = at + SHORTEST_TITLE + found + 1;
  return opensTitle(text, next) ? next : null;
}
