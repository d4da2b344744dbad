/**
 * Pages of data/ with labels of ours, as a folder of gold that the shared scorer reads. The labels began as petik's own
 * answers, which readers corrected: they flatter a little, but nothing was trained on them.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRows } from "./data.js";

/**
 * A file of labels/: pages of data/pages in several languages, English articles of data/lines, Malay pages of data/names,
 * and two further sets of such pages.
 */
export type LabelSet = "pages" | "lines-en" | "names-ms" | "pages-2" | "pages-3";
/** "open": rules were written with its errors in sight. "closed": nobody but the labellers opened it. */
export const HALVES = ["open", "closed"] as const;
export type Half = (typeof HALVES)[number];
/** Code points into the page. */
type Range = readonly [number, number];
/** Ranges that give a name or a role when joined by spaces; null where there is none. */
type Words = readonly Range[] | null;
type Utterance = readonly [start: number, end: number, kind: string, speaker: Words, role: Words, date: string | null];

interface LabelRow {
  /** The file of data/, "pages/en", and the page's id in it. */
  readonly file: string;
  readonly id: string;
  readonly half: Half;
  readonly language: string;
  readonly published: string | null;
  readonly headline: Range | null;
  readonly byline: readonly (readonly [role: string | null, name: Words])[];
  readonly segments: readonly (readonly [kind: string, start: number, end: number])[];
  readonly lists: readonly (readonly [heading: Range | null, items: readonly Range[]])[];
  readonly quotes: readonly Utterance[];
  readonly statements: readonly Utterance[];
}

/** Writes the half's pages as `LANGUAGE/NAME/{page.txt,gold.json}` into a new folder, and tells which. */
export function writeHalf(set: LabelSet, half: Half): string {
  const root = mkdtempSync(join(tmpdir(), "petik-pages-"));
  for (const [index, row] of readLabels(set).entries()) {
    if (row.half !== half) continue;
    const page = textOf(row);
    const folder = join(root, row.language, String(index).padStart(3, "0"));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "page.txt"), page);
    writeFileSync(join(folder, "gold.json"), JSON.stringify(goldOf(row, Array.from(page))));
  }
  return root;
}

function readLabels(set: LabelSet): LabelRow[] {
  const lines = readFileSync(join(import.meta.dirname, `labels/${set}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => JSON.parse(line) as LabelRow); // the first line tells where they come from
}

const textsByFile = new Map<string, ReadonlyMap<string, string>>();

function textOf({ file, id }: LabelRow): string {
  const texts =
    textsByFile.get(file) ??
    new Map(readRows<{ id: string; text: string }>(`${file}.jsonl.gz`).map((row) => [row.id, row.text]));
  textsByFile.set(file, texts);
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no page ${id} in data/${file}.jsonl.gz`);
  return text;
}

function goldOf(row: LabelRow, points: readonly string[]): object {
  const at = ([start, end]: Range): string => points.slice(start, end).join("");
  const words = (ranges: Words): string | null => ranges?.map(at).join(" ") ?? null;
  const said = ([start, end, kind, speaker, role, date]: Utterance): object => ({
    text: at([start, end]),
    span: [start, end],
    kind,
    speaker: words(speaker),
    role: words(role),
    date,
  });
  return {
    language: row.language,
    published: row.published,
    headline: row.headline && { text: at(row.headline) },
    byline: row.byline.map(([role, name]) => ({ role, name: words(name) })),
    segments: row.segments.map(([kind, start, end]) => ({ kind, span: [start, end] })),
    linkLists: row.lists.map(([heading, items]) => ({ heading: heading && at(heading), items: items.map(at) })),
    quotes: row.quotes.map(said),
    statements: row.statements.map(said),
    organizations: [],
  };
}
