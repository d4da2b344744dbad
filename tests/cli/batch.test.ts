/** Many pages: order, outputs, shards, duplicates, limits, reports. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decompress } from "fzstd";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { extractIn, folderWith, inventedPage, jsonLines } from "./command.js";

/** Three batches. */
const COUNT = 150;
const dump = Array.from(
  { length: COUNT },
  (_, at) => `${JSON.stringify({ id: `p${at}`, text: inventedPage(`Desa${at}`) })}\n`,
);
const folder = (): string => folderWith({ "d.jsonl": dump.join("") });
const idsOf = (text: string): string[] => jsonLines(text).map(({ source }) => source.id);
const read = (path: string): string => readFileSync(path, "utf8");

describe("the order of the output", () => {
  it("is that of the input, whatever the number of workers", () => {
    const [one, two] = [1, 2].map((jobs) => extractIn(folder(), ["-q", "-j", String(jobs), "d.jsonl"]));
    expect(one?.stdout).toBe(two?.stdout);
    expect(idsOf(one?.stdout ?? "")).toEqual(dump.map((_, at) => `p${at}`));
  });
  it("is by name in folders, which are searched for what holds pages", () => {
    const files = {
      "n/b.txt": inventedPage("B"),
      "n/a/z.html": "<p>Berita Z yang panjang</p>",
      "n/c.log": "no",
      "n/.d.txt": "no",
      "n/a/y.txt": inventedPage("Y"),
    };
    const place = folderWith(files);
    expect(idsOf(extractIn(place, ["-q", "n"]).stdout)).toEqual(["n/a/y.txt", "n/a/z.html", "n/b.txt"]);
    expect(idsOf(extractIn(place, ["-q", "n/**/[y-z].{txt,html}"]).stdout)).toEqual(["n/a/y.txt", "n/a/z.html"]);
    expect(idsOf(extractIn(place, ["-q", "--files-from", "-"], "n/b.txt\nn/a\n").stdout)).toEqual([
      "n/b.txt",
      "n/a/y.txt",
      "n/a/z.html",
    ]);
  });
  it("is not held up for someone who waits for an answer", () => {
    expect(idsOf(extractIn(folderWith({}), [], dump.slice(0, 2).join("")).stdout)).toEqual(["p0", "p1"]);
  });
});

describe("--out", () => {
  it.each([
    ["o.jsonl", (bytes: Buffer) => bytes.toString()],
    ["o.jsonl.gz", (bytes: Buffer) => gunzipSync(bytes).toString()],
    ["o.jsonl.zst", (bytes: Buffer) => Buffer.from(decompress(bytes)).toString()],
  ])("%s holds what standard output would", (name, unpack) => {
    const place = folder();
    expect(extractIn(place, ["-q", "d.jsonl", "-o", name])).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(unpack(readFileSync(join(place, name)))).toBe(extractIn(place, ["-q", "d.jsonl"]).stdout);
    expect(readdirSync(place).sort()).toEqual(["d.jsonl", name]);
  });
  it("o.parquet has a row for each page, failed ones too", async () => {
    const place = folderWith({ "d.jsonl": `${dump[0]}{"text":""}\n` });
    extractIn(place, ["-q", "d.jsonl", "-o", "o.parquet"]);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(place, "o.parquet")) });
    const [line] = jsonLines(extractIn(place, ["-q", "d.jsonl"]).stdout);
    expect(rows[0]).toMatchObject({ id: "p0", error: null, document: line, body: expect.stringContaining("bakau") });
    expect(rows[1]).toMatchObject({ id: "d.jsonl:2", error: "EMPTY", body: null });
  });
  it("a folder mirrors the inputs and never leaves itself", () => {
    const place = folderWith({
      "in/a.txt": inventedPage("A"),
      "in/sub/a.txt": inventedPage("A"),
      "in/d.jsonl": `${JSON.stringify({ id: "../../x", text: inventedPage("X") })}\n`,
      "up.txt": inventedPage("U"),
      "in/empty.txt": "",
    });
    const { code } = extractIn(join(place, "in"), ["-q", ".", "../up.txt", "-o", "out/"]);
    const made = readdirSync(join(place, "in/out"), { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.jsonl?$/.test(name),
    );
    expect(made.sort()).toEqual([
      "%2E%2E/up.txt.json",
      "a.txt.json",
      "d.jsonl.jsonl",
      "empty.txt.json",
      "sub/a.txt.json",
    ]);
    expect(JSON.parse(read(join(place, "in/out/sub/a.txt.json"))).source.id).toBe("sub/a.txt");
    expect(JSON.parse(read(join(place, "in/out/empty.txt.json"))).error.code).toBe("EMPTY");
    expect(code).toBe(1);
  });
  it("a folder goes on with what is missing", () => {
    const place = folderWith({
      "in/a.txt": inventedPage("A"),
      "in/b.txt": inventedPage("B"),
      "out/a.txt.json": "kept",
    });
    const { stderr } = extractIn(place, ["in", "-o", "out", "--resume"]);
    expect(read(join(place, "out/a.txt.json"))).toBe("kept");
    expect(JSON.parse(read(join(place, "out/b.txt.json"))).source.id).toBe("in/b.txt");
    expect(stderr).toContain("1 page in");
  });
  it("that cannot be written is said, and what is there stays", () => {
    const place = folderWith({ "d.jsonl": dump.join(""), "file.txt": "old" });
    const { stderr, code } = extractIn(place, ["-q", "d.jsonl", "-o", "file.txt/o.jsonl"]);
    expect(stderr).toMatch(/^extract: cannot write file.txt\/o.jsonl: .*\(WRITE\)$/m);
    expect([code, read(join(place, "file.txt"))]).toEqual([2, "old"]);
  });
});

