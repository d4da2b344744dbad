/** The line that ends a run: "1,200 pages in 0.9 s (1,333/s): 1,190 documents, 10 failed (EMPTY 10)". */
import { failedOf, type Tally } from "./tally.js";

const MILLISECONDS = 1000;
const DIGITS_A_GROUP = 3;

/** The summary of a run that took so long. */
export function summaryOf(tally: Tally, milliseconds: number): string {
  const seconds = milliseconds / MILLISECONDS;
  const rate = Math.round(tally.pages / Math.max(seconds, 1 / MILLISECONDS));
  const failed = failedOf(tally);
  const codes = Object.entries(tally.failures).map(([code, count]) => `${code} ${grouped(count)}`);
  const parts = [
    counted(tally.documents, "document"),
    ...(failed > 0 ? [`${grouped(failed)} failed (${codes.sort().join(", ")})`] : []),
    ...(tally.duplicates > 0 ? [`${counted(tally.duplicates, "duplicate")} dropped`] : []),
    ...(tally.skipped > 0 ? [`${counted(tally.skipped, "input")} done before`] : []),
  ];
  return `${counted(tally.pages, "page")} in ${seconds.toFixed(1)} s (${grouped(rate)}/s): ${parts.join(", ")}`;
}

function counted(count: number, thing: string): string {
  return `${grouped(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** A whole number with commas: 1234567 → "1,234,567", whatever the locale. */
export function grouped(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= DIGITS_A_GROUP) {
    groups.unshift(digits.slice(Math.max(0, end - DIGITS_A_GROUP), end));
  }
  return groups.join(",");
}
