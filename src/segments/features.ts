/** Lines → numbers: what the rules weigh and the learned model reads. */
import { Class } from "../text/classes.js";
import type { Evidence } from "./evidence.js";
import { capitalShare, endsSentence, isBare, isNumber, type Line } from "./lines.js";

/** The names of the features of one line, in the order in which they are stored. */
export const FEATURES = [
  "bias",
  "words",
  "words 0-3",
  "words 4-7",
  "words 8-13",
  "words 14-24",
  "words 25+",
  "ends sentence",
  "truncated",
  "ends colon",
  "ends comma",
  "opens quote",
  "opens lower",
  "opens upper",
  "opens digit",
  "inner stops",
  "separators",
  "bullet",
  "number",
  "hash",
  "bare",
  "number alone",
  "capitals",
  "shouted",
  "digits",
  "date",
  "date share",
  "date time",
  "url",
  "copyright",
  "repeats",
  "repeated later",
  "stands again inside",
  "dateline",
  "cut",
  "first line",
  "position",
  "position in text",
  "few lines",
  "prose share",
  "likeness",
  "name-like",
  "ends question",
  "ends exclamation",
  "ends bracket",
  "blank above",
  "characters",
  "heading",
  "readAlso",
  "byline",
  "published",
  "promo",
  "caption",
  "share",
  "tags",
  "navigation",
  "comments",
  "footer",
  "other",
  "strong",
  "any cue",
] as const;

const QUESTION = 63;
const EXCLAMATION = 33;
/** Natural logarithm of the length of a long paragraph. */
const LONGEST_LOG = 7;

export type Feature = (typeof FEATURES)[number];
export const FEATURE_COUNT = FEATURES.length;

const INDEX: Readonly<Record<string, number>> = Object.fromEntries(FEATURES.map((name, index) => [name, index]));

/** Where a feature stands in a line's row. */
export function featureIndex(name: Feature): number {
  return INDEX[name] ?? 0;
}

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

/** Writes the features of a line into `row` (of `FEATURE_COUNT` numbers, all zero). */
export function writeFeatures(
  row: Float32Array,
  line: Line,
  around: { evidence: Evidence | null; place: Place; page: PageFigures },
): void {
  const { evidence, place, page } = around;
  const set = (name: Feature, value: number | boolean): void => {
    row[INDEX[name] ?? 0] = Number(value);
  };
  set("bias", 1);
  set("words", Math.log1p(line.words) / 5);
  set(lengthFeature(line.words), 1);
  set("ends sentence", endsSentence(line));
  set("truncated", line.isTruncated);
  set("ends colon", line.lastUnit === 58);
  set("ends comma", line.lastUnit === 44);
  set("opens quote", line.opens === Class.QUOTE);
  set("opens lower", line.opens === Class.LOWER);
  set("opens upper", line.opens === Class.UPPER);
  set("opens digit", line.opens === Class.DIGIT);
  set("inner stops", Math.min(3, line.innerStops) / 3);
  set("separators", Math.min(4, line.separators) / 4);
  if (line.marker !== "none") set(line.marker, 1);
  set("bare", isBare(line));
  set("number alone", isNumber(line));
  set("capitals", capitalShare(line));
  set("shouted", line.words === 0 ? 0 : line.shouted / line.words);
  set("digits", line.digits / (line.letters + line.digits + 1));
  set("date", line.date !== null);
  set("date share", line.dateLength / (line.end - line.start));
  set("date time", line.date?.hasTime === true);
  set("url", line.hasUrl);
  set("copyright", line.hasCopyright);
  set("repeats", place.isRepeat);
  set("repeated later", place.isRepeatedLater);
  set("stands again inside", place.standsAgain);
  set("dateline", place.hasDateline);
  set("cut", place.isCut);
  set("first line", place.position === 0);
  set("position", place.position);
  set("position in text", place.textPosition);
  set("few lines", 1 / Math.sqrt(page.lines));
  set("prose share", page.proseShare);
  set("likeness", place.likeness);
  set("name-like", isNameLike(line));
  set("ends question", line.lastUnit === QUESTION);
  set("ends exclamation", line.lastUnit === EXCLAMATION);
  set("ends bracket", line.endsBracket);
  set("blank above", place.isBelowBlank);
  set("characters", Math.log1p(line.end - line.start) / LONGEST_LOG);
  if (evidence) {
    set(evidence.kind, 1);
    set("strong", evidence.isStrong);
  }
  set("any cue", line.cue !== null);
}

function isNameLike(line: Line): boolean {
  return line.words >= 2 && line.words <= 5 && line.digits === 0 && capitalShare(line) > 0.7;
}

function lengthFeature(words: number): Feature {
  if (words <= 3) return "words 0-3";
  if (words <= 7) return "words 4-7";
  if (words <= 13) return "words 8-13";
  return words <= 24 ? "words 14-24" : "words 25+";
}

/** Tells one list of features from another: a model reads only those that it was trained on. */
export const FEATURE_HASH = hashOf(FEATURES.join("\n"));

function hashOf(names: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < names.length; at++) hash = Math.imul(hash ^ names.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}
