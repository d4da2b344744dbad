/** A page's lines with all that is known of each before any is judged. */

import type { Language } from "../languages/language.js";
import type { DatelineMention, DateMention, Metadata, Page } from "../shapes.js";
import { packed } from "../text/packed.js";
import { stripEdges } from "../text/strip.js";
import { LINE_END } from "../text/units.js";
import { withAgencyCaptions } from "./agencyCaptions.js";
import { withAuthors } from "./authorNotes.js";
import { withAuthorRows } from "./authorRows.js";
import { withoutInside } from "./betweenParagraphs.js";
import { WordHashes } from "./counts.js";
import { cueTableOf } from "./cues.js";
import type { CutWords } from "./cuts/cutPlaces.js";
import { type Piece, splitBlocks } from "./cuts/split.js";
import { titleWordsOf } from "./cuts/titleWords.js";
import { datelineAt } from "./dateline.js";
import { withDisclosures } from "./disclosures.js";
import { evidenceOf } from "./evidence.js";
import type { Evidence } from "./evidenceKinds.js";
import { FEATURE_COUNT, type PageFigures, type Place, writeFeatures } from "./features.js";
import { withoutHashHeadings } from "./hashHeadings.js";
import { withIcons } from "./icons.js";
import { describeLines, endsSentence, isBare, type Line } from "./lines.js";
import { markupPieces } from "./markup/pieces.js";
import { namesPerson } from "./nameLines.js";
import { ProseWords } from "./prose.js";
import { withSignatures } from "./signatures.js";
import { cutStamps } from "./stamps.js";
import { withTrails } from "./trails.js";

/** Shorter lines repeat by chance ("Home"). */
const LEAST_REPEAT_WORDS = 3;
/** A teaser that is looked for in the rest of the page: its length in words, and how many of them a page has. */
const LEAST_TEASER_WORDS = 6;
const MOST_TEASERS = 12;
/** Datelines are looked for in so many of the page's lines of prose. */
const DATELINE_TRIES = 12;

export interface Described {
  readonly lines: readonly Line[];
  readonly evidence: readonly (Evidence | null)[];
  readonly places: readonly Place[];
  readonly hashes: WordHashes;
  /** Whether a first name stands among the line's words, and no place or outlet. */
  readonly namesPerson: (line: Line) => boolean;
  /** Line and dateline of the story's opening. */
  readonly dateline: { readonly line: number; readonly mention: DatelineMention } | null;
}

/** Reads a page's lines; those of an HTML page are its blocks as its elements show them. `dates` are the page's, in page order. */
export function describePage(page: Page, language: Language, dates: readonly DateMention[]): Described {
  const words = wordsOf(language);
  if (!page.metadata) return describePieces(page.text, splitBlocks(page.text, page.blocks, words), { words, dates });
  const pieces = markupPieces(page, page.metadata, { table: words.table, dates });
  return describePieces(page.text, pieces, { words, dates, isMarkup: true });
}

/** Reads the lines of an HTML page as a text page's: they are cut where their words show it, too. */
export function describeAsText(
  page: Page & { readonly metadata: Metadata },
  language: Language,
  dates: readonly DateMention[],
): Described {
  const words = wordsOf(language);
  const pieces = markupPieces(page, page.metadata, { table: words.table, dates });
  const cut = splitBlocks(page.text, pieces, words);
  const ofBlocks = packed(cut, (piece) => {
    const { block, hint } = pieces[piece.block] ?? piece;
    return { ...piece, block, hint: piece.hint === "none" ? hint : piece.hint };
  });
  return describePieces(page.text, ofBlocks, { words, dates });
}

function wordsOf(language: Language): CutWords {
  return { table: cueTableOf(language), titles: titleWordsOf(language) };
}

function describePieces(
  text: string,
  uncut: readonly Piece[],
  { words: { table }, dates, isMarkup = false }: { words: CutWords; dates: readonly DateMention[]; isMarkup?: boolean },
): Described {
  const pieces = cutStamps(text, uncut, { table, dates });
  const hashes = new WordHashes();
  const lines = describeLines(text, pieces, { table, dates, hashes });
  const own = withoutHashHeadings(
    lines,
    withoutInside(
      lines,
      packed(lines, (line) => evidenceOf(text, line, table)),
    ),
  );
  const told = withDisclosures(
    text,
    lines,
    withSignatures(
      text,
      lines,
      withAgencyCaptions(text, lines, withTrails(text, { lines, table }, withIcons(text, lines, own))),
    ),
  );
  const evidence = isMarkup ? told : withAuthors(text, { lines, table }, withAuthorRows(text, lines, told));
  const dateline = findDateline(text, lines);
  const places = placesOf(text, lines, { hashes, datelineLine: dateline?.line ?? -1 });
  return { lines, evidence, places, hashes, namesPerson: (line) => namesPerson(text, line), dateline };
}

/** What the line model reads of a page: `FEATURE_COUNT` numbers a line. Pages whose DOM tells the story do without. */
export function lineFeatures(described: Described): Float32Array {
  return featuresOf(described)(0, described.lines.length);
}

