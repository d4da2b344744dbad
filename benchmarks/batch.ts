/**
 * `npm run bench:batch -- [--pages 200000] [--out FILE]`: a large batch of JSON lines, as JSON on standard output: memory
 * and its growth, two workers beside one, two whole processes beside one (what the machine itself gives to a second one),
 * and whether jobs 1, jobs 2 and a run that was killed three times give the same bytes. Needs a machine that does nothing
 * else: the ratios are by the clock.
 */
import { createHash } from "node:crypto";
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { type BatchRun, killedRun, watchedRun } from "./batchRun.js";
import { readCorpus } from "./corpus.js";

const KILLS = 3;
/** Share of the pages that the processes side by side read: a ratio needs no whole run. */
const SAMPLE = 0.1;
/** What issue and README promise: megabytes, growth from the first to the last tenth, two workers over one. */
const LIMITS = { peak: 400, growth: 1.1, speedup: 1.7 } as const;

const { values: options } = parseArgs({
  options: { pages: { type: "string", default: "200000" }, out: { type: "string" } },
});
const pages = Number(options.pages);
const folder = mkdtempSync(join(tmpdir(), "petik-batch-"));
const dump = join(folder, "dump.jsonl");

try {
  const corpus = writeDump(dump, pages);
  const twoProcesses = await processesBesideOne(2);
  const [one, two] = [await measured(1), await measured(2)];
  const resumed = await killedRun({ dump, out: join(folder, "killed.jsonl"), jobs: 2 }, KILLS, two.seconds);
  const hashes = await Promise.all(["1.jsonl", "2.jsonl", "killed.jsonl"].map((name) => hashOf(join(folder, name))));
  const speedup = one.seconds / two.seconds;
  const growth = two.lastTenth / two.firstTenth;
  const identical = new Set(hashes).size === 1;
  const holds = {
    memory: two.peak < LIMITS.peak && growth < LIMITS.growth,
    speedup: speedup >= LIMITS.speedup,
    identical,
  };
  const report = {
    node: process.version,
    corpus,
    pages,
    one,
    two,
    speedup,
    twoProcesses,
    growth,
    resumed,
    identical,
    holds,
  };
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (options.out) writeFileSync(options.out, text);
  process.stdout.write(text);
  process.exitCode = identical ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The corpus again and again, each page with an id of its own. */
function writeDump(path: string, count: number): string {
  const { name, pages: texts } = readCorpus();
  const file = openSync(path, "w");
  for (let at = 0; at < count; at++) {
    writeSync(file, `${JSON.stringify({ id: `page-${at}`, text: texts[at % texts.length] })}\n`);
  }
  closeSync(file);
  return name;
}

async function measured(jobs: number): Promise<BatchRun> {
  const run = await watchedRun({ dump, out: join(folder, `${jobs}.jsonl`), jobs });
  process.stderr.write(`--jobs ${jobs}: ${run.seconds.toFixed(1)} s, ${run.peak.toFixed(0)} MB\n`);
  return run;
}

/** How much more so many processes do at once, each with one worker and a dump of its own, than one alone. */
async function processesBesideOne(count: number): Promise<number> {
  const sample = join(folder, "sample.jsonl");
  writeDump(sample, Math.ceil(pages * SAMPLE));
  const run = (name: number) => watchedRun({ dump: sample, out: join(folder, `sample-${name}.jsonl`), jobs: 1 });
  const alone = await run(0);
  const together = await Promise.all(Array.from({ length: count }, (_, index) => run(index + 1)));
  return (count * alone.seconds) / Math.max(...together.map(({ seconds }) => seconds));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
