/** A language's words, compiled once: hash of a word → what it can be. Phrases are found by their first word. */
import type { Language } from "../../languages/language.js";
import type { ReportingWords } from "../../languages/reportingWords.js";
import { HashTable } from "../../text/hashTable.js";
import { type Apostrophes, hashesOf, hashOf, hashPhrases } from "../../text/words.js";
import { bothApostrophes, type Entry, entryWith, merged, NOTHING } from "./entries.js";
import { promoOpeners } from "./promos.js";
import { CUE_SLOTS, GRAMMAR_SLOTS, NAME_SLOTS, SOURCE_SLOTS } from "./slots.js";
import {
  ACCORDING,
  AMBIGUOUS,
  CLITIC,
  FUNCTION,
  GIVEN,
  OFFICE,
  PASSIVE,
  PLACE_TAKER,
  POST,
  PROMO,
  ROLE,
} from "./wordBits.js";

export { type Entry, isWord, NOTHING } from "./entries.js";
export * from "./wordBits.js";

export interface Lexicon {
  readonly language: Language;
  /** By the hash of a word, or of the first one of a phrase. */
  readonly words: HashTable<Entry>;
  readonly abbreviations: ReadonlySet<number>;
  /** What stands behind names, where people go by their first ones. */
  readonly degrees: ReadonlySet<number>;
  /** Degrees whose parts blanks may part, "S. Sos", by their first part and the rest: `pairOf`. */
  readonly partedDegrees: ReadonlySet<number>;
  /** What a full stop cuts short before an office. */
  readonly shortOffices: ReadonlySet<number>;
  /** Last words of places' names. */
  readonly placeClosers: ReadonlySet<number>;
  /** Of words that open sentences and stand in no name. */
  readonly openers: ReadonlySet<number>;
  /** Words that show a clause. */
  readonly predicates: ReadonlySet<number>;
  /** Titles and words for people that are first names as well. */
  readonly titleNames: ReadonlySet<number>;
  /** What stands before them where no person is named. */
  readonly titledThings: ReadonlySet<number>;
  /** What stands before a title that belongs to the name. */
  readonly nameOpeners: ReadonlySet<number>;
  /** Verbs behind "yang" that tell of what a group is part, or where it is. */
  readonly belongingVerbs: ReadonlySet<number>;
  /** Words that tell of a life. */
  readonly lifeWords: ReadonlySet<number>;
  /** Of those, which with a word that points back tell nothing. */
  readonly bareEvents: ReadonlySet<number>;
  /** What stands between a body and who speaks for it. */
  readonly spokenThrough: ReadonlySet<number>;
  /** What opens a thing that is told to be. */
  readonly beings: ReadonlySet<number>;
  /** What points back before who said it. */
  readonly pointers: ReadonlySet<number>;
  /** Last words of verbs that do not say what stands before. */
  readonly unsaidVerbs: ReadonlySet<number>;
}

const CLITIC_HOSTS = POST | AMBIGUOUS | ACCORDING | PASSIVE;

/** One lexicon a language: compiling it again would give the same. */
const compiled = new WeakMap<Language, Lexicon>();

