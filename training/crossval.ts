/**
 * The whole command on pages whose publisher no model has seen: trains every model once a fold without the fold's
 * publishers, puts the weights into a copy of the build, and scores what that copy extracts.
 *
 *     npx tsx training/crossval.ts WORK_FOLDER [--retrain] [--lines] [--worst N]
 *
 * WORK_FOLDER keeps the folds' weights, so that a change of rules is measured without training again. The pages are
 * gold's; --lines takes those of data/lines instead.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { FOLDS, foldOf, type GoldPage, readGold, readRows, requireShared, SHARED } from "./data.js";
import { trainLines } from "./lines.js";
import { trainNames } from "./names.js";
import { siteOf } from "./samples.js";
import { type Row, table } from "./tables.js";

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

/** The folds' commands, each with the folder of its weights. */
async function* foldCommands(work: string): AsyncGenerator<{ fold: number; folder: string; command: string }> {
  for (let fold = 0; fold < FOLDS; fold++) {
    const folder = join(resolve(work), `fold-${fold}`);
    await trainFold(folder, fold);
    yield { fold, folder, command: buildFold(folder) };
  }
}

async function scoreGold(work: string, options: readonly string[]): Promise<void> {
  const gold = readGold();
  const documents: string[] = [];
  for await (const { fold, command } of foldCommands(work)) {
    const pages = gold.filter(({ publisher }) => foldOf(publisher) === fold);
    documents.push(...extractFold(command, pages));
  }
  const file = join(work, "documents.jsonl");
  writeFileSync(file, `${documents.join("\n")}\n`);
  const scorer = join(SHARED, "score/score.mjs");
  spawnSync(process.execPath, [scorer, join(SHARED, "gold/dev"), file, ...options], { stdio: "inherit" });
}

const LINE_FILES = ["extracted", "visible"] as const;
const LINE_COLUMNS = ["f1", "exact", "leakingPages"] as const;
type LineFigures = Readonly<Record<"pages" | (typeof LINE_COLUMNS)[number], number>>;

/** Figures of the folds, each weighed by its pages. */
async function scoreLines(work: string): Promise<void> {
  const found: Record<string, LineFigures>[] = [];
  for await (const { fold, folder, command } of foldCommands(work)) found.push(linesOfFold(fold, folder, command));
  const rows = LINE_FILES.map((name): Row => {
    const figures = found.flatMap((files) => files[`${name}.jsonl.gz`] ?? []);
    const pages = figures.reduce((sum, fold) => sum + fold.pages, 0);
    const mean = (column: (typeof LINE_COLUMNS)[number]): number =>
      figures.reduce((sum, fold) => sum + fold[column] * fold.pages, 0) / pages;
    return [name, String(pages), ...LINE_COLUMNS.map(mean)];
  });
  console.log(table(["file", "pages", ...LINE_COLUMNS], rows));
}

function linesOfFold(fold: number, folder: string, command: string): Record<string, LineFigures> {
  const data = join(folder, "data");
  mkdirSync(join(data, "lines"), { recursive: true });
  for (const name of LINE_FILES) {
    const rows = readRows<{ url: string }>(`lines/${name}.jsonl.gz`).filter(({ url }) => foldOf(siteOf(url)) === fold);
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    writeFileSync(join(data, `lines/${name}.jsonl.gz`), gzipSync(lines));
  }
  const args = [join(SHARED, "score/run.mjs"), "lines", data, "--extract", `${process.execPath} ${command}`, "--json"];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: OUTPUT_BYTES });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}: ${run.stderr.slice(0, 500)}`);
  return JSON.parse(run.stdout);
}

async function main([work, ...options]: readonly string[]): Promise<void> {
  requireShared();
  if (!work) throw new Error("usage: crossval.ts WORK_FOLDER [--retrain] [--lines] [--worst N]");
  if (options.includes("--retrain")) rmSync(work, { recursive: true, force: true });
  await (options.includes("--lines") ? scoreLines(work) : scoreGold(work, options));
}

await main(process.argv.slice(2));
