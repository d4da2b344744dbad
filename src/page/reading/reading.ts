/**
 * Readings: the stages read a text that is easier than the page as it is printed, and what they find is printed verbatim.
 *
 * To add one, write a function that looks at a text and answers with the changes that it would make, in order and without overlap:
 * `[{ start, end, text }]` reads `text` where `[start, end)` is printed, `""` leaves it out, and an empty stretch brings something in.
 * No changes mean that the page shows nothing of the kind; that answer must be cheap, since nearly every page gives it. Name the function
 * among the `Reading`s of its kind (src/page/damage/index.ts), behind those whose work it needs. The rest is done here: each reading reads
 * what the one before made, `asPrinted` (printed.ts) takes all spans back through every one of them, and what was left out between two
 * lines goes to the line at whose end or start it stands (`tileEnd`, `tileStart` there), or is boilerplate of its own where the change says
 * `isApart`, so that nothing of the page is lost.
 */
import type { Page } from "../../shapes.js";
import { type Change, type Rewritten, rewrite } from "./changes.js";

/** What is to be read elsewise in a text; empty where nothing is. */
export type Reading = (text: string) => readonly Change[];

/** What is read of a page, and what it was made from. */
export type Read = Pick<Page, "text" | "printed">;

/** Times that a page may have been damaged in the same way: its UTF-8 misread and misread again. */
const MOST_ROUNDS = 3;

/** `text` through all `readings`, each of which reads what the one before made, until it finds nothing more. */
export function readThrough(text: string, readings: readonly Reading[]): Read {
  return readOnThrough({ text, printed: null }, readings, MOST_ROUNDS);
}

/** What is read already, through `readings` in turn, each of them `rounds` times at the most. */
export function readOnThrough(before: Read, readings: readonly Reading[], rounds: number): Read {
  let read = before;
  for (const reading of readings) {
    for (let round = 0; round < rounds; round++) {
      const changes = reading(read.text);
      if (changes.length === 0) break;
      read = readOn(read, rewrite(read.text, changes));
    }
  }
  return read;
}

/** What was made from `read` in turn. A page of which nothing would be left stays as it is. */
export function readOn(read: Read, { text, edits }: Rewritten): Read {
  const isLost = text.trim() === "" && read.text.trim() !== "";
  return isLost ? read : { text, printed: { text: read.text, printed: read.printed, edits } };
}