/** The compiled words of a language. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = new Builder(language.apostrophes).build(language);
  compiled.set(language, lexicon);
  return lexicon;
}

class Builder {
  private readonly words = new Map<number, Entry>();
  private readonly phrases = new Map<number, Entry[]>();

  constructor(private readonly apostrophes: Apostrophes) {}

  build(language: Language): Lexicon {
    const { reporting, names, dates, functionWords } = language;
    for (const [slot, cues] of CUE_SLOTS) this.addAll(reporting[slot], entryWith(NOTHING, { cues }));
    for (const [slot, nouns] of NAME_SLOTS) this.addAll(names[slot], entryWith(NOTHING, { nouns }));
    for (const [slot, nouns] of SOURCE_SLOTS) this.addAll(reporting[slot], entryWith(NOTHING, { nouns }));
    for (const [slot, grammar] of GRAMMAR_SLOTS) this.addAll(reporting[slot], entryWith(NOTHING, { grammar }));
    this.addAll(names.givenNames, entryWith(NOTHING, { grammar: GIVEN }));
    if (language.gluesLines) this.addAll(promoOpeners(language), entryWith(NOTHING, { grammar: PROMO }));
    this.addAll(
      [...functionWords, ...dates.months.flat(), ...dates.weekdays.flat()],
      entryWith(NOTHING, { cues: FUNCTION }),
    );
    this.addClitics(reporting);
    this.closePhrases();
    return {
      language,
      words: new HashTable(this.words),
      abbreviations: hashesOf(language.abbreviations),
      degrees: hashesOf(language.usesFirstNames ? names.postNominals : []),
      titleNames: hashesOf(names.titleNames),
      titledThings: hashesOf(names.titledThings),
      nameOpeners: hashesOf(names.nameOpeners),
      belongingVerbs: hashesOf(names.belongingVerbs),
      partedDegrees: partedOf(language.usesFirstNames ? names.postNominals : []),
      shortOffices: hashesOf(names.shortOffices),
      placeClosers: hashesOf(names.placeClosers),
      openers: hashesOf([...functionWords, ...language.titles.openers, ...reporting.pronouns]),
      predicates: hashesOf(reporting.predicates.flatMap(bothApostrophes)),
      lifeWords: hashesOf(reporting.lifeWords),
      bareEvents: hashesOf(reporting.bareEvents),
      spokenThrough: hashesOf(reporting.spokenThrough),
      beings: hashesOf(reporting.beings),
      pointers: hashesOf(reporting.pointers),
      unsaidVerbs: hashesOf(reporting.unsaidVerbs),
    };
  }

  /** Hangs the phrases, the longest first, on their first words. */
  private closePhrases(): void {
    for (const [first, list] of this.phrases) {
      const word = this.words.get(first) ?? NOTHING;
      const phrases = list.sort((a, b) => b.length - a.length).map(withRoleOf(word));
      this.words.set(first, entryWith(word, { phrases }));
    }
  }

  private addAll(phrases: readonly string[], entry: Entry): void {
    for (const words of hashPhrases(phrases.flatMap(bothApostrophes), this.apostrophes)) this.add(words, entry);
  }

  private add([first, ...rest]: readonly number[], entry: Entry): void {
    if (first === undefined) return;
    if (rest.length > 0) {
      this.addPhrase(first, rest, entry);
      return;
    }
    const known = this.words.get(first);
    this.words.set(first, known ? merged(known, entry) : entry);
  }

  private addPhrase(first: number, rest: readonly number[], added: Entry): void {
    const list = this.phrases.get(first) ?? [];
    const at = list.findIndex((known) => areSame(known.rest, rest));
    const known = at < 0 ? undefined : list[at];
    const entry = entryWith(added, { rest, length: rest.length + 1 });
    if (known) list[at] = merged(known, entry);
    else list.push(entry);
    this.phrases.set(first, list);
  }

  /** "ujar" + "nya": the verb with its speaker. */
  private addClitics({ afterQuote, accordingTo, passiveVerbs, clitics }: ReportingWords): void {
    if (clitics.length === 0) return;
    const stems = [...afterQuote, ...accordingTo, ...passiveVerbs];
    const hosts = stems.map((stem) => (this.words.get(hashOf(stem)) ?? NOTHING).cues & CLITIC_HOSTS);
    for (const clitic of clitics) {
      const carried = stems.map((stem) => stem + clitic);
      hashPhrases(carried, this.apostrophes).forEach((words, index) => {
        this.add(words, entryWith(NOTHING, { cues: (hosts[index] ?? 0) | CLITIC }));
      });
    }
  }
}

/** One number for two words. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}

/** The pairs of parts of the degrees that have two: "S.Sos", "M.Si". */
function partedOf(degrees: readonly string[]): ReadonlySet<number> {
  const parts = degrees.map((degree) => degree.split(".")).filter(({ length }) => length === 2);
  return new Set(
    parts.map(([first = "", second = ""]) => pairOf(hashOf(first.toLowerCase()), hashOf(second.toLowerCase()))),
  );
}

function areSame(rest: readonly number[], other: readonly number[]): boolean {
  return rest.length === other.length && rest.every((hash, at) => hash === other[at]);
}

/** "calon presiden", a phrase of offices, opens a role as "calon" does; "kepala desa", which takes a place's name, is what "kepala" is. */
function withRoleOf({ nouns }: Entry): (phrase: Entry) => Entry {
  return (phrase) => {
    const kinds = (phrase.nouns & PLACE_TAKER ? ~0 : 0) | (phrase.nouns & OFFICE ? ROLE : 0);
    return kinds === 0 ? phrase : entryWith(phrase, { nouns: phrase.nouns | (nouns & kinds) });
  };
}
