/** An HTML page's lines read by the learned trees: which are the article, which may be its title. */

import { type Forest, scoreOf } from "../../models/forest.js";
import { markupModel } from "../../models/markup.js";
import type { Metadata, Page } from "../../shapes.js";
import { COLON } from "../../text/units.js";
import { endBeforeClosingNotes } from "../closingNotes.js";
import type { Described } from "../describe.js";
import { isDeskKind } from "../evidenceKinds.js";
import { endsSentence, type Line } from "../lines.js";
import { State } from "../states/decode.js";
import { MARKUP_FEATURE_COUNT, MARKUP_FEATURES, markupFeatures } from "./features.js";
import { type Outline, outlineOf } from "./outline.js";
import { wordHashes } from "./overlap.js";
import { type Surroundings, surroundingsOf } from "./surroundings.js";
import { headingLevel } from "./title.js";

/** What the DOM says of a page's lines. */
export interface MarkupReading {
  readonly outline: Outline;
  /** State of each line, as `decode` gives it. */
  readonly states: Uint8Array;
  /** How likely each line is the title that the metadata names; 0 for those that are not in question. */
  readonly titles: Float32Array;
}

/** Words of a line that names its authors. */
const MOST_CREDIT_WORDS = 12;
/** Words of a heading between the story's paragraphs. */
const MOST_HEADING_WORDS = 16;
/** Log odds from which a line is the article's where nothing more is known of its place. */
const LEAST_SCORE = 0.4;
/** And from which it is so beyond doubt: a story ends with its last sure line, as what is kept behind it is boilerplate more often than not. */
const SURE = 3;
/** On a page of which all is doubtful, this share of its best score is sure enough. */
const SURE_SHARE = 0.5;
/** Between two sure lines another line of the story is likelier, and between the title and the first one a lead is. */
const LEAST_INSIDE = 0.1;
const LEAST_LEAD = -0.7;
/** On a page that shows no title a line above the first sure one is the story's where that is likelier than not. */
const LEAST_UNTITLED = 0;

/** A line set as the story's sure ones are ends the story where it is so likely; on a page of few sure lines, or in the story as the metadata give it, where it is likelier than not. */
const LIKELY = 1.5;
const FEW_SURE = 3;
/** One with links, or without a full stop, is to be likelier. */
const LIKELIER = 2;
/** The links of such a line are so small a part of it: it has words of its own. */
const MOST_LINKED = 0.3;
/** Words of a line that is looked for in the metadata's story; fewer stand there by chance. */
const LEAST_STORY_WORDS = 6;
/** How far such a line stands from the one before it: an insert may part them. */
const SIBLING_REACH = 2;

/** Whether a line is set as one is of which the trees are `sure`, and likely enough to end the story. */
type Siblings = (index: number, sure: number) => boolean;

/** What the trees say of a page's lines. */
export interface MarkupScores {
  readonly outline: Outline;
  readonly around: Surroundings;
  /** Log odds that each line is the article's. */
  readonly scores: Float32Array;
}

/** Weighs a page's lines by the trees. */
export function weighMarkup(page: Page, metadata: Metadata, described: Described): MarkupScores {
  const outline = outlineOf(described.lines, page.blocks);
  const input = { text: page.text, described, outline, metadata };
  const around = surroundingsOf(input);
  return { outline, around, scores: scoresOf(markupModel(MARKUP_FEATURES), markupFeatures(input, around)) };
}

/** Reads an HTML page's lines. */
export function readMarkup(page: Page, metadata: Metadata, described: Described): MarkupReading {
  const { outline, around, scores } = weighMarkup(page, metadata, described);
  const states = statesOf(
    scores,
    around.titleLine,
    siblingsOf({ text: page.text, metadata }, described, { outline, scores }),
  );
  leaveDesk(page.text, described, { states, authors: around.authors });
  keepHeadings(described, outline, states);
  endBeforeClosingNotes(page.text, described, states);
  return { outline, states, titles: around.titles };
}

/** Of lines in one element, each in an element of the same name and class, or alone in a wrapper of its own; and those of the metadata's story. */
function siblingsOf(
  { text, metadata }: { text: string; metadata: Metadata },
  { lines, evidence }: Described,
  { outline, scores }: { outline: Outline; scores: Float32Array },
): Siblings {
  const { ofLine, markups } = outline;
  let known = Number.NaN;
  let places = new Set<string>();
  let least = LIKELY;
  const placesOf = (index: number): string[] => {
    const node = ofLine[index];
    return [`${node?.parent?.index} ${node?.signature}`, `${node?.parent?.parent?.index} ${node?.signature} wrapped`];
  };
  const note = (sure: number): void => {
    known = sure;
    const lines = [...scores.keys()].filter((index) => (scores[index] ?? 0) >= sure);
    places = new Set(lines.flatMap(placesOf));
    least = Math.min(sure, lines.length <= FEW_SURE ? LEAST_SCORE : LIKELY);
  };
  const isTold = ({ start, end, words }: Line): boolean =>
    words >= LEAST_STORY_WORDS && metadata.articleBody?.includes(text.slice(start, end)) === true;
  return (index, sure) => {
    if (sure !== known) note(sure);
    const line = lines[index];
    const score = scores[index] ?? 0;
    if (score < LEAST_SCORE || !line || evidence[index]) return false;
    if (isTold(line)) return true;
    const links = markups[index]?.links.length ?? 0;
    if (links > 0 && (markups[index]?.linkDensity ?? 1) > MOST_LINKED) return false;
    const isPlain = links === 0 && endsSentence(line);
    const isLong = line.words >= LEAST_STORY_WORDS && line.lastUnit !== COLON;
    if (isPlain ? score < least : score < LIKELIER || !isLong) return false;
    return placesOf(index).some((place) => places.has(place));
  };
}

