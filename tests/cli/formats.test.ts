/** Each format of input, on a file made by its own tool. */
import { spawnSync } from "node:child_process";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { extractIn, folderWith, inventedPage, jsonLines } from "./command.js";

const names = ["Ranupati", "Sendang", "Muarasari"];
const records = names.map((name, index) => ({ id: `page-${index}`, text: inventedPage(name), year: 2020 + index }));
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
const leads = names.map((name) => expect.stringContaining(`Desa ${name} `));

/** The tool's output, or null where the machine has no such tool. */
function packedBy(tool: string, content: string): Uint8Array | null {
  const { status, stdout } = spawnSync(tool, ["-c"], { input: content });
  return status === 0 ? stdout : null;
}

function bodiesOf(stdout: string): string[] {
  return jsonLines(stdout).map(({ body }) => body.map(({ text }: { text: string }) => text).join("\n"));
}

describe("packed pages and records", () => {
  it.each([
    ["gzip", "gz"],
    ["zstd", "zst"],
  ])("of %s are unpacked", (tool, ending) => {
    const [page, dump] = [packedBy(tool, inventedPage("Ranupati")), packedBy(tool, lines)];
    if (!page || !dump) return;
    const folder = folderWith({ [`page.txt.${ending}`]: page, [`dump.jsonl.${ending}`]: dump });
    const { stdout, code } = extractIn(folder, ["-q", `page.txt.${ending}`, `dump.jsonl.${ending}`]);
    expect(bodiesOf(stdout)).toEqual([leads[0], ...leads]);
    expect(code).toBe(0);
  });
  it("of several gzip members are one stream", () => {
    const parts = lines.split("\n").map((line) => gzipSync(`${line}\n`));
    const { stdout } = extractIn(folderWith({ "dump.jsonl.gz": Buffer.concat(parts) }), ["-q", "dump.jsonl.gz"]);
    expect(bodiesOf(stdout)).toEqual(leads);
  });
  it("on standard input tell themselves what they are", () => {
    expect(bodiesOf(extractIn(folderWith({}), [], lines).stdout)).toEqual(leads);
    expect(bodiesOf(extractIn(folderWith({}), ["--from", "jsonl"], gzipSync(lines)).stdout)).toEqual(leads);
    expect(bodiesOf(extractIn(folderWith({}), [], gzipSync(inventedPage("Ranupati"))).stdout)).toEqual([leads[0]]);
  });
});

describe("a record without a page", () => {
  it.each([
    ['{"artikel":"Hujan turun.","n":1}', [], "no field holds a page: name it with --field (there are artikel)"],
    ['{"artikel":"Hujan turun."}', ["--field", "isi"], 'field "isi" holds no text (there are artikel)'],
    ['{"n":1}', [], "no field holds a page: name it with --field"],
    ['{"source":{"id":"a"},"error":{}}', [], "the record is what extract made of a page, not a page"],
  ])("%s %j says what there is", (record, flags, message) => {
    const { stdout } = extractIn(folderWith({ "d.jsonl": `${record}\n` }), [...flags, "d.jsonl"]);
    expect(jsonLines(stdout).map(({ error }) => error)).toEqual([{ code: "BAD_RECORD", message }]);
  });
});

