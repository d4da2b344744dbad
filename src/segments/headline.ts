/** Which of the lines before the article is its title. */

import { State } from "./decode.js";
import type { Described } from "./describe.js";
import { endsSentence } from "./lines.js";

/** A title's length in words. */
const LEAST_WORDS = 3;
const MOST_WORDS = 28;
/** How many lines above the article a title may stand: byline, stamp, share buttons and captions lie between. */
const REACH = 14;
const QUESTION = 63;
const EXCLAMATION = 33;
const COLON = 58;

/** Index of the headline's line; null where the page shows none. */
export function findHeadline({ lines, evidence, places }: Described, states: Uint8Array): number | null {
  const body = states.indexOf(State.BODY);
  const first = body < 0 ? lines.length : body;
  let best: number | null = null;
  let most = 0;
  for (let index = Math.max(0, first - REACH); index < first; index++) {
    const line = lines[index];
    const place = places[index];
    if (!line || !place || evidence[index]?.isStrong || line.marker === "bullet" || line.marker === "hash") continue;
    if (
      place.standsAgain ||
      line.words < (index === 0 && first === 1 ? 1 : LEAST_WORDS) ||
      line.words > MOST_WORDS ||
      line.isTruncated ||
      line.lastUnit === COLON
    )
      continue;
    if (endsSentence(line) && line.lastUnit !== QUESTION && line.lastUnit !== EXCLAMATION) continue;
    let score = 1 + Math.min(line.words, 8) / 8;
    if (place.isRepeat || place.isRepeatedLater) score += 1.5;
    if (isNearDesk(evidence, index)) score += 1;
    if (line.separators > 0) score -= 1;
    score += (index - first) / REACH;
    if (score >= most + (places[index]?.isRepeat ? 0 : 0.001)) {
      best = index;
      most = score;
    }
  }
  return best;
}

/** A byline or a stamp stands within the next two lines, or right above. */
function isNearDesk(evidence: Described["evidence"], index: number): boolean {
  return [index - 1, index + 1, index + 2].some(
    (near) => evidence[near]?.kind === "byline" || evidence[near]?.kind === "published",
  );
}
