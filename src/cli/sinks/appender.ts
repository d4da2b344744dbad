/** A file that grows at its end, from a known length. */
import { type FileHandle, open } from "node:fs/promises";

export class Appender {
  readonly #file: FileHandle;
  /** Bytes that are written. */
  size: number;

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  /** Opens `path` and cuts off what is beyond `size`; with 0 the file begins anew. */
  static async open(path: string, size: number): Promise<Appender> {
    const file = await open(path, size > 0 ? "r+" : "w");
    if (size > 0) await file.truncate(size);
    return new Appender(file, size);
  }

  /** A disk that is full may take a part: what is left is written again until it takes nothing. */
  async append(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, at, bytes.length - at, this.size);
      at += bytesWritten;
      this.size += bytesWritten;
    }
  }

  /** On the disk when it resolves, even if the machine then stops. */
  async sync(): Promise<void> {
    await this.#file.sync();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
