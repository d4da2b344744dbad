/** A worker of the pool: loads the pipeline once, then turns batches into results. */
import { workerData } from "node:worker_threads";
import { type BatchResult, type PackedBatch, resultOf, unpacked } from "./batch.js";
import type { JobConfig } from "./config.js";
import { type Renderer, rendererOf } from "./render.js";
import { failed, type Outcome, workOn } from "./work.js";

/** The pool hands over its own data first and ours second. */
const [, job] = workerData as readonly [unknown, JobConfig];
const render: Renderer = await rendererOf(job.view);

/** Works on a batch. The number of the row that is worked on is told in `progress` before each. */
export default function work(batch: PackedBatch): BatchResult {
  const outcomes: Outcome[] = [];
  for (const row of unpacked(batch)) {
    const fault = batch.faults.get(outcomes.length);
    Atomics.store(batch.progress, 0, outcomes.length + 1);
    outcomes.push(fault ? failed(row.id, fault) : workOn(row, job, render));
  }
  return resultOf(outcomes);
}
