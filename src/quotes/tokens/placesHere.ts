/** Words by which the page itself names places: "di Sukamaju", "Kota Delima". */
import { ALL_CAPS, CAPITAL, OPENS_SPAN, type Words } from "../../text/words.js";
import { type Entry, NOTHING, PLACE, PLACE_HEAD, PLACE_KIND, PLACE_NAME } from "../lexicon/lexicon.js";
import { FULL_NAME } from "./nameLetters.js";

/** Words of a place's name at the most. */
const LONGEST_PLACE = 3;

/** Of a language whose names of places are all told by lists. */
export const NO_PLACES: ReadonlySet<number> = new Set();

/** "Kota Delima Rudi Halim": how many of the capitals behind a word for a place's kind are the place, where a name may follow. */
function placedBehind({ flags }: Words, at: number): number {
  let run = 0;
  while (run <= LONGEST_PLACE && (flags[at + 1 + run] ?? 0) & CAPITAL && !((flags[at + 1 + run] ?? 0) & OPENS_SPAN))
    run++;
  return run < LONGEST_PLACE ? run : run - FULL_NAME;
}

/** "di Pabrik": a kind of place is named as a place is. */
function isUnlisted({ cues, nouns, grammar }: Entry): boolean {
  return (cues | nouns | (grammar & ~PLACE_HEAD)) === 0;
}

/** Words with a capital, nobody's name, behind a preposition of places or a word for their kind; `entries` are parallel to the words. */
export function placesIn(
  words: Words,
  entries: readonly Entry[],
  isPerson: (word: number) => boolean,
): ReadonlySet<number> {
  const { count, flags, hashes } = words;
  const places = new Set<number>();
  const isKnownPlace = (at: number): boolean => ((entries[at]?.nouns ?? 0) & (PLACE_NAME | PLACE_KIND)) === PLACE_NAME;
  for (let at = 0; at < count; at++) {
    const entry = entries[at] as Entry;
    const isKind = (entry.nouns & PLACE_KIND) !== 0 && !((flags[at] ?? 0) & ALL_CAPS); // no "DPR RI"
    if (!isKind && !(entry.cues & PLACE)) continue;
    const longest = isKind ? placedBehind(words, at) : LONGEST_PLACE;
    for (let next = at + 1; next <= at + longest && (flags[next] ?? 0) & CAPITAL; next++) {
      if (isPerson(next) || isKnownPlace(next - 1)) break; // "di Bandung Rudi"
      if (isUnlisted(entries[next] ?? NOTHING)) places.add(hashes[next] ?? 0);
    }
  }
  return places;
}
