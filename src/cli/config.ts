/** Flags → a validated Config. Everything after this file may trust what it reads. */
import { availableParallelism } from "node:os";
import { UsageError } from "../errors.js";
import { DEFAULTS, type Table, type ViewName, type ViewOptions } from "../views/index.js";
import type { CommandLine, FlagValues } from "./flags.js";
import type { Container, PageFormat } from "./options.js";
import { type OutputConfig, outputOf, refuseOverwriting, viewAsked } from "./target.js";
import { countOf, type ErrorLimit, limitOf, type Shard, secondsOf, shardOf, sizeOf } from "./values.js";

/** What one run is asked to do. */
export interface Config {
  readonly input: InputConfig;
  readonly job: JobConfig;
  readonly output: OutputConfig;
  /** Workers; null where nothing was said: workers only for what may be large. */
  readonly jobs: number | null;
  /** Milliseconds for one page; null where nothing was said. */
  readonly timeout: number | null;
  /** Failures up to which a run counts as good. */
  readonly maxErrors: ErrorLimit;
  readonly dedupe: boolean;
  readonly report: string | null;
  readonly quiet: boolean;
}

/** What is read. */
export interface InputConfig {
  /** Paths and globs as given, in order; "-" is standard input. */
  readonly operands: readonly string[];
  /** A file of paths, read before the operands; "-" is standard input. */
  readonly filesFrom: string | null;
  /** Null: told by each input's name, or for standard input by its first bytes. */
  readonly from: Container | null;
  /** A record field was named: standard input holds records. */
  readonly hasRecords: boolean;
  readonly maxBytes: number;
  readonly shard: Shard;
}

/** What is done with one page. Crosses to workers, so it is plain data. */
export interface JobConfig {
  /** Null: found out from the page. */
  readonly format: PageFormat | null;
  /** The record's field that holds the page; null: the first known one that the record has. */
  readonly field: string | null;
  readonly idField: string | null;
  readonly keep: boolean;
  readonly maxBytes: number;
  readonly view: ViewConfig;
  /** Hash each body, to find those seen before. */
  readonly wantsDigest: boolean;
  /** Hash each file, for the report. */
  readonly wantsFileHash: boolean;
}

/** How one page is shown. */
export interface ViewConfig {
  /** `page` is the page's own text. */
  readonly name: ViewName | "page";
  readonly options: ViewOptions;
  /** Spaces of indentation of JSON; 0 puts a document on one line. */
  readonly indent: number;
}

/** What the surroundings tell of the streams. */
export interface Surroundings {
  readonly inputIsTerminal: boolean;
  readonly outputIsTerminal: boolean;
  /** Colours are wanted; null where nothing says so: then a terminal has them. */
  readonly wantsColor: boolean | null;
  /** Columns of the terminal; null where there is none. */
  readonly width: number | null;
}

/** The operand that means standard input. */
export const STANDARD_INPUT = "-";
const INDENT = 2;
/** A news page is a hundred times smaller; 50 MB of one is a fault of the crawl. */
const DEFAULT_MAX_BYTES = "10M";

/** The run that a command line asks for; throws UsageError where it makes no sense. */
export function configOf({ flags, operands }: CommandLine, around: Surroundings): Config {
  const maxBytes = sizeOf("max-bytes", textOf(flags, "max-bytes") ?? DEFAULT_MAX_BYTES);
  const dedupe = flags.dedupe === true;
  const report = textOf(flags, "report");
  const input = inputOf(flags, operands, maxBytes);
  const named = [...input.operands, ...(input.filesFrom ? [input.filesFrom] : [])].filter((n) => n !== STANDARD_INPUT);
  for (const path of [textOf(flags, "out"), report]) if (path !== null) refuseOverwriting(path, named);
  return {
    input,
    job: {
      format: textOf(flags, "format") as PageFormat | null,
      field: textOf(flags, "field"),
      idField: textOf(flags, "id-field"),
      keep: flags.keep === true,
      maxBytes,
      view: viewOf(flags, input, around),
      wantsDigest: dedupe,
      wantsFileHash: report !== null,
    },
    output: outputOf(flags, input.operands),
    jobs: jobsOf(textOf(flags, "jobs")),
    timeout: secondsOf(textOf(flags, "timeout")),
    maxErrors: limitOf(textOf(flags, "max-errors")),
    dedupe,
    report,
    quiet: flags.quiet === true,
  };
}

/** The text of a flag that has a value; null where it was not given. */
export function textOf(flags: FlagValues, name: string): string | null {
  const value = flags[name];
  return typeof value === "string" ? value : null;
}

function inputOf(flags: FlagValues, operands: readonly string[], maxBytes: number): InputConfig {
  const filesFrom = textOf(flags, "files-from");
  if (filesFrom === STANDARD_INPUT && operands.includes(STANDARD_INPUT)) {
    throw new UsageError("standard input cannot hold both a page and --files-from: leave one out");
  }
  return {
    operands: operands.length > 0 || filesFrom !== null ? operands : [STANDARD_INPUT],
    filesFrom,
    from: textOf(flags, "from") as Container | null,
    hasRecords: flags.field !== undefined || flags["id-field"] !== undefined,
    maxBytes,
    shard: shardOf(textOf(flags, "shard")),
  };
}

function viewOf(flags: FlagValues, input: InputConfig, around: Surroundings): ViewConfig {
  if (flags.pretty && flags.compact) throw new UsageError("--pretty and --compact exclude each other: give one");
  const isAlone = input.operands.length === 1 && input.filesFrom === null;
  const onTerminal = around.outputIsTerminal && flags.out === undefined;
  const isPretty = flags.pretty ? true : !flags.compact && onTerminal && isAlone;
  const color = around.wantsColor ?? onTerminal;
  const table = (textOf(flags, "table") ?? DEFAULTS.table) as Table;
  return {
    name: viewName(flags),
    options: { table, all: flags.all === true, color, onTerminal, width: around.width ?? DEFAULTS.width },
    indent: isPretty ? INDENT : 0,
  };
}

function viewName(flags: FlagValues): ViewConfig["name"] {
  const asked = ["to", "text", "explain"].filter((name) => flags[name] !== undefined);
  if (asked.length > 1) throw new UsageError(`--${asked.join(" and --")} exclude each other: give one`);
  const named = viewAsked(flags);
  if (flags.table && named !== "csv") throw new UsageError("--table chooses the rows of --to csv: give that as well");
  if (flags.text) return "page";
  return flags.explain ? "explain" : (named ?? "json");
}

function jobsOf(text: string | null): number | null {
  if (text === null) return null;
  return text === "auto" ? availableParallelism() : countOf("jobs", text);
}
