/** "The match kicks off at 7.45pm on Saturday.": sentences that are little more than their date, and no stamp. */
import { Class, classOf, isWord } from "../text/classes.js";
import { FULL_STOP } from "../text/units.js";
import { Cue, type CueTable, cueAt } from "./cues.js";
import { endsSentence, type Line } from "./lines.js";
import { State } from "./states/decode.js";

/** Words of such a sentence, and those of them in small letters. */
const LEAST_WORDS = 5;
const MOST_WORDS = 20;
const LEAST_SMALL_WORDS = 3;
/** Characters that are not the date's. */
const LEAST_REST = 12;

/** Whether the line is a sentence with a date in it that does not say when the page was made. */
export function isDatedSentence(text: string, line: Line, table: CueTable): boolean {
  return isShaped(line) && !holdsStampWord(text, line, table);
}

function isShaped(line: Line): boolean {
  const { date, dateLength, words, content, end, capitals, digits, lastUnit, opens, marker, cue } = line;
  if (!date || cue || marker !== "none" || opens !== Class.UPPER || lastUnit !== FULL_STOP) return false;
  if (words < LEAST_WORDS || words > MOST_WORDS || end - content - dateLength < LEAST_REST) return false;
  return words - capitals - Math.min(digits, 2) >= LEAST_SMALL_WORDS && !line.hasCopyright && !line.hasUrl;
}

/** "This story was published on 12 March 2024." */
function holdsStampWord(text: string, { content, end }: Line, table: CueTable): boolean {
  for (let at = content; at < end; at++) {
    if (!isWord(classOf(text.charCodeAt(at))) || (at > content && isWord(classOf(text.charCodeAt(at - 1))))) continue;
    if ((cueAt(table, text, { start: at, end })?.kinds ?? 0) & Cue.PUBLISHED) return true;
  }
  return false;
}

/** The lines, and what their words say; null where they say nothing. */
interface Read {
  readonly lines: readonly Line[];
  readonly evidence: readonly (object | null)[];
}

/** Such a sentence right below the story's last whole one is the story's end; `states` are changed. */
export function keepDatedEnd({ lines, evidence }: Read, states: Uint8Array): void {
  const last = states.lastIndexOf(State.BODY);
  const [above, line] = [lines[last], lines[last + 1]];
  if (!above || !line || evidence[last + 1] || !endsSentence(above)) return;
  if (isShaped(line)) states[last + 1] = State.BODY;
}
