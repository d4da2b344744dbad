/** "Home > News > Title" above the title itself: the trail by which the page is found. */

import { packed } from "../text/packed.js";
import { Cue, type CueTable, cueAt } from "./cues.js";
import type { Evidence } from "./evidenceKinds.js";
import { isLetterAt, type Line } from "./lines.js";

/** Words of the title, at least, and lines below the trail among which it stands. */
const LEAST_TITLE_WORDS = 3;
const REACH = 3;
/** Right before the title; without such a sign so many menu's words and nothing else show the trail: "Home | News | Title". */
const SIGN = /(?:[>»›→]\s*|\s{2})$/u;
const LEAST_MENU_WORDS = 2;
const TRAIL: Evidence = { kind: "navigation", isStrong: true, reason: "a trail that ends with the title below it" };

/** The evidence with that of lines which a menu's word opens and the words of a line below them end. */
export function withTrails(
  text: string,
  { lines, table }: { lines: readonly Line[]; table: CueTable },
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  return packed(evidence, (found, index) => {
    const line = lines[index];
    const opens = line?.cue && !line.isWholeCue && (line.cue.kinds & Cue.NAVIGATION) !== 0;
    if (!line || !opens || found?.isStrong) return found;
    const isTrail = lines.slice(index + 1, index + 1 + REACH).some((title) => {
      if (title.words < LEAST_TITLE_WORDS || title.words >= line.words) return false;
      if (!text.slice(line.start, line.end).endsWith(text.slice(title.content, title.end))) return false;
      return leads(text, { start: line.content, end: line.end - (title.end - title.content) }, table);
    });
    return isTrail ? TRAIL : found;
  });
}

/** Whether what stands before the title is a way to it, and no words of the same sentence. */
function leads(text: string, { start, end }: { start: number; end: number }, table: CueTable): boolean {
  if (SIGN.test(text.slice(start, end))) return true;
  let words = 0;
  for (let at = start; at < end; at++) {
    if (!isLetterAt(text, at)) continue;
    const hit = cueAt(table, text, { start: at, end });
    if (!hit || !(hit.kinds & Cue.NAVIGATION)) return false;
    words++;
    at = hit.end;
  }
  return words >= LEAST_MENU_WORDS;
}
