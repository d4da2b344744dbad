/** What can be told of a line by its own characters. */
import type { DateMention, Span } from "../shapes.js";
import { Class, classOf, isLetter, isWord, lowerOf } from "../text/classes.js";
import { type CueHit, type CueTable, cueAt, headingInside } from "./cues.js";

/** How a line opens as an item of a list. */
export type Marker = "none" | "bullet" | "number" | "hash";

/** A line of the page, or a part of one that glued lines were cut into. */
export interface Line extends Span {
  /** Which of the page's blocks it lies in. */
  readonly block: number;
  /** What the cuts around it show. */
  readonly hint: "none" | "headline" | "title";
  readonly marker: Marker;
  /** Where what follows the marker begins; the line's end where nothing does. */
  readonly content: number;
  readonly words: number;
  readonly letters: number;
  readonly digits: number;
  /** Words that open with a capital, and words all in capitals. */
  readonly capitals: number;
  readonly shouted: number;
  /** Sentences that end inside the line. */
  readonly innerStops: number;
  /** Bars, raquos, bullets and slashes between spaces. */
  readonly separators: number;
  /** Class of the first character after the marker, and the last one that is no quote or bracket. */
  readonly opens: number;
  readonly closes: number;
  /** The last such character. */
  readonly lastUnit: number;
  /** Ends with "..." or "…": the site cut it. */
  readonly isTruncated: boolean;
  readonly endsBracket: boolean;
  readonly hasUrl: boolean;
  readonly hasCopyright: boolean;
  readonly cue: CueHit | null;
  /** The phrase is all that the line says. */
  readonly isWholeCue: boolean;
  /** A colon or a bar stands behind the phrase. */
  readonly isLabelled: boolean;
  /** Bits of the heading's kinds that a short line ends with. */
  readonly endHeading: number;
  readonly date: DateMention | null;
  /** Characters of the line that dates cover. */
  readonly dateLength: number;
  /** Of the line's letters and digits alone: equal lines have equal hashes. */
  readonly hash: number;
  /** Where the line's words begin and end in the page's list of word hashes. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Hashes of all words of a page, in order; the lowest bit tells the words of `LONG_WORD` letters and more. */
export class WordHashes {
  private hashes = new Uint32Array(FIRST_ROOM);
  length = 0;

  push(hash: number, isLong: boolean): void {
    if (this.length === this.hashes.length) {
      const wider = new Uint32Array(this.hashes.length * 2);
      wider.set(this.hashes);
      this.hashes = wider;
    }
    this.hashes[this.length++] = isLong ? hash | 1 : hash & ~1;
  }

