/** The bar on a terminal: pages, rate, failures, time left. */

import { statSync } from "node:fs";
import { SingleBar } from "cli-progress";
import type { Config } from "./config.js";
import { PAGE_UNITS } from "./feed.js";
import { expand } from "./inputs/expand.js";
import { grouped } from "./summary.js";
import { failedOf, type Tally } from "./tally.js";

export interface Bar {
  /** Shows what is done; `read` had been read when the last of it was begun. */
  readonly show: (tally: Tally, read: number) => void;
  /** Makes room for a line. */
  readonly clear: () => void;
  readonly close: () => void;
}

const FORMAT = "{bar} {percentage}% | {pages} pages | {rate}/s | {failed} failed | {eta_formatted} left";
const UPDATES_PER_SECOND = 5;
const MILLISECONDS = 1000;
/** Back to the line's start, and clear it. */
const CLEAR_LINE = "\r\u001b[K";

/** A bar over all that the run will read. It goes by what is done: reading runs ahead. `before` was done by an earlier run. */
export async function openBar(config: Config, before: Tally): Promise<Bar> {
  const bar = new SingleBar({ format: FORMAT, fps: UPDATES_PER_SECOND, hideCursor: true, etaBuffer: 100 });
  const start = performance.now();
  bar.start(totalOf(config), 0, { pages: "0", rate: "0", failed: "0" });
  return {
    show: (tally, read) => {
      const rate = Math.round(((tally.pages - before.pages) * MILLISECONDS) / (performance.now() - start));
      bar.update(read, { pages: grouped(tally.pages), rate: grouped(rate), failed: grouped(failedOf(tally)) });
    },
    clear: () => void process.stderr.write(CLEAR_LINE),
    close: () => bar.stop(),
  };
}

/** Bytes of archives, and a fixed size for each page's file: looking at a million files would take longer than it tells. */
function totalOf({ input, output }: Config): number {
  let total = 0;
  if (input.filesFrom === "-") return total;
  for (const found of expand(input, output.path)) {
    if ("error" in found) continue;
    const stat = found.container === "page" ? null : statSync(found.path, { throwIfNoEntry: false });
    total += stat?.size ?? PAGE_UNITS;
  }
  return total;
}
