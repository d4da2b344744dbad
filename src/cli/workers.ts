/** A pool of workers with a watch on each page: one that runs away or kills its worker becomes an error record. */
import { Tinypool } from "tinypool";
import { PetikError } from "../errors.js";
import { type BatchResult, type PackedBatch, packed } from "./batch.js";
import type { JobConfig } from "./config.js";
import type { Executor } from "./executor.js";
import type { PageError } from "./failures.js";
import type { Row } from "./rows.js";

/** Batches under way for each worker: one in work, others ready for it while a slow one holds up the order. */
const BATCHES_PER_WORKER = 3;
/** The young heap decides how much garbage piles up between collections, and so the memory of a whole run. */
const WORKER_YOUNG_HEAP_MB = 16;
/** Looks at each running page within its time, and the longest pause between two looks in milliseconds. */
const LOOKS_PER_TIMEOUT = 4;
const LONGEST_LOOK = 250;
const MILLISECONDS = 1000;
/** The longest that a timer takes: the first worker starts at once, the others when there is work for them, and stay. */
const NEVER = 2 ** 31 - 1;

/** One try at a batch, as the watch sees it. */
interface Try {
  readonly progress: Int32Array;
  readonly stop: AbortController;
  /** The row last seen, from 1, and when it was first seen. */
  row: number;
  since: number;
}

/** How a pool works. */
export interface PoolConfig {
  /** Workers at most. */
  readonly jobs: number;
  /** Milliseconds for one page. */
  readonly timeout: number;
  /** Megabytes of one worker's heap: a page that needs more ends its worker, not the run. */
  readonly heap: number;
  /** The workers' code. */
  readonly file: URL;
}

/** The workers' code in the built package. */
export const WORKER_FILE = new URL("../cli/worker.js", import.meta.url);

/** Batches to workers. */
export class WorkerPool implements Executor {
  readonly capacity: number;
  readonly #pool: Tinypool;
  readonly #timeout: number;
  readonly #tries = new Set<Try>();
  readonly #watch: NodeJS.Timeout;

  constructor(job: JobConfig, { jobs, timeout, heap, file }: PoolConfig) {
    this.capacity = jobs * BATCHES_PER_WORKER;
    this.#timeout = timeout;
    this.#pool = new Tinypool({
      filename: file.href,
      minThreads: 1,
      maxThreads: jobs,
      idleTimeout: NEVER,
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: WORKER_YOUNG_HEAP_MB },
    });
    this.#pool.on("error", () => undefined);
    this.#watch = setInterval(() => this.#look(), Math.min(timeout / LOOKS_PER_TIMEOUT, LONGEST_LOOK)).unref();
  }

  /** Works on rows; those that end their worker are told apart, and the others tried again. */
  async work(rows: readonly Row[]): Promise<BatchResult> {
    const faults = new Map<number, PageError>();
    for (;;) {
      const batch = packed(rows, faults);
      const attempt: Try = { progress: batch.progress, stop: new AbortController(), row: 0, since: 0 };
      try {
        return await this.#run(batch, attempt);
      } catch (error) {
        const row = Atomics.load(batch.progress, 0) - 1;
        if (row < 0 || faults.has(row)) throw new PetikError("INTERNAL", `a worker failed: ${reasonOf(error)}`);
        faults.set(row, attempt.stop.signal.aborted ? this.#timedOut() : workerDied(error));
      }
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  async #run(batch: PackedBatch, attempt: Try): Promise<BatchResult> {
    this.#tries.add(attempt);
    try {
      return (await this.#pool.run(batch, { signal: attempt.stop.signal })) as BatchResult;
    } finally {
      this.#tries.delete(attempt);
    }
  }

  /** Ends the workers whose page has been the same for too long. */
  #look(): void {
    const now = performance.now();
    for (const attempt of this.#tries) {
      const row = Atomics.load(attempt.progress, 0);
      if (row === 0 || row !== attempt.row) {
        attempt.row = row;
        attempt.since = now;
      } else if (now - attempt.since > this.#timeout) {
        attempt.stop.abort();
      }
    }
  }

  #timedOut(): PageError {
    return { code: "TIMEOUT", message: `took more than ${this.#timeout / MILLISECONDS} seconds` };
  }
}

function workerDied(error: unknown): PageError {
  const isMemory = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
  return { code: "INTERNAL", message: isMemory ? "needs too much memory" : `ended its worker: ${reasonOf(error)}` };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
