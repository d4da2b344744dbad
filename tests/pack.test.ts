import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const INSTALL_LIMIT = 180_000;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "petik-pack-"));
const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
const [packed] = JSON.parse(execFileSync("npm", pack, { cwd: ROOT, encoding: "utf8" })) as Packed[];

describe("the package that npm would publish", () => {
  it("holds the command, the library, its reference and its notices, and nothing else", () => {
    const paths = (packed?.files ?? []).map(({ path }) => path);
    const allowed = /^(?:bin|dist|docs)\/|^(?:README\.md|CHANGELOG\.md|LICENSE|NOTICE|package\.json)$/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "NOTICE", "bin/extract.js", "dist/index.d.ts", "dist/schema.json"]),
    );
  });
  it("installs into an empty folder, where the command runs and the types resolve", { timeout: INSTALL_LIMIT }, () => {
    const run = (command: string, args: readonly string[]) =>
      spawnSync(command, args, { cwd: folder, encoding: "utf8" });
    writeFileSync(join(folder, "package.json"), '{"type":"module","private":true}');
    const installed = run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${packed?.filename}`]);
    expect(installed.status, installed.stderr).toBe(0);

    writeFileSync(join(folder, "page.txt"), 'Hujan turun.\n"Bawa payung," kata Rini Astuti, Senin (13/5/2024).\n');
    const command = run("npx", ["--no-install", "extract", "page.txt"]);
    expect(command.status, command.stderr).toBe(0);
    expect(JSON.parse(command.stdout).quotes).toMatchObject([{ text: "Bawa payung", speaker: "Rini Astuti" }]);

    writeFileSync(
      join(folder, "use.ts"),
      `import { type Document, extract } from "petik";
const document: Document = extract("Hujan turun.");
export const first: string | undefined = document.quotes[0]?.text;
// @ts-expect-error a document has no such field
export const wrong = document.summary;
`,
    );
    const types = run(process.execPath, [
      join(ROOT, "node_modules/typescript/bin/tsc"),
      ..."--noEmit --strict --module nodenext --target es2022 use.ts".split(" "),
    ]);
    expect(types.stdout, types.stderr).toBe("");
  });
});
