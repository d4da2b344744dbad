/** Which rows of the model's table of words the lines of a page look up. */
import type { Line, WordHashes } from "./lines.js";

/** Words read of a line: all of a short one, the ends of a long one. */
const WORDS_AT_START = 24;
const WORDS_AT_END = 12;
const SALT_FIRST = 0x9e3779b1;
const SALT_PAIR = 0x85ebca6b;
/** A line's first word, and its first two together. */
const MOST_FIRST = 2;

/** `all[allFrom[i]]` to `all[allFrom[i + 1]]` are the rows of line i's words; the like for its first ones. */
export interface WordRows {
  readonly all: Uint16Array;
  readonly allFrom: Uint32Array;
  readonly first: Uint16Array;
  readonly firstFrom: Uint32Array;
}

/** The rows of a table of `buckets` rows, at most 65,536. */
export function wordRows(lines: readonly Line[], hashes: WordHashes, buckets: number): WordRows {
  const all = new Uint16Array(hashes.length);
  const first = new Uint16Array(lines.length * MOST_FIRST);
  const allFrom = new Uint32Array(lines.length + 1);
  const firstFrom = new Uint32Array(lines.length + 1);
  let words = 0;
  let firsts = 0;
  for (let index = 0; index < lines.length; index++) {
    const { firstWord = 0, lastWord = 0 } = lines[index] ?? {};
    for (let word = firstWord; word < lastWord; word++) {
      if (word - firstWord === WORDS_AT_START) word = Math.max(word, lastWord - WORDS_AT_END);
      all[words++] = row(hashes.at(word), buckets);
    }
    if (lastWord > firstWord) first[firsts++] = row(Math.imul(hashes.at(firstWord), SALT_FIRST), buckets);
    if (lastWord > firstWord + 1) first[firsts++] = row(pair(hashes, firstWord), buckets);
    allFrom[index + 1] = words;
    firstFrom[index + 1] = firsts;
  }
  return { all, allFrom, first, firstFrom };
}

function pair(hashes: WordHashes, word: number): number {
  return Math.imul(Math.imul(hashes.at(word), SALT_PAIR) ^ hashes.at(word + 1), SALT_PAIR);
}

function row(hash: number, buckets: number): number {
  return ((hash ^ (hash >>> 13)) >>> 1) % buckets;
}
