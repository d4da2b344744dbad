/** "Paguyuban Nelayan Teluk Biru | Darto Wirasena": where a body ends and the name of who speaks for it begins. */
import { KNOWN_ORGANIZATION } from "../models/lexicon.js";
import {
  FUNCTION_WORD,
  HONORIFIC,
  ORGANIZATION_SUFFIX,
  PERSON_NOUN,
  PLACE_KIND,
  RANK,
  REPORTING,
  ROLE_ACRONYM,
  ROLE_HEAD,
} from "./cues.js";
import { outside } from "./forms.js";
import type { Reading } from "./reading.js";
import { cuesAt, isCapital, isGivenName, isPlace, knownAt, type Mention, opensSpan, type Run } from "./runs.js";
import type { Tagged } from "./votes.js";

/** Words of a name that is left: of "Gusdi Wirasena" the list of first names may know the second word alone. */
const LEAST_NAME = 2;
/** What stands before a name, in capitals as well: "Kata Darto …", "Camat Darto …". */
const BEFORE_NAME = FUNCTION_WORD | REPORTING | ROLE_HEAD | ROLE_ACRONYM | PERSON_NOUN | RANK | HONORIFIC;
/** Words of a name that is looked for at a body's end. */
const LONGEST_PERSON = 5;

/**
 * The people without what belongs to the body before them: a rule sees the body run on up to somebody's first name, and
 * the tagger took its last words for the beginning of the name.
 */
export function bearers(reading: Reading, { people, organizations }: Tagged, proposals: readonly Mention[]): Tagged {
  const begun = new Set(organizations.map(({ first }) => first));
  const ends = proposals.filter(({ first, last }) => begun.has(first) && isGivenName(reading, last));
  if (ends.length === 0) return { people, organizations };
  const shortened = people.map(behind(ends, (person) => !endsBody(reading, person.first)));
  return { people: shortened, organizations: outside(organizations, shortened) };
}

/** The people outside the bodies; of a name whose first words belong to the body before it the rest stays. */
export function behindBodies(people: readonly Mention[], organizations: readonly Run[]): Mention[] {
  return outside(people.map(behind(organizations)), organizations);
}

/** Takes from people, in page order, the first words that belong to the body before them. */
function behind(bodies: readonly Run[], mayCut = (_: Mention): boolean => true): (person: Mention) => Mention {
  let next = 0;
  return (person) => {
    while (next < bodies.length && (bodies[next] as Run).last <= person.first) next++;
    const body = bodies[next];
    const isCut = body !== undefined && body.first < person.first && person.last - body.last >= LEAST_NAME;
    return isCut && mayCut(person) ? { ...person, first: body.last } : person;
  };
}

/** "DPP Golkar | Ace Darto Wira": the word before is a name's last one as it stands. */
function endsBody(reading: Reading, at: number): boolean {
  const isEnd = (cuesAt(reading, at - 1) & (PLACE_KIND | ORGANIZATION_SUFFIX)) !== 0 || isPlace(reading, at - 1);
  return isEnd || (knownAt(reading, at - 1) & KNOWN_ORGANIZATION) !== 0;
}

/** "Fraksi Maju | Rangga Wirasena": the organizations without a whole name that the page gives to somebody elsewhere. */
export function withoutPeople(reading: Reading, organizations: readonly Mention[], people: readonly Run[]): Mention[] {
  // a capital before it: "Kelompok Krida | Wana Lestari" is where the tagger erred
  const standsAlone = ({ first }: Run): boolean =>
    opensSpan(reading, first) || !isCapital(reading, first - 1) || (cuesAt(reading, first - 1) & BEFORE_NAME) !== 0;
  const whole = people.filter((person) => person.last - person.first > 1 && standsAlone(person));
  const names = new Set(whole.map((run) => keyOf(reading, run)));
  if (names.size === 0) return [...organizations];
  return organizations.map((mention) => {
    const { first, last } = mention;
    for (let at = Math.max(first + 1, last - LONGEST_PERSON); at < last - 1; at++)
      if (names.has(keyOf(reading, { first: at, last }))) return { ...mention, last: at };
    return mention;
  });
}

const keyOf = ({ words }: Reading, { first, last }: Run): string => words.hashes.subarray(first, last).join(" ");
