/** Rows that name author and stamp side by side, each in an inline element of its own: "Sari Dewi 25 Mei 2024, 10:00". */

import type { Container, Markup, Part, Span } from "../../shapes.js";
import { classOf, isWord } from "../../text/classes.js";
import { trimEnd } from "../../text/spaces.js";
import { namesPerson } from "../nameLines.js";
import { hintsOf, TOPIC_NAMES } from "./hints.js";

/** Longer parts are prose. */
const LONGEST_PART = 60;
/** A year, or a time of day. */
const STAMP = /(?:^|\D)(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d)(?!\d)/;
/** "Sari Dewi", "Ruth van Amadi" */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
/** "By ", "Von " before a name. */
const PHRASE = /^\p{Lu}\p{Ll}{1,9} (?=\p{Lu})/u;
/** What an element for authors may hold: "Redaksi", "admin", "By Sari Dewi". */
const SIGNATURE = /^[\p{L}\p{M}.'’ -]{3,}$/u;
/** Characters of "Written by ". */
const LONGEST_PHRASE = 14;
const MAIL = /^\S+@\S+$/;
const MARKS = "|•·,–—-/ ";
const AUTHOR = 1 << TOPIC_NAMES.indexOf("author");
const DATE = 1 << TOPIC_NAMES.indexOf("date");
/** Addresses of pages about authors. */
const AUTHOR_PAGE = /\/(?:author|autor|auteur|penulis|profil|reporter|redaktur|editor|user)/i;

/** `hinted`: no name by its words, but its element is for authors. */
type Role = "name" | "hinted" | "stamp" | "mail" | "other";

/** Where a piece of a row begins, and whether it names the author. */
export interface DeskCut {
  readonly at: number;
  readonly isAuthor: boolean;
}

/** The row's pieces in page order: the author, and what else its elements hold. Empty where it shows no author, or no stamp. */
export function deskCuts(text: string, span: Span, { parts, container }: Markup): DeskCut[] {
  if (parts.length === 0) return [];
  const pieces = tiled(text, span, innermost(parts, span));
  if (pieces.length < 2) return [];
  const roles = pieces.map((piece) => roleOf(text, piece, container));
  const isNamed = roles.includes("name");
  if (!(isNamed || roles.includes("hinted")) || !roles.includes("stamp")) return [];
  const author = isNamed ? "name" : "hinted";
  const cuts: { at: number; isAuthor: boolean }[] = [];
  pieces.forEach(({ start }, index) => {
    const [left, own] = [roles[index - 1], roles[index]];
    const last = cuts.at(-1);
    if (!last || isBorder(left, own)) cuts.push({ at: last ? start : span.start, isAuthor: own === author });
    else last.isAuthor ||= own === author && start - last.at <= LONGEST_PHRASE;
  });
  return cuts;
}

/** "By" stays with its name, "Updated" with its stamp. */
function isBorder(left: Role | undefined, right: Role | undefined): boolean {
  if (left === "name" || left === "mail") return right !== left || right === "name";
  if (left === "hinted") return right === "stamp" || right === "mail";
  return left === "stamp" ? right === "name" || right === "hinted" || right === "mail" : right === "mail";
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

function roleOf(text: string, { start: from, end: to, element }: Piece, row: Container): Role {
  const start = overMarks(text, { start: from, end: to });
  let end = trimEnd(text, start, to);
  while (end > start && MARKS.includes(text.charAt(end - 1))) end--;
  const own = text.slice(start, end);
  if (own.length > LONGEST_PART) return "other";
  if (MAIL.test(own)) return "mail";
  if (STAMP.test(own)) return "stamp";
  const hints = hintsAround(element, row);
  const phrase = NAME.test(own) ? "" : (PHRASE.exec(own)?.[0] ?? "");
  const isName = NAME.test(own.slice(phrase.length));
  if (hints & AUTHOR) return isName ? "name" : SIGNATURE.test(own) ? "hinted" : "other";
  if (!isName || hints & DATE || element?.tag === "a") return "other";
  return namesPerson(text, { content: start + phrase.length, end }) ? "name" : "other";
}

/** What the elements from a part up to its row hint at; a link to an author's page hints at the author. */
function hintsAround(element: Container | null, row: Container): number {
  let hints = 0;
  for (let at = element; at !== null && at !== row; at = at.parent) {
    hints |= hintsOf(at.attributes);
    if (at.attributes.href !== undefined && AUTHOR_PAGE.test(at.attributes.href)) hints |= AUTHOR;
  }
  return hints;
}
