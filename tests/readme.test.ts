import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languageSupport } from "../src/languages/support.js";
import { LAYERS } from "./support/layers.js";
import { blocksOf, isInstall, makeFolder, ROOT, readReadme } from "./support/readme.js";

const readme = readReadme();
const blocks = blocksOf(readme);
const { run } = makeFolder();

describe("the README", () => {
  it.each(blocks.filter((block) => !isInstall(block)))("$commands", ({ commands, output }) => {
    const { status, stdout, stderr } = run(commands);
    expect(status, stderr).toBe(0);
    if (output !== null) expect(stdout.trimEnd()).toBe(output.trimEnd());
  });
  it("shows ten recipes and more", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(12);
  });
  it("lists every language with what it can do", () => {
    const rows = languageSupport()
      .filter(({ abilities }) => abilities.length > 0)
      .map(({ code, name, abilities }) => `| ${name} | \`${code}\` | ${abilities.join(", ")} |`);
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });
  it("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file = ""]) => file);
    for (const file of links) expect(() => readFileSync(join(ROOT, file)), file).not.toThrow();
  });
});

describe("CONTRIBUTING", () => {
  const contributing = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  it("draws the layers that are tested", () => {
    expect(contributing).toContain(LAYERS.map((layer) => layer.join(", ")).join(" ← "));
  });
  it("gives a reason for every dependency", () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(Object.keys(dependencies).filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
  });
});
