/** The article as the finders of names read it: its words, and what is known of each before any is judged. */
import type { Language } from "../languages/language.js";
import {
  AMBIGUOUS,
  CAPITALS_ONLY,
  GIVEN_NAME,
  KNOWN_ORGANIZATION,
  LOCAL,
  lexicon,
  SMALL_FORM,
} from "../models/lexicon.js";
import { TAUGHT_LANGUAGES } from "../models/names.js";
import type { Article } from "../shapes.js";
import { wordsOf } from "../text/articleWords.js";
import { HashNumbers } from "../text/hashNumbers.js";
import { eachPhraseAt, opensPhrase, type PhraseTable, tableOf } from "../text/phrases.js";
import {
  ALL_CAPS,
  type Apostrophes,
  CAPITAL,
  HAS_LETTER,
  hashesOf,
  INNER_CAPITAL,
  OPENS_SPAN,
  type Words,
} from "../text/words.js";
import { cuesOf, FUNCTION_WORD, SURE_HEAD } from "./cues.js";

/** How the words of a line are printed. */
export const PLAIN = 0;
/** Nearly every word has a capital: a headline, where a capital says nothing. */
export const TITLE_CASE = 1;
const SHOUTED = 2;

/** Parallel to `words`: what the language data and the lexicon say of each word. */
export interface Reading {
  readonly words: Words;
  /** Bits of cues.ts, set on every word of the phrase. */
  readonly cues: Uint32Array;
  /** Flags of models/lexicon.ts, without the body's number, set on every word of the form. */
  readonly known: Uint32Array;
  /** Length in words of the longest known organization that begins here, 0 where none does. */
  readonly knownLength: Uint8Array;
  /** Its value in the lexicon. */
  readonly knownValue: Uint32Array;
  readonly print: Uint8Array;
  /** 1 for the hashes of the words that the page prints small. */
  readonly printedSmall: HashNumbers;
  /** Of the language: its names are split as the page is. */
  readonly apostrophes: Apostrophes;
  /** The tagger learned from pages of this language. */
  readonly isTaught: boolean;
}

const NUMBER_MASK = 0xffff;
/** A line of so many words with letters can be judged by its capitals. */
const LEAST_WORDS = 4;
const TITLE_SHARE = 0.8;
/** The same where every noun has a capital, so that small words are fewer. */
const NOUN_TITLE_SHARE = 0.7;
const SHOUTED_SHARE = 0.8;
/** Small words of so many letters and fewer stay small in a headline. */
const SMALL_WORD = 4;

/** Reads headline and body; training also with a lexicon that lacks some names. */
export function read(article: Article, language: Language, names: PhraseTable = lexicon()): Reading {
  const words = wordsOf(article, language);
  const { count } = words;
  const reading = {
    words,
    cues: new Uint32Array(count),
    known: new Uint32Array(count),
    knownLength: new Uint8Array(count),
    knownValue: new Uint32Array(count),
    print: printOf(words, language.capitalizesNouns ? NOUN_TITLE_SHARE : TITLE_SHARE),
    printedSmall: smallWords(words),
    apostrophes: language.apostrophes,
    isTaught: TAUGHT_LANGUAGES.includes(language.code),
  };
  markCues(reading, language);
  markKnown(reading, names, language);
  if (!reading.isTaught) {
    markGiven(reading, givenNamesOf(language));
    markBodies(reading, bodiesOf(language));
  }
  return reading;
}

function markCues(reading: Reading, language: Language): void {
  const table = cuesOf(language);
  const { words } = reading;
  for (let at = 0; at < words.count; at++) if (opensPhrase(table, words, at)) markCuesAt(reading, table, at);
}

function markCuesAt({ words, cues }: Reading, table: PhraseTable, at: number): void {
  eachPhraseAt(table, { words, at }, (length, value) => {
    for (let i = at; i < at + length; i++) (cues[i] as number) |= value;
  });
}

function markKnown(reading: Reading, table: PhraseTable, language: Language): void {
  const { words } = reading;
  for (let at = 0; at < words.count; at++) {
    if ((isCapital(words, at) || !isShort(words, at)) && opensPhrase(table, words, at))
      markKnownAt(reading, { table, language }, at);
  }
}

const bodies = new WeakMap<Language, PhraseTable>();
const CAPITALS = /^[\p{Lu}\p{N}/&-]+$/u;

/** Well-known bodies by the language data. */
function bodiesOf(language: Language): PhraseTable {
  const { names, apostrophes } = language;
  const known = bodies.get(language);
  if (known) return known;
  const mixed = new Set(
    names.knownOrganizations.filter((name) => !CAPITALS.test(name)).map((name) => name.toLowerCase()),
  );
  const isShouted = (name: string): boolean => CAPITALS.test(name) && !mixed.has(name.toLowerCase());
  const flagsOf = (name: string): number => KNOWN_ORGANIZATION | (isShouted(name) ? CAPITALS_ONLY : 0);
  const table = tableOf(
    names.knownOrganizations.map((name): [string, number] => [name, flagsOf(name)]),
    apostrophes,
  );
  bodies.set(language, table);
  return table;
}

