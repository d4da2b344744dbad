/** Nouns whose ending is their article: "ministeren" points back to a "minister", "energiministern" to an "energiminister". */
import type { Language } from "../../languages/language.js";
import { hashOf } from "../../text/words.js";
import { type Lexicon, PERSON, ROLE } from "../lexicon/lexicon.js";

/** Letters of what stands before such an ending. */
const SHORTEST_STEM = 3;

/** What may stand before the ending of a word in small letters; nothing in a language whose articles are words. */
export function stemsOf(word: string, { reporting }: Language): readonly string[] {
  return reporting.definiteEndings
    .filter((ending) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_STEM)
    .map((ending) => word.slice(0, -ending.length));
}

/** Whether a word in small letters is one for somebody with the ending that points back. */
export function isGivenForm(word: string, lexicon: Lexicon): boolean {
  const { roleEndings } = lexicon.language.names;
  return stemsOf(word, lexicon.language).some(
    (stem) =>
      ((lexicon.words.get(hashOf(stem))?.nouns ?? 0) & (ROLE | PERSON)) !== 0 ||
      roleEndings.some((ending) => stem.endsWith(ending)),
  );
}
