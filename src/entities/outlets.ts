/** Outlets that are named by their address where speech goes to them or comes from them: "katanya kepada kabarlumbung.com". */

import { isDomain } from "../text/domains.js";
import { DOTTED, hashesOf } from "../text/words.js";
import { FUNCTION_WORD } from "./cues.js";
import type { Reading } from "./reading.js";
import { cuesAt, flagsAt, type Mention, opensSpan, wordAt } from "./runs.js";

/** What a site of another kind ends in more often: "cited from kelompoktani.org". */
const NO_PRESS =
  /\.(?:org|net)$|^(?:www\.)?(?:agoda|airbnb|alibaba|aliexpress|amazon|blibli|booking|bukalapak|ebay|etsy|expedia|facebook|gettyimages|google|instagram|lazada|pinterest|shopee|shutterstock|tiket|tiktok|tokopedia|traveloka|twitter|x|youtube)\./iu;
const REASON = "site that was told";

/** Sites behind one of the words that bring in an outlet, with a preposition between them or none. */
export function toldOutlets(reading: Reading, outletCues: readonly string[]): Mention[] {
  const cues = hashesOf(outletCues);
  const { count, hashes } = reading.words;
  const isCue = (at: number): boolean => at >= 0 && cues.has(hashes[at] as number);
  const found: Mention[] = [];
  for (let at = 1; at < count; at++) {
    if (!(flagsAt(reading, at) & DOTTED) || opensSpan(reading, at) || !isPress(wordAt(reading, at))) continue;
    const isBehind = isCue(at - 1) || ((cuesAt(reading, at - 1) & FUNCTION_WORD) !== 0 && isCue(at - 2));
    if (isBehind) found.push({ first: at, last: at + 1, reason: REASON });
  }
  return found;
}

const isPress = (word: string): boolean => isDomain(word) && !NO_PRESS.test(word);
