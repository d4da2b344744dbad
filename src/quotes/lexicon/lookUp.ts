/** What words of the page are, by the lexicon of its language. */
import type { Words } from "../../text/words.js";
import { type Entry, type Lexicon, NOTHING } from "./lexicon.js";

/** What each word is by itself, parallel to `words`. */
export function entriesOf({ count, hashes }: Words, { words }: Lexicon): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < count; at++) entries.push(words.get(hashes[at] as number) ?? NOTHING);
  return entries;
}

/** What stands at word `at`; the longest phrase wins. */
export function lookUp(lexicon: Lexicon, hashes: Int32Array, at: number): Entry {
  const entry = lexicon.words.get(hashes[at] ?? 0) ?? NOTHING;
  return entry.phrases.length === 0 ? entry : longestAt(entry, hashes, at);
}

/** The longest phrase that the word of `entry`, which stands at `at`, opens there; the word where it opens none. */
export function longestAt(entry: Entry, hashes: Int32Array, at: number): Entry {
  for (const phrase of entry.phrases) {
    const { rest } = phrase;
    let i = 0;
    while (i < rest.length && hashes[at + 1 + i] === rest[i]) i++;
    if (i === rest.length) return phrase;
  }
  return entry;
}
