/** Names that a phrase brings in which only a body stands behind: "told | Lumbung Daily", "CEO of | Rimba Labs", "majalah | Rimba". */
import type { Language } from "../languages/language.js";
import { NO_ORGANIZATION } from "../models/lexicon.js";
import { longestPhraseAt, opensPhrase, type PhraseTable, tableOf } from "../text/phrases.js";
import { HAS_LETTER, hashesOf } from "../text/words.js";
import {
  CALENDAR,
  CONNECTOR,
  FUNCTION_WORD,
  HONORIFIC,
  NOT_ORGANIZATION,
  ORGANIZATION_HEAD,
  PERSON_NOUN,
  PLACE_PREPOSITION,
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
  isConnector,
  isGivenName,
  isGlued,
  isNameWord,
  isNumber,
  isPlace,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  type Run,
  wordAt,
} from "./runs.js";

const REASON = "behind a phrase that brings in bodies";
/** What stands there and is none. */
const OTHER = CALENDAR | HONORIFIC | NOT_ORGANIZATION | PERSON_NOUN | RANK | ROLE_ACRONYM | ROLE_HEAD;

/** Words of a name, at most. */
const LONGEST_NAME = 10;

/** An article is a small word that joins nothing: "of" in "shares of". */
const ARTICLE_CUES = FUNCTION_WORD | CONNECTOR | PLACE_PREPOSITION;
/** Small words that stand behind names. */
const FOLLOWS = FUNCTION_WORD | CONNECTOR | PLACE_PREPOSITION | REPORTING | CALENDAR;

/** The kinds of phrases of a language. */
interface Phrases {
  readonly cues: PhraseTable;
  readonly roles: PhraseTable;
  readonly nouns: PhraseTable;
  /** "Mom", "Father", "Rp": written like names, and somebody, or a thing. */
  readonly never: ReadonlySet<number>;
  readonly followers: ReadonlySet<number>;
}

const tables = new WeakMap<Language, Phrases>();

function phrasesOf(language: Language): Phrases {
  const known = tables.get(language);
  if (known) return known;
  const { apostrophes, names } = language;
  const tableOfAll = (phrases: readonly string[]): PhraseTable =>
    tableOf(
      phrases.map((phrase) => [phrase, 1] as const),
      apostrophes,
    );
  const phrases = {
    cues: tableOfAll(names.bodyCues),
    roles: tableOfAll(names.bodyRoles),
    nouns: tableOfAll(names.bodyNouns),
    never: hashesOf([...names.femaleWords, ...names.maleWords, ...names.bodyNever]),
    followers: hashesOf(names.bodyFollowers),
  };
  tables.set(language, phrases);
  return phrases;
}

/** The capitals behind each such phrase, with an article before them or none; behind "pendiri" and the like where somebody stands behind their comma. */
export function broughtIn(reading: Reading, language: Language, people: readonly Run[]): Mention[] {
  const { cues, roles, nouns, never, followers } = phrasesOf(language);
  const bearers = new Set(people.map(({ first }) => first));
  const found: Mention[] = [];
  for (let at = 0; at < reading.words.count; at++) {
    const run =
      behindCue(reading, behindPhrase(reading, cues, at), followers) ??
      borne(reading, bearers, behindPhrase(reading, roles, at)) ??
      behindKind(reading, nouns, at);
    if (run && !isEdged(reading, run, never)) found.push({ first: run.first, last: run.last, reason: REASON });
  }
  return found;
}

const isEdged = ({ words }: Reading, { first, last }: Run, never: ReadonlySet<number>): boolean =>
  never.has(words.hashes[first] as number) || never.has(words.hashes[last - 1] as number);

