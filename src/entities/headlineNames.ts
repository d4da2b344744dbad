/** In a headline every word has a capital: where the story prints a name, the headline's name ends there too. */
import { packed } from "../text/packed.js";
import { ORGANIZATION_HEAD, ORGANIZATION_SUFFIX, PLACE_KIND } from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, isCapital, isPlace, type Mention } from "./runs.js";

/** Words of a name that are compared. */
const LONGEST_NAME = 16;

/** "Mutiara FC | Turun", where the story names the Mutiara FC: the longest beginning that is a name elsewhere. */
export function asInStory(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const isStory = ({ first }: Mention): boolean => reading.print[first] === PLAIN;
  const named = new Set(
    mentions.filter(isStory).map((mention) => keysOf(reading, mention)[mention.last - mention.first - 1]),
  );
  if (named.size === 0) return mentions;
  return packed(mentions, (mention) => {
    if (isStory(mention)) return mention;
    const keys = keysOf(reading, mention);
    const length = keys.findLastIndex((key) => named.has(key)) + 1;
    const last = mention.first + length;
    return length > 0 && last < mention.last && !carriesOn(reading, last)
      ? { first: mention.first, last, reason: mention.reason }
      : mention;
  });
}

/** "Mutiara FC | Kota Baru" */
function carriesOn(reading: Reading, at: number): boolean {
  const isPart = (cuesAt(reading, at) & (PLACE_KIND | ORGANIZATION_HEAD | ORGANIZATION_SUFFIX)) !== 0;
  return isPart || isPlace(reading, at) || (reading.knownLength[at] ?? 0) > 0 || !isCapital(reading, at);
}

/** The mention's first word, its first two, … as keys. */
function keysOf({ words }: Reading, { first, last }: Mention): string[] {
  const keys: string[] = [];
  for (let at = first; at < Math.min(last, first + LONGEST_NAME); at++)
    keys.push(`${keys.at(-1) ?? ""} ${words.hashes[at]}`);
  return keys;
}
