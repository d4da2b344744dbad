/** Stories so far below the page's menus that its figures tell of these alone: such a page is read again without them. */
import type { Described } from "./describe.js";
import { isSentence, type Line } from "./lines.js";
import { State } from "./states/decode.js";

/** Words of a paragraph that tells where a story stands; teasers of menus are shorter. */
const LEAST_PARAGRAPH_WORDS = 20;
/** A story holds so many words in such paragraphs, and what was read as one holds no more than this share of them. */
const LEAST_STORY_WORDS = 100;
const MOST_FOUND_SHARE = 0.25;
/** Menus above a hidden story have so many lines at least. */
const LEAST_MENU_LINES = 100;
/** A line that is no paragraph weighs so many words against the story in which it stands. */
const GAP_WORDS = 8;
/** Lines above and below the paragraphs that are read with them. */
const ABOVE = 30;
const BELOW = 30;

/** Lines `[from, to)` of a page. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The part of the page in which its longest paragraphs stand; null where the states hold them, or where there are none. */
export function hiddenStory({ lines, evidence }: Described, states: Uint8Array): LineRange | null {
  if (lines.length <= LEAST_MENU_LINES) return null;
  const words = lines.map((line, index) => (evidence[index] ? 0 : paragraphWords(line)));
  const dense = densest(words);
  if (dense.from < LEAST_MENU_LINES || hasStoryAbove(lines, states, dense.from)) return null;
  const wordsOf = (isCounted: (line: Line) => boolean): number =>
    lines.reduce((sum, line, index) => sum + (states[index] === State.BODY && isCounted(line) ? line.words : 0), 0);
  if (wordsOf(() => true) > dense.words) return null;
  const found = wordsOf(isSentence);
  if (dense.words < LEAST_STORY_WORDS || found > MOST_FOUND_SHARE * dense.words) return null;
  return { from: Math.max(0, dense.from - ABOVE), to: Math.min(lines.length, dense.to + BELOW) };
}

/** Whether a sentence above the place was read as the story: it is found, however short, and teasers below it are none. */
function hasStoryAbove(lines: readonly Line[], states: Uint8Array, end: number): boolean {
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    if (line && states[index] === State.BODY && isSentence(line)) return true;
  }
  return false;
}

function paragraphWords(line: Line): number {
  return isSentence(line) && line.words >= LEAST_PARAGRAPH_WORDS && line.marker === "none" ? line.words : 0;
}

/** The run of lines with the most words of paragraphs, less what stands between them. */
function densest(words: readonly number[]): LineRange & { readonly words: number } {
  let best = { from: 0, to: 0, words: 0 };
  let [sum, from] = [0, 0];
  words.forEach((count, index) => {
    if (sum <= 0) [sum, from] = [0, index];
    sum += count > 0 ? count : -GAP_WORDS;
    if (sum > best.words) best = { from, to: index + 1, words: sum };
  });
  return best;
}

/** The page as if it had only these lines. */
export function partOf(described: Described, { from, to }: LineRange): Described {
  const { lines, evidence, places, dateline } = described;
  const last = Math.max(1, to - from - 1);
  const start = lines[from]?.start ?? 0;
  const length = Math.max(1, (lines[to - 1]?.end ?? start) - start);
  return {
    ...described,
    lines: lines.slice(from, to),
    evidence: evidence.slice(from, to),
    places: places.slice(from, to).map((place, index) => ({
      ...place,
      position: index / last,
      textPosition: ((lines[from + index]?.start ?? start) - start) / length,
    })),
    dateline:
      dateline && dateline.line >= from && dateline.line < to ? { ...dateline, line: dateline.line - from } : null,
  };
}

/** The states of a part as those of the whole page. */
export function wholeStates(part: Uint8Array, { from }: LineRange, count: number): Uint8Array {
  const states = new Uint8Array(count).fill(State.BEFORE, 0, from);
  states.set(part, from);
  return states.fill(part.includes(State.BODY) ? State.AFTER : State.BEFORE, from + part.length);
}
