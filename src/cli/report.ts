/** The report of a run as JSON: what a reader needs to know which pages, with which version, gave this output. */
import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { writeErrorOf } from "./failures.js";
import { failedOf, type Tally } from "./tally.js";
import { packageVersion } from "./version.js";

const MILLISECONDS = 1000;
const MODELS = new URL("../models/", import.meta.url);

interface Archive {
  readonly path: string;
  readonly hash: Hash;
  bytes: number;
}

/** Gathers what was read. */
export class Report {
  readonly #archives: Archive[] = [];
  readonly #files = createHash("sha256");
  #fileCount = 0;

  /** A piece of an archive, in order. */
  read(path: string, bytes: Uint8Array): void {
    let archive = this.#archives.at(-1);
    if (archive?.path !== path) {
      archive = { path, hash: createHash("sha256"), bytes: 0 };
      this.#archives.push(archive);
    }
    archive.hash.update(bytes);
    archive.bytes += bytes.length;
  }

  /** The hash of a page's file, in order. */
  file(hash: string): void {
    this.#fileCount++;
    this.#files.update(`${hash}\n`);
  }

  /** Counts are of the whole output, time and rate of this run; `before` was done by an earlier one. */
  async write(path: string, tally: Tally, before: Tally, milliseconds: number): Promise<void> {
    const seconds = Math.round(milliseconds) / MILLISECONDS;
    const report = {
      petik: packageVersion(),
      node: process.versions.node,
      pages: tally.pages,
      documents: tally.documents,
      failed: failedOf(tally),
      failures: Object.fromEntries(Object.entries(tally.failures).sort()),
      duplicates: tally.duplicates,
      skippedInputs: tally.skipped,
      seconds,
      pagesPerSecond: Math.round((tally.pages - before.pages) / Math.max(seconds, 1 / MILLISECONDS)),
      models: modelHashes(),
      inputs: {
        files: { count: this.#fileCount, sha256: this.#files.digest("hex") },
        archives: this.#archives.map(({ path, hash, bytes }) => ({ path, bytes, sha256: hash.digest("hex") })),
      },
    };
    try {
      await writeFile(`${path}.part`, `${JSON.stringify(report, null, 2)}\n`);
      await rename(`${path}.part`, path);
    } catch (error) {
      throw writeErrorOf(path, error);
    }
  }
}

/** Name → hash of each file of weights. */
function modelHashes(): Readonly<Record<string, string>> {
  const names = readdirSync(MODELS).filter(
    (name) => !name.endsWith(".js") && !name.endsWith(".d.ts") && !name.startsWith("."),
  );
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(new URL(name, MODELS)))
        .digest("hex"),
    ]),
  );
}
