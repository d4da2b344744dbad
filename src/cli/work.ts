/** Row → the text that goes out for it. Runs in this process for a few pages and in workers for many. */
import { readFileSync, statSync } from "node:fs";
import { InputError } from "../errors.js";
import { analyze } from "../extract.js";
import type { ViewConfig } from "./config.js";
import { renderError, renderPage } from "./render.js";
import { type PageError, pageErrorOf, type Row } from "./rows.js";

/** What became of one row. */
export interface Outcome {
  readonly id: string;
  /** A document or an error record, without its last newline. */
  readonly text: string;
  /** Null for a document. */
  readonly error: PageError | null;
}

/** Works on one row; whatever goes wrong becomes an error record. */
export function workOn(row: Row, view: ViewConfig): Outcome {
  try {
    if (row.error) return failed(row.id, row.error, view);
    const analysis = analyze(checked(bytesOf(row)), { id: row.id });
    return { id: row.id, text: renderPage(analysis, view), error: null };
  } catch (error) {
    return failed(row.id, pageErrorOf(error), view);
  }
}

/** The outcome of a row that failed. */
export function failed(id: string, error: PageError, view: ViewConfig): Outcome {
  return { id, text: renderError(id, error, view), error };
}

function bytesOf(row: Row): Uint8Array {
  if (row.path === null) return row.bytes;
  if (statSync(row.path).isDirectory()) throw new InputError("DIRECTORY", "is a directory");
  return readFileSync(row.path);
}

/** Bytes looked at for a NUL: a page that has none here is text. */
const BINARY_PROBE = 8192;
const BYTE_ORDER_MARKS: readonly (readonly [number, number])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** `bytes` where they may be a page; throws where they are empty or no text. */
function checked(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new InputError("EMPTY", "the page is empty");
  const isWide = BYTE_ORDER_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (!isWide && bytes.subarray(0, BINARY_PROBE).includes(0))
    throw new InputError("BINARY", "not text: it holds NUL bytes");
  return bytes;
}
