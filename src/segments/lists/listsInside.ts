/** Lists of links between two paragraphs: their titles are no part of the story, which goes on below them. */
import { FULL_STOP } from "../../text/units.js";
import { Cue } from "../cues.js";
import type { Described } from "../describe.js";
import type { Line } from "../lines.js";
import { State } from "../states/decode.js";
import { roleOf } from "./listRoles.js";

const LIST_CUES = Cue.RELATED | Cue.POPULAR | Cue.LATEST | Cue.PICK | Cue.READ_ALSO;
/** Titles that show that a heading heads a list, and the most that stand between two paragraphs. */
const LEAST_TITLES = 2;
const MOST_TITLES = 12;
const MOST_TITLE_WORDS = 20;
/** Paragraphs in a row that show that the story goes on, and their words: a teaser stands alone, notes to the reader are short and no speech. */
const LEAST_PARAGRAPHS = 2;
const LEAST_WORDS = 50;
const LEAST_SENTENCE_WORDS = 5;

const SPEECH_MARKS: readonly string[] = ['"', "“", "”", "„"];

type Lines = Pick<Described, "lines" | "evidence">;

interface Below {
  readonly states: Uint8Array;
  /** The line below the list. */
  readonly from: number;
}

/** Sets such lists aside and gives the story what stands below them; `states` are changed. */
export function setListsAside(text: string, described: Lines, states: Uint8Array): void {
  const first = states.indexOf(State.BODY);
  if (first < 0) return;
  for (let index = first + 1; index < states.length; index++) {
    if (!headsList(described, index)) continue;
    const to = endOfList(described, index);
    if (to === null) continue;
    const end = endOfStory(text, described, { states, from: to });
    if (end > to) states.fill(State.BODY, to, end);
    const goesOn = end > to || states.indexOf(State.BODY, to) >= 0;
    states.fill(goesOn ? State.INSERT : State.AFTER, index, to);
    index = to - 1;
  }
}

function headsList({ lines, evidence }: Lines, index: number): boolean {
  const line = lines[index];
  if (!line?.isWholeCue || line.marker !== "none" || evidence[index]?.kind !== "heading") return false;
  const kinds = line.cue?.kinds ?? 0;
  // "Watch" may head what a story counts up
  return (kinds & LIST_CUES) !== 0 && (line.isLabelled || line.words > 1 || (kinds & Cue.READ_ALSO) === 0);
}

/** Behind the list's last title; null where too few titles stand below the heading, or a site's whole column. */
function endOfList({ lines, evidence }: Lines, heading: number): number | null {
  let titles = 0;
  let end = heading + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] as Line;
    const role = roleOf(line, evidence[at] ?? null);
    if (role === "title" && line.words <= MOST_TITLE_WORDS) titles++;
    else if (role !== "marker" && role !== "detail" && role !== "label") break;
    if (role !== "label" && role !== "marker") end = at + 1;
  }
  return titles >= LEAST_TITLES && titles <= MOST_TITLES ? end : null;
}

/** Behind the paragraphs that stand right below the list where the story was thought to be over; `from` where none do. */
function endOfStory(text: string, { lines, evidence }: Lines, { states, from }: Below): number {
  let words = 0;
  let speaks = false;
  let at = from;
  for (; states[at] === State.AFTER && !evidence[at] && isParagraph(lines[at]); at++) {
    words += lines[at]?.words ?? 0;
    speaks ||= holdsSpeech(text, lines[at]);
  }
  return at - from >= LEAST_PARAGRAPHS && (speaks || words >= LEAST_WORDS) ? at : from;
}

function holdsSpeech(text: string, line: Line | undefined): boolean {
  if (!line) return false;
  const words = text.slice(line.start, line.end);
  return SPEECH_MARKS.some((mark) => words.includes(mark));
}

function isParagraph(line: Line | undefined): boolean {
  if (line?.marker !== "none" || line.isTruncated) return false;
  return line.lastUnit === FULL_STOP && line.words >= LEAST_SENTENCE_WORDS;
}
