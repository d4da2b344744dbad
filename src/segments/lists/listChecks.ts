/** Which runs of lines are link lists, and which are menus, forms and paragraphs. */
import type { LinkList } from "../../document.js";
import { QUESTION } from "../../text/units.js";
import { Cue } from "../cues.js";
import { endsSentence, type Line } from "../lines.js";
import { State } from "../states/decode.js";

/** A list found among the lines; indices into them. */
export interface FoundList {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly heading: number | null;
  readonly items: readonly number[];
  readonly kind: LinkList["kind"];
  readonly reason: string;
}

export type Candidate = Pick<FoundList, "from" | "to" | "heading" | "items">;

/** Headings that promise other pages, where "Video" may name what stands below it. */
const PROMISING = Cue.RELATED | Cue.POPULAR | Cue.LATEST | Cue.PICK | Cue.TAGS;
/** A title has this many words at least where no marker or heading vouches for it. */
const LEAST_TITLE_WORDS = 4;
/** Words of a menu's entry, and how many of them in a row are a menu at a list's end. */
const MOST_ENTRY_WORDS = 3;
const LEAST_ENTRIES = 4;
/** Fewer titles than this, with nothing around them that shows a list, have so many words each. */
const FEW_ITEMS = 4;
const LEAST_BARE_WORDS = 6;
/** A whole sentence of so many words is a paragraph, under a heading and without. */
const LEAST_STORY_WORDS = 20;
const LEAST_TEASER_WORDS = 12;

/**
 * Items enough for a list: one under a heading below the article, and amid it where the heading promises other pages, two
 * elsewhere ("Trending" with its one title stands in menus); a menu's words are no titles. `place` is the list's state.
 */
export function check(
  lines: readonly Line[],
  found: Candidate,
  { areTeasers, place }: { areTeasers: boolean; place: number | undefined },
): FoundList | null {
  const candidate = withoutMenu(lines, found);
  const { heading, items } = candidate;
  const line = heading === null ? null : (lines[heading] ?? null);
  const kinds = (line?.cue?.kinds ?? 0) | (line?.endHeading ?? 0);
  const isReadAlso = ((line?.cue?.kinds ?? 0) & Cue.READ_ALSO) !== 0;
  const mayBeAlone = heading !== null && !isReadAlso && (place === State.AFTER || promises(place, kinds));
  if (items.length < (mayBeAlone ? 1 : 2)) return null;
  const isSure = line?.isWholeCue === true && isKnownHeading(line);
  if (items.length === 1 && !isTitleAlone(lines[items[0] ?? -1], areTeasers, isSure)) return null;
  if (items.every((index) => isParagraph(lines[index], heading === null ? LEAST_TEASER_WORDS : LEAST_STORY_WORDS)))
    return null;
  if (areTeasers && !isKnownHeading(line) && !areCut(lines, items)) return null;
  if (isMenu(lines, items) && !isKnownHeading(line)) return null;
  if (heading === null && (isFurniture(lines, items) || isPartOfMenu(lines, candidate))) return null;
  const reason = heading === null ? "titles in a row" : "titles under a heading";
  return { from: candidate.from, to: candidate.to, heading, items, kind: kindOf(kinds), reason };
}

/** A list's only item is no label but under a sure heading, and no short sentence: "Never miss a tide. Sign up for our email." */
function isTitleAlone(line: Line | undefined, isTeaser: boolean, isSure: boolean): boolean {
  if (!line || (line.words < LEAST_TITLE_WORDS && !isSure)) return false;
  return !isTeaser || line.isTruncated || (line.words >= LEAST_TEASER_WORDS && endsSentence(line));
}

function promises(place: number | undefined, kinds: number): boolean {
  return place !== State.BEFORE && (kinds & PROMISING) !== 0;
}

/** Whether the site cut most of the teasers: whole ones may be anything. */
function areCut(lines: readonly Line[], items: readonly number[]): boolean {
  return items.filter((index) => lines[index]?.isTruncated).length * 2 > items.length;
}

/** The candidate without the menu that follows its titles: "- News", "- Sport", "- Weather", "- Video". */
function withoutMenu(lines: readonly Line[], candidate: Candidate): Candidate {
  const { items } = candidate;
  let kept = items.length;
  while (kept > 0 && isEntry(lines[items[kept - 1] ?? 0])) kept--;
  const first = items[kept];
  if (kept === 0 || first === undefined || items.length - kept < LEAST_ENTRIES) return candidate;
  return { ...candidate, to: first, items: items.slice(0, kept) };
}

function isEntry(line: Line | undefined): boolean {
  return line !== undefined && line.words <= MOST_ENTRY_WORDS;
}

/** A few short lines under no heading, with no bullets: links of a footer, buttons of a form. */
function isFurniture(lines: readonly Line[], items: readonly number[]): boolean {
  if (items.length >= FEW_ITEMS || items.some((index) => lines[index]?.marker !== "none")) return false;
  return wordsIn(lines, items) < LEAST_BARE_WORDS * items.length;
}

/** Whole sentences are no teasers, which the site cuts or keeps short; a heading vouches for longer ones. */
function isParagraph(line: Line | undefined, least: number): boolean {
  return line !== undefined && endsSentence(line) && line.words >= least && line.lastUnit !== QUESTION;
}

/** A heading of more than a menu's word, and no entry of a menu itself. */
export function isKnownHeading(line: Line | null): boolean {
  if (line?.marker !== "none" || line.words < 2) return false;
  if (line.isLabelled && ((line.cue?.kinds ?? 0) & Cue.PICK) !== 0) return true;
  return (((line.cue?.kinds ?? 0) | line.endHeading) & (Cue.RELATED | Cue.POPULAR | Cue.LATEST)) !== 0;
}

function isMenu(lines: readonly Line[], items: readonly number[]): boolean {
  const entries = items.filter((index) => isEntry(lines[index])).length;
  return wordsIn(lines, items) < LEAST_TITLE_WORDS * items.length || entries * 2 > items.length;
}

/** "- Songs we like", "- People you should know" among "- Home" and "- News": longer entries of a menu. */
function isPartOfMenu(lines: readonly Line[], { from, to, items }: Candidate): boolean {
  if (items.some((index) => lines[index]?.marker !== "bullet")) return false;
  const isBeside = [lines[from - 1], lines[to]].some((line) => line?.marker === "bullet" && isEntry(line));
  return isBeside && wordsIn(lines, items) < LEAST_BARE_WORDS * items.length;
}

function wordsIn(lines: readonly Line[], items: readonly number[]): number {
  return items.reduce((sum, index) => sum + (lines[index]?.words ?? 0), 0);
}

function kindOf(kinds: number): LinkList["kind"] {
  if (kinds & (Cue.RELATED | Cue.READ_ALSO)) return "related";
  if (kinds & Cue.POPULAR) return "popular";
  if (kinds & Cue.LATEST) return "latest";
  if (kinds & Cue.PICK) return "pick";
  return kinds & Cue.TAGS ? "tags" : "other";
}