describe("an output that is an input", () => {
  it.each([
    ["the page itself", ["a.txt", "-o", "a.txt"]],
    ["the page by another way", ["a.txt", "-o", "sub/../a.txt"]],
    ["a link to the page", ["a.txt", "-o", "link.txt"]],
    ["the folder that is walked", ["sub", "-o", "sub", "--to", "html"]],
    ["the list of inputs", ["--files-from", "list.txt", "-o", "list.txt"]],
    ["the page, for the report", ["a.txt", "--report", "a.txt"]],
  ])("is refused: %s", (_, args) => {
    const place = folderWith({ "a.txt": inventedPage("A"), "sub/b.txt": inventedPage("B"), "list.txt": "a.txt\n" });
    symlinkSync(join(place, "a.txt"), join(place, "link.txt"));
    const { stderr, code } = extractIn(place, args);
    expect(stderr).toMatch(/is an input and would be written over: name another output/);
    expect(code).toBe(2);
    expect(read(join(place, "a.txt"))).toBe(inventedPage("A"));
    expect(readdirSync(join(place, "sub"))).toEqual(["b.txt"]);
    expect(read(join(place, "list.txt"))).toBe("a.txt\n");
  });
  it("lies below the input without becoming one", () => {
    const place = folderWith({ "in/a.txt": inventedPage("A") });
    for (let round = 0; round < 2; round++) extractIn(place, ["-q", "in", "-o", "in/site", "--to", "html"]);
    expect(readdirSync(join(place, "in/site")).sort()).toEqual(["a.txt.html", "index.html"]);
  });
});

describe("--resume on a file that is there", () => {
  const runOf = (place: string, out: string) => extractIn(place, ["a.txt", "-o", out, "--resume"]);
  it.each(["d.jsonl", "d.jsonl.gz", "d.jsonl.zst", "d.parquet", "d.csv"])(
    "leaves %s alone where it is whole",
    (out) => {
      const place = folderWith({ "a.txt": inventedPage("A") });
      extractIn(place, ["-q", "a.txt", "-o", out]);
      const before = readFileSync(join(place, out));
      const { stderr, code } = runOf(place, out);
      expect(stderr).toContain(`${out} is there and complete: nothing to do`);
      expect([code, readFileSync(join(place, out)).equals(before)]).toEqual([0, true]);
    },
  );
  it.each(["d.jsonl", "d.jsonl.gz", "d.csv"])("refuses %s where it is something else", (out) => {
    const place = folderWith({ "a.txt": inventedPage("A"), [out]: "shopping list" });
    const { stderr, code } = runOf(place, out);
    expect(stderr).toContain(`${out} is there and was not written by such a run`);
    expect([code, read(join(place, out))]).toEqual([2, "shopping list"]);
  });
});

