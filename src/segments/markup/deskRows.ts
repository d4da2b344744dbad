/** Rows that name author and stamp side by side, each in an inline element of its own: "Sari Dewi 25 Mei 2024, 10:00". */

import type { Block, Container, DateMention, Markup, Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { firstNotBelow } from "../../text/search.js";
import { trimEnd } from "../../text/spaces.js";
import { BYLINE_CUES, Cue, type CueTable, cueAt } from "../cues.js";
import { namesPerson } from "../nameLines.js";
import { HEADING, isHeading } from "./headings.js";
import { TOPIC_NAMES } from "./hints.js";
import { authorCuts } from "./namedRows.js";
import {
  AUTHOR,
  type DeskCut,
  hintsAround,
  innermost,
  JOINS,
  MARKS,
  NAME,
  overColon,
  overMarks,
  type Piece,
  type Role,
  tiled,
} from "./rowPieces.js";

/** Longer parts are prose. */
const LONGEST_PART = 60;
/** A shorter line that ends as a sentence does is a label or a lead's. */
const SHORTEST_SENTENCE = 40;
/** Shorter headings open a title by chance. */
const SHORTEST_STEM = 20;
/** Sentences between the headline and the row: a lead. */
const MOST_LEADS = 1;
/** Blocks above the headline that a row may stand in. */
const ABOVE = 2;
/** A time alone, beside its date: "10:00 WIB", "5.30 p.m." */
const TIME = /^\d{1,2}[:.]\d\d(?: ?[\p{L}.]{2,4})?$/u;
/** What stands behind a date in a stamp: ", 10:00 WIB", "- 13:05". */
const REST = /^[\s,|•·–—-]*(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?: ?[\p{L}.]{2,4})?$/u;
/** What an element for authors may hold: "Redaksi", "admin", "By Sari Dewi". */
const SIGNATURE = /^[\p{L}\p{M}.'’ -]{3,}$/u;
/** "on", "pada" */
const SMALL_WORD = /^\s*\p{Ll}{1,5}\s*$/u;
const MAIL = /^\S+@\S+$/;
const DATE = 1 << TOPIC_NAMES.indexOf("date");
/** In these stand titles, captions, quotes and items, no rows. */
const UNROWED = /^(?:h[1-6]|figcaption|figure|blockquote|li)$/;
/** In these stand no authors either. */
const TITLED = /^(?:h[1-6]|figcaption|figure|blockquote|nav|footer|aside)$/;
const FIRST_RANK = /^h1$/;
/** Longer rows are no list of authors. */
const LONGEST_AUTHORS = 200;

/** What bylines and stamps are known by. `dates` are the page's, in page order. */
export interface DeskWords {
  readonly table: CueTable;
  readonly dates: readonly DateMention[];
}

/** And what the metadata says. */
export interface Named {
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
}

/** The cuts of the rows between the headline and the story, by the index of their block. Rows set alike are those of cards. */
export function deskRows(
  text: string,
  blocks: readonly Block[],
  words: DeskWords & Named,
): ReadonlyMap<number, readonly DeskCut[]> {
  const rows = new Map<number, readonly DeskCut[]>();
  const alike = new Map<string, number>();
  const title = titleAt(text, blocks, words.headlines);
  const cutsOf = blocks.map((block) =>
    block.markup && !isUnrowed(block.markup.container, UNROWED) ? deskCuts(text, block, block.markup, words) : [],
  );
  const last = storyAt(text, blocks, { title, isRow: (index) => (cutsOf[index]?.length ?? 0) > 0 });
  cutsOf.forEach((cuts, index) => {
    const container = blocks[index]?.markup?.container;
    if (!container || cuts.length === 0) return;
    const look = `${container.tag} ${container.attributes.class ?? ""}`;
    const other = alike.get(look);
    if (other !== undefined) rows.delete(other);
    else if (index >= title - ABOVE && index < last) rows.set(index, cuts);
    alike.set(look, index);
  });
  for (let index = Math.max(0, title - ABOVE); index < last; index++) {
    const cuts = rows.has(index) ? [] : namedCuts(text, blocks[index], words);
    if (cuts.length > 0) rows.set(index, cuts);
  }
  return rows;
}

/** The cuts of a row that names authors and nothing else. */
function namedCuts(text: string, block: Block | undefined, words: DeskWords & Named): DeskCut[] {
  if (!block?.markup || block.end - block.start > LONGEST_AUTHORS) return [];
  const { container, parts } = block.markup;
  if (isUnrowed(container, TITLED)) return [];
  const pieces = tiled(text, block, innermost(parts, block));
  const roles = pieces.map((piece) => roleOf(text, piece, container, words));
  return authorCuts(text, pieces, { roles, container, table: words.table, authors: words.authors });
}

/** The heading that the metadata names, else the first heading of the first rank; else the page's beginning. */
function titleAt(text: string, blocks: readonly Block[], headlines: readonly string[]): number {
  const named = blocks.findIndex(
    (block) => isHeading(block, HEADING) && isTitle(text.slice(block.start, block.end), headlines),
  );
  const first = named >= 0 ? named : blocks.findIndex((block) => isHeading(block, FIRST_RANK));
  return Math.max(0, first);
}

/** "Warga tanam bakau di pantai" of "Warga tanam bakau di pantai - Koran Sumberan". */
function isTitle(heading: string, headlines: readonly string[]): boolean {
  return headlines.some((title) => title === heading || (heading.length >= SHORTEST_STEM && title.startsWith(heading)));
}

/** The story's first block behind the headline and a lead; a row may end with a full stop, too: "… 3 Min." */
function storyAt(
  text: string,
  blocks: readonly Block[],
  { title, isRow }: { title: number; isRow: (index: number) => boolean },
): number {
  let sentences = 0;
  const first = blocks.findIndex(({ start, end }, index) => {
    if (index <= title || end - start < SHORTEST_SENTENCE || isRow(index)) return false;
    if (classOf(text.charCodeAt(end - 1)) !== Class.STOP) return false;
    return ++sentences > MOST_LEADS;
  });
  return first < 0 ? blocks.length : first;
}

function isUnrowed(container: Container, tags: RegExp): boolean {
  for (let at: Container | null = container; at !== null; at = at.parent) if (tags.test(at.tag)) return true;
  return false;
}

/** The row's pieces in page order: the author, and what else its elements hold. Empty where it shows no author or two, no stamp, or prose. */
function deskCuts(text: string, span: Span, { parts, container }: Markup, words: DeskWords): DeskCut[] {
  if (parts.length === 0) return [];
  const pieces = tiled(text, span, innermost(parts, span));
  if (pieces.length < 2) return [];
  const roles = pieces.map((piece) => roleOf(text, piece, container, words));
  roles.forEach((_, index) => {
    if (roles[index + 1] === "stamp" && isSmallWord(text, pieces[index])) roles[index] = "before";
  });
  const author = roles.includes("name") ? "name" : "hinted";
  const named = roles.indexOf(author);
  if (named < 0 || roles.lastIndexOf(author) !== named || !roles.includes("stamp")) return [];
  if (roles.some((role, index) => role === "other" && !isAside(text, pieces, { index, named }))) return [];
  const cuts: { at: number; isAuthor: boolean }[] = [];
  pieces.forEach(({ start }, index) => {
    const [left, own] = [roles[index - 1], roles[index]];
    const last = cuts.at(-1);
    if (!last || isBorder(left, own)) cuts.push({ at: last ? start : span.start, isAuthor: own === author });
    else last.isAuthor ||= own === author;
  });
  return cuts;
}

/** An element behind the author that holds the place or the reading time; not what stands bare in the row, nor a second name. */
function isAside(text: string, pieces: readonly Piece[], { index, named }: { index: number; named: number }): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (!piece?.element || index < named || piece.end - piece.start > LONGEST_PART) return false;
  if (index > named + 1 || !before) return true;
  if (JOINS.test(text.slice(before.end, piece.start))) return false;
  return !namesPerson(text, { content: piece.start, end: piece.end });
}

/** "on", "pada" between an author and the stamp. */
function isSmallWord(text: string, piece: Piece | undefined): boolean {
  return piece !== undefined && piece.element === null && SMALL_WORD.test(text.slice(piece.start, piece.end));
}

/** "By" stays with its name, "Updated" with its stamp. */
function isBorder(left: Role | undefined, right: Role | undefined): boolean {
  if (left === "before") return false;
  if (left === "phrase") return right !== "name" && right !== "hinted";
  if (left === "name" || left === "hinted" || left === "mail") return true;
  return right === "name" || right === "hinted" || right === "phrase" || right === "mail";
}

function roleOf(text: string, { start: from, end: to, element }: Piece, row: Container, words: DeskWords): Role {
  const start = overMarks(text, { start: from, end: to });
  let end = trimEnd(text, start, to);
  while (end > start && MARKS.includes(text.charAt(end - 1))) end--;
  const own = text.slice(start, end);
  if (own.length > LONGEST_PART) return "other";
  if (MAIL.test(own)) return "mail";
  if (TIME.test(own)) return "time";
  if (isStamp(text, { start, end }, words)) return "stamp";
  const cue = cueAt(words.table, text, { start, end });
  const cued = cue && cue.kinds & BYLINE_CUES ? overColon(text, cue.end, end) : start;
  if (cued >= end) return "phrase";
  const hints = hintsAround(element, row);
  const isName = NAME.test(text.slice(cued, end));
  if (hints & AUTHOR) return isName ? "name" : SIGNATURE.test(own) ? "hinted" : "other";
  if (!isName || element === null || hints & DATE || element.tag === "a") return "other";
  return namesPerson(text, { content: cued, end }) ? "name" : "other";
}

/** Nothing but a whole date, with its time and what says that it is the publication's: "Updated 12 March 2024, 10:00". */
function isStamp(text: string, { start, end }: Span, { table, dates }: DeskWords): boolean {
  const date = dates[firstNotBelow(dates.length, (index) => dates[index]?.start ?? start, start)];
  if (!date || date.end > end || date.year === null || date.day === null) return false;
  const cue = cueAt(table, text, { start, end: date.start });
  const from = cue && cue.kinds & Cue.PUBLISHED ? overColon(text, cue.end, date.start) : start;
  return trimEnd(text, start, date.start) <= from && REST.test(text.slice(date.end, end));
}
