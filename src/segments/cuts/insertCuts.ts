/** Where inserts end that run-together pages hold: "Halaman 2 dari 4", "Simak Video 'Warga menanam bakau':", "Advertisement      ". */
import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { skipSpace } from "../../text/spaces.js";
import { Cue, type CueHit, type CueTable, cueAt } from "../cues.js";

/** So wide a gap behind an insert's word parts it from the story: "… Advertisement      Menurut Sari". */
const WIDE_GAP = /^[ \t\u00a0]{3,}\S/;
const LONGEST_GAP = 40;
/** Letters of the longest such word. */
const LONGEST_WORD = 16;
/** Capitals that close a word which is shouted. */
const LEAST_SHOUTED = 4;
const PLURAL = "sS";
/** " 2 dari 4" behind the word for a page. */
const PAGE_NUMBERS = /^ \d{1,2} \p{Ll}{2,6} \d{1,2}(?!\d)/u;
const LONGEST_NUMBERS = 16;
/** Longest title in marks. */
const LONGEST_TITLE = 200;
const DOUBLE_MARKS = '"“”';
/** What stands behind the mark that closes a title: "… ke Sumberan':", "… ke Sumberan" [Gambas …]". */
const BEHIND_CLOSED = /^(?::|\s*(?:$|[[(]))/u;
const BEHIND = 3;

/** Share of the text that a page on one line holds: a paragraph among others has no inserts inside. */
const PAGE_SHARE = 0.8;

interface Around {
  readonly block: Span;
  /** Where what may hold the insert ends. */
  readonly end: number;
  /** A sentence or a tail ends before the phrase. */
  readonly isOpen: boolean;
  /** A sentence does. */
  readonly isAfterStop: boolean;
  readonly inTail: boolean;
}

/**
 * Where the insert ends that opens with a phrase, or null where the next cut ends it; undefined where the phrase opens
 * no such insert.
 */
export function insertEnd(text: string, hit: CueHit, around: Around): number | null | undefined {
  const { block, end, isOpen, isAfterStop, inTail } = around;
  if (hit.kinds & Cue.NAVIGATION && (inTail || isAfterStop)) {
    const pages = pageNumbersEnd(text, hit);
    if (inTail || pages !== undefined) return pages;
  }
  const mayInsert = hit.words === 1 ? isAfterStop && isWholePage(text, block) : isOpen;
  if (mayInsert && isAdvertisement(text, hit) && opensBehind(text, hit.end)) return hit.end;
  if (hit.kinds & Cue.PROMO && hit.words === 1)
    return WIDE_GAP.test(text.slice(hit.end, hit.end + LONGEST_GAP)) ? hit.end : undefined;
  if (!isOpen || hit.words === 1 || !(hit.kinds & (Cue.PROMO | Cue.READ_ALSO))) return undefined;
  if (text.charAt(hit.end) !== " " || classOf(text.charCodeAt(hit.end + 1)) !== Class.QUOTE) return undefined;
  const stop = quotedEnd(text, hit.end + 1, end);
  return stop === null && !(hit.kinds & Cue.READ_ALSO) ? undefined : stop;
}

function isWholePage(text: string, { start, end }: Span): boolean {
  return end - start >= PAGE_SHARE * text.length;
}

/** "Advertisement", "Story continues below advertisement", and other inserts of one word where it is shouted: "IKLAN"; "Advertisements" are what a story tells of. */
function isAdvertisement(text: string, { kinds, words, end }: CueHit): boolean {
  if (words === 1 && PLURAL.includes(text.charAt(end - 1))) return false;
  if (kinds & Cue.ADVERTISEMENT) return true;
  if (words > 1 || !(kinds & Cue.PROMO)) return false;
  for (let letters = 1; letters <= LEAST_SHOUTED; letters++)
    if (classOf(text.charCodeAt(end - letters)) !== Class.UPPER) return false;
  return true;
}

/** A sentence's capital or its mark behind blanks: "Advertisement Menurut Sari". */
function opensBehind(text: string, from: number): boolean {
  const at = skipSpace(text, from, from + LONGEST_GAP);
  if (at === from) return false;
  const word = classOf(text.charCodeAt(at)) === Class.QUOTE ? at + 1 : at;
  return classOf(text.charCodeAt(word)) === Class.UPPER && classOf(text.charCodeAt(word + 1)) !== Class.UPPER;
}

/** Where an insert's word ends that is glued to the story: "AdvertisementMenurut Sari"; null where none stands at `at`. */
export function gluedInsertEnd(text: string, at: number, table: CueTable): number | null {
  let end = at + 1;
  while (end - at < LONGEST_WORD && classOf(text.charCodeAt(end)) === Class.LOWER) end++;
  const isGlued = classOf(text.charCodeAt(end)) === Class.UPPER && classOf(text.charCodeAt(end + 1)) === Class.LOWER;
  if (!isGlued) return null;
  const hit = cueAt(table, text.slice(at, end), { start: 0, end: end - at });
  return hit !== null && (hit.kinds & Cue.ADVERTISEMENT) !== 0 ? end : null;
}

function pageNumbersEnd(text: string, { end }: CueHit): number | undefined {
  const found = PAGE_NUMBERS.exec(text.slice(end, end + LONGEST_NUMBERS))?.[0];
  return found === undefined ? undefined : end + found.length;
}

/** Where a title in marks ends that opens at `from`, with its colon; null where something else stands behind it. */
function quotedEnd(text: string, from: number, end: number): number | null {
  const isDouble = DOUBLE_MARKS.includes(text.charAt(from));
  const limit = Math.min(end, from + LONGEST_TITLE);
  for (let at = from + 1; at < limit; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.QUOTE || isDouble !== DOUBLE_MARKS.includes(text.charAt(at))) continue;
    if (BEHIND_CLOSED.test(text.slice(at + 1, Math.min(end, at + 1 + BEHIND))))
      return text.charAt(at + 1) === ":" ? at + 2 : at + 1;
    if (isDouble) return null;
  }
  return null;
}
