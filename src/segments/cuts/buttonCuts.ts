/** Buttons and calls glued into the story, and where it goes on behind them. */
import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { Cue, type CueHit, type CueTable, cueAt } from "../cues.js";
import type { Place } from "./cutPlaces.js";
import { LONGEST_TITLE, opensLine } from "./labels.js";
import { opensSentence } from "./titles.js";

/** A button of so many words may have the story going on right behind it. */
const MOST_BUTTON_WORDS = 3;
const LEAST_STORY = 150;
/** From an insert's phrase to the call that closes it: "klik di sini". */
const LONGEST_CALL = 80;

type Button = Pick<Place, "at" | "block"> & { readonly end: number };

/** "Daftarkan email Selain itu, …": the story goes on behind a button. */
export function endsAsButton(text: string, { words: count, end }: CueHit, { at, block, words }: Place): boolean {
  if (count > MOST_BUTTON_WORDS || block.end - end < LEAST_STORY || text.charAt(end) !== " ") return false;
  return opensSentence({ text, words: words.titles }, end + 1) || isRowOfButtons(text, { at, end, block }, words.table);
}

/** "Baca berita tanpa iklan, klik di sini Menurut Sari, …": where the call ends that an insert closes with; null where none does. */
export function callEnd(text: string, { start, end }: Span, table: CueTable): number | null {
  const limit = Math.min(end, start + LONGEST_CALL);
  for (let at = start + 1; at < limit; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.LOWER || classOf(text.charCodeAt(at - 1)) !== Class.SPACE) continue;
    const hit = cueAt(table, text, { start: at, end });
    if (!hit || !(hit.kinds & Cue.PROMO) || hit.words < 2 || text.charAt(hit.end) !== " ") continue;
    const next = classOf(text.charCodeAt(hit.end + 1));
    if (next === Class.UPPER || next === Class.QUOTE) return hit.end;
  }
  return null;
}

/** "… di email kamu.Daftarkan email Metode …": a button that closes an insert, and a capital behind it. */
function isRowOfButtons(text: string, { at, end, block }: Button, table: CueTable): boolean {
  if (classOf(text.charCodeAt(end + 1)) !== Class.UPPER || classOf(text.charCodeAt(at - 1)) !== Class.STOP)
    return false;
  for (let from = at - 2; from > Math.max(block.start, at - LONGEST_TITLE); from--) {
    if (classOf(text.charCodeAt(from - 1)) !== Class.STOP || !opensLine(text, from)) continue;
    const hit = cueAt(table, text, { start: from, end: at });
    return hit !== null && (hit.kinds & Cue.PROMO) !== 0;
  }
  return false;
}