describe("--shard", () => {
  it("gives each page to one of N", () => {
    const place = folder();
    const shards = [1, 2, 3].map((index) => idsOf(extractIn(place, ["-q", "--shard", `${index}/3`, "d.jsonl"]).stdout));
    expect(shards[1]?.slice(0, 3)).toEqual(["p1", "p4", "p7"]);
    expect(shards.flat().sort()).toEqual(dump.map((_, at) => `p${at}`).sort());
  });
});

describe("--dedupe", () => {
  it("drops pages whose body was seen, whatever their case and spaces", () => {
    const body = "Warga menanam bakau di muara. Mereka mulai pagi hari dan selesai sore.";
    const pages = [body, `${body} Lagi.`, body.toUpperCase().replaceAll(" ", "  "), body];
    const place = folderWith({ "d.jsonl": pages.map((text, id) => `${JSON.stringify({ id, text })}\n`).join("") });
    const { stdout, stderr, code } = extractIn(place, ["--dedupe", "d.jsonl"]);
    expect(idsOf(stdout)).toEqual(["0", "1"]);
    expect(stderr).toContain("extract: 2: its body was seen before: dropped (--dedupe)\n");
    expect(stderr).toContain("2 documents, 2 duplicates dropped");
    expect(code).toBe(0);
  });
});

describe("--max-errors", () => {
  const place = (): string => folderWith({ "d.jsonl": `${dump.slice(0, 8).join("")}{}\n{}\n` });
  it.each([
    ["2", 0],
    ["1", 1],
    ["20%", 0],
    ["19.9%", 1],
  ])("%s with 2 of 10 pages failed ends with %i", (limit, code) => {
    expect(extractIn(place(), ["-q", "--max-errors", limit, "d.jsonl"]).code).toBe(code);
  });
});

describe("--max-bytes", () => {
  it("makes error records of larger pages, and the others go on", () => {
    const long = JSON.stringify({ id: "long", text: inventedPage("Panjang").repeat(1000) });
    const place = folderWith({ "d.jsonl": [dump[0], `${long}\n`, dump[1]].join(""), "long.txt": long });
    const { stdout } = extractIn(place, ["-q", "--max-bytes", "100k", "d.jsonl", "long.txt"]);
    expect(jsonLines(stdout).map(({ error }) => error?.code)).toEqual([undefined, "TOO_LARGE", undefined, "TOO_LARGE"]);
  });
});

describe("--report", () => {
  it("counts, names versions, and hashes what was read", () => {
    const place = folderWith({ "d.jsonl": `${dump[0]}{}\n`, "a.txt": inventedPage("A") });
    extractIn(place, ["-q", "--report", "r.json", "d.jsonl", "a.txt"]);
    const report = JSON.parse(read(join(place, "r.json")));
    expect(report).toMatchObject({
      pages: 3,
      documents: 2,
      failed: 1,
      failures: { BAD_RECORD: 1 },
      node: process.versions.node,
    });
    expect(report.inputs.archives).toEqual([
      { path: "d.jsonl", bytes: (dump[0] ?? "").length + 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(report.inputs.files.count).toBe(1);
    expect(existsSync(join(place, "r.json.part"))).toBe(false);
  });
});

describe("--quiet", () => {
  it("says nothing; without it failures and a summary are said", () => {
    const place = folderWith({ "d.jsonl": `${dump[0]}{}\n` });
    expect(extractIn(place, ["-q", "d.jsonl"]).stderr).toBe("");
    expect(extractIn(place, ["d.jsonl"]).stderr).toMatch(
      /^extract: d.jsonl:2: no field holds a page: name it with --field \(BAD_RECORD\)\nextract: 2 pages in \d+\.\d s \(\d+\/s\): 1 document, 1 failed \(BAD_RECORD 1\)\n$/,
    );
  });
});
