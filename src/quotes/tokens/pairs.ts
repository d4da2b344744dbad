/** Two capitals side by side: where the page prints them together, and so whether one name holds both. */
import { chain, startOfChain } from "../../text/phrases.js";
import { CAPITAL, IS_SYMBOL, OPENS_SPAN, type Words } from "../../text/words.js";
import {
  ACCORDING,
  AGENT,
  ATTITUDE,
  COMPLEMENT,
  type Entry,
  HONORIFIC,
  NOTHING,
  POST,
  VERB,
} from "../lexicon/lexicon.js";
import type { Token } from "./tokens.js";

/** What the page tells of two tokens side by side. */
export interface PairTests {
  /** Whether the two begin a name together where no office stands before them: "kata Abdul Rudi". */
  readonly opensName: (first: Token | undefined, second: Token | undefined) => boolean;
  /** Whether the page ends the name of a body with the two: "PS Tirta menempati". */
  readonly closesBody: (first: Token | undefined, second: Token | undefined) => boolean;
}

/** Keys of pairs of words. */
interface Pairs {
  /** Pairs that stand where no office can stand before them: at a sentence's head, behind "kata" or "Pak". */
  readonly opening: ReadonlySet<number>;
  /** Pairs behind which a word in small letters stands that reports nothing: "PS Tirta menempati". */
  readonly closing: ReadonlySet<number>;
}

const BEFORE_NAME = POST | ACCORDING | AGENT | COMPLEMENT;
const REPORTS = POST | VERB | ATTITUDE;
/** Signs behind which a sentence or a part of one begins. */
const BREAKS: ReadonlySet<string> = new Set([".", ",", ":", ";", '"', "“", "”"]);

/** The tests of a page; its pairs are looked for when the first is asked. `entries` are parallel to the words. */
export function pairTests(words: Words, entries: readonly Entry[]): PairTests {
  let pairs: Pairs | null = null;
  const isPair = (kind: keyof Pairs, first: Token | undefined, second: Token | undefined): boolean => {
    if (!first || !second || first.to !== second.from) return false;
    pairs ??= pairsIn(words, entries);
    return pairs[kind].has(pairAt(words, first.to - 1));
  };
  return {
    opensName: (first, second) => isPair("opening", first, second),
    closesBody: (first, second) => isPair("closing", first, second),
  };
}

/** The key of the pair that word `at` and the next one make. */
function pairAt({ hashes }: Words, at: number): number {
  return chain(chain(startOfChain, hashes[at] ?? 0), hashes[at + 1] ?? 0);
}

/** What stands around every pair of capitals. */
function pairsIn(words: Words, entries: readonly Entry[]): Pairs {
  const opening = new Set<number>();
  const closing = new Set<number>();
  const { count, flags } = words;
  for (let at = 0; at + 1 < count; at++) {
    const [first, second] = [flags[at] ?? 0, flags[at + 1] ?? 0];
    if (!(first & CAPITAL) || !(second & CAPITAL) || second & OPENS_SPAN) continue;
    if (opensName(words, entries, at)) opening.add(pairAt(words, at));
    if (closesBody(words, entries, at + 2)) closing.add(pairAt(words, at));
  }
  return { opening, closing };
}

function opensName({ flags, text, starts }: Words, entries: readonly Entry[], at: number): boolean {
  const before = flags[at - 1] ?? 0;
  if (at === 0 || (flags[at] ?? 0) & OPENS_SPAN) return true;
  if (before & IS_SYMBOL) return BREAKS.has(text.charAt(starts[at - 1] ?? 0));
  const { cues, nouns } = entries[at - 1] ?? NOTHING;
  return (cues & BEFORE_NAME) !== 0 || (nouns & HONORIFIC) !== 0;
}

function closesBody({ flags }: Words, entries: readonly Entry[], behind: number): boolean {
  const next = flags[behind] ?? OPENS_SPAN;
  if (next & (OPENS_SPAN | IS_SYMBOL | CAPITAL)) return false;
  return !((entries[behind]?.cues ?? 0) & REPORTS);
}
