/** The line that ends a run: "1,200 pages in 0.9 s (1,333/s): 1,190 documents, 10 failed (EMPTY 10)". */
import { failedOf, type Tally } from "./tally.js";

const MILLISECONDS = 1000;
const DIGITS_A_GROUP = 3;
/** Endings that the line on files left out names. */
const ENDINGS_SHOWN = 5;

/** The summary of a run that took so long; `before` was done by an earlier one. */
export function summaryOf(tally: Tally, before: Tally, milliseconds: number): string {
  const seconds = milliseconds / MILLISECONDS;
  const rate = Math.round((tally.pages - before.pages) / Math.max(seconds, 1 / MILLISECONDS));
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

/** The line on files of folders that were not read, by the endings of their names. */
export function leftOutOf(endings: ReadonlyMap<string, number>): string {
  const total = [...endings.values()].reduce((sum, count) => sum + count, 0);
  const shown = [...endings].sort(([, a], [, b]) => b - a).slice(0, ENDINGS_SHOWN);
  const list = shown.map(([ending, count]) => `${ending} ${grouped(count)}`).join(", ");
  const more = endings.size > ENDINGS_SHOWN ? ", …" : "";
  return `${counted(total, "file")} left out, as no page ends so (${list}${more}): name a file or a 'glob' to read it`;
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
