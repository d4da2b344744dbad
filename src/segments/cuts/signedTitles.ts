/** A video's title that a dump prints twice between the story and its sign-off: "… kata Sari. Melihat Posko Banjir dari Udara Melihat Posko Banjir dari Udara (abc/def)". */
import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { indexWithin } from "../../text/within.js";
import { signOffAt } from "../signoff.js";

/** The title's length. */
const SHORTEST = 16;
const LONGEST = 160;

/** Where such titles begin and end in the block, with the sign-offs behind them, ascending. */
export function signedTitleCuts(text: string, block: Span): readonly number[] {
  const cuts: number[] = [];
  for (
    let at = indexWithin(text, "(", block);
    at >= 0;
    at = indexWithin(text, "(", { start: at + 1, end: block.end })
  ) {
    const start = twiceBefore(text, { start: block.start, end: at });
    const signOff = start === null ? null : signOffAt(text, at, block.end);
    if (start !== null && signOff !== null) cuts.push(start, at, signOff);
  }
  return cuts;
}

/** Where the title begins that stands twice before the sign-off at `end`; null where none does. */
export function titleBeforeSignOff(text: string, { start, end }: Span, limit: number): number | null {
  const found = twiceBefore(text, { start, end });
  return found !== null && signOffAt(text, end, limit) !== null ? found : null;
}

/** Whether the line is such a title and its copy. */
export function isSignedTitle(text: string, { start, end }: Span): boolean {
  if (!text.startsWith(" (", end) || end - start > 2 * LONGEST + 1) return false;
  return twiceBefore(text, { start, end: end + 1 }) === start;
}

/** Where "T T " begins that ends at `end`. */
function twiceBefore(text: string, { start, end }: Span): number | null {
  const last = end - 1;
  if (classOf(text.charCodeAt(last)) !== Class.SPACE) return null;
  const longest = Math.min(LONGEST, Math.floor((last - start - 1) / 2));
  for (let length = SHORTEST; length <= longest; length++) {
    const second = last - length;
    const first = second - 1 - length;
    if (text.charCodeAt(second - 1) !== text.charCodeAt(last)) continue;
    if (classOf(text.charCodeAt(first)) !== Class.UPPER || text.charAt(first) !== text.charAt(second)) continue;
    if (text.slice(first, second - 1) === text.slice(second, last)) return first;
  }
  return null;
}
