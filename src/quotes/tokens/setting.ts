/** How a phrase is read: where it stands, and how far that lets it reach. */
import type { Evidence } from "./evidence.js";

/** Tokens `[from, to)` of a phrase, and how it reads: where it may take in small words. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where a phrase stands decides how far it may reach. */
export type Setting = "subject" | "source" | "behindQuote" | "apposition";

/** How a phrase is read: where it stands, and what the page says of its words. */
export interface Manner {
  readonly setting: Setting;
  readonly evidence: Evidence;
}

/** Small words in a row that a description may hold, by setting. */
export const LONGEST_DESCRIPTION: Readonly<Record<Setting, number>> = {
  subject: 5,
  source: 14,
  behindQuote: 14,
  apposition: 16,
};
