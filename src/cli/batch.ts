/** Rows in the packages in which they go to workers and come back: one buffer each way, and plain data about it. */
import type { Summary } from "../views/view.js";
import type { PageError } from "./failures.js";
import type { Row } from "./rows.js";
import type { Outcome } from "./work.js";

/** A batch as it crosses to a worker: a view into a larger buffer would take the whole buffer along. */
export interface PackedBatch {
  readonly rows: readonly Row[];
  readonly bytes: Uint8Array;
  /** Where each row's bytes end. */
  readonly ends: readonly number[];
  /** Rows that ended a worker before, and how: they are not tried again. */
  readonly faults: ReadonlyMap<number, PageError>;
  /** Holds the number of the row that is worked on, from 1, so that a watcher sees which one runs away. */
  readonly progress: Int32Array;
}

/** What became of a batch: the rows' texts one after the other, and what is known of each. */
export interface BatchResult {
  readonly bytes: Uint8Array;
  readonly outcomes: readonly RowOutcome[];
}

/** One row's part: its text ends at `end`. */
export interface RowOutcome {
  readonly id: string;
  readonly end: number;
  readonly summary: Summary | null;
  readonly error: PageError | null;
  readonly digest: string | null;
  readonly fileHash: string | null;
}

const NO_BYTES = new Uint8Array(0);

/** The batch ready to cross. */
export function packed(rows: readonly Row[], faults: ReadonlyMap<number, PageError>): PackedBatch {
  const bytes = Buffer.concat(rows.map((row) => row.bytes));
  const ends: number[] = [];
  for (const row of rows) ends.push((ends.at(-1) ?? 0) + row.bytes.length);
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const bare = rows.map((row) => ({ ...row, bytes: NO_BYTES }));
  return { rows: bare, bytes: new Uint8Array(bytes), ends, faults, progress };
}

/** The rows of a batch that has crossed. */
export function* unpacked({ rows, bytes, ends }: PackedBatch): Generator<Row> {
  let start = 0;
  for (const [index, row] of rows.entries()) {
    const end = ends[index] ?? start;
    yield { ...row, bytes: bytes.subarray(start, end) };
    start = end;
  }
}

const UTF8 = new TextEncoder();

/** The outcomes ready to cross back. */
export function resultOf(outcomes: readonly Outcome[]): BatchResult {
  const texts = outcomes.map(({ text }) => UTF8.encode(text));
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) {
    bytes.set(text, at);
    at += text.length;
  }
  let end = 0;
  const known = outcomes.map(({ text: _, ...outcome }, index) => {
    end += texts[index]?.length ?? 0;
    return { ...outcome, end };
  });
  return { bytes, outcomes: known };
}

/** The outcomes of a result, each with its bytes. */
export function* outcomesOf({ bytes, outcomes }: BatchResult): Generator<RowOutcome & { readonly bytes: Uint8Array }> {
  let start = 0;
  for (const outcome of outcomes) {
    yield { ...outcome, bytes: bytes.subarray(start, outcome.end) };
    start = outcome.end;
  }
}
