/** Labels of the desk with names alone behind them: "Sumber: Anadolu", "Pewarta: N Editor: N". */
import { BYLINE_CUES, Cue, type CueHit } from "../cues.js";
import type { Place } from "./cutPlaces.js";
import { labelBehind } from "./labels.js";

type Context = Pick<Place, "block" | "words">;

/** "… Corporation Pewarta: N Editor: N": labels of the desk in a row need no full stop before them. */
const LONGEST_NAMES = 80;
/** ": Anadolu, Xinhua", and how much of the desk's lines may follow. */
const SOURCES = /^ ?: ?\p{Lu}[\p{L}\d.'’&-]*(?:(?:, ?|\/| \| | )\p{Lu}[\p{L}\d.'’&-]*){0,5}[).]?\s*$/u;
const LONGEST_SOURCED = 600;

/** "Sumber: Anadolu": names alone stand behind the label, up to the block's end or the desk's next label. */
export function closesWithSource(text: string, hit: CueHit, { block, words }: Context): boolean {
  if (!(hit.kinds & Cue.FOOTER) || block.end - hit.end > LONGEST_SOURCED) return false;
  const next = labelBehind(text, { start: hit.end, end: Math.min(block.end, hit.end + LONGEST_NAMES) }, words.table);
  const end = next?.at ?? block.end;
  return end - hit.end <= LONGEST_NAMES && SOURCES.test(text.slice(hit.end, end));
}

/** Another label of the desk, or the copyright, stands right behind the name. */
export function isDesk(text: string, hit: CueHit, { block, words }: Context): boolean {
  const next = labelBehind(text, { start: hit.end, end: Math.min(block.end, hit.end + LONGEST_NAMES) }, words.table);
  return next !== null && (next.kinds & (BYLINE_CUES | Cue.FOOTER)) !== 0;
}
