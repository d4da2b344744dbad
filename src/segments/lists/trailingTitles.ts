/** Titles behind bullets right below a story, with nothing between the two: other pages', not what the story counts up. */
import { Class } from "../../text/classes.js";
import { COLON } from "../../text/units.js";
import type { Described } from "../describe.js";
import { capitalShare, endsSentence, type Line } from "../lines.js";
import { State } from "../states/decode.js";

const LEAST_TITLES = 3;
const LEAST_TEASERS = 2;
const LEAST_TEASER_WORDS = 8;
const MOST_TEASER_WORDS = 50;
/** Words of one title, and of all on average. */
const LEAST_WORDS = 4;
const MOST_WORDS = 20;
const LEAST_AVERAGE = 6;
/** Titles of pages that set them in capitals, word by word. */
const TITLE_CASE = 0.75;

/** Takes such titles, and teasers that the site cut, from the story's end; `states` are changed. */
export function endBeforeTitles({ lines, evidence }: Described, states: Uint8Array): void {
  endBeforeTeasers({ lines, evidence }, states);
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

/** "The nets were mended before the boats left …", one below the other: stories of other pages. */
function endBeforeTeasers({ lines, evidence }: Pick<Described, "lines" | "evidence">, states: Uint8Array): void {
  const last = states.lastIndexOf(State.BODY);
  let from = last + 1;
  while (isCut(lines[from - 1]) && !evidence[from - 1] && states[from - 1] === State.BODY) from--;
  const above = lines[from - 1];
  if (last + 1 - from >= LEAST_TEASERS && above && endsSentence(above)) states.fill(State.AFTER, from, last + 1);
}

function isCut(line: Line | undefined): boolean {
  if (!line?.isTruncated || line.marker === "number") return false;
  return line.opens === Class.UPPER && line.words >= LEAST_TEASER_WORDS && line.words <= MOST_TEASER_WORDS;
}

function isTitle(line: Line | undefined): boolean {
  if (line?.marker !== "bullet" || line.words < LEAST_WORDS || line.words > MOST_WORDS) return false;
  return !endsSentence(line) && capitalShare(line) >= TITLE_CASE;
}
