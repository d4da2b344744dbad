/** The row of a story's pages: "Halaman 1 2 3 Selanjutnya", "« Previous 1 2 3 Next »", "Page 1 of 3", "View as single page", "Continued on page 2". */
import { neutral } from "../languages/neutral.js";
import { Cue } from "./cues.js";
import type { Evidence } from "./evidenceKinds.js";
import { endsSentence, type Line } from "./lines.js";

/** Such a row's words and characters at most. */
const MOST_WORDS = 14;
const LONGEST = 70;
/** Digits of a page's number. */
const MOST_DIGITS = 3;
/** "Halaman …", and "Baca Halaman Selanjutnya". */
const MAY_OPEN = Cue.NAVIGATION | Cue.READ_ALSO;
const WORD = /[\p{L}\d]+/gu;
const NUMBER = /^\d+$/;
const { pages, turns, between } = neutral.boilerplate.pagers;
const PAGES: ReadonlySet<string> = new Set(pages);
const TURNS: ReadonlySet<string> = new Set(turns);
const BETWEEN: ReadonlySet<string> = new Set(between);
/** Never the story's, wherever it stands. */
export const PAGER: Evidence = {
  kind: "navigation",
  isStrong: true,
  isCertain: true,
  reason: "the row of a story's pages",
};

/** `PAGER` where the line is one and nothing else; null where it is none. */
export function pagerOf(text: string, line: Line): Evidence | null {
  const { content, end, words, digits, cue } = line;
  const mayTurn = digits > 0 || words > 1 || (cue !== null && (cue.kinds & MAY_OPEN) !== 0);
  if (!mayTurn || words > MOST_WORDS || end - content > LONGEST || line.date || endsSentence(line)) return null;
  return isPager(text.slice(content, end).toLowerCase().match(WORD) ?? []) ? PAGER : null;
}

/** Every word is a page's number, a word for a page or a way to another, and they are more than a number and a word. */
function isPager(words: readonly string[]): boolean {
  const numbers = words.filter((word) => NUMBER.test(word) && word.length <= MOST_DIGITS).map(Number);
  const named = words.filter((word) => PAGES.has(word)).length;
  const turned = words.filter((word) => TURNS.has(word)).length;
  const others = words.filter((word) => BETWEEN.has(word)).length;
  if (numbers.length + named + turned + others < words.length) return false;
  if (named > 0) return numbers.length + turned > 0;
  if (words.length === 3 && others === 1 && BETWEEN.has(words[1] ?? "")) return isRow(numbers); // "1 of 3"
  return turned > 0 && (words.length === turned || isRow(numbers));
}

/** "1 2 3", "4 5 6". */
function isRow(numbers: readonly number[]): boolean {
  return numbers.length > 1 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
