/** The outlet of a dateline is an organization, its place is none: "Suara.com -", "Jakarta (ANTARA) -". */
import type { Article, Span } from "../shapes.js";
import type { Words } from "../text/words.js";
import type { Reading } from "./reading.js";
import type { Mention } from "./runs.js";

/** The words of the dateline's publisher, as the one mention or none. */
export function outletOf({ words }: Reading, { dateline }: Article): Mention[] {
  return mentionAt(words, dateline?.publisher ?? null, "outlet of the dateline");
}

/** The words of the dateline's place, as the one mention or none. */
export function datelinePlaceOf({ words }: Reading, { dateline }: Article): Mention[] {
  return mentionAt(words, dateline?.place ?? null, "place of the dateline");
}

function mentionAt(words: Words, span: Span | null, reason: string): Mention[] {
  if (!span) return [];
  let first = 0;
  while (first < words.count && (words.starts[first] as number) < span.start) first++;
  let last = first;
  while (last < words.count && (words.ends[last] as number) <= span.end) last++;
  return last > first ? [{ first, last, reason }] : [];
}
