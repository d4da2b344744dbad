/** One word, one meaning on a page: where the tagger wavers between a person and an organization, the page decides. */
import { KNOWN_ORGANIZATION } from "../models/lexicon.js";
import type { Reading } from "./reading.js";
import { knownAt, type Mention } from "./runs.js";

/** People and organizations as tagged. */
export interface Tagged {
  readonly people: readonly Mention[];
  readonly organizations: readonly Mention[];
}

/** Single words that the page also prints in a person's name become people, and the other way round. */
export function settled(reading: Reading, { people, organizations }: Tagged): Tagged {
  if (!organizations.some(isSingle)) return { people, organizations };
  const personal = countWords(reading, people);
  const corporate = countWords(reading, organizations.filter(isSingle));
  const isPerson = (mention: Mention): boolean => {
    const hash = reading.words.hashes[mention.first] as number;
    const isKnown = (knownAt(reading, mention.first) & KNOWN_ORGANIZATION) !== 0;
    return !isKnown && (personal.get(hash) ?? 0) >= (corporate.get(hash) ?? 0);
  };
  const moved = organizations.filter((mention) => isSingle(mention) && isPerson(mention));
  const kept = organizations.filter((mention) => !moved.includes(mention));
  return { people: [...people, ...moved].sort((a, b) => a.first - b.first), organizations: kept };
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
