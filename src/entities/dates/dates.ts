/** Dates as the page prints them. */
import type { Language } from "../../languages/language.js";
import type { DateMention } from "../../shapes.js";
import { joins, LEAD_MARKS, PAIR_MARKS, phraseBefore, phraseEnd, skipBlanks, TIME_MARKS } from "./dateGaps.js";
import { type DateItem, type DateScan, scanDates } from "./dateItems.js";
import { coreAt, type DateCore } from "./dateShapes.js";
import { clockAt } from "./dateTimes.js";
import { dateLexicon } from "./dateWords.js";

/** A mention with the item after it. */
interface Found {
  readonly mention: DateMention;
  readonly next: number;
}

/** Weekday and relative word before a date, in either order. */
interface Lead {
  readonly weekday: number | null;
  readonly relative: number | null;
  readonly alone: boolean;
  readonly end: number;
  readonly next: number;
}

/** Which item opens a mention, where its text starts, and whether a time has been read before it. */
interface Opening {
  readonly at: number;
  readonly start: number;
  readonly hasTime: boolean;
}

const DAYS_OF_LONGEST_MONTH = 31;

/**
 * Every date of `text`, in order, without overlaps. A mention's span runs from its weekday over day, month and year to
 * its time: "Senin (13/5/2024) pukul 10.12 WIB".
 */
export function findDates(text: string, language: Language): DateMention[] {
  const scan = scanDates(text, dateLexicon(language));
  const mentions: DateMention[] = [];
  for (let at = 0; at < scan.items.length; ) {
    const found = timedAt(scan, at) ?? mentionAt(scan, { at, start: scan.items[at]?.start ?? 0, hasTime: false });
    if (found) mentions.push(found.mention);
    at = found ? found.next : at + 1;
  }
  return mentions;
}

/** "10:12 WIB, Senin 13 Mei 2024": a time that stands before its date. */
function timedAt(scan: DateScan, at: number): Found | null {
  const clock = clockAt(scan, at, false);
  const first = clock && scan.items[clock.next];
  if (!first || !joins(scan.text, clock.end, first.start, TIME_MARKS, scan.words.joiners)) return null;
  return mentionAt(scan, { at: clock.next, start: scan.items[at]?.start ?? 0, hasTime: true });
}

function mentionAt(scan: DateScan, opening: Opening): Found | null {
  const first = scan.items[opening.at];
  if (!first) return null;
  const lead = leadAt(scan, opening.at, first);
  const core = coreAfter(scan, opening.at, lead);
  if (core) return datedMention(scan, opening, lead, core);
  return lead ? undatedMention(scan, opening, lead) : null;
}

/** "Senin", "kemarin", "hari ini, Senin", "Senin kemarin". */
function leadAt(scan: DateScan, at: number, first: DateItem): Lead | null {
  if (first.kind !== "weekday" && first.kind !== "relative") return null;
  const second = scan.items[at + 1];
  const isPair = (second?.kind === "weekday" || second?.kind === "relative") && second.kind !== first.kind;
  const pair =
    isPair && joins(scan.text, first.end, second.start, PAIR_MARKS, scan.words.joiners) ? [first, second] : [first];
  return {
    weekday: pair.find(({ kind }) => kind === "weekday")?.value ?? null,
    relative: pair.find(({ kind }) => kind === "relative")?.value ?? null,
    alone: pair.some(({ alone }) => alone),
    end: pair.at(-1)?.end ?? first.end,
    next: at + pair.length,
  };
}

function coreAfter(scan: DateScan, at: number, lead: Lead | null): DateCore | null {
  if (!lead) return coreAt(scan, at, false);
  const first = scan.items[lead.next];
  if (!first || !joins(scan.text, lead.end, first.start, LEAD_MARKS, scan.words.joiners)) return null;
  return coreAt(scan, lead.next, true);
}

