/** Pages that are a value of a program as it is printed: a string (`b'…\n…'`, `"…\"…"`) or a list of lines (`['…', '…']`). */
import type { Span } from "../../shapes.js";
import { skipSpace, trimEnd } from "../../text/spaces.js";
import { BACKSLASH } from "../../text/units.js";
import type { Change } from "../reading/changes.js";
import { escapesWithin } from "./escapes.js";

/** `'`, `b'`, `u"`. */
const STRING = /(?:[bu](?=['"]))?["']/y;
const SPEECH = /[“”]/;
/** `['`, `[b"`. */
const LIST = /\[\s{0,9}[bu]?["']/y;
/** `', '`: where an item ends and the next begins. */
const BORDER = /(["'])(?=(\s{0,9},\s{0,9})([bu]?["']))/g;
/** `']`, and what is left of it where the page was cut. */
const LIST_END = /(["'])\s{0,9}\]$/;
const LONGEST_END = 11;
/** Changes of two items: what opens the list, a border, and what opens the item behind it. */
const LEAST_CHANGES = 3;

/** The marks, commas and escapes of such a value. */
export function representationIn(text: string): Change[] {
  const start = skipSpace(text, 0);
  const end = trimEnd(text, start, text.length);
  const opening = text.charAt(start);
  if (opening === "[") return listIn(text, { start, end });
  return opening === '"' || opening === "'" || opening === "b" || opening === "u" ? stringIn(text, { start, end }) : [];
}

/** A string of bytes, or one without its own mark inside that has escapes or speech in curly marks: without both it may be all that somebody said. */
function stringIn(text: string, { start, end }: Span): Change[] {
  STRING.lastIndex = start;
  const opening = STRING.exec(text)?.[0];
  if (opening === undefined) return [];
  const from = start + opening.length;
  const mark = opening.charAt(opening.length - 1);
  const isClosed = end > from && text.charAt(end - 1) === mark && !isEscaped(text, end - 1);
  const inner = { start: from, end: isClosed ? end - 1 : end };
  const escapes = text.includes("\\") ? escapesWithin(text, inner) : [];
  const isBytes = opening.length > 1;
  const isPage = escapes.length > 0 || SPEECH.test(text);
  const isShown = isBytes ? isClosed || escapes.length > 0 : isClosed && isPage && !holdsMark(text, mark, inner);
  if (!isShown) return [];
  const closing = isClosed ? [standApart({ start: end - 1, end })] : [];
  return [standApart({ start, end: from }), ...escapes, ...closing];
}

function listIn(text: string, { start, end }: Span): Change[] {
  LIST.lastIndex = start;
  const opening = LIST.exec(text)?.[0];
  if (opening === undefined) return [];
  const changes: Change[] = [standApart({ start, end: start + opening.length })];
  let from = start + opening.length;
  let mark = opening.charAt(opening.length - 1);
  for (const { index, 1: closing, 2: comma = "", 3: next = "" } of text.slice(0, end).matchAll(BORDER)) {
    if (index < from || closing !== mark || isEscaped(text, index)) continue;
    addAll(changes, escapesWithin(text, { start: from, end: index }));
    addAll(changes, borderOf(index, comma, next));
    from = index + closing.length + comma.length + next.length;
    mark = next.charAt(next.length - 1);
  }
  const last = LIST_END.exec(text.slice(Math.max(from, end - LONGEST_END), end));
  const isWhole = last?.[1] === mark;
  if (!isWhole && changes.length < LEAST_CHANGES) return [];
  const stop = isWhole ? end - last[0].length : end;
  addAll(changes, escapesWithin(text, { start: from, end: stop }));
  if (stop < end) changes.push(standApart({ start: stop, end }));
  return changes;
}

/** The mark and the comma end a line, where the list does not stand on lines itself; then comes the next item's mark. */
function borderOf(index: number, comma: string, next: string): Change[] {
  const behind = index + 1 + comma.length;
  const opening = standApart({ start: behind, end: behind + next.length });
  const isOnLines = comma.includes("\n");
  const stop = isOnLines ? index + 1 + comma.indexOf(",") + 1 : behind;
  return [{ start: index, end: stop, text: isOnLines ? "" : "\n", isApart: true }, opening];
}

/** One by one: an item may have more than a call takes. */
function addAll(changes: Change[], more: readonly Change[]): void {
  for (const change of more) changes.push(change);
}

function holdsMark(text: string, mark: string, { start, end }: Span): boolean {
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (!isEscaped(text, at)) return true;
  }
  return false;
}

function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text.charCodeAt(from - 1) === BACKSLASH) from--;
  return (at - from) % 2 === 1;
}

function standApart({ start, end }: Span): Change {
  return { start, end, text: "", isApart: true };
}
