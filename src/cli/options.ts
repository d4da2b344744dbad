/** The command's flags as data: the parser, `--help`, the man page and the shells' completions are made from this. */
import { TABLES, VIEW_NAMES, type ViewName } from "../views/index.js";

/** One flag. `value` is the placeholder of its argument, null for a switch. */
export interface Flag {
  readonly name: string;
  readonly short: string | null;
  readonly value: string | null;
  readonly group: FlagGroup;
  readonly help: string;
  /** The words that the value may be; null where it is free. */
  readonly choices: readonly string[] | null;
}

/** Headings of `--help`, in its order. */
export const FLAG_GROUPS = ["Output", "Input", "Batch", "Other"] as const;
type FlagGroup = (typeof FLAG_GROUPS)[number];

/** What `--from` takes: how an input is cut into pages where its name does not tell. */
export const CONTAINERS = ["page", "jsonl", "csv", "tsv", "warc", "parquet"] as const;
export type Container = (typeof CONTAINERS)[number];

/** What `--format` takes: how one page is read. */
const PAGE_FORMATS = ["text", "html"] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** What `--to` takes: the views that need no flag of their own. */
export const VIEW_CHOICES: readonly ViewName[] = VIEW_NAMES.filter((name) => name !== "explain");

type Parts = Pick<Flag, "name" | "help"> & Partial<Flag>;

const output = flagsOf("Output", [
  { name: "pretty", help: "indent the JSON (as on a terminal)" },
  { name: "compact", help: "one line a page (as in a pipe)" },
  { name: "text", help: "print the text into which spans point" },
  { name: "to", value: "VIEW", help: "show as", choices: VIEW_CHOICES },
  { name: "table", value: "TABLE", help: "rows of --to csv", choices: TABLES },
  { name: "all", help: "with --to text: show boilerplate and links in full" },
  { name: "explain", help: "show why each line, quote and name was taken for what it is" },
  {
    name: "out",
    short: "o",
    value: "PATH",
    help: "write a file (.jsonl .csv .html .md, .gz .zst, .parquet) or a folder (mirrors inputs)",
  },
  { name: "resume", help: "skip what an earlier, broken run wrote to --out" },
]);

const input = flagsOf("Input", [
  { name: "format", value: "FORMAT", help: "how pages are read; else found out", choices: PAGE_FORMATS },
  { name: "from", value: "KIND", help: "what inputs hold where their names do not tell", choices: CONTAINERS },
  { name: "files-from", value: "LIST", help: "a file that names inputs, one a line; - is standard input" },
  { name: "field", value: "NAME", help: "field or column of the page; else text, raw_content, content, html" },
  { name: "id-field", value: "NAME", help: "field or column of the page's id; else id" },
  { name: "keep", help: "keep a record's other fields under source.record" },
  { name: "max-bytes", value: "SIZE", help: "largest page (10M); a larger one is an error record" },
]);

const batch = flagsOf("Batch", [
  { name: "jobs", short: "j", value: "N", help: "workers, or auto: one a processor" },
  { name: "timeout", value: "SECONDS", help: "for one page (60); one that runs longer is an error record" },
  { name: "max-errors", value: "N", help: "failed pages, or N% of all, up to which the exit code is 0" },
  { name: "dedupe", help: "drop pages whose body was seen in this run" },
  { name: "shard", value: "I/N", help: "only every Nth page, from the Ith (1 to N)" },
  { name: "report", value: "FILE", help: "write counts, failures, time, versions and hashes as JSON" },
  { name: "quiet", short: "q", help: "no progress, no summary, no line for each failure" },
]);

const other = flagsOf("Other", [
  { name: "languages", help: "print what is known of each language: a table, or JSON lines in a pipe" },
  { name: "schema", help: "print the JSON Schema of a document" },
  { name: "help", short: "h", help: "print this help" },
  { name: "version", short: "V", help: "print the version" },
]);

/** Every flag, in the order in which `--help` shows it. */
export const FLAGS: readonly Flag[] = [...output, ...input, ...batch, ...other];

function flagsOf(group: FlagGroup, parts: readonly Parts[]): readonly Flag[] {
  return parts.map((part) => ({ short: null, value: null, choices: null, ...part, group }));
}

/** What the command does, in one sentence. */
export const SUMMARY =
  "Turn raw scraped news pages into JSON: headline, body, who said what, organizations, link lists.";

/** How the command is called. */
export const USAGE_LINE = "extract [options] [page, folder, archive or 'glob'…]";

/** Shown first by `--help`: a command and what it does. */
export const EXAMPLES: readonly (readonly [command: string, effect: string])[] = [
  ["extract page.txt", "the page as JSON"],
  ["cat page.txt | extract | jq '.quotes'", "from a pipe into a pipe"],
  ["extract dump.jsonl.gz -o docs.jsonl --resume", "a crawl; run it again to go on"],
];
