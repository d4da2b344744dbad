/** A batch that is ended at random moments and goes on each time, against one that was left alone. */
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Random, seeded } from "../fuzz/random.js";
import { extractIn, inventedPage } from "./extract.js";
import { started } from "./running.js";

/** One in twenty pages is empty, one in seven is a copy: counts and duplicates must survive a kill as well. */
const EMPTY_EVERY = 20;
const COPY_EVERY = 7;
/** An end comes within this share of the time that a whole run takes. */
const LATEST = 0.6;
/** Hard ends are what cannot be handled; each orderly one stands for a fifth. */
const SIGNALS = ["SIGKILL", "SIGKILL", "SIGKILL", "SIGINT", "SIGTERM"] as const;
/** Each kind of output, with what makes going on hardest. */
const RUNS: readonly (readonly [out: string, ...flags: string[]])[] = [
  ["o.jsonl", "-j", "2"],
  ["o.jsonl.gz", "-j", "1", "--dedupe"],
  ["o.jsonl.zst", "-j", "2", "--dedupe"],
  ["o.parquet", "-j", "2"],
];

export interface Plan {
  readonly seed: number;
  readonly pages: number;
  readonly kills: number;
}

/** What came of it: ends by signal, and runs that reached their own end in between. */
export interface Outcome {
  readonly kills: number;
  readonly finished: number;
  /** Runs whose bytes, or whose leftovers, were not those of a run left alone. */
  readonly faults: readonly string[];
}

/** Ends runs in `folder` until there were enough kills and the last run came to its end. */
export async function killed(
  folder: string,
  { seed, pages, kills }: Plan,
  say = (_: string): void => {},
): Promise<Outcome> {
  const random = seeded(seed);
  writeFileSync(join(folder, "d.jsonl"), dumpOf(pages));
  const faults: string[] = [];
  let count = 0;
  let finished = 0;
  for (; count < kills; finished++) {
    const run = RUNS[finished % RUNS.length] ?? random.pick(RUNS);
    const [out, ...flags] = run;
    const left = Math.ceil((kills - count) / Math.max(1, RUNS.length - finished));
    const alone = wholeRun(folder, out, flags);
    const args = ["-q", ...flags, "d.jsonl", "-o", out, "--resume"];
    for (let here = 0; here < left && !readdirSync(folder).includes(out); here++) {
      count += (await endedOnce(folder, args, random, alone.milliseconds)) ? 1 : 0;
    }
    extractIn(folder, args);
    faults.push(...faultsOf(folder, out, alone.bytes));
    rmSync(join(folder, out), { force: true });
    say(`${out}: ${count} kills so far, ${faults.length} faults`);
  }
  return { kills: count, finished, faults };
}

function dumpOf(pages: number): string {
  return Array.from({ length: pages }, (_, at) => {
    const name = `Desa ${at % COPY_EVERY === 0 ? 0 : at} Lama`;
    return `${JSON.stringify({ id: `p${at}`, text: at % EMPTY_EVERY === 0 ? "" : inventedPage(name) })}\n`;
  }).join("");
}

function wholeRun(folder: string, out: string, flags: readonly string[]): { bytes: Buffer; milliseconds: number } {
  const start = performance.now();
  extractIn(folder, ["-q", ...flags, "d.jsonl", "-o", out]);
  const milliseconds = performance.now() - start;
  const bytes = readFileSync(join(folder, out));
  rmSync(join(folder, out));
  return { bytes, milliseconds };
}

/** Starts a run and ends it some time later; false where it was faster. */
async function endedOnce(folder: string, args: readonly string[], random: Random, whole: number): Promise<boolean> {
  const { child } = started(folder, args);
  const closed = once(child, "close");
  await Promise.race([pause(random.below(whole * LATEST)), closed]);
  child.kill(random.pick(SIGNALS));
  const [code, signal] = await closed;
  return signal !== null || code > 128;
}

function faultsOf(folder: string, out: string, alone: Buffer): readonly string[] {
  const others = readdirSync(folder).filter((name) => name !== "d.jsonl" && name !== out);
  const isSame = readFileSync(join(folder, out)).equals(alone);
  return [...(isSame ? [] : [`${out} has other bytes`]), ...others.map((name) => `${name} was left behind`)];
}
