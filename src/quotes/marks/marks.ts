/** Finds quotation marks and says which way each one looks. */
import { GLUED, IS_SYMBOL, OPENS_SPAN, type Words } from "../../text/words.js";
import { isInWord } from "./apostrophes.js";

/** Which marks can close which: straight and curly doubles mix on real pages, single and angle marks do not. */
export type Family = "double" | "single" | "angle" | "corner" | "lost";
export type Look = "open" | "close" | "either";

export interface Mark {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The word before which it stands, and the first word behind it. */
  readonly word: number;
  readonly next: number;
  readonly glyph: string;
  readonly family: Family;
  readonly look: Look;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['"', "double"],
  ["“", "double"],
  ["”", "double"],
  ["„", "double"],
  ["‟", "double"],
  ["＂", "double"],
  ["«", "angle"],
  ["»", "angle"],
  ["‹", "single"],
  ["›", "single"],
  ["‘", "single"],
  ["’", "single"],
  ["‚", "single"],
  ["'", "single"],
  ["「", "corner"],
  ["」", "corner"],
  ["『", "corner"],
  ["』", "corner"],
  ["?", "lost"],
  ["\ufffd", "lost"],
]);
/** A typewriter's double mark; where speech stands in single ones, an inner and an outer one that close together. */
export const TWO_SINGLES = "''";
/** Double marks of a typewriter. */
const TYPED: readonly (readonly [string, string])[] = [
  ["``", "“"],
  [TWO_SINGLES, '"'],
];
/** What may stand glued before an opening mark. */
const BEFORE_OPENING = new Set(["(", "[", "{", "-", "–", "—", ":", "/", "…", "¿", "¡"]);
/** What may stand glued behind a closing mark. */
const AFTER_CLOSING = new Set([",", ".", ";", ":", "?", "!", ")", "]", "}", "-", "–", "—", "/", "…"]);
/** Of those, the ones before which a mark closes whatever stands before it: "suara “aa…”." */
const ENDS_CLAUSE = new Set([",", ".", ";", "?", "!"]);
const TYPED_SIGNS = new Set(["`", "'"]);
const BLANK = /\s/;
/** Glyphs that open wherever a side is free, and glyphs that always do. */
const OPENERS = new Set(["“", "„", "‟", "‚", "「", "『"]);
/** What stands before a closing mark that was lost: no question mark follows these. */
const BEFORE_LOST = new Set([",", ".", "!", "?", "…", ")"]);
const CLOSERS = new Set(["」", "』"]);

/** What of a language tells marks. */
export interface MarkRules {
  /** Which of "«" and "»" open. */
  readonly openingAngles: readonly string[];
  /** Whether a reporting word stands at a word: behind a mark it shows that the mark closes. */
  readonly isCue: (word: number) => boolean;
  /** The page prints its speech in single marks: they are taken as others' double ones, and double ones as others' single ones. */
  readonly speaksInSingles: boolean;
}

/** The same mark so many times in a row is a rule across the page, and opens no speech. */
const LONGEST_ROW = 64;

/** The marks among words `from` to `to`, in order. */
export function findMarks(words: Words, { from, to }: { from: number; to: number }, rules: MarkRules): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    if (!((words.flags[at] ?? 0) & IS_SYMBOL)) continue;
    const mark = markAt(words, { at, to }, rules);
    if (!mark) continue;
    const row = endOfRow(words, at, to);
    if (row - at > LONGEST_ROW) {
      at = row - 1;
      continue;
    }
    if (mark.family !== "single" || !isInWord(words.text, mark)) marks.push(ruled(mark, rules));
    at = mark.next - 1;
  }
  return marks;
}

/** The word behind those that print the sign of word `at` again and again. */
function endOfRow({ hashes, flags }: Words, at: number, to: number): number {
  let end = at + 1;
  while (end < to && hashes[end] === hashes[at] && (flags[end] ?? 0) & GLUED) end++;
  return end;
}

function ruled(mark: Mark, { openingAngles, speaksInSingles }: MarkRules): Mark {
  if (speaksInSingles && mark.family === "single") return { ...mark, family: "double" };
  if (speaksInSingles && mark.family === "double") return { ...mark, family: "single" };
  return mark.family === "angle" ? turned(mark, openingAngles) : mark;
}

