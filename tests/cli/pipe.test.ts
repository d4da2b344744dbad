/** The contract with engines that pipe lines through a process (Spark's RDD.pipe, Hadoop streaming, GNU parallel --pipe). */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { COMMAND, extractIn, folderWith, inventedPage, jsonLines } from "./command.js";

/** As examples/README.md says it. */
const ARGS = "--from jsonl -j 1 -q --max-errors 100%".split(" ");
const BAD: Readonly<Record<number, string>> = { 7: "no JSON", 40: '{"id":40}', 41: '{"id":41,"text":""}', 89: "[1,2]" };
const lines = Array.from(
  { length: 90 },
  (_, id) => BAD[id] ?? JSON.stringify({ id, text: inventedPage(`Desa ${id}`) }),
);
const PARTITIONS = 3;
const inPartitions = (all: readonly string[]): string[][] =>
  Array.from({ length: PARTITIONS }, (_, part) =>
    all.slice((part * all.length) / PARTITIONS, ((part + 1) * all.length) / PARTITIONS),
  );

describe("a partition's lines through one process", () => {
  it("come out one for one in order, an error record for a bad one, and the process ends well", () => {
    for (const part of inPartitions(lines)) {
      const { stdout, stderr, code } = extractIn(folderWith({}), ARGS, `${part.join("\n")}\n`);
      const found = jsonLines(stdout);
      expect(found).toHaveLength(part.length);
      for (const [at, { source, error }] of found.entries()) {
        const number = lines.indexOf(part[at] ?? "");
        if (number in BAD) expect(error.code).toMatch(/^(?:BAD_RECORD|EMPTY)$/);
        else expect([source.id, error]).toEqual([String(number), undefined]);
      }
      expect([stderr, code]).toEqual(["", 0]);
    }
  });
  it("give together what one process gives, where they have ids", () => {
    const good = lines.filter((_, at) => !(at in BAD));
    const through = (part: readonly string[]): string =>
      extractIn(folderWith({}), ARGS, part.map((line) => `${line}\n`).join("")).stdout;
    expect(inPartitions(good).map(through).join("")).toBe(through(good));
  });
  it("of which there are none give none", () => {
    expect(extractIn(folderWith({}), ARGS, "")).toEqual({ stdout: "", stderr: "", code: 0 });
  });
  it("are answered one by one to an engine that waits for each answer", { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [COMMAND, ...ARGS], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill());
    const answers = createInterface({ input: child.stdout });
    for (const line of ['{"text":"Hujan."}', ...lines.slice(5, 9)]) {
      child.stdin.write(`${line}\n`);
      const [answer] = await once(answers, "line");
      expect(JSON.parse(answer).source).toBeDefined();
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });
});
