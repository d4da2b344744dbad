/** The calendar: which day a printed date names. Pure arithmetic on `DateMention`; no language words stand here. */
import type { DateMention, Span } from "../shapes.js";

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = 12;
const WEEK = 7;
const DAY_IN_MS = 86_400_000;
/** 1970-01-01 was a Thursday; 0 is Monday. */
const WEEKDAY_OF_EPOCH = 3;
/** What news pages date: years outside are typos or numbers. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** A page tells of days at most this far ahead of its own; a date without a year lies before them. */
const DAYS_AHEAD = 60;
/** A printed year that the weekday belies is mended only where the day then lies this near the page's date. */
const NEAR_DAYS = 200;
/** Four digits that may be a year, with no digit, point or comma of a longer number beside them. */
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/g;

/** The day that a mention names, as ISO 8601; null where page and mention do not tell. */
export type DayResolver = (mention: DateMention) => string | null;

/** Whether the calendar has that day; a year that is not known allows 29 February. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > MONTHS || day < 1) return false;
  const leap = month === 2 && (year === null || isLeap(year)) ? 1 : 0;
  return day <= (DAYS_OF_MONTH[month - 1] ?? 0) + leap;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** "2024-05-13". */
function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

/** 0 is Monday. */
export function weekdayOf(iso: string): number {
  return mod(dayNumber(iso) + WEEKDAY_OF_EPOCH, WEEK);
}

/** The day `days` after that of `iso`. */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * DAY_IN_MS).toISOString().slice(0, 10);
}

/** Days from one ISO day to another, either way. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}

/** Days since 1970-01-01. */
function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_IN_MS);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** The whole date that a mention prints, weekday set aside; null where a part of it is missing or out of range. */
export function wholeDay({ year, month, day }: DateMention): string | null {
  if (year === null || month === null || day === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
  return isoDay(year, month, day);
}

/** The first mention inside `span`, whole dates before others; null where there is none. */
export function mentionIn(span: Span, dates: readonly DateMention[]): DateMention | null {
  const inside = dates.filter(({ start }) => start >= span.start && start < span.end);
  return inside.find((mention) => wholeDay(mention)) ?? inside[0] ?? null;
}

/**
 * How the dates of one page are read.
 *
 * A whole date is itself, but that a year which the printed weekday belies gives way to the page's year where that one
 * fits. A day and month take the year that lies nearest the page's date; without one, the year of the page's whole
 * dates, or, where a weekday is printed, the one year printed on the page on which it fits. Weekdays and "yesterday" are counted from the
 * page's date.
 *
 * @param pageDate ISO day of publication, or null where the page prints none
 */
export function dayResolver(text: string, dates: readonly DateMention[], pageDate: string | null): DayResolver {
  let years: Years | null = null;
  return (mention) => {
    const { month, day } = mention;
    if (month !== null && day !== null) {
      if (mention.year !== null) return mendedDay(mention, pageDate);
      if (pageDate !== null) return nearestDay(mention, pageDate);
      years ??= yearsOf(text, dates);
      return dayInYears(mention, years);
    }
    return pageDate === null ? null : countedDay(mention, pageDate);
  };
}

/** "Rabu (8/1/2024)" on a page of 2025-01-09, where 8 January is a Wednesday in 2025 alone: the year is a slip. */
function mendedDay(mention: DateMention, pageDate: string | null): string | null {
  const printed = wholeDay(mention);
  if (pageDate === null || (printed !== null && fits(mention, printed))) return printed;
  const nearest = nearestDay(mention, pageDate);
  if (nearest === null || mention.weekday === null || !fits(mention, nearest)) return printed;
  return daysBetween(nearest, pageDate) <= NEAR_DAYS ? nearest : printed;
}

function fits({ weekday }: DateMention, iso: string): boolean {
  return weekday === null || weekday === weekdayOf(iso);
}

/** Day and month in the year that brings them nearest to the page's date; a weekday that fits comes first. */
function nearestDay(mention: DateMention, pageDate: string): string | null {
  const year = Number(pageDate.slice(0, 4));
  const days = [year, year - 1, year + 1].flatMap((candidate) => dayIn(mention, candidate) ?? []);
  const page = dayNumber(pageDate);
  const distance = (iso: string): number => {
    const ahead = dayNumber(iso) - page;
    return ahead > DAYS_AHEAD ? ahead + WEEK * NEAR_DAYS : Math.abs(ahead);
  };
  const byDistance = days.sort((a, b) => distance(a) - distance(b));
  return byDistance.find((iso) => fits(mention, iso)) ?? byDistance[0] ?? null;
}

function dayIn({ month, day }: DateMention, year: number): string | null {
  return month !== null && day !== null && isDay(year, month, day) ? isoDay(year, month, day) : null;
}

/** The years that a page without a date of its own prints. */
interface Years {
  /** That of its whole dates, where they all agree. */
  readonly ofDates: number | null;
  /** Every one: "bocor sejak 2019" is the year of no date, so that only a weekday tells whether it is. */
  readonly printed: readonly number[];
}

function yearsOf(text: string, dates: readonly DateMention[]): Years {
  const whole = new Set(dates.flatMap((mention) => (wholeDay(mention) && mention.year !== null ? [mention.year] : [])));
  return {
    ofDates: whole.size === 1 ? ([...whole][0] ?? null) : null,
    printed: [...new Set(Array.from(text.matchAll(YEAR), ([digits]) => Number(digits)))],
  };
}

/** The only year in which the day exists and its weekday, where printed, fits. */
function dayInYears(mention: DateMention, { ofDates, printed }: Years): string | null {
  if (ofDates === null && mention.weekday === null) return null;
  const years = ofDates === null ? printed : [ofDates];
  const fitting = years.flatMap((year) => dayIn(mention, year) ?? []).filter((iso) => fits(mention, iso));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** A weekday, a day of the month ("segunda-feira (13)") or a relative word, counted back from the page's date. */
function countedDay(mention: DateMention, pageDate: string): string | null {
  if (mention.relative !== null) return addDays(pageDate, mention.relative);
  if (mention.day !== null) return dayOfMonth(mention, pageDate);
  if (mention.weekday === null) return null;
  return addDays(pageDate, -mod(weekdayOf(pageDate) - mention.weekday, WEEK));
}

/** The latest such day of the month up to the page's date, or of the month ahead where its weekday alone fits. */
function dayOfMonth({ day, weekday }: DateMention, pageDate: string): string | null {
  if (day === null) return null;
  for (let back = -WEEK; back <= NEAR_DAYS; back++) {
    const iso = addDays(pageDate, -back);
    if (Number(iso.slice(8)) !== day) continue;
    if (weekday === weekdayOf(iso) || (weekday === null && back >= 0)) return iso;
  }
  return null;
}
