/** One file as a sink: written under another name, and renamed when it is whole. */
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../../errors.js";
import type { Binding } from "../../views/view.js";
import { writeErrorOf } from "../failures.js";
import { NOTHING } from "../tally.js";
import { type OutputConfig, statOf } from "../target.js";
import { Appender } from "./appender.js";
import { headOf, readJournal } from "./journal.js";
import { type Pack, packFor } from "./pack.js";
import { textOf } from "./pieces.js";
import { type Checkpoint, type Left, NOTHING_LEFT, type Piece, type Sink } from "./sink.js";

/** The unfinished file. */
export const partOf = (path: string): string => `${path}.part`;
/** What tells how much of it is good. */
const journalOf = (path: string): string => `${path}.part.log`;

/** What tells the output of a run from other files. */
export interface Identity {
  /** Hash of all that decides its bytes. */
  readonly mark: string;
  /** Its first bytes, as far as they are known before the run. */
  readonly opening: Uint8Array;
}

/** Opens a file, or goes on with what an earlier run of the same mark left; throws PetikError. */
export async function fileSink(target: OutputConfig, binding: Binding, { mark, opening }: Identity): Promise<Sink> {
  const { path, packing, resume } = target;
  const size = statOf(partOf(path))?.size ?? null;
  if (resume && size === null && existsSync(path)) {
    if (beginsWith(path, opening)) return COMPLETE;
    throw new UsageError(`${path} is there and was not written by such a run: remove it, or name another output`);
  }
  const found = resume && size !== null ? readJournal(journalOf(path), mark, size) : null;
  const left = found ? { ...found, isComplete: false } : { ...NOTHING_LEFT, tally: NOTHING };
  try {
    await mkdir(dirname(path), { recursive: true });
    const part = await Appender.open(partOf(path), found?.bytes ?? 0);
    const journal = await Appender.open(journalOf(path), found?.length ?? 0);
    const sink = new FileSink({ target, binding, pack: await packFor(packing), part, journal }, left);
    if (!found) await sink.begin(mark);
    return sink;
  } catch (error) {
    throw writeErrorOf(path, error);
  }
}

/** Whether a file is empty or begins so. */
function beginsWith(path: string, opening: Uint8Array): boolean {
  const head = Buffer.alloc(opening.length);
  const file = openSync(path, "r");
  const count = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return count === 0 || head.equals(opening);
}

interface Parts {
  readonly target: OutputConfig;
  readonly binding: Binding;
  readonly pack: Pack;
  readonly part: Appender;
  readonly journal: Appender;
}

class FileSink implements Sink {
  readonly left: Left;
  readonly #parts: Parts;
  #rows: number;

  constructor(parts: Parts, left: Left) {
    this.left = left;
    this.#parts = parts;
    this.#rows = left.rows;
  }

  async begin(mark: string): Promise<void> {
    await this.#parts.journal.append(Buffer.from(headOf(mark)));
    await this.#put(Buffer.from(this.#parts.binding.begin()));
    await this.#log(this.#rows, { tally: NOTHING, digests: [] });
  }

  isWritten(): boolean {
    return false;
  }

  /** The texts first, then the line that says that they are there: a run may end at any moment between. */
  async write(pieces: readonly Piece[], rows: number, checkpoint: Checkpoint): Promise<void> {
    const { target, binding } = this.#parts;
    try {
      await this.#put(textOf(pieces, binding));
      await this.#log(this.#rows + rows, checkpoint);
    } catch (error) {
      throw writeErrorOf(target.path, error);
    }
  }

  async finish(): Promise<void> {
    const { target, binding, part, journal } = this.#parts;
    const { path, packing } = target;
    try {
      await this.#put(Buffer.from(binding.end()));
      await part.sync();
      await part.close();
      await journal.close();
      if (packing === "parquet") await (await import("./parquet.js")).parquetFrom(partOf(path), path);
      else await rename(partOf(path), path);
      await rm(partOf(path), { force: true });
      await rm(journalOf(path), { force: true });
    } catch (error) {
      throw writeErrorOf(path, error);
    }
  }

  async stop(): Promise<string> {
    await this.#parts.part.close();
    await this.#parts.journal.close();
    return partOf(this.#parts.target.path);
  }

  async #put(bytes: Uint8Array): Promise<void> {
    if (bytes.length > 0) await this.#parts.part.append(await this.#parts.pack(bytes));
  }

  async #log(rows: number, checkpoint: Checkpoint): Promise<void> {
    this.#rows = rows;
    const entry = { rows, bytes: this.#parts.part.size, ...checkpoint };
    await this.#parts.journal.append(Buffer.from(`${JSON.stringify(entry)}\n`));
  }
}

/** The output of a run that had come to its end. */
const COMPLETE: Sink = {
  left: { ...NOTHING_LEFT, tally: NOTHING, isComplete: true },
  isWritten: () => true,
  write: async () => undefined,
  finish: async () => undefined,
  stop: async () => null,
};
