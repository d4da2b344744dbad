/**
 * petik beside other extractors, in one run on the labelled HTML pages:
 *   npm ci --prefix benchmarks/peers && npx tsx benchmarks/peers.ts [STEP]
 * Every STEPth page of each set. Prints a table, and writes peers.json and peers.svg beside this file. petik's own quality is
 * the cross-validated one that its model's provenance states, as its model was trained on these pages; its speed and memory
 * are measured here like everybody's.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scoreBodies, shareOfLeaks } from "../training/bodyScore.js";
import { requireShared } from "../training/data.js";
import { chartOf } from "./peers/chart.js";
import { EXTRACTORS } from "./peers/extractors.js";
import { type PeerPage, readPages, SETS } from "./peers/pages.js";
import { onPages, type Run } from "./peers/run.js";

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

requireShared();
const pages = readPages(Number(process.argv[2] ?? 1));
const results = onPages(pages, (run) => Object.keys(EXTRACTORS).map((name) => resultOf(name, run(name), pages)));
for (const line of table(results)) console.log(line);
writeFileSync(join(HERE, "peers.json"), `${JSON.stringify(results, null, 2)}\n`);
const marks = results
  .filter(({ name }) => !YARDSTICKS.has(name))
  .map(({ name, pagesPerSecond, sets }) => ({ name, speed: pagesPerSecond, f1: meanOf(sets, "f1") }));
const note = `Mean over ${SETS.length} sets, ${pages.length} pages; petik cross-validated by site.`;
writeFileSync(join(HERE, "peers.svg"), chartOf(marks, note));

function resultOf(name: string, { pagesPerSecond, peakMegabytes, found }: Run, all: readonly PeerPage[]): Result {
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
