/** What shows that a line is the article's headline, as numbers for the learned weights. */

import { Class } from "../text/classes.js";
import { COLON, COMMA, EXCLAMATION, QUESTION } from "../text/units.js";
import type { Described } from "./describe.js";
import { type Evidence, type EvidenceKind, isDeskKind } from "./evidenceKinds.js";
import { capitalShare, endsSentence, type Line, lineAt } from "./lines.js";
import { State } from "./states/decode.js";

/** Names of the features; `words to N` counts lines of at most N words. */
const Column = {
  bias: 0,
  "words to 2": 1,
  "words to 4": 2,
  "words to 7": 3,
  "words to 16": 4,
  "words to 22": 5,
  "words to 28": 6,
  "more words": 7,
  "ends sentence": 8,
  "ends question": 9,
  "ends colon": 10,
  "inner stops": 11,
  truncated: 12,
  capitals: 13,
  shouted: 14,
  "opens lower": 15,
  "opens digit": 16,
  "opens quote": 17,
  digits: 18,
  bullet: 19,
  hash: 20,
  strong: 21,
  "any evidence": 22,
  "any cue": 23,
  separators: 24,
  "url or copyright": 25,
  dated: 26,
  "stood before": 27,
  "repeated later": 28,
  "inside the article": 29,
  "inside another line": 30,
  likeness: 31,
  "likest line": 32,
  distance: 33,
  "first line": 34,
  "directly above": 35,
  "byline near below": 36,
  "stamp near below": 37,
  "desk above": 38,
  "short line above": 39,
  "prose below": 40,
  "in the article": 41,
  "below blank": 42,
  cut: 43,
  "cut as a headline": 44,
  heading: 45,
  readAlso: 46,
  byline: 47,
  published: 48,
  caption: 49,
  navigation: 50,
  "caption with stamp": 51,
  "long above": 52,
  "bullet above": 53,
  "sentence in small letters": 54,
  lead: 55,
  "desk directly above": 56,
  "desk far below": 57,
  timed: 58,
  "truncated above a stamp": 59,
} as const;

/** Names of the features, in order. */
export const HEADLINE_FEATURES: readonly string[] = Object.keys(Column);

const WORD_STEPS = [2, 4, 7, 16, 22, 28] as const;
/** The copy of a title that is printed twice stands so many lines below it. */
const TWIN_REACH = 3;
/** A byline or a stamp stands so many lines from the headline; below a teaser, caption or buttons, so many. */
const DESK_REACH = 3;
const FAR_REACH = 8;
/** Binary logarithm of a great distance from the article, in lines. */
const FARTHEST_LOG = 5;
/** Menu entries have so many words at most; a line of prose has so many at least. */
const SHORT_WORDS = 3;
const PROSE_WORDS = 10;
const MOST_STOPS = 3;
/** Several sentences of so many words are a lead, also where the last one asks. */
const LEAD_WORDS = 12;
/** Share of words with a capital from which a sentence is written as a title is. */
const NAME_CASE = 0.5;
/** A date that covers more of a line than this is what the line says. */
const DATE_SHARE = 0.4;

