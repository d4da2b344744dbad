/** Where a title ends that runs into the next sentence: "Baca juga: Harga cabai naik lagi Menurut Sari, …". */
import type { Span } from "../shapes.js";
import { Class, classOf, isWord } from "../text/classes.js";
import type { TitleWords } from "./titleWords.js";

/** Words that a title has at least and at most. */
const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 24;
/** A title that is set in capitals is told by the capitals of its first longer words. */
const CASE_WORDS = 8;
const LONG_WORD = 5;
const TITLE_CASE = 0.65;
/** How far around a word its lower-case twin, or the word alone, is looked for. */
const COMMON_WINDOW = 4_000;
/** So many words with capitals before a sentence's first small word may belong to it: "Ketua DPRD Provinsi Jambi Edi". */
const MOST_OPENING = 6;
/** What shows that a word opens a sentence, and how much of it is enough. */
const OPENS = 3;
const IS_COMMON = 2;
const IS_NAME = 2;
const ENOUGH = 3;
const NEVER = 5;
const BEFORE_NO_SENTENCE = ",:-–/(";
const LEAST_LETTERS = 4;
/** Longer quotations are speech and no part of a title. */
const LEAST_SPEECH = 40;
/** What follows a title on the same line is a sentence: it is so long, or ends as one. */
const LEAST_SENTENCE = 50;

interface Token extends Span {
  readonly word: string;
  readonly isCapital: boolean;
  /** It is glued to the word before: "BatalKetua". */
  readonly isGlued: boolean;
  /** The sign before it, over white space, and whether a quotation opens there. */
  readonly before: string;
  readonly opensQuote: boolean;
}

/** The page and the words that tell a title from a sentence. */
export interface Source {
  readonly text: string;
  readonly words: TitleWords;
}

/** End of the title that begins in `span`; null where it runs to the span's end. */
export function titleEnd(source: Source, { start, end }: Span): number | null {
  const { text } = source;
  const tokens: Token[] = [];
  let at = start;
  while (at < end && tokens.length <= LONGEST_TITLE) {
    const unitClass = classOf(text.charCodeAt(at));
    if (isWord(unitClass)) {
      at = addTokens(source, tokens, at, end);
      if (tokens.length > SHORTEST_TITLE && tokens[tokens.length - 1]?.isGlued) break;
      continue;
    }
    const isGlued = at + 1 < end && unitClass === Class.STOP && classOf(text.charCodeAt(at + 1)) === Class.UPPER;
    if (isGlued && tokens.length > SHORTEST_TITLE) return at + 1;
    if (text.startsWith("  ", at) && tokens.length > SHORTEST_TITLE) return at;
    at++;
  }
  const found = boundary(source, tokens, at < end);
  return found !== null && isSentence(text, found, end) ? found : null;
}

function isSentence(text: string, start: number, end: number): boolean {
  if (end - start >= LEAST_SENTENCE) return true;
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) === Class.STOP) return true;
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
  if (last?.isGlued && tokens.length > SHORTEST_TITLE) {
    return sentenceIn(source, tokens.slice(0, -1), false) ?? last.start;
  }
  return sentenceIn(source, tokens, isCut);
}

function sentenceIn(source: Source, tokens: readonly Token[], isCut: boolean): number | null {
  const long = tokens.slice(0, CASE_WORDS).filter(({ word }) => word.length >= LONG_WORD);
  const isTitleCase = long.filter(({ isCapital }) => isCapital).length >= TITLE_CASE * long.length;
  if (isTitleCase) return openingOfProse(source, tokens);
  return openingWord(source, tokens, ENOUGH) ?? (isCut ? likeliestOpening(source, tokens) : null);
}

/** Of a title that would be too long, the word that opens a sentence most likely. */
function likeliestOpening(source: Source, tokens: readonly Token[]): number | null {
  let most = 0;
  let best: number | null = null;
  for (let index = SHORTEST_TITLE; index + 1 < tokens.length; index++) {
    const token = tokens[index];
    const score = token?.isCapital ? scoreOf(source, tokens, index) : 0;
    if (token && score > most) [most, best] = [score, token.start];
  }
  return best;
}

