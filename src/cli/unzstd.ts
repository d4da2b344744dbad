/** One zstd page in memory. Fed in steps, so that a bomb is stopped before it has unfolded. */
import { createRequire } from "node:module";
import { InputError } from "../errors.js";

/** Compressed bytes between two looks at the size: a step unfolds at most some megabytes. */
const STEP = 4096;
/** fzstd's code for data that stops in the middle. */
const UNEXPECTED_END = 5;
/** Loaded when a .zst page is met; a page is worked on without waiting, so not by `import()`. */
const load = createRequire(import.meta.url);

/** `bytes` unfolded; throws InputError where there are more than `maxBytes`, or where they are cut short or damaged. */
export function unzstd(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const { Decompress } = load("fzstd") as typeof import("fzstd");
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((part) => {
    size += part.length;
    if (size > maxBytes) throw new InputError("TOO_LARGE", `expands to more than ${maxBytes} bytes`);
    parts.push(part.slice());
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP));
    stream.push(new Uint8Array(0), true);
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNEXPECTED_END) throw error;
    throw new InputError("TRUNCATED", `the zstd data stops at byte ${bytes.length}`);
  }
  return Buffer.concat(parts);
}