  at(index: number): number {
    return this.hashes[index] ?? 0;
  }
}

/** Words of a page that is not long. */
const FIRST_ROOM = 1_024;
/** Shorter words are mostly grammar. */
const LONG_WORD = 4;

/** Longest line that may be a heading by its last words, in words. */
const LONGEST_LOOSE_HEADING = 7;
/** A number before a title: "1", "02.", "10)". */
const MOST_MARKER_DIGITS = 2;
const BULLETS = "-–—•●▪◦‣·*»›>→■◆○+‐−";
const SEPARATORS = "|»›•/·>";
const BRACKETS = ")]}>）】";
const DASHES = "-–—";
const COLONS = ":：|";
const COLON_UNIT = 58;
const COPYRIGHT_UNIT = 169;
/** Longer words on average: the script writes without spaces. */
const LONGEST_USUAL_WORD = 12;
const LETTERS_A_WORD = 3;
const FNV_OFFSET = 2_166_136_261;
const FNV_PRIME = 16_777_619;

/** The lines of `spans`; `dates` are the page's, in page order. */
export function describeLines(
  text: string,
  spans: readonly Source[],
  { table, dates, hashes }: { table: CueTable; dates: readonly DateMention[]; hashes: WordHashes },
): Line[] {
  let nextDate = 0;
  return spans.map((span) => {
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
  const { marker, content } = markerOf(text, span);
  const firstWord = around.hashes.length;
  const counts = count(text, { start: content, end }, around.hashes);
  const ending = endOf(text, content, end);
  const cue = cueAt(around.table, text, { start: content, end });
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
    isWholeCue: cue !== null && cue.words === counts.words,
    isLabelled: cue !== null && isLabelled(text, cue.end, end),
    endHeading: isShort && counts.words > 1 ? headingInside(around.table, text, { start: content, end }) : 0,
    firstWord,
    lastWord: around.hashes.length,
    date: around.date,
    dateLength: around.dateLength,
  };
}

function markerOf(text: string, { start, end }: Span): { marker: Marker; content: number } {
  const first = text.charAt(start);
  if (first === "#" || first === "＃") {
    return { marker: "hash", content: skipSpace(text, start + 1, end) };
  }
  if (BULLETS.includes(first)) {
    let at = start + 1;
    while (at < end && BULLETS.includes(text.charAt(at))) at++;
    const isSpaced = at === end || classOf(text.charCodeAt(at)) === Class.SPACE;
    if (isSpaced || first === "•" || first === "»") return { marker: "bullet", content: skipSpace(text, at, end) };
  }
  let at = start;
  while (at < end && at - start <= MOST_MARKER_DIGITS && classOf(text.charCodeAt(at)) === Class.DIGIT) at++;
  const digits = at - start;
  if (digits === 0 || digits > MOST_MARKER_DIGITS) return { marker: "none", content: start };
  const mark = text.charAt(at);
  if (mark !== "." && mark !== ")") return { marker: "none", content: start };
  if (at + 1 < end && classOf(text.charCodeAt(at + 1)) === Class.DIGIT) return { marker: "none", content: start };
  return { marker: "number", content: skipSpace(text, at + 1, end) };
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classOf(text.charCodeAt(at)) === Class.SPACE) at++;
  return at;
}

type Counts = Pick<
  Line,
  | "words"
  | "letters"
  | "digits"
  | "capitals"
  | "shouted"
  | "innerStops"
  | "separators"
  | "hasUrl"
  | "hasCopyright"
  | "hash"
>;

/** One pass over the line; its sums are plain variables, as an object's fields cost half the time again. */
function count(text: string, { start, end }: Span, hashes: WordHashes): Counts {
  let words = 0;
  let letters = 0;
  let digits = 0;
  let capitals = 0;
  let shouted = 0;
  let innerStops = 0;
  let separators = 0;
  let caseless = 0;
  let hash = FNV_OFFSET;
  let hasUrl = false;
  let hasCopyright = false;
  let previous: number = Class.SPACE;
  for (let at = start; at < end; ) {
    const first = text.charCodeAt(at);
    const firstClass = classOf(first);
    if (!isWord(firstClass)) {
      if (firstClass === Class.SPACE) {
        if (previous === Class.STOP) innerStops++;
      } else if (first === COPYRIGHT_UNIT) hasCopyright = true;
      else if (first === COLON_UNIT) hasUrl ||= text.startsWith("://", at);
      else if (firstClass === Class.OTHER && SEPARATORS.includes(text.charAt(at)) && isSpaceAt(text, at - 1)) {
        separators++;
      }
      if (firstClass !== Class.QUOTE || previous !== Class.STOP) previous = firstClass;
      at++;
      continue;
    }
    const from = at;
    let word = FNV_OFFSET;
    let uppers = 0;
    let lowers = 0;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      const unitClass = classOf(unit);
      if (unitClass === Class.LOWER) lowers++;
      else if (unitClass === Class.UPPER) uppers++;
      else if (unitClass === Class.DIGIT) digits++;
      else if (unitClass === Class.LETTER) caseless++;
      else break;
      word = Math.imul(word ^ lowerOf(unit), FNV_PRIME);
    }
    words++;
    letters += uppers + lowers;
    if (firstClass === Class.UPPER) capitals++;
    if (uppers > 1 && lowers === 0) shouted++;
    hash = Math.imul(hash ^ word, FNV_PRIME);
    hashes.push(word, at - from >= LONG_WORD);
    previous = Class.LOWER;
  }
  letters += caseless;
  words = wordsWithoutSpaces(words, caseless);
  return {
    words,
    letters,
    digits,
    capitals,
    shouted,
    innerStops,
    separators,
    hasUrl,
    hasCopyright,
    hash,
  };
}

/** Words of a script that sets none apart (Thai, Japanese): so many letters to one. */
function wordsWithoutSpaces(words: number, caseless: number): number {
  return caseless > words * LONGEST_USUAL_WORD ? Math.ceil(caseless / LETTERS_A_WORD) : words;
}

function isSpaceAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === Class.SPACE;
}

function endOf(
  text: string,
  from: number,
  end: number,
): Pick<Line, "closes" | "lastUnit" | "isTruncated" | "endsBracket"> {
  let at = end - 1;
  while (at > from && (classOf(text.charCodeAt(at)) === Class.QUOTE || BRACKETS.includes(text.charAt(at)))) at--;
  if (at < from) return { closes: Class.OTHER, lastUnit: 0, isTruncated: false, endsBracket: false };
  const last = text.charAt(at);
  const isTruncated = last === "…" || (last === "." && text.startsWith("..", at - 2) && at - 2 >= from);
  return {
    closes: classOf(text.charCodeAt(at)),
    lastUnit: text.charCodeAt(at),
    isTruncated,
    endsBracket: BRACKETS.includes(text.charAt(end - 1)),
  };
}

function isLabelled(text: string, from: number, end: number): boolean {
  const at = skipSpace(text, from, end);
  if (at >= end) return false;
  return COLONS.includes(text.charAt(at)) || (at > from && DASHES.includes(text.charAt(at)) && isSpaceAt(text, at + 1));
}

/** Share of the line's words that open with a capital. */
export function capitalShare({ capitals, words }: Line): number {
  return words === 0 ? 0 : capitals / words;
}

/** Whether the line ends as a sentence does. */
export function endsSentence({ closes, isTruncated }: Line): boolean {
  return closes === Class.STOP && !isTruncated;
}

/** Whether the line says nothing: a marker or punctuation alone. */
export function isBare({ words }: Line): boolean {
  return words === 0;
}

/** Whether the line holds digits and no letters. */
export function isNumber({ letters, digits }: Line): boolean {
  return letters === 0 && digits > 0;
}

/** Whether the unit at `at` is a letter. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetter(classOf(text.charCodeAt(at)));
}

/** Index of the line that holds the text at an offset, or of the first one behind it. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
