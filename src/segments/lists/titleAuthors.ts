/** Bylines that stand below titles of other pages: "By Ruth Amadi" under each item of a list. */
import { Cue } from "../cues.js";
import type { Described } from "../describe.js";
import { endsSentence, type Line } from "../lines.js";
import { MOST_NAMES_WORDS, readsAsName } from "../nameLines.js";
import { State } from "../states/decode.js";

/** One byline below the story may be its own; so many below titles are theirs. */
const LEAST_AUTHORS = 2;
const LEAST_TITLE_WORDS = 4;
const MOST_TITLE_WORDS = 24;
/** Words of a title that opens with the desk's word. */
const LEAST_DESK_WORDS = 5;

/** Indices of the bylines and names below the story that belong to titles. */
export function titleAuthors({ lines, evidence }: Described, states: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>();
  let authors = 0;
  for (let index = states.lastIndexOf(State.BODY) + 2; index < lines.length; index++) {
    const line = lines[index];
    if (states[index] !== State.AFTER || !line || !namesAuthor(line) || !isTitle(lines, index - 1)) continue;
    authors++;
    found.add(index);
    if (line.isWholeCue && isName(lines[index + 1]) && !evidence[index + 1]?.isStrong) found.add(index + 1);
  }
  return authors < LEAST_AUTHORS ? new Set() : found;
}

/** Indices of titles under a list's heading that open with a word of the desk: "Reporter wins a prize for her harbour films". */
export function deskTitles({ lines, evidence }: Described, states: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>();
  let isUnder = false;
  for (let index = states.lastIndexOf(State.BODY) + 1; index < lines.length; index++) {
    const line = lines[index];
    const kind = evidence[index]?.kind;
    if (!line) continue;
    if (kind === "heading") isUnder = true;
    else if (isUnder && kind === "byline" && opensTitle(line)) found.add(index);
    else if (kind !== undefined && kind !== "published" && kind !== "other" && kind !== "navigation") isUnder = false;
  }
  return found;
}

/** A word of the desk that is no preposition, without a colon, before words enough for a title. */
function opensTitle({ cue, isLabelled, words, marker }: Line): boolean {
  if (!cue || isLabelled || marker === "hash" || words < LEAST_DESK_WORDS) return false;
  return (cue.kinds & (Cue.EDITOR | Cue.REPORTER | Cue.PHOTOGRAPHER)) !== 0 && (cue.kinds & Cue.AUTHOR) === 0;
}

/** "By Ruth Amadi", "By: Ruth Amadi", or "By" above the name. */
function namesAuthor({ cue, words }: Line): boolean {
  return cue !== null && (cue.kinds & Cue.AUTHOR) !== 0 && words - cue.words <= MOST_NAMES_WORDS;
}

/** A title stands at `index`, or right above it where that is the name of its section. */
function isTitle(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (line.words >= LEAST_TITLE_WORDS) return line.words <= MOST_TITLE_WORDS && !endsSentence(line);
  const above = lines[index - 1];
  return above !== undefined && above.words >= LEAST_TITLE_WORDS && above.words <= MOST_TITLE_WORDS;
}

function isName(line: Line | undefined): boolean {
  return line !== undefined && readsAsName(line, { most: MOST_NAMES_WORDS, case: 1 });
}
