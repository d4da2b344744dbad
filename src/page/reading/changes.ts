/** Rewriting a text so that every place of the new one is known in the old. */

import type { Edit, Span } from "../../shapes.js";
import { countWhere } from "../../text/search.js";

/** A stretch of the text as it is printed, and what is to be read there. */
export interface Change extends Span {
  readonly text: string;
  /** What is printed there belongs to no line, as the mark around a string of a program. Else it goes to the line at which it stands. */
  readonly isApart?: true;
}

/** A text that is read, and how it lies beside the one that it was made from. */
export interface Rewritten {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** `text` with `changes`, which are in order and do not overlap. */
export function rewrite(text: string, changes: readonly Change[]): Rewritten {
  const pieces: string[] = [];
  const edits: Edit[] = [];
  let [from, length] = [0, 0];
  for (const { start, end, text: read, isApart = false } of changes) {
    pieces.push(text.slice(from, start), read);
    const at = length + start - from;
    edits.push({ at, length: read.length, start, end, isApart });
    length = at + read.length;
    from = end;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(""), edits };
}

/** A change that leaves out what is printed. */
export function leaveOut({ start, end }: Span): Change {
  return { start, end, text: "" };
}

/** Where an offset of the text as it is printed is read; inside a change, where what stands for it begins. */
export function readAt(edits: readonly Edit[], offset: number): number {
  const edit = edits[countEdits(edits, ({ start }) => start <= offset) - 1];
  if (!edit) return offset;
  return offset < edit.end ? edit.at : edit.at + edit.length + offset - edit.end;
}

/** Where a span that is read begins as printed: a change inside which it begins is taken whole, what was left out right before it is not. */
export function printedStart(edits: readonly Edit[], { start }: Span): number {
  const edit = edits[countEdits(edits, ({ at }) => at <= start) - 1];
  if (!edit) return start;
  const behind = start - edit.at - edit.length;
  return behind < 0 ? edit.start : edit.end + behind;
}

/** Where it ends: a change inside which it ends is taken whole, what was left out right behind it is not. */
export function printedEnd(edits: readonly Edit[], { start, end }: Span): number {
  return end > start ? behindUnit(edits, end - 1) : printedStart(edits, { start, end });
}

/** Where ends as printed what is read as the unit at `offset`. */
export function behindUnit(edits: readonly Edit[], offset: number): number {
  const edit = edits[countEdits(edits, ({ at }) => at <= offset) - 1];
  if (!edit) return offset + 1;
  return edit.end + Math.max(0, offset + 1 - edit.at - edit.length);
}

/** The edits that are read between two offsets, or where nothing is read at one of them. */
export function editsBetween(edits: readonly Edit[], { start, end }: Span): readonly Edit[] {
  const first = countEdits(edits, ({ at }) => at < start);
  const behind = countEdits(edits, ({ at, length }) => at + length <= end);
  return edits.slice(first, behind);
}

/** How many of the edits, which are in order, `holds` is true of; of all before one of which it is. */
function countEdits(edits: readonly Edit[], holds: (edit: Edit) => boolean): number {
  return countWhere(edits.length, (index) => holds(edits[index] as Edit));
}
