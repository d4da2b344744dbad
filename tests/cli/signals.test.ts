/** SIGINT and SIGTERM, once and twice, and what `--resume` makes of what they leave. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { extractIn, folderWith, inventedPage } from "./command.js";
import { grown, said, started } from "./running.js";

const COUNT = 700;
const dump = Array.from(
  { length: COUNT },
  (_, at) => `${JSON.stringify({ id: `p${at}`, text: inventedPage(`Desa ${at}`) })}\n`,
).join("");

/** What a run gives that no signal ends. */
let alone: string | null = null;
const wholeOf = (folder: string): string => {
  alone ??= extractIn(folder, ["-q", "d.jsonl"]).stdout;
  return alone;
};

describe("one signal", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s lets what runs come to its end, and says how to go on", async (signal, exit) => {
    const folder = folderWith({ "d.jsonl": dump });
    const part = join(folder, "o.jsonl.part");
    const { child, stderr } = started(folder, ["d.jsonl", "-o", "o.jsonl"]);
    await grown(child, part, 0);
    child.kill(signal);
    const [code] = await once(child, "close");
    expect(code).toBe(exit);
    expect(stderr()).toMatch(/^extract: stopping when the pages under way are done; once more to stop at once$/m);
    expect(stderr()).toMatch(
      /^extract: stopped: what is done is kept in o.jsonl.part; run again with --resume to go on$/m,
    );
    const kept = readFileSync(part, "utf8");
    expect(kept.endsWith("}\n")).toBe(true);
    expect(extractIn(folder, ["-q", "d.jsonl", "-o", "o.jsonl", "--resume"]).code).toBe(0);
    const whole = readFileSync(join(folder, "o.jsonl"), "utf8");
    expect(whole.startsWith(kept)).toBe(true);
    expect(whole).toBe(wholeOf(folder));
  });
});

describe("a second signal", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("%s ends everything at once, and --resume goes on", async (signal) => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`n/${at}.txt`, inventedPage(`D${at}`)]));
    const folder = folderWith(files);
    const pipe = join(folder, "pipe.txt");
    execFileSync("mkfifo", [pipe]);
    const writer = openSync(pipe, constants.O_RDWR);
    onTestFinished(() => closeSync(writer));
    const { child, stderr } = started(folder, ["n", "pipe.txt", "-o", "o.jsonl"]);
    await grown(child, join(folder, "o.jsonl.part"), 0);
    child.kill(signal);
    await said(child, stderr, "stopping when");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([null, signal]);
    execFileSync("rm", [pipe]);
    execFileSync("mkfifo", [pipe]);
    expect(extractIn(folder, ["-q", "n", "pipe.txt", "-o", "o.jsonl", "--resume"]).code).toBe(1);
    expect(readFileSync(join(folder, "o.jsonl"), "utf8")).toBe(extractIn(folder, ["-q", "n", "pipe.txt"]).stdout);
  });
});
