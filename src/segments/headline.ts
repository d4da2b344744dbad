/** Which of the lines before the article is its title. */

import { Class } from "../text/classes.js";
import { State } from "./decode.js";
import type { Described } from "./describe.js";
import { endsSentence, type Line, lineAt } from "./lines.js";

/** A title's length in words. */
const LEAST_WORDS = 3;
const MOST_WORDS = 28;
/** How many lines above the article a title may stand: byline, stamp, share buttons and captions lie between. */
const REACH = 14;
/** A title has so many words and more; shorter ones in capitals may be names. */
const USUAL_WORDS = 10;
/** How much the distance from the article's first line counts. */
const NEARNESS = 1.5;
/** Several sentences of so many words are a lead, also where the last one asks. */
const LEAST_LEAD_WORDS = 12;
/** Words of a standfirst without a full stop, and of the title above it. */
const LEAST_STANDFIRST_WORDS = 12;
const LEAST_TITLE_WORDS = 5;
const QUESTION = 63;
const EXCLAMATION = 33;
const COLON = 58;
const COMMA = 44;

/** Index of the headline's line; null where the page shows none. */
export function findHeadline(described: Described, states: Uint8Array): number | null {
  const { lines } = described;
  const body = states.indexOf(State.BODY);
  const first = body < 0 ? lines.length : body;
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = Math.max(0, first - REACH); index < first; index++) {
    if (!mayTitle(described, index, first) || isArticleLater(described, states, index)) continue;
    const score = scoreOf(described, index) + (NEARNESS * (index - first)) / REACH;
    if (score < most) continue;
    best = index;
    most = score;
  }
  if (best !== null && isStandfirst(described, best, first)) best--;
  return best === null ? null : firstOfCopies(described, best);
}

/** A long line right below a shorter one that may be the title, and that no date or phrase explains. */
function isStandfirst(described: Described, index: number, first: number): boolean {
  const [title, line] = [described.lines[index - 1], described.lines[index]];
  if (!title || !line || described.evidence[index - 1] || !mayTitle(described, index - 1, first)) return false;
  const isLonger = line.words > title.words && line.words >= LEAST_STANDFIRST_WORDS;
  return isLonger && title.words >= LEAST_TITLE_WORDS && !described.places[index]?.isRepeat;
}

/** "The town has planted a thousand trees along its southern beach this week. Why?" is no title. */
function isLead(line: Line): boolean {
  return endsSentence(line) && line.innerStops > 0 && line.words >= LEAST_LEAD_WORDS;
}

function mayTitle({ lines, evidence, places }: Described, index: number, first: number): boolean {
  const line = lines[index];
  const place = places[index];
  if (!line || !place || line.marker === "bullet" || line.marker === "hash") return false;
  if (evidence[index]?.isStrong && !isFramed(evidence, index)) return false;
  if (line.words < (index === 0 && first === 1 ? 1 : LEAST_WORDS) || line.words > MOST_WORDS) return false;
  if (line.isTruncated && evidence[index + 1]?.kind !== "published") return false;
  if (line.lastUnit === COLON || line.lastUnit === COMMA || line.opens === Class.LOWER) return false;
  if (endsSentence(line) && line.lastUnit !== QUESTION && line.lastUnit !== EXCLAMATION) return false;
  if (isLead(line) || line.date?.hasTime) return false;
  const bodyStart = lines[first]?.start ?? Number.POSITIVE_INFINITY;
  const isQuotedLater = place.againAt !== null && place.againAt >= bodyStart && !place.isRepeatedLater;
  return !place.standsAgain && !isQuotedLater;
}

/** The line stands again as a line of the article: a teaser. */
function isArticleLater({ lines, places }: Described, states: Uint8Array, index: number): boolean {
  const again = places[index]?.againAt ?? null;
  return again !== null && states[lineAt(lines, again)] === State.BODY;
}

/** A title that opens as a caption does ("FOTO: …") has its stamp below it. */
function isFramed(evidence: Described["evidence"], index: number): boolean {
  return evidence[index]?.kind === "caption" && evidence[index + 1]?.kind === "published";
}

function scoreOf({ lines, evidence, places }: Described, index: number): number {
  const line = lines[index];
  const place = places[index];
  if (!line || !place) return 0;
  let score = 1 + Math.min(line.words, USUAL_WORDS) / USUAL_WORDS;
  if (line.words < USUAL_WORDS / 2 && line.capitals === line.words) score -= 1;
  if (place.isRepeat || place.isRepeatedLater) score += 1.5;
  if (isNearDesk(evidence, index)) score += 1;
  if (line.separators > 0) score -= 1;
  if (evidence[index] && !isFramed(evidence, index)) score -= 1;
  return score;
}

/** Of a title that stands twice, the copy that the byline or the stamp follows, else the first. */
function firstOfCopies({ lines, evidence, places }: Described, found: number): number {
  if (isNearDesk(evidence, found) || !places[found]?.isRepeat) return found;
  const hash = lines[found]?.hash;
  for (let index = Math.max(0, found - REACH); index < found; index++) {
    if (lines[index]?.hash === hash) return index;
  }
  return found;
}

/** A byline or a stamp stands within the next two lines. */
function isNearDesk(evidence: Described["evidence"], index: number): boolean {
  return [index + 1, index + 2].some(
    (near) => evidence[near]?.kind === "byline" || evidence[near]?.kind === "published",
  );
}
