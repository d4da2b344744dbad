/** One word, one meaning on a page: where the tagger wavers between a person and an organization, the page decides. */
import { KNOWN_ORGANIZATION } from "../models/lexicon.js";
import { type Called, isPlainName } from "./called.js";
import { ORGANIZATION_HEAD, ORGANIZATION_SUFFIX } from "./cues.js";
import type { Reading } from "./reading.js";
import { cuesAt, isCapital, isGivenName, knownAt, type Mention } from "./runs.js";

/** Longer names that begin with a first name are more often a foundation's or a school's. */
const LONGEST_NAMESAKE = 3;

/** People and organizations as tagged. */
export interface Tagged {
  readonly people: readonly Mention[];
  readonly organizations: readonly Mention[];
}

/** Single words that the page also prints in a person's name become people, and so do longer names whose owner it calls by one of their words. */
export function settled(reading: Reading, tagged: Tagged, called: Called): Tagged {
  const { people, organizations } = withoutOwners(reading, withoutNamesakes(reading, tagged), called);
  if (!organizations.some(isSingle)) return { people, organizations };
  const personal = countWords(reading, people);
  const corporate = countWords(reading, organizations.filter(isSingle));
  const isPerson = (mention: Mention): boolean => {
    const hash = reading.words.hashes[mention.first] as number;
    const isKnown = (knownAt(reading, mention.first) & KNOWN_ORGANIZATION) !== 0;
    return !isKnown && (personal.get(hash) ?? 0) >= (corporate.get(hash) ?? 0);
  };
  const moved = organizations.filter((mention) => isSingle(mention) && isPerson(mention));
  return moveToPeople({ people, organizations }, moved);
}

/** "Darto Wirasena" behind a club's name: what begins with a first name and holds no word of an organization is somebody. */
function withoutNamesakes(reading: Reading, { people, organizations }: Tagged): Tagged {
  const namesakes = organizations.filter((mention) => isNamesake(reading, mention));
  return moveToPeople({ people, organizations }, namesakes);
}

function isNamesake(reading: Reading, { first, last }: Mention): boolean {
  const isShort = last - first > 1 && last - first <= LONGEST_NAMESAKE;
  if (!isShort || !isGivenName(reading, first)) return false;
  for (let i = first; i < last; i++) {
    const isWord = (cuesAt(reading, i) & (ORGANIZATION_HEAD | ORGANIZATION_SUFFIX)) !== 0 || !isCapital(reading, i);
    if (isWord || (reading.knownLength[i] ?? 0) > 0) return false;
  }
  return true;
}

/** "Darla Wirasto" where the page goes on with "Wirasto" and gives that word to somebody at least as often. */
function withoutOwners(reading: Reading, { people, organizations }: Tagged, { sure }: Called): Tagged {
  const plain = organizations.filter((mention) => isPlain(reading, mention));
  if (plain.length === 0) return { people, organizations };
  const personal = countWords(reading, people);
  const corporate = countWords(reading, plain);
  const isOwners = (at: number): boolean => {
    const hash = reading.words.hashes[at] as number;
    const count = personal.get(hash) ?? 0;
    return sure.has(hash) && count > 0 && count >= (corporate.get(hash) ?? 0);
  };
  const moved = plain.filter(({ first, last }) => isOwners(last - 1) || isOwners(first));
  return moveToPeople({ people, organizations }, moved);
}

/** Two words or three that are nothing but a name. */
function isPlain(reading: Reading, { first, last }: Mention): boolean {
  if (last - first < 2 || last - first > LONGEST_NAMESAKE) return false;
  for (let i = first; i < last; i++) if (!isPlainName(reading, i)) return false;
  return true;
}

function moveToPeople({ people, organizations }: Tagged, moved: readonly Mention[]): Tagged {
  if (moved.length === 0) return { people, organizations };
  return {
    people: [...people, ...moved].sort((a, b) => a.first - b.first),
    organizations: organizations.filter((mention) => !moved.includes(mention)),
  };
}

const isSingle = ({ first, last }: Mention): boolean => last - first === 1;

function countWords({ words }: Reading, mentions: readonly Mention[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { first, last } of mentions) {
    for (let i = first; i < last; i++) {
      const hash = words.hashes[i] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return counts;
}
