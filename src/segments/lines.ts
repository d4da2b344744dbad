/** What can be told of a line by its own characters. */

import type { DateMention, Span } from "../shapes.js";
import { Class, classOf, isLetter } from "../text/classes.js";
import { packed } from "../text/packed.js";
import { firstNotBelow } from "../text/search.js";
import { FULL_STOP } from "../text/units.js";
import { type Counts, countsOf, type WordHashes } from "./counts.js";
import { Cue, type CueHit, type CueTable, cueAt, headingInside } from "./cues.js";
import { type Ending, endingOf, isLabelled, type Opening, openingOf } from "./edges.js";

/** A line of the page, or a part of one that glued lines were cut into. */
export interface Line extends Span, Opening, Ending, Counts {
  /** Which of the page's blocks it lies in. */
  readonly block: number;
  /** What the cuts around it show. */
  readonly hint: "none" | "headline" | "title" | "credit";
  /** Class of the first character after the marker. */
  readonly opens: number;
  readonly cue: CueHit | null;
  /** It is an address and nothing else, behind its marker. */
  readonly isAddress: boolean;
  /** The phrase is all that the line says. */
  readonly isWholeCue: boolean;
  /** A colon or a bar stands behind the phrase. */
  readonly isLabelled: boolean;
  /** Bits of the heading's kinds that a short line ends with. */
  readonly endHeading: number;
  readonly date: DateMention | null;
  /** Characters of the line that dates cover. */
  readonly dateLength: number;
  /** Where the line's words begin and end in the page's list of word hashes. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** A sentence of so many words is told from a title that ends with a full stop. */
const LEAST_SENTENCE_WORDS = 8;
/** Running prose has so many words and so many full stops before its last one. */
const LEAST_PROSE_WORDS = 100;
const LEAST_PROSE_STOPS = 3;
/** Longest line that may be a heading by its last words, in words. */
const LONGEST_LOOSE_HEADING = 7;
const MOST_RANK_DIGITS = 2;

/** The lines of `spans`; `dates` are the page's, in page order. */
export function describeLines(
  text: string,
  spans: readonly Source[],
  { table, dates, hashes }: { table: CueTable; dates: readonly DateMention[]; hashes: WordHashes },
): Line[] {
  let nextDate = 0;
  return packed(spans, (span) => {
    while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= span.start) nextDate++;
    let dateLength = 0;
    let date: DateMention | null = null;
    for (let index = nextDate; index < dates.length; index++) {
      const mention = dates[index];
      if (!mention || mention.start >= span.end) break;
      if (date === null || (mention.hasTime && !date.hasTime)) date = mention;
      dateLength += Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
    }
    return describe(text, span, { table, date, dateLength, hashes });
  });
}

type Source = Pick<Line, "start" | "end" | "block" | "hint">;

interface Surroundings {
  readonly table: CueTable;
  readonly date: DateMention | null;
  readonly dateLength: number;
  readonly hashes: WordHashes;
}

function describe(text: string, span: Source, around: Surroundings): Line {
  const { start, end, block, hint } = span;
  const { marker, content } = openingOf(text, span);
  const firstWord = around.hashes.length;
  const counts = countsOf(text, { start: content, end }, around.hashes);
  const ending = endingOf(text, content, end);
  const hit = cueAt(around.table, text, { start: content, end });
  const isBound = hit !== null && (hit.kinds & Cue.ALONE) !== 0;
  const cue = isBound ? standsAlone(text, hit, { end, words: counts.words }) : hit;
  const isShort = counts.words <= LONGEST_LOOSE_HEADING;
  return {
    start,
    end,
    block,
    hint,
    marker,
    content,
    words: counts.words,
    letters: counts.letters,
    digits: counts.digits,
    capitals: counts.capitals,
    shouted: counts.shouted,
    innerStops: counts.innerStops,
    gluedStops: counts.gluedStops,
    separators: counts.separators,
    hasUrl: counts.hasUrl,
    hasCopyright: counts.hasCopyright,
    hash: counts.hash,
    closes: ending.closes,
    lastUnit: ending.lastUnit,
    isTruncated: ending.isTruncated,
    endsBracket: ending.endsBracket,
    opens: content < end ? classOf(text.charCodeAt(content)) : Class.OTHER,
    cue,
    isAddress: counts.hasUrl && isAddress(text, content, end),
    isWholeCue: cue !== null && cue.words === counts.words,
    isLabelled: cue !== null && (isLabelled(text, cue.end, end) || isDotted(text, cue)),
    endHeading: isShort && counts.words > 1 ? headingInside(around.table, text, { start: content, end }) : 0,
    firstWord,
    lastWord: around.hashes.length,
    date: around.date,
    dateLength: around.dateLength,
  };
}

/** "Credit...Ruth Amadi" */
function isDotted(text: string, { kinds, end }: CueHit): boolean {
  return (kinds & Cue.CAPTION) !== 0 && text.startsWith("...", end);
}

/** "Balas", "Writer: Ruth Amadi", "Responses to “A title”", and no title that such a phrase opens: "Balas dendam". */
function standsAlone(text: string, hit: CueHit, { end, words }: { end: number; words: number }): CueHit | null {
  if (hit.words === words || isLabelled(text, hit.end, end)) return hit;
  return classOf(text.charCodeAt(hit.end + 1)) === Class.QUOTE ? hit : null;
}

function isAddress(text: string, start: number, end: number): boolean {
  if (!text.startsWith("http", start)) return false;
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) === Class.SPACE) return false;
  return true;
}

/** Share of the line's words that open with a capital. */
export function capitalShare({ capitals, words }: Line): number {
  return words === 0 ? 0 : capitals / words;
}

/** Whether the line is written in capitals, but for numbers and initials. */
export function isShouted({ shouted, words }: Line): boolean {
  return shouted > 0 && shouted * 2 >= words;
}

/** Whether the line ends as a sentence does. */
export function endsSentence({ closes, isTruncated }: Line): boolean {
  return closes === Class.STOP && !isTruncated;
}

/** Whether the line ends with a full stop and is long enough for a sentence. */
export function isSentence({ lastUnit, words }: Line): boolean {
  return lastUnit === FULL_STOP && words >= LEAST_SENTENCE_WORDS;
}

/** Whether the line is running prose of many sentences, however it ends. */
export function isLongProse({ words, innerStops, gluedStops, marker, isTruncated }: Line): boolean {
  return (
    words >= LEAST_PROSE_WORDS && innerStops + gluedStops >= LEAST_PROSE_STOPS && marker === "none" && !isTruncated
  );
}

/** Whether the line says nothing: a marker or punctuation alone. */
export function isBare({ words }: Line): boolean {
  return words === 0;
}

/** Whether the line holds digits and no letters. */
export function isNumber({ letters, digits }: Line): boolean {
  return letters === 0 && digits > 0;
}

/** "#1": whether the line is the place of the title below it. */
export function isRank({ marker, letters, digits }: Line): boolean {
  return marker === "hash" && letters === 0 && digits > 0 && digits <= MOST_RANK_DIGITS;
}

/** Whether the unit at `at` is a letter. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetter(classOf(text.charCodeAt(at)));
}

/** Index of the line that holds the text at an offset, or of the first one behind it. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return firstNotBelow(lines.length - 1, (index) => lines[index]?.end ?? 0, offset + 1);
}
