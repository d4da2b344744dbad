/** Blocks → lines. A heading may hold a kicker beside the title: "Flood in the north | Ten villages cut off" is cut where the metadata says so. */

import type { Metadata, Page, Span } from "../../shapes.js";
import { skipSpace, trimEnd } from "../../text/spaces.js";
import type { Piece } from "../cuts/split.js";
import { authorCut } from "./authorCuts.js";
import { type DeskWords, deskRows } from "./deskRows.js";
import { HEADING, isHeading } from "./headings.js";
import { wordHashes } from "./overlap.js";
import type { DeskCut } from "./rowPieces.js";
import { titleForms } from "./title.js";

/** Longer headings are no titles. */
const LONGEST_HEADING = 300;
/** A title of fewer characters may end a heading by chance. */
const SHORTEST_TITLE = 20;
/** A link of several in a heading is a part of its title. */
const ANY_HEADING = /^h[1-6]$/;
const SMALL = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;
const COMMA = /[,;、，،؛]/u;
const SENTENCE_END = /[.。][”"’']?\s?$/u;
/** What parts a kicker from a title. */
const MARKS = ["|", ":", "-", "–", "—", "•", "·", "/", "»", "›"];

/** The lines of an HTML page: its blocks as they are shown, headings cut before a title that they end with, authors cut from stamps. */
export function markupPieces({ text, blocks }: Page, { headlines, authors }: Metadata, words: DeskWords): Piece[] {
  const stated = headlines.filter(isLong);
  const bare = stated.flatMap((title) => titleForms(title).slice(1)).filter(isLong);
  const rows = deskRows(text, blocks, { table: words.table, dates: words.dates, headlines, authors });
  return blocks.flatMap((block, index) => {
    const piece: Piece = { start: block.start, end: block.end, block: index, hint: "none" };
    const title = stated.length > 0 && isHeading(block, HEADING) ? cutOf(text, piece, { titles: stated, bare }) : null;
    if (title !== null) return cutAt(text, piece, [title]);
    const row = rows.get(index);
    if (row) return cutRow(text, piece, row);
    const titles = block.markup && !isHeading(block, ANY_HEADING) ? titleLinks(text, block.markup.links, piece) : [];
    if (titles.length > 0) return cutAt(text, piece, titles);
    const cut = authors.length > 0 ? authorCut(text, piece, authors) : null;
    return cut === null ? [piece] : cutAt(text, piece, [cut]);
  });
}

/** Where the next links begin in a block of nothing but links as long as titles: each is a line of its own for the eye. */
function titleLinks(text: string, links: readonly Span[], { start, end }: Piece): number[] {
  if (links.length < 2) return [];
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  const isFull = linked + links.length >= end - start;
  if (!isFull || links.some((link) => link.end - link.start < SHORTEST_TITLE)) return [];
  return isOneSentence(text, links) || isEnumeration(text, links) ? [] : links.slice(1).map((link) => link.start);
}

/** Whether a comma parts the links, as it parts tags. */
function isEnumeration(text: string, links: readonly Span[]): boolean {
  return links.slice(1).some(({ start }, at) => COMMA.test(text.slice(links[at]?.end ?? start, start)));
}

/** Whether the links read on: one opens with a small letter, or the last one alone ends a sentence. */
function isOneSentence(text: string, links: readonly Span[]): boolean {
  const ends = links.map(({ start, end }) => SENTENCE_END.test(text.slice(start, end)));
  return (ends.at(-1) && !ends[0]) || links.slice(1).some(({ start, end }) => SMALL.test(text.slice(start, end)));
}

/** The row's pieces; those that name the author are credits. */
function cutRow(text: string, piece: Piece, row: readonly DeskCut[]): Piece[] {
  const cuts = row.slice(1).map(({ at }) => at);
  return cutAt(text, piece, cuts).map((part, index) => (row[index]?.isAuthor ? { ...part, hint: "credit" } : part));
}

/** The piece cut at `cuts`, which ascend. */
function cutAt(text: string, piece: Piece, cuts: readonly number[]): Piece[] {
  const starts = [piece.start, ...cuts].filter(
    (start, at) => at === 0 || trimEnd(text, piece.start, start) > piece.start,
  );
  return starts.map((start, at) => ({
    ...piece,
    start: at === 0 ? start : skipSpace(text, start),
    end: at + 1 < starts.length ? trimEnd(text, start, starts[at + 1] ?? piece.end) : piece.end,
  }));
}

/** The metadata's titles, and what is left of them without the site's name. */
interface Titles {
  readonly titles: readonly string[];
  readonly bare: readonly string[];
}

function isLong({ length }: string): boolean {
  return length >= SHORTEST_TITLE;
}

/** Where the title begins; null where the heading is the title or ends otherwise. */
function cutOf(text: string, { start, end }: Piece, { titles, bare }: Titles): number | null {
  if (end - start > LONGEST_HEADING) return null;
  const heading = text.slice(start, end);
  if (titles.includes(heading)) return null;
  const title = titles.find((one) => heading.endsWith(one)) ?? bareEnd(heading, { titles, bare });
  return title === undefined ? null : end - title.length;
}

/** A title without its site's name that the heading ends with, where none says the whole heading in its words. */
function bareEnd(heading: string, { titles, bare }: Titles): string | undefined {
  const found = bare.find((one) => heading.endsWith(one) && MARKS.includes(markBefore(heading, one)));
  if (found === undefined) return undefined;
  const words = wordsOf(heading);
  return [...titles, ...bare].some((title) => wordsOf(title) === words) ? undefined : found;
}

/** The character before the title, over white space; "" where nothing stands there. */
function markBefore(heading: string, title: string): string {
  return heading.charAt(trimEnd(heading, 0, heading.length - title.length) - 1);
}

function wordsOf(text: string): string {
  return wordHashes(text, 0, text.length).join();
}
