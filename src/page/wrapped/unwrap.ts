/** A page that was broken at a limit, with each paragraph on one line again. */
import type { Block, Gap, Page, Span } from "../../shapes.js";
import { classOf, isWord } from "../../text/classes.js";
import { HYPHEN } from "../../text/units.js";
import { joinsOf } from "./joins.js";
import { limitOf, NARROWEST, WIDEST } from "./limit.js";
import { rowsOf } from "./rows.js";

/** So many lines of a wrapped page are as long as a limit makes them, and so many times as many as are longer. */
const LEAST_LINES = 4;
const LEAST_RATIO = 2;
/** Columns that a margin adds to a line. */
const MOST_INDENT = 8;

/** What a page is read as, and how it is printed. */
export type Unwrapped = Pick<Page, "text" | "blocks" | "printed">;

/** Joins the lines in `lines` (trimmed, in order) that a limit has broken; null where none has. */
export function unwrap(text: string, lines: readonly Block[]): Unwrapped | null {
  if (!mayBeWrapped(lines)) return null;
  const rows = rowsOf(text, lines);
  const limit = limitOf(rows);
  return limit && joined(text, lines, joinsOf(text, rows, limit));
}

/** One look at the lengths of the lines, which most pages do not pass: their paragraphs are longer than any limit. */
function mayBeWrapped(lines: readonly Span[]): boolean {
  let [long, broken] = [0, 0];
  for (const { start, end } of lines) {
    if (end - start > WIDEST) long++;
    else if (end - start >= NARROWEST - MOST_INDENT) broken++;
  }
  return broken >= LEAST_LINES && broken >= LEAST_RATIO * long;
}

function joined(text: string, lines: readonly Block[], joins: Uint8Array): Unwrapped {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const gaps: Gap[] = [];
  let [from, length] = [0, 0];
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  lines.forEach(({ start, end, markup }, at) => {
    const opened = joins[at] ? blocks.pop() : undefined;
    add(opened ? joint(text, from, start) : text.slice(from, start));
    if (opened) gaps.push({ at: length, printed: start });
    const first = opened?.start ?? length;
    add(text.slice(start, end));
    blocks.push({ start: first, end: length, markup });
    from = end;
  });
  add(text.slice(from));
  return { text: pieces.join(""), blocks, printed: { text, gaps } };
}

/** What stands between two lines of a paragraph: a blank, but none behind the hyphen of a word. */
function joint(text: string, end: number, start: number): string {
  const isWordAt = (at: number): boolean => isWord(classOf(text.charCodeAt(at)));
  return text.charCodeAt(end - 1) === HYPHEN && isWordAt(end - 2) && isWordAt(start) ? "" : " ";
}
