/** Rows that name author and stamp side by side, each in an inline element of its own: "Sari Dewi 25 Mei 2024, 10:00". */

import { neutral } from "../../languages/neutral.js";
import type { Block, Container, DateMention, Markup, Part, Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { firstNotBelow } from "../../text/search.js";
import { skipSpace, trimEnd } from "../../text/spaces.js";
import { BYLINE_CUES, Cue, type CueTable, cueAt } from "../cues.js";
import { namesPerson } from "../nameLines.js";
import { HEADING, isHeading } from "./headings.js";
import { hintsOf, TOPIC_NAMES } from "./hints.js";

/** Longer parts are prose. */
const LONGEST_PART = 60;
/** A shorter line that ends as a sentence does is a label or a lead's. */
const SHORTEST_SENTENCE = 40;
/** Sentences between the headline and the row: a lead. */
const MOST_LEADS = 1;
/** Blocks above the headline that a row may stand in. */
const ABOVE = 2;
/** A time alone, beside its date: "10:00 WIB", "5.30 p.m." */
const TIME = /^\d{1,2}[:.]\d\d(?: ?[\p{L}.]{2,4})?$/u;
/** What stands behind a date in a stamp: ", 10:00 WIB", "- 13:05". */
const REST = /^[\s,|•·–—-]*(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?: ?[\p{L}.]{2,4})?$/u;
/** "Sari Dewi", "Ruth van Amadi" */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
/** What an element for authors may hold: "Redaksi", "admin", "By Sari Dewi". */
const SIGNATURE = /^[\p{L}\p{M}.'’ -]{3,}$/u;
const MAIL = /^\S+@\S+$/;
const MARKS = "|•·,–—-/ ";
/** Between two names, not between a name and its stamp. */
const JOINS = /[,&]/;
const AUTHOR = 1 << TOPIC_NAMES.indexOf("author");
const DATE = 1 << TOPIC_NAMES.indexOf("date");
/** In these stand titles, captions, quotes and items, no rows. */
const UNROWED = /^(?:h[1-6]|figcaption|figure|blockquote|li)$/;
const FIRST_RANK = /^h1$/;
const AUTHOR_PATHS: ReadonlySet<string> = new Set(neutral.boilerplate.authors.paths);

/** `hinted`: no name by its words, but its element is for authors. `phrase`: "By". */
type Role = "name" | "hinted" | "phrase" | "stamp" | "time" | "mail" | "other";

/** What bylines and stamps are known by. `dates` are the page's, in page order. */
export interface DeskWords {
  readonly table: CueTable;
  readonly dates: readonly DateMention[];
}

/** Where a piece of a row begins, and whether it names the author. */
export interface DeskCut {
  readonly at: number;
  readonly isAuthor: boolean;
}

/** The cuts of the rows between the headline and the story, by the index of their block. Rows set alike are those of cards. */
export function deskRows(
  text: string,
  blocks: readonly Block[],
  words: DeskWords & { readonly headlines: readonly string[] },
): ReadonlyMap<number, readonly DeskCut[]> {
  const rows = new Map<number, readonly DeskCut[]>();
  const alike = new Map<string, number>();
  const title = titleAt(text, blocks, words.headlines);
  const last = storyAt(text, blocks, title);
  blocks.forEach((block, index) => {
    const cuts = block.markup && !isUnrowed(block.markup.container) ? deskCuts(text, block, block.markup, words) : [];
    if (!block.markup || cuts.length === 0) return;
    const { tag, attributes } = block.markup.container;
    const look = `${tag} ${attributes.class ?? ""}`;
    const other = alike.get(look);
    if (other !== undefined) rows.delete(other);
    else if (index >= title - ABOVE && index < last) rows.set(index, cuts);
    alike.set(look, index);
  });
  return rows;
}

/** The heading that the metadata names, else the first heading of the first rank; else the page's beginning. */
function titleAt(text: string, blocks: readonly Block[], headlines: readonly string[]): number {
  const named = blocks.findIndex(
    (block) => isHeading(block, HEADING) && headlines.includes(text.slice(block.start, block.end)),
  );
  const first = named >= 0 ? named : blocks.findIndex((block) => isHeading(block, FIRST_RANK));
  return Math.max(0, first);
}

/** The story's first block behind the headline and a lead. */
function storyAt(text: string, blocks: readonly Block[], title: number): number {
  let sentences = 0;
  const first = blocks.findIndex(({ start, end }, index) => {
    if (index <= title || end - start < SHORTEST_SENTENCE || classOf(text.charCodeAt(end - 1)) !== Class.STOP)
      return false;
    return ++sentences > MOST_LEADS;
  });
  return first < 0 ? blocks.length : first;
}

function isUnrowed(container: Container): boolean {
  for (let at: Container | null = container; at !== null; at = at.parent) if (UNROWED.test(at.tag)) return true;
  return false;
}

/** The row's pieces in page order: the author, and what else its elements hold. Empty where it shows no author or two, no stamp, or prose. */
function deskCuts(text: string, span: Span, { parts, container }: Markup, words: DeskWords): DeskCut[] {
  if (parts.length === 0) return [];
  const pieces = tiled(text, span, innermost(parts, span));
  if (pieces.length < 2) return [];
  const roles = pieces.map((piece) => roleOf(text, piece, container, words));
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

/** "By" stays with its name, "Updated" with its stamp. */
function isBorder(left: Role | undefined, right: Role | undefined): boolean {
  if (left === "phrase") return right !== "name" && right !== "hinted";
  if (left === "name" || left === "hinted" || left === "mail") return true;
  return right === "name" || right === "hinted" || right === "phrase" || right === "mail";
}

/** The parts that hold no other. */
function innermost(parts: readonly Part[], { start, end }: Span): Part[] {
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    return part.start >= start && part.end <= end && !(next && next.start < part.end);
  });
}

type Piece = Span & { readonly element: Container | null };

/** The parts, and what stands between them; marks go to what stands before them. */
function tiled(text: string, { start, end }: Span, parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (piece: Piece): void => {
    if (hasWords(text, piece)) pieces.push({ ...piece, start: overMarks(text, piece) });
  };
  for (const part of parts) {
    add({ start: at, end: part.start, element: null });
    add(part);
    at = part.end;
  }
  add({ start: at, end, element: null });
  return pieces;
}

function overMarks(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && MARKS.includes(text.charAt(at))) at++;
  return at;
}

