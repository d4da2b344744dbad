/** `npm run kills -- [--pages N] [--kills N] [--seed N]`: the long run of what the tests do with a few kills. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { killed } from "./kills.js";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "5000" },
    kills: { type: "string", default: "50" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
  },
});
const [pages, kills, seed] = [values.pages, values.kills, values.seed].map(Number) as [number, number, number];
const folder = mkdtempSync(join(tmpdir(), "petik-kills-"));

console.log(`seed ${seed}: ${kills} kills of batches of ${pages} pages`);
const { faults, ...counts } = await killed(folder, { pages, kills, seed }, console.log);
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ seed, pages, ...counts, faults }));
process.exitCode = faults.length > 0 ? 1 : 0;
