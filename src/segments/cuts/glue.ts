/** Titles glued to one another without a space: "… pada JuniMayat ditemukan di …". */
import type { Span } from "../../shapes.js";
import { isSmallLatin } from "../../text/characters.js";
import { Class, classOf, isWord } from "../../text/classes.js";

/** Fewer glued places than this may be names written in one word. */
const FEWEST = 3;
/** Longest title between two glued places. */
const LONGEST_TITLE = 160;
/** Letters that stand on each side of a glued place. */
const LEAST_LETTERS = 3;
/** Shortest title under a heading. */
const SHORTEST_ITEM = 16;
/** One piece in so many may be shorter; with more of them it is prose, unless so great a share of its words has a menu's capitals. */
const MOST_SHORT = 4;
const MENU_CASE = 0.5;
/** Longest half of a name with a capital inside. */
const LONGEST_NAME = 24;
/** A title glued to the story below it ends within so many characters of a block that is much longer. */
const LONGEST_HEADLINE = 150;
const SHORTEST_DUMP = 400;
const SHORTEST_HEADLINE = 16;
/** Letters of a word in capitals that opens a story: abbreviations that end a name ("ChatGPT") are shorter. */
const LEAST_SHOUTED = 5;
/** A dateline's end, which lets a shorter place open the story. */
const DASHES: readonly string[] = [" -", " –", " —"];

/** Where glued titles begin, ascending. */
export function glueCuts(text: string, block: Span): readonly number[] {
  const runs: number[][] = [[]];
  let names: ReadonlySet<string> | null = null;
  let start = block.start;
  for (let at = block.start + 1; at < block.end; at++) {
    const unit = text.charCodeAt(at);
    if (isSmallLatin(unit) || classOf(unit) !== Class.UPPER) continue;
    const isSentence = isSentenceGlue(text, at);
    if (!isSentence) {
      if (!isWordGlue(text, at)) continue;
      names ??= namesIn(text, block);
      if (names.has(wordAround(text, at))) continue;
    }
    if (isSentence || at - start > LONGEST_TITLE) runs.push([]);
    const run = runs[runs.length - 1] ?? [];
    if (!isSentence) {
      if (run.length === 0 && start > block.start && isTitle(text, start, at)) run.push(start);
      run.push(at);
    }
    start = at;
  }
  const found = runs
    .filter((cuts) => cuts.length >= FEWEST)
    .map((cuts) => withFirst(text, cuts))
    .filter((cuts) => areTitles(text, cuts));
  return found.flatMap((cuts) => widen(text, cuts, block.end));
}

/** Where titles begin that are glued to one another under a heading: it vouches for them, so that one place is enough. */
export function titleCuts(text: string, { start, end }: Span): { titles: readonly number[]; next: number | null } {
  const titles: number[] = [];
  const names = namesIn(text, { start, end });
  let from = start;
  for (let at = start + LEAST_LETTERS; at <= end; at++) {
    const isLoose = classOf(text.charCodeAt(at)) === Class.UPPER && isLooseGlue(text, at);
    const isGlue = at === end || isLoose || isWordGlue(text, at);
    if (!isGlue || at - from < SHORTEST_ITEM || names.has(wordAround(text, at))) continue;
    // what is longer than a title is the story, going on
    if (!isTitle(text, from, at)) return { titles, next: from > start ? from : null };
    titles.push(from);
    from = at;
  }
  return { titles, next: null };
}

/** Words with a capital inside that stand twice: names that are written so, "AcmeNews". */
function namesIn(text: string, block: Span): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const names = new Set<string>();
  for (let at = block.start + 1; at < block.end; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.UPPER || !isWordGlue(text, at)) continue;
    const word = wordAround(text, at);
    const first = seen.get(word) ?? at;
    if (at - first > word.length) names.add(word);
    seen.set(word, first);
  }
  return names;
}

/** The word that holds the unit at `at`, as far as names are long. */
function wordAround(text: string, at: number): string {
  let start = at;
  let end = at;
  while (at - start < LONGEST_NAME && isWord(classOf(text.charCodeAt(start - 1)))) start--;
  while (end - at < LONGEST_NAME && isWord(classOf(text.charCodeAt(end)))) end++;
  return text.slice(start, end);
}

/** It is no longer than a title, and no sentence ends in it. */
function isTitle(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_TITLE) return false;
  for (let at = start; at < end; at++) {
    const isStop = classOf(text.charCodeAt(at)) === Class.STOP;
    if (isStop && [1, 2, 3, 4].every((back) => classOf(text.charCodeAt(at - back)) === Class.LOWER)) return false;
  }
  return true;
}

