/** Operands → sources, in order: files, folders (recursive, sorted), globs, lists of files, standard input. */
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../../errors.js";
import { type InputConfig, STANDARD_INPUT } from "../config.js";
import { type PageError, pageErrorOf } from "../failures.js";
import { statOf } from "../target.js";
import { globMatcher, globRoot, isGlob } from "./glob.js";
import { mirrorPath } from "./mirror.js";
import { isPageName, type Source, sourceOf } from "./source.js";

/** An operand, or a folder below one, that cannot be read. */
interface Unreadable {
  readonly path: string;
  readonly error: PageError;
}

/** A source, or what leads to none. */
type Expanded = Source | Unreadable;

/**
 * The sources of a run, found as they are asked for: a folder of a million files is never held whole. `output` is no
 * input. `leftOut` hears of each file of a folder whose name tells of no page.
 */
export function* expand(
  input: InputConfig,
  output: string,
  leftOut: (path: string) => void = () => {},
): Generator<Expanded> {
  const isOutput = output === "" ? () => false : (path: string): boolean => resolve(path) === resolve(output);
  const operands = [...listed(input.filesFrom), ...input.operands];
  const isOnly = operands.length === 1;
  for (const operand of operands) {
    try {
      for (const found of sourcesOf(operand, isOnly, { from: input.from, isOutput, leftOut })) yield found;
    } catch (error) {
      yield { path: operand, error: pageErrorOf(error) };
    }
  }
}

/** Whether a run needs more than one look at one file: a folder, a glob, a list, an archive, many files. */
export function isLarge(input: InputConfig): boolean {
  if (input.filesFrom !== null || input.operands.length > MANY_FILES) return true;
  return input.operands.some((operand) => {
    if (operand === STANDARD_INPUT) return input.from !== null || input.hasRecords;
    if (sourceOf(operand, "", input.from).container !== "page") return true;
    const found = statOf(operand);
    return found ? found.isDirectory() : isGlob(operand);
  });
}

/** The folder that we are in: its files are named without it. */
const HERE: ReadonlySet<string> = new Set([".", "./"]);

/** "https://kabarnusa.example/1". */
const WEB_ADDRESS = /^https?:\/\//i;

/** So many pages are done before workers have started. */
const MANY_FILES = 64;

interface Walk {
  readonly from: InputConfig["from"];
  readonly isOutput: (path: string) => boolean;
  readonly leftOut: (path: string) => void;
}

function* sourcesOf(operand: string, isOnly: boolean, { from, isOutput, leftOut }: Walk): Generator<Expanded> {
  if (operand === STANDARD_INPUT) {
    yield sourceOf(STANDARD_INPUT, "standard-input", from);
    return;
  }
  const found = statOf(operand);
  if (!found && WEB_ADDRESS.test(operand)) {
    throw new InputError("NOT_FOUND", "no page is fetched: save it first, or pipe it in, as in curl -s URL | extract");
  }
  const mirror = (path: string, root: string): string => mirrorPath(isOnly ? path.slice(root.length) : path);
  if (!found && isGlob(operand)) {
    const root = globRoot(operand);
    const matches = globMatcher(operand);
    yield* orNone(filesBelow(root, matches, isOutput), (path) => sourceOf(path, mirror(path, root), from));
  } else if (found?.isDirectory()) {
    const root = HERE.has(operand) ? "" : operand.endsWith("/") ? operand : `${operand}/`;
    const isWanted = (path: string): boolean => {
      const isPage = from !== null || isPageName(path);
      if (!isPage) leftOut(path);
      return isPage;
    };
    const files = filesBelow(root, isWanted, isOutput);
    yield* orNone(files, (path) => sourceOf(path, mirror(path, root), from));
  } else {
    yield sourceOf(operand, mirrorPath(operand), from);
  }
}

function* orNone(files: Iterable<string | Unreadable>, source: (path: string) => Source): Generator<Expanded> {
  let count = 0;
  for (const found of files) {
    count++;
    yield typeof found === "string" ? source(found) : found;
  }
  if (count === 0) throw new InputError("NOT_FOUND", "no page there");
}

type Test = (path: string) => boolean;

/** Paths of the files below `root` that are wanted, folders and files by the order of their names' characters. */
function* filesBelow(root: string, isWanted: Test, isOutput: Test): Generator<string | Unreadable> {
  const waiting: string[] = [root];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path !== "" && !path.endsWith("/")) {
      yield path;
      continue;
    }
    const paths = pathsIn(path);
    if (!Array.isArray(paths)) yield paths;
    else {
      const taken = paths.filter((below) => !isOutput(below) && (below.endsWith("/") || isWanted(below)));
      for (const below of taken.sort(byCharacters).reverse()) waiting.push(below);
    }
  }
}

/** What lies in a folder, folders with "/" at their end. One that is gone or closed does not end the walk. */
function pathsIn(folder: string): string[] | Unreadable {
  try {
    const entries = readdirSync(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith(".")).flatMap((entry) => pathOf(folder, entry));
  } catch (error) {
    return { path: folder, error: pageErrorOf(error) };
  }
}

/** Links to folders are not followed: they may lead in a circle. Pipes, sockets and devices are no pages. */
function pathOf(folder: string, entry: Dirent): readonly string[] {
  const path = folder + entry.name;
  if (entry.isDirectory()) return [`${path}/`];
  const target = entry.isSymbolicLink() ? statOf(path) : entry;
  return target === null || target.isFile() ? [path] : [];
}

function byCharacters(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The lines of a list of files; throws InputError where there is no such list. */
function listed(list: string | null): readonly string[] {
  if (list === null) return [];
  return textOf(list)
    .split("\n")
    .map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line))
    .filter((line) => line !== "");
}

function textOf(list: string): string {
  try {
    return readFileSync(list === STANDARD_INPUT ? 0 : list, "utf8");
  } catch (error) {
    const { code, message } = pageErrorOf(error);
    throw new InputError(code, `${list}: ${message}`);
  }
}
