/** Titles of other pages between two paragraphs. */
import type { Described } from "./describe.js";
import { capitalShare, endsSentence, isSentence } from "./lines.js";
import { State } from "./states/decode.js";

/** Such titles on a page; fewer may be subheadings. */
const LEAST_TITLES = 3;
/** Words of a title that is set in capitals, and the share of its longer words that the story may use. */
const LEAST_TITLE_WORDS = 6;
const MOST_TITLE_WORDS = 16;
const TITLE_CASE = 0.75;
const MOST_LIKENESS = 0.2;

/** Takes such lines from the story; `states` are changed. */
export function dropAsides(described: Described, states: Uint8Array): void {
  const { lines } = described;
  const titles: number[] = [];
  for (let index = 1; index < lines.length - 1; index++) {
    const line = lines[index];
    if (!line || states[index] !== State.BODY || !isBetween(states, index)) continue;
    if (isOtherTitle(described, index)) titles.push(index);
  }
  if (titles.length >= LEAST_TITLES) for (const index of titles) states[index] = State.INSERT;
}

/** The story goes on above and below. */
function isBetween(states: Uint8Array, index: number): boolean {
  const isAbove = states[index - 1] === State.BODY || states[index - 1] === State.INSERT;
  return isAbove && states[index + 1] === State.BODY;
}

/** A line set in capitals alone between two whole sentences, whose words the story does not use. */
function isOtherTitle({ lines, evidence, places }: Described, index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || !above || !below || evidence[index] || line.marker !== "none" || line.cue) return false;
  const isTitle = line.words >= LEAST_TITLE_WORDS && line.words <= MOST_TITLE_WORDS && !endsSentence(line);
  const isAlone = isSentence(above) && isSentence(below) && above.block !== line.block && below.block !== line.block;
  if (!isTitle || !isAlone || line.isTruncated || line.date) return false;
  return capitalShare(line) >= TITLE_CASE && (places[index]?.likeness ?? 1) <= MOST_LIKENESS;
}
