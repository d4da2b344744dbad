/** The numbers and calendar words of a page: what dates are made of, found in one pass. */
import type { Span } from "../../shapes.js";
import { type CalendarWord, type DateLexicon, filterSlot, hashStep } from "./dateWords.js";

/** A number of at most four digits, or a word of the calendar. */
export interface DateItem extends Span {
  readonly kind: "number" | CalendarWord["kind"];
  readonly value: number;
  /** May stand without a day's number; false for numbers and months. */
  readonly alone: boolean;
}

/** A page's text with what dates are made of. */
export interface DateScan {
  readonly text: string;
  readonly items: readonly DateItem[];
  readonly words: DateLexicon;
}

/** "2024" is the longest number in a date. */
const MOST_DIGITS = 4;
const MOST_HOUR_DIGITS = 2;
const ZERO = 0x30;
const NINE = 0x39;
const NO_BREAK_SPACES = /[\u00a0\u202f]/g;

/** Every number and calendar word of `text`, in order. */
export function scanDates(text: string, words: DateLexicon): DateScan {
  const items: DateItem[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) at = readNumber(text, at, items);
    else if (isWordUnit(unit)) at = readWord(text, at, words, items);
    else at++;
  }
  return { text, items, words };
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** Whether a UTF-16 unit belongs to a word; the blocks of punctuation and of scripts without spaces do not. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  return unit >= 0xac00 && unit < 0xd800;
}

function readNumber(text: string, start: number, items: DateItem[]): number {
  let at = start;
  let value = 0;
  while (at < text.length && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - ZERO;
  if (at - start > MOST_DIGITS) {
    if (!isGluedYear(text, start, at)) return at;
    at = start + MOST_DIGITS;
    value = Number(text.slice(start, at));
  }
  items.push({ kind: "number", value, alone: false, start, end: at });
  return at;
}

/** "20247:55": a year with the time glued to it. */
function isGluedYear(text: string, start: number, end: number): boolean {
  const isShort = end - start <= MOST_DIGITS + MOST_HOUR_DIGITS;
  const isYear = text.startsWith("20", start) || text.startsWith("19", start);
  return isShort && isYear && text.charAt(end) === ":" && isDigit(text.charCodeAt(end + 1));
}

function readWord(text: string, start: number, words: DateLexicon, items: DateItem[]): number {
  let at = start;
  let hash = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) break;
    hash = hashStep(hash, unit);
  }
  if (words.filter[filterSlot(hash)] === 0) return at;
  const word = calendarWordAt(text, { start, end: at }, words);
  if (word === null) return at;
  const end = start + word.phrase.length;
  items.push({ kind: word.kind, value: word.value, alone: word.alone, start, end });
  return end;
}

function calendarWordAt(text: string, first: Span, words: DateLexicon): CalendarWord | null {
  for (const word of words.calendar.get(text.slice(first.start, first.end).toLowerCase()) ?? []) {
    const end = first.start + word.phrase.length;
    if (end > first.end && !isPhrase(text.slice(first.start, end), word.phrase)) continue;
    if (end > first.end && continues(text, end)) continue;
    if (word.needsCapital && isLowerCase(text.charAt(first.start))) continue;
    return word;
  }
  return null;
}

/** "tháng 1" of "tháng 12", "thứ hai" of a longer word. */
function continues(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return isWordUnit(unit) || (isDigit(unit) && isDigit(text.charCodeAt(end - 1)));
}

function isPhrase(printed: string, phrase: string): boolean {
  return printed.toLowerCase().replace(NO_BREAK_SPACES, " ") === phrase;
}

function isLowerCase(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
