/** The pool, with workers that misbehave on command. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type BatchResult, outcomesOf } from "../../src/cli/batch.js";
import type { JobConfig } from "../../src/cli/config.js";
import { bytesRow, type Row } from "../../src/cli/rows.js";
import { type PoolConfig, WorkerPool } from "../../src/cli/workers.js";
import { folderWith } from "./command.js";

/** Does what each row says; tells rows that it was told to pass over. */
const WORKER = `
export default function work({ rows, bytes, ends, faults, progress }) {
  const outcomes = [];
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const text = new TextDecoder().decode(bytes.subarray(at, ends[index]));
    at = ends[index];
    Atomics.store(progress, 0, index + 1);
    const error = faults.get(index) ?? null;
    if (!error && text === "loop") for (;;);
    if (!error && text === "hoard") for (const all = []; ; ) all.push(new Array(1e5).fill(index));
    outcomes.push({ id: row.id, end: 0, summary: null, error, digest: null, fileHash: null });
  }
  return { bytes: new Uint8Array(0), outcomes };
}`;
const rowsOf = (...texts: string[]): Row[] => texts.map((text) => bytesRow(text, Buffer.from(text)));
const codesOf = (result: BatchResult): (string | null)[] =>
  [...outcomesOf(result)].map(({ error }) => error?.code ?? null);

function pool(about: Partial<PoolConfig>, code = WORKER): WorkerPool {
  const file = pathToFileURL(join(folderWith({ "worker.mjs": code }), "worker.mjs"));
  const made = new WorkerPool({} as JobConfig, { jobs: 2, timeout: 60_000, heap: 64, file, ...about });
  onTestFinished(() => made.close());
  return made;
}

describe("a page that runs away", () => {
  it("is ended after its time, and the others of its batch are done", async () => {
    const result = await pool({ timeout: 300 }).work(rowsOf("a", "loop", "b", "loop", "c"));
    expect(codesOf(result)).toEqual([null, "TIMEOUT", null, "TIMEOUT", null]);
  });
  it("does not hold up another batch", async () => {
    const workers = pool({ timeout: 300 });
    const results = await Promise.all([workers.work(rowsOf("loop")), workers.work(rowsOf("a", "b"))]);
    expect(results.map(codesOf)).toEqual([["TIMEOUT"], [null, null]]);
  });
});

describe("a worker that ends", () => {
  it("for want of memory takes only its page with it", async () => {
    const [one, two, three] = [...outcomesOf(await pool({}).work(rowsOf("a", "hoard", "b")))];
    expect(two?.error).toEqual({ code: "INTERNAL", message: "needs too much memory" });
    expect([one?.error, three?.error]).toEqual([null, null]);
  });
  it("before any page is a failure of the run", async () => {
    await expect(pool({}, "throw new Error('broken')").work(rowsOf("a"))).rejects.toThrow("a worker failed: broken");
  });
});
