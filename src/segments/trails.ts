/** "Home > News > Title" above the title itself: the trail by which the page is found. */

import { Cue } from "./cues.js";
import type { Evidence } from "./evidence.js";
import type { Line } from "./lines.js";

/** Words of the title, at least, and lines below the trail among which it stands. */
const LEAST_TITLE_WORDS = 3;
const REACH = 3;
const TRAIL: Evidence = { kind: "navigation", isStrong: true, reason: "a trail that ends with the title below it" };

/** The evidence with that of lines which a menu's word opens and the words of a line below them end. */
export function withTrails(
  text: string,
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  return evidence.map((found, index) => {
    const line = lines[index];
    const opens = line?.cue && !line.isWholeCue && (line.cue.kinds & Cue.NAVIGATION) !== 0;
    if (!line || !opens || found?.isStrong) return found;
    const isTrail = lines.slice(index + 1, index + 1 + REACH).some((title) => {
      if (title.words < LEAST_TITLE_WORDS || title.words >= line.words) return false;
      return text.slice(line.start, line.end).endsWith(text.slice(title.content, title.end));
    });
    return isTrail ? TRAIL : found;
  });
}