describe("JSON that is not laid out in lines", () => {
  it.each([
    ["a list on one line", JSON.stringify(records)],
    ["a list with an object a line", JSON.stringify(records).replaceAll("},{", "},\n{")],
    ["an indented list", JSON.stringify(records, null, 2)],
    ["indented objects", records.map((record) => JSON.stringify(record, null, 2)).join("\n")],
    ["a list behind a byte-order mark", `\ufeff\r\n${JSON.stringify(records)}`],
  ])("as %s gives its records, from a file and from standard input", (_, json) => {
    const { stdout, code } = extractIn(folderWith({ "d.json": json }), ["-q", "d.json"]);
    expect(bodiesOf(stdout)).toEqual(leads);
    expect(jsonLines(stdout).map(({ source }) => source.id)).toEqual(["page-0", "page-1", "page-2"]);
    expect(code).toBe(0);
    expect(extractIn(folderWith({}), [], json).stdout).toBe(stdout);
  });
  it("numbers what has no id, and passes no value over in silence", () => {
    const json = `[{"text":"a \\"]} b"}, 7, "x]", [{"text":"c"}], {"text":"d"}]`;
    const found = jsonLines(extractIn(folderWith({ "d.json": json }), ["-q", "d.json"]).stdout);
    expect(found.map(({ source }) => source.id)).toEqual([1, 2, 3, 4, 5].map((number) => `d.json:${number}`));
    expect(found.map(({ error }) => error?.code)).toEqual([undefined, ...Array(3).fill("BAD_RECORD"), undefined]);
    expect(found[0].body[0].text).toBe('a "]} b');
  });
  it("that stops in the middle keeps what was whole; a record too large is passed over", () => {
    const large = JSON.stringify([{ text: "a".repeat(5000) }, ...records]);
    const folder = folderWith({ "cut.json": JSON.stringify(records).slice(0, -20), "large.json": large });
    const cut = jsonLines(extractIn(folder, ["-q", "cut.json"]).stdout);
    expect(cut.map(({ error }) => error?.code)).toEqual([undefined, undefined, "TRUNCATED"]);
    const found = jsonLines(extractIn(folder, ["-q", "--max-bytes", "1000", "large.json"]).stdout);
    expect(found.map(({ error }) => error?.code)).toEqual(["TOO_LARGE", undefined, undefined, undefined]);
  });
});

describe("JSON lines", () => {
  const shapes = [
    { id: "a", text: inventedPage("Ranupati"), url: "https://a.example/1" },
    { raw_content: inventedPage("Sendang"), url: "https://a.example/2" },
    { content: inventedPage("Muarasari"), warc_headers: { "warc-target-uri": "https://a.example/3" } },
  ];
  const dump = folderContent(shapes);

  it("of the common corpora are recognized", () => {
    const documents = jsonLines(extractIn(folderWith({ "d.jsonl": dump }), ["-q", "d.jsonl"]).stdout);
    expect(documents.map(({ source }) => [source.id, source.url])).toEqual([
      ["a", "https://a.example/1"],
      ["d.jsonl:2", "https://a.example/2"],
      ["d.jsonl:3", "https://a.example/3"],
    ]);
  });
  it("name their page and id by --field and --id-field, also inside objects", () => {
    const line = JSON.stringify({ page: { tekst: inventedPage("Ranupati") }, key: 7 });
    const { stdout } = extractIn(folderWith({ "d.jsonl": line }), [
      "--field",
      "page.tekst",
      "--id-field",
      "key",
      "d.jsonl",
    ]);
    expect(jsonLines(stdout)[0].source).toMatchObject({ id: "7", format: "text" });
    expect(stdout).not.toContain('"record"');
  });
  it("keep their other fields with --keep, whatever they are called", () => {
    const line = `{"text":${JSON.stringify(inventedPage("Ranupati"))},"__proto__":{"polluted":1},"constructor":2,"tags":["x"]}`;
    const { stdout } = extractIn(folderWith({ "d.jsonl": line }), ["-q", "--keep", "d.jsonl"]);
    expect(stdout).toContain('"record":{"__proto__":{"polluted":1},"constructor":2,"tags":["x"]}');
  });
  it("end at a newline and at nothing else", () => {
    const line = JSON.stringify({ text: "Satu baris\u2028bukan dua.\rMasih satu.\u0085Ya." });
    const { stdout } = extractIn(folderWith({ "d.jsonl": `${line}\r\n\n${line}` }), ["-q", "d.jsonl"]);
    expect(jsonLines(stdout).map(({ source }) => source.id)).toEqual(["d.jsonl:1", "d.jsonl:3"]);
  });
  it("that hold no page give an error record each and the others go on", () => {
    const bad = ["Berita", "[1]", '{"x":"y"}', '{"text":5}', '{"text":" "}'];
    const ending = extractIn(folderWith({ "d.jsonl": `${lines}${bad.join("\n")}\n${lines}` }), ["-q", "d.jsonl"]);
    const found = jsonLines(ending.stdout);
    const codes = ["BAD_RECORD", "BAD_RECORD", "BAD_RECORD", "BAD_RECORD", "EMPTY"];
    expect(found.map(({ error }) => error?.code ?? null)).toEqual([null, null, null, ...codes, null, null, null]);
    expect(found[3].source.id).toBe("d.jsonl:4");
    expect(ending.code).toBe(1);
  });
  it("that are not UTF-8 are damaged", () => {
    const bad = Buffer.from([...Buffer.from('{"text":"a'), 0xff, ...Buffer.from('b"}\n')]);
    const { stdout } = extractIn(folderWith({ "d.jsonl": Buffer.concat([bad, Buffer.from(lines)]) }), [
      "-q",
      "d.jsonl",
    ]);
    expect(jsonLines(stdout).map(({ error }) => error?.code)).toEqual(["BAD_RECORD", undefined, undefined, undefined]);
  });
  it("that are cut short are named by their byte, after what came before", () => {
    const whole = gzipSync(lines.repeat(150));
    const half = whole.subarray(0, whole.length >> 1);
    const { stdout, stderr, code } = extractIn(folderWith({ "d.jsonl.gz": half }), ["d.jsonl.gz"]);
    const found = jsonLines(stdout);
    expect(found.length).toBeGreaterThan(100);
    expect(found.slice(0, -1).filter(({ error }) => error)).toEqual([]);
    expect(found.at(-1)).toMatchObject({ source: { id: "d.jsonl.gz" }, error: { code: "TRUNCATED" } });
    expect(stderr).toContain(`at byte ${half.length}`);
    expect(code).toBe(1);
  });
});

