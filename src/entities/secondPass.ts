/** A name that is found once is found everywhere on the page. */
import { AMBIGUOUS, KNOWN_ORGANIZATION } from "../models/lexicon.js";
import { longestPhraseAt, opensPhrase, tableOf } from "../text/phrases.js";
import { CONNECTOR, FUNCTION_WORD, ORGANIZATION_SUFFIX } from "./cues.js";
import { outside, withoutOverlaps } from "./forms.js";
import { isOfOffice } from "./otherThings.js";
import type { Reading } from "./reading.js";
import {
  BRACKET_WORDS,
  cuesAt,
  isCapital,
  isNameWord,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  parenthesized,
  textOf,
  wordAt,
} from "./runs.js";

/** A single word that the tagger takes in fewer of its places is more often something else. */
const LEAST_SHARE = 0.25;
/** The same in a language that it never saw. */
const LEAST_SHARE_UNTAUGHT = 0.1;
/** More than any page has places for a word. */
const SURE_COUNT = 1e6;

/** The mentions with all other places that print one of their forms, in page order. */
export function everywhere(reading: Reading, mentions: readonly Mention[], isTaught = true): Mention[] {
  const least = isTaught ? LEAST_SHARE : LEAST_SHARE_UNTAUGHT;
  const counts = formCounts(reading, mentions);
  if (counts.size === 0) return [...mentions];
  const forms = [...counts];
  const places = placesOf(
    reading,
    forms.map(([form]) => form),
  );
  const found = places.flatMap((list, i) => (isWord(list) && (forms[i]?.[1] ?? 0) < list.length * least ? [] : list));
  const named = withoutOverlaps(found).filter((mention) => !isOfOffice(reading, mention));
  return withoutOverlaps([...mentions, ...outside(named, mentions)]);
}

/** How often each form counts for itself; what the page gives as a short form is one wherever it stands. */
function formCounts(reading: Reading, mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  const lasts = new Set(mentions.map(({ last }) => last));
  const add = (form: string, count: number): void => {
    counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + count);
  };
  for (const mention of mentions) {
    if (!isTelling(reading, mention)) continue;
    const isShort = isSymbol(reading, mention.first - 1, "(") && lasts.has(mention.first - 1);
    add(textOf(reading, mention), isShort && isSymbol(reading, mention.last, ")") ? SURE_COUNT : 1);
    for (const form of aroundBracket(reading, mention)) add(form, SURE_COUNT);
  }
  return counts;
}

/** "Jaringan Tani Maju (JTM) Indonesia" is also "JTM Indonesia" and "Jaringan Tani Maju Indonesia". */
function aroundBracket(reading: Reading, { first, last }: Mention): string[] {
  for (let at = first + 1; at < last - BRACKET_WORDS; at++) {
    const inside = parenthesized(reading, at);
    if (inside < 0) continue;
    if (cuesAt(reading, inside) & ORGANIZATION_SUFFIX) return [];
    const rest = textOf(reading, { first: at + BRACKET_WORDS, last });
    return [`${wordAt(reading, inside)} ${rest}`, `${textOf(reading, { first, last: at })} ${rest}`];
  }
  return [];
}

const isWord = ([first]: readonly Mention[]): boolean => first !== undefined && first.last - first.first === 1;

/** Every place of each form, where the page prints it. Of forms that begin in one place the longest counts. */
function placesOf(reading: Reading, forms: readonly string[]): Mention[][] {
  const table = tableOf(
    forms.map((form, i) => [form, i + 1]),
    reading.apostrophes,
  );
  const places: Mention[][] = forms.map(() => []);
  for (let at = 0; at < reading.words.count; at++) {
    if (!opensName(reading, at) || !opensPhrase(table, reading.words, at)) continue;
    const [longest, form] = longestPhraseAt(table, { words: reading.words, at });
    if (longest === 0 || (longest === 1 && !isNameWord(reading, at))) continue;
    const last = withSuffix(reading, at + longest);
    places[form - 1]?.push({ first: at, last, reason: "found elsewhere on the page" });
    at = last - 1;
  }
  return places;
}

/** "Lumbung | International": what closes an organization's name is part of it there. */
function withSuffix(reading: Reading, from: number): number {
  let last = from;
  while (!opensSpan(reading, last) && cuesAt(reading, last) & ORGANIZATION_SUFFIX && isCapital(reading, last)) last++;
  return last;
}

/** A capital, or an article of another language before one: "the Fed" on an Indonesian page. */
function opensName(reading: Reading, at: number): boolean {
  const isForeign = (cuesAt(reading, at) & (CONNECTOR | FUNCTION_WORD)) === CONNECTOR;
  return isCapital(reading, at) || (isForeign && isCapital(reading, at + 1) && !opensSpan(reading, at + 1));
}

/** One small word, or a word of many meanings, says nothing elsewhere. */
function isTelling(reading: Reading, { first, last }: Mention): boolean {
  if (!opensName(reading, first)) return false;
  return last - first > 1 || (knownAt(reading, first) & (AMBIGUOUS | KNOWN_ORGANIZATION)) !== AMBIGUOUS;
}