function markBodies(reading: Reading, table: PhraseTable): void {
  const { words, known, knownLength, knownValue, print } = reading;
  for (let at = 0; at < words.count; at++) {
    if (!isCapital(words, at) || !opensPhrase(table, words, at)) continue;
    eachPhraseAt(table, { words, at }, (length, value) => {
      if (value & CAPITALS_ONLY && !((words.flags[at] as number) & ALL_CAPS && print[at] !== SHOUTED)) return;
      if ((knownLength[at] ?? 0) > length) return;
      for (let i = at; i < at + length; i++) (known[i] as number) |= value;
      knownLength[at] = length;
      knownValue[at] = value;
    });
  }
}

const givenNames = new WeakMap<Language, ReadonlySet<number>>();

/** First names by the language data, where the lexicon has few of them. */
function givenNamesOf(language: Language): ReadonlySet<number> {
  const known = givenNames.get(language);
  if (known) return known;
  const names = hashesOf(language.names.givenNames);
  givenNames.set(language, names);
  return names;
}

function markGiven({ words, known }: Reading, names: ReadonlySet<number>): void {
  for (let at = 0; at < words.count; at++)
    if (isCapital(words, at) && names.has(words.hashes[at] as number)) (known[at] as number) |= GIVEN_NAME;
}

function markKnownAt(
  { words, cues, known, knownLength, knownValue, print }: Reading,
  { table, language }: { table: PhraseTable; language: Language },
  at: number,
): void {
  const isSmall = !isCapital(words, at);
  const isArticle = ((cues[at] as number) & FUNCTION_WORD) !== 0;
  const isHead = language.printsNamesSmall && ((cues[at] as number) & SURE_HEAD) !== 0;
  eachPhraseAt(table, { words, at }, (length, value) => {
    if (isSmall && !isPrintedSmall(value, isHead && length > 1)) return;
    // "The age at which …" is no newspaper
    if (isArticle && length > 1 && !isCapital(words, at + length - 1)) return;
    if (value & LOCAL && value & CAPITALS_ONLY && !language.knowsLocalNames) return;
    if (value & CAPITALS_ONLY && !((words.flags[at] as number) & ALL_CAPS && print[at] !== SHOUTED)) return;
    for (let i = at; i < at + length; i++) (known[i] as number) |= value & ~NUMBER_MASK;
    if (!(value & KNOWN_ORGANIZATION)) return;
    knownLength[at] = length;
    knownValue[at] = value;
  });
}

/** "detikcom"; of a language that prints names small a whole name behind its head as well: "kementerian tata ruang". */
const isPrintedSmall = (value: number, isHeaded: boolean): boolean =>
  (value & KNOWN_ORGANIZATION) !== 0 && ((value & SMALL_FORM) !== 0 || (isHeaded && !(value & AMBIGUOUS)));

const isCapital = (words: Words, at: number): boolean =>
  ((words.flags[at] as number) & (CAPITAL | INNER_CAPITAL | ALL_CAPS)) !== 0;

/** A few names are printed small ("detikcom", "mahkamah konstitusi"), but none begins with a word of four letters. */
const isShort = (words: Words, at: number): boolean =>
  (words.ends[at] as number) - (words.starts[at] as number) <= SMALL_WORD;

function printOf(words: Words, titleShare: number): Uint8Array {
  const print = new Uint8Array(words.count);
  for (let from = 0; from < words.count; ) {
    let to = from + 1;
    while (to < words.count && !((words.flags[to] as number) & OPENS_SPAN)) to++;
    print.fill(printOfLine(words, { from, to, titleShare }), from, to);
    from = to;
  }
  return print;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly titleShare: number;
}

function printOfLine({ flags, starts, ends }: Words, { from, to, titleShare }: Line): number {
  let letters = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    const flag = flags[i] as number;
    const isLong = (ends[i] as number) - (starts[i] as number) > SMALL_WORD;
    if (!(flag & HAS_LETTER) || (!isLong && !(flag & CAPITAL))) continue;
    letters++;
    if (flag & CAPITAL) capitals++;
    if (flag & ALL_CAPS) shouted++;
  }
  if (letters < LEAST_WORDS) return PLAIN;
  if (shouted > letters * SHOUTED_SHARE) return SHOUTED;
  return capitals > letters * titleShare ? TITLE_CASE : PLAIN;
}

function smallWords({ count, flags, hashes }: Words): HashNumbers {
  const small = new HashNumbers(count);
  const anyCapital = CAPITAL | ALL_CAPS | INNER_CAPITAL;
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number;
    if (flag & HAS_LETTER && !(flag & anyCapital)) small.join(hashes[i] as number, 1);
  }
  return small;
}
