/** Titles glued to one another without a space: "… pada JuniMayat ditemukan di …". */
import type { Span } from "../shapes.js";
import { Class, classOf } from "../text/classes.js";

/** Fewer glued places than this may be names written in one word. */
const FEWEST = 3;
/** Longest title between two glued places. */
const LONGEST_TITLE = 160;
/** Letters that stand on each side of a glued place. */
const LEAST_LETTERS = 3;

/** Where glued titles begin, ascending. */
export function glueCuts(text: string, block: Span): readonly number[] {
  const runs: number[][] = [];
  let run: number[] = [];
  let start = block.start;
  for (let at = block.start + 1; at < block.end; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.UPPER) continue;
    if (isSentenceGlue(text, at)) {
      if (run.length > 0) runs.push(run);
      run = [];
      start = at;
    } else if (isWordGlue(text, at)) {
      if (at - start > LONGEST_TITLE) {
        if (run.length > 0) runs.push(run);
        run = [];
      }
      if (run.length === 0 && start > block.start) run.push(start);
      run.push(at);
      start = at;
    }
  }
  runs.push(run);
  return runs.filter((cuts) => cuts.length >= FEWEST).flat();
}

/** "…itu.Tak lama" */
function isSentenceGlue(text: string, at: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  if (before === Class.STOP)
    return (
      classOf(text.charCodeAt(at - 2)) === Class.LOWER ||
      classOf(text.charCodeAt(at - 2)) === Class.DIGIT ||
      classOf(text.charCodeAt(at - 2)) === Class.QUOTE
    );
  return before === Class.QUOTE && classOf(text.charCodeAt(at - 2)) === Class.STOP;
}

/** "…JuniMayat": small letters, then a capital and small letters. */
function isWordGlue(text: string, at: number): boolean {
  for (let index = 1; index <= LEAST_LETTERS; index++) {
    const before = classOf(text.charCodeAt(at - index));
    if (before !== Class.LOWER && !(before === Class.QUOTE && index === 1)) return false;
    if (index < LEAST_LETTERS && classOf(text.charCodeAt(at + index)) !== Class.LOWER) return false;
  }
  return true;
}
