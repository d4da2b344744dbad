/** Where a title ends that runs into the next sentence: "Baca juga: Harga cabai naik lagi Menurut Sari, …". */

import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { skipSpace } from "../../text/spaces.js";
import { Openings, type Source, type Token } from "./titleOpenings.js";

/** Words that a title has at least and at most. */
export const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 24;
/** Words behind the longest title that are looked at. */
const LOOK_AHEAD = 10;
/** How far around a word its lower-case twin is looked for. */
const COMMON_WINDOW = 4_000;
const OPENING_MARK = "“";
/** A question behind a title is so long: "… and drivers Go-Acme?" is the end of one. */
const LEAST_SENTENCE = 50;
/** Digits of a number before a paragraph of an enumeration. */
const MOST_NUMBER_DIGITS = 2;
/** No title goes on for so long. */
const SURE_SENTENCE = 120;
/** White space, marks of quotation and brackets may stand behind a sentence's end. */
const ENDS_BEHIND: ReadonlySet<number> = new Set([Class.SPACE, Class.QUOTE]);

/** The words of the title in `span` and behind it; `hard`: where signs show its end, null where none do. */
export function titleTokens(
  source: Source,
  { start, end }: Span,
): { tokens: Token[]; hard: number | null; isCut: boolean } {
  const { text } = source;
  const tokens: Token[] = [];
  let at = start;
  while (at < end && tokens.length <= LONGEST_TITLE + LOOK_AHEAD) {
    const unitClass = classOf(text.charCodeAt(at));
    if (isWord(unitClass)) {
      at = addTokens(source, tokens, at, end);
      if (tokens.length > SHORTEST_TITLE && tokens[tokens.length - 1]?.isGlued) break;
      continue;
    }
    if (tokens.length <= LONGEST_TITLE && tokens.length > SHORTEST_TITLE) {
      const isGlued = at + 1 < end && unitClass === Class.STOP && classOf(text.charCodeAt(at + 1)) === Class.UPPER;
      if (isGlued) return { tokens, hard: at + 1, isCut: false };
      if (opensBehindGap(text, at)) return { tokens, hard: at, isCut: false };
    }
    at++;
  }
  return { tokens, hard: null, isCut: at < end };
}

/** Two spaces and a capital or a mark behind them. */
function opensBehindGap(text: string, at: number): boolean {
  if (!text.startsWith("  ", at)) return false;
  const next = classOf(text.charCodeAt(skipSpace(text, at)));
  return next === Class.UPPER || next === Class.QUOTE;
}

/** End of the title that begins in `span`; null where it runs to the span's end. */
export function titleEnd(source: Source, span: Span): number | null {
  const { tokens, hard, isCut } = titleTokens(source, span);
  if (hard !== null) return isSentence(source.text, hard, span.end) ? hard : null;
  const found = boundary(source, tokens, isCut);
  return found !== null && isSentence(source.text, found, span.end) ? found : null;
}