/** A page's lines with what is known of them when the headline is looked for. */
export interface Candidates {
  readonly described: Described;
  readonly states: Uint8Array;
  /** The candidates stand from `from` to `to`; the article begins with line `first`. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
}

/** The features of each candidate, one row each. */
export function headlineFeatures(page: Candidates): Float32Array {
  const width = HEADLINE_FEATURES.length;
  const rows = new Float32Array(Math.max(0, page.to - page.from) * width);
  let likest = 0;
  for (let index = page.from; index < page.to; index++) {
    likest = Math.max(likest, page.described.places[index]?.likeness ?? 0);
  }
  for (let index = page.from; index < page.to; index++) {
    const line = page.described.lines[index];
    const row = rows.subarray((index - page.from) * width, (index - page.from + 1) * width);
    if (!line) continue;
    writeWords(row, line);
    writeEvidence(row, page.described.evidence[index] ?? null, page.described.evidence[index + 1]?.kind ?? null);
    writePlace(row, page, index);
    writeNeighbours(row, page.described, index);
    row[Column["likest line"]] = bit(likest > 0 && page.described.places[index]?.likeness === likest);
  }
  return rows;
}

function bit(is: boolean): number {
  return is ? 1 : 0;
}

function writeWords(row: Float32Array, line: Line): void {
  const step = WORD_STEPS.findIndex((most) => line.words <= most);
  row[Column.bias] = 1;
  row[Column["words to 2"] + (step < 0 ? WORD_STEPS.length : step)] = 1;
  const isAsking = line.lastUnit === QUESTION || line.lastUnit === EXCLAMATION;
  row[Column["ends sentence"]] = bit(endsSentence(line) && !isAsking);
  row[Column["ends question"]] = bit(isAsking);
  row[Column["sentence in small letters"]] = bit(endsSentence(line) && !isAsking && capitalShare(line) < NAME_CASE);
  row[Column.lead] = bit(endsSentence(line) && line.innerStops > 0 && line.words >= LEAD_WORDS);
  row[Column["ends colon"]] = bit(line.lastUnit === COLON || line.lastUnit === COMMA);
  row[Column["inner stops"]] = Math.min(line.innerStops, MOST_STOPS) / MOST_STOPS;
  row[Column.truncated] = bit(line.isTruncated);
  row[Column.capitals] = capitalShare(line);
  row[Column.shouted] = line.words === 0 ? 0 : line.shouted / line.words;
  row[Column["opens lower"]] = bit(line.opens === Class.LOWER);
  row[Column["opens digit"]] = bit(line.opens === Class.DIGIT);
  row[Column["opens quote"]] = bit(line.opens === Class.QUOTE);
  row[Column.digits] = line.digits / Math.max(1, line.digits + line.letters);
  row[Column.bullet] = bit(line.marker === "bullet");
  row[Column.hash] = bit(line.marker === "hash");
  row[Column["any cue"]] = bit(line.cue !== null);
  row[Column.separators] = bit(line.separators > 0);
  row[Column["url or copyright"]] = bit(line.hasUrl || line.hasCopyright);
  row[Column.dated] = bit(line.dateLength > DATE_SHARE * (line.end - line.start));
  row[Column.timed] = bit(line.date?.hasTime === true);
  row[Column["cut as a headline"]] = bit(line.hint === "headline");
}

const KINDS: Readonly<Partial<Record<EvidenceKind, number>>> = {
  heading: Column.heading,
  readAlso: Column.readAlso,
  byline: Column.byline,
  published: Column.published,
  caption: Column.caption,
  navigation: Column.navigation,
};

function writeEvidence(row: Float32Array, evidence: Evidence | null, below: EvidenceKind | null): void {
  if (!evidence) return;
  row[Column["any evidence"]] = 1;
  row[Column.strong] = bit(evidence.isStrong);
  const column = KINDS[evidence.kind];
  if (column !== undefined) row[column] = 1;
  // A title that opens as a caption does ("FOTO: …") has its stamp below it.
  row[Column["caption with stamp"]] = bit(evidence.kind === "caption" && below === "published");
}

function writePlace(row: Float32Array, { described, states, first }: Candidates, index: number): void {
  const place = described.places[index];
  if (!place) return;
  const again = place.againAt === null ? null : lineAt(described.lines, place.againAt);
  const isTwin = twinOf(described.lines, states, index) !== null;
  const isAboveDesk = isDeskKind(described.evidence[index + 1]?.kind);
  const isInside = again !== null && !isTwin && !isAboveDesk && states[again] === State.BODY;
  row[Column["stood before"]] = bit(place.isRepeat);
  row[Column["repeated later"]] = bit(place.isRepeatedLater);
  row[Column["inside the article"]] = bit(isInside);
  row[Column["inside another line"]] = bit(again !== null && !place.isRepeatedLater && !isInside);
  row[Column.likeness] = place.likeness;
  row[Column.distance] = Math.log2(1 + Math.max(0, first - index)) / FARTHEST_LOG;
  row[Column["first line"]] = bit(index === 0);
  row[Column["directly above"]] = bit(index === first - 1);
  row[Column["in the article"]] = bit(states[index] === State.BODY);
  row[Column["below blank"]] = bit(place.isBelowBlank);
  row[Column.cut] = bit(place.isCut);
}

function writeNeighbours(row: Float32Array, { lines, evidence }: Described, index: number): void {
  for (let step = 1; step <= DESK_REACH; step++) {
    const below = evidence[index + step]?.kind;
    const above = evidence[index - step]?.kind;
    if (below === "byline") row[Column["byline near below"]] = 1;
    if (below === "published") row[Column["stamp near below"]] = 1;
    if (isDeskKind(above)) row[Column[step === 1 ? "desk directly above" : "desk above"]] = 1;
  }
  for (let step = DESK_REACH + 1; step <= FAR_REACH; step++) {
    if (isDeskKind(evidence[index + step]?.kind)) row[Column["desk far below"]] = 1;
  }
  const isCutOff = lines[index]?.isTruncated === true && evidence[index + 1]?.kind === "published";
  row[Column["truncated above a stamp"]] = bit(isCutOff);
  const above = lines[index - 1];
  const below = lines[index + 1];
  row[Column["short line above"]] = bit(above !== undefined && above.words <= SHORT_WORDS && !endsSentence(above));
  row[Column["long above"]] = bit(above !== undefined && above.words >= PROSE_WORDS);
  row[Column["bullet above"]] = bit(above?.marker === "bullet");
  row[Column["prose below"]] = bit(below !== undefined && below.words >= PROSE_WORDS && endsSentence(below));
}

/** Whether a row is one of a lead, of a line that stands again in the story, or surely of a menu or of the path to the page. */
export function isRuledOut(rows: Float32Array, row: number): boolean {
  const at = row * HEADLINE_FEATURES.length;
  const isMenu = rows[at + Column.navigation] === 1 && rows[at + Column.strong] === 1;
  return isMenu || rows[at + Column.lead] === 1 || rows[at + Column["inside the article"]] === 1;
}

/** The copy of a line that stands below it before the article goes on, whatever it is taken for; null where none does. */
export function twinOf(lines: readonly Line[], states: Uint8Array, index: number): number | null {
  for (let below = index + 1; below <= index + TWIN_REACH; below++) {
    if (lines[below]?.hash === lines[index]?.hash) return below;
    if (states[below] === State.BODY) return null;
  }
  return null;
}
