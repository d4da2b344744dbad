/** One page on its way to a document: where it came from and the bytes that hold it. */

import type { PageError } from "./failures.js";
import type { PageFormat } from "./options.js";

/** How a page's bytes are wrapped, as names of HTTP: undone before the page is read, the last first. */
export type Coding = "gzip" | "zstd" | "deflate" | "br" | "chunked";

/**
 * One page before it is read. `file` is read where it is worked on, from `path`; `bytes` holds the page as stored;
 * `record` is one JSON object in UTF-8 that holds the page in a field; `failed` never became a page.
 */
export interface Row {
  readonly kind: "file" | "bytes" | "record" | "failed";
  /** The page's name in the output. A record may name itself. */
  readonly id: string;
  /** Empty for `file` and `failed`. May be a view into a larger buffer. */
  readonly bytes: Uint8Array;
  /** Null unless the kind is `file`. */
  readonly path: string | null;
  readonly codings: readonly Coding[];
  /** Null: found out from the page. */
  readonly format: PageFormat | null;
  readonly url: string | null;
  /** When an archive fetched the page, as it says so. */
  readonly retrieved: string | null;
  /** Null unless the kind is `failed`. */
  readonly error: PageError | null;
}

const NO_BYTES = new Uint8Array(0);
const UNKNOWN = { bytes: NO_BYTES, path: null, codings: [], format: null, url: null, retrieved: null, error: null };

/** A file that holds one page. */
export function fileRow(path: string, codings: readonly Coding[], format: PageFormat | null): Row {
  return { ...UNKNOWN, kind: "file", id: path, path, codings, format };
}

/** A page as bytes. */
export function bytesRow(id: string, bytes: Uint8Array): Row {
  return { ...UNKNOWN, kind: "bytes", id, bytes };
}

/** A record that holds a page. */
export function recordRow(id: string, bytes: Uint8Array): Row {
  return { ...UNKNOWN, kind: "record", id, bytes };
}

/** A page that could not even be reached. */
export function failedRow(id: string, error: PageError): Row {
  return { ...UNKNOWN, kind: "failed", id, error };
}
