/** What a page's lines show of a limit at which they were broken: where each ends, and how long its first and last words are. */
import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { CARRIAGE_RETURN, LINE_END } from "../../text/units.js";

/** A line of the page that is not blank, without the white space around it. */
export interface Row extends Span {
  /** Column of its first character, from 0. */
  readonly indent: number;
  /** Column behind its last character. */
  readonly width: number;
  /** Length of its first and of its last word. */
  readonly first: number;
  readonly last: number;
  /** Class of its first character. */
  readonly opens: number;
  /** It opens as the middle of a sentence does: with a small letter, or with one of a script that has but one size and parts its words. */
  readonly opensSmall: boolean;
  /** Class of its last character that closes neither marks nor brackets. */
  readonly closes: number;
  /** It stands no further below the row before than the page's closest lines do: no blank line is between them. */
  readonly isBelow: boolean;
}

/** Columns by which a paragraph's first line stands in; a page that keeps a second blank where it breaks has one. */
const LEAST_INDENT = 2;
const BRACKETS = ")]}";
/** Behind the scripts of India come those that write without blanks. */
const LAST_PARTED = 0xdff;

/** The rows of the lines in `lines`, which are `text`'s, trimmed and in order. */
export function rowsOf(text: string, lines: readonly Span[]): Row[] {
  const starts = lines.map(({ start }, at) => lineStart(text, lines[at - 1]?.end ?? 0, start));
  const least = starts.reduce((fewest, { ends }, at) => (at > 0 ? Math.min(fewest, ends) : fewest), Number.MAX_VALUE);
  return lines.map(({ start, end }, at) => {
    const { ends, from } = starts[at] ?? { ends: 0, from: start };
    return {
      start,
      end,
      indent: start - from,
      width: end - from,
      first: wordEnd(text, start, end) - start,
      last: end - wordStart(text, start, end),
      opens: classOf(text.charCodeAt(start)),
      opensSmall: opensSmall(text.charCodeAt(start)),
      closes: classOf(text.charCodeAt(lastSign(text, start, end))),
      isBelow: at > 0 && ends === least,
    };
  });
}

/** How many lines end between two offsets with nothing but white space between, and where the last line begins. */
function lineStart(text: string, before: number, start: number): { ends: number; from: number } {
  let ends = 0;
  let from = before;
  for (let at = before; at < start; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== LINE_END && unit !== CARRIAGE_RETURN) continue;
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_END) continue;
    ends++;
    from = at + 1;
  }
  return { ends, from };
}

function opensSmall(unit: number): boolean {
  const unitClass = classOf(unit);
  return unitClass === Class.LOWER || (unitClass === Class.LETTER && unit <= LAST_PARTED);
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) !== Class.SPACE) at++;
  return at;
}

function wordStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && classOf(text.charCodeAt(at - 1)) !== Class.SPACE) at--;
  return at;
}

/** Place of the last character but for marks of quotation and brackets. */
export function lastSign(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && (classOf(text.charCodeAt(at)) === Class.QUOTE || BRACKETS.includes(text.charAt(at)))) at--;
  return at;
}

/** Whether `next` stands in from `row`, as the first line of a paragraph does. */
export function isDeeper(row: Row, next: Row): boolean {
  return next.indent >= row.indent + LEAST_INDENT;
}
