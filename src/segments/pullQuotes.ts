/** Sentences of the story that stand a second time between two of its paragraphs, in larger letters. */
import { Class } from "../text/classes.js";
import { COLON, QUESTION } from "../text/units.js";
import type { WordHashes } from "./counts.js";
import type { Described } from "./describe.js";
import { capitalShare, endsSentence, type Line } from "./lines.js";
import { State } from "./states/decode.js";

/** Words of a pull quote: one in marks of quotation may be short. */
const LEAST_QUOTED_WORDS = 6;
const LEAST_WORDS = 9;
/** A shorter question, or a line with so many capitals, may be a subheading. */
const LEAST_QUESTION_WORDS = 15;
const MOST_CASE = 0.6;
const MOST_WORDS = 70;
/** Its paragraph is longer by so many words at least. */
const LEAST_MORE = 4;
/** It opens with so many words of the paragraph, which gives it so great a share of its words, and its last; so many may be left out at once. */
const OPENING = 3;
const LEAST_SHARE = 0.9;
const MOST_LEFT_OUT = 4;
/** Words of "— Ruth Amadi, harbour master" below it. */
const MOST_SPEAKER_WORDS = 8;
/** Lines that open alike, at the most: a page that repeats a line without end pulls none out, and every pair of them would be compared. */
const MOST_ALIKE = 64;
/** Room for the openings' marks; a power of two. */
const BUCKETS = 4_096;
const SPREAD = 31;
/** Words of "— Surti Lamo (@surti) May 4, 2024" below a post. */
const MOST_SIGNATURE_WORDS = 12;

/** The lines that are such copies. */
export function pullQuotes(described: Described, states: Uint8Array): number[] {
  const { lines, hashes } = described;
  const openings = new Map<number, number[]>();
  const isOpening = new Uint8Array(BUCKETS);
  const last = states.lastIndexOf(State.BODY);
  for (let index = states.indexOf(State.BODY) + 1; index > 0 && index < last; index++) {
    const line = lines[index];
    if (!line || !mayBePulled(described, index)) continue;
    const opening = openingAt(hashes, line.firstWord);
    const known = openings.get(opening);
    if (known && known.length < MOST_ALIKE) known.push(index);
    else if (!known) openings.set(opening, [index]);
    isOpening[opening & (BUCKETS - 1)] = 1;
  }
  if (openings.size === 0) return [];
  const found = new Set<number>();
  lines.forEach((holder, index) => {
    if (states[index] !== State.BODY) return;
    for (let word = holder.firstWord; word + OPENING <= holder.lastWord; word++) {
      const opening = openingAt(hashes, word);
      if (!isOpening[opening & (BUCKETS - 1)]) continue;
      for (const pulled of openings.get(opening) ?? []) {
        const line = lines[pulled];
        if (pulled !== index && line && holds(hashes, { holder, word }, line)) found.add(pulled);
      }
    }
  });
  return [...found].flatMap((index) => (isSpeaker(lines[index + 1]) ? [index, index + 1] : [index]));
}

/** "— Ruth Amadi" right below. */
function isSpeaker(line: Line | undefined): boolean {
  if (!line || line.words < 1 || line.words > MOST_SPEAKER_WORDS || endsSentence(line) || line.date) return false;
  const isDashed = line.marker === "bullet" || line.opens === Class.OTHER;
  return isDashed && line.capitals > 1;
}

/** A sentence that no line introduces, and that no name with its date signs as a post. */
function mayBePulled({ lines, evidence }: Described, index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || line.words > MOST_WORDS || line.marker !== "none" || evidence[index] || !endsSentence(line))
    return false;
  const isHeading = line.lastUnit === QUESTION || capitalShare(line) > MOST_CASE;
  const least = isHeading ? LEAST_QUESTION_WORDS : LEAST_WORDS;
  if (line.words < (line.opens === Class.QUOTE ? LEAST_QUOTED_WORDS : least)) return false;
  if (above?.lastUnit === COLON || line.lastUnit === COLON || above?.block === line.block) return false;
  return !below?.date || below.words > MOST_SIGNATURE_WORDS || endsSentence(below);
}

/** Of three words. */
function openingAt(hashes: WordHashes, word: number): number {
  return Math.imul(Math.imul(hashes.at(word), SPREAD) ^ hashes.at(word + 1), SPREAD) ^ hashes.at(word + 2);
}

/** Whether the words of the longer `holder` from `word` on are those of `line`, but for a few. */
function holds(hashes: WordHashes, { holder, word }: { holder: Line; word: number }, line: Line): boolean {
  if (holder.words < line.words + LEAST_MORE) return false;
  let same = 0;
  let isLast = false;
  let at = word;
  for (let own = line.firstWord; own < line.lastWord; own++) {
    const end = Math.min(holder.lastWord, at + 1 + MOST_LEFT_OUT);
    let next = at;
    while (next < end && hashes.at(next) !== hashes.at(own)) next++;
    isLast = next < end;
    if (!isLast) continue;
    same++;
    at = next + 1;
  }
  return isLast && same >= LEAST_SHARE * (line.lastWord - line.firstWord);
}
