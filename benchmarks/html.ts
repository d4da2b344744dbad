/** HTML pages a second beside parsing alone, and beside other extractors where they are installed. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../training/data.js";
import { readPages } from "./peers/pages.js";
import { hasPeers, onPages, type Run } from "./peers/run.js";

/** Every so manyth page of each set: enough to compare speeds by. */
const STEP = 12;
const OURS = "petik";
const PARSING = "parsing alone";
const PEERS = ["Readability + linkedom", "defuddle + linkedom", "article-extractor"];

export interface HtmlSpeeds {
  readonly pages: number;
  /** Pages a second of processor time, by the extractor's name. */
  readonly pagesPerSecond: Readonly<Record<string, number>>;
  /** The same once all pages were read twice, as in a long run. */
  readonly warmPagesPerSecond: Readonly<Record<string, number>>;
  /** petik's pages a second over those of each other. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly warmRatios: Readonly<Record<string, number>>;
  /** Of petik's process, in megabytes. */
  readonly peakMemory: number;
}

/** Null where the labelled HTML pages do not lie beside the repo. */
export function htmlSpeeds(): HtmlSpeeds | null {
  if (!existsSync(join(SHARED, "data/html/gold.jsonl.gz"))) return null;
  const pages = readPages(STEP);
  const names = [OURS, PARSING, ...(hasPeers ? PEERS : [])];
  const runs = onPages(pages, (run) => new Map(names.map((name): [string, Run] => [name, run(name)])));
  const first = new Map([...runs].map(([name, run]) => [name, run.pagesPerSecond]));
  const warm = new Map([...runs].map(([name, run]) => [name, run.warmPagesPerSecond]));
  return {
    pages: pages.length,
    pagesPerSecond: Object.fromEntries(first),
    warmPagesPerSecond: Object.fromEntries(warm),
    ratios: ratiosOf(first),
    warmRatios: ratiosOf(warm),
    peakMemory: runs.get(OURS)?.peakMegabytes ?? Number.NaN,
  };
}

function ratiosOf(speeds: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  const ours = speeds.get(OURS) ?? Number.NaN;
  return Object.fromEntries([...speeds].filter(([name]) => name !== OURS).map(([name, speed]) => [name, ours / speed]));
}
