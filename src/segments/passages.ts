/** Passages that are the article's by their form, mended when the states are known: interviews, posts, enumerations, its end. */
import { Class, classOf } from "../text/classes.js";
import { COLON, FULL_STOP } from "../text/units.js";
import { keepDatedEnd } from "./datedSentences.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidenceKinds.js";
import { keepInterviews } from "./interviews.js";
import { capitalShare, endsSentence, isLongProse, isSentence, type Line } from "./lines.js";
import { keepLongProse } from "./longProse.js";
import { PAGER } from "./pagers.js";
import { State } from "./states/decode.js";

/** Lines of a post above the line that signs it. */
const MOST_POST_LINES = 3;
/** Words of "— Surti Lamo (@surti) May 4, 2024". */
const MOST_SIGNATURE_WORDS = 12;
const DASHES = "-–—";
/** A sentence that opens an enumeration: "The ministers who signed the letter are:". */
const LEAST_OPENING_WORDS = 5;
const MOST_OPENING_CASE = 0.6;
const LEAST_LIKENESS = 0.5;
/** Items of an enumeration, in words. */
const MOST_ITEM_WORDS = 40;
/** Words of a paragraph alone below an advertisement: shorter ones are as often the house's notes. */
const LEAST_LONE_WORDS = 15;
/** Words of the story's last sentence above what signs it off. */
const LEAST_CLOSED_WORDS = 3;
/** Words of a dateline alone. */
const MOST_DATELINE_WORDS = 4;

/** Gives the article what is its own by its form; `states` are changed. */
export function keepPassages(text: string, described: Described, states: Uint8Array): void {
  if (!states.includes(State.BODY)) return;
  keepInterviews(text, described, states);
  keepPosts(text, described, states);
  keepEnumerations(described, states);
  keepLongProse(described, states);
  keepBelowInsert(described, states);
  endBeforeTags(described, states);
  keepDatedEnd(described, states);
  keepEnd(described, states);
  keepLoneDateline(text, described, states);
}

/** A post's words and "— Surti Lamo (@surti) May 4, 2024" below them, between paragraphs. */
function keepPosts(text: string, { lines, evidence }: Described, states: Uint8Array): void {
  const last = states.lastIndexOf(State.BODY);
  for (let index = states.indexOf(State.BODY) + 1; index < last; index++) {
    const line = lines[index];
    if (!line || !isSignature(text, line)) continue;
    let from = index;
    while (index - from < MOST_POST_LINES && states[from - 1] !== State.BODY && !evidence[from - 1]?.isStrong) from--;
    if (states[from - 1] === State.BODY) states.fill(State.BODY, from, index + 1);
  }
}

function isSignature(text: string, { start, end, words }: Line): boolean {
  if (words > MOST_SIGNATURE_WORDS || !DASHES.includes(text.charAt(start))) return false;
  return text.slice(start, end).includes("(@");
}

/** "The ministers who signed are:" in the story or right below it, and what it announces: in the story, items behind their marks. */
function keepEnumerations({ lines, evidence, places }: Described, states: Uint8Array): void {
  for (let index = 1; index + 1 < lines.length; index++) {
    const line = lines[index];
    if (!line || states[index - 1] !== State.BODY || evidence[index] || !announces(line)) continue;
    const marker = lines[index + 1]?.marker;
    const isTold = states[index] === State.BODY;
    if (isTold ? marker !== "bullet" && marker !== "number" : (places[index]?.likeness ?? 0) < LEAST_LIKENESS) continue;
    let to = index + 1;
    while (isAnnounced(lines[to], evidence[to] ?? null) && lines[to]?.marker === marker && states[to] !== State.BODY)
      to++;
    if (to > index + 1) states.fill(State.BODY, index, to);
  }
}

function announces(line: Line): boolean {
  const { lastUnit, words, marker, cue } = line;
  if (lastUnit !== COLON || words < LEAST_OPENING_WORDS || marker !== "none" || cue) return false;
  return capitalShare(line) <= MOST_OPENING_CASE;
}

function isAnnounced(line: Line | undefined, found: Evidence | null): boolean {
  return line !== undefined && found === null && line.words > 0 && line.words <= MOST_ITEM_WORDS && !line.isTruncated;
}