/** Bylines and stamps above the story's first sentence are no part of it, though they are set as its paragraphs are; `states` are changed. */
function leaveDesk(
  text: string,
  { lines, evidence }: Described,
  { states, authors }: { states: Uint8Array; authors: ReadonlySet<number> },
): void {
  for (let index = states.indexOf(State.BODY); index >= 0; index = states.indexOf(State.BODY)) {
    const line = lines[index];
    const found = evidence[index];
    if (!line || endsSentence(line)) return;
    const isDesk =
      line.hint === "credit" || (isDeskKind(found?.kind) && (found?.isStrong === true || line.date !== null));
    if (!isDesk && !namesAuthor(text, line, authors)) return;
    states[index] = State.BEFORE;
  }
}

/** A heading between paragraphs of the story, in their element, right above one of them; `states` are changed. */
function keepHeadings({ lines, evidence }: Described, outline: Outline, states: Uint8Array): void {
  for (let index = 1; index + 1 < states.length; index++) {
    if (states[index] !== State.INSERT || states[index + 1] !== State.BODY || evidence[index]) continue;
    const [own, below] = [outline.ofLine[index], outline.ofLine[index + 1]];
    const isShort = (lines[index]?.words ?? 0) <= MOST_HEADING_WORDS && outline.markups[index]?.links.length === 0;
    if (isShort && headingLevel(outline, index) > 1 && own?.parent === below?.parent) states[index] = State.BODY;
  }
}

/** Most of the line's words are those of the metadata's authors. */
function namesAuthor(text: string, line: Line, authors: ReadonlySet<number>): boolean {
  if (authors.size === 0 || line.words > MOST_CREDIT_WORDS) return false;
  const named = wordHashes(text, line.content, line.end).filter((hash) => authors.has(hash)).length;
  return named >= 2 && named * 2 >= line.words;
}

/** The log odds of each row. */
export function scoresOf(forest: Forest, rows: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length / MARKUP_FEATURE_COUNT);
  for (let line = 0; line < scores.length; line++) scores[line] = scoreOf(forest, rows, line * MARKUP_FEATURE_COUNT);
  return scores;
}

/**
 * The states of a page's lines by their log odds: each line by itself, as the trees see its neighbours already. Lines
 * beside the article are told by their side of it.
 *
 * @param titleLine the line that is likeliest the title; below zero where none is
 */
export function statesOf(scores: Float32Array, titleLine: number, siblings: Siblings = () => false): Uint8Array {
  const isBody = bodyLines(scores, titleLine, siblings);
  const first = isBody.indexOf(1);
  const last = isBody.lastIndexOf(1);
  return isBody.map((body, index) => {
    if (body) return State.BODY;
    if (first < 0 || index < first) return State.BEFORE;
    return index > last ? State.AFTER : State.INSERT;
  });
}

/** The story's last line: of siblings that follow the last sure line, each with one other line between at most. */
function lastOf(sure: number, lines: number, isSibling: (index: number) => boolean): number {
  let last = sure;
  for (let index = sure + 1; index < lines && index - last <= SIBLING_REACH; index++)
    if (isSibling(index)) last = index;
  return last;
}

function bodyLines(scores: Float32Array, titleLine: number, isSibling: Siblings): Uint8Array {
  let best = LEAST_SCORE;
  for (const score of scores) if (score > best) best = score;
  if (best <= LEAST_SCORE) return new Uint8Array(scores.length);
  const sure = Math.min(SURE, best * SURE_SHARE);
  const first = scores.findIndex((score) => score >= sure);
  const last = lastOf(
    scores.findLastIndex((score) => score >= sure),
    scores.length,
    (index) => isSibling(index, sure),
  );
  return Uint8Array.from(scores, (score, index) => {
    if (index > last) return 0;
    if (index >= first) return Number(score > LEAST_INSIDE);
    if (titleLine < 0) return Number(score > LEAST_UNTITLED);
    return Number(score > (index > titleLine ? LEAST_LEAD : LEAST_SCORE));
  });
}
