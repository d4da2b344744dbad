/** Who works on batches: this process, or a pool of workers. */
import { resultOf } from "./batch.js";
import type { Config, JobConfig } from "./config.js";
import type { Executor } from "./executor.js";

/** Milliseconds that one page may take where nothing was said: a page takes one. */
const DEFAULT_TIMEOUT = 60_000;
/** Megabytes: the largest page that is let in needs a quarter of it. */
const WORKER_HEAP = 2048;

/** The executor for a run; workers cost their start-up, so a handful of pages does without. */
export async function executorFor(config: Config, isLarge: boolean): Promise<Executor> {
  if (config.jobs === null && config.timeout === null && !isLarge) return inThisProcess(config.job);
  const [{ availableParallelism }, { WORKER_FILE, WorkerPool }] = await Promise.all([
    import("node:os"),
    import("./workers.js"),
  ]);
  const { jobs, timeout } = config;
  return new WorkerPool(config.job, {
    jobs: jobs ?? availableParallelism(),
    timeout: timeout ?? DEFAULT_TIMEOUT,
    heap: WORKER_HEAP,
    file: WORKER_FILE,
  });
}

async function inThisProcess(job: JobConfig): Promise<Executor> {
  const [{ workOn }, { rendererOf }] = await Promise.all([import("./work.js"), import("./render.js")]);
  const render = await rendererOf(job.view);
  return {
    work: async (rows) => resultOf(rows.map((row) => workOn(row, job, render))),
    capacity: 1,
    close: async () => undefined,
  };
}
