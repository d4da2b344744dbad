/** Which of the lines before the article is its title. */

import { HEADLINE_WEIGHTS } from "../models/headline.js";
import { Class } from "../text/classes.js";
import { COLON } from "../text/units.js";
import { opensWithAuthor } from "./authorAbove.js";
import type { Described } from "./describe.js";
import { isDeskKind } from "./evidenceKinds.js";
import { type Candidates, HEADLINE_FEATURES, headlineFeatures, isRuledOut } from "./headlineFeatures.js";
import { capitalShare, endsSentence } from "./lines.js";
import { State } from "./states/decode.js";

/** How many lines above the article a title may stand: byline, stamp, share buttons and captions lie between. */
const REACH = 40;
/** The copies of a title stand no further from one another. */
const COPY_REACH = 14;
/** Of two copies the one that the desk follows so closely is the title. */
const DESK_REACH = 2;
const MOST_ALONE_WORDS = 8;
/** Lines of the desk below such a title, and the title. */
const DESK_LINES = 4;
/** A title that has its standfirst below it, in words; so great a share of its longer words the story uses. */
const LEAST_TITLE_WORDS = 6;
const MOST_TITLE_WORDS = 24;
const LEAST_LIKENESS = 0.4;
const LEAST_STANDFIRST_WORDS = 12;
const MOST_STANDFIRST_CASE = 0.45;

/** Words of a title above a lesser one, how many times as long that may be, and how many lines stand above the story. */
const LEAST_TOP_WORDS = 4;
const MOST_LONGER = 2;
const MOST_LINES_ABOVE = 6;
/** A title that shares so much more with the story than the one above it is its own. */
const MOST_MORE_LIKENESS = 0.5;

const WEIGHTS = Float64Array.from(HEADLINE_FEATURES, (name) => HEADLINE_WEIGHTS[name] ?? 0);

/** Index of the headline's line; null where the page shows none. */
export function findHeadline(described: Described, states: Uint8Array): number | null {
  const page = candidatesOf(described, states);
  const rows = headlineFeatures(page);
  let best: number | null = null;
  let most = 0;
  if (opensWithAuthor(described, (index) => states[index] === State.BODY)) return null;
  for (let index = page.from; index < page.to; index++) {
    const score = scoreOf(rows, index - page.from);
    if (score <= most || isRuledOut(rows, index - page.from)) continue;
    best = index;
    most = score;
  }
  if (best === null) return titleAlone(described, page.first);
  return firstOfCopies(
    described,
    titleAboveStandfirst(described, best) ?? titleOnTop(described, best, page.first) ?? best,
  );
}

/** The title right above a sentence without its full stop that stands between it and the desk's lines; null where none is. */
function titleAboveStandfirst({ lines, evidence, places }: Described, found: number): number | null {
  const [title, standfirst] = [lines[found - 1], lines[found]];
  if (!title || !standfirst || evidence[found - 1] || evidence[found]?.isStrong) return null;
  const isSized = title.words >= LEAST_TITLE_WORDS && title.words <= MOST_TITLE_WORDS && title.capitals > 0;
  const isShaped = title.marker === "none" && title.separators === 0 && !title.isTruncated && !endsSentence(title);
  if (!isSized || !isShaped || title.date || (places[found - 1]?.likeness ?? 0) < LEAST_LIKENESS) return null;
  const isLead = standfirst.words >= LEAST_STANDFIRST_WORDS && capitalShare(standfirst) <= MOST_STANDFIRST_CASE;
  return isLead && isNearDesk(evidence, found) ? found - 1 : null;
}

/**
 * The page's first line where it reads as a title and the second was found: of two titles the lower is the lesser one, and
 * a topic above a title is shorter. (Of 25 such pages of data/lines, 21 have the first for their headline, and 3 of the
 * other 4 a copy of it.)
 */
function titleOnTop({ lines, evidence, places }: Described, found: number, first: number): number | null {
  const [title, below] = [lines[0], lines[1]];
  if (found !== 1 || first > MOST_LINES_ABOVE || !title || !below || evidence[0]) return null;
  if (below.hash === title.hash || below.words > title.words * MOST_LONGER) return null;
  if ((places[1]?.likeness ?? 0) - (places[0]?.likeness ?? 0) > MOST_MORE_LIKENESS) return null; // another page's title
  const isSized = title.words >= LEAST_TOP_WORDS && title.words <= MOST_TITLE_WORDS && title.capitals > 1;
  const isShaped = title.marker === "none" && title.separators === 0 && !title.date && !endsSentence(title);
  return isSized && isShaped ? 0 : null;
}

/** The line that was cut off the story's opening, or the one that alone stands above the story; null where neither is. */
function titleAlone(described: Described, first: number): number | null {
  const above = first - 1;
  if (described.lines[above]?.hint === "headline") return above;
  const only = above === 0 ? 0 : onlyUnknown(described, first);
  return only !== null && isPlain(described, only) ? only : null;
}

/** The page's first line, where the desk's lines alone stand between it and the story; null where more does. */
function onlyUnknown({ lines, evidence, namesPerson }: Described, first: number): number | null {
  const line = lines[0];
  if (!line || first < 2 || first > DESK_LINES || line.separators > 0 || namesPerson(line)) return null;
  return evidence.slice(1, first).every((found) => isDeskKind(found?.kind)) ? 0 : null;
}

/** A line in words of its own that ends as no sentence does: alone above a story it is its title, however short. */
function isPlain({ lines, evidence, places }: Described, index: number): boolean {
  const line = lines[index];
  if (
    !line ||
    evidence[index] ||
    places[index]?.againAt !== null ||
    line.marker !== "none" ||
    line.opens === Class.LOWER
  )
    return false;
  return line.words <= MOST_ALONE_WORDS && !endsSentence(line) && line.lastUnit !== COLON && !line.isTruncated;
}

/** The lines that may be the headline: those above the article, and its first one. */
export function candidatesOf(described: Described, states: Uint8Array): Candidates {
  const { lines } = described;
  const body = states.indexOf(State.BODY);
  const first = body < 0 ? Math.min(lines.length, REACH) : body;
  return { described, states, from: Math.max(0, first - REACH), to: Math.min(lines.length, first + 1), first };
}

function scoreOf(rows: Float32Array, row: number): number {
  let score = 0;
  for (let column = 0; column < WEIGHTS.length; column++) {
    score += (rows[row * WEIGHTS.length + column] ?? 0) * (WEIGHTS[column] ?? 0);
  }
  return score;
}

/** Of a title that stands twice, the copy that the byline or the stamp follows, else the first. */
function firstOfCopies({ lines, evidence, places }: Described, found: number): number {
  if (isNearDesk(evidence, found) || !places[found]?.isRepeat) return found;
  const hash = lines[found]?.hash;
  for (let index = Math.max(0, found - COPY_REACH); index < found; index++) {
    if (lines[index]?.hash === hash) return index;
  }
  return found;
}

/** A byline or a stamp stands right below. */
function isNearDesk(evidence: Described["evidence"], index: number): boolean {
  for (let below = index + 1; below <= index + DESK_REACH; below++) {
    if (isDeskKind(evidence[below]?.kind)) return true;
  }
  return false;
}
