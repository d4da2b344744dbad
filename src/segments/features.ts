/** Lines → numbers: what the rules weigh and the learned model reads. */
import { Class } from "../text/classes.js";
import { COLON, COMMA, EXCLAMATION, QUESTION } from "../text/units.js";
import type { Evidence } from "./evidenceKinds.js";
import { capitalShare, endsSentence, isBare, isNumber, type Line } from "./lines.js";

/** The features of one line, and the column of its row in which each is stored: 0, 1, 2 … in this order. */
export const Column = {
  bias: 0,
  words: 1,
  "words 0-3": 2,
  "words 4-7": 3,
  "words 8-13": 4,
  "words 14-24": 5,
  "words 25+": 6,
  "ends sentence": 7,
  truncated: 8,
  "ends colon": 9,
  "ends comma": 10,
  "opens quote": 11,
  "opens lower": 12,
  "opens upper": 13,
  "opens digit": 14,
  "inner stops": 15,
  separators: 16,
  bullet: 17,
  number: 18,
  hash: 19,
  bare: 20,
  "number alone": 21,
  capitals: 22,
  shouted: 23,
  digits: 24,
  date: 25,
  "date share": 26,
  "date time": 27,
  url: 28,
  copyright: 29,
  repeats: 30,
  "repeated later": 31,
  "stands again inside": 32,
  dateline: 33,
  cut: 34,
  "first line": 35,
  position: 36,
  "position in text": 37,
  "few lines": 38,
  "prose share": 39,
  likeness: 40,
  "name-like": 41,
  "ends question": 42,
  "ends exclamation": 43,
  "ends bracket": 44,
  "blank above": 45,
  characters: 46,
  heading: 47,
  readAlso: 48,
  byline: 49,
  published: 50,
  promo: 51,
  caption: 52,
  share: 53,
  tags: 54,
  navigation: 55,
  comments: 56,
  footer: 57,
  other: 58,
  strong: 59,
  "any cue": 60,
} as const;

/** Natural logarithm of the length of a long paragraph. */
const LONGEST_LOG = 7;

export const FEATURES: readonly string[] = Object.keys(Column);
export const FEATURE_COUNT = FEATURES.length;

/** What the page says of a line beyond its own characters. */
export interface Place {
  readonly isRepeat: boolean;
  readonly isRepeatedLater: boolean;
  /** Its words stand again inside a longer line. */
  readonly standsAgain: boolean;
  /** Where they stand again, in that or a like line; null where they do not or were not looked for. */
  readonly againAt: number | null;
  readonly hasDateline: boolean;
  /** It was cut out of a longer block. */
  readonly isCut: boolean;
  /** 0 for the first line, 1 for the last. */
  readonly position: number;
  /** The same by characters. */
  readonly textPosition: number;
  /** Share of its longer words that the page's other prose holds. */
  readonly likeness: number;
  /** A blank line stands above it. */
  readonly isBelowBlank: boolean;
}

/** What holds for all lines of a page. */
export interface PageFigures {
  readonly lines: number;
  /** Share of the page's words that stand in lines that end as sentences. */
  readonly proseShare: number;
}

/** What the features of a line are told by. */
export interface Surroundings {
  readonly evidence: Evidence | null;
  readonly place: Place;
  readonly page: PageFigures;
}

/** Writes the features of a line into its row, `FEATURE_COUNT` numbers that are all zero. */
export function writeFeatures({ into, at }: Row, line: Line, { evidence, place, page }: Surroundings): void {
  writeShape(into, at, line);
  writeContent(into, at, line);
  writePlace({ into, at }, place, page);
  into[at + Column.bias] = 1;
  if (evidence) {
    into[at + Column[evidence.kind]] = 1;
    into[at + Column.strong] = one(evidence.isStrong);
  }
}

/** A line's row begins at `at`. */
interface Row {
  readonly into: Float32Array;
  readonly at: number;
}