/** Where the language lets only one of the angles open, the glyph tells; spaces stand on both sides in French. */
function turned(mark: Mark, openingAngles: readonly string[]): Mark {
  if (openingAngles.length !== 1) return mark;
  return { ...mark, look: openingAngles.includes(mark.glyph) ? "open" : "close" };
}

function markAt(words: Words, { at, to }: { at: number; to: number }, rules: MarkRules): Mark | null {
  const start = words.starts[at] ?? 0;
  const end = words.ends[at] ?? 0;
  const printed = words.text.slice(start, end);
  const typed = TYPED_SIGNS.has(printed) ? typedAt(words.text, start, rules) : undefined;
  const glyph = typed ? typed[1] : printed;
  const family = FAMILIES.get(glyph);
  if (!family) return null;
  const stop = typed ? start + typed[0].length : end;
  let next = at + 1;
  while (next < to && (words.starts[next] ?? 0) < stop) next++;
  const isTrailing = !BLANK.test(words.text.charAt(start - 1) || " ") && ENDS_CLAUSE.has(words.text.charAt(stop));
  const sides = { isFreeBefore: !isTrailing && isFreeBefore(words, at), isFreeAfter: isFreeAfter(words.text, stop) };
  if (family === "lost" && !looksLost(words, at, sides)) {
    const isClosing = sides.isFreeAfter && closesLost(words, next, { to, isCue: rules.isCue });
    return isClosing ? { start, end: stop, word: at, next, glyph, family, look: "close" } : null;
  }
  return { start, end: stop, word: at, next, glyph, family, look: lookOf(glyph, sides) };
}

function typedAt(text: string, start: number, { speaksInSingles }: MarkRules): readonly [string, string] | undefined {
  const found = TYPED.find(([signs]) => text.startsWith(signs, start));
  return speaksInSingles && found?.[0] === TWO_SINGLES ? undefined : found;
}

/** Behind a lost mark that closes a cue stands, over a comma, or the paragraph ends. */
function closesLost(words: Words, next: number, { to, isCue }: { to: number; isCue: MarkRules["isCue"] }): boolean {
  const symbol = words.text.charAt(words.starts[next] ?? 0);
  if (next >= to || (symbol === "." && next + 1 === to)) return true;
  return isCue(next) || (symbol === "," && isCue(next + 1));
}

interface Sides {
  readonly isFreeBefore: boolean;
  readonly isFreeAfter: boolean;
}

/** kata "Ya" : the first mark is free before it and not behind it, the second the other way round. */
function lookOf(glyph: string, { isFreeBefore, isFreeAfter }: Sides): Look {
  if (CLOSERS.has(glyph)) return "close";
  if (OPENERS.has(glyph) && (isFreeBefore || !isFreeAfter)) return "open";
  if (isFreeBefore === isFreeAfter) return glyph === "«" ? "open" : glyph === "»" ? "close" : "either";
  return isFreeBefore ? "open" : "close";
}

/** A dump that could not write its marks put "?" or U+FFFD there: `?Kami siap,? kata Rudi` shows where. */
function looksLost(words: Words, at: number, { isFreeBefore, isFreeAfter }: Sides): boolean {
  if (isFreeBefore) return !isFreeAfter && (words.flags[at + 1] ?? 0) !== 0;
  if (words.text.charAt(words.starts[at] ?? 0) === "\ufffd") return isFreeAfter;
  return isFreeAfter && BEFORE_LOST.has(words.text.charAt((words.starts[at] ?? 1) - 1));
}

function isFreeBefore(words: Words, at: number): boolean {
  const flags = words.flags[at] ?? 0;
  if (flags & OPENS_SPAN || !(flags & GLUED)) return true;
  const before = words.text.charAt((words.starts[at] ?? 1) - 1);
  return BEFORE_OPENING.has(before);
}

function isFreeAfter(text: string, stop: number): boolean {
  const after = text.charAt(stop);
  return after === "" || AFTER_CLOSING.has(after) || BLANK.test(after);
}