function datedMention(scan: DateScan, opening: Opening, lead: Lead | null, core: DateCore): Found {
  const day = weekdayAfter(scan, lead, core);
  const tail = tailOf(scan, opening.start, day);
  const { year, month, day: number } = core;
  const mention = {
    start: opening.start,
    end: tail.end,
    year,
    month,
    day: number,
    weekday: day.weekday,
    relative: lead?.relative ?? null,
    hasTime: opening.hasTime || tail.hasTime,
  };
  return { mention, next: tail.next };
}

/** "13/5/2024 (Senin)", "13 Mayıs 2024 Pazartesi". */
function weekdayAfter({ text, items }: DateScan, lead: Lead | null, { year, end, next }: DateCore): Tail {
  const weekday = lead?.weekday ?? null;
  const item = items[next];
  if (weekday !== null || year === null || item?.kind !== "weekday") return { weekday, end, next, hasTime: false };
  const gap = text.slice(end, item.start);
  if (gap !== " " && gap !== " (") return { weekday, end, next, hasTime: false };
  return { weekday: item.value, end: item.end, next: next + 1, hasTime: false };
}

/** Where a mention ends so far. */
interface Tail {
  readonly weekday: number | null;
  readonly end: number;
  readonly next: number;
  readonly hasTime: boolean;
}

/** The part of the day, the time and the closing parenthesis after a date. */
function tailOf(scan: DateScan, start: number, tail: Tail): Tail {
  const dated = { ...tail, end: closed(scan, start, tail.end) };
  const next = scan.items[tail.next];
  const joinsTime = next && joins(scan.text, dated.end, next.start, TIME_MARKS, scan.words.timeJoiners);
  // A year-month-day stamp: "2024-05-13T10:12".
  const isStamp = next && next.start === tail.end + 1 && scan.text.charAt(tail.end) === "T";
  if (joinsTime || isStamp) {
    const isNamed = joinsTime === true && /\p{L}/u.test(scan.text.slice(dated.end, next.start));
    const clock = clockAt(scan, tail.next, isNamed);
    if (clock) return { ...dated, end: closed(scan, start, clock.end), next: clock.next, hasTime: true };
  }
  const part = phraseEnd(scan.text, skipBlanks(scan.text, dated.end), scan.words.dayParts);
  return part === null ? dated : { ...dated, end: closed(scan, start, part) };
}

/** The end with the parenthesis that closes one opened inside the mention: "Senin (13/5)". */
function closed({ text }: DateScan, start: number, end: number): number {
  if (text.charAt(end) !== ")") return end;
  const opened = text.lastIndexOf("(", end);
  return opened >= start && text.lastIndexOf(")", end - 1) < opened ? end + 1 : end;
}

/** A weekday or a relative word with no month: "Senin", "semalam", "segunda-feira (13)". */
function undatedMention(scan: DateScan, opening: Opening, lead: Lead): Found | null {
  const number = scan.items[lead.next];
  const day = number && isDayInParentheses(scan, lead.end, number) ? number : null;
  if (!lead.alone && !day) return null;
  if (!day && lead.relative === null && isOtherThanLast(scan, opening.start, lead.end)) return null;
  const { weekday, relative } = lead;
  const end = day ? day.end : lead.end;
  const tail = tailOf(scan, opening.start, { weekday, end, next: lead.next + (day ? 1 : 0), hasTime: false });
  const hasTime = opening.hasTime || tail.hasTime;
  const mention = {
    start: opening.start,
    end: tail.end,
    year: null,
    month: null,
    day: day?.value ?? null,
    weekday,
    relative,
    hasTime,
  };
  return { mention, next: tail.next };
}

function isDayInParentheses({ text }: DateScan, end: number, number: DateItem): boolean {
  if (number.kind !== "number" || number.value < 1 || number.value > DAYS_OF_LONGEST_MONTH) return false;
  return text.slice(end, number.start) === " (" && text.charAt(number.end) === ")";
}

/** "Senin depan", "every Monday", "Pasar Minggu": not the last such day before the page's date. */
function isOtherThanLast({ text, words }: DateScan, start: number, end: number): boolean {
  return (
    phraseEnd(text, skipBlanks(text, end), words.notThisWeek) !== null || phraseBefore(text, start, words.notThisWeek)
  );
}
