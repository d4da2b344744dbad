/** Start to finish of `extract page.txt` beside `node -e 0`, by the clock, as a user waits. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { median } from "./timing.js";

const ROOT = resolve(import.meta.dirname, "..");
const RUNS = 15;

export interface StartUp {
  /** Milliseconds, median. */
  readonly node: number;
  readonly extract: number;
  readonly difference: number;
  readonly ratio: number;
}

/** The two run in turns, so that the machine's mood is the same for both. */
export function startUp(page: string): StartUp {
  const node: number[] = [];
  const extract: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    node.push(runTime(["-e", "0"]));
    extract.push(runTime(["bin/extract.js", page]));
  }
  const [a, b] = [median(node), median(extract)];
  return { node: a, extract: b, difference: b - a, ratio: b / a };
}

function runTime(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
