/** Blocks → lines: a block whose text shows that several lines were glued together is cut where it shows it. */

import type { Span } from "../../shapes.js";
import { isSmallLatin } from "../../text/characters.js";
import { Class, classOf } from "../../text/classes.js";
import { skipSpace, trimEnd } from "../../text/spaces.js";
import { datelineInside } from "../dateline.js";
import { captionCuts } from "../photoCredits.js";
import { agencyAt } from "../signoff.js";
import { bulletCuts, opensTitle } from "./bullets.js";
import { cutAt } from "./cueCuts.js";
import type { CutWords } from "./cutPlaces.js";
import { dumpCuts } from "./dumps.js";
import { glueCuts, headlineCut, titleCuts } from "./glue.js";
import { opensLine } from "./labels.js";
import { repeatedTitle } from "./repeatedTitle.js";
import { signedTitleCuts } from "./signedTitles.js";

/** A stretch of a block. */
export interface Piece extends Span {
  /** Index of the block. */
  readonly block: number;
  /** What the cuts around it show: a headline before its story, one of several titles in a row, or who wrote the story before it. */
  readonly hint: Hint;
}

type Hint = "none" | "headline" | "title" | "credit";

/** Shorter blocks are one line whatever they hold, but for a sign-off: "Sidang digelar Kamis. (abc/def)". */
const SHORTEST_GLUED = 50;
const CLOSING = ")]";
/** A paragraph of the story is so long and ends so. */
const SHORTEST_PARAGRAPH = 80;
const PARAGRAPH_ENDS = '.!?”"';
/** What is longer behind a row of titles is the story, going on. */
const LONGEST_TITLE = 400;
/** What stands before a cut belongs to the line before, and is at least this long. */
const SHORTEST_PIECE = 12;

/** The lines of a page's blocks, in page order. */
export function splitBlocks(text: string, blocks: readonly Span[], words: CutWords): Piece[] {
  const pieces: Piece[] = [];
  const last = blocks.findLastIndex((block) => isParagraph(text, block));
  blocks.forEach((block, index) => {
    const isShort = block.end - block.start < SHORTEST_GLUED;
    if (isShort && !CLOSING.includes(text.charAt(block.end - 1))) {
      pieces.push({ start: block.start, end: block.end, block: index, hint: "none" });
      return;
    }
    const cuts = cutsOf(text, block, { words, isLast: index >= last });
    const bounds = [block.start, ...cuts.places, block.end];
    for (let cut = 0; cut + 1 < bounds.length; cut++) {
      const from = bounds[cut] ?? 0;
      const { start, end } = trim(text, from, bounds[cut + 1] ?? from);
      const hint = end - start > LONGEST_TITLE && cuts.titles.has(from) ? "none" : hintOf(from, cuts, block.start);
      if (end > start) pieces.push({ start, end, block: index, hint });
    }
  });
  return pieces;
}

function isParagraph(text: string, { start, end }: Span): boolean {
  return end - start >= SHORTEST_PARAGRAPH && PARAGRAPH_ENDS.includes(text.charAt(end - 1));
}

function hintOf(from: number, { titles, credit, headline }: Cuts, first: number): Hint {
  if (titles.has(from)) return "title";
  if (from === credit) return "credit";
  return headline !== null && from === first ? "headline" : "none";
}

function trim(text: string, from: number, to: number): Span {
  const start = skipSpace(text, from, to);
  return { start, end: trimEnd(text, start, to) };
}

interface Cuts {
  /** Ascending. */
  readonly places: readonly number[];
  /** Those at which a title of a row begins. */
  readonly titles: ReadonlySet<number>;
  /** Where the credit begins that signs the story off; null where none does. */
  readonly credit: number | null;
  /** Where the block's headline ends; null where it has none. */
  readonly headline: number | null;
}

/** Where the block is cut. */
function cutsOf(text: string, block: Span, { words, isLast }: { words: CutWords; isLast: boolean }): Cuts {
  const glued = glueCuts(text, block);
  const twice = repeatedTitle(text, block);
  const headline = twice?.first ?? headlineCut(text, block);
  const cuts = [
    ...glued,
    ...dumpCuts(text, block),
    ...captionCuts(text, block, isLast),
    ...signedTitleCuts(text, block),
  ];
  const singles = [twice?.first, twice?.second, headline, datelineInside(text, block), agencyAt(text, block)];
  for (const place of singles) if (place != null) cuts.push(place);
  const titles = [...glued];
  let inTail = false;
  let credit: number | null = null;
  let wasLower = false;
  let insertEnd = block.end;
  for (let at = block.start; at < block.end; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = isSmallLatin(unit) ? Class.LOWER : classOf(unit);
    const isInWord = wasLower && unitClass === Class.LOWER;
    wasLower = unitClass === Class.LOWER;
    if (isInWord || unitClass === Class.SPACE || !opensLine(text, at)) continue;
    const found = cutAt(text, { at, block, isLast, inTail, isBehindInsert: at === insertEnd + 1, words });
    if (!found) continue;
    insertEnd = found.next ?? insertEnd;
    if (at - block.start >= SHORTEST_PIECE || found.opensAtStart) cuts.push(at);
    if (found.next !== null && found.next < block.end) cuts.push(found.next);
    const story = found.isHeading && found.next !== null ? addTitles(text, found.next, { block, cuts, titles }) : null;
    inTail = found.isTail;
    if (found.isCredit) credit = at;
    at = Math.max(at, (story ?? found.next ?? at + 1) - 1);
    wasLower = false;
  }
  const places = cuts.length === 0 ? cuts : inside(block, [...cuts, ...titles]);
  return { places, titles: titles.length === 0 ? NO_TITLES : new Set(titles), credit, headline };
}

/** Cuts the titles that follow their heading on the same line; where the story goes on behind them. */
function addTitles(
  text: string,
  from: number,
  { block, cuts, titles }: { block: Span; cuts: number[]; titles: number[] },
): number | null {
  if (opensTitle(text, from)) {
    titles.push(...bulletCuts(text, { start: from, end: block.end }));
    return null;
  }
  const found = titleCuts(text, { start: from, end: block.end });
  titles.push(...found.titles);
  if (found.next !== null) cuts.push(found.next);
  return found.next;
}

const NO_TITLES: ReadonlySet<number> = new Set();

/** The cuts that divide the block, ascending, each once. */
function inside({ start, end }: Span, cuts: readonly number[]): number[] {
  return [...new Set(cuts)].filter((cut) => cut > start && cut < end).sort((a, b) => a - b);
}
