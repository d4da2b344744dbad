/** Names as the roster reads them: their words, in small letters. */
import { isAcronym, nameWords } from "./nameForms.js";

export interface ReadName {
  readonly words: readonly string[];
  /** The words, joined by a blank. */
  readonly form: string;
  readonly isAcronym: boolean;
}

/** Reads each name once: sources name the same few people over and over. */
export class NameReader {
  private readonly known = new Map<string, ReadName>();

  words(name: string): readonly string[] {
    return this.read(name).words;
  }

  read(name: string): ReadName {
    const known = this.known.get(name);
    if (known) return known;
    const words = nameWords(name);
    const read = { words, form: words.join(" "), isAcronym: isAcronym(name) };
    this.known.set(name, read);
    return read;
  }
}
