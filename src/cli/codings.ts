/** Undoes what wraps one page: gzip, zstd, HTTP's chunks. Never beyond a number of bytes: an archive may be a bomb. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { InputError } from "../errors.js";
import { dechunked } from "./chunked.js";
import type { Coding } from "./rows.js";
import { unzstd } from "./unzstd.js";

type Undo = (bytes: Uint8Array, maxBytes: number) => Uint8Array;

const UNDO: Readonly<Record<Coding, Undo>> = {
  gzip: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) =>
    hasZlibHeader(bytes) ? inflateSync(bytes, { maxOutputLength }) : inflateRawSync(bytes, { maxOutputLength }),
  zstd: unzstd,
  chunked: dechunked,
};

/** What zlib says of more output than it may give, and of input that stops in the middle. */
const TOO_LARGE = "ERR_BUFFER_TOO_LARGE";
const CUT_SHORT = "Z_BUF_ERROR";

/** `bytes` with its codings undone; throws InputError where they are damaged, cut short or too large. */
export function decoded(bytes: Uint8Array, codings: readonly Coding[], maxBytes: number): Uint8Array {
  return codings.reduceRight((inner, coding) => undone(inner, coding, maxBytes), bytes);
}

function undone(bytes: Uint8Array, coding: Coding, maxBytes: number): Uint8Array {
  try {
    return UNDO[coding](bytes, maxBytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === TOO_LARGE) throw new InputError("TOO_LARGE", `expands to more than ${maxBytes} bytes`);
    if (code === CUT_SHORT) throw new InputError("TRUNCATED", `the ${coding} data stops at byte ${bytes.length}`);
    throw new InputError("BAD_RECORD", `the ${coding} data is damaged: ${message}`);
  }
}

/** A zlib header is a multiple of 31 whose low nibble is 8; servers also send deflate without one. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