/** Whether what follows a title is a sentence and no other half of it: it ends as one, or holds the end of one. */
function isSentence(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && ENDS_BEHIND.has(classOf(text.charCodeAt(last)))) last--;
  if (text.charAt(last) === ".") return true;
  const isStop = classOf(text.charCodeAt(last)) === Class.STOP;
  if (isStop && end - start >= LEAST_SENTENCE) return true;
  if (end - start >= SURE_SENTENCE) return true;
  for (let at = start; at < last; at++) {
    if (classOf(text.charCodeAt(at)) === Class.STOP && !isWord(classOf(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

/** Whether the word at `at`, behind a title or a button, opens a sentence. */
export function opensSentence({ text, words }: Source, at: number): boolean {
  if (classOf(text.charCodeAt(at)) === Class.QUOTE) return classOf(text.charCodeAt(at + 1)) === Class.UPPER;
  let end = at;
  while (isWord(classOf(text.charCodeAt(end)))) end++;
  const token = tokenOf(text, at, end);
  return token.isCapital && (words.openers.has(token.word) || isSmallElsewhere(text, token));
}

/** Adds the word at `start`, in two where it is glued to another; where it ends. */
function addTokens({ text, words }: Source, tokens: Token[], start: number, limit: number): number {
  let end = start;
  let glue = -1;
  while (end < limit && isWord(classOf(text.charCodeAt(end)))) {
    if (end > start && glue < 0 && isGlue(text, end)) glue = end;
    end++;
  }
  if (glue > 0 && isTwoWords({ text, words }, { start, end }, glue)) {
    tokens.push(tokenOf(text, start, glue), { ...tokenOf(text, glue, end), isGlued: true });
  } else tokens.push(tokenOf(text, start, end));
  return end;
}

/** "batalKetua", "PSISimak": a capital that small letters follow, inside a word. */
function isGlue(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === Class.UPPER && classOf(text.charCodeAt(at + 1)) === Class.LOWER;
}

/** A name that is written in one word stands so elsewhere too, and its second half does not stand alone. */
function isTwoWords({ text, words }: Source, { start, end }: Span, glue: number): boolean {
  const near = text.slice(Math.max(0, start - COMMON_WINDOW), start + COMMON_WINDOW);
  const whole = text.slice(start, end);
  if (near.indexOf(whole) !== near.lastIndexOf(whole)) return false;
  const half = text.slice(glue, end);
  return (
    words.openers.has(half.toLowerCase()) || near.includes(` ${half} `) || near.includes(` ${half.toLowerCase()} `)
  );
}

function tokenOf(text: string, start: number, end: number): Token {
  let before = start - 1;
  while (classOf(text.charCodeAt(before)) === Class.SPACE) before--;
  const isSpaced = classOf(text.charCodeAt(start - 2)) === Class.SPACE;
  return {
    start,
    end,
    word: text.slice(start, end).toLowerCase(),
    isCapital: classOf(text.charCodeAt(start)) === Class.UPPER,
    isGlued: false,
    before: text.charAt(before),
    opensQuote: isSpaced && classOf(text.charCodeAt(start - 1)) === Class.QUOTE,
  };
}

/** The first word that opens a sentence; `isCut`: the title is longer than titles are. */
function boundary(source: Source, tokens: readonly Token[], isCut: boolean): number | null {
  const last = tokens[tokens.length - 1];
  if (last?.isGlued && tokens.length > SHORTEST_TITLE) return last.start;
  return sentenceIn(source, tokens, isCut);
}

/** Start of the word that opens a sentence most likely; null where the title goes on to its end. */
function sentenceIn(source: Source, tokens: readonly Token[], isCut: boolean): number | null {
  const openings = new Openings(source, tokens);
  let most = isCut ? Number.NEGATIVE_INFINITY : 0;
  let best: number | null = null;
  for (let index = SHORTEST_TITLE; index < Math.min(tokens.length, LONGEST_TITLE); index++) {
    if (!openings.mayOpen(index)) continue;
    const score = openings.scoreOf(index);
    if (score > most) [most, best] = [score, index];
  }
  const token = best === null ? null : tokens[best];
  return token ? withOpening(source.text, token) : null;
}

/** Where the word begins, or the mark of the quotation that it opens, or its number: "2. Warga menanam". */
function withOpening(text: string, { start, opensQuote, before }: Token): number {
  if (opensQuote) return start - 1;
  if (before === OPENING_MARK) return text.lastIndexOf(OPENING_MARK, start);
  return before === "." ? beforeNumber(text, start) : start;
}

/** Start of the "2. " right before `start`; `start` where none stands there. */
function beforeNumber(text: string, start: number): number {
  const isSpaced = text.startsWith(". ", start - 2);
  let at = start - 2;
  while (start - at - 2 < MOST_NUMBER_DIGITS && classOf(text.charCodeAt(at - 1)) === Class.DIGIT) at--;
  const isNumber = isSpaced && at < start - 2 && classOf(text.charCodeAt(at - 1)) === Class.SPACE;
  return isNumber ? at : start;
}

/** A word that the page also writes small is no name: it has its capital from opening a sentence. */
function isSmallElsewhere(text: string, { start, word }: Token): boolean {
  return text.slice(Math.max(0, start - COMMON_WINDOW), start + COMMON_WINDOW).includes(` ${word} `);
}
