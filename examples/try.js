#!/usr/bin/env node
// Makes a folder to try the README's commands in: page.txt, pages/ and crawl.jsonl, all invented:  node examples/try.js FOLDER
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder) {
  console.error("try.js: name the folder to make");
  process.exit(2);
}
const fixtures = join(import.meta.dirname, "../fixtures/id");
const shapes = readdirSync(fixtures)
  .filter((shape) => existsSync(join(fixtures, shape, "page.txt")))
  .sort();

mkdirSync(join(folder, "pages"), { recursive: true });
copyFileSync(join(fixtures, "dash-alone-lists/page.txt"), join(folder, "page.txt"));
for (const shape of shapes) copyFileSync(join(fixtures, shape, "page.txt"), join(folder, `pages/${shape}.txt`));
const records = shapes.map((shape) => {
  const text = new TextDecoder().decode(readFileSync(join(fixtures, shape, "page.txt")));
  return JSON.stringify({ id: `id/${shape}`, text });
});
writeFileSync(join(folder, "crawl.jsonl"), `${records.join("\n")}\n`);
