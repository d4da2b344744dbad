/** The bar on a terminal: pages, rate, failures, time left. */

import { statSync } from "node:fs";
import { SingleBar } from "cli-progress";
import type { Config } from "./config.js";
import { PAGE_UNITS } from "./feed.js";
import { expand } from "./inputs/expand.js";
import { grouped } from "./summary.js";
import { failedOf, type Tally } from "./tally.js";

export interface Bar {
  readonly advance: (units: number) => void;
  readonly show: (tally: Tally) => void;
  /** Makes room for a line. */
  readonly clear: () => void;
  readonly close: () => void;
}

const FORMAT = "{bar} {percentage}% | {pages} pages | {rate}/s | {failed} failed | {eta_formatted} left";
const UPDATES_PER_SECOND = 5;
const MILLISECONDS = 1000;
/** Back to the line's start, and clear it. */
const CLEAR_LINE = "\r\u001b[K";

/** A bar over all that the run will read. */
export async function openBar(config: Config): Promise<Bar> {
  const bar = new SingleBar({ format: FORMAT, fps: UPDATES_PER_SECOND, hideCursor: true, etaBuffer: 100 });
  const start = performance.now();
  bar.start(totalOf(config), 0, { pages: "0", rate: "0", failed: "0" });
  return {
    advance: (units) => bar.increment(units),
    show: (tally) => {
      const rate = Math.round((tally.pages * MILLISECONDS) / (performance.now() - start));
      bar.update({ pages: grouped(tally.pages), rate: grouped(rate), failed: grouped(failedOf(tally)) });
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
