/** A language's words for dates, made ready for one quick look at every word of a page. */
import type { DateWords } from "../../languages/dateWords.js";
import type { Language } from "../../languages/language.js";

/** What a word of the calendar stands for. */
export interface CalendarWord {
  readonly phrase: string;
  readonly kind: "month" | "weekday" | "relative";
  /** 1 to 12, 0 to 6 from Monday, or days from the page's date. */
  readonly value: number;
  /** An ordinary word as well: counts only with a capital. */
  readonly needsCapital: boolean;
  /** May stand without a day's number. */
  readonly alone: boolean;
}

/** What the date parser asks of a language. */
export interface DateLexicon {
  /** Words of the calendar under their first word in lower case, the longest phrase first. */
  readonly calendar: ReadonlyMap<string, readonly CalendarWord[]>;
  /** Non-zero where some first word of `calendar`, as printed, has this `hashStep` value modulo the length. */
  readonly filter: Uint8Array;
  readonly monthFirst: boolean;
  readonly numericOrder: DateWords["numericOrder"];
  /** Single words that may stand between the parts of a date. */
  readonly joiners: ReadonlySet<string>;
  /** Single words that may stand between a date and its time. */
  readonly timeJoiners: ReadonlySet<string>;
  readonly clockMarks: ReadonlySet<string>;
  readonly numberMarks: readonly string[];
  readonly timeZones: readonly string[];
  readonly dayParts: readonly string[];
  readonly notThisWeek: readonly string[];
}

/** A power of two, wide enough that a page's other words seldom share a slot with a word of the calendar. */
const FILTER_SLOTS = 1 << 13;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;

/** The running hash of a word's code units. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Where a hash falls in a lexicon's filter. */
export function filterSlot(hash: number): number {
  return (hash ^ (hash >>> 13)) & (FILTER_SLOTS - 1);
}

const lexicons = new WeakMap<Language, DateLexicon>();

/** The lexicon of a language; made once. */
export function dateLexicon(language: Language): DateLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = compile(language.dates);
  lexicons.set(language, made);
  return made;
}

function compile(words: DateWords): DateLexicon {
  const calendar = calendarOf(words);
  return {
    calendar,
    filter: filterOf(calendar.keys()),
    monthFirst: words.numericOrder !== "dmy",
    numericOrder: words.numericOrder,
    joiners: singleWords([...words.joiners, ...words.dayParts]),
    timeJoiners: singleWords([...words.timeJoiners, ...words.dayParts]),
    clockMarks: new Set(words.clockMarks),
    numberMarks: words.numberMarks,
    timeZones: longestFirst(words.timeZones),
    dayParts: longestFirst(words.dayParts),
    notThisWeek: longestFirst(words.notThisWeek),
  };
}

function calendarOf(words: DateWords): Map<string, CalendarWord[]> {
  const calendar = new Map<string, CalendarWord[]>();
  const add = (kind: CalendarWord["kind"], value: number, phrase: string): void => {
    const first = FIRST_WORD.exec(phrase)?.[0] ?? phrase;
    const needsCapital = words.ordinaryWords.includes(phrase);
    const alone = kind !== "month" && !words.onlyWithNumber.includes(phrase);
    const entries = calendar.get(first) ?? [];
    entries.push({ phrase, kind, value, needsCapital, alone });
    entries.sort((a, b) => b.phrase.length - a.phrase.length);
    calendar.set(first, entries);
  };
  for (const [index, names] of words.months.entries()) for (const name of names) add("month", index + 1, name);
  for (const [index, names] of words.weekdays.entries()) for (const name of names) add("weekday", index, name);
  for (const [phrase, days] of words.relativeDays) add("relative", days, phrase);
  return calendar;
}

/** Lower case, "Capital" and "UPPER" of each word: the scan then hashes what is printed and folds nothing. */
function filterOf(firstWords: Iterable<string>): Uint8Array {
  const filter = new Uint8Array(FILTER_SLOTS);
  for (const word of firstWords) {
    for (const printed of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
      let hash = 0;
      for (let at = 0; at < printed.length; at++) hash = hashStep(hash, printed.charCodeAt(at));
      filter[filterSlot(hash)] = 1;
    }
  }
  return filter;
}

function singleWords(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap((phrase) => phrase.split(" ")));
}

function longestFirst(phrases: readonly string[]): readonly string[] {
  return [...phrases].sort((a, b) => b.length - a.length);
}
