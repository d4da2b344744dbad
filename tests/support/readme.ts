/** The README's commands: found, run in a folder of pages, and compared with the output that it shows. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");
export const README = join(ROOT, "README.md");

/** A block of commands, and the output shown under it; null where the README shows none. */
export interface Block {
  readonly commands: string;
  readonly output: string | null;
  /** Where the output's text stands in the README. */
  readonly at: number;
}

/** Blocks that are run elsewhere: the installation by the package's test and by the CI line. */
const INSTALLS = /^(?:npm|npx|git|source|man) /m;
const BLOCK = /```sh\n(?<commands>[\s\S]*?)```(?:\n\n?```(?:json|text|csv|markdown)\n(?<output>[\s\S]*?)```)?/g;

export function blocksOf(readme: string): Block[] {
  return [...readme.matchAll(BLOCK)].map(({ groups, index, 0: all }) => {
    const output = groups?.output ?? null;
    return {
      commands: groups?.commands ?? "",
      output,
      at: output === null ? -1 : index + all.length - 3 - output.length,
    };
  });
}

export const isInstall = ({ commands }: Block): boolean => INSTALLS.test(commands);

/** A folder as the README's reader has: page.txt, pages/, crawl.jsonl, and `extract` on the path. */
export function makeFolder(): { run: (commands: string) => { status: number | null; stdout: string; stderr: string } } {
  const folder = mkdtempSync(join(tmpdir(), "petik-readme-"));
  const bin = join(folder, ".bin");
  mkdirSync(bin);
  execFileSync(process.execPath, [join(ROOT, "examples/try.js"), folder]);
  writeFileSync(join(bin, "extract"), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/extract.js")}" "$@"\n`);
  chmodSync(join(bin, "extract"), 0o755);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: "1", LC_ALL: "C.UTF-8" };
  return {
    run: (commands) =>
      spawnSync("bash", ["-euo", "pipefail", "-c", commands], {
        cwd: folder,
        env,
        encoding: "utf8",
        maxBuffer: 1 << 26,
      }),
  };
}

export const readReadme = (): string => readFileSync(README, "utf8");
