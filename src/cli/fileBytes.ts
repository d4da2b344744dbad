/** A page's file → its bytes, never more than allowed, and never waiting where nobody could end the wait. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { InputError } from "../errors.js";

/** Bytes read from a pipe at once. */
const PIPE_READ = 1 << 16;
/** Milliseconds between two looks at a pipe into which nothing was written yet. */
const PIPE_WAIT = 5;
/**
 * A worker that waits in the system cannot be ended, and holds up the end of the run. A pipe without a writer is
 * therefore an empty page to a worker; the command alone waits for the writer, as all programs do.
 */
const OPEN_FLAGS = constants.O_RDONLY | (isMainThread ? 0 : (constants.O_NONBLOCK ?? 0));

/** The bytes of the file at `path`; throws InputError where it is a folder or holds more than `maxBytes`. */
export function fileBytes(path: string, maxBytes: number): Uint8Array {
  const file = openSync(path, OPEN_FLAGS);
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new InputError("DIRECTORY", "is a directory");
    if (stat.size > maxBytes) throw tooLarge(maxBytes);
    const bytes = stat.isFile() ? readFileSync(file) : pipeBytes(file, maxBytes);
    if (bytes.length > maxBytes) throw tooLarge(maxBytes);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** What comes out of a pipe or a device until its end, or until it is too much. */
function pipeBytes(file: number, maxBytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let size = 0; size <= maxBytes; ) {
    const part = new Uint8Array(PIPE_READ);
    const length = readNow(file, part);
    if (length === 0) break;
    if (length === null) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PIPE_WAIT);
    else parts.push(part.subarray(0, length));
    size += length ?? 0;
  }
  return Buffer.concat(parts);
}

/** Bytes read; 0 at the end, null where there is nothing yet. */
function readNow(file: number, into: Uint8Array): number | null {
  try {
    return readSync(file, into);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return null;
    throw error;
  }
}

function tooLarge(maxBytes: number): InputError {
  return new InputError("TOO_LARGE", `more than ${maxBytes} bytes (--max-bytes)`);
}
