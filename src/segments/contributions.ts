/** Who else worked on a story, below it: "Ruth Amadi and Ben Ade contributed to this report." */
import { neutral } from "../languages/neutral.js";
import type { Span } from "../shapes.js";
import type { Line } from "./lines.js";

/** Words of such a line, and the characters behind its phrase. */
const MOST_WORDS = 40;
const BEHIND_PHRASE = /^[.)\]*\s]{0,4}$/u;
/** A name of two words and more, with its particles; no word of one has more than forty letters. */
const NAME =
  /\p{Lu}[\p{L}.'’-]{1,40}(?: (?:de|da|del|van|von|bin|binti|al) ?| )(?:\p{Lu}[\p{L}.'’-]{0,40})(?: \p{Lu}[\p{L}.'’-]{0,40}){0,2}/u;
const BETWEEN_NAMES = /,|;|&|\band\b|\bdan\b/u;
const { contributed, trades } = neutral.boilerplate.authors;
const TRADES: ReadonlySet<string> = new Set(trades.flatMap((trade) => [trade, `${trade}s`]));
const WORD = /\p{L}+/gu;

/** Whether names and such a phrase are all that the line says. */
export function isContribution(text: string, { content, end, words, capitals }: Line): boolean {
  return words <= MOST_WORDS && capitals >= 2 && contributors(text, { start: content, end }).length > 0;
}

/** The names of whoever contributed, with their places in the page; none where the line is no such note. */
export function contributors(text: string, { start, end }: Span): { name: string; at: number }[] {
  const own = text.slice(start, end);
  const phrase = contributed.find((one) => own.includes(` ${one}`));
  if (phrase === undefined) return [];
  const to = own.lastIndexOf(` ${phrase}`);
  if (!BEHIND_PHRASE.test(own.slice(to + 1 + phrase.length))) return [];
  const found: { name: string; at: number }[] = [];
  let at = start + behindTrade(own.slice(0, to));
  for (const part of text.slice(at, start + to).split(BETWEEN_NAMES)) {
    const name = NAME.exec(part)?.[0].trim();
    if (name) found.push({ name, at: text.indexOf(name, at) });
    at = text.indexOf(part, at) + part.length;
  }
  return found;
}

/** "Acme Press writers Ruth Amadi …": behind the last word of a trade, or 0. */
function behindTrade(words: string): number {
  let at = 0;
  for (const { 0: word, index } of words.matchAll(WORD)) if (TRADES.has(word.toLowerCase())) at = index + word.length;
  return at;
}
