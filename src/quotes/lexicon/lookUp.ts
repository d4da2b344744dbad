/** What a word of the page is, by the lexicon of its language. */
import { type Entry, type Lexicon, NOTHING, type Phrase } from "./lexicon.js";

/** What stands at word `at`; the longest phrase wins. */
export function lookUp(lexicon: Lexicon, hashes: Int32Array, at: number): Entry {
  const hash = hashes[at] ?? 0;
  const phrases = lexicon.phrases.get(hash);
  const phrase = phrases && phraseAt(phrases, hashes, at + 1);
  return phrase ?? lexicon.words.get(hash) ?? NOTHING;
}

/** The first of `phrases` whose further words stand from word `at` on. */
function phraseAt(phrases: readonly Phrase[], hashes: Int32Array, at: number): Phrase | undefined {
  for (const phrase of phrases) {
    const { rest } = phrase;
    let i = 0;
    while (i < rest.length && hashes[at + i] === rest[i]) i++;
    if (i === rest.length) return phrase;
  }
  return undefined;
}
