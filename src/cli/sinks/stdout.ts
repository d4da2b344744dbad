/** Standard output as a sink. */
import type { Binding } from "../../views/view.js";
import type { Output } from "../output.js";
import { NOTHING } from "../tally.js";
import { textOf } from "./pieces.js";
import { NOTHING_LEFT, type Piece, type Sink } from "./sink.js";

export class StdoutSink implements Sink {
  readonly left = { ...NOTHING_LEFT, tally: NOTHING };
  readonly #out: Output;
  readonly #binding: Binding;
  #hasBegun = false;

  constructor(out: Output, binding: Binding) {
    this.#out = out;
    this.#binding = binding;
  }

  isWritten(): boolean {
    return false;
  }

  async write(pieces: readonly Piece[]): Promise<void> {
    await this.#begin();
    await this.#put(textOf(pieces, this.#binding));
  }

  async finish(): Promise<void> {
    await this.#begin();
    await this.#put(Buffer.from(this.#binding.end()));
  }

  async stop(): Promise<null> {
    return null;
  }

  async #begin(): Promise<void> {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    await this.#put(Buffer.from(this.#binding.begin()));
  }

  async #put(bytes: Uint8Array): Promise<void> {
    if (bytes.length > 0) await this.#out.write(bytes);
  }
}
