/** Attributions inside the marks: «Il ponte è sicuro – spiega il sindaco –. Reggerà», « On n'a pas dormi, raconte Théo. On a crié. » */
import type { WordRange } from "../../text/sentences.js";
import { CAPITAL, HAS_DIGIT, IS_SYMBOL, type Words } from "../../text/words.js";
import {
  ADVERB,
  AMBIGUOUS,
  ARTICLE,
  CLITIC,
  GENERIC_ORG,
  type Lexicon,
  ORG_HEAD,
  POST,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import { lookUp } from "../lexicon/lookUp.js";
import { ENDS_SENTENCE, isDash, opensSource, symbolAt } from "./dashes.js";
import type { Stretch } from "./pairs.js";

/** Words of an attribution between the parts of what is said. */
const LONGEST_ATTRIBUTION = 16;
/** Letters of a word whose stop shortens it: "M. Ledru". */
const LONGEST_SHORTENED = 2;
/** Words behind an article among which the one for people or a body stands. */
const NOUN_REACH = 3;
const INNER_MARKS = new Set(['"', "“", "”", "„", "«", "»"]);
const COMMA = ",";
const HYPHEN = "-";
const COLON = ":";

/** The parts of what stands between marks, before and behind each attribution; the stretch itself where none stands in it. */
export function withoutInnerCues(stretch: Stretch, words: Words, lexicon: Lexicon): readonly Stretch[] {
  const { from: first, to } = insideOf(stretch, words);
  const ranges: WordRange[] = [];
  if (isToldOutside(stretch, words, lexicon) || holdsMarks(words, { from: first, to })) return [stretch];
  let from = first;
  for (let at = from + 2; at < to; at++) {
    if (!isInnerCue(words, at, lexicon)) continue;
    const next = behindAttribution(words, { from: at, to }, lexicon);
    if (next === null) continue;
    ranges.push({ from, to: symbolAt(words, at - 1) === COMMA ? at : at - 1 });
    from = next;
    at = next;
  }
  if (ranges.length === 0) return [stretch];
  if (from < to) ranges.push({ from, to });
  return ranges.map((range) =>
    partOf(stretch, words, { ...range, isFirst: range.from === first, isLast: range.to === to }),
  );
}

/** The words whose first letters stand between the marks. */
function insideOf({ firstWord, endWord, start, end }: Stretch, { starts }: Words): WordRange {
  let [from, to] = [firstWord, endWord];
  while (from < endWord && (starts[from] ?? 0) < start) from++;
  while (to > from && (starts[to - 1] ?? 0) >= end) to--;
  return { from, to };
}

/** A verb of speech behind a sign, and its source behind it. */
function isInnerCue(words: Words, at: number, lexicon: Lexicon): boolean {
  const { cues, length } = lookUp(lexicon, words.hashes, at);
  if (!(cues & POST) || cues & ADVERB || (words.flags[at] ?? 0) & CAPITAL) return false;
  const isJoined = symbolAt(words, at + length) === HYPHEN; // "souffle-t-il"
  const sign = symbolAt(words, at - 1);
  const isPaused = sign === COMMA || sign === "?" || sign === "!" || sign === "…";
  const isSure = isJoined || (cues & CLITIC) !== 0;
  const isParted = isDash(words, at - 1) || (isPaused && (isSure || !(cues & AMBIGUOUS)));
  if (!isParted || isSure) return isParted;
  return opensSource(words, at + length, lexicon) && !isThing(words, at + length, lexicon);
}

/** "dit la loi", "scrive il rapporto": behind an article a word for nobody, and no name behind it. */
function isThing(words: Words, at: number, lexicon: Lexicon): boolean {
  if (!(lookUp(lexicon, words.hashes, at).cues & ARTICLE)) return false;
  for (let next = at + 1; next <= at + NOUN_REACH; next++) {
    const flags = words.flags[next] ?? 0;
    if (flags & IS_SYMBOL) return true;
    if (flags & CAPITAL || lookUp(lexicon, words.hashes, next).nouns & (ROLE_WORD | ORG_HEAD | GENERIC_ORG))
      return false;
  }
  return true;
}

/** Marks inside the marks hold what somebody else said. */
function holdsMarks(words: Words, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (INNER_MARKS.has(symbolAt(words, at))) return true;
  return false;
}

/** Whether a colon stands before the marks, or a verb of speech behind them. */
function isToldOutside({ firstWord, endWord }: Stretch, words: Words, lexicon: Lexicon): boolean {
  if (symbolAt(words, firstWord - 1) === COLON) return true;
  let at = endWord;
  while (symbolAt(words, at) === COMMA || isDash(words, at)) at++;
  return (lookUp(lexicon, words.hashes, at).cues & POST) !== 0;
}

/** The word at which what is said goes on, `to` where nothing does; null where no attribution ends. */
function behindAttribution(words: Words, { from, to }: WordRange, lexicon: Lexicon): number | null {
  const isDashed = isDash(words, from - 1);
  for (let at = from + 1; at < to; at++) {
    if (at - from > LONGEST_ATTRIBUTION) return null;
    const isEnd = isDashed && isDash(words, at);
    const isComma = !isDashed && symbolAt(words, at) === COMMA && !opensApposition(words, at + 1, lexicon);
    if (isEnd || isComma || isStopAt(words, at)) return pastSigns(words, at + 1, to);
  }
  return to;
}

/** "43 ans", "éleveur à Brignac", "le maire": what describes the one who speaks. */
function opensApposition(words: Words, at: number, lexicon: Lexicon): boolean {
  if ((words.flags[at] ?? 0) & HAS_DIGIT) return true;
  const noun = lookUp(lexicon, words.hashes, at).cues & ARTICLE ? at + 1 : at;
  return (lookUp(lexicon, words.hashes, noun).nouns & ROLE_WORD) !== 0;
}

function isStopAt(words: Words, at: number): boolean {
  if (!ENDS_SENTENCE.has(symbolAt(words, at))) return false;
  const length = (words.ends[at - 1] ?? 0) - (words.starts[at - 1] ?? 0);
  return length > LONGEST_SHORTENED || ((words.flags[at - 1] ?? 0) & CAPITAL) === 0;
}

/** Behind ". –", "–." and "–,". */
function pastSigns(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to && (isDash(words, at) || symbolAt(words, at) === COMMA || ENDS_SENTENCE.has(symbolAt(words, at))))
    at++;
  return at;
}

type Part = WordRange & { readonly isFirst: boolean; readonly isLast: boolean };

function partOf(stretch: Stretch, words: Words, { from, to, isFirst, isLast }: Part): Stretch {
  let last = to - 1;
  while (last > from && symbolAt(words, last) === COMMA) last--;
  const start = isFirst ? stretch.start : (words.starts[from] ?? 0);
  const end = isLast ? stretch.end : (words.ends[last] ?? 0);
  return {
    ...stretch,
    start,
    end,
    outerStart: isFirst ? stretch.outerStart : start,
    outerEnd: isLast ? stretch.outerEnd : (words.ends[to - 1] ?? end),
    firstWord: isFirst ? stretch.firstWord : from,
    endWord: isLast ? stretch.endWord : to,
    isClosed: true,
  };
}
