/** Runs extractors on HTML pages, each in a process of its own. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PeerPage } from "./pages.js";

/** What one extractor took, and what it found on each page. */
export interface Run {
  /** By processor time, after a few pages. */
  readonly pagesPerSecond: number;
  /** The same after all pages were read twice. */
  readonly warmPagesPerSecond: number;
  readonly peakMegabytes: number;
  readonly found: readonly string[];
}

const HERE = import.meta.dirname;
const MAX_OUTPUT = 1 << 28;

/** Whether the other extractors are installed: they are no dependency of petik. */
export const hasPeers = existsSync(join(HERE, "node_modules"));

/** Calls `work` with a function that runs an extractor, by its name in extractors.ts, on `pages`. */
export function onPages<Result>(pages: readonly PeerPage[], work: (run: (name: string) => Run) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "petik-peers-"));
  try {
    for (const [index, { html }] of pages.entries()) writeFileSync(join(folder, `${index}.html`), html);
    writeFileSync(join(folder, "addresses"), pages.map(({ url }) => url ?? "").join("\n"));
    return work((name) => run(name, folder, pages.length));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(name: string, folder: string, count: number): Run {
  const args = ["tsx", join(HERE, "measure.ts"), name, folder, String(count), join(folder, "addresses")];
  return JSON.parse(execFileSync("npx", args, { encoding: "utf8", maxBuffer: MAX_OUTPUT })) as Run;
}
