/** The slots for dates: a language fills all but `numericOrder`, `clockMarks` and `numberMarks`, which have their defaults. */

/** Dates as the language prints them. A phrase of several words is written with single blanks: "thứ hai". */
export interface DateWords {
  /** Twelve lists, January first: full names and abbreviations, in every form that stands beside a day's number. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words for a day counted from the page's date: today 0, yesterday -1. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** The order in which "4/6/2025" is read; a month's name stands before the day in "mdy" and "ymd". */
  readonly numericOrder: "dmy" | "mdy" | "ymd";
  /** Words after a clock time: "wib", "gmt". */
  readonly timeZones: readonly string[];
  /** Words between the parts of a date or before its number: "de", "of", "den", "th" of "4th". */
  readonly joiners: readonly string[];
  /** Words between a date and its clock time: "pukul", "at". */
  readonly timeJoiners: readonly string[];
  /** Marks between hours and minutes, beside ":" and ".": "h" in "10h30". */
  readonly clockMarks: readonly string[];
  /** Parts of the day that stand beside a weekday or a date: "malam", "evening". */
  readonly dayParts: readonly string[];
  /** Months and weekdays that are ordinary words as well, and count only with a capital: "minggu", "may". */
  readonly ordinaryWords: readonly string[];
  /** Weekdays, in the list above, too ambiguous to count without a day's number beside them: "mon", "segunda". */
  readonly onlyWithNumber: readonly string[];
  /** Words before or after a lone weekday that make it another than the last one: "depan", "next", "setiap", "pasar" of a place. */
  readonly notThisWeek: readonly string[];
  /** Marks after the numbers of year, month and day where the language writes "2024年5月13日". */
  readonly numberMarks: readonly string[];
}
