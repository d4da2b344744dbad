/** What stands between the parts of a date: marks, and the language's small words. */
import { type DateScan, isDigit, isWordUnit } from "./dateItems.js";

/** ", pada hari " and the like; whatever is longer parts two dates. */
const LONGEST_GAP = 24;
const BLANKS = " \t\u00a0\u202f\u2009";
/** Marks that may stand between a weekday and its date: "Senin (13/5)", "Senin, 13 Mei", "Senin – 13 Mei". */
export const LEAD_MARKS = ",(.-–—|/";
/** Between a weekday and a word such as "kemarin": a full stop would part two sentences. */
export const PAIR_MARKS = ",(";
/** Between day and month: "3. Mai", "13-Mei", "1º de mayo". */
export const DAY_MARKS = ".-/º°ª'’";
/** Between month and year: "May 13, 2024", "Mei-2024". */
export const YEAR_MARKS = ".,-/'’";
/** Between date and time: "| 10:12", "– 20:58", "(13/5/2024), 15:20". */
export const TIME_MARKS = "),(|-–—·•:/";

/** Whether `[start, end)` holds nothing but blanks, `marks` and `words`; a line's end never joins. */
export function joins(text: string, start: number, end: number, marks: string, words: ReadonlySet<string>): boolean {
  if (end - start > LONGEST_GAP || end < start) return false;
  for (let at = start; at < end; ) {
    if (BLANKS.includes(text.charAt(at)) || marks.includes(text.charAt(at))) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && isWordUnit(text.charCodeAt(at))) at++;
    if (from === at || !words.has(text.slice(from, at).toLowerCase())) return false;
  }
  return true;
}

/** The end of the blanks that start at `at`. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && BLANKS.includes(text.charAt(end))) end++;
  return end;
}

/** The end of the first of `phrases` that stands at `at` as whole words; null where none does. */
export function phraseEnd(text: string, at: number, phrases: readonly string[]): number | null {
  for (const phrase of phrases) {
    const end = at + phrase.length;
    if (text.charAt(at).toLowerCase() !== phrase.charAt(0)) continue;
    if (text.slice(at, end).toLowerCase() === phrase && !isWordUnit(text.charCodeAt(end))) return end;
  }
  return null;
}

/** Whether one of `phrases` stands as whole words right before `at`, blanks aside. */
export function phraseBefore(text: string, at: number, phrases: Iterable<string>): boolean {
  let end = at;
  while (end > 0 && BLANKS.includes(text.charAt(end - 1))) end--;
  for (const phrase of phrases) {
    const start = end - phrase.length;
    if (start < 0 || (start > 0 && isWordUnit(text.charCodeAt(start - 1)))) continue;
    if (text.slice(start, end).toLowerCase() === phrase) return true;
  }
  return false;
}

/** Whether a number may start at `at`: it is no tail of a longer number, a word, or an address. */
export function startsNumber(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (isWordUnit(before) || isDigit(before) || "/_=#&".includes(text.charAt(at - 1))) return false;
  const inNumber = ".,:-".includes(text.charAt(at - 1)) && at > 1 && isDigit(text.charCodeAt(at - 2));
  return !inNumber;
}

/** Whether a date's number may end at `at`: nothing of a longer number, of a word or of an address follows. */
export function endsNumber({ text }: DateScan, at: number): boolean {
  if (at >= text.length) return true;
  const after = text.charCodeAt(at);
  if (isDigit(after) || isWordUnit(after)) return false;
  return !("./-:,".includes(text.charAt(at)) && isDigit(text.charCodeAt(at + 1))) && text.charAt(at) !== "%";
}
