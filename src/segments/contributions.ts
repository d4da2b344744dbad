/** Who else worked on a story, below it: "Ruth Amadi and Ben Ade contributed to this report." */
import { neutral } from "../languages/neutral.js";
import type { Span } from "../shapes.js";
import { Sieve } from "../text/sieve.js";
import type { Line } from "./lines.js";

/** Words of such a line, and the characters behind its phrase. */
const MOST_WORDS = 40;
const BEHIND_PHRASE = /^[.)\]*\s]{0,4}$/u;
/** A name of two words and more, with its particles; no word of one has more than forty letters. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]{1,40}(?: (?:de|da|del|van|von|bin|binti|al) ?| )(?:\p{Lu}[\p{L}.'’-]{0,40})(?: \p{Lu}[\p{L}.'’-]{0,40}){0,2}/u;
const BETWEEN_NAMES = /,|;|&|\band\b|\bdan\b/u;
/** What may stand behind a name: where it worked and for whom. */
const BEHIND_NAME = /^ ?(?:$|(?:in|from|at|of|for|also|di|dari) ?)/u;
const { contributed, trades } = neutral.boilerplate.authors;
/** The longest first: one may end another. */
const PHRASES: readonly string[] = [...contributed].sort((one, other) => other.length - one.length);
const SIEVE = new Sieve(PHRASES);
const TRADES: ReadonlySet<string> = new Set(trades.flatMap((trade) => [trade, `${trade}s`]));
const WORD = /\p{L}+/gu;

/** Whether names and such a phrase are all that the line says. */
export function isContribution(text: string, { content, end, words, capitals }: Line): boolean {
  return words <= MOST_WORDS && capitals >= 2 && contributors(text, { start: content, end }).length > 0;
}

/** The names of whoever contributed, with their places in the page; none where the line says anything else. */
export function contributors(text: string, { start, end }: Span): { name: string; at: number }[] {
  if (!SIEVE.mayHold(text, start, end)) return [];
  const own = text.slice(start, end);
  const phrase = PHRASES.find((one) => own.includes(` ${one}`));
  if (phrase === undefined) return [];
  const to = own.lastIndexOf(` ${phrase}`);
  if (!BEHIND_PHRASE.test(own.slice(to + 1 + phrase.length))) return [];
  const found: { name: string; at: number }[] = [];
  let at = start;
  for (const part of own.slice(0, to).split(BETWEEN_NAMES)) {
    const from = text.indexOf(part, at);
    at = from + part.length;
    const opens = behindTrade(part);
    const rest = part.slice(opens).trim();
    const name = NAME.exec(rest)?.[0].trim();
    if (name && BEHIND_NAME.test(rest.slice(name.length))) found.push({ name, at: text.indexOf(name, from + opens) });
    else if (!BEHIND_NAME.test(rest)) return [];
  }
  return found;
}

/** "Acme Press writers Ruth Amadi …": behind the last word of a trade, or 0. */
function behindTrade(words: string): number {
  let at = 0;
  for (const { 0: word, index } of words.matchAll(WORD)) if (TRADES.has(word.toLowerCase())) at = index + word.length;
  return at;
}
