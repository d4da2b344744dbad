/** Drives one of Node's unpackers chunk by chunk, so that nothing unpacked is lost when the input turns out broken. */
import type { Transform } from "node:stream";
import { InputError } from "../../errors.js";

/** What an unpacker gives: bytes, and how many stored bytes it took for all so far. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly taken: number;
}

/** Stored bytes handed over at once: a step of a bomb stays small. */
const STEP = 1 << 14;
/** What zlib says of input that stops in the middle. */
const CUT_SHORT: ReadonlySet<string> = new Set(["Z_BUF_ERROR", "ZSTD_error_srcSize_wrong"]);

/** What `unpacker` makes of `chunks`; throws InputError with the offset where they are cut short or damaged. */
export async function* unpackedBy(
  chunks: AsyncIterable<Uint8Array>,
  unpacker: Transform,
  name: string,
): AsyncGenerator<Unpacked> {
  const parts: Uint8Array[] = [];
  let fault: Error | null = null;
  let taken = 0;
  unpacker.on("data", (part: Uint8Array) => parts.push(part));
  unpacker.on("error", (error) => {
    fault = error;
  });
  const taking = function* (): Generator<Unpacked> {
    for (const bytes of parts.splice(0)) yield { bytes, taken };
    if (fault) throw faultOf(fault, name, taken);
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP) {
      const step = chunk.subarray(at, at + STEP);
      taken += step.length;
      await new Promise<void>((resolve) => unpacker.write(step, () => resolve()));
      yield* taking();
    }
  }
  if (taken > 0) await ended(unpacker);
  yield* taking();
}

/** Resolves when all is unpacked, or when it turns out that the input is not whole. */
function ended(unpacker: Transform): Promise<void> {
  return new Promise((resolve) => {
    unpacker.once("end", resolve).once("error", () => resolve());
    unpacker.end();
  });
}

/** The fault as a user reads it. */
export function faultOf(error: Error, name: string, taken: number): InputError {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (CUT_SHORT.has(code)) return new InputError("TRUNCATED", `the ${name} data stops in the middle, at byte ${taken}`);
  return new InputError("BAD_RECORD", `the ${name} data is damaged before byte ${taken}: ${error.message}`);
}
