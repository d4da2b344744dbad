/**
 * Phrases by the hashes of their words: "rumah sakit" is found in a page without building a string. The table is two
 * plain arrays, so that a large one can be written to a file and used as it lies.
 */
import { type Apostrophes, hashPhrases, OPENS_SPAN, type Words } from "./words.js";

/** Set in a value where the key is the beginning of a longer phrase. */
export const IS_PREFIX = 0x8000_0000 | 0;
/** No name that we know runs longer. */
export const LONGEST_PHRASE = 12;

const CHAIN_SEED = 0x9e3779b9 | 0;
const CHAIN_PRIME = 0x85ebca6b;
const MIX_SHIFT = 15;
/** No chain comes out as zero. */
const EMPTY = 0;
/** At most this share of the slots is filled: probes stay short. */
const FILL = 0.6;
const SMALLEST = 16;

/** Keys are chained word hashes, 0 an empty slot; a value belongs to the key in the same slot. Signed: see `Words`. */
export interface PhraseTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** The key of a phrase one word longer. */
export function chain(key: number, hash: number): number {
  const mixed = Math.imul(key ^ hash, CHAIN_PRIME);
  return mixed ^ (mixed >>> MIX_SHIFT) || 1;
}

/** The key before the first word. */
export const startOfChain = CHAIN_SEED;

/** The value of a key, 0 where the table does not hold it. */
export function lookUp(table: PhraseTable, key: number): number {
  const { keys, values } = table;
  const mask = keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot] as number;
    if (found === key) return values[slot] as number;
    if (found === EMPTY) return 0;
  }
}

/**
 * A table of phrases; values of a phrase that stands twice are joined bit by bit. Values keep off the top bit.
 *
 * @param apostrophes as `hashPhrases` takes them
 */
export function tableOf(
  phrases: Iterable<readonly [phrase: string, value: number]>,
  apostrophes?: Apostrophes,
  fill = FILL,
): PhraseTable {
  const all = [...phrases];
  const entries = new Map<number, number>();
  const hashed = hashPhrases(
    all.map(([phrase]) => phrase),
    apostrophes,
  );
  hashed.forEach((words, index) => {
    const value = all[index]?.[1] ?? 0;
    let key = startOfChain;
    words.forEach((word, i) => {
      key = chain(key, word);
      const added = i + 1 < words.length ? IS_PREFIX : value;
      entries.set(key, (entries.get(key) ?? 0) | added);
    });
  });
  return tableOfKeys(entries, fill);
}

/** A table of keys that the caller chained by its own words. */
export function tableOfKeys(entries: ReadonlyMap<number, number>, fill = FILL): PhraseTable {
  let size = SMALLEST;
  while (size * fill < entries.size) size *= 2;
  const table = { keys: new Int32Array(size), values: new Int32Array(size) };
  for (const [key, value] of entries) {
    let slot = key & (size - 1);
    while (table.keys[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.values[slot] = value;
  }
  return table;
}

/** Whether a phrase can begin at word `at`: most words begin none, and are told by one look. */
export function opensPhrase(table: PhraseTable, { hashes }: Words, at: number): boolean {
  return lookUp(table, chain(startOfChain, hashes[at] as number)) !== 0;
}

/** Calls `found` with the length and value of every phrase that begins at word `at`, shortest first. */
export function eachPhraseAt(
  table: PhraseTable,
  { words, at }: { readonly words: Words; readonly at: number },
  found: (length: number, value: number) => void,
): void {
  let key = startOfChain;
  const last = Math.min(words.count, at + LONGEST_PHRASE);
  for (let i = at; i < last; i++) {
    if (i > at && (words.flags[i] as number) & OPENS_SPAN) return;
    key = chain(key, words.hashes[i] as number);
    const value = lookUp(table, key);
    if (value === 0) return;
    if (value & ~IS_PREFIX) found(i + 1 - at, value & ~IS_PREFIX);
    if (!(value & IS_PREFIX)) return;
  }
}

/** Words of the longest phrase that begins at word `at`, and its value; both 0 where none does. */
export function longestPhraseAt(
  table: PhraseTable,
  place: { readonly words: Words; readonly at: number },
): [length: number, value: number] {
  let found: [number, number] = [0, 0];
  eachPhraseAt(table, place, (length, value) => {
    found = [length, value];
  });
  return found;
}
