/** Words that a dump has glued together where one line ended and the next began: "… isi bukuRudi mengatakan". */
import { kindOf, LOWER, UPPER } from "./characters.js";
import {
  ALL_CAPS,
  CAPITAL,
  GLUED,
  HAS_DIGIT,
  HAS_LETTER,
  hashOf,
  INNER_CAPITAL,
  IS_SYMBOL,
  type Words,
} from "./words.js";

/** Letters of either part; shorter ones are found in many words. */
const SHORTEST_HEAD = 3;
const SHORTEST_SHOUTED_HEAD = 2;
const SHORTEST_TAIL = 3;
/** Before a word that they open, what is written together on purpose. */
const TAG_SIGNS = new Set(["#", "@", "/", "."]);

/**
 * Where the second parts begin, ascending: inside a word that stands once, of two that the page also writes alone, with
 * another word behind it. "YouTube" is none, nor is a name that the page writes so again.
 */
export function gluedPlaces(words: Words): number[] {
  const places: number[] = [];
  let counts: ReadonlyMap<number, number> | null = null;
  for (let at = 0; at < words.count; at++) {
    if (!mayBeGlued(words, at)) continue;
    const place = tailOf(words, at);
    if (place === null) continue;
    counts ??= countsOf(words);
    if (isGlued(words, at, { place, counts })) places.push(place);
  }
  return places;
}

/** A word with a capital behind its first letter and no digit, which another word follows and no sign of a tag opens. */
function mayBeGlued({ text, count, starts, flags }: Words, at: number): boolean {
  const own = flags[at] ?? 0;
  if (!(own & CAPITAL) || own & (ALL_CAPS | HAS_DIGIT)) return false;
  const start = starts[at] ?? 0;
  if (!(own & INNER_CAPITAL) && kindOf(text.charCodeAt(start + 1)) !== UPPER) return false;
  if (own & GLUED && TAG_SIGNS.has(text.charAt(start - 1))) return false;
  const next = flags[at + 1] ?? 0;
  return at + 1 < count && !(next & (GLUED | IS_SYMBOL)) && (next & HAS_LETTER) !== 0;
}

/** Where the last capital stands, with small letters alone behind it, and before it a word or an acronym; else null. */
function tailOf({ text, starts, ends }: Words, at: number): number | null {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  let tail = end - 1;
  while (tail > start && kindOf(text.charCodeAt(tail)) === LOWER) tail--;
  if (kindOf(text.charCodeAt(tail)) !== UPPER || end - tail < SHORTEST_TAIL) return null;
  const isShouted = isAll(text, { start, end: tail }, UPPER);
  const isWord = isAll(text, { start: start + 1, end: tail }, LOWER);
  const least = isShouted ? SHORTEST_SHOUTED_HEAD : SHORTEST_HEAD;
  return (isShouted || isWord) && tail - start >= least ? tail : null;
}

function isAll(text: string, { start, end }: { start: number; end: number }, kind: number): boolean {
  for (let at = start; at < end; at++) if (kindOf(text.charCodeAt(at)) !== kind) return false;
  return true;
}

interface Found {
  readonly place: number;
  readonly counts: ReadonlyMap<number, number>;
}

function isGlued({ text, starts, ends, hashes }: Words, at: number, { place, counts }: Found): boolean {
  if ((counts.get(hashes[at] ?? 0) ?? 0) > 1) return false;
  const [head, tail] = [text.slice(starts[at], place), text.slice(place, ends[at])];
  return counts.has(hashOf(head)) && counts.has(hashOf(tail));
}

function countsOf({ count, hashes }: Words): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < count; at++) counts.set(hashes[at] ?? 0, (counts.get(hashes[at] ?? 0) ?? 0) + 1);
  return counts;
}
