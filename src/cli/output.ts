/** Writing to a stream so that back-pressure holds, and a reader that goes away ends the run quietly. */
import type { Writable } from "node:stream";
import { writeErrorOf } from "./failures.js";

/** Raised in the run where whoever read standard output has gone (`| head -1`). */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** Standard output as something to write to. */
export class Output {
  readonly #stream: Writable;
  #failure: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.#failure = error.code === "EPIPE" ? new ReaderGone() : writeErrorOf("standard output", error);
    });
  }

  /** Resolves once the stream takes more; throws ReaderGone, or the error that the disk gave. */
  async write(chunk: string | Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure;
    await new Promise<void>((resolve) => {
      this.#stream.write(chunk, () => resolve());
    });
    if (this.#failure) throw this.#failure;
  }
}
