/**
 * petik beside other extractors, in one run on the labelled HTML pages:
 *   npm ci --prefix benchmarks/peers && npx tsx benchmarks/peers.ts [STEP]
 * Every STEPth page of each set. Prints a table, and writes peers.json and peers.svg beside this file. petik's own quality is
 * the cross-validated one that its model's provenance states, as its model was trained on these pages; its speed and memory
 * are measured here like everybody's.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreBodies, shareOfLeaks } from "../training/bodyScore.js";
import { requireShared } from "../training/data.js";
import { chartOf } from "./peers/chart.js";
import { EXTRACTORS } from "./peers/extractors.js";
import { type PeerPage, readPages, SETS } from "./peers/pages.js";

interface Score {
  readonly f1: number;
  readonly exact: number;
  readonly leaks: number;
}

interface Result {
  readonly name: string;
  readonly pagesPerSecond: number;
  readonly peakMegabytes: number;
  readonly sets: Readonly<Record<string, Score>>;
}

const HERE = import.meta.dirname;
const OURS = "petik";
/** These extract nothing: they show what any extractor must spend. */
const YARDSTICKS = new Set(["parsing alone", "all text"]);
const MAX_OUTPUT = 1 << 28;

requireShared();
const pages = readPages(Number(process.argv[2] ?? 1));
const folder = mkdtempSync(join(tmpdir(), "petik-peers-"));
for (const [index, { html }] of pages.entries()) writeFileSync(join(folder, `${index}.html`), html);
writeFileSync(join(folder, "addresses"), pages.map(({ url }) => url ?? "").join("\n"));
const results = Object.keys(EXTRACTORS).map((name) => measure(name, pages));
rmSync(folder, { recursive: true });
for (const line of table(results)) console.log(line);
writeFileSync(join(HERE, "peers.json"), `${JSON.stringify(results, null, 2)}\n`);
const marks = results
  .filter(({ name }) => !YARDSTICKS.has(name))
  .map(({ name, pagesPerSecond, sets }) => ({ name, speed: pagesPerSecond, f1: meanOf(sets, "f1") }));
const note = `Mean over ${SETS.length} sets, ${pages.length} pages; petik cross-validated by site.`;
writeFileSync(join(HERE, "peers.svg"), chartOf(marks, note));

function measure(name: string, all: readonly PeerPage[]): Result {
  const script = join(HERE, "peers/measure.ts");
  const args = ["tsx", script, name, folder, String(all.length), join(folder, "addresses")];
  const line = execFileSync("npx", args, { encoding: "utf8", maxBuffer: MAX_OUTPUT });
  const { pagesPerSecond, peakMegabytes, found } = JSON.parse(line) as Omit<Result, "sets"> & { found: string[] };
  const sets = name === OURS ? provenance() : scoresOf(all, found);
  console.error(`${name}: ${pagesPerSecond.toFixed(1)} pages/s, ${peakMegabytes.toFixed(0)} MB`);
  return { name, pagesPerSecond, peakMegabytes, sets };
}

function scoresOf(all: readonly PeerPage[], found: readonly string[]): Result["sets"] {
  const results = all.map(({ set, body, visible }, index) => ({ set, gold: body, got: found[index] ?? "", visible }));
  return Object.fromEntries(
    SETS.map((set) => {
      const own = results.filter((result) => result.set === set);
      return [set, { ...scoreBodies(own), leaks: shareOfLeaks(own) }];
    }),
  );
}

function provenance(): Result["sets"] {
  const file = readFileSync(join(HERE, "../src/models/markup.json"), "utf8");
  return (JSON.parse(file) as { crossValidated: Result["sets"] }).crossValidated;
}

function table(rows: readonly Result[]): string[] {
  const head = ["", ...SETS.map((set) => `F1 ${set}`), "pages exact", "pages that leak", "pages/s", "peak MB"];
  const body = rows.map((row) => [
    row.name,
    ...SETS.map((set) => (row.sets[set]?.f1 ?? 0).toFixed(3)),
    meanOf(row.sets, "exact").toFixed(2),
    meanOf(row.sets, "leaks").toFixed(2),
    row.pagesPerSecond.toFixed(0),
    row.peakMegabytes.toFixed(0),
  ]);
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
}

function meanOf(sets: Result["sets"], key: keyof Score): number {
  return SETS.reduce((sum, set) => sum + (sets[set]?.[key] ?? 0), 0) / SETS.length;
}
