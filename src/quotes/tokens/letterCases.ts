/** How the page writes each word: with a small letter somewhere, with a capital inside a sentence. */
import { HashNumbers } from "../../text/hashNumbers.js";
import { CAPITAL, HAS_LETTER, IS_SYMBOL, OPENS_SPAN, type Words } from "../../text/words.js";

/** The page writes the word small somewhere. */
export const SMALL = 1;
/** It writes it with a capital inside a sentence. */
export const INSIDE = 2;

/** How the page writes each word: `SMALL`, `INSIDE`, both or neither. */
export function casesOf({ count, flags, hashes }: Words): HashNumbers {
  const cases = new HashNumbers(count);
  for (let at = 0; at < count; at++) {
    const own = flags[at] as number;
    if (!(own & HAS_LETTER)) continue;
    if (!(own & CAPITAL)) cases.join(hashes[at] as number, SMALL);
    else if (!(own & OPENS_SPAN) && !((flags[at - 1] ?? 0) & IS_SYMBOL)) cases.join(hashes[at] as number, INSIDE);
  }
  return cases;
}

/** Shorter parts are particles of one name: "Al-Amin". */
const SHORTEST_OF_PAIR = 3;

export function isPairAt(words: Words, cases: HashNumbers, { from, to }: { from: number; to: number }): boolean {
  const isLong = (at: number): boolean => (words.ends[at] ?? 0) - (words.starts[at] ?? 0) >= SHORTEST_OF_PAIR;
  const isName = (at: number): boolean => isLong(at) && (cases.get(words.hashes[at] ?? 0) & INSIDE) !== 0;
  return isName(from) && isName(to - 1);
}