/** Sentences below an advertisement, or the row of the story's pages, that stands right below the story: its last ones. */
function keepBelowInsert({ lines, evidence }: Described, states: Uint8Array): void {
  const first = states.lastIndexOf(State.BODY) + 1;
  const isAdvertisement = lines[first]?.isWholeCue === true && evidence[first]?.kind === "promo";
  if (!isAdvertisement && evidence[first] !== PAGER) return;
  const isLong = (line: Line | undefined): boolean => line !== undefined && isLongProse(line);
  if (!isWhole(lines[first - 1]) && !isLong(lines[first + 1])) return;
  let to = first + 1;
  while ((isWhole(lines[to]) || isLong(lines[to])) && !evidence[to] && states[to] === State.AFTER) to++;
  const isLone = to === first + 2;
  if (to === first + 1 || (isLone && (lines[first + 1]?.words ?? 0) < LEAST_LONE_WORDS)) return;
  states[first] = State.INSERT;
  states.fill(State.BODY, first + 1, to);
}

/** "#Kerrow", one below the other, are no last lines of a story. */
function endBeforeTags({ evidence }: Described, states: Uint8Array): void {
  for (let at = states.lastIndexOf(State.BODY); at > 0 && evidence[at]?.kind === "tags"; at--) {
    if (states[at] === State.BODY) states[at] = State.AFTER;
  }
}

/**
 * Sentences between the story and what ends it (the row of its pages, "Page 2 of 3", a byline, an insert) are the
 * story's; else speech alone is.
 */
function keepEnd({ lines, evidence }: Described, states: Uint8Array): void {
  const first = states.lastIndexOf(State.BODY) + 1;
  if (first === 0) return;
  let to = first;
  while (isClosed(lines[to]) && !evidence[to] && states[to] === State.AFTER) to++;
  const isSigned = evidence[to]?.kind === "byline" && evidence[to]?.isStrong === true;
  while (!isSigned && to > first && !isWhole(lines[to - 1])) to--; // a short sentence closes a story that is signed below it
  if (to > first && closesStory(lines[to], evidence[to] ?? null)) states.fill(State.BODY, first, to);
  else keepSpeech({ lines, evidence }, states, first);
}

/** Whole sentences of speech right below the story: nothing else of a page opens with a mark of quotation and ends with a full stop. */
function keepSpeech(
  { lines, evidence }: Pick<Described, "lines" | "evidence">,
  states: Uint8Array,
  first: number,
): void {
  for (let at = first; isWhole(lines[at]) && lines[at]?.opens === Class.QUOTE && !evidence[at]; at++)
    if (states[at] === State.AFTER) states[at] = State.BODY;
}

/** What stands right below a story: the row of its pages, its byline, an insert. */
function closesStory(line: Line | undefined, found: Evidence | null): boolean {
  if (!line) return false;
  if (found?.kind === "navigation") return line.digits > 0;
  return found?.isStrong === true && (found.kind === "byline" || found.kind === "promo" || found.kind === "readAlso");
}

/** A sentence of any length. */
function isClosed(line: Line | undefined): boolean {
  if (line?.marker !== "none" || line.isTruncated) return false;
  return line.lastUnit === FULL_STOP && line.words >= LEAST_CLOSED_WORDS;
}

function isWhole(line: Line | undefined): boolean {
  return line !== undefined && isSentence(line) && line.marker === "none" && !line.isTruncated;
}

/** "Jakarta -" on a line of its own above the lead. */
function keepLoneDateline(text: string, { lines }: Described, states: Uint8Array): void {
  const first = states.indexOf(State.BODY);
  const line = lines[first - 1];
  if (!line || line.words === 0 || line.words > MOST_DATELINE_WORDS || line.capitals < line.words) return;
  const isOpen = DASHES.includes(text.charAt(line.end - 1)) && classOf(text.charCodeAt(line.end - 2)) === Class.SPACE;
  const lead = lines[first];
  if (isOpen && line.marker === "none" && lead && endsSentence(lead)) states[first - 1] = State.BODY;
}
