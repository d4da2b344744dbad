/** Where every noun has a capital, a word alone is seldom somebody's name. */
import type { Language } from "../languages/language.js";
import { CAPITAL, hashesOf, IS_SYMBOL } from "../text/words.js";
import { HONORIFIC, RANK, ROLE_ACRONYM, ROLE_HEAD } from "./cues.js";
import type { Reading } from "./reading.js";
import { cuesAt, flagsAt, isGivenName, type Mention, opensSpan } from "./runs.js";

const BEFORE_NAME = HONORIFIC | RANK | ROLE_HEAD | ROLE_ACRONYM;
/** Words between an article and its noun, the article included: "eine erste offizielle Stellungnahme". */
const ARTICLE_REACH = 3;

/** The people without words alone that the page gives an article somewhere: "eine Stellungnahme". Parts of longer names, first names and what stands behind a title stay. */
export function withoutNouns(reading: Reading, tagged: readonly Mention[], language: Language): Mention[] {
  if (!language.capitalizesNouns) return [...tagged];
  const people = tagged.map((mention) => behindNouns(reading, mention));
  const { hashes } = reading.words;
  const parts = new Set(people.filter(isLong).flatMap(({ first, last }) => [...hashes.subarray(first, last)]));
  const nouns = nounsOf(reading, hashesOf([...language.reporting.articles, ...language.reporting.determiners]));
  return people.filter((mention) => {
    const { first } = mention;
    const hash = hashes[first] ?? 0;
    if (isLong(mention) || parts.has(hash) || !nouns.has(hash) || isGivenName(reading, first)) return true;
    return !opensSpan(reading, first) && (cuesAt(reading, first - 1) & BEFORE_NAME) !== 0;
  });
}

/** Nouns before a first name: "Hamburgs Polizeipräsident". */
const FEWEST_NOUNS = 2;

/** "Hamburgs Polizeipräsident | Falk Halde": from the first name on, where nouns were taken into it. */
function behindNouns(reading: Reading, mention: Mention): Mention {
  const { first, last } = mention;
  let given = first;
  while (given < last && !isGivenName(reading, given)) given++;
  return given - first >= FEWEST_NOUNS && last - given > 1 ? { first: given, last, reason: mention.reason } : mention;
}

const isLong = ({ first, last }: Mention): boolean => last - first > 1;

/** The words with a capital behind an article, or behind small words that an article opens. */
function nounsOf(reading: Reading, articles: ReadonlySet<number>): ReadonlySet<number> {
  const { count, hashes } = reading.words;
  const nouns = new Set<number>();
  for (let at = 1; at < count; at++) {
    if (flagsAt(reading, at) & CAPITAL && isDetermined(reading, at, articles)) nouns.add(hashes[at] ?? 0);
  }
  return nouns;
}

function isDetermined(reading: Reading, noun: number, articles: ReadonlySet<number>): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - ARTICLE_REACH); at--) {
    if (opensSpan(reading, at + 1) || flagsAt(reading, at) & IS_SYMBOL) return false;
    if (articles.has(reading.words.hashes[at] ?? 0))
      return at === 0 || !(flagsAt(reading, at - 1) & IS_SYMBOL) || opensSpan(reading, at);
    if (flagsAt(reading, at) & CAPITAL) return false;
  }
  return false;
}
