/** What the lexicon says of a word or a phrase. */

export interface Entry {
  readonly cues: number;
  readonly nouns: number;
  readonly grammar: number;
  /** Hashes of a phrase's words behind its first one; none of a word. */
  readonly rest: readonly number[];
  /** Of a word: the phrases that it opens, the longest first. */
  readonly phrases: readonly Entry[];
  /** Words that it takes. */
  readonly length: number;
}

export const NOTHING: Entry = { cues: 0, nouns: 0, grammar: 0, rest: [], phrases: [], length: 1 };

/** An entry with other fields. All are written out in one order: spread, each would be read as an object of its own kind. */
export function entryWith(known: Entry, changed: Partial<Entry>): Entry {
  return {
    cues: changed.cues ?? known.cues,
    nouns: changed.nouns ?? known.nouns,
    grammar: changed.grammar ?? known.grammar,
    rest: changed.rest ?? known.rest,
    phrases: changed.phrases ?? known.phrases,
    length: changed.length ?? known.length,
  };
}

/** What two slots say of one word. */
export function merged(known: Entry, { cues, nouns, grammar, rest, length }: Entry): Entry {
  return {
    cues: known.cues | cues,
    nouns: known.nouns | nouns,
    grammar: known.grammar | grammar,
    rest,
    phrases: known.phrases,
    length,
  };
}

/** Whether the lexicon holds the word itself, and not only phrases that it opens. */
export function isWord({ cues, nouns, grammar }: Entry): boolean {
  return (cues | nouns | grammar) !== 0;
}

/** "didn't", and as print sets it: "didn’t". */
export function bothApostrophes(phrase: string): string[] {
  return phrase.includes("'") ? [phrase, phrase.replaceAll("'", "’")] : [phrase];
}
