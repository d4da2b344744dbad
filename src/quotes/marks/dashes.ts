/** Dialogue without marks: `— Yes, — said Anna. — We are ready.` A paragraph opens with a dash, a cue tells who speaks. */
import type { WordRange } from "../../text/sentences.js";
import { CAPITAL, GLUED, HAS_LETTER, IS_SYMBOL, type Words } from "../../text/words.js";
import { AMBIGUOUS, ARTICLE, CLITIC, HONORIFIC, type Lexicon, POST, PRONOUN, ROLE_WORD } from "../lexicon/lexicon.js";
import { lookUp } from "../lexicon/lookUp.js";
import type { Stretch } from "./pairs.js";

export const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);
/** Those that hold an inset between them: a hyphen is none. */
export const LONG_DASHES: ReadonlySet<string> = new Set(["–", "—"]);
/** What stands behind the dash that closes an attribution: "—dijo Nombre—." */
const BEHIND_INSET = new Set([".", ",", ";"]);
const ENDS_SPEECH = new Set([",", "?", "!", "…"]);
export const ENDS_SENTENCE = new Set([".", "?", "!", "…"]);

/**
 * What is said behind dashes: in a paragraph that opens with one, or behind a full stop inside it ("… zamknięte. – Czekamy – mówi
 * Anna."); nothing where no cue follows.
 */
export function dashSpeech(words: Words, { from, to }: WordRange, lexicon: Lexicon): Stretch[] {
  const stretches: Stretch[] = [];
  let opening = isDash(words, from) ? from : inner(words, { from, to });
  while (opening !== null && opening + 1 < to) {
    const cue = cueBehindSpeech(words, { from: opening + 1, to }, lexicon);
    const isBehindDash = cue !== null && isDash(words, cue - 1);
    const isInner = opening > from && !isBehindDash;
    if (cue === null || (isInner && !lexicon.language.describesBefore)) {
      if (stretches.length > 0) stretches.push(stretchOf(words, { from: opening, to }));
      break;
    }
    stretches.push(stretchOf(words, { from: opening, to: isBehindDash ? cue - 1 : cue }));
    opening = reopening(words, { from: cue, to });
  }
  return stretches.filter(({ start, end }) => start < end); // two dashes in a row hold nothing
}

/** The first dash behind a full stop and before a capital. */
function inner(words: Words, { from, to }: WordRange): number | null {
  const at = reopening(words, { from, to });
  return at !== null && isCapital(words, at + 1) ? at : null;
}

/** The cue that stands behind a dash, or behind a comma with its source: "— Oui, répond Théo". */
function cueBehindSpeech(words: Words, { from, to }: WordRange, lexicon: Lexicon): number | null {
  for (let at = from + 1; at < to; at++) {
    const { cues, length } = lookUp(lexicon, words.hashes, at);
    if (!(cues & POST)) continue;
    if (isDash(words, at - 1)) return at;
    const isSure = !(cues & AMBIGUOUS) && ENDS_SPEECH.has(symbolAt(words, at - 1));
    if (isSure && (cues & CLITIC || opensSource(words, at + length, lexicon))) return at;
  }
  return null;
}

/** A source opens at most so many words behind its cue: "sier vakthavende meteorolog". */
const SOURCE_REACH = 3;

/** A source stands right there, or behind small words that describe it. */
export function opensSource(words: Words, at: number, lexicon: Lexicon): boolean {
  let next = at;
  for (; next < at + SOURCE_REACH && isSmallWord(words, next); next++) if (isSource(words, next, lexicon)) return true;
  return isCapital(words, next);
}

function isSmallWord({ flags, count }: Words, at: number): boolean {
  return at < count && ((flags[at] ?? 0) & (CAPITAL | HAS_LETTER)) === HAS_LETTER;
}

/** A name, a pronoun, a word for people or what ends like one: "säger han", "säger presstalespersonen". */
function isSource(words: Words, at: number, lexicon: Lexicon): boolean {
  const { cues, nouns } = lookUp(lexicon, words.hashes, at);
  if (cues & (PRONOUN | ARTICLE) || nouns & (ROLE_WORD | HONORIFIC)) return true;
  const end = words.ends[at] ?? 0;
  return lexicon.language.names.roleEndings.some((ending) => words.text.endsWith(ending, end));
}

/** "— сказал Имя. — Дальше", "—dijo Nombre—. Más": the dash behind the attribution's full stop, or the stop behind its dash. */
function reopening(words: Words, { from, to }: WordRange): number | null {
  for (let at = from + 1; at + 1 < to; at++) {
    if (isDash(words, at) && ENDS_SENTENCE.has(symbolAt(words, at - 1))) return at;
    if (LONG_DASHES.has(symbolAt(words, at)) && BEHIND_INSET.has(symbolAt(words, at + 1))) return at + 1;
  }
  return null;
}

/** From the dash at word `from` to the last word before `to`, its closing comma left out. */
export function stretchOf(words: Words, { from, to }: WordRange): Stretch {
  let last = to - 1;
  while (last > from + 1 && symbolAt(words, last) === ",") last--;
  const span = { start: words.starts[from + 1] ?? 0, end: words.ends[last] ?? 0 };
  const outer = { outerStart: words.starts[from] ?? 0, outerEnd: words.ends[to - 1] ?? 0 };
  return { ...span, ...outer, family: "double", firstWord: from, endWord: to, isClosed: true };
}

export function isDash(words: Words, at: number): boolean {
  const isJoint = ((words.flags[at] ?? 0) & GLUED) !== 0 && ((words.flags[at + 1] ?? 0) & GLUED) !== 0;
  return DASHES.has(symbolAt(words, at)) && !isJoint;
}

function isCapital(words: Words, at: number): boolean {
  return ((words.flags[at] ?? 0) & (CAPITAL | HAS_LETTER)) === (CAPITAL | HAS_LETTER);
}

export function symbolAt(words: Words, at: number): string {
  return (words.flags[at] ?? 0) & IS_SYMBOL ? words.text.slice(words.starts[at], words.ends[at]) : "";
}
