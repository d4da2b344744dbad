import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { parquetRows } from "../../src/cli/inputs/parquet.js";
import { folderWith } from "./command.js";

/** The lengths of the pieces in which a table of pages arrives, and its ids. */
async function piecesOf(texts: readonly string[], rowGroupSize: number): Promise<{ sizes: number[]; ids: string[] }> {
  const columnData = [
    { name: "id", data: texts.map((_, at) => `p${at}`), type: "STRING" as const },
    { name: "text", data: [...texts], type: "STRING" as const },
    { name: "other", data: texts.map(() => "lain"), type: "STRING" as const },
  ];
  const bytes = new Uint8Array(parquetWriteBuffer({ rowGroupSize, columnData }));
  const path = join(folderWith({ "d.parquet": bytes }), "d.parquet");
  const sizes: number[] = [];
  const ids: string[] = [];
  for await (const rows of parquetRows(path, { field: null, idField: null, keep: false })) {
    sizes.push(rows.length);
    for (const { bytes } of rows) ids.push(JSON.parse(Buffer.from(bytes).toString()).id);
  }
  return { sizes, ids };
}

describe("a row group", () => {
  it("is decoded once where it is small", async () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `Berita ke-${at}.`);
    const { sizes, ids } = await piecesOf(texts, 3000);
    expect(sizes).toEqual([3000, 2000]);
    expect(ids).toEqual(texts.map((_, at) => `p${at}`));
  });
  it("that is large comes in slices, so that memory stays bounded, and none of its rows twice", async () => {
    const texts = Array.from({ length: 800 }, (_, at) => `${at} `.padEnd(100_000, `Berita ${at}. `));
    const { sizes, ids } = await piecesOf(texts, 800);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThan(400);
    expect(ids).toEqual(texts.map((_, at) => `p${at}`));
  });
});
