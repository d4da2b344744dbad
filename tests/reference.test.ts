import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeReference } from "../docs/generate/reference.js";
import { FLAGS } from "../src/cli/options.js";

const ROOT = resolve(import.meta.dirname, "..");
const reference = makeReference();

describe("man page and completions", () => {
  it.each(Object.entries(reference))("%s is the one that the flags give (else: npm run reference)", (file, text) => {
    expect(existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), "utf8")).toBe(text);
  });
  it.each(Object.entries(reference))("%s knows every flag", (_, text) => {
    const plain = text.replaceAll("\\-", "-");
    expect(
      FLAGS.filter(({ name }) => !new RegExp(`(?:--|-l )${name}(?![\\w-])`).test(plain)).map(({ name }) => name),
    ).toEqual([]);
  });
  it("completes flags and the words that a flag takes in bash", () => {
    const complete = (words: string): string =>
      spawnSync(
        "bash",
        [
          "-c",
          `source docs/completions/extract.bash; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _extract; echo "\${COMPREPLY[@]}"`,
        ],
        {
          cwd: ROOT,
          encoding: "utf8",
        },
      ).stdout.trim();
    expect(complete("extract --sch")).toBe("--schema");
    expect(complete("extract --format ht")).toBe("html");
    expect(complete("extract --format = ht")).toBe("html");
    expect(complete("extract package.j")).toBe("package.json");
  });
});
