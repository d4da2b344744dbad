/** `npm run fuzz -- [--pages N] [--seed N] [--only N | --real]`: mutated fixtures, or real pages, against every invariant. */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readFixtures } from "../support/fixtures.js";
import { fuzz } from "./fuzz.js";
import { mutate } from "./mutate.js";
import { seeded } from "./random.js";
import { realFaults } from "./real.js";

const DEFAULT_PAGES = 100_000;
const ENOUGH = 10;
const REPORT_EVERY = 5000;
const FOUND = "fuzz-findings";

const { values } = parseArgs({
  options: {
    pages: { type: "string" },
    seed: { type: "string" },
    only: { type: "string" },
    real: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const sources = readFixtures().map(({ bytes }) => new TextDecoder().decode(bytes));

if (values.only) process.stdout.write(mutate(sources, seeded(seed + Number(values.only))).page);
else process.exitCode = values.real ? checkReal() : checkMutated(Number(values.pages ?? DEFAULT_PAGES));

/** Exit code: 1 where something was found. */
function checkMutated(pages: number): number {
  console.log(`seed ${seed}, ${pages} pages from ${sources.length} fixtures`);
  const start = performance.now();
  const findings = fuzz(sources, { seed, pages, enough: ENOUGH }, (number) => {
    if (number > 0 && number % REPORT_EVERY === 0) console.log(`${number} pages, ${seconds(start)} s`);
  });
  if (findings.length > 0) mkdirSync(FOUND, { recursive: true });
  for (const { number, trace, what, page } of findings) {
    console.log(`\npage ${number} (${trace.join(", ")}): ${what}\n  kept in ${FOUND}/${seed}-${number}.txt`);
    writeFileSync(`${FOUND}/${seed}-${number}.txt`, page);
  }
  console.log(`seed ${seed}: ${findings.length} findings in ${seconds(start)} s`);
  return findings.length > 0 ? 1 : 0;
}

/** Exit code: 1 where something was found, 2 where there are no pages. */
function checkReal(): number {
  const faults = realFaults(console.log);
  if (faults === null) console.error("no data beside the repo: set PETIK_SHARED to the folder that holds data/");
  else console.log([...faults, `${faults.length} pages at fault`].join("\n"));
  return faults === null ? 2 : faults.length > 0 ? 1 : 0;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
