/** Unknown bodies behind roles that somebody has in one: "Ketua Umum | Lingkar Tani Maju (LTM)", "Sekjen | KSBM Darto Wira". */
import type { Language } from "../languages/language.js";
import { NO_ORGANIZATION } from "../models/lexicon.js";
import { longestPhraseAt, opensPhrase, type PhraseTable, tableOf } from "../text/phrases.js";
import { ALL_CAPS, HAS_DIGIT } from "../text/words.js";
import type { Bracketed } from "./brackets.js";
import {
  GENERIC,
  HONORIFIC,
  NOT_ORGANIZATION,
  PERSON_NOUN,
  PLACE_KIND,
  POST_NOMINAL,
  RANK,
  ROLE_ACRONYM,
  ROLE_HEAD,
  THING_TAIL,
} from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  flagsAt,
  isCapital,
  isGivenName,
  isPlace,
  knownAt,
  type Mention,
  opensSpan,
  type Run,
} from "./runs.js";

const REASON = "behind a role that somebody has in it";
/** What opens no body's name there. */
const OTHER = HONORIFIC | NOT_ORGANIZATION | PERSON_NOUN | RANK | ROLE_ACRONYM | ROLE_HEAD;
/** Letters of a short form: "RT", "DI" and the like are other things as often. */
const SHORTEST = 3;

const tables = new WeakMap<Language, PhraseTable>();

function rolesOf(language: Language): PhraseTable {
  const known = tables.get(language);
  if (known) return known;
  const table = tableOf(
    language.names.memberRoles.map((role) => [role, 1] as const),
    language.apostrophes,
  );
  tables.set(language, table);
  return table;
}

interface Beside {
  readonly brackets: readonly Bracketed[];
  readonly people: readonly Run[];
}

/** The full name that the page shortens in a bracket, or letters alone, right behind each such role. */
export function memberNames(reading: Reading, language: Language, { brackets, people }: Beside): Mention[] {
  const roles = rolesOf(language);
  if (language.names.memberRoles.length === 0) return [];
  const named = new Map(brackets.filter((pair) => isSpelledBody(reading, pair)).map(({ full }) => [full.first, full]));
  const personal = new Set(people.filter(({ first, last }) => last - first > 1).map(({ first }) => first));
  const found: Mention[] = [];
  for (let at = 0; at < reading.words.count; at++) {
    const behind = opensPhrase(roles, reading.words, at) ? behindRole(reading, roles, at) : -1;
    if (behind < 0) continue;
    const full = named.get(behind);
    if (full && !isPerson(full, people)) found.push({ first: full.first, last: full.last, reason: REASON });
    else if (isShortName(reading, behind) && !personal.has(behind))
      found.push({ first: behind, last: behind + 1, reason: REASON });
  }
  return found;
}

/** The word behind the longest role at `at`; -1 where none stands there, or another line begins. */
function behindRole(reading: Reading, roles: PhraseTable, at: number): number {
  if (reading.print[at] !== PLAIN) return -1;
  const [length] = longestPhraseAt(roles, { words: reading.words, at });
  return length > 0 && !opensSpan(reading, at + length) ? at + length : -1;
}

/** "Susilo Bambang Wirasena (SBW)": somebody's initials. */
const isPerson = ({ first, last }: Run, people: readonly Run[]): boolean =>
  people.some((person) => person.first === first && person.last === last);

/** Every letter of the short form begins a word, and no word says that it is a role, a thing or somebody. */
function isSpelledBody(reading: Reading, { full, short }: Bracketed): boolean {
  if (full.last > short.first || !isLetters(reading, short.first) || isOther(reading, short.first)) return false;
  let words = 0;
  for (let at = full.first; at < full.last; at++) {
    if (!isCapital(reading, at)) continue;
    if (cuesAt(reading, at) & ROLE_HEAD) return false;
    words++;
  }
  const isThing = (cuesAt(reading, full.last - 1) & THING_TAIL) !== 0 || isOther(reading, full.first);
  return !isThing && !isGivenName(reading, full.first) && words === lengthOf(reading, short.first);
}

/** "KSBM": letters that are no place, no thing, no title, and not a word of a shouted line. */
function isShortName(reading: Reading, at: number): boolean {
  if (!isLetters(reading, at) || isOther(reading, at) || isPlace(reading, at) || isGivenName(reading, at)) return false;
  if (cuesAt(reading, at) & (GENERIC | PLACE_KIND | POST_NOMINAL) || reading.print[at] !== PLAIN) return false;
  return opensSpan(reading, at + 1) || !(flagsAt(reading, at + 1) & ALL_CAPS);
}

const isLetters = (reading: Reading, at: number): boolean =>
  (flagsAt(reading, at) & (ALL_CAPS | HAS_DIGIT)) === ALL_CAPS && lengthOf(reading, at) >= SHORTEST;

const lengthOf = ({ words }: Reading, at: number): number => (words.ends[at] as number) - (words.starts[at] as number);

const isOther = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & OTHER) !== 0 || (knownAt(reading, at) & NO_ORGANIZATION) !== 0;
