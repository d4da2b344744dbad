/** What must hold when things go wrong: kills, signals, full disks, readers that leave, broken pages. */
import { execSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND, extractIn, folderWith, inventedPage, jsonLines } from "./command.js";
import { killedOnce } from "./running.js";

/** Eleven batches: three kills take some of them each, and copies stand on both sides of a kill. */
const COUNT = 700;
const dump = Array.from({ length: COUNT }, (_, at) => {
  const text = at % 10 === 9 ? "" : inventedPage(`Desa ${at % 500} Lama`);
  return `${JSON.stringify({ id: `p${at}`, text })}\n`;
}).join("");

describe("a run that is killed", () => {
  it.each([
    ["o.jsonl", []],
    ["o.jsonl.gz", ["--dedupe"]],
  ])("three times goes on with --resume to the same bytes: %s", async (name, flags) => {
    const folder = folderWith({ "d.jsonl": dump });
    const [out, part] = [join(folder, name), join(folder, `${name}.part`)];
    const args = ["-q", "-j", "2", ...flags, "d.jsonl", "-o", name];
    for (let kills = 0; kills < 3; kills++) await killedOnce(folder, [...args, "--resume"], part);
    expect([existsSync(part), existsSync(out)]).toEqual([true, false]);
    appendFileSync(part, "a batch of which only a part was written");
    appendFileSync(`${part}.log`, '{"rows":99999,"by');
    expect(extractIn(folder, [...args, "--resume", "--report", "r.json"]).code).toBe(1);
    const resumed = readFileSync(out);
    extractIn(folder, [...args, "--report", "whole.json"]);
    expect(resumed.equals(readFileSync(out))).toBe(true);
    const [report, whole] = ["r.json", "whole.json"].map((file) =>
      JSON.parse(readFileSync(join(folder, file), "utf8")),
    );
    expect(report).toMatchObject({ pages: COUNT, failures: whole.failures, duplicates: whole.duplicates });
    expect(report.inputs).toEqual(whole.inputs);
  });
  it("does not go on with another run's work", async () => {
    const folder = folderWith({ "d.jsonl": dump });
    await killedOnce(folder, ["-q", "d.jsonl", "-o", "o.jsonl"], join(folder, "o.jsonl.part"));
    const { stderr, code } = extractIn(folder, ["d.jsonl", "--keep", "-o", "o.jsonl", "--resume"]);
    expect(stderr).toContain(
      "o.jsonl.part.log is of a run with other inputs, options or version: remove it to begin anew",
    );
    expect(code).toBe(2);
  });
});

describe("an output that fails", () => {
  it.runIf(existsSync("/dev/full"))("is said, for one page and for many", () => {
    const folder = folderWith({ "d.jsonl": dump, "a.txt": inventedPage("A") });
    for (const input of ["a.txt", "d.jsonl -q"]) {
      const run = `"${process.execPath}" "${COMMAND}" ${input} 2>&1 >/dev/full; echo $?`;
      const said = execSync(run, { cwd: folder, encoding: "utf8" });
      expect(said).toMatch(/^extract: cannot write standard output: the disk is full \(WRITE\)\n2\n$/);
    }
  });
  it("because its reader has gone ends quietly", () => {
    const run = `("${process.execPath}" "${COMMAND}" -q d.jsonl | head -1 | cut -c 1-10) 2>&1`;
    expect(execSync(run, { cwd: folderWith({ "d.jsonl": dump }), encoding: "utf8" })).toBe('{"schemaVe\n');
  });
});

describe("broken pages", () => {
  it("among good ones are error records each, and all others come out", () => {
    const good = Array.from(
      { length: 500 },
      (_, at) => `${JSON.stringify({ id: at, text: inventedPage(`D${at}`) })}\n`,
    );
    const bad: readonly (readonly [string, string | Uint8Array])[] = [
      ["BAD_RECORD", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0x0a])],
      ["TOO_LARGE", `{"text":"${"berita ".repeat(8 << 20)}"}\n`],
      ["BAD_RECORD", Buffer.from([...Buffer.from('{"text":"ab'), 0xc3, 0x28, ...Buffer.from('"}\n')])],
      ["EMPTY", '{"text":"\\n"}\n'],
      ["BAD_RECORD", `${"[".repeat(200_000)}\n`],
    ];
    const lines = bad.flatMap(([, line], at) => [...good.slice(at * 100, at * 100 + 100), line]);
    const { stdout, stderr, code } = extractIn(
      folderWith({ "d.jsonl": Buffer.concat(lines.map((line) => Buffer.from(line))) }),
      ["d.jsonl"],
    );
    const records = jsonLines(stdout);
    expect(records.filter(({ error }) => !error).map(({ source }) => source.id)).toEqual(
      good.map((_, at) => String(at)),
    );
    expect(records.filter(({ error }) => error).map(({ source, error }) => [source.id, error.code])).toEqual(
      bad.map(([error], at) => [`d.jsonl:${at * 101 + 101}`, error]),
    );
    expect(stderr).toMatch(/505 pages in .*: 500 documents, 5 failed \(BAD_RECORD 3, EMPTY 1, TOO_LARGE 1\)\n$/);
    expect(code).toBe(1);
  });
  it("of HTML nested without end do not end the run", () => {
    const folder = folderWith({ "a.html": "<div>".repeat(300_000), "b.txt": inventedPage("B") });
    const { stdout, stderr } = extractIn(folder, ["-j", "1", "a.html", "b.txt"]);
    expect(jsonLines(stdout)[1].source.id).toBe("b.txt");
    expect(stderr).not.toMatch(/ at .*\.js:/);
  });
});
