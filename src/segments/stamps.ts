/** Stamps that share their line with something else: "By Sari Dewi - 2018-09-16", "… 15:06 WIB | 998 Views". */
import type { DateMention } from "../shapes.js";
import { Class, classOf } from "../text/classes.js";
import { indexWithin } from "../text/within.js";
import { BYLINE_CUES, type CueTable, cueAt } from "./cues.js";
import { skipSpace, trimEnd } from "./edges.js";
import type { Piece } from "./split.js";

/** Longer lines are prose. */
const LONGEST_LINE = 120;
/** Characters behind the date that still belong to the stamp. */
const LONGEST_REST = 14;
const DASHES = "-–—";

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
    const at = date && date.start < piece.end ? cutOf(text, piece, { table, date }) : null;
    if (at === null) cut.push(piece);
    else cut.push({ ...piece, end: trimEnd(text, piece.start, at) }, { ...piece, start: skipSpace(text, at) });
  }
  return cut;
}

function cutOf(
  text: string,
  { start, end }: Piece,
  { table, date }: { table: CueTable; date: DateMention },
): number | null {
  if (end - start > LONGEST_LINE) return null;
  if (date.start > start + 3 && end - date.end <= LONGEST_REST) {
    const hit = cueAt(table, text, { start, end: date.start });
    const isSigned =
      DASHES.includes(text.charAt(start)) && classOf(text.charCodeAt(skipSpace(text, start + 1))) === Class.UPPER;
    if ((hit && hit.kinds & BYLINE_CUES && hit.end < date.start - 2) || isSigned) return date.start;
  }
  if (!date.hasTime) return null;
  const bar = indexWithin(text, "|", { start: date.end, end });
  const isBehind = bar > 0 && bar < end - 2 && bar - date.end <= LONGEST_REST;
  return isBehind ? bar + 1 : null;
}
