/** Subheadings between paragraphs, which the states took for inserts. */
import { COLON, QUESTION } from "../text/units.js";
import type { Described } from "./describe.js";
import { endsSentence, isSentence, type Line } from "./lines.js";
import { State } from "./states/decode.js";

/** A subheading between paragraphs. */
const MOST_SUBHEADING_WORDS = 8;

/** A short line alone between two paragraphs, of which nothing is known, is a subheading; `states` are changed. */
export function keepSubheadings({ lines, evidence, places }: Described, states: Uint8Array): void {
  for (let index = 1; index < lines.length - 1; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (states[index] !== State.INSERT || states[index + 1] !== State.BODY || !line || !next) continue;
    const place = places[index];
    if (!place || place.isRepeat || place.isRepeatedLater || evidence[index]) continue;
    const isAlone = states[index - 1] === State.BODY;
    const opensList = line.lastUnit === COLON && next.marker !== "none";
    const isSubheading = isAlone && readsAsSubheading(line) && (endsSentence(next) || opensList);
    const isBelowRule = lines[index - 1]?.words === 0;
    const isShouted = readsAsShoutedSubheading(line) && isSentence(next) && next.marker === "none";
    if (isSubheading || (isShouted && (isAlone || isBelowRule))) states[index] = State.BODY;
  }
}

function readsAsSubheading(line: Line): boolean {
  if (line.words < 2 || line.words > MOST_SUBHEADING_WORDS || line.shouted * 2 > line.words) return false;
  return isPlain(line);
}

/** "A LONG WAY HOME" above a whole paragraph. */
function readsAsShoutedSubheading(line: Line): boolean {
  if (line.words < 2 || line.words > MOST_SUBHEADING_WORDS || line.shouted * 2 <= line.words) return false;
  if (line.lastUnit === COLON || line.lastUnit === QUESTION) return false; // a question in capitals is a link to its answer
  return isPlain(line) && line.capitals === line.words && !line.cue && line.digits === 0;
}

function isPlain(line: Line): boolean {
  return (
    line.marker === "none" &&
    !line.isTruncated &&
    !line.hasUrl &&
    !line.endsBracket &&
    line.separators === 0 &&
    !line.date
  );
}
