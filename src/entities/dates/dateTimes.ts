/** Clock times beside a date: "10:12 WIB", "15.20", "10h30", "3 p.m.", "10:12:00+07:00". */
import { phraseEnd, skipBlanks, startsNumber } from "./dateGaps.js";
import { type DateItem, type DateScan, isDigit } from "./dateItems.js";

/** Where a time ends, with the item after it. */
export interface Clock {
  readonly end: number;
  readonly next: number;
}

const LAST_HOUR = 24;
const LAST_MINUTE = 59;
const SHORT_DIGITS = 2;
/** "+07:00", "-0500", "Z", a fraction of a second before it. */
const OFFSET = /(?:\.\d{1,9})?(?:Z(?![\p{L}\p{N}])|[+-]\d\d:?\d\d(?!\d))/uy;

/**
 * The time whose first item is `at`, or null.
 *
 * @param isNamed a word such as "pukul" stands before it: then "10.12" is a time without a zone after it
 */
export function clockAt(scan: DateScan, at: number, isNamed: boolean): Clock | null {
  const hour = scan.items[at];
  if (hour?.kind !== "number" || hour.value > LAST_HOUR || hour.end - hour.start > SHORT_DIGITS) return null;
  const { text, words } = scan;
  const mark = text.charAt(hour.end);
  const isMark = mark === ":" || mark === "." || words.clockMarks.has(mark.toLowerCase());
  const minute = scan.items[at + 1];
  if (isMark && minute && isMinute(minute, hour.end + 1)) return withMinutes(scan, at, { minute, mark, isNamed });
  const bare = words.clockMarks.has(mark.toLowerCase()) ? hour.end + 1 : null;
  const zone = bare === null ? zoneEnd(scan, hour.end) : bare;
  return zone === null || !startsTime(scan, hour) ? null : { end: zone, next: at + 1 };
}

interface Minutes {
  readonly minute: DateItem;
  readonly mark: string;
  readonly isNamed: boolean;
}

function withMinutes(scan: DateScan, at: number, { minute, mark, isNamed }: Minutes): Clock | null {
  const second = scan.items[at + 2];
  const hasSeconds = second && scan.text.charAt(minute.end) === mark && isMinute(second, minute.end + 1);
  const last = hasSeconds ? second : minute;
  const zone = zoneEnd(scan, last.end);
  if (isDigit(scan.text.charCodeAt(last.end))) return null;
  // "5.20 persen" is no time, "5.20 WIB" is; a stamp's time stands at the end of its line.
  const isTime = mark !== "." || isNamed || zone !== null || endsLine(scan.text, last.end);
  if (!isTime) return null;
  const end = zone ?? last.end;
  let next = at + (hasSeconds ? 3 : 2);
  while ((scan.items[next]?.start ?? end) < end) next++;
  return { end, next };
}

function isMinute(item: DateItem, start: number): boolean {
  return (
    item.kind === "number" && item.start === start && item.end - start === SHORT_DIGITS && item.value <= LAST_MINUTE
  );
}

function startsTime({ text }: DateScan, hour: DateItem): boolean {
  return startsNumber(text, hour.start) && hour.value > 0;
}

function zoneEnd({ text, words }: DateScan, at: number): number | null {
  OFFSET.lastIndex = at;
  if (OFFSET.test(text)) return OFFSET.lastIndex;
  const blank = skipBlanks(text, at);
  const isOpen = text.charAt(blank) === "(";
  const end = phraseEnd(text, isOpen ? blank + 1 : blank, words.timeZones);
  return end !== null && isOpen && text.charAt(end) === ")" ? end + 1 : end;
}

function endsLine(text: string, at: number): boolean {
  const end = skipBlanks(text, at);
  return end >= text.length || text.charAt(end) === "\n" || text.charAt(end) === "\r";
}
