/** One run of the command over a dump, watched from outside through /proc (Linux). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const COMMAND = resolve(import.meta.dirname, "../bin/extract.js");
/** Milliseconds between two looks. */
const LOOK = 250;
const KILOBYTES = 1000;
const MILLISECONDS = 1000;
/** Clock ticks a second in /proc, the same on every Linux. */
const TICKS = 100;
/** Fields of /proc/PID/stat behind the name: time in the program and in the system. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

export interface BatchJob {
  readonly dump: string;
  readonly out: string;
  readonly jobs: number;
}

export interface BatchRun {
  readonly seconds: number;
  /** Megabytes that the process held at most. */
  readonly peak: number;
  /** Megabytes held on average in the second and in the last tenth of the time: the first one also holds the start. */
  readonly firstTenth: number;
  readonly lastTenth: number;
  /** Seconds of processor time: of all threads, and of the one that reads, orders and writes. */
  readonly processor: number;
  readonly mainThread: number;
}

interface Look {
  readonly resident: number;
  readonly peak: number;
  readonly processor: number;
  readonly mainThread: number;
}

/** A whole run. */
export async function watchedRun(job: BatchJob): Promise<BatchRun> {
  const start = performance.now();
  const child = started(job, []);
  const closed = once(child, "close");
  const looks: Look[] = [];
  while (child.exitCode === null) {
    const look = lookAt(child.pid ?? 0);
    if (look) looks.push(look);
    await Promise.race([pause(LOOK), closed]);
  }
  const seconds = (performance.now() - start) / MILLISECONDS;
  if (child.exitCode !== 0) throw new Error(`the run ended with ${child.exitCode}`);
  const last = looks.at(-1) ?? { resident: 0, peak: 0, processor: 0, mainThread: 0 };
  const tenth = (from: number): number =>
    mean(looks.slice(Math.floor(looks.length * from), Math.ceil(looks.length * (from + 0.1))));
  const { peak, processor, mainThread } = last;
  return { seconds, peak, firstTenth: tenth(0.1), lastTenth: tenth(0.9), processor, mainThread };
}

/** A run that is killed so often while it works and then goes on to its end; tells after how many bytes each time. */
export async function killedRun(job: BatchJob, kills: number, seconds: number): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (let count = 0; count < kills; count++) {
    const child = started(job, ["--resume"]);
    const closed = once(child, "close");
    await Promise.race([pause((seconds * MILLISECONDS) / (kills + 1)), closed]);
    child.kill("SIGKILL");
    await closed;
    sizes.push(statSync(`${job.out}.part`, { throwIfNoEntry: false })?.size ?? 0);
  }
  await once(started(job, ["--resume"]), "close");
  return sizes;
}

function started({ dump, out, jobs }: BatchJob, more: readonly string[]): ChildProcess {
  const args = [COMMAND, "-q", dump, "-j", String(jobs), "-o", out, ...more];
  return spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
}

/** Null where the process is gone or about to go, or where there is no /proc. */
function lookAt(pid: number): Look | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const size = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / KILOBYTES;
    const [processor, mainThread] = [`/proc/${pid}/stat`, `/proc/${pid}/task/${pid}/stat`].map(processorTime);
    const [resident, peak] = [size("VmRSS"), size("VmHWM")];
    return Number.isNaN(peak) ? null : { resident, peak, processor: processor ?? 0, mainThread: mainThread ?? 0 };
  } catch {
    return null;
  }
}

function processorTime(path: string): number {
  const stat = readFileSync(path, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) / TICKS;
}

function mean(looks: readonly Look[]): number {
  return looks.reduce((sum, { resident }) => sum + resident, 0) / Math.max(1, looks.length);
}
