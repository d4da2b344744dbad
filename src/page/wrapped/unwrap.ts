/** A page that was broken at a limit, with each paragraph on one line again. */
import type { Block, Page, Span } from "../../shapes.js";
import { classOf, isWord } from "../../text/classes.js";
import { HYPHEN } from "../../text/units.js";
import { type Change, leaveOut, readAt, rewrite } from "../reading/changes.js";
import { type Read, readOn } from "../reading/reading.js";
import { joinsOf } from "./joins.js";
import { limitOf, NARROWEST, WIDEST } from "./limit.js";
import { linkNumbersOf } from "./linkNumbers.js";
import { rowsOf } from "./rows.js";

/** So many lines of a wrapped page are as long as a limit makes them, and so many times as many as are longer. */
const LEAST_LINES = 4;
const LEAST_RATIO = 2;
/** Columns that a margin adds to a line. */
const MOST_INDENT = 8;

/** A page whose lines a limit has broken with each paragraph whole; `lines` are its trimmed lines, in order. Any other as it is. */
export function unwrap(read: Read, lines: readonly Block[]): Unwrapped {
  const found = mayBeWrapped(lines) ? brokenIn(read.text, lines) : null;
  return found ? joined(read, lines, found) : { text: read.text, printed: read.printed, blocks: lines };
}

type Unwrapped = Pick<Page, "text" | "blocks" | "printed">;

interface Broken {
  /** 1 for each line that goes on with the one before it. */
  readonly joins: Uint8Array;
  /** Numbers of links, in order. */
  readonly numbers: readonly Span[];
}

function brokenIn(text: string, lines: readonly Block[]): Broken | null {
  const rows = rowsOf(text, lines);
  const limit = limitOf(rows);
  return limit && { joins: joinsOf(text, rows, limit), numbers: linkNumbersOf(text, rows) };
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

function joined(read: Read, lines: readonly Block[], { joins, numbers }: Broken): Unwrapped {
  const { text } = read;
  const changes: Change[] = numbers.map(leaveOut);
  lines.forEach(({ start }, at) => {
    const before = lines[at - 1];
    if (before && joins[at]) changes.push({ start: before.end, end: start, text: joint(text, before.end, start) });
  });
  const rewritten = rewrite(
    text,
    changes.sort((a, b) => a.start - b.start),
  );
  const blocks: Block[] = [];
  lines.forEach(({ start, end, markup }, at) => {
    const opened = joins[at] ? blocks.pop() : undefined;
    blocks.push({ start: opened?.start ?? readAt(rewritten.edits, start), end: readAt(rewritten.edits, end), markup });
  });
  const { text: whole, printed } = readOn(read, rewritten);
  return { text: whole, printed, blocks };
}

/** What stands between two lines of a paragraph: a blank, but none behind the hyphen of a word. */
function joint(text: string, end: number, start: number): string {
  const isWordAt = (at: number): boolean => isWord(classOf(text.charCodeAt(at)));
  return text.charCodeAt(end - 1) === HYPHEN && isWordAt(end - 2) && isWordAt(start) ? "" : " ";
}
