/** Reads the labelled data that lies beside the repo, and splits it by publisher. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

/** The folder that holds gold/, data/ and score/; PETIK_SHARED names another. */
export const SHARED = resolve(process.env.PETIK_SHARED ?? join(import.meta.dirname, "../../shared"));
export const FOLDS = 5;

export interface GoldPage {
  /** "language/name". */
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: gold is read as it lies; score.mjs holds its shape
  readonly gold: any;
}

/** Ends with a line on stderr and exit code 2 where the data is absent. */
export function requireShared(): void {
  if (existsSync(join(SHARED, "gold"))) return;
  console.error(`labelled data not found at ${SHARED}: set PETIK_SHARED to the folder that holds gold/ and data/`);
  process.exit(2);
}

/** All pages of gold/dev, sorted by id. */
export function readGold(): GoldPage[] {
  const root = join(SHARED, "gold/dev");
  return foldersIn(root).flatMap((language) =>
    foldersIn(join(root, language)).map((name) => {
      const folder = join(root, language, name);
      const text = readFileSync(join(folder, "page.txt"), "utf8").replace(/^\ufeff/, "");
      const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
      return { id: `${language}/${name}`, publisher: publisherOf(name), text, gold };
    }),
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
}

/** The rows of a gzipped JSON lines file, path relative to data/. */
export function readRows<Row>(path: string): Row[] {
  const lines = gunzipSync(readFileSync(join(SHARED, "data", path)))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

/** "antaranews" of "id/antaranews-44.traf"; the host of a URL; two names of one publisher agree. */
export function publisherOf(idOrUrl: string): string {
  const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/]+)/.exec(idOrUrl)?.[1];
  const name = host ?? idOrUrl.replace(/^.*\//, "").replace(/-\d+(\.\w+)?$/, "");
  return name.replace(/\.(?:com|co|net|org|id|my|uk|de)(?=\.|$)/g, "").toLowerCase();
}

/** 0 to FOLDS - 1: a publisher is wholly in one fold. */
export function foldOf(publisher: string): number {
  let hash = 2166136261;
  for (const unit of publisher) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 8) % FOLDS;
}
