/** Bytes → lines. A line ends at a byte 10 and nowhere else: not at U+2028, not at a lone carriage return. */

const NEWLINE = 10;

/** A line without its newline; null where it is longer than allowed, and was passed over. */
export type Line = Uint8Array | null;

/** The lines that each chunk completes. A line of more than `maxBytes` is never held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<readonly Line[]> {
  const open = new OpenLine(maxBytes);
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      lines.push(open.close(chunk.subarray(from, at)));
      from = at + 1;
    }
    open.add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (open.size > 0) yield [open.close(new Uint8Array(0))];
}

/** The line that has begun. */
class OpenLine {
  #parts: Uint8Array[] = [];
  readonly #maxBytes: number;
  size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > this.#maxBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** The whole line, `last` its end; begins the next one. */
  close(last: Uint8Array): Line {
    this.add(last);
    const [first = last] = this.#parts;
    const line = this.size > this.#maxBytes ? null : this.#parts.length > 1 ? Buffer.concat(this.#parts) : first;
    this.#parts = [];
    this.size = 0;
    return line;
  }
}
