/** Page → Segmentation: which lines are the article, and what the others are. */
import type { Language } from "../languages/language.js";
import type { DateMention, Page, Segmentation } from "../shapes.js";

/** Segments a page. `dates` are those of the whole page, in page order. */
export function segment(page: Page, _language: Language, _dates: readonly DateMention[]): Segmentation {
  return {
    segments: page.blocks.map(({ start, end }) => ({ start, end, kind: "body", reason: "a line" })),
    linkLists: [],
    credits: [],
    dateline: null,
  };
}
