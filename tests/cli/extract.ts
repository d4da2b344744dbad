/** Runs the built command, as a user would. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export const COMMAND = resolve(import.meta.dirname, "../../bin/extract.js");

/** What the command said and how it ended. */
export interface Ending {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs `extract` with `args` in `folder`; `input` becomes standard input. */
export function extractIn(folder: string, args: readonly string[], input: string | Uint8Array = ""): Ending {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, code: status };
}

/** The JSON values of lines. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came out
export function jsonLines(text: string): any[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** An invented page whose words tell it from others. */
export function inventedPage(name: string): string {
  return `Warga ${name} menanam bakau\n\nDesa ${name} - Warga menanam seribu bakau di pantai.\n\n"Kami mulai dari muara," kata Kepala Desa ${name}, Surti Lamo.\n`;
}
