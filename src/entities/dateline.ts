/** The outlet of a dateline is an organization: "Suara.com -", "Jakarta (ANTARA) -". */
import type { Article } from "../shapes.js";
import type { Reading } from "./reading.js";
import type { Mention } from "./runs.js";

/** The words of the dateline's publisher, as the one mention or none. */
export function outletOf({ words }: Reading, { dateline }: Article): Mention[] {
  const span = dateline?.publisher;
  if (!span) return [];
  let first = 0;
  while (first < words.count && (words.starts[first] as number) < span.start) first++;
  let last = first;
  while (last < words.count && (words.ends[last] as number) <= span.end) last++;
  return last > first ? [{ first, last, reason: "outlet of the dateline" }] : [];
}
