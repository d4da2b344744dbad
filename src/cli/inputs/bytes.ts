/** Reads a stream of bytes by lines and by counts, and knows how far it has come. */

const NEWLINE = 10;

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  /** Bytes read so far. */
  offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line in Latin-1 without its line end, cut after `max` bytes; null at the end of the stream. */
  async line(max: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (await this.#filled()) {
      const end = this.#rest.indexOf(NEWLINE);
      const part = this.#take(end < 0 ? this.#rest.length : end + 1);
      if (size < max) parts.push(part.slice(0, max - size));
      size += part.length;
      if (end >= 0) break;
    }
    return size === 0 ? null : Buffer.concat(parts).toString("latin1").replace(LINE_END, "");
  }

  /** The next `count` bytes; fewer where the stream ends before. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0 && (await this.#filled()); ) {
      const part = this.#take(Math.min(left, this.#rest.length));
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over `count` bytes; tells how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (await this.#filled())) left -= this.#take(Math.min(left, this.#rest.length)).length;
    return count - left;
  }

  /** Whether there is a byte to read. */
  async #filled(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) return false;
      this.#rest = value;
    }
    return true;
  }

  #take(count: number): Uint8Array {
    const part = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.offset += part.length;
    return part;
  }
}

const LINE_END = /\r?\n$/;
