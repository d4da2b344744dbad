/** Words that tell of a man or a woman. */
import type { Language } from "../../languages/language.js";
import { hashOf } from "../../text/words.js";
import type { Token } from "./tokens.js";

export type Gender = "female" | "male";

/** What tells the gender of one word; null where none does. */
export type GenderOf = (token: Token) => Gender | null;

type Genders = ReadonlyMap<number, Gender>;

/** One table a language: compiling it again would give the same. */
const compiled = new WeakMap<Language, Genders>();

/** Words of the language by hash: "she", "Mrs", "actress", "Virginia". */
export function gendersOf(language: Language): Genders {
  const known = compiled.get(language);
  if (known) return known;
  const { femaleWords, maleWords } = language.names;
  const genders = new Map<number, Gender>();
  for (const word of femaleWords) genders.set(hashOf(word), "female");
  for (const word of maleWords) genders.set(hashOf(word), "male");
  compiled.set(language, genders);
  return genders;
}

/** Whose an office is that ends at `end`: "Sprecherin" is a woman's and "Sprecher" a man's, where the language parts them. */
export function genderByEnding(text: string, end: number, { names }: Language): Gender | null {
  const isEnding = (ending: string): boolean => text.endsWith(ending, end);
  if (names.femaleEndings.some(isEnding)) return "female";
  return names.maleEndings.some(isEnding) ? "male" : null;
}
