/** The pieces of a row: its innermost inline elements, and what stands between them. */

import { neutral } from "../../languages/neutral.js";
import type { Container, Part, Span } from "../../shapes.js";
import { classOf, isWord } from "../../text/classes.js";
import { skipSpace } from "../../text/spaces.js";
import { hintsOf, TOPIC_NAMES } from "./hints.js";

/** "Sari Dewi", "Ruth van Amadi" */
export const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
export const MARKS = "|•·,–—-/ ";
/** Between two names, not between a name and its stamp. */
export const JOINS = /[,&]/;
export const AUTHOR = 1 << TOPIC_NAMES.indexOf("author");
const AUTHOR_PATHS: ReadonlySet<string> = new Set(neutral.boilerplate.authors.paths);

/** `hinted`: no name by its words, but its element is for authors. `phrase`: "By"; `before`: "on" of a stamp. */
export type Role = "name" | "hinted" | "phrase" | "before" | "stamp" | "time" | "mail" | "other";

/** Where a piece of a row begins, and whether it names the author. */
export interface DeskCut {
  readonly at: number;
  readonly isAuthor: boolean;
}

/** The parts that hold no other. */
export function innermost(parts: readonly Part[], { start, end }: Span): Part[] {
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    return part.start >= start && part.end <= end && !(next && next.start < part.end);
  });
}

export type Piece = Span & { readonly element: Container | null };

/** The parts, and what stands between them; marks go to what stands before them. */
export function tiled(text: string, { start, end }: Span, parts: readonly Part[]): Piece[] {
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

export function overMarks(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && MARKS.includes(text.charAt(at))) at++;
  return at;
}

function hasWords(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isWord(classOf(text.charCodeAt(at)))) return true;
  return false;
}

export function overColon(text: string, from: number, end: number): number {
  const at = skipSpace(text, from, end);
  return text.charAt(at) === ":" ? skipSpace(text, at + 1, end) : at;
}

/** What the elements from a part up to its row hint at; a link to an author's page hints at the author. */
export function hintsAround(element: Container | null, row: Container): number {
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
