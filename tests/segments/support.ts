/** What the tests of the segments share. */
import { findDates } from "../../src/entities/dates/dates.js";
import { languageOf } from "../../src/languages/index.js";
import type { Language } from "../../src/languages/language.js";
import { readPlain } from "../../src/page/plain.js";
import { type Described, describePage } from "../../src/segments/describe.js";
import { segment } from "../../src/segments/index.js";
import type { Segmentation } from "../../src/shapes.js";

/** The lines of a page of plain text with what is known of them. */
export function described(text: string, language: Language = languageOf("id")): Described {
  return describePage(readPlain(text, { url: null, encoding: null }), language, findDates(text, language));
}

/** The segments of a page of plain text. */
export function segmented(text: string, language: Language): Segmentation {
  return segment(readPlain(text, { url: null, encoding: null }), language, findDates(text, language));
}
