/** zstd as a stream, by fzstd: Node 20 has none of its own. */
import { Decompress } from "fzstd";
import { InputError } from "../../errors.js";
import type { Unpacked } from "./unpack.js";

/** Stored bytes handed over at once: a step of a bomb stays small. */
const STEP = 1 << 13;
/** fzstd's code for data that stops in the middle. */
const UNEXPECTED_END = 5;

/** The unpacked bytes of `chunks`; throws InputError with the offset where they are cut short or damaged. */
export async function* unzstdStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  const parts: Uint8Array[] = [];
  let taken = 0;
  const stream = new Decompress((part) => parts.push(part.slice()));
  const push = function* (bytes: Uint8Array, isLast: boolean): Generator<Unpacked> {
    let fault: unknown = null;
    try {
      stream.push(bytes, isLast);
    } catch (error) {
      fault = error;
    }
    for (const part of parts.splice(0)) yield { bytes: part, taken };
    if (fault) throw faultOf(fault, taken);
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP) {
      const step = chunk.subarray(at, at + STEP);
      taken += step.length;
      yield* push(step, false);
    }
  }
  if (taken > 0) yield* push(new Uint8Array(0), true);
}

function faultOf(error: unknown, taken: number): InputError {
  const { code, message } = error as { readonly code?: unknown; readonly message: string };
  if (code === UNEXPECTED_END)
    return new InputError("TRUNCATED", `the zstd data stops in the middle, at byte ${taken}`);
  return new InputError("BAD_RECORD", `the zstd data is damaged before byte ${taken}: ${message}`);
}
