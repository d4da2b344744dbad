/**
 * The whole command on pages whose publisher no model has seen: trains every model once a fold without the fold's
 * publishers, puts the weights into a copy of the build, and scores what that copy extracts.
 *
 *     npx tsx training/crossval.ts WORK_FOLDER [--retrain] [--worst N]
 *
 * WORK_FOLDER keeps the folds' weights, so that a change of rules is measured without training again.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { FOLDS, foldOf, type GoldPage, readGold, requireShared, SHARED } from "./data.js";
import { trainLines } from "./lines.js";
import { trainNames } from "./names.js";

const REPO = resolve(import.meta.dirname, "..");
/** Room for the documents of one fold on the command's standard output, in bytes. */
const OUTPUT_BYTES = 1 << 28;

type Trainer = (isHeldOut: (publisher: string) => boolean) => Uint8Array | Promise<Uint8Array>;
const TRAINERS: Readonly<Record<string, Trainer>> = { "lines.bin": trainLines, "names.bin": trainNames };

/** Trains what WORK_FOLDER does not hold yet. */
async function trainFold(folder: string, fold: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, train] of Object.entries(TRAINERS)) {
    if (existsSync(join(folder, file))) continue;
    console.error(`fold ${fold}: training ${file}`);
    writeFileSync(join(folder, file), await train((publisher) => foldOf(publisher) === fold));
  }
}

/** A copy of the built command with the fold's weights. */
function buildFold(folder: string): string {
  const copy = join(folder, "command");
  rmSync(copy, { recursive: true, force: true });
  for (const part of ["dist", "bin", "package.json"]) cpSync(join(REPO, part), join(copy, part), { recursive: true });
  symlinkSync(join(REPO, "node_modules"), join(copy, "node_modules"));
  for (const file of Object.keys(TRAINERS)) cpSync(join(folder, file), join(copy, "dist/models", file));
  return join(copy, "bin/extract.js");
}

/** JSON lines of the fold's pages, with the gold page's id as `source.id`. */
function extractFold(command: string, pages: readonly GoldPage[]): string[] {
  const files = pages.map(({ id }) => join(SHARED, "gold/dev", id, "page.txt"));
  const run = spawnSync(process.execPath, [command, "--compact", ...files], {
    encoding: "utf8",
    maxBuffer: OUTPUT_BYTES,
  });
  if (run.status !== 0) throw new Error(`extract ended with ${run.status}: ${run.stderr.slice(0, 500)}`);
  return run.stdout.split("\n").filter((line) => line !== "");
}

async function main([work, ...rest]: readonly string[]): Promise<void> {
  requireShared();
  if (!work) throw new Error("usage: crossval.ts WORK_FOLDER [--retrain] [--worst N]");
  if (rest.includes("--retrain")) rmSync(work, { recursive: true, force: true });
  const gold = readGold();
  const documents: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const folder = join(resolve(work), `fold-${fold}`);
    await trainFold(folder, fold);
    const pages = gold.filter(({ publisher }) => foldOf(publisher) === fold);
    documents.push(...extractFold(buildFold(folder), pages));
  }
  const file = join(work, "documents.jsonl");
  writeFileSync(file, `${documents.join("\n")}\n`);
  const scorer = join(SHARED, "score/score.mjs");
  spawnSync(process.execPath, [scorer, join(SHARED, "gold/dev"), file, ...rest], { stdio: "inherit" });
}

await main(process.argv.slice(2));