function folderContent(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

describe("tables", () => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const csv = ["id,text,year", ...records.map(({ id, text, year }) => `${id},${quoted(text)},${year}`)].join("\n");

  it("of CSV and TSV are read by a column", () => {
    const tsv = csv
      .replace("id,text,year", "id\tisi\tyear")
      .replaceAll(/^(page-\d),|,(\d+)$/gm, (_, id, year) => (id ? `${id}\t` : `\t${year}`));
    const folder = folderWith({ "d.csv": csv, "d.tsv": tsv });
    const found = jsonLines(extractIn(folder, ["-q", "--keep", "d.csv"]).stdout);
    expect(found.map(({ source }) => [source.id, source.record.year])).toEqual([
      ["page-0", "2020"],
      ["page-1", "2021"],
      ["page-2", "2022"],
    ]);
    expect(bodiesOf(extractIn(folder, ["-q", "--field", "isi", "d.tsv"]).stdout)).toEqual(leads);
  });
  it.each([";", "\t"])("of CSV with %j between its columns are read all the same", (delimiter) => {
    const table = `\ufeff"id"${delimiter}"text"\r\npage-0${delimiter}"${inventedPage("Ranupati").replaceAll('"', '""')}"\r\n`;
    const { stdout } = extractIn(folderWith({ "d.csv": table }), ["-q", "d.csv"]);
    expect(bodiesOf(stdout)).toEqual([leads[0]]);
    expect(jsonLines(stdout)[0].source.id).toBe("page-0");
  });
  it("of CSV without the column name those that there are", () => {
    const { stderr, code } = extractIn(folderWith({ "d.csv": csv }), ["--field", "isi", "d.csv"]);
    expect(stderr).toContain('no column is named "isi"; the columns are id, text, year');
    expect(code).toBe(1);
  });
  it("of CSV with a quotation that never ends fail after what came before", () => {
    const { stdout } = extractIn(folderWith({ "d.csv": `${csv}\npage-3,"Tidak selesai` }), ["-q", "d.csv"]);
    expect(jsonLines(stdout).map(({ error }) => error?.code)).toEqual([undefined, undefined, undefined, "TRUNCATED"]);
  });
  it.each(["UNCOMPRESSED", "SNAPPY"] as const)("of Parquet, %s, are read by a column", (codec) => {
    const buffer = parquetWriteBuffer({
      codec,
      rowGroupSize: 2,
      columnData: [
        { name: "id", data: records.map(({ id }) => id), type: "STRING" },
        { name: "text", data: records.map(({ text }) => text), type: "STRING" },
        { name: "year", data: records.map(({ year }) => BigInt(year)), type: "INT64" },
      ],
    });
    const folder = folderWith({ "d.parquet": new Uint8Array(buffer) });
    const { stdout } = extractIn(folder, ["-q", "--keep", "d.parquet"]);
    expect(bodiesOf(stdout)).toEqual(leads);
    expect(jsonLines(stdout).map(({ source }) => source.record.year)).toEqual([2020, 2021, 2022]);
  });
  it("of Parquet that are cut short fail", () => {
    const { stderr } = extractIn(folderWith({ "d.parquet": "PAR1 and no end" }), ["d.parquet"]);
    expect(stderr).toMatch(/^extract: d\.parquet: .*\(TRUNCATED\)$/m);
  });
});

