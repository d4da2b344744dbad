/** Files that vanish, cannot be read or are no files, and disks that take no more. */
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { COMMAND, extractIn, folderWith, inventedPage, jsonLines } from "./command.js";
import { grown, started } from "./running.js";

const pagesIn = (folder: string, count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${folder}/${String(at).padStart(3, "0")}.txt`, inventedPage(`D${at}`)]),
  );
const codesOf = (text: string): [string, string | null][] =>
  jsonLines(text).map(({ source, error }) => [source.id, error?.code ?? null]);

describe("input that goes away in the middle of a run", () => {
  it("is an error record a file or folder, and all other pages come out", async () => {
    const folder = folderWith({ ...pagesIn("n/a", 400), ...pagesIn("n/b", 3), ...pagesIn("n/c", 2) });
    const { child, stderr } = started(folder, ["n", "-j", "1", "-o", "o.jsonl"]);
    await grown(child, join(folder, "o.jsonl.part"), 0);
    rmSync(join(folder, "n/a/399.txt"));
    rmSync(join(folder, "n/b"), { recursive: true });
    const [code] = await once(child, "close");
    const found = codesOf(readFileSync(join(folder, "o.jsonl"), "utf8"));
    expect(found.filter(([, error]) => error)).toEqual([
      ["n/a/399.txt", "NOT_FOUND"],
      ["n/b/", "NOT_FOUND"],
    ]);
    expect(found).toHaveLength(403);
    expect(found.slice(-2).map(([id]) => id)).toEqual(["n/c/000.txt", "n/c/001.txt"]);
    expect(stderr()).toMatch(/403 pages in .*: 401 documents, 2 failed \(NOT_FOUND 2\)\n$/);
    expect(code).toBe(1);
  });
});

describe("what is no file", () => {
  it("is passed over in a folder, and a link that leads nowhere is an error record", async () => {
    const folder = folderWith({ ...pagesIn("n", 1), "up/u.txt": inventedPage("U") });
    execFileSync("mkfifo", [join(folder, "n/p.txt")]);
    const server = createServer().listen(join(folder, "n/s.txt"));
    onTestFinished(() => void server.close());
    await once(server, "listening");
    symlinkSync("../up", join(folder, "n/up.txt"));
    symlinkSync("../up/u.txt", join(folder, "n/u.txt"));
    symlinkSync("nowhere", join(folder, "n/x.txt"));
    const { stdout } = extractIn(folder, ["-q", "n"]);
    expect(codesOf(stdout)).toEqual([
      ["n/000.txt", null],
      ["n/u.txt", null],
      ["n/x.txt", "NOT_FOUND"],
    ]);
  });
  it("is counted by its ending where a folder holds it beside pages", () => {
    const folder = folderWith({
      ...pagesIn("n", 1),
      "n/a.md": "# Hujan\n",
      "n/b.log": "x",
      "n/c.LOG": "x",
      "n/d": "x",
    });
    const { stdout, stderr } = extractIn(folder, ["n"]);
    expect(codesOf(stdout)).toEqual([
      ["n/000.txt", null],
      ["n/a.md", null],
    ]);
    expect(stderr).toContain("3 files left out, as no page ends so (.log 2, none 1): ");
    expect(extractIn(folder, ["-q", "n"]).stderr).toBe("");
  });
  it("is read as a page where it was named, whether or not workers read it", () => {
    const folder = folderWith(pagesIn("n", 2));
    for (const jobs of ["", "-j 2"]) {
      const run = `"${process.execPath}" "${COMMAND}" ${jobs} <(sleep 0.2; cat n/000.txt) <(cat n/001.txt)`;
      const stdout = execFileSync("bash", ["-c", run], { cwd: folder, encoding: "utf8" });
      expect(jsonLines(stdout).map(({ headline }) => headline.text)).toEqual([
        "Warga D0 menanam bakau",
        "Warga D1 menanam bakau",
      ]);
    }
  });
  it("does not hold up a run that has workers", () => {
    const folder = folderWith(pagesIn("n", 2));
    execFileSync("mkfifo", [join(folder, "p.txt")]);
    const { stdout } = extractIn(folder, ["-j", "1", "n/000.txt", "p.txt", "/dev/zero", "n/001.txt"]);
    expect(codesOf(stdout).map(([, error]) => error)).toEqual([null, "EMPTY", "TOO_LARGE", null]);
  });
});

describe("a list of files that is not there", () => {
  it("is named", () => {
    expect(extractIn(folderWith({}), ["--files-from", "list"])).toEqual({
      stdout: "",
      stderr: "extract: list: no such file (NOT_FOUND)\n",
      code: 2,
    });
  });
});

describe("a disk that takes no more", () => {
  const dump = Array.from(
    { length: 320 },
    (_, at) => `${JSON.stringify({ id: at, text: inventedPage(`D${at}`) })}\n`,
  ).join("");

  it.each(["o.jsonl", "o.jsonl.gz", "o.parquet"])(
    "ends the run, keeps what is whole, and %s is finished later",
    (out) => {
      const folder = folderWith({ "d.jsonl": dump });
      const blocks = out.endsWith(".gz") ? 6 : 200;
      const run = `ulimit -f ${blocks}; exec "${process.execPath}" "${COMMAND}" d.jsonl -o ${out}`;
      const { stderr, status } = spawnSync("bash", ["-c", run], { cwd: folder, encoding: "utf8" });
      expect(stderr).toMatch(
        new RegExp(`^extract: stopped: what is done is kept in ${out}.part; run again with --resume to go on$`, "m"),
      );
      expect(stderr).toMatch(
        new RegExp(`^extract: cannot write ${out}: it would be larger than files may be \\(WRITE\\)$`, "m"),
      );
      expect([status, existsSync(join(folder, out))]).toEqual([2, false]);
      expect(extractIn(folder, ["-q", "d.jsonl", "-o", out, "--resume"]).code).toBe(0);
      const resumed = readFileSync(join(folder, out));
      extractIn(folder, ["-q", "d.jsonl", "-o", out]);
      expect(resumed.equals(readFileSync(join(folder, out)))).toBe(true);
    },
  );
});

describe("an output that may not be written", () => {
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const runAs = (folder: string, args: readonly string[]) =>
    spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: "utf8", ...asNobody });
  const folder = (): string => {
    const made = folderWith({ "d.jsonl": `${JSON.stringify({ text: inventedPage("A") })}\n` });
    chmodSync(made, 0o555);
    onTestFinished(() => chmodSync(made, 0o755));
    return made;
  };

  it("is said, whether it is a file, a folder or the report", ({ skip }) => {
    const place = folder();
    if (runAs(place, ["--version"]).status !== 0) skip("the command cannot be run by another user here");
    for (const [args, path] of [
      [["-o", "o.jsonl"], "o.jsonl"],
      [["-o", "out/"], "out/"],
      [["--report", "r.json"], "r.json"],
    ] as const) {
      const { stderr, status } = runAs(place, ["-q", "d.jsonl", ...args]);
      expect(stderr).toBe(`extract: cannot write ${path}: permission denied (WRITE)\n`);
      expect(status).toBe(2);
    }
  });
});
