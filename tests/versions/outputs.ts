/** What the command gives for all fixtures, in every way in which it gives something, as hashes. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { COMMAND } from "../cli/extract.js";
import { readFixtures } from "../support/fixtures.js";

/** Records that hold no page stand among those that do. */
const BROKEN = ['{"text":5}', "no record", '{"text":"\\n"}', '{"text":"\\ud800"}'];

/** Each way, by its name: the arguments, and the file that it writes where it writes one. All pages once: views and packing need few. */
const WAYS: Readonly<Record<string, readonly [args: string, out?: string]>> = {
  "one page": ["page.txt"],
  "one page, indented": ["--pretty page.txt"],
  "a folder": ["-q -j 2 pages"],
  "a batch of records": ["-q -j 2 dump.jsonl -o o.jsonl", "o.jsonl"],
  "a batch, packed by zstd": ["-q -j 2 few.jsonl -o o.jsonl.zst", "o.jsonl.zst"],
  "a batch, packed by gzip": ["-q -j 1 few.jsonl -o o.jsonl.gz", "o.jsonl.gz"],
  "a batch in Parquet": ["-q -j 2 few.jsonl -o o.parquet", "o.parquet"],
  csv: ["-q --to csv few"],
  markdown: ["-q --to markdown few"],
  html: ["-q --to html few"],
  text: ["-q --to text few"],
  reasons: ["-q --explain few"],
  languages: ["--languages"],
  help: ["--help"],
};

/** Names of the ways that do not take the workers' start. */
export const SHORT_WAYS: readonly string[] = ["one page", "a folder", "csv", "html", "text"];

/** How the command is run. */
export interface Machine {
  /** Path of Node. */
  readonly node: string;
  /** What the environment says beside or instead of this process's. */
  readonly env: Readonly<Record<string, string>>;
}

/** One fixture in so many is among the few: more than one batch. */
const FEW_EVERY = 4;

/** A folder with every fixture as a file and as a record, and with a few of them. */
export function fixtureFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "petik-versions-"));
  const fixtures = readFixtures();
  for (const [at, { name, file, bytes }] of fixtures.entries()) {
    for (const of of at % FEW_EVERY === 0 ? ["pages", "few"] : ["pages"]) {
      const path = join(folder, of, `${name}.${file}`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  }
  const lines = fixtures.map(({ name, bytes }) =>
    JSON.stringify({ id: name, content: new TextDecoder().decode(bytes) }),
  );
  writeFileSync(join(folder, "dump.jsonl"), `${[...lines, ...BROKEN].join("\n")}\n`);
  const few = lines.filter((_, at) => at % FEW_EVERY === 0);
  writeFileSync(join(folder, "few.jsonl"), `${[...few, ...BROKEN].join("\n")}\n`);
  writeFileSync(join(folder, "page.txt"), fixtures.find(({ file }) => file === "page.txt")?.bytes ?? "");
  return folder;
}

/** Way → hash of what it gave and how it ended. */
export function outputsOf(
  { node, env }: Machine,
  folder: string,
  ways: readonly string[] = Object.keys(WAYS),
): Readonly<Record<string, string>> {
  const hashes = ways.map((way) => {
    const [args, out] = WAYS[way] ?? [""];
    const { stdout, stderr, status } = spawnSync(node, [COMMAND, ...args.split(" ")], {
      cwd: folder,
      env: { ...process.env, ...env },
      maxBuffer: 1 << 28,
    });
    const hash = createHash("sha256").update(stdout).update(stderr).update(String(status));
    if (out) hash.update(contentOf(join(folder, out)));
    return [way, hash.digest("hex")];
  });
  return Object.fromEntries(hashes);
}

/** A written file, which is then removed. Each Node brings its own gzip, so what is packed by that is compared unpacked. */
function contentOf(path: string): Uint8Array {
  const bytes = readFileSync(path);
  rmSync(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Names of the ways in which two machines differ. */
export function differences(one: Readonly<Record<string, string>>, two: Readonly<Record<string, string>>): string[] {
  return Object.keys(one).filter((way) => one[way] !== two[way]);
}
