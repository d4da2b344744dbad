/** The command's flags as data: the parser, `--help`, the man page and the shells' completions are made from this. */

/** One flag. `value` is the placeholder of its argument, null for a switch. */
export interface Flag {
  readonly name: string;
  readonly short: string | null;
  readonly value: string | null;
  readonly group: FlagGroup;
  readonly help: string;
  /** The words that the value may be; null where it is free. */
  readonly choices: readonly string[] | null;
  /** May stand several times; the values are gathered. */
  readonly many: boolean;
}

/** Headings of `--help`, in its order. */
export const FLAG_GROUPS = ["Output", "Other"] as const;
export type FlagGroup = (typeof FLAG_GROUPS)[number];

const plain = { short: null, value: null, choices: null, many: false } as const;

/** Every flag, in the order in which `--help` shows it. */
export const FLAGS: readonly Flag[] = [
  { ...plain, name: "pretty", group: "Output", help: "indent the JSON (as on a terminal)" },
  { ...plain, name: "compact", group: "Output", help: "one line a page (as in a pipe)" },
  { ...plain, name: "schema", group: "Other", help: "print the JSON Schema of a document" },
  { ...plain, name: "help", short: "h", group: "Other", help: "print this help" },
  { ...plain, name: "version", short: "V", group: "Other", help: "print the version" },
];

/** What the command does, in one sentence. */
export const SUMMARY =
  "Turn raw scraped news pages into JSON: headline, body, who said what, organizations, link lists.";

/** How the command is called. */
export const USAGE_LINE = "extract [options] [page…]";

/** Shown first by `--help`: a command and what it does. */
export const EXAMPLES: readonly (readonly [command: string, effect: string])[] = [
  ["extract page.txt", "the page as JSON"],
  ["cat page.txt | extract - | jq '.quotes'", "from a pipe into a pipe"],
  ["extract a.txt b.txt > pages.jsonl", "several pages, one line each"],
];