function one(is: boolean): number {
  return is ? 1 : 0;
}

/** Its length, and how it opens and ends. */
function writeShape(into: Float32Array, at: number, line: Line): void {
  into[at + Column.words] = Math.log1p(line.words) / 5;
  into[at + lengthColumn(line.words)] = 1;
  into[at + Column["ends sentence"]] = one(endsSentence(line));
  into[at + Column.truncated] = one(line.isTruncated);
  into[at + Column["ends colon"]] = one(line.lastUnit === COLON);
  into[at + Column["ends comma"]] = one(line.lastUnit === COMMA);
  into[at + Column["opens quote"]] = one(line.opens === Class.QUOTE);
  into[at + Column["opens lower"]] = one(line.opens === Class.LOWER);
  into[at + Column["opens upper"]] = one(line.opens === Class.UPPER);
  into[at + Column["opens digit"]] = one(line.opens === Class.DIGIT);
  if (line.marker !== "none") into[at + Column[line.marker]] = 1;
  into[at + Column["ends question"]] = one(line.lastUnit === QUESTION);
  into[at + Column["ends exclamation"]] = one(line.lastUnit === EXCLAMATION);
  into[at + Column["ends bracket"]] = one(line.endsBracket);
  into[at + Column.characters] = Math.log1p(line.end - line.start) / LONGEST_LOG;
}

/** What it is made of. */
function writeContent(into: Float32Array, at: number, line: Line): void {
  into[at + Column["inner stops"]] = Math.min(3, line.innerStops + line.gluedStops) / 3;
  into[at + Column.separators] = Math.min(4, line.separators) / 4;
  into[at + Column.bare] = one(isBare(line));
  into[at + Column["number alone"]] = one(isNumber(line));
  into[at + Column.capitals] = capitalShare(line);
  into[at + Column.shouted] = line.words === 0 ? 0 : line.shouted / line.words;
  into[at + Column.digits] = line.digits / (line.letters + line.digits + 1);
  into[at + Column.date] = one(line.date !== null);
  into[at + Column["date share"]] = line.dateLength / (line.end - line.start);
  into[at + Column["date time"]] = one(line.date?.hasTime === true);
  into[at + Column.url] = one(line.hasUrl);
  into[at + Column.copyright] = one(line.hasCopyright);
  into[at + Column["name-like"]] = one(isNameLike(line));
  into[at + Column["any cue"]] = one(line.cue !== null);
}

function writePlace({ into, at }: Row, place: Place, page: PageFigures): void {
  into[at + Column.repeats] = one(place.isRepeat);
  into[at + Column["repeated later"]] = one(place.isRepeatedLater);
  into[at + Column["stands again inside"]] = one(place.standsAgain);
  into[at + Column.dateline] = one(place.hasDateline);
  into[at + Column.cut] = one(place.isCut);
  into[at + Column["first line"]] = one(place.position === 0);
  into[at + Column.position] = place.position;
  into[at + Column["position in text"]] = place.textPosition;
  into[at + Column["few lines"]] = 1 / Math.sqrt(page.lines);
  into[at + Column["prose share"]] = page.proseShare;
  into[at + Column.likeness] = place.likeness;
  into[at + Column["blank above"]] = one(place.isBelowBlank);
}

function isNameLike(line: Line): boolean {
  return line.words >= 2 && line.words <= 5 && line.digits === 0 && capitalShare(line) > 0.7;
}

function lengthColumn(words: number): number {
  if (words <= 3) return Column["words 0-3"];
  if (words <= 7) return Column["words 4-7"];
  if (words <= 13) return Column["words 8-13"];
  return words <= 24 ? Column["words 14-24"] : Column["words 25+"];
}

/** Tells one list of features from another: a model reads only those that it was trained on. */
export const FEATURE_HASH = hashOf(FEATURES.join("\n"));

function hashOf(names: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < names.length; at++) hash = Math.imul(hash ^ names.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}
