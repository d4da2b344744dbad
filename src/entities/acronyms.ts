/** "Full Name (ACRONYM)": which words before the bracket an acronym stands for. */
import type { Reading } from "./reading.js";
import { isCapital, isConnector, opensSpan, type Run, wordAt } from "./runs.js";

/** An acronym runs over at most so many words more than it has letters. */
const SPARE_WORDS = 4;
const LEAST_LETTERS = 2;
const LETTERS_ONLY = /[^\p{L}\p{N}]/gu;
const ALL_CAPITALS = /^\p{Lu}+$/u;

/** The words right before `end` that spell the acronym, the widest reading first; null where none do. */
export function expansionBefore(reading: Reading, end: number, acronym: string): Run | null {
  const letters = acronym.replace(LETTERS_ONLY, "");
  if (letters.length < LEAST_LETTERS) return null;
  const furthest = Math.max(0, end - letters.length - SPARE_WORDS);
  let first = end;
  let best: Run | null = null;
  while (first > furthest && !opensSpan(reading, first)) {
    first--;
    if (!isCapital(reading, first) && !isConnector(reading, first) && wordAt(reading, first) !== ",") break;
    if (isCapital(reading, first) && spells(wordsOf(reading, { first, last: end }), letters))
      best = { first, last: end };
    if (opensSpan(reading, first)) break;
  }
  return best;
}

function wordsOf(reading: Reading, { first, last }: Run): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) if (isCapital(reading, i)) words.push(wordAt(reading, i));
  return words;
}

/**
 * Whether the words spell the acronym: by initials ("ILO"), or by the beginnings of words ("Kemnaker", "Polri",
 * "Basarnas"): its letters in order, the first and at least one other at the head of a word.
 */
export function spells(words: readonly string[], acronym: string): boolean {
  const initials = words.map((word) => word[0]).join("");
  if (sameLetters(initials, acronym)) return true;
  if (words.length < LEAST_LETTERS || !sameLetters(words[0]?.[0] ?? "", acronym[0] ?? "")) return false;
  if (ALL_CAPITALS.test(acronym) && acronym.length <= words.length) return isSubsequence(acronym, initials);
  return blends(words, acronym.toLowerCase());
}

const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (sameLetters(letter, short[at] ?? "")) at++;
  return at >= short.length;
}

/** Takes the acronym's letters from the words in order, each word giving from its beginning or none. */
function blends(words: readonly string[], acronym: string): boolean {
  let at = 0;
  let heads = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower[0] !== acronym[at]) continue;
    heads++;
    for (const letter of lower) if (letter === acronym[at]) at++;
  }
  return at >= acronym.length && heads >= LEAST_LETTERS;
}
