/** Bodies by what stands behind their names: "a | Rimba | spokesman said", "Rimba | said its profits fell". */
import type { Language } from "../languages/language.js";
import { ALL_CAPS, HAS_LETTER, hashesOf } from "../text/words.js";
import {
  CALENDAR,
  FUNCTION_WORD,
  HONORIFIC,
  PERSON_NOUN,
  PLACE_NAME,
  RANK,
  REPORTING,
  ROLE_ACRONYM,
  ROLE_HEAD,
} from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  flagsAt,
  isCapital,
  isGivenName,
  isNameWord,
  isPlace,
  isSymbol,
  type Mention,
  opensSpan,
  type Run,
  wordAt,
} from "./runs.js";

const REASON = "speaks as bodies do";
const OTHER = CALENDAR | FUNCTION_WORD | HONORIFIC | PERSON_NOUN | RANK | ROLE_ACRONYM | ROLE_HEAD;
const LONGEST_NAME = 5;
/** Words from the verb to "its". */
const NEAR = 6;

/** The words of a language that tell, by their hashes. */
interface Signs {
  readonly tails: ReadonlySet<number>;
  readonly possessives: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly never: ReadonlySet<number>;
}

const compiled = new WeakMap<Language, Signs>();

function signsOf(language: Language): Signs {
  const known = compiled.get(language);
  if (known) return known;
  const { names, reporting } = language;
  const signs = {
    tails: hashesOf(names.bodyTails),
    possessives: hashesOf(names.bodyPossessives),
    articles: hashesOf(reporting.articles),
    never: hashesOf(names.bodyNever),
  };
  compiled.set(language, signs);
  return signs;
}

/** Names right before "spokesman" and the like, and those that say something of "its" own; no word of somebody's longer name. */
export function speakingBodies(reading: Reading, language: Language, people: readonly Run[]): Mention[] {
  const { tails, possessives, articles, never } = signsOf(language);
  if (tails.size === 0) return [];
  const personal = wordsOf(reading, people);
  const found: Mention[] = [];
  for (let at = 1; at < reading.words.count; at++) {
    if (opensSpan(reading, at) || reading.print[at] !== PLAIN) continue;
    const isTail = tails.has(reading.words.hashes[at] as number) || saysOfItsOwn(reading, at, possessives);
    const first = isTail ? nameBefore(reading, at, articles) : at;
    const run = { first, last: at };
    if (first < at && isSafe(reading, run, never) && !isPersonal(reading, run, personal))
      found.push({ first: run.first, last: run.last, reason: REASON });
  }
  return found;
}

/** What a people, a faith or a party is called: "Iranian", "Catholic", "English". */
const ADJECTIVE = /(?:an|ish|ese|ic|ist|im|ism|ics)s?$/iu;
const SHORTEST_ACRONYM = 3;

/** Words alone are peoples, places and somebody's family as often: only letters are a body then. */
function isSafe(reading: Reading, { first, last }: Run, never: ReadonlySet<number>): boolean {
  const end = last - 1;
  const isRefused = (at: number): boolean => never.has(reading.words.hashes[at] as number);
  if (isRefused(first) || isRefused(end)) return false;
  if (last - first > 1) return !ADJECTIVE.test(wordAt(reading, end));
  return (flagsAt(reading, first) & ALL_CAPS) !== 0 && wordAt(reading, first).length >= SHORTEST_ACRONYM;
}

/** The hashes of the words of people's names of two words and more. */
function wordsOf({ words }: Reading, people: readonly Run[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const { first, last } of people)
    if (last - first > 1) for (let at = first; at < last; at++) hashes.add(words.hashes[at] as number);
  return hashes;
}

/** A single word, or a last one, that is part of somebody's name. */
const isPersonal = ({ words }: Reading, { first, last }: Run, personal: ReadonlySet<number>): boolean =>
  last - first === 1 && personal.has(words.hashes[first] as number);

/** "said | its profits", "said on Monday that | its": small words and a day between them. */
function saysOfItsOwn(reading: Reading, verb: number, possessives: ReadonlySet<number>): boolean {
  if (!(cuesAt(reading, verb) & REPORTING) || isCapital(reading, verb)) return false;
  for (let at = verb + 1; at <= verb + NEAR && !opensSpan(reading, at); at++) {
    if (possessives.has(reading.words.hashes[at] as number)) return true;
    const isBetween =
      (flagsAt(reading, at) & HAS_LETTER) !== 0 && (!isCapital(reading, at) || cuesAt(reading, at) & CALENDAR);
    if (!isBetween) return false;
  }
  return false;
}

/** The first of the capitals that end before `last`; `last` itself where they are somebody's, a place's or a people's. */
function nameBefore(reading: Reading, last: number, articles: ReadonlySet<number>): number {
  let first = last;
  let isNamed = false;
  while (first > 0 && last - first < LONGEST_NAME && !opensSpan(reading, first)) {
    const isPart =
      isWord(reading, first - 1) &&
      !(cuesAt(reading, first - 1) & OTHER) &&
      !articles.has(reading.words.hashes[first - 1] as number);
    if (!isPart && !(isSymbol(reading, first - 1, "&") && first < last)) break;
    first--;
    if (isPart && isProper(reading, first)) isNamed = true;
  }
  const isCut =
    first > 0 &&
    !opensSpan(reading, first) &&
    isWord(reading, first - 1) &&
    !isArticle(reading, first - 1) &&
    !articles.has(reading.words.hashes[first - 1] as number);
  return isNamed && !isCut && isNameWord(reading, first) && !isGivenName(reading, first) ? first : last;
}

/** "A" of "A Rimba spokesman" is none. */
const isWord = (reading: Reading, at: number): boolean => isNameWord(reading, at) && wordAt(reading, at).length > 1;

const isArticle = (reading: Reading, at: number): boolean => (cuesAt(reading, at) & FUNCTION_WORD) !== 0;

/** Neither a place, nor a people, nor a word that the page prints small: "Military spokesmen said" opens a sentence. */
const isProper = (reading: Reading, at: number): boolean =>
  !isPlace(reading, at) &&
  !(cuesAt(reading, at) & PLACE_NAME) &&
  reading.printedSmall.get(reading.words.hashes[at] as number) === 0;
