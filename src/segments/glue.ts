/** Titles glued to one another without a space: "… pada JuniMayat ditemukan di …". */
import type { Span } from "../shapes.js";
import { Class, classOf } from "../text/classes.js";

/** Fewer glued places than this may be names written in one word. */
const FEWEST = 3;
/** Longest title between two glued places. */
const LONGEST_TITLE = 160;
/** Letters that stand on each side of a glued place. */
const LEAST_LETTERS = 3;
/** A title glued to the story below it ends within so many characters of a block that is much longer. */
const LONGEST_HEADLINE = 150;
const SHORTEST_DUMP = 400;

/** Where glued titles begin, ascending. */
export function glueCuts(text: string, block: Span): readonly number[] {
  const runs: number[][] = [[]];
  let start = block.start;
  for (let at = block.start + 1; at < block.end; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.UPPER) continue;
    const isSentence = isSentenceGlue(text, at);
    if (!isSentence && !isWordGlue(text, at)) continue;
    if (isSentence || at - start > LONGEST_TITLE) runs.push([]);
    const run = runs[runs.length - 1] ?? [];
    if (!isSentence) {
      if (run.length === 0 && start > block.start) run.push(start);
      run.push(at);
    }
    start = at;
  }
  const found = runs.filter((cuts) => cuts.length >= FEWEST && areTitles(text, cuts));
  return found.flatMap((cuts) => widen(text, cuts, block.end));
}

/** Between two glued places stand words enough for a title, and no sentence ends: languages that write names with a prefix fail here. */
function areTitles(text: string, cuts: readonly number[]): boolean {
  let words = 0;
  for (let at = cuts[0] ?? 0; at < (cuts[cuts.length - 1] ?? 0); at++) {
    if (classOf(text.charCodeAt(at)) !== Class.SPACE) continue;
    words++;
    const endsSentence = text.charAt(at - 1) === "." && classOf(text.charCodeAt(at + 1)) === Class.UPPER;
    if (endsSentence && classOf(text.charCodeAt(at - 4)) === Class.LOWER) return false;
  }
  return words >= LEAST_SPACES * (cuts.length - 1);
}

/** Spaces of a short title. */
const LEAST_SPACES = 3;

/** Where a headline ends that is glued to its story: "… tetap stabilJAKARTA - …"; null where none is. */
export function headlineCut(text: string, block: Span): number | null {
  if (block.end - block.start < SHORTEST_DUMP) return null;
  for (let at = block.start + 1; at < block.start + LONGEST_HEADLINE; at++) {
    const unitClass = classOf(text.charCodeAt(at));
    if (unitClass === Class.STOP && text.charAt(at) !== ".") return null;
    if (unitClass !== Class.UPPER || classOf(text.charCodeAt(at + 1)) !== Class.UPPER) continue;
    if (classOf(text.charCodeAt(at - 1)) === Class.LOWER && classOf(text.charCodeAt(at - 2)) === Class.LOWER) return at;
  }
  return null;
}

/** "…itu.Tak lama" */
function isSentenceGlue(text: string, at: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  const second = classOf(text.charCodeAt(at - 2));
  if (before === Class.STOP) {
    const isAcronym = second === Class.UPPER && classOf(text.charCodeAt(at - 3)) === Class.UPPER;
    return second === Class.LOWER || second === Class.DIGIT || second === Class.QUOTE || isAcronym;
  }
  return before === Class.QUOTE && second === Class.STOP;
}

/** "…JuniMayat": small letters, then a capital and small letters. */
function isWordGlue(text: string, at: number): boolean {
  for (let index = 1; index <= LEAST_LETTERS; index++) {
    const before = classOf(text.charCodeAt(at - index));
    if (before !== Class.LOWER && !(before === Class.QUOTE && index === 1)) return false;
    if (index < LEAST_LETTERS && classOf(text.charCodeAt(at + index)) !== Class.LOWER) return false;
  }
  return true;
}

/** Among titles that are glued for certain, also "…undang222 guru", "…Singapura'Najib", "PRU15UMNO". */
function widen(text: string, cuts: readonly number[], end: number): number[] {
  const first = cuts[0] ?? end;
  const last = Math.min(end, (cuts[cuts.length - 1] ?? first) + LONGEST_TITLE);
  const all = new Set(cuts.map((cut) => beforeQuote(text, cut)));
  for (let at = first + LEAST_LETTERS; at < last; at++) {
    if (isLooseGlue(text, at)) all.add(at);
  }
  return [...all];
}

/** A quotation that opens right before the capital belongs to the title that it opens. */
function beforeQuote(text: string, cut: number): number {
  const isQuote = classOf(text.charCodeAt(cut - 1)) === Class.QUOTE;
  return isQuote && classOf(text.charCodeAt(cut - 2)) === Class.LOWER ? cut - 1 : cut;
}

function isLooseGlue(text: string, at: number): boolean {
  const here = classOf(text.charCodeAt(at));
  const before = classOf(text.charCodeAt(at - 1));
  const next = classOf(text.charCodeAt(at + 1));
  if (here === Class.DIGIT) return before === Class.LOWER && classOf(text.charCodeAt(at - 2)) === Class.LOWER;
  if (here === Class.QUOTE) {
    const isGlued = before === Class.LOWER || before === Class.QUOTE || before === Class.STOP;
    return isGlued && next === Class.UPPER;
  }
  if (here !== Class.UPPER) return false;
  return before === Class.DIGIT && (next === Class.LOWER || next === Class.UPPER);
}
