/** The pages that are timed: real Indonesian ones where the labelled data lies beside the repo, else the fixtures. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readFixtures } from "../tests/support/fixtures.js";
import { readRows, SHARED } from "../training/data.js";

export interface Corpus {
  readonly name: string;
  readonly pages: readonly string[];
  /** UTF-8 bytes of all pages. */
  readonly bytes: number;
}

export function readCorpus(): Corpus {
  const isHere = existsSync(join(SHARED, "data/pages/id.jsonl.gz"));
  const pages = isHere ? readRows<{ text: string }>("pages/id.jsonl.gz").map(({ text }) => text) : fixtureTexts();
  const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
  return { name: isHere ? "real Indonesian text pages" : "fixtures", pages, bytes };
}

function fixtureTexts(): string[] {
  const texts = readFixtures().filter(({ file }) => file === "page.txt");
  return texts.map(({ bytes }) => new TextDecoder().decode(bytes));
}
