/** States and evidence → the kind of every line. */

import type { SegmentKind } from "../shapes.js";
import { Class } from "../text/classes.js";
import { packed } from "../text/packed.js";
import type { Described } from "./describe.js";
import { copiedBylines, findBylines, findStamp } from "./desk.js";
import { findHeadline } from "./headline.js";
import { twinOf } from "./headlineFeatures.js";
import { leftover } from "./leftovers.js";
import { capitalShare, endsSentence, type Line, lineAt } from "./lines.js";
import type { FoundList } from "./lists/listChecks.js";
import { findLists } from "./lists/lists.js";
import { joinMenus } from "./lists/menus.js";
import { markShares, markTags } from "./lists/rows.js";
import { deskTitles, titleAuthors } from "./lists/titleAuthors.js";
import { pullQuotes } from "./pullQuotes.js";
import { Sheet } from "./sheet.js";

export interface Kinds {
  readonly kinds: readonly SegmentKind[];
  readonly reasons: readonly string[];
  readonly lists: readonly FoundList[];
}

/** A copy of the title stands no further from it than this, in lines, or above the article. */
const COPY_REACH = 8;
/** A standfirst below the title, in words, and the share of them that have a capital at most. */
const LEAST_STANDFIRST_WORDS = 8;
const MOST_STANDFIRST_WORDS = 40;
const STANDFIRST_CASE = 0.4;
const STANDS_AGAIN = "stands again on the page";

/** What more than a line's words shows. */
export interface Signs {
  /** It is an item of a list. */
  readonly isItem: (index: number) => boolean;
  /** It stands in another part of the page than the story and its desk's lines. */
  readonly isElsewhere: (index: number) => boolean;
  /** It names who wrote the title above it, which is another page's. */
  readonly isAuthor: (index: number) => boolean;
  /** It is a title under a heading, though it opens with a word of the desk: "Reporter wins a prize for her harbour films". */
  readonly isTitled: (index: number) => boolean;
  /** It is a menu on one line: many links of a word or two. */
  readonly isMenuRow: (index: number) => boolean;
  /** The line that the page names as its title; null where only the words tell it. */
  readonly headline: number | null;
}

/** Judges every line of a page. */
export function judgeLines(
  described: Described,
  states: Uint8Array,
  { headline: named, isItem, isElsewhere, isAuthor, isTitled, isMenuRow }: Signs = signsOfText(described, states),
): Kinds {
  const { lines } = described;
  const sheet = new Sheet(states);
  for (const index of pullQuotes(described, states)) sheet.set(index, "duplicate", STANDS_AGAIN);
  const headline = markHeadline(described, states, { sheet, named });
  if (headline !== null) keepStandfirst(described, sheet, headline + 1);
  const stamp = findStamp(described, { states, headline });
  if (stamp !== null) sheet.set(stamp, "published", "a stamp near the title");
  markBylines(described, sheet, {
    headline,
    stamp,
    isOther: (index) => isElsewhere(index) || isAuthor(index) || isTitled(index),
  });
  markDuplicates(described, sheet);
  markTags(described, sheet);
  markShares(described, sheet);
  const isFree = (index: number): boolean => sheet.isFree(index) && !isMenuRow(index);
  const lists = findLists(described, states, { isFree, isItem, isElsewhere, isAuthor, isTitled });
  for (const list of lists) {
    for (let index = list.from; index < list.to; index++) sheet.set(index, "linkList", list.reason);
  }
  lines.forEach((_, index) => {
    if (sheet.isFree(index)) sheet.set(index, ...leftover(described, states, index));
  });
  joinMenus(described, sheet);
  return { kinds: packed(sheet.kinds, (kind) => kind ?? "other"), reasons: sheet.reasons, lists };
}

/** Marks the headline and its copy right below; its line's index. */
function markHeadline(
  described: Described,
  states: Uint8Array,
  { sheet, named }: { sheet: Sheet; named: number | null },
): number | null {
  const headline = named ?? findHeadline(described, states);
  if (headline === null) return null;
  sheet.set(headline, "headline", "the title above the article");
  const twin = twinOf(described.lines, states, headline);
  if (twin !== null) sheet.set(twin, "duplicate", STANDS_AGAIN);
  return headline;
}

/** A sentence without its full stop right below the title, above the story, says what the story is about. */
function keepStandfirst({ lines, evidence, places }: Described, sheet: Sheet, index: number): void {
  const line = lines[index];
  if (!line || evidence[index] || !sheet.isFree(index) || index > sheet.kinds.indexOf("body")) return;
  const isSized = line.words >= LEAST_STANDFIRST_WORDS && line.words <= MOST_STANDFIRST_WORDS;
  const isShaped = line.marker === "none" && line.opens === Class.UPPER && !line.endsBracket && !line.isTruncated;
  if (!isSized || !isShaped || line.date || line.separators > 0 || places[index]?.againAt != null) return;
  if (capitalShare(line) <= STANDFIRST_CASE && !endsSentence(line)) sheet.set(index, "body", "a standfirst");
}

function markBylines(
  described: Described,
  sheet: Sheet,
  near: { headline: number | null; stamp: number | null; isOther: (index: number) => boolean },
): void {
  const found = findBylines(described, sheet, near);
  for (const index of found) if (near.isOther(index)) found.delete(index);
  for (const index of found) {
    sheet.set(index, "byline", described.evidence[index]?.reason ?? "a name beside the stamp");
  }
  for (const index of copiedBylines(described, found)) sheet.set(index, "duplicate", STANDS_AGAIN);
}

/** A text page shows where other pages' titles stand only by their headings and by the authors below them. */
export function signsOfText(described: Described, states: Uint8Array): Signs {
  const authors = titleAuthors(described, states);
  const titles = deskTitles(described, states);
  return {
    isItem: isNever,
    isElsewhere: isNever,
    isAuthor: (index) => authors.has(index),
    isTitled: (index) => titles.has(index),
    isMenuRow: isNever,
    headline: null,
  };
}

function isNever(): boolean {
  return false;
}

/** Titles, leads and teasers that stand again, outside of lists. */
function markDuplicates({ lines, places, evidence }: Described, sheet: Sheet): void {
  const headline = sheet.kinds.indexOf("headline");
  const firstBody = sheet.kinds.indexOf("body");
  const lastBody = sheet.kinds.lastIndexOf("body");
  const title = lines[headline]?.hash;
  const isTeaser = (index: number): boolean => {
    const again = places[index]?.againAt ?? null;
    return again !== null && index < firstBody && isArticle(lines, sheet, again);
  };
  lines.forEach((line, index) => {
    if (!sheet.isFree(index) || evidence[index]?.isStrong) return;
    const isNear = index < firstBody || (firstBody < 0 && Math.abs(index - headline) <= COPY_REACH);
    const isCopy = title === line.hash && (isNear || index < lastBody);
    if (isCopy || isTeaser(index)) sheet.set(index, "duplicate", STANDS_AGAIN);
  });
}

function isArticle(lines: readonly Line[], { kinds }: Sheet, offset: number): boolean {
  const kind = kinds[lineAt(lines, offset)];
  return kind === "body" || kind === "headline";
}
