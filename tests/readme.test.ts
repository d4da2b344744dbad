import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { languageSupport } from "../src/languages/support.js";
import { LAYERS } from "./support/layers.js";
import { blocksOf, isInstall, makeFolder, ROOT, readReadme } from "./support/readme.js";

/** An example of the library: it prints what its comment says. */
const EXAMPLE = /```ts\n([\s\S]*?)```/g;

const readme = readReadme();
const blocks = blocksOf(readme);
const { run } = makeFolder();

describe("the README", () => {
  it.each(blocks.filter((block) => !isInstall(block)))("$commands", ({ commands, output }) => {
    const { status, stdout, stderr } = run(commands);
    expect(status, stderr).toBe(0);
    if (output !== null) expect(stdout.trimEnd()).toBe(output.trimEnd());
  });
  it.each([...readme.matchAll(EXAMPLE)].map(([, code = ""]) => code))("%s", (code) => {
    const library = pathToFileURL(join(ROOT, "dist/index.js")).href;
    const module = code.replace('"petik"', JSON.stringify(library));
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", module], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trim()).toBe(/console\.log\(.*\); \/\/ (?<said>.*)/.exec(code)?.groups?.said);
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
