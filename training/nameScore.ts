/**
 * Scores the finder of organizations on pages whose publisher the tagger has not seen, on gold segments:
 *
 *     npx tsx training/nameScore.ts [WORK_FOLDER]
 *
 * WORK_FOLDER holds, or will hold, the folds' names.bin as crossval.ts keeps them; without one each fold is trained anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findNames } from "../src/entities/index.js";
import { languageOf } from "../src/languages/index.js";
import { payloadOf } from "../src/models/binary.js";
import { NAMES_VERSION, type NameWeights, nameWeightsOf } from "../src/models/names.js";
import type { Entity, Span } from "../src/shapes.js";
import { FOLDS, foldOf, requireShared } from "./data.js";
import { type LabelledPage, readPages } from "./nameData.js";
import { trainNames } from "./names.js";

/** What was found and right, found and wrong, and missed. */
type Tally = [right: number, wrong: number, missed: number];
interface Score {
  readonly bodies: Tally;
  readonly mentions: Tally;
}

function weightsOf(fold: number, work: string | undefined): NameWeights {
  const file = work ? join(work, `fold-${fold}`, "names.bin") : null;
  const isKept = file !== null && existsSync(file);
  const bytes = isKept ? new Uint8Array(readFileSync(file)) : trainNames((publisher) => foldOf(publisher) === fold);
  if (work && file && !isKept) {
    mkdirSync(join(work, `fold-${fold}`), { recursive: true });
    writeFileSync(file, bytes);
  }
  return nameWeightsOf(payloadOf(bytes, "names.bin", NAMES_VERSION));
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
const nameKey = (name: string): string => name.toLowerCase().replace(/\s+/gu, " ");

/** A body is found where one of its names is; a mention where it begins and ends. */
function add({ bodies, mentions }: Score, page: LabelledPage, found: readonly Entity[]): void {
  const free = page.bodies.map((names) => names.map(nameKey));
  for (const { name, aliases } of found) {
    const names = [name, ...aliases].map(nameKey);
    const at = free.findIndex((body) => body.some((other) => names.includes(other)));
    bodies[at < 0 ? 1 : 0]++;
    if (at >= 0) free.splice(at, 1);
  }
  bodies[2] += free.length;
  const wanted = new Set(page.organizations.map(keyOf));
  const had = new Set(found.flatMap((entity) => entity.mentions.map(keyOf)));
  for (const key of had) mentions[wanted.has(key) ? 0 : 1]++;
  for (const key of wanted) if (!had.has(key)) mentions[2]++;
}

const f1 = ([right, wrong, missed]: Tally): string => ((2 * right) / (2 * right + wrong + missed || 1)).toFixed(3);

function main([work]: readonly string[]): void {
  requireShared();
  const pages = readPages();
  const scores = new Map<string, Score>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weightsOf(fold, work);
    for (const page of pages.filter(({ publisher }) => foldOf(publisher ?? "") === fold)) {
      const score = scores.get(page.language) ?? { bodies: [0, 0, 0], mentions: [0, 0, 0] };
      scores.set(page.language, score);
      add(score, page, findNames(page.article, languageOf(page.language), weights).organizations);
    }
  }
  for (const [language, { bodies, mentions }] of scores) {
    console.log(
      `${language}: organizations ${f1(bodies)} (${bodies.join("/")}), mentions ${f1(mentions)} (${mentions.join("/")})`,
    );
  }
}

main(process.argv.slice(2));