/** The same for lines `[from, to)`: all of a long page's at once would be most of its memory. */
export function featuresOf({ lines, evidence, places }: Described): (from: number, to: number) => Float32Array {
  const page = figuresOf(lines);
  return (from, to) => {
    const features = new Float32Array((to - from) * FEATURE_COUNT);
    for (let index = from; index < to; index++) {
      const [line, place] = [lines[index], places[index]];
      const row = { into: features, at: (index - from) * FEATURE_COUNT };
      if (line && place) writeFeatures(row, line, { evidence: evidence[index] ?? null, place, page });
    }
    return features;
  };
}

function findDateline(text: string, lines: readonly Line[]): Described["dateline"] {
  let tries = 0;
  for (let index = 0; index < lines.length && tries < DATELINE_TRIES; index++) {
    const line = lines[index];
    if (line?.marker !== "none") continue;
    const mention = datelineAt(text, line, line.words > LEAST_TEASER_WORDS && endsSentence(line) && tries < 3);
    if (mention) return { line: index, mention };
    if (line.words > LEAST_TEASER_WORDS) tries++;
  }
  return null;
}

function figuresOf(lines: readonly Line[]): PageFigures {
  let words = 0;
  let prose = 0;
  for (const line of lines) {
    words += line.words;
    if (endsSentence(line)) prose += line.words;
  }
  return { lines: Math.max(1, lines.length), proseShare: words === 0 ? 0 : prose / words };
}

function placesOf(
  text: string,
  lines: readonly Line[],
  { hashes, datelineLine }: { hashes: WordHashes; datelineLine: number },
): Place[] {
  const prose = new ProseWords(lines, hashes);
  const last = new Map<number, number>();
  for (const [index, { hash }] of lines.entries()) last.set(hash, index);
  const blanks = blanksAbove(text, lines);
  const seen = new Set<number>();
  let teasers = 0;
  return packed(lines, (line, index) => {
    const isLong = line.words >= LEAST_REPEAT_WORDS;
    const isRepeat = isLong && seen.has(line.hash);
    const isRepeatedLater = isLong && last.get(line.hash) !== index;
    seen.add(line.hash);
    const mayTease = line.words >= LEAST_TEASER_WORDS && teasers < MOST_TEASERS && !isRepeatedLater;
    if (mayTease) teasers++;
    const inside = mayTease ? againAt(text, line) : null;
    return {
      isRepeat,
      isRepeatedLater,
      standsAgain: inside !== null && !isSoonOver(text, inside, line.end - line.content),
      againAt: isRepeatedLater ? (lines[last.get(line.hash) ?? index]?.start ?? null) : inside,
      hasDateline: index === datelineLine,
      isCut: lines[index - 1]?.block === line.block || lines[index + 1]?.block === line.block,
      position: lines.length > 1 ? index / (lines.length - 1) : 0,
      textPosition: line.start / text.length,
      likeness: prose.likeness(line),
      isBelowBlank: blanks[index] === 1,
    };
  });
}

/** 1 for each line that stands further below the one before it than the page's closest lines do: more than one line end. */
function blanksAbove(text: string, lines: readonly Line[]): Uint8Array {
  let least = Number.POSITIVE_INFINITY;
  const ends = packed(lines, (line, index) => {
    const before = lines[index - 1];
    const count = lineEnds(text, before?.end ?? 0, line.start);
    if (before && count > 0) least = Math.min(least, count);
    return count;
  });
  return Uint8Array.from(ends, (count) => (count > 1 && count > least ? 1 : 0));
}

function lineEnds(text: string, from: number, to: number): number {
  let ends = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_END) ends++;
  return ends;
}

/** "Title - Acme News": a line that opens with the words and ends within so many characters repeats them. */
const LONGEST_TITLE_TAIL = 40;
/** A teaser that goes on in other words is told by so many of its first characters. */
const TEASER_HEAD = 60;
const BEFORE_WORDS = ".…\"“”'‘’";
const BEHIND_WORDS = ".,…\"“”'‘’";

/** Where the line's words stand again further down, inside another line; null where they do not. */
function againAt(text: string, line: Line): number | null {
  if (isBare(line)) return null;
  const words = stripEdges(text.slice(line.content, line.end), BEFORE_WORDS, BEHIND_WORDS);
  const at = text.indexOf(words, line.end);
  if (at >= 0) return at;
  const head = words.slice(0, TEASER_HEAD);
  const cut = head.length < TEASER_HEAD ? -1 : text.indexOf(head, line.end);
  return cut < 0 ? null : cut;
}

/** "Title - Acme News": the words open another line, which ends soon behind them. */
function isSoonOver(text: string, at: number, length: number): boolean {
  if (at > 0 && text.charAt(at - 1) !== "\n") return false;
  const rest = text.slice(at + length, at + length + LONGEST_TITLE_TAIL);
  return rest.length < LONGEST_TITLE_TAIL || rest.includes("\n");
}