describe("web archives", () => {
  const html = (name: string): string =>
    `<html><body><p>${inventedPage(name).replaceAll("\n\n", "</p><p>")}</p></body></html>`;
  const response = (name: string, headers: Record<string, string>, body: Uint8Array): WARCRecord =>
    recordOf("response", `https://a.example/${name}`, body, { "Content-Type": "text/html", ...headers });
  const plain = (name: string): WARCRecord => response(name, {}, Buffer.from(html(name)));

  function recordOf(
    type: "response" | "resource" | "conversion",
    url: string,
    body: Uint8Array,
    http?: Record<string, string>,
  ): WARCRecord {
    const about = {
      url,
      date: "2026-01-02T03:04:05Z",
      type,
      warcHeaders: http ? {} : { "Content-Type": "text/plain" },
    } as const;
    return WARCRecord.create(http ? { ...about, httpHeaders: http, statusline: "HTTP/1.1 200 OK" } : about, [body]);
  }
  async function archive(made: readonly WARCRecord[], gzip: boolean): Promise<Uint8Array> {
    const parts = await Promise.all(made.map((record) => WARCSerializer.serialize(record, { gzip })));
    return Buffer.concat(parts);
  }

  it.each([true, false])("give their responses (gzip: %s), with address and date", async (gzip) => {
    const image = recordOf("response", "https://a.example/i.png", Buffer.from("PNG"), { "Content-Type": "image/png" });
    const bytes = await archive([plain("Ranupati"), image, plain("Sendang"), plain("Muarasari")], gzip);
    const name = gzip ? "d.warc.gz" : "d.warc";
    const { stdout, code } = extractIn(folderWith({ [name]: bytes }), ["-q", name]);
    expect(bodiesOf(stdout)).toEqual(leads);
    expect(jsonLines(stdout)[0].source).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      format: "html",
      url: "https://a.example/Ranupati",
      retrieved: "2026-01-02T03:04:05Z",
    });
    expect(code).toBe(0);
  });
  it("give conversion and resource records as text", async () => {
    const records = names.map((name, index) =>
      recordOf(index > 1 ? "resource" : "conversion", "https://a.example/", Buffer.from(inventedPage(name))),
    );
    const { stdout } = extractIn(folderWith({ "d.wet.gz": await archive(records, true) }), ["-q", "d.wet.gz"]);
    expect(bodiesOf(stdout)).toEqual(leads);
  });
  it("undo what HTTP wrapped", async () => {
    const [one, two, three] = names.map((name) => Buffer.from(html(name)));
    const chunked = `${(one?.length ?? 0).toString(16)}\r\n${one}\r\n0\r\n\r\n`;
    const bytes = await archive(
      [
        response("1", { "Transfer-Encoding": "chunked" }, Buffer.from(chunked)),
        response("2", { "Content-Encoding": "gzip" }, gzipSync(two ?? "")),
        response("3", { "Content-Encoding": "br" }, brotliCompressSync(three ?? "")),
      ],
      true,
    );
    expect(bodiesOf(extractIn(folderWith({ "d.warc.gz": bytes }), ["-q", "d.warc.gz"]).stdout)).toEqual(leads);
  });
  it("that are cut short are named by their byte, after what came before", async () => {
    const bytes = await archive(names.map(plain), false);
    const { stdout, stderr } = extractIn(folderWith({ "d.warc": bytes.subarray(0, -200) }), ["d.warc"]);
    expect(jsonLines(stdout).map(({ error }) => error?.code)).toEqual([undefined, undefined, "TRUNCATED"]);
    expect(stderr).toContain(`at byte ${bytes.length - 200}`);
  });
  it("that are none fail", () => {
    const { stderr } = extractIn(folderWith({ "d.warc": "Bukan arsip\n" }), ["d.warc"]);
    expect(stderr).toContain("the record at byte 0 does not begin with WARC/1.x (BAD_RECORD)");
  });
});

