/** What the lexicon says of a word or a phrase. */

export interface Entry {
  readonly cues: number;
  readonly nouns: number;
  readonly grammar: number;
  /** Words that it takes. */
  readonly length: number;
}

export type Phrase = Entry & { readonly rest: readonly number[] };

export const NOTHING: Entry = { cues: 0, nouns: 0, grammar: 0, length: 1 };

/** What two slots say of one word. */
export function merged(known: Entry = NOTHING, { cues, nouns, grammar, length }: Entry): Entry {
  return { cues: known.cues | cues, nouns: known.nouns | nouns, grammar: known.grammar | grammar, length };
}

/** "didn't", and as print sets it: "didn’t". */
export function bothApostrophes(phrase: string): string[] {
  return phrase.includes("'") ? [phrase, phrase.replaceAll("'", "’")] : [phrase];
}
