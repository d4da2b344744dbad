/** The pages that were written for this project, with the documents that are expected of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Document, extract } from "../../src/index.js";

export const FIXTURES = resolve(import.meta.dirname, "../../fixtures");
const PAGE_FILES = ["page.txt", "page.html"] as const;

export interface Fixture {
  /** "language/slug". */
  readonly name: string;
  /** File name of the page; it is also the `source.id` of the expected document. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expectedFile: string;
  /** The expected document as it lies on disk; null where it is missing. */
  readonly expected: string | null;
}

/** All fixtures, sorted by name. Throws where a folder holds no page, or more than one. */
export function readFixtures(): Fixture[] {
  const folders = foldersIn(FIXTURES).flatMap((language) =>
    foldersIn(join(FIXTURES, language)).map((slug) => `${language}/${slug}`),
  );
  return folders.map(readFixture);
}

/** The document that petik makes of a fixture today. */
export function documentOf({ bytes, file }: Fixture): Document {
  return extract(bytes, { id: file });
}

/** Sorted keys, two spaces deep, spans on one line, final newline: what `expected.json` must look like. */
export function serialize(document: unknown): string {
  const spread = /\[\s+(\d+),\s+(\d+)\s+\]/g; // strings of JSON hold no line breaks, so only spans match
  return `${JSON.stringify(sortKeys(document), null, 2).replace(spread, "[$1, $2]")}\n`;
}

function readFixture(name: string): Fixture {
  const folder = join(FIXTURES, name);
  const [file, ...others] = PAGE_FILES.filter((candidate) => existsSync(join(folder, candidate)));
  if (!file || others.length > 0) throw new Error(`fixtures/${name} must hold one page.txt or one page.html`);
  const expectedFile = join(folder, "expected.json");
  const expected = existsSync(expectedFile) ? readFileSync(expectedFile, "utf8") : null;
  return { name, file, bytes: readFileSync(join(folder, file)), expectedFile, expected };
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, sortKeys(inner)]));
}
