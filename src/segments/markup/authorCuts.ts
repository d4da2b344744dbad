/** An author of the metadata who shares a line with the stamp: "Sari Dewi 2 minutes ago", "9 Mei 2024, 15:46 / Sari Dewi". */

import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { trimEnd } from "../../text/spaces.js";

/** Longer lines are prose. */
const LONGEST_LINE = 100;
/** Characters before the name: "By ", "Written by ". */
const LONGEST_PHRASE = 14;
/** A name of fewer characters stands in other words by chance. */
const SHORTEST_NAME = 6;
const MARKS = " |,•·/-–—";

/** Where the line is cut into the author and what stands beside; null where it is one of them alone or prose. */
export function authorCut(text: string, { start, end }: Span, authors: readonly string[]): number | null {
  if (end - start > LONGEST_LINE || classOf(text.charCodeAt(end - 1)) === Class.STOP) return null;
  const line = text.slice(start, end);
  for (const author of authors) {
    const at = author.length < SHORTEST_NAME ? -1 : line.indexOf(author);
    if (at < 0 || !isBounded(line, at, at + author.length)) continue;
    const behind = at + author.length;
    if (at <= LONGEST_PHRASE && hasDigit(line, behind)) return start + overMarks(line, behind);
    const before = line.charAt(trimEnd(line, 0, at) - 1);
    const isLast = trimEnd(line, at, line.length) === behind && MARKS.includes(before);
    if (isLast && hasDigit(line.slice(0, at), 0)) return start + at;
  }
  return null;
}

/** Over the marks between a name and the stamp: they end the byline. */
function overMarks(line: string, from: number): number {
  let at = from;
  while (at < line.length && MARKS.includes(line.charAt(at))) at++;
  return at;
}

function isBounded(line: string, from: number, to: number): boolean {
  return !isWord(classOf(line.charCodeAt(from - 1))) && (to >= line.length || !isWord(classOf(line.charCodeAt(to))));
}

function hasDigit(line: string, from: number): boolean {
  for (let at = from; at < line.length; at++) if (classOf(line.charCodeAt(at)) === Class.DIGIT) return true;
  return false;
}
