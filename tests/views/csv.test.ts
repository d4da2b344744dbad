import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv, safeCell } from "../../src/views/csv.js";
import { DEFAULTS, type Result, TABLES, type Table, wholeFile } from "../../src/views/index.js";
import { harbour, hostile } from "./samples.js";

function fileOf(result: Result, table: Table): string {
  const options = { ...DEFAULTS, table };
  return wholeFile(csv, csv.render(result, options), options);
}

const rowsOf = (result: Result, table: Table): Record<string, string>[] =>
  parse(fileOf(result, table), { columns: true }) as Record<string, string>[];

/** What `safeCell` did, undone. */
const unsafe = (cell: string | undefined): string => (cell?.startsWith("'") ? cell.slice(1) : (cell ?? ""));

describe("csv", () => {
  it.each([harbour, hostile])("gives every quote back as it was", (result) => {
    const rows = rowsOf(result, "quotes");
    const fields = ["speaker", "role", "affiliation", "date", "place", "kind", "cue", "text"] as const;
    expect(rows.map((row) => fields.map((field) => unsafe(row[field])))).toEqual(
      result.document.quotes.map((quote) => fields.map((field) => quote[field] ?? "")),
    );
    expect(rows.map(({ start, end }) => [Number(start), Number(end)])).toEqual(
      result.document.quotes.map(({ span }) => span),
    );
  });
  it("gives statements, organizations, links and the page", () => {
    expect(rowsOf(harbour, "statements")).toMatchObject([{ speaker: "Mariam Tuhuteru", kind: "indirect" }]);
    expect(rowsOf(harbour, "organizations")).toMatchObject([
      { name: "Dinas Perhubungan Kabupaten Elok", aliases: "Dishub", mentions: "3" },
      { name: "Himpunan Nelayan Elok", aliases: "", mentions: "1" },
    ]);
    expect(rowsOf(harbour, "links")).toMatchObject([
      { list: "Berita Terkait", list_kind: "related", text: "Dermaga Apung Tiba dari Galangan" },
      { text: "Nelayan Elok Belajar Mengolah Rumput Laut" },
    ]);
    expect(rowsOf(harbour, "pages")).toMatchObject([
      { byline: "Ratna Wulandari", place: "Tanjung Elok", quotes: "3", links: "2", paragraphs: "3" },
    ]);
  });
  it.each(TABLES)("has as many cells in each row of %s as in the first", (table) => {
    const rows = parse(fileOf(harbour, table)) as string[][];
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
  it.each(TABLES)("holds no cell in %s that a spreadsheet would run", (table) => {
    const cells = (parse(fileOf(hostile, table)) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    if (table !== "statements") expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
  });
  it("is harmless on a terminal", () => {
    const STEERING = /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<!\n)/u;
    const options = { ...DEFAULTS, table: "pages" } as const;
    expect(csv.render(hostile, options).text).toMatch(STEERING);
    expect(csv.render(hostile, { ...options, onTerminal: true }).text).not.toMatch(STEERING);
  });
  it("leaves ordinary cells alone and marks only what begins a formula", () => {
    expect(["a=b", "1-2", " =1", "“-”", ""].map(safeCell)).toEqual(["a=b", "1-2", " =1", "“-”", ""]);
    expect(["=1", "-1", "+1", "@x", "'=1", "＝1"].map(safeCell)).toEqual(["'=1", "'-1", "'+1", "'@x", "''=1", "'＝1"]);
  });
});
