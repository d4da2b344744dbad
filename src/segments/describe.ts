/** A page's lines with all that is known of each before any is judged. */
import type { Language } from "../languages/language.js";
import type { DatelineMention, DateMention, Page } from "../shapes.js";
import { stripEdges } from "../text/strip.js";
import { cueTableOf } from "./cues.js";
import { datelineAt } from "./dateline.js";
import { type Evidence, evidenceOf } from "./evidence.js";
import { FEATURE_COUNT, type PageFigures, type Place, writeFeatures } from "./features.js";
import { describeLines, endsSentence, isBare, type Line } from "./lines.js";
import { markupPieces } from "./markup/pieces.js";
import { splitBlocks } from "./split.js";

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
  /** Line and dateline of the story's opening. */
  readonly dateline: { readonly line: number; readonly mention: DatelineMention } | null;
  /** `FEATURE_COUNT` numbers a line. */
  readonly features: Float32Array;
}

/** Reads a page's lines. `dates` are the page's, in page order. */
export function describePage(page: Page, language: Language, dates: readonly DateMention[]): Described {
  const { text, blocks } = page;
  const table = cueTableOf(language);
  const pieces = page.metadata ? markupPieces(page, page.metadata) : splitBlocks(text, blocks, table);
  const lines = describeLines(text, pieces, { table, dates });
  const evidence = lines.map((line) => evidenceOf(text, line));
  const dateline = findDateline(text, lines);
  const places = placesOf(text, lines, dateline?.line ?? -1);
  const figures = figuresOf(lines);
  const features = new Float32Array(lines.length * FEATURE_COUNT);
  lines.forEach((line, index) => {
    const row = features.subarray(index * FEATURE_COUNT, (index + 1) * FEATURE_COUNT);
    const place = places[index];
    if (place) writeFeatures(row, line, { evidence: evidence[index] ?? null, place, page: figures });
  });
  return { lines, evidence, places, dateline, features };
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

function placesOf(text: string, lines: readonly Line[], datelineLine: number): Place[] {
  const last = new Map<number, number>();
  for (const [index, { hash }] of lines.entries()) last.set(hash, index);
  const seen = new Set<number>();
  let teasers = 0;
  return lines.map((line, index) => {
    const isLong = line.words >= LEAST_REPEAT_WORDS;
    const isRepeat = isLong && seen.has(line.hash);
    const isRepeatedLater = isLong && last.get(line.hash) !== index;
    seen.add(line.hash);
    const mayTease = line.words >= LEAST_TEASER_WORDS && teasers < MOST_TEASERS && !isRepeatedLater;
    if (mayTease) teasers++;
    return {
      isRepeat,
      isRepeatedLater,
      standsAgain: mayTease && standsAgain(text, line),
      hasDateline: index === datelineLine,
      isCut: lines[index - 1]?.block === line.block || lines[index + 1]?.block === line.block,
      position: lines.length > 1 ? index / (lines.length - 1) : 0,
      textPosition: line.start / text.length,
      likeness: 0,
    };
  });
}

/** "Title - Acme News": a line that opens with the words and ends within so many characters repeats them. */
const LONGEST_TITLE_TAIL = 40;
const BEFORE_WORDS = ".…\"“”'‘’";
const BEHIND_WORDS = ".,…\"“”'‘’";

/** Whether the line's words stand again further down, inside another line. */
function standsAgain(text: string, line: Line): boolean {
  if (isBare(line)) return false;
  const words = stripEdges(text.slice(line.content, line.end), BEFORE_WORDS, BEHIND_WORDS);
  const at = text.indexOf(words, line.end);
  if (at < 0) return false;
  const rest = text.slice(at + words.length, at + words.length + LONGEST_TITLE_TAIL);
  return text.charAt(at - 1) !== "\n" || (rest.length === LONGEST_TITLE_TAIL && !rest.includes("\n"));
}
