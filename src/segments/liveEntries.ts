/** The entries of a live blog, newest first: a clock's time alone, what it is about, and its paragraphs; buttons and names stand between them. */
import { Class } from "../text/classes.js";
import { Cue } from "./cues.js";
import type { Described } from "./describe.js";
import { endsSentence, isSentence, isShouted, type Line } from "./lines.js";
import { isNameAlone } from "./nameLines.js";
import { State } from "./states/decode.js";

/** "18.14", "6:14 pm", "21.40 WIB", "18h14" */
const CLOCK = /^\d{1,2}[.:h]\d{2}(?:\s?(?!\d)[\p{L}.]{1,5}){0,2}$/u;
const LONGEST_CLOCK = 14;
/** Entries that make a live blog of a page, and lines from a clock to its first paragraph. */
const LEAST_ENTRIES = 3;
const REACH = 5;
/** Share of the page's prose that the entries hold: tickers beside a story hold less. */
const STORY_SHARE = 0.5;
/** Words of what an entry is about. */
const MOST_TITLE_WORDS = 14;
/** Lines above the first clock among which the introduction stands. */
const INTRODUCTION_REACH = 4;

/** Gives the story the entries of a live blog that it has lost; `states` are changed. */
export function keepEntries(text: string, described: Described, states: Uint8Array): void {
  const clocks = clocksOf(text, described);
  const [first] = clocks;
  if (first === undefined || clocks.length < LEAST_ENTRIES || isListed(described, first)) return;
  const ends = clocks.map((clock, order) => clocks[order + 1] ?? endOfLast(described, clock));
  const end = ends[ends.length - 1] ?? first;
  if (proseIn(described, first, end) < STORY_SHARE * proseIn(described, 0, described.lines.length)) return;
  keepIntroduction(described, states, first);
  clocks.forEach((clock, order) => {
    for (let at = clock + 1; at < (ends[order] ?? 0); at++) {
      const isTitle = at === clock + 1 && isEntryTitle(described, at);
      if (isTitle || isParagraph(described, at)) states[at] = State.BODY;
    }
  });
  const last = states.lastIndexOf(State.BODY);
  for (let at = states.indexOf(State.BODY); at < last; at++) if (states[at] !== State.BODY) states[at] = State.INSERT;
  states.fill(State.AFTER, last + 1);
}

/** Whether a list's heading stands above the first clock, "Most read": the entries are its teasers. "Latest" may head a live blog. */
function isListed(described: Described, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - INTRODUCTION_REACH && !isParagraph(described, at); at--) {
    const line = described.lines[at];
    if (line?.isWholeCue && (line.cue?.kinds ?? 0) & (Cue.POPULAR | Cue.RELATED)) return true;
  }
  return false;
}

/** Words of the paragraphs among lines `[from, to)`. */
function proseIn(described: Described, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (isParagraph(described, at)) words += described.lines[at]?.words ?? 0;
  return words;
}

/** The lines that are a time alone with a paragraph soon below them. */
function clocksOf(text: string, described: Described): number[] {
  const { lines } = described;
  const clocks = lines.flatMap((line, index) => (isClock(text, line) ? [index] : []));
  return clocks.filter((clock, order) => {
    const end = Math.min(clocks[order + 1] ?? lines.length, clock + 1 + REACH);
    for (let at = clock + 1; at < end; at++) if (isParagraph(described, at)) return true;
    return false;
  });
}

function isClock(text: string, { start, end, digits }: Line): boolean {
  return digits >= 3 && digits <= 4 && end - start <= LONGEST_CLOCK && CLOCK.test(text.slice(start, end));
}

/** Behind the paragraphs that stand soon below the last clock. */
function endOfLast(described: Described, clock: number): number {
  let at = clock + 1;
  while (at <= clock + REACH && !isParagraph(described, at)) at++;
  while (isParagraph(described, at)) at++;
  return at;
}

function keepIntroduction(described: Described, states: Uint8Array, first: number): void {
  for (let at = first - 1; at >= 0 && at >= first - INTRODUCTION_REACH; at--) {
    if (isParagraph(described, at)) states[at] = State.BODY;
    else if (!described.evidence[at]) return;
  }
}

function isParagraph({ lines, evidence }: Described, at: number): boolean {
  const line = lines[at];
  return line !== undefined && !evidence[at] && isSentence(line) && !line.isTruncated;
}

function isEntryTitle({ lines, evidence }: Described, at: number): boolean {
  const line = lines[at];
  if (!line || evidence[at] || line.words < 2 || line.words > MOST_TITLE_WORDS) return false;
  if (isNameAlone(line) || isShouted(line)) return false;
  return line.opens === Class.UPPER && line.marker === "none" && !endsSentence(line) && !line.date;
}
