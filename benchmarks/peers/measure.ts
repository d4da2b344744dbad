/**
 * Measures one extractor in a process of its own, which holds one page at a time, so that its memory is its own:
 *   npx tsx benchmarks/peers/measure.ts NAME FOLDER COUNT ADDRESSES > one line of JSON
 * FOLDER holds 0.html, 1.html …; ADDRESSES is a file with a line for each.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXTRACTORS } from "./extractors.js";

/** Pages before the clock starts. */
const WARM_UP = 20;
/** Times that all pages are read: the first tells what a small run pays, the last what a page of a crawl costs. */
const PASSES = 3;
const KILOBYTES_PER_MEGABYTE = 1_024;
const NO_ADDRESS = "https://news.example/";
const MICROSECONDS = 1e6;

const [name = "", folder = "", count = "0", list = ""] = process.argv.slice(2);
const load = EXTRACTORS[name];
if (!load) throw new Error(`no extractor ${JSON.stringify(name)}; there are: ${Object.keys(EXTRACTORS).join(", ")}`);
// what a library prints must not stand between the lines of the report
console.log = console.warn = console.error = () => undefined;

const pages = Number(count);
const addresses = readFileSync(list, "utf8").split("\n");
const extractor = await load();
for (let page = 0; page < Math.min(WARM_UP, pages); page++) await attempt(page);

const found: string[] = [];
const speeds: number[] = [];
for (let pass = 0; pass < PASSES; pass++) {
  const started = process.cpuUsage();
  for (let page = 0; page < pages; page++) found[page] = await attempt(page);
  const { user, system } = process.cpuUsage(started);
  speeds.push(pages / ((user + system) / MICROSECONDS));
}
const report = {
  pagesPerSecond: speeds[0],
  warmPagesPerSecond: speeds.at(-1),
  peakMegabytes: process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE,
  found,
};
process.stdout.write(`${JSON.stringify(report)}\n`);

async function attempt(page: number): Promise<string> {
  const html = readFileSync(join(folder, `${page}.html`), "utf8");
  try {
    return await extractor(html, addresses[page] || NO_ADDRESS);
  } catch {
    // a page that an extractor fails on counts as nothing found
    return "";
  }
}
