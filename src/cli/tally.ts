/** Counts of a run. Plain data: a run that is broken off keeps them for the one that goes on. */
import type { ErrorCode } from "../errors.js";
import { UNREADABLE } from "./failures.js";

export interface Tally {
  /** Pages met: documents, failures and duplicates. */
  readonly pages: number;
  readonly documents: number;
  readonly duplicates: number;
  readonly failures: Readonly<Partial<Record<ErrorCode, number>>>;
  /** Inputs of which an earlier run had written the output. */
  readonly skipped: number;
}

export const NOTHING: Tally = { pages: 0, documents: 0, duplicates: 0, failures: {}, skipped: 0 };

/** Adds up what becomes of each page. */
export class Counter {
  #tally: { -readonly [Key in keyof Tally]: Tally[Key] };

  constructor(start: Tally) {
    this.#tally = { ...start };
  }

  document(): void {
    this.#tally.pages++;
    this.#tally.documents++;
  }

  duplicate(): void {
    this.#tally.pages++;
    this.#tally.duplicates++;
  }

  failure(code: ErrorCode): void {
    const { failures } = this.#tally;
    this.#tally.pages++;
    this.#tally.failures = { ...failures, [code]: (failures[code] ?? 0) + 1 };
  }

  skip(): void {
    this.#tally.skipped++;
  }

  /** The counts so far. */
  get tally(): Tally {
    return { ...this.#tally };
  }
}

/** Pages that failed. */
export function failedOf({ failures }: Tally): number {
  return Object.values(failures).reduce((sum, count) => sum + count, 0);
}

/** Whether nothing at all could be opened. */
export function isAllUnreadable(tally: Tally): boolean {
  const entries = Object.entries(tally.failures) as [ErrorCode, number][];
  const unreadable = entries.filter(([code]) => UNREADABLE.has(code)).reduce((sum, [, count]) => sum + count, 0);
  return tally.pages > 0 && unreadable === tally.pages;
}
