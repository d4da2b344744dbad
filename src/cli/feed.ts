/** The rows of a run in batches. Their bounds depend on the rows alone, so a run that goes on packs as the first one did. */
import { setTimeout } from "node:timers/promises";
import type { Config } from "./config.js";
import { expand } from "./inputs/expand.js";
import { rowsOf } from "./inputs/index.js";
import type { Source } from "./inputs/source.js";
import { failedRow, type Row } from "./rows.js";
import type { Shard } from "./values.js";

/** Rows that go to a worker together, and for each the name of the output that it belongs to. */
export interface Batch {
  readonly rows: readonly Row[];
  /** The same for all rows unless the output is a folder. */
  readonly outputs: readonly string[];
}

/** What a run lets its feed know. */
interface FeedControl {
  /** Rows done by an earlier run: read past, not worked on. */
  readonly done: number;
  /** The output's name for a source. */
  readonly outputOf: (source: Source) => string;
  /** Whether an earlier run has written that output. */
  readonly isWritten: (output: string) => boolean;
  /** A file of a folder whose name tells of no page. */
  readonly leftOut: (path: string) => void;
  readonly isStopped: () => boolean;
  /** Counts stored bytes of archives; page files count as `PAGE_UNITS`. */
  readonly progressed: (units: number, source: Source, bytes: Uint8Array | null) => void;
  /** Send what is there when nothing more comes for a while: someone may wait for the answer to a line. */
  readonly isEager: boolean;
}

/** A batch is full with so many rows, or so many bytes: enough to make the way to a worker cheap. */
const MAX_ROWS = 64;
const MAX_BYTES = 1 << 19;
/** Files are not read yet: each counts as this many bytes. */
export const PAGE_UNITS = 1 << 14;
/** Milliseconds without input after which an eager feed sends what it has. */
const PATIENCE = 20;

/** The batches of a run, in the order of its inputs. */
export async function* batchesOf(config: Config, control: FeedControl): AsyncGenerator<Batch> {
  let open = new OpenBatch();
  for await (const group of withPauses(rowGroups(config, control), control.isEager, () => open.isEmpty)) {
    if (group === null) {
      yield open.close();
      open = new OpenBatch();
      continue;
    }
    for (const row of group.rows) {
      open.add(row, group.output);
      if (!open.isFull) continue;
      yield open.close();
      open = new OpenBatch();
    }
  }
  if (!open.isEmpty && !control.isStopped()) yield open.close();
}

class OpenBatch {
  readonly #rows: Row[] = [];
  readonly #outputs: string[] = [];
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  get isFull(): boolean {
    return this.#rows.length >= MAX_ROWS || this.#bytes >= MAX_BYTES;
  }

  add(row: Row, output: string): void {
    this.#rows.push(row);
    this.#outputs.push(output);
    this.#bytes += row.kind === "file" ? PAGE_UNITS : row.bytes.length;
  }

  close(): Batch {
    return { rows: this.#rows, outputs: this.#outputs };
  }
}

interface Group {
  readonly rows: readonly Row[];
  readonly output: string;
}

/** The rows of this shard that are still to be done, as they are found. */
async function* rowGroups(config: Config, control: FeedControl): AsyncGenerator<Group> {
  const share = new Share(config, control.done);
  for (const found of expand(config.input, config.output.path, control.leftOut)) {
    if (control.isStopped()) return;
    if (!share.takesSource()) continue;
    if ("error" in found) {
      if (share.takesRow()) yield { rows: [failedRow(found.path, found.error)], output: "" };
      continue;
    }
    const output = control.outputOf(found);
    if (control.isWritten(output)) continue;
    const meter = { add: (bytes: Uint8Array) => control.progressed(bytes.length, found, bytes) };
    for await (const rows of rowsOf(found, config, meter)) {
      if (control.isStopped()) return;
      if (found.container === "page") control.progressed(PAGE_UNITS, found, null);
      const wanted = rows.filter(() => share.takesRow());
      if (wanted.length > 0) yield { rows: wanted, output };
    }
  }
}

/** Which rows are this run's: those of its shard, but for the first ones, which an earlier run did. */
class Share {
  readonly #shard: Shard;
  readonly #isBySource: boolean;
  readonly #done: number;
  #sources = 0;
  #rows = 0;
  #mine = 0;

  constructor({ input, output }: Config, done: number) {
    this.#shard = input.shard;
    this.#isBySource = output.kind === "folder";
    this.#done = done;
  }

  /** In a folder each input has one output, so one shard takes it whole. */
  takesSource(): boolean {
    return !this.#isBySource || this.#sources++ % this.#shard.count === this.#shard.index;
  }

  takesRow(): boolean {
    if (this.#isBySource) return true;
    return this.#rows++ % this.#shard.count === this.#shard.index && this.#mine++ >= this.#done;
  }
}

/** The groups, and null where none has come for a while although rows are waiting. */
async function* withPauses(
  groups: AsyncIterator<Group>,
  isEager: boolean,
  isNothingWaiting: () => boolean,
): AsyncGenerator<Group | null> {
  for (let next = groups.next(); ; next = groups.next()) {
    if (isEager && !isNothingWaiting()) {
      const first = await Promise.race([next, setTimeout(PATIENCE, null)]);
      if (first === null) yield null;
    }
    const { done, value } = await next;
    if (done) return;
    yield value;
  }
}
