/**
 * `npm run evaluate [-- SET…]`: the built command over the labelled data, scored, as Markdown tables.
 * SET: gold, pages, lines-en, names-ms, pages-2, pages-3, lines, html, quotes, entities, invariants; all of them where none is named.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { assemble } from "../src/assemble.js";
import { analyze } from "../src/extract.js";
import { breaches } from "../tests/support/invariants.js";
import { readRows, requireShared, SHARED } from "./data.js";
import { HALVES, type Half, type LabelSet, writeHalf } from "./pages.js";
import { heading, type Row, table } from "./tables.js";

/** A figure by name; null where the set cannot tell. */
type Figures = Readonly<Record<string, unknown>>;
type Ratio = Readonly<{ precision: number; recall: number; f1: number; gold: number }>;

const ROOT = resolve(import.meta.dirname, "..");
const MAX_OUTPUT = 1 << 28;
/** Files that a shipped model was trained on: their scores flatter. */
const TRAINED_ON: readonly string[] = [
  "gold/dev",
  "extracted.jsonl.gz",
  "visible.jsonl.gz",
  "gold.jsonl.gz",
  "fundus.jsonl.gz",
  "naeb.jsonl.gz",
  "wcxb.jsonl.gz",
  "idner2k.train.jsonl.gz",
  "idner2k.dev.jsonl.gz",
  "wnut17.train.jsonl.gz",
  "btc.all.jsonl.gz",
  "crossner.all.jsonl.gz",
];
const GOLD_COLUMNS = [
  "body",
  "page body exact",
  "page lost nothing",
  "headline",
  "byline",
  "published",
  "link items",
  "quote span",
  "quote + speaker",
  "quote + speaker + role + date",
  "statement + speaker",
  "organizations",
];

const SETS: Readonly<Record<string, () => string>> = {
  gold: () => goldTable(scored("gold", join(SHARED, "gold/dev")), GOLD_COLUMNS),
  pages: () => halvesTables("pages"),
  "lines-en": () => halvesTables("lines-en"),
  "names-ms": () => halvesTables("names-ms"),
  "pages-2": () => halvesTables("pages-2"),
  "pages-3": () => halvesTables("pages-3"),
  lines: () => setTable("lines", ["f1", "precision", "recall", "exact", "leakingPages"]),
  html: () => setTable("html", ["f1", "precision", "recall", "exact", "headline", "leakingPages"]),
  quotes: () =>
    setTable("quotes", ["directSpanF1", "precision", "recall", "speakerGivenSpan", "roleGivenSpan", "dateGivenSpan"]),
  entities: () => setTable("entities", ["organizationF1", "precision", "recall"]),
  invariants: () => invariantsTable(),
};

function scored(set: string, folder: string): Figures {
  const args = [join(SHARED, "score/run.mjs"), set, folder, "--json"];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", maxBuffer: MAX_OUTPUT }));
}

/** One row a language; each figure the F1, or the share of pages. */
function goldTable(report: Figures, columns: readonly string[]): string {
  const byLanguage = Object.entries(report.scores as Record<string, Record<string, Ratio>>);
  const rows = byLanguage
    .map(([language, figures]): Row => {
      const values = columns.map((column) => (figures[column]?.gold ? figures[column].f1 : null));
      return [language, String(figures["page body exact"]?.gold ?? 0), ...values];
    })
    .sort(([, a], [, b]) => Number(b) - Number(a));
  return table(["language", "pages", ...columns], rows);
}

/** Organizations are not labelled there. */
function halvesTables(set: LabelSet): string {
  const columns = GOLD_COLUMNS.filter((column) => column !== "organizations");
  const tableOf = (half: Half): string =>
    `Half "${half}":\n\n${goldTable(scored("gold", writeHalf(set, half)), columns)}`;
  return HALVES.map(tableOf).join("\n\n");
}

/** One row a file of the set. */
function setTable(set: string, columns: readonly string[]): string {
  const rows = Object.entries(scored(set, join(SHARED, "data"))).map(([file, figures]): Row => {
    const { pages, sentences, ...rest } = figures as Record<string, number | null>;
    const values = columns.map((column) => rest[column] ?? null);
    return [
      file.replace(".jsonl.gz", ""),
      TRAINED_ON.includes(file) ? "yes" : "no",
      String(pages ?? sentences),
      ...values,
    ];
  });
  return table(["file", "trained on", "pages", ...columns], rows);
}

/** Every unlabelled page of every language, and every HTML page, against the invariants. */
function invariantsTable(): string {
  const files = ["pages", "html"].flatMap((folder) =>
    readdirSync(join(SHARED, "data", folder)).map((file) => `${folder}/${file}`),
  );
  const rows = files
    .filter((file) => file.endsWith(".jsonl.gz"))
    .map((file): Row => {
      const pages = readRows<{ id: string; text?: string; html?: string }>(file);
      const broken = pages.filter(({ id, text, html }) => isBroken(id, text ?? html ?? ""));
      return [file.replace(".jsonl.gz", ""), String(pages.length), String(broken.length)];
    });
  return table(["file", "pages", "pages that break an invariant"], rows);
}

function isBroken(id: string, page: string): boolean {
  const analysis = analyze(page);
  const found = breaches(assemble(analysis), analysis.page.text);
  if (found.length > 0) console.error(`${id}: ${found.slice(0, 3).join("; ")}`);
  return found.length > 0;
}

requireShared();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((set) => !(set in SETS));
if (unknown.length > 0) {
  console.error(`no set ${unknown.join(", ")}; there are ${Object.keys(SETS).join(", ")}`);
  process.exit(2);
}
for (const set of wanted.length > 0 ? wanted : Object.keys(SETS)) {
  const trained = set === "gold" ? "models were trained on it" : null;
  console.log(heading(set, trained));
  console.log(`${SETS[set]?.()}\n`);
}
