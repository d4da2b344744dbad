/** Labels inside a line: "Baca juga:", "Editor:", a footer's phrase, and what stands before them. */

import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { lastBefore } from "../../text/spaces.js";
import { BYLINE_CUES, Cue, type CueHit, type CueTable, cueAt } from "../cues.js";
import { isHands } from "../signoff.js";
import { insertEnd } from "./insertCuts.js";
import { titleBeforeSignOff } from "./signedTitles.js";

/** Longest title in brackets. */
export const LONGEST_TITLE = 200;
/** Behind a label the next one is looked for in so many units. */
const LABEL_REACH = 240;
/** An insert of so many words is told without a colon: "Dapatkan update berita pilihan …". */
export const LONG_INSERT = 3;
/** A footer's word has a sign right behind it. */
const FOOTER_SIGN = /^\s*[©(]/;

/** A capital, a bracket or © that does not stand inside a word, or is glued to one: "…nya.baca juga:", "PSISimak juga". */
export function opensLine(text: string, at: number): boolean {
  const unitClass = classOf(text.charCodeAt(at));
  const before = classOf(text.charCodeAt(at - 1));
  if (unitClass === Class.LOWER) return before === Class.STOP && classOf(text.charCodeAt(at - 2)) === Class.LOWER;
  if (unitClass !== Class.UPPER) return unitClass === Class.OTHER && "([©".includes(text.charAt(at));
  const isInside = before === Class.UPPER || before === Class.DIGIT;
  return !(isInside && classOf(text.charCodeAt(at + 1)) !== Class.LOWER) && text.charAt(at - 1) !== "-";
}

export function opensFooterAt(text: string, { kinds, words, end }: CueHit): boolean {
  if (kinds & Cue.SYNDICATION) return true;
  return (kinds & Cue.FOOTER) !== 0 && (words > 1 || FOOTER_SIGN.test(text.slice(end, end + 2)));
}

/** The first label behind a title or a name: another "Baca juga:", "Editor:", a footer, an insert in brackets. */
export function labelBehind(text: string, { start, end }: Span, table: CueTable): { at: number; kinds: number } | null {
  const limit = Math.min(end, start + LABEL_REACH);
  for (let at = start + 1; at < limit; at++) {
    if (!opensLine(text, at)) continue;
    const isBracket = text.charAt(at) === "[" || text.charAt(at) === "(";
    const hit = cueAt(table, text, { start: isBracket ? at + 1 : at, end });
    const signed = text.charAt(at) === "(" ? titleBeforeSignOff(text, { start, end: at }, end) : null;
    if (signed !== null) return { at: signed, kinds: 0 };
    if (text.charAt(at) === "(" && isHands(text, at, end)) return { at, kinds: 0 };
    if (!hit) continue;
    const isLabelled = isLabel(text, hit.end);
    const isGlued = hit.words > 1 && isWord(classOf(text.charCodeAt(at - 1)));
    const isReadAlso = hit.kinds & Cue.READ_ALSO && (isGlued || (isLabelled && (hit.words > 1 || isBracket)));
    const isNamed = hit.kinds & BYLINE_CUES && isLabelled && !isBracket;
    const isInsert = hit.kinds & Cue.PROMO && (isBracket || hit.words >= LONG_INSERT || (hit.words > 1 && isLabelled));
    const isAfterStop = endsBefore(text, at);
    const isNext =
      insertEnd(text, hit, { block: { start, end }, end, isOpen: true, isAfterStop, inTail: true }) !== undefined;
    if (isReadAlso || isNamed || isInsert || isNext || (!isBracket && opensFooterAt(text, hit)))
      return { at, kinds: hit.kinds };
  }
  return null;
}

/** Glued to a word of its block: "PSISimak juga". */
export function isBehindWord(text: string, at: number, { start }: Span): boolean {
  return at > start && isWord(classOf(text.charCodeAt(at - 1)));
}

export function isLabel(text: string, at: number): boolean {
  return text.charAt(at) === ":" || (text.charAt(at) === " " && text.charAt(at + 1) === ":");
}

/** Whether a sentence, a quotation or a bracket ends before `at`. */
export function endsBefore(text: string, at: number): boolean {
  const index = lastBefore(text, at);
  const unitClass = classOf(text.charCodeAt(index));
  return (
    unitClass === Class.STOP || unitClass === Class.QUOTE || (!isWord(unitClass) && ")]*".includes(text.charAt(index)))
  );
}
