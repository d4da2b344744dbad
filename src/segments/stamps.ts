/** Stamps that share their line with something else: "By Sari Dewi - 2018-09-16", "… 15:06 WIB | 998 Views". */

import type { DateMention, Span } from "../shapes.js";
import { Class, classOf, isWord } from "../text/classes.js";
import { skipSpace, trimEnd } from "../text/spaces.js";
import { indexWithin, lastIndexWithin } from "../text/within.js";
import { BYLINE_CUES, Cue, type CueTable, cueAt, HEADING_CUES } from "./cues.js";
import type { Piece } from "./cuts/split.js";
import { namesHouse } from "./houses.js";

/** Longer lines are prose. */
const LONGEST_LINE = 120;
/** Characters behind the date that still belong to the stamp. */
const LONGEST_REST = 14;
const DASHES = "-–—";
const BARS = "|•·";
/** A shorter note behind the date is the stamp's own: "• 3 minute read". */
const LONGEST_NOTE = 32;
/** Words in small letters in a byline: "By admin", "Oleh Sari Dewi dan Ruth Lamo". */
const MOST_SMALL_WORDS = 3;
/** Names with their house before a date. */
const LONGEST_NAMES = 60;
/** "Sari Dewi - ", "Sari Dewi, Acme News | ", "Sari Dewi / ACME.COM / " */
const NAMES =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:(?:,| \/) ?\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})?\s?[-–—•·|/]\s{0,2}$/u;
/** Behind a label its colon, or a name. */
const LABELLED = /^\s?(?:: ?|(?=\p{Lu}))\p{Lu}/u;
/** A stamp has a byline before and behind it at most. */
const MOST_CUTS = 2;
/** What may stand between a label and its date. */
const LABEL_END = /^\s?:?\s*$/u;
/** "Sari Dewi " before a label. */
const NAME = /^(?:\p{Lu}[\p{Ll}.'’-]+ ){2,4}(?=\p{Lu})/u;

/** The pieces, cut before a date that follows a byline or an agency, and behind the bar that follows a stamp. */
export function cutStamps(
  text: string,
  pieces: readonly Piece[],
  { table, dates }: { table: CueTable; dates: readonly DateMention[] },
): Piece[] {
  const cut: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    while (next < dates.length && (dates[next]?.end ?? 0) <= piece.start) next++;
    const date = dates[next];
    let rest = piece;
    for (let tries = 0; tries < MOST_CUTS && date && isWithin(date, rest); tries++) {
      const at = cutOf(text, rest, { table, date });
      if (at === null) break;
      cut.push({ ...rest, end: trimEnd(text, rest.start, at) });
      rest = { ...rest, start: skipSpace(text, at) };
    }
    cut.push(rest);
  }
  return cut;
}

function isWithin({ start }: Span, piece: Span): boolean {
  return start >= piece.start && start < piece.end;
}

function cutOf(
  text: string,
  { start, end }: Piece,
  { table, date }: { table: CueTable; date: DateMention },
): number | null {
  if (end - start > LONGEST_LINE) return null;
  const names = { start, end: date.start };
  const behind = behindSign(text, date.end, end);
  const isLast = end - date.end <= LONGEST_REST || isLabelled(text, { start: behind, end }, table);
  if (date.start > start + 3 && isLast) {
    if (isByline(text, names, table) || isSigned(text, names) || isNamed(text, names)) return date.start;
  }
  const label =
    labelBefore(text, names, table) ??
    barredLabel(text, names, table) ??
    behindSection(text, names, { table, date, end });
  if (label !== null) return label;
  if (date.start === start && isByline(text, { start: behind, end }, table)) return behind;
  return barBehind(text, { start: date.end, end }, { table, hasTime: date.hasTime });
}

/** Where the words go on behind "2 Mei 2020 - ". */
function behindSign(text: string, from: number, end: number): number {
  const at = skipSpace(text, from);
  return at < end && DASHES.includes(text.charAt(at)) ? skipSpace(text, at + 1) : at;
}

/** Behind the bar of "… 15:06 WIB | 998 Views", "… • Last updated 2 days ago • 3 minute read"; null where none is. */
function barBehind(
  text: string,
  { start, end }: Span,
  { table, hasTime }: { table: CueTable; hasTime: boolean },
): number | null {
  const first = skipSpace(text, start);
  const isLong = end - start > LONGEST_NOTE && BARS.includes(text.charAt(first));
  const bar = isLong ? first : indexWithin(text, "|", { start, end });
  if (bar < 0 || bar >= end - 2 || bar - start > LONGEST_REST) return null;
  const hit = cueAt(table, text, { start: skipSpace(text, bar + 1), end });
  const isUpdate = hit !== null && (hit.kinds & Cue.PUBLISHED) !== 0;
  if (isUpdate && text.charAt(bar) === "|") return null; // the stamp goes on: "… 6:20 PM | Updated at 8:05 PM"
  return hasTime || (isLong && isUpdate) ? bar + 1 : null;
}

/** Where "Updated : " begins behind the bar of "Port Kerrow, Kerrow Bureau | Updated : "; null where it does not. */
function barredLabel(text: string, { start, end }: Span, table: CueTable): number | null {
  const bar = Math.max(...BARS.split("").map((sign) => lastIndexWithin(text, sign, { start, end })));
  const at = bar <= start ? end : skipSpace(text, bar + 1, end);
  const hit = at < end ? cueAt(table, text, { start: at, end }) : null;
  if (!hit || !(hit.kinds & Cue.PUBLISHED)) return null;
  return LABEL_END.test(text.slice(hit.end, end)) ? at : null;
}

/** Where the whole date begins that ends a line behind its section's name: "BERITA SEMASA 4 FEBRUARI 2024". */
function behindSection(
  text: string,
  { start, end: from }: Span,
  { table, date, end }: { table: CueTable; date: DateMention; end: number },
): number | null {
  if (date.year === null || date.day === null || date.end !== end || from <= start) return null;
  const hit = cueAt(table, text, { start, end: from });
  const isSection = hit !== null && (hit.kinds & (HEADING_CUES | Cue.NAVIGATION)) !== 0 && hit.words > 1;
  return isSection && trimEnd(text, start, from) === hit.end ? from : null;
}

/** "By Sari Dewi - "; "Laporan itu sudah diterima, " is prose. */
function isByline(text: string, names: Span, table: CueTable): boolean {
  const hit = cueAt(table, text, names);
  const isCued = hit !== null && (hit.kinds & BYLINE_CUES) !== 0 && hit.end < names.end - 2;
  return isCued && areNames(text, { start: hit.end, end: names.end });
}

/** "Editor: Ruth Lamo", "Edited by Ruth Lamo": a name behind its label, which a sentence may open with too. */
function isLabelled(text: string, names: Span, table: CueTable): boolean {
  const hit = isByline(text, names, table) ? cueAt(table, text, names) : null;
  return hit !== null && LABELLED.test(text.slice(hit.end, names.end));
}

/** So few words are in small letters: "admin", "and". */
function areNames(text: string, { start, end }: Span): boolean {
  let small = 0;
  for (let at = start; at < end; at++) {
    if (classOf(text.charCodeAt(at)) === Class.LOWER && !isWord(classOf(text.charCodeAt(at - 1)))) small++;
  }
  return small <= MOST_SMALL_WORDS;
}

/** "– Acme, "; an embedded post is signed "— Acme (@acme) ". */
function isSigned(text: string, names: Span): boolean {
  if (!DASHES.includes(text.charAt(names.start)) || indexWithin(text, "@", names) >= 0) return false;
  return classOf(text.charCodeAt(skipSpace(text, names.start + 1))) === Class.UPPER;
}

/** "Sari Dewi, Acme News | " */
function isNamed(text: string, { start, end }: Span): boolean {
  const name = end - start <= LONGEST_NAMES ? NAMES.exec(text.slice(start, end))?.groups?.name : undefined;
  return name !== undefined && !namesHouse(name);
}

/** Where "Published " begins that stands between a name and the date; null where it does not. */
function labelBefore(text: string, { start, end }: Span, table: CueTable): number | null {
  const name = end - start > LONGEST_NAMES ? null : NAME.exec(text.slice(start, end));
  const at = name ? start + name[0].length : end;
  const hit = at < end ? cueAt(table, text, { start: at, end }) : null;
  return hit && hit.kinds & Cue.PUBLISHED && trimEnd(text, hit.end, end) === hit.end ? at : null;
}
