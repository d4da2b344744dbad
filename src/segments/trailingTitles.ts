/** Titles behind bullets right below a story, with nothing between the two: other pages', not what the story counts up. */
import { COLON } from "../text/units.js";
import { State } from "./decode.js";
import type { Described } from "./describe.js";
import { capitalShare, endsSentence, type Line } from "./lines.js";

const LEAST_TITLES = 3;
/** Words of one title, and of all on average. */
const LEAST_WORDS = 4;
const MOST_WORDS = 20;
const LEAST_AVERAGE = 6;
/** Titles of pages that set them in capitals, word by word. */
const TITLE_CASE = 0.75;

/** Takes such titles from the story's end; `states` are changed. */
export function endBeforeTitles({ lines, evidence }: Described, states: Uint8Array): void {
  const last = states.lastIndexOf(State.BODY);
  let from = last + 1;
  let words = 0;
  while (isTitle(lines[from - 1]) && !evidence[from - 1] && states[from - 1] === State.BODY) {
    from--;
    words += lines[from]?.words ?? 0;
  }
  const above = lines[from - 1];
  const count = last + 1 - from + (isTitle(lines[last + 1]) ? 1 : 0);
  if (from > last || count < LEAST_TITLES || words < LEAST_AVERAGE * (last + 1 - from)) return;
  if (!above || above.lastUnit === COLON || !endsSentence(above)) return;
  states.fill(State.AFTER, from, last + 1);
}

function isTitle(line: Line | undefined): boolean {
  if (line?.marker !== "bullet" || line.words < LEAST_WORDS || line.words > MOST_WORDS) return false;
  return !endsSentence(line) && capitalShare(line) >= TITLE_CASE;
}