describe("bombs", () => {
  it("in a record of a web archive are stopped at --max-bytes, and the others go on", async () => {
    const record = (name: string, body: Uint8Array): WARCRecord =>
      WARCRecord.create(
        {
          url: `https://a.example/${name}`,
          date: "2026-01-02T03:04:05Z",
          type: "response",
          httpHeaders: { "Content-Type": "text/html", "Content-Encoding": "gzip" },
          statusline: "HTTP/1.1 200 OK",
        },
        [body],
      );
    const bomb = gzipSync(Buffer.alloc(1 << 24));
    const page = gzipSync(`<p>${inventedPage("Ranupati")}</p>`);
    const records = await Promise.all(
      [record("1", bomb), record("2", page)].map((made) => WARCSerializer.serialize(made, { gzip: false })),
    );
    const { stdout } = extractIn(folderWith({ "d.warc": Buffer.concat(records) }), ["-q", "d.warc"]);
    expect(jsonLines(stdout).map(({ error }) => error?.code)).toEqual(["TOO_LARGE", undefined]);
  });
  it("of zstd in a dump end it with an error", ({ skip }) => {
    const packed = packedBy("zstd", "\0".repeat(80 << 20));
    if (!packed) return skip("no zstd here");
    const { stderr } = extractIn(folderWith({ "d.jsonl.zst": packed }), ["d.jsonl.zst"]);
    expect(stderr).toMatch(/unfolds more than 200 times.*\(TOO_LARGE\)/);
  });
  it("in a page are stopped at --max-bytes", () => {
    const zeros = Buffer.alloc(1 << 24);
    const folder = folderWith({
      "p.txt.gz": gzipSync(zeros),
      "p.txt.zst": packedBy("zstd", zeros.toString()) ?? gzipSync(zeros),
    });
    const { stdout } = extractIn(folder, ["p.txt.gz", "p.txt.zst"]);
    expect(jsonLines(stdout)[0].error.code).toBe("TOO_LARGE");
    expect(jsonLines(stdout)[1].error.code).toMatch(/^(?:TOO_LARGE|BAD_RECORD)$/);
  });
  it("in a dump end it with an error", () => {
    const { stderr } = extractIn(folderWith({ "d.jsonl.gz": gzipSync(Buffer.alloc(80 << 20)) }), ["d.jsonl.gz"]);
    expect(stderr).toMatch(/unfolds more than 200 times.*\(TOO_LARGE\)/);
  });
});