function hasWords(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isWord(classOf(text.charCodeAt(at)))) return true;
  return false;
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

function overColon(text: string, from: number, end: number): number {
  const at = skipSpace(text, from, end);
  return text.charAt(at) === ":" ? skipSpace(text, at + 1, end) : at;
}

/** Nothing but a whole date, with its time and what says that it is the publication's: "Updated 12 March 2024, 10:00". */
function isStamp(text: string, { start, end }: Span, { table, dates }: DeskWords): boolean {
  const date = dates[firstNotBelow(dates.length, (index) => dates[index]?.start ?? start, start)];
  if (!date || date.end > end || date.year === null || date.day === null) return false;
  const cue = cueAt(table, text, { start, end: date.start });
  const from = cue && cue.kinds & Cue.PUBLISHED ? overColon(text, cue.end, date.start) : start;
  return trimEnd(text, start, date.start) <= from && REST.test(text.slice(date.end, end));
}

/** What the elements from a part up to its row hint at; a link to an author's page hints at the author. */
function hintsAround(element: Container | null, row: Container): number {
  let hints = 0;
  for (let at = element; at !== null && at !== row; at = at.parent) {
    hints |= hintsOf(at.attributes);
    if (at.attributes.href !== undefined && isAuthorPage(at.attributes.href)) hints |= AUTHOR;
  }
  return hints;
}

/** "/penulis/sari-dewi"; "/profiles/" is a section. */
function isAuthorPage(address: string): boolean {
  const parts = address.split(/[?#]/, 1)[0]?.toLowerCase().split("/") ?? [];
  return parts.some((part, index) => AUTHOR_PATHS.has(part) && Boolean(parts[index + 1]));
}
