/** One page on its way to a document: where it came from and the bytes that hold it. */
import { type ErrorCode, PetikError } from "../errors.js";

/** Why a page gave no document. */
export interface PageError {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * One page before it is read. `file` is read where it is worked on, from `path`; `bytes` holds the page as stored,
 * `text` a string that was decoded already, in UTF-8, `record` one line of JSON; `failed` never became a page.
 */
export interface Row {
  readonly kind: "file" | "bytes" | "text" | "record" | "failed";
  /** The page's name in the output. */
  readonly id: string;
  /** Empty for `file` and `failed`. */
  readonly bytes: Uint8Array;
  /** Null unless the kind is `file`. */
  readonly path: string | null;
  readonly error: PageError | null;
}

const NO_BYTES = new Uint8Array(0);

/** A file that holds one page. */
export function fileRow(path: string): Row {
  return { kind: "file", id: path, bytes: NO_BYTES, path, error: null };
}

/** A page as bytes. */
export function bytesRow(id: string, bytes: Uint8Array): Row {
  return { kind: "bytes", id, bytes, path: null, error: null };
}

/** A page that could not even be reached. */
export function failedRow(id: string, error: unknown): Row {
  return { kind: "failed", id, bytes: NO_BYTES, path: null, error: pageErrorOf(error) };
}

/** System errors that have a code of their own in the output. */
const SYSTEM_CODES: Readonly<Record<string, PageError>> = {
  ENOENT: { code: "NOT_FOUND", message: "no such file" },
  ENOTDIR: { code: "NOT_FOUND", message: "no such file" },
  ENAMETOOLONG: { code: "NOT_FOUND", message: "the name is too long" },
  EACCES: { code: "NOT_READABLE", message: "permission denied" },
  EPERM: { code: "NOT_READABLE", message: "permission denied" },
  ELOOP: { code: "NOT_READABLE", message: "too many symbolic links" },
  EISDIR: { code: "DIRECTORY", message: "is a directory" },
  ERR_FS_FILE_TOO_LARGE: { code: "TOO_LARGE", message: "the file is too large" },
};

/** Any thrown value as a code and one line of text. */
export function pageErrorOf(error: unknown): PageError {
  if (error instanceof PetikError) return { code: error.code, message: oneLine(error.message) };
  const system = SYSTEM_CODES[(error as NodeJS.ErrnoException)?.code ?? ""];
  if (system) return system;
  const message = error instanceof Error ? error.message : String(error);
  return { code: "INTERNAL", message: oneLine(message) };
}

function oneLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