/** With the title before the first sure place, where a looser one shows it: "… - AFPAcme Sdn. Bhd." */
function withFirst(text: string, cuts: readonly number[]): readonly number[] {
  const first = cuts[0] ?? 0;
  for (let at = first - SHORTEST_ITEM; at > first - LONGEST_TITLE && at > 0; at--) {
    if (isLooseGlue(text, at)) return isTitle(text, at, first) ? [at, ...cuts] : cuts;
  }
  return cuts;
}

/**
 * Between two glued places stand words enough for a title, and no sentence ends: languages that write names with a prefix
 * fail here, and so do names that are written in one word ("ClientFactory"), but no menus ("BeritaUmumKontak").
 */
function areTitles(text: string, cuts: readonly number[]): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = cuts[0] ?? 0; at < (cuts[cuts.length - 1] ?? 0); at++) {
    if (classOf(text.charCodeAt(at)) !== Class.SPACE) continue;
    words++;
    const isCapital = classOf(text.charCodeAt(at + 1)) === Class.UPPER;
    if (isCapital) capitals++;
    const endsSentence = text.charAt(at - 1) === "." && isCapital;
    if (endsSentence && classOf(text.charCodeAt(at - 4)) === Class.LOWER) return false;
  }
  const short = cuts.filter((cut, index) => index > 0 && cut - (cuts[index - 1] ?? 0) < SHORTEST_ITEM).length;
  const isProse = short * MOST_SHORT >= cuts.length - 1 && capitals < MENU_CASE * words;
  return !isProse && words >= LEAST_SPACES * (cuts.length - 1);
}

/** Spaces of a short title. */
const LEAST_SPACES = 3;

/**
 * Where a headline ends that is glued to its story, whose first word or dateline stands in capitals:
 * "… tetap stabilJAKARTA - …"; null where none is.
 */
export function headlineCut(text: string, block: Span): number | null {
  if (block.end - block.start < SHORTEST_DUMP) return null;
  for (let at = block.start + 1; at < block.start + LONGEST_HEADLINE; at++) {
    const unitClass = classOf(text.charCodeAt(at));
    if (unitClass === Class.STOP && text.charAt(at) !== ".") return null;
    if (unitClass !== Class.UPPER || at - block.start < SHORTEST_HEADLINE || !isShouted(text, at)) continue;
    const before = classOf(text.charCodeAt(at - 1));
    const isGlued = before === Class.LOWER && classOf(text.charCodeAt(at - 2)) === Class.LOWER;
    if (isGlued || (before === Class.DIGIT && isShouted(text, at + 2))) return opensStory(text, at) ? at : null;
  }
  return null;
}

/** "JAKARTA" of "… stabilJAKARTA"; two capitals may end a name: "MotoGP", and four a model: "X5MTNI". */
function isShouted(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at + 1)) === Class.UPPER && classOf(text.charCodeAt(at + 2)) === Class.UPPER;
}

/** "JAKARTA" opens a story, and so does "SOLO - "; "GPT" ends the name "ChatGPT". */
function opensStory(text: string, at: number): boolean {
  let end = at;
  while (classOf(text.charCodeAt(end)) === Class.UPPER) end++;
  if (isWord(classOf(text.charCodeAt(end)))) return false;
  return end - at >= LEAST_SHOUTED || DASHES.includes(text.slice(end, end + 2));
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
  if (classOf(text.charCodeAt(at)) !== Class.UPPER) return false;
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
  const sure = new Set(cuts);
  let start = beforeQuote(text, first);
  const all = new Set([start]);
  for (let at = first + LEAST_LETTERS; at < last; at++) {
    if (!(sure.has(at) || isLooseGlue(text, at)) || all.has(at) || all.has(at - 1)) continue;
    if (closesTitle(text, start, at)) start = at + 1;
    else start = sure.has(at) ? beforeQuote(text, at) : at;
    all.add(start);
  }
  return [...all];
}

/** "'Siapa ambil bot kami?'Ceramah": the mark at `at` closes the one with which the title at `start` opens. */
function closesTitle(text: string, start: number, at: number): boolean {
  if (classOf(text.charCodeAt(at)) !== Class.QUOTE || text.charAt(start) !== text.charAt(at)) return false;
  return text.indexOf(text.charAt(at), start + 1) === at;
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
  if (before === Class.DIGIT) return next === Class.LOWER || next === Class.UPPER;
  const isShort = classOf(text.charCodeAt(at - 2)) !== Class.UPPER;
  return before === Class.UPPER && !isShort && next === Class.LOWER && classOf(text.charCodeAt(at + 2)) === Class.LOWER;
}
