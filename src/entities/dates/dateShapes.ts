/** The shapes of a date's core: day, month and year in numbers or with the month's name. */
import { isDay } from "../../text/dates.js";
import { DAY_MARKS, endsNumber, joins, phraseBefore, startsNumber, YEAR_MARKS } from "./dateGaps.js";
import type { DateItem, DateScan } from "./dateItems.js";

/** Day, month and year as printed, where they end, and the item after them. */
export interface DateCore {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly end: number;
  readonly next: number;
}

interface Numbers {
  readonly year: DateItem | null;
  readonly month: DateItem;
  readonly day: DateItem;
  readonly last: DateItem;
  readonly next: number;
}

const YEAR_DIGITS = 4;
const SHORT_DIGITS = 2;
const CENTURY = 2000;
const LAST_MONTH = 12;
/** A year beside a month's name; other numbers there count something: "13 Mei 1500 orang". */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** "(2/3)" is a fraction or a page of pages; "(23/10)" a day. */
const LARGEST_FRACTION_PART = 9;
/** "24/7". */
const AROUND_THE_CLOCK = { day: 24, month: 7 } as const;

/**
 * The date whose first item is `at`, or null.
 *
 * @param anchored a weekday or a word such as "kemarin" stands before it: then "4/6" is a date
 */
export function coreAt(scan: DateScan, at: number, anchored: boolean): DateCore | null {
  const first = scan.items[at];
  if (first?.kind === "month") return monthDayAt(scan, at);
  if (first?.kind !== "number" || !startsNumber(scan.text, first.start)) return null;
  return markedAt(scan, at) ?? numericAt(scan, at, anchored) ?? dayMonthAt(scan, at) ?? yearFirstAt(scan, at);
}

/** "13/5/2024", "2024-05-13", "13. 5. 2024", "23/10". */
function numericAt(scan: DateScan, at: number, anchored: boolean): DateCore | null {
  const [a, b, c] = [scan.items[at], scan.items[at + 1], scan.items[at + 2]];
  if (!a || b?.kind !== "number") return null;
  const separator = separatorOf(scan, a, b);
  if (separator === null) return null;
  if (c?.kind === "number" && separatorOf(scan, b, c) === separator) {
    return core(scan, ordered(scan, at, { anchored, separator }));
  }
  return digits(a) > SHORT_DIGITS ? null : partialAt(scan, at, anchored, separator);
}

/** The mark between two numbers, a blank after it set aside: "/", "-" or "."; null for any other. */
function separatorOf({ text }: DateScan, a: DateItem, b: DateItem): string | null {
  const gap = text.slice(a.end, b.start);
  const mark = gap.charAt(0);
  const isMark = mark === "/" || mark === "-" || mark === ".";
  return isMark && (gap.length === 1 || (mark === "." && gap.length === 2 && gap.charAt(1).trim() === ""))
    ? mark
    : null;
}

/** Three numbers in the order that their lengths, their sizes and the language give. */
function ordered(
  scan: DateScan,
  at: number,
  { anchored, separator }: { anchored: boolean; separator: string },
): Numbers | null {
  const [a, b, c] = scan.items.slice(at, at + 3);
  if (!a || !b || !c || digits(b) > SHORT_DIGITS) return null;
  const next = at + 3;
  if (digits(a) === YEAR_DIGITS) return digits(c) <= SHORT_DIGITS ? { year: a, month: b, day: c, last: c, next } : null;
  if (digits(a) > SHORT_DIGITS) return null;
  const shortYear = digits(c) === SHORT_DIGITS && (separator === "/" || anchored);
  if (digits(c) !== YEAR_DIGITS && !shortYear) return null;
  const monthFirst = scan.words.numericOrder === "mdy" ? a.value <= LAST_MONTH : b.value > LAST_MONTH;
  return { year: c, month: monthFirst ? a : b, day: monthFirst ? b : a, last: c, next };
}

/** "Rabu (23/10)", "(23/10)", "tanggal 23/10"; alone it could be a fraction. */
function partialAt(scan: DateScan, at: number, anchored: boolean, separator: string): DateCore | null {
  const [a, b] = scan.items.slice(at, at + 2);
  if (!a || !b || digits(b) > SHORT_DIGITS || separator === "-") return null;
  if (!anchored && (separator !== "/" || !isSetOff(scan, a, b))) return null;
  const monthFirst = scan.words.numericOrder === "mdy" ? a.value <= LAST_MONTH : b.value > LAST_MONTH;
  return core(scan, { year: null, month: monthFirst ? a : b, day: monthFirst ? b : a, last: b, next: at + 2 });
}

