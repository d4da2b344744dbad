/** "Paguyuban Nelayan Teluk Biru | Darto Wirasena": where a body ends and the name of who speaks for it begins. */

import { AMBIGUOUS, KNOWN_ORGANIZATION } from "../models/lexicon.js";
import { packed } from "../text/packed.js";
import { type Called, isPlainName } from "./called.js";
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
import {
  cuesAt,
  isCapital,
  isConnector,
  isGivenName,
  isPlace,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  type Run,
} from "./runs.js";
import { isBehindRole } from "./tails.js";
import type { Tagged } from "./votes.js";

/** Words of a name that is left: of "Gusdi Wirasena" the list of first names may know the second word alone. */
const LEAST_NAME = 2;
/** What stands before a name, in capitals as well: "Kata Darto …", "Camat Darto …". */
const BEFORE_NAME = FUNCTION_WORD | REPORTING | ROLE_HEAD | ROLE_ACRONYM | PERSON_NOUN | RANK | HONORIFIC;
/** Words of a name before the one that it is called by: "Sufi Darma" of "Sufi Darma Wirasena". */
const LONGEST_BEFORE = 2;
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
  const shortened = packed(
    people,
    behind(ends, (person) => !endsBody(reading, person.first)),
  );
  return { people: shortened, organizations: outside(organizations, shortened) };
}

/** The people outside the bodies; of a name whose first words belong to the body before it the rest stays. */
export function behindBodies(people: readonly Mention[], organizations: readonly Run[]): Mention[] {
  return outside(packed(people, behind(organizations)), organizations);
}

/** Takes from people, in page order, the first words that belong to the body before them. */
function behind(bodies: readonly Run[], mayCut = (_: Mention): boolean => true): (person: Mention) => Mention {
  let next = 0;
  return (person) => {
    while (next < bodies.length && (bodies[next] as Run).last <= person.first) next++;
    const body = bodies[next];
    const isCut = body !== undefined && body.first < person.first && person.last - body.last >= LEAST_NAME;
    return isCut && mayCut(person) ? { first: body.last, last: person.last, reason: person.reason } : person;
  };
}

/** "DPP Golkar | Ace Darto Wira": the word before is a name's last one as it stands. */
function endsBody(reading: Reading, at: number): boolean {
  const isEnd = (cuesAt(reading, at - 1) & (PLACE_KIND | ORGANIZATION_SUFFIX)) !== 0 || isPlace(reading, at - 1);
  return isEnd || (knownAt(reading, at - 1) & KNOWN_ORGANIZATION) !== 0;
}

/** "DPRD Kota Maju | Wirasena" where the page says "kata Wirasena": the organizations without what it calls somebody by, and the words before that belong to the name. */
export function withoutCalled(reading: Reading, organizations: readonly Mention[], called: Called): Mention[] {
  if (called.likely.size === 0) return [...organizations];
  const forms = countsOf(organizations.map((run) => keyOf(reading, run)));
  return packed(organizations, (mention) => {
    const isRepeated = (forms.get(keyOf(reading, mention)) ?? 0) > 1;
    if (isRepeated) return mention;
    const first = behindCalled(reading, mention, called);
    return {
      first,
      last: beforeCalled(reading, { first, last: mention.last }, { called, forms }),
      reason: mention.reason,
    };
  });
}

interface Naming {
  readonly called: Called;
  /** How many mentions have a form. */
  readonly forms: ReadonlyMap<string, number>;
}

/** "Darla Vale of | Aster Research Inc.": where a body begins behind somebody's name and the link that joins them; else where it did. */
function behindCalled(reading: Reading, { first, last }: Run, called: Called): number {
  let link = first;
  while (link < last && isPlainName(reading, link)) link++;
  const isName = link - first >= LEAST_NAME && called.likely.has(reading.words.hashes[link - 1] ?? 0);
  return isName && link + 1 < last && isConnector(reading, link) && isCapital(reading, link + 1) ? link + 1 : first;
}

/** Where the name of somebody begins inside a body or right behind it; else the body's end. */
function beforeCalled(reading: Reading, { first, last }: Run, { called, forms }: Naming): number {
  const isHead = (knownAt(reading, first) & AMBIGUOUS) !== 0 || cuesAt(reading, first) !== 0;
  const closes = (end: number): boolean => endsBody(reading, end) && (end - first > 1 || !isHead);
  const isWhole = (end: number): boolean => closes(end) || forms.has(keyOf(reading, { first, last: end }));
  const isHeld = isBehindRole(reading, first) && !isBeforeBearer(reading, last);
  for (let at = first + 1; at <= last && !opensSpan(reading, at); at++) {
    const hash = reading.words.hashes[at] ?? 0;
    if (!called.likely.has(hash) || !isPlainName(reading, at)) continue;
    let end = at; // words of the name before the one that it is called by
    while (end > first + 1 && end > at - LONGEST_BEFORE && isPlainName(reading, end - 1)) end--;
    while (end < at && !isWhole(end)) end++;
    const isFull = isHeld && end - first > 1 && last - end >= LEAST_NAME;
    const isSure = called.sure.has(hash) && isWhole(end);
    if (end < last && (isSure || isFull || (isHeld && closes(end)))) return end;
  }
  return last;
}

/** "Ketua Yayasan Darma Wirasena, Rangga Maju": who bears the role is named behind the comma. */
const isBeforeBearer = (reading: Reading, last: number): boolean =>
  isSymbol(reading, last, ",") && isCapital(reading, last + 1);

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** "Fraksi Maju | Rangga Wirasena": the organizations without a whole name that the page gives to somebody elsewhere. */
export function withoutPeople(reading: Reading, organizations: readonly Mention[], people: readonly Run[]): Mention[] {
  // a capital before it: "Kelompok Krida | Wana Lestari" is where the tagger erred
  const standsAlone = ({ first }: Run): boolean =>
    opensSpan(reading, first) || !isCapital(reading, first - 1) || (cuesAt(reading, first - 1) & BEFORE_NAME) !== 0;
  const whole = people.filter((person) => person.last - person.first > 1 && standsAlone(person));
  const names = new Set(whole.map((run) => keyOf(reading, run)));
  if (names.size === 0) return [...organizations];
  return packed(organizations, (mention) => {
    const { first, last } = mention;
    for (let at = Math.max(first + 1, last - LONGEST_PERSON); at < last - 1; at++)
      if (names.has(keyOf(reading, { first: at, last }))) return { first, last: at, reason: mention.reason };
    return mention;
  });
}

const keyOf = ({ words }: Reading, { first, last }: Run): string => words.hashes.subarray(first, last).join(" ");
