/** Marks without width that tell where a word may break: "Kementeri\u00adan", "\u200bRini". */
import type { Span } from "../../shapes.js";
import { type Change, leaveOut } from "../reading/changes.js";

const UNSEEN = /[\u00ad\u200b\u2060]/;
const RUNS = /[\u00ad\u200b\u2060]+/g;
const EDGES = "\n\r";

/** Where they stand, in order; those that are all of a line stay, so that it remains one. */
export function unseenIn(text: string): Change[] {
  if (!UNSEEN.test(text)) return [];
  const changes: Change[] = [];
  for (const { index, 0: marks } of text.matchAll(RUNS)) {
    const run = { start: index, end: index + marks.length };
    if (!isAlone(text, run)) changes.push(leaveOut(run));
  }
  return changes;
}

function isAlone(text: string, { start, end }: Span): boolean {
  return EDGES.includes(text.charAt(start - 1)) && EDGES.includes(text.charAt(end));
}