/** Whether the page sets "23/10" off as a date: in parentheses, after "tanggal", or in "Binjai, 15/9 (Antara)". */
function isSetOff({ text, words }: DateScan, a: DateItem, b: DateItem): boolean {
  if (a.value === AROUND_THE_CLOCK.day && b.value === AROUND_THE_CLOCK.month) return false;
  const inParentheses = text.charAt(a.start - 1) === "(" && text.charAt(b.end) === ")";
  if (inParentheses) return Math.max(a.value, b.value) > LARGEST_FRACTION_PART;
  const inDateline = text.slice(a.start - 2, a.start) === ", " && text.slice(b.end, b.end + 2) === " (";
  return inDateline || phraseBefore(text, a.start, words.joiners);
}

/** "13 Mei 2024", "3. Mai 2024", "3 de mayo de 2024", "14 Feb." */
function dayMonthAt(scan: DateScan, at: number): DateCore | null {
  const [day, month] = scan.items.slice(at, at + 2);
  if (!day || month?.kind !== "month" || digits(day) > SHORT_DIGITS) return null;
  if (!joins(scan.text, day.end, month.start, DAY_MARKS, scan.words.joiners)) return null;
  const year = yearAt(scan, at + 2, month);
  return core(scan, { year, month, day, last: year ?? month, next: at + (year ? 3 : 2) });
}

/** "May 13, 2024", "Sept. 3"; elsewhere than in "mdy" languages only with its year. */
function monthDayAt(scan: DateScan, at: number): DateCore | null {
  const [month, day] = scan.items.slice(at, at + 2);
  if (!month || day?.kind !== "number" || digits(day) > SHORT_DIGITS) return null;
  if (!joins(scan.text, month.end, day.start, DAY_MARKS, scan.words.joiners)) return null;
  const year = yearAt(scan, at + 2, day);
  if (!year && !scan.words.monthFirst) return null;
  return core(scan, { year, month, day, last: year ?? day, next: at + (year ? 3 : 2) });
}

/** "2024. május 13." */
function yearFirstAt(scan: DateScan, at: number): DateCore | null {
  const [year, month, day] = scan.items.slice(at, at + 3);
  if (!year || digits(year) !== YEAR_DIGITS || month?.kind !== "month" || day?.kind !== "number") return null;
  if (scan.words.numericOrder !== "ymd" || digits(day) > SHORT_DIGITS) return null;
  if (!joins(scan.text, year.end, month.start, YEAR_MARKS, scan.words.joiners)) return null;
  if (!joins(scan.text, month.end, day.start, DAY_MARKS, scan.words.joiners)) return null;
  return core(scan, { year, month, day, last: day, next: at + 3 });
}

function yearAt(scan: DateScan, at: number, before: DateItem): DateItem | null {
  const year = scan.items[at];
  if (year?.kind !== "number" || digits(year) !== YEAR_DIGITS) return null;
  if (year.value < FIRST_YEAR || year.value > LAST_YEAR) return null;
  return joins(scan.text, before.end, year.start, YEAR_MARKS, scan.words.joiners) ? year : null;
}

/** "2024年5月13日", "5月13日": each number has its mark. */
function markedAt(scan: DateScan, at: number): DateCore | null {
  for (const [yearMark, monthMark, dayMark] of scan.words.numberMarks) {
    const offset = isMarked(scan, at, yearMark) ? 1 : 0;
    if (!isMarked(scan, at + offset, monthMark) || !isMarked(scan, at + offset + 1, dayMark)) continue;
    const [month, day] = scan.items.slice(at + offset, at + offset + 2);
    const year = offset === 1 ? (scan.items[at]?.value ?? null) : null;
    if (!month || !day || !isDay(year, month.value, day.value)) continue;
    return { year, month: month.value, day: day.value, end: day.end + 1, next: at + offset + 2 };
  }
  return null;
}

function isMarked({ items, text }: DateScan, at: number, mark: string | undefined): boolean {
  const item = items[at];
  return item?.kind === "number" && mark !== undefined && text.charAt(item.end) === mark;
}

function core(scan: DateScan, numbers: Numbers | null): DateCore | null {
  if (numbers === null) return null;
  const { month, day, last, next } = numbers;
  const year = numbers.year && fullYear(numbers.year);
  if (!isDay(year, month.value, day.value)) return null;
  // "2024-05-13T10:12": the T is no word.
  const isStamp = scan.text.charAt(last.end) === "T" && scan.items[next]?.start === last.end + 1;
  const isWhole = year !== null && last === numbers.year;
  if (last.kind === "number" && !isStamp && !isWhole && !endsNumber(scan, last.end)) return null;
  return { year, month: month.value, day: day.value, end: last.end, next };
}

function fullYear(year: DateItem): number {
  return digits(year) === SHORT_DIGITS ? CENTURY + year.value : year.value;
}

function digits({ start, end }: DateItem): number {
  return end - start;
}
