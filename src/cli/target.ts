/** Where documents go: standard output, one file, or a folder that mirrors the inputs. */
import { type Stats, statSync } from "node:fs";
import { UsageError } from "../errors.js";
import type { FlagValues } from "./flags.js";

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
const ENDS_AS_FOLDER = /[/\\]$/;

/** The output that the flags ask for. */
export function outputOf(flags: FlagValues, operands: readonly string[]): OutputConfig {
  const resume = flags.resume === true;
  if (typeof flags.out !== "string") {
    if (resume) throw new UsageError("--resume goes on with a file or a folder: name it with --out");
    return { kind: "stdout", path: "", packing: "plain", resume };
  }
  const path = flags.out;
  const kind = isFolder(path) ? "folder" : "file";
  if (resume && operands.includes("-")) throw new UsageError("--resume reads its inputs again: name them, not -");
  if (resume && kind === "folder" && flags.dedupe) {
    throw new UsageError("--resume with --dedupe needs one output: --out docs.jsonl rather than a folder");
  }
  if (resume && kind === "file" && flags.to === "html") {
    throw new UsageError("--resume with --to html needs a folder: --out pages/");
  }
  const packing = kind === "file" ? (PACKINGS.find(([ending]) => path.endsWith(ending))?.[1] ?? "plain") : "plain";
  if (packing === "parquet" && (flags.to || flags.text || flags.pretty || flags.explain)) {
    throw new UsageError("a .parquet file holds documents: leave out --to, --text and --pretty");
  }
  return { kind, path, packing, resume };
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

/** Null where there is nothing, or no way to it: then writing will say so. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
