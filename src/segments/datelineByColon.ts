/** Datelines that end in a colon: "Kuala Lumpur: ", "IPOH, 3 Mac: ", "KARACHI: ". A kicker has the same shape ("JUMBO: "). */

import { CITIES } from "../languages/cities.js";
import type { Language } from "../languages/language.js";
import type { DatelineMention, Span } from "../shapes.js";
import { isSpaceAt } from "../text/spaces.js";
import { indexWithin } from "../text/within.js";
import { type DatedSpan, isShouted, MOST_PLACE_WORDS, partsOf, type Token, tokensOf } from "./dateline.js";

/** Longest dateline up to its colon. */
const LONGEST = 60;
/** Characters of the sentence behind it, at least. */
const SHORTEST_STORY = 60;
const KNOWN_CITIES: ReadonlySet<string> = new Set(CITIES);

/**
 * The dateline with which a story's first line opens; null where it opens with none, and where nothing but its shape
 * says that a place stands there: it is a known one, is dated, or the page has it behind a preposition of place.
 */
export function datelineByColon(
  text: string,
  { start, end, date }: DatedSpan,
  language: Language,
): DatelineMention | null {
  const colon = indexWithin(text, ":", { start, end: Math.min(end, start + LONGEST) });
  if (colon < 0 || !isSpaceAt(text, colon + 1) || end - colon < SHORTEST_STORY) return null;
  const tokens = tokensOf(text, start, colon);
  const parts = partsOf(tokens);
  if (!parts?.place || parts.publisher || !tokens.every(({ text: word }) => isPlain(word))) return null;
  const place = placeWords(tokens, parts.place);
  if (place.length > MOST_PLACE_WORDS) return null;
  // "MONDAY, 3 March:" is a date alone
  const isDated = date != null && date.month !== null && date.end <= colon && date.start > parts.place.start;
  const isPlace = isDated
    ? isShouted(place[0] ?? "")
    : !parts.hasDate && (isKnown(place, language) || isNamedIn(text, place, language));
  return isPlace ? { start, end: colon + 1, publisher: null, place: parts.place } : null;
}

function isPlain(word: string): boolean {
  return indexWithin(word, "(", { start: 0, end: word.length }) < 0;
}

function placeWords(tokens: readonly Token[], place: Span): string[] {
  return tokens.filter(({ start, end }) => start >= place.start && end <= place.end).map(({ text }) => text);
}

function isKnown(place: readonly string[], { names }: Language): boolean {
  const name = place.join(" ").toLowerCase();
  return KNOWN_CITIES.has(name) || names.placeNames.includes(name);
}

/** "di Setiu", "in Karachi" stands somewhere on the page; in small letters "in Summer" and "in Politics" do as well. */
function isNamedIn(text: string, place: readonly string[], { reporting, describesBehind }: Language): boolean {
  if (!describesBehind && !place.every(isShouted)) return false;
  const name = place.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ");
  return reporting.placePrepositions.some((preposition) => holds(text, ` ${preposition} ${name}`));
}

function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && !/^[\p{L}\d]/u.test(text.slice(at + phrase.length, at + phrase.length + 1));
}
