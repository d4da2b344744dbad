/** Dates as the page prints them. */
import type { Language } from "../languages/language.js";
import type { DateMention } from "../shapes.js";

/** Every date of `text`, in order, without overlaps. */
export function findDates(_text: string, _language: Language): DateMention[] {
  return [];
}