/** Among words in small letters, the first capital that no name explains. */
function openingWord(source: Source, tokens: readonly Token[], enough: number): number | null {
  for (let index = SHORTEST_TITLE; index + 1 < tokens.length; index++) {
    const token = tokens[index];
    if (!token?.isCapital) continue;
    if (opensSpeech(source.text, token)) return token.start - 1;
    if (scoreOf(source, tokens, index) >= enough) return token.start;
  }
  return null;
}

function scoreOf({ text, words }: Source, tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || words.links.has(before.word) || BEFORE_NO_SENTENCE.includes(token.before)) return -NEVER;
  let score = before.isCapital ? -1 : 1;
  if (!tokens[index + 1]?.isCapital) score++;
  if (words.sureOpeners.has(token.word)) score += OPENS + 1;
  else if (words.openers.has(token.word)) score += OPENS;
  else if (isSmallElsewhere(text, token)) score += IS_COMMON;
  if (!words.openers.has(token.word) && isNameElsewhere(text, token)) score -= IS_NAME;
  return score;
}

/** Among words with capitals, the first small one that a title would have written large, and what its sentence opens with. */
function openingOfProse({ text, words }: Source, tokens: readonly Token[]): number | null {
  const isProse = ({ isCapital, word, before }: Token): boolean =>
    !isCapital && word.length >= LEAST_LETTERS && !words.links.has(word) && before !== "-" && !(word.charAt(0) <= "9");
  const prose = tokens.findIndex((token, index) => index > SHORTEST_TITLE && isProse(token));
  const speech = tokens.findIndex((token, index) => index >= SHORTEST_TITLE && opensSpeech(text, token));
  if (speech >= 0 && (prose < 0 || speech < prose)) return (tokens[speech]?.start ?? 0) - 1;
  if (prose < 0) return null;
  let best = prose - 1;
  let most = 1;
  for (let index = prose - 1; index >= SHORTEST_TITLE && index >= prose - MOST_OPENING; index--) {
    const token = tokens[index];
    if (!token || (!token.isCapital && token.word.length >= LEAST_LETTERS && !words.links.has(token.word))) break;
    if (!token.isCapital && best === index) best--;
    const isInside = words.links.has(tokens[index - 1]?.word ?? "") || BEFORE_NO_SENTENCE.includes(token.before);
    const weight = isInside || text.charAt(token.end) === ":" ? 0 : weightOf(words, token);
    if (token.isCapital && weight > most) [best, most] = [index, weight];
  }
  return tokens[best]?.isCapital ? (tokens[best]?.start ?? null) : null;
}

/** How sure it is that a word with a capital opens its sentence. */
function weightOf({ sureOpeners, roles }: TitleWords, { word }: Token): number {
  if (sureOpeners.has(word)) return OPENS;
  return roles.has(word) ? IS_COMMON : 0;
}

/** A quotation that is longer than one inside a title opens here. */
function opensSpeech(text: string, { start, opensQuote, before }: Token): boolean {
  if (!opensQuote || before === ":") return false;
  for (let at = start; at < start + LEAST_SPEECH; at++) {
    if (classOf(text.charCodeAt(at)) === Class.QUOTE && classOf(text.charCodeAt(at + 1)) !== Class.LOWER) return false;
  }
  return true;
}

/** A word that the page also writes small is no name: it has its capital from opening a sentence. */
function isSmallElsewhere(text: string, { start, word }: Token): boolean {
  return text.slice(Math.max(0, start - COMMON_WINDOW), start + COMMON_WINDOW).includes(` ${word} `);
}

/** Elsewhere it has a capital in the middle of a sentence. */
function isNameElsewhere(text: string, { start, end }: Token): boolean {
  const from = Math.max(0, start - COMMON_WINDOW);
  const near = text.slice(from, start + COMMON_WINDOW);
  const name = ` ${text.slice(start, end)}`;
  for (let at = near.indexOf(name); at >= 0; at = near.indexOf(name, at + name.length)) {
    if (from + at + 1 === start || isWord(classOf(near.charCodeAt(at + name.length)))) continue;
    if (classOf(near.charCodeAt(at - 1)) === Class.LOWER) return true;
  }
  return false;
}
