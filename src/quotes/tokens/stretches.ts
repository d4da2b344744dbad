/** How a stretch of speech opens, ends and how much it holds. */
import { CAPITAL, HAS_LETTER, IS_SYMBOL, type Words } from "../../text/words.js";
import type { Stretch } from "../marks/pairs.js";

const GOES_ON = new Set([",", "?", "!"]);
const UPPER = /\p{Lu}/u;

/** How many words stand inside; signs are none. */
export function wordsIn({ flags }: Words, { firstWord, endWord }: Stretch): number {
  let inside = 0;
  for (let at = firstWord; at < endWord; at++) if (!((flags[at] ?? 0) & IS_SYMBOL)) inside++;
  return inside;
}

/** Whether the first word inside has a capital or no case; the sentence ends before word `limit`. */
export function opensWithCapital(words: Words, { firstWord, start }: Stretch, limit: number): boolean {
  const { text, starts, ends, flags } = words;
  let at = firstWord;
  while (at < limit && ((ends[at] ?? 0) <= start || (flags[at] ?? 0) & IS_SYMBOL)) at++;
  if ((starts[at] ?? 0) < start) return UPPER.test(text.charAt(start)); // "\x9cKami": a mark as bytes
  const own = flags[at] ?? 0;
  return (own & CAPITAL) !== 0 || !(own & HAS_LETTER);
}

/** `"Kami siap," …`: whether what stands behind the mark belongs to the same sentence. */
export function goesOn({ text }: Words, { end, outerEnd }: Stretch): boolean {
  return GOES_ON.has(text.charAt(end - 1)) || text.charAt(end) === "," || text.charAt(outerEnd) === ",";
}
