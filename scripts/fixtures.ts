/** Rewrites expectations: `npm run fixtures:update -- dash-alone-lists id/curly-same-mark`. Read the diff line by line. */
import { writeFileSync } from "node:fs";
import { documentOf, type Fixture, readFixtures, serialize } from "../tests/support/fixtures.js";

const USAGE = `usage: npm run fixtures:update -- SLUG...      the slug, or language/slug
       npm run fixtures:update -- --missing    all that have no expectation yet
       npm run fixtures:update -- --all        every one: git diff then shows what a change changes`;

const isMeant = (fixture: Fixture, wanted: string): boolean => {
  if (wanted === "--missing") return fixture.expected === null;
  return wanted === "--all" || fixture.name === wanted || fixture.name.endsWith(`/${wanted}`);
};

function update(fixture: Fixture): void {
  const document = serialize(documentOf(fixture));
  console.log(`${fixture.name}: ${document === fixture.expected ? "unchanged" : "rewritten"}`);
  writeFileSync(fixture.expectedFile, document);
}

const wanted = process.argv.slice(2);
const fixtures = readFixtures();
const unknown = wanted.filter((slug) => !slug.startsWith("--") && !fixtures.some((fixture) => isMeant(fixture, slug)));
if (wanted.length === 0 || unknown.length > 0) {
  console.error([...unknown.map((slug) => `no fixture ${slug}`), USAGE].join("\n"));
  process.exitCode = 2;
} else {
  fixtures.filter((fixture) => wanted.some((slug) => isMeant(fixture, slug))).forEach(update);
}
