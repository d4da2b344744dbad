/** A word as a number, the same in capitals and small letters: the 32-bit FNV-1a hash. */
import { foldUnit, isSmallLatin, kindOf, SPACE, SYMBOL } from "./characters.js";

export const HASH_SEED = 2166136261 | 0;
export const HASH_PRIME = 16777619;

/** The 32-bit FNV-1a hash of a word in lower case, signed, as in `Words.hashes`. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ foldUnit(word.charCodeAt(i)), HASH_PRIME);
  return hash;
}

/** The hashes of the words of a list. */
export function hashesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map(hashOf));
}

/** The hashes of words of letters and digits alone, as nearly all of a language's phrases are; null for others. */
export function plainHashes(phrase: string): number[] | null {
  const words: number[] = [];
  let hash = HASH_SEED;
  let size = 0;
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    if (isSmallLatin(unit)) {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      size++;
      continue;
    }
    const kind = kindOf(unit);
    if (kind === SYMBOL) return null;
    if (kind === SPACE) {
      if (size > 0) words.push(hash);
      hash = HASH_SEED;
      size = 0;
    } else {
      hash = Math.imul(hash ^ foldUnit(unit), HASH_PRIME);
      size++;
    }
  }
  if (size > 0) words.push(hash);
  return words;
}
