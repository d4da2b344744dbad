/** Where documents go: standard output, one file, or a folder that mirrors the inputs. */
import { type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.js";
import { VIEWS, type ViewName } from "../views/index.js";
import type { FlagValues } from "./flags.js";
import { VIEW_CHOICES } from "./options.js";

export type Packing = "plain" | "gz" | "zst" | "parquet";

/** Standard output has no path; a folder has no packing of its own. */
export interface OutputConfig {
  readonly kind: "stdout" | "file" | "folder";
  /** "" for standard output. */
  readonly path: string;
  readonly packing: Packing;
  readonly resume: boolean;
}

/** Ending of the path → how the file is packed. */
const PACKINGS: readonly (readonly [ending: string, packing: Packing])[] = [
  [".gz", "gz"],
  [".zst", "zst"],
  [".parquet", "parquet"],
];
/** The last part of a path has an ending: "docs.jsonl". */
const HAS_ENDING = /[^/\\]\.[^./\\]+$/;
/** What the name of an output tells of what is in it: "quotes.csv", "pages.md.gz". */
const TELLING_ENDING = /\.(?<ending>csv|html|md)(?:\.gz|\.zst)?$/;
/** Tables that are not written: their names would promise what is not in them. */
const FOREIGN_ENDING = /\.(?:tsv|xlsx?|ods)(?:\.gz|\.zst)?$/;
const STANDARD_OUTPUT = "-";
const ENDS_AS_FOLDER = /[/\\]$/;

/** The output that the flags ask for. */
export function outputOf(flags: FlagValues, operands: readonly string[]): OutputConfig {
  const resume = flags.resume === true;
  if (typeof flags.out !== "string") {
    if (resume) throw new UsageError("--resume goes on with a file or a folder: name it with --out");
    return { kind: "stdout", path: "", packing: "plain", resume };
  }
  const path = flags.out;
  if (path === STANDARD_OUTPUT && !resume) return { kind: "stdout", path: "", packing: "plain", resume };
  const kind = isFolder(path) ? "folder" : "file";
  if (kind === "file" && FOREIGN_ENDING.test(path)) {
    throw new UsageError(`${path}: tables are written as .csv; --out quotes.csv opens in every spreadsheet`);
  }
  if (resume && operands.includes("-")) throw new UsageError("--resume reads its inputs again: name them, not -");
  if (resume && kind === "folder" && flags.dedupe) {
    throw new UsageError("--resume with --dedupe needs one output: --out docs.jsonl rather than a folder");
  }
  if (resume && kind === "file" && viewAsked(flags) === "html") {
    throw new UsageError("--resume with --to html needs a folder: --out pages/");
  }
  const packing = kind === "file" ? (PACKINGS.find(([ending]) => path.endsWith(ending))?.[1] ?? "plain") : "plain";
  if (packing === "parquet" && (flags.to || flags.text || flags.pretty || flags.explain)) {
    throw new UsageError("a .parquet file holds documents: leave out --to, --text and --pretty");
  }
  return { kind, path, packing, resume };
}

/** The view that --to names, else the ending of --out; null where neither does. */
export function viewAsked({ to, out }: FlagValues): ViewName | null {
  if (typeof to === "string") return to as ViewName;
  const ending = typeof out === "string" ? TELLING_ENDING.exec(out)?.groups?.ending : undefined;
  return VIEW_CHOICES.find((name) => VIEWS[name].ending === ending) ?? null;
}

/** A folder that exists, a path that ends in a slash, or a name with no ending. */
function isFolder(path: string): boolean {
  const found = statOf(path);
  if (found && !found.isFile() && !found.isDirectory()) {
    throw new UsageError(`--out takes a file or a folder, and ${path} is neither: write to standard output instead`);
  }
  if (found) return found.isDirectory();
  return ENDS_AS_FOLDER.test(path) || !HAS_ENDING.test(path);
}

/** Throws UsageError where a run would write over what it reads, or into the folder that it walks. */
export function refuseOverwriting(path: string, inputs: readonly string[]): void {
  const input = inputs.find((name) => isSame(name, path));
  if (input === undefined) return;
  throw new UsageError(`${path} is an input and would be written over: name another output`);
}

function isSame(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [statOf(one), statOf(other)];
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}

/** Null where there is nothing, or no way to it: then writing will say so. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
