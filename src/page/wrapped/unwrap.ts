/** A page that was broken at a limit, with each paragraph on one line again; any page without the marks that nobody sees. */
import type { Block, Gap, Page, Span } from "../../shapes.js";
import { classOf, isWord } from "../../text/classes.js";
import { HYPHEN } from "../../text/units.js";
import { joinsOf } from "./joins.js";
import { limitOf, NARROWEST, WIDEST } from "./limit.js";
import { linkNumbersOf } from "./linkNumbers.js";
import { rowsOf } from "./rows.js";
import { unseenIn } from "./unseen.js";

/** So many lines of a wrapped page are as long as a limit makes them, and so many times as many as are longer. */
const LEAST_LINES = 4;
const LEAST_RATIO = 2;
/** Columns that a margin adds to a line. */
const MOST_INDENT = 8;

/** What a page is read as, and how it is printed. */
export type Unwrapped = Pick<Page, "text" | "blocks" | "printed">;

/** Joins the lines in `lines` (trimmed, in order) that a limit has broken, and leaves out what no reader sees; null where there is neither. */
export function unwrap(text: string, lines: readonly Block[]): Unwrapped | null {
  const unseen = unseenIn(text);
  const wrapped = mayBeWrapped(lines) ? changesOf(text, lines) : null;
  if (!wrapped)
    return unseen.length > 0 ? joined(text, lines, { joins: new Uint8Array(lines.length), leftOut: unseen }) : null;
  const leftOut = [...wrapped.leftOut, ...unseen].sort((a, b) => a.start - b.start);
  return joined(text, lines, { joins: wrapped.joins, leftOut });
}

function changesOf(text: string, lines: readonly Block[]): Changes | null {
  const rows = rowsOf(text, lines);
  const limit = limitOf(rows);
  return limit && { joins: joinsOf(text, rows, limit), leftOut: linkNumbersOf(text, rows) };
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

function joined(text: string, lines: readonly Block[], { joins, leftOut }: Changes): Unwrapped {
  const writer = new Writer(text, leftOut);
  const blocks: Block[] = [];
  let from = 0;
  lines.forEach(({ start, end, markup }, at) => {
    const opened = joins[at] ? blocks.pop() : undefined;
    if (opened) writer.goOn(from, start);
    else writer.copy(from, start);
    const first = opened?.start ?? writer.length;
    writer.copy(start, end);
    blocks.push({ start: first, end: writer.length, markup });
    from = end;
  });
  writer.copy(from, text.length);
  return { ...writer.finish(), blocks };
}

interface Changes {
  /** 1 for each line that goes on with the one before it. */
  readonly joins: Uint8Array;
  /** Numbers of links and marks without width, in order. */
  readonly leftOut: readonly Span[];
}

/** Writes the text that is read, and notes where the page has more. */
class Writer {
  length = 0;
  private readonly pieces: string[] = [];
  private readonly gaps: Gap[] = [];
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly leftOut: readonly Span[],
  ) {}

  /** Copies a part of the page without what is left out. */
  copy(start: number, end: number): void {
    let from = start;
    for (let out = this.leftOut[this.next]; out && out.start < end; out = this.leftOut[++this.next]) {
      this.add(this.text.slice(from, out.start));
      this.gaps.push({ at: this.length, printed: out.end });
      from = out.end;
    }
    this.add(this.text.slice(from, end));
  }

  /** Joins what ends at `end` with what begins at `start`. */
  goOn(end: number, start: number): void {
    this.add(joint(this.text, end, start));
    this.gaps.push({ at: this.length, printed: start });
  }

  finish(): Pick<Page, "text" | "printed"> {
    return { text: this.pieces.join(""), printed: { text: this.text, gaps: this.gaps } };
  }

  private add(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

/** What stands between two lines of a paragraph: a blank, but none behind the hyphen of a word. */
function joint(text: string, end: number, start: number): string {
  const isWordAt = (at: number): boolean => isWord(classOf(text.charCodeAt(at)));
  return text.charCodeAt(end - 1) === HYPHEN && isWordAt(end - 2) && isWordAt(start) ? "" : " ";
}