/** No single word behind an article ("chair of the Grammys"), and none before a noun ("ceo of Swedish retailer Lumora"), where the language knows what may follow. */
function behindCue(reading: Reading, run: Run | null, followers: ReadonlySet<number>): Run | null {
  if (!run || followers.size === 0) return run;
  const { first, last } = run;
  const isBehindArticle =
    !isCapital(reading, first - 1) && (cuesAt(reading, first - 1) & ARTICLE_CUES) === FUNCTION_WORD;
  if (last - first === 1 && isBehindArticle) return null;
  const isWord = !opensSpan(reading, last) && (flagsAt(reading, last) & HAS_LETTER) !== 0 && !isCapital(reading, last);
  const isFree = (cuesAt(reading, last) & FOLLOWS) !== 0 || followers.has(reading.words.hashes[last] as number);
  return isWord && !isFree ? null : run;
}

/** Names behind what they are: "the charity | Clean Shores", "maskapai | Rimba Udara"; in "the law firm Partner Anna Doyle" somebody's. */
function behindKind(reading: Reading, nouns: PhraseTable, at: number): Run | null {
  if (isCapital(reading, at)) return null;
  const run = behindPhrase(reading, nouns, at);
  for (let i = run?.first ?? 0; i < (run?.last ?? 0); i++) if (isGivenName(reading, i)) return null;
  return run;
}

/** "pendiri | Rimba Kopi, Darto Wira" */
function borne(reading: Reading, bearers: ReadonlySet<number>, run: Run | null): Run | null {
  return run && isSymbol(reading, run.last, ",") && bearers.has(run.last + 1) ? run : null;
}

function behindPhrase(reading: Reading, table: PhraseTable, at: number): Run | null {
  if (!opensPhrase(table, reading.words, at) || reading.print[at] !== PLAIN) return null;
  const [length] = longestPhraseAt(table, { words: reading.words, at });
  if (length === 0) return null;
  const first = behindArticle(reading, at + length);
  const last = endOf(reading, first);
  return last > first ? { first, last } : null;
}

/** "the" in "told the Chronicle" */
const behindArticle = (reading: Reading, at: number): number =>
  cuesAt(reading, at) & FUNCTION_WORD && !isCapital(reading, at) && !opensSpan(reading, at) ? at + 1 : at;

/** The end of the capitals at `first`; `first` itself where they name somebody, a place or a day. */
function endOf(reading: Reading, first: number): number {
  if (opensSpan(reading, first) || isGivenName(reading, first) || isLetter(reading, first)) return first;
  let end = first;
  while (!opensSpan(reading, end) && isPart(reading, end)) {
    // A row of capitals is no name, and would be read again from each cue in it
    if (cuesAt(reading, end) & OTHER || end - first >= LONGEST_NAME) return first;
    end++;
    if (joins(reading, end) && isPart(reading, end + 1) && !isPlace(reading, end + 1)) end++;
  }
  return isNamed(reading, first, end) && !isHeadAlone(reading, first, end) ? end : first;
}

/** "majalah Sekolah": a kind of body, and no body's name. */
const isHeadAlone = (reading: Reading, first: number, end: number): boolean =>
  end - first === 1 && (cuesAt(reading, first) & ORGANIZATION_HEAD) !== 0;

/** "E! News": a letter alone is the beginning of something else. */
const isLetter = (reading: Reading, at: number): boolean => wordAt(reading, at).length === 1;

/** "and", "of", "&", the hyphen of "Journal-Courier"; not "in", behind which a place stands. */
function joins(reading: Reading, at: number): boolean {
  if (opensSpan(reading, at)) return false;
  if (isSymbol(reading, at, "-")) return isGlued(reading, at) && isGlued(reading, at + 1);
  const isWord = isConnector(reading, at) && !(cuesAt(reading, at) & PLACE_PREPOSITION);
  return isSymbol(reading, at, "&") || isWord;
}

const isPart = (reading: Reading, at: number): boolean => isNameWord(reading, at) || isNumber(reading, at);

/** One word at least that is neither a place nor a thing, nor a number. */
function isNamed(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (isNameWord(reading, at) && !isPlace(reading, at) && !(knownAt(reading, at) & NO_ORGANIZATION)) return true;
  return false;
}
