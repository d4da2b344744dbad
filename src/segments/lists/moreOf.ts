/** "More Harbour News": headings that a word for more opens. */
import { neutral } from "../../languages/neutral.js";
import { Cue } from "../cues.js";
import type { Line } from "../lines.js";

/** What "more" is: a label of another page, and a button. */
const MORE_OF = Cue.READ_ALSO_LABEL | Cue.NAVIGATION;
const MOST_WORDS = 6;
const CLOSING: ReadonlySet<string> = new Set(neutral.boilerplate.moreOf);

/** Whether the line is such a heading, each of its words with a capital. */
export function isMoreOf(text: string, { cue, marker, content, end, words, capitals }: Line): boolean {
  if (!cue || marker !== "none" || cue.words > 1 || (cue.kinds & MORE_OF) !== MORE_OF) return false;
  if (words <= 2 || words > MOST_WORDS || capitals < words) return false;
  const last = text.slice(content, end).toLowerCase().split(" ").at(-1) ?? "";
  return CLOSING.has(last);
}
