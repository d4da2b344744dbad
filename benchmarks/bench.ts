/**
 * `npm run bench [-- --out FILE] [--against FILE] [--skip-growth]`: start-up, speed by stage, HTML beside parsing alone and
 * other extractors (`npm ci --prefix benchmarks/peers` installs them), growth and memory.
 * Compare ratios between two runs on one machine, never times between machines.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { splitWords } from "../src/text/words.js";
import { readFixtures } from "../tests/support/fixtures.js";
import { readCorpus } from "./corpus.js";
import { type Growth, growth, SIZES } from "./growth.js";
import { type HtmlSpeeds, htmlSpeeds } from "./html.js";
import { type Speed, stageSpeeds } from "./stages.js";
import { type StartUp, startUp } from "./startup.js";

interface Report {
  readonly node: string;
  readonly corpus: { readonly name: string; readonly pages: number; readonly bytes: number };
  readonly startUp: StartUp;
  readonly speeds: Readonly<Record<string, Speed>>;
  /** Of the names stage. */
  readonly tokensPerSecond: number;
  /** Megabytes of the process after all pages, before growth. */
  readonly peakMemory: number;
  /** Null where the labelled HTML pages are not there. */
  readonly html: HtmlSpeeds | null;
  readonly growth: readonly Growth[];
}

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: "bench.json" },
    against: { type: "string" },
    "skip-growth": { type: "boolean", default: false },
  },
});

const round = (value: number, digits = 1): string => value.toFixed(digits);

function measure(): Report {
  const corpus = readCorpus();
  const [fixture] = readFixtures();
  if (!fixture) throw new Error("no fixture to start with");
  const started = startUp(`fixtures/${fixture.name}/${fixture.file}`);
  print(
    "start-up",
    `node ${round(started.node)} ms, extract ${round(started.extract)} ms, +${round(started.difference)} ms`,
  );
  const speeds = stageSpeeds(corpus);
  for (const [stage, { pagesPerSecond, megabytesPerSecond }] of Object.entries(speeds)) {
    print(stage, `${round(pagesPerSecond, 0)} pages/s, ${round(megabytesPerSecond, 2)} MB/s`);
  }
  const tokens = corpus.pages.reduce((sum, page) => sum + splitWords(page).count, 0);
  const tokensPerSecond = tokens / ((speeds.names?.milliseconds ?? Number.NaN) / 1000);
  print("names", `${round(tokensPerSecond, 0)} tokens/s`);
  const peakMemory = process.resourceUsage().maxRSS / 1000;
  print("peak memory", `${round(peakMemory, 0)} MB`);
  const html = htmlSpeeds();
  if (html) printHtml(html);
  if (!options["skip-growth"]) print("growth", `µs per KB at ${SIZES.join(", ")} KB; last over least`);
  const grown = options["skip-growth"] ? [] : growth(corpus.pages, printGrowth);
  const { name, pages, bytes } = corpus;
  const about = { name, pages: pages.length, bytes };
  const speed = { startUp: started, speeds, tokensPerSecond, peakMemory, html };
  return { node: process.version, corpus: about, ...speed, growth: grown };
}

function print(name: string, what: string): void {
  console.log(`${name.padEnd(16)} ${what}`);
}

function printHtml({ pages, pagesPerSecond, warmPagesPerSecond, ratios, warmRatios, peakMemory }: HtmlSpeeds): void {
  print(
    "html",
    `${pages} pages, read once and the third time; peak ${round(peakMemory, 0)} MB; petik over each other in brackets`,
  );
  for (const [name, speed] of Object.entries(pagesPerSecond)) {
    const once = withRatio(speed, ratios[name]);
    console.log(
      `  ${name.padEnd(24)} ${once.padEnd(14)} ${withRatio(warmPagesPerSecond[name] ?? Number.NaN, warmRatios[name])} pages/s`,
    );
  }
}

function withRatio(speed: number, ratio: number | undefined): string {
  return `${round(speed, 0)}${ratio === undefined ? "" : ` (${round(ratio, 2)})`}`;
}

function printGrowth({ shape, perKilobyte, ratio }: Growth): void {
  const cells = perKilobyte.map((value) => (value === null ? "given up" : round(value, 0)).padStart(8));
  print(`  ${shape}`, `${cells.join(" ")}   ${ratio === null ? "–" : round(ratio, 2)}`);
}

/** Each stage's speed now over then. */
function compare(now: Report, then: Report): void {
  console.log(`\nagainst ${options.against} (above 1 is faster now)`);
  for (const [stage, { pagesPerSecond }] of Object.entries(now.speeds)) {
    print(stage, round(pagesPerSecond / (then.speeds[stage]?.pagesPerSecond ?? Number.NaN), 2));
  }
  print("start-up", round(then.startUp.ratio / now.startUp.ratio, 2));
  print("tokens/s", round(now.tokensPerSecond / then.tokensPerSecond, 2));
  print("memory", round(then.peakMemory / now.peakMemory, 2));
  for (const [name, ratio] of Object.entries(now.html?.ratios ?? {})) {
    print(`html, ${name}`, round(ratio / (then.html?.ratios[name] ?? Number.NaN), 2));
  }
  if (now.growth.length > 0) compareGrowth(now.growth, then.growth);
}

/** How time per kilobyte grows, now and then: near 1 is linear, and the machine's speed is in neither. */
function compareGrowth(now: readonly Growth[], then: readonly Growth[]): void {
  print("growth", "now, then");
  for (const { shape, ratio } of now) {
    const before = then.find((other) => other.shape === shape)?.ratio ?? null;
    print(`  ${shape}`, [ratio, before].map((value) => (value === null ? "–" : round(value, 2)).padStart(6)).join(" "));
  }
}

const report = measure();
writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\n${report.corpus.pages} ${report.corpus.name}; written to ${options.out}`);
if (options.against) compare(report, JSON.parse(readFileSync(options.against, "utf8")) as Report);
