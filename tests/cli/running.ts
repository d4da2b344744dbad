/** The command while it runs: started, watched, killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { COMMAND } from "./extract.js";

/** Milliseconds between two looks. */
const LOOK = 2;

export interface Running {
  readonly child: ChildProcess;
  /** What it has said on standard error so far. */
  readonly stderr: () => string;
}

/** Starts `extract` with `args` in `folder`. */
export function started(folder: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (part) => {
    stderr += part;
  });
  return { child, stderr: () => stderr };
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** Resolves when the file is larger than `size`, or the child has ended. */
export async function grown(child: ChildProcess, path: string, size: number): Promise<void> {
  while (isRunning(child) && sizeOf(path) <= size) await pause(LOOK);
}

/** Resolves when the child has said `words`, or has ended. */
export async function said(child: ChildProcess, stderr: () => string, words: string): Promise<void> {
  while (isRunning(child) && !stderr().includes(words)) await pause(LOOK);
}

/** Starts a run and kills it once it has written something more. */
export async function killedOnce(folder: string, args: readonly string[], part: string): Promise<void> {
  const before = sizeOf(part);
  const { child } = started(folder, args);
  await grown(child, part, before);
  child.kill("SIGKILL");
  if (isRunning(child)) await once(child, "exit");
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
