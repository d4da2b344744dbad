/** Where a title ends that runs into the next sentence: "Baca juga: Harga cabai naik lagi Menurut Sari, …". */
import { Class, classOf, isWord } from "../text/classes.js";

/** Words that a title has at least and at most. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 20;
/** Share of capitalized words from which a title is set in title case. */
const TITLE_CASE = 0.65;
/** How far around a word its lower-case twin is looked for. */
const COMMON_WINDOW = 4_000;

interface Token {
  readonly start: number;
  readonly isCapital: boolean;
  /** A quotation opens right before the word. */
  readonly opensQuote: boolean;
  readonly length: number;
}

/** End of the title that begins behind a label at `from`; null where it runs to the block's end or the next cut. */
export function titleEnd(text: string, from: number, end: number): number | null {
  const tokens: Token[] = [];
  let at = from;
  while (at < end && tokens.length <= LONGEST_TITLE + 2) {
    const unitClass = classOf(text.charCodeAt(at));
    if (isWord(unitClass)) {
      const start = at;
      while (at < end && isWord(classOf(text.charCodeAt(at)))) at++;
      tokens.push(tokenOf(text, start, at));
      continue;
    }
    const glued = at + 1 < end && unitClass === Class.STOP && classOf(text.charCodeAt(at + 1)) === Class.UPPER;
    if (glued && tokens.length >= SHORTEST_TITLE) return at + 1;
    if (text.startsWith("  ", at) && tokens.length >= SHORTEST_TITLE) return at;
    at++;
  }
  return boundary(text, tokens);
}

function tokenOf(text: string, start: number, end: number): Token {
  return {
    start,
    isCapital: classOf(text.charCodeAt(start)) === Class.UPPER,
    opensQuote:
      classOf(text.charCodeAt(start - 1)) === Class.QUOTE && classOf(text.charCodeAt(start - 2)) === Class.SPACE,
    length: end - start,
  };
}

/** The first capitalized word that can open a sentence. */
function boundary(text: string, tokens: readonly Token[]): number | null {
  const head = tokens.slice(0, SHORTEST_TITLE + 1);
  const isTitleCase = head.filter(({ isCapital }) => isCapital).length >= TITLE_CASE * head.length;
  for (let index = SHORTEST_TITLE; index < tokens.length - 1; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (!token?.isCapital || !before || !after) continue;
    if (token.opensQuote) return token.start - 1;
    if (after.isCapital) continue;
    const opens = isTitleCase ? isProse(tokens, index + 1) : !before.isCapital && isCommonWord(text, token);
    if (opens) return token.start;
  }
  return null;
}

/** Several words in a row that a title in title case would have capitalized. */
function isProse(tokens: readonly Token[], from: number): boolean {
  const run = tokens.slice(from, from + 3);
  return run.length === 3 && run.every(({ isCapital }) => !isCapital) && run.some(({ length }) => length > 4);
}

/** A word that the page also writes small is no name: it has its capital from opening a sentence. */
function isCommonWord(text: string, { start, length }: Token): boolean {
  const word = text.slice(start, start + length).toLowerCase();
  return text.slice(Math.max(0, start - COMMON_WINDOW), start + COMMON_WINDOW).includes(` ${word} `);
}
