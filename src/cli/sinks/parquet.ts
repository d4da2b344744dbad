/** JSON lines → a Parquet file: a row for each page, what is asked most in columns, the whole document beside them. */
import { createReadStream } from "node:fs";
import { rename } from "node:fs/promises";
import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Document } from "../../document.js";
import type { PageError } from "../failures.js";
import { linesOf } from "../inputs/lines.js";

/** A document, or an error record in its place. */
type Line = Document | { readonly source: { readonly id: string }; readonly error: PageError };

interface Column {
  readonly name: string;
  readonly type: "STRING" | "JSON";
  readonly value: (line: Line) => unknown;
}

const ofDocument =
  (value: (document: Document) => string | null) =>
  (line: Line): string | null =>
    "error" in line ? null : value(line);

const COLUMNS: readonly Column[] = [
  { name: "id", type: "STRING", value: ({ source }) => source.id },
  { name: "url", type: "STRING", value: ofDocument(({ source }) => source.url) },
  { name: "language", type: "STRING", value: ofDocument(({ language }) => language) },
  { name: "published", type: "STRING", value: ofDocument(({ published }) => published?.date ?? null) },
  { name: "headline", type: "STRING", value: ofDocument(({ headline }) => headline?.text ?? null) },
  { name: "body", type: "STRING", value: ofDocument(({ body }) => body.map(({ text }) => text).join("\n")) },
  { name: "error", type: "STRING", value: (line) => ("error" in line ? line.error.code : null) },
  { name: "document", type: "JSON", value: (line) => line },
];

/** Rows and bytes of text after which a row group is written: what a reader holds at once. */
const GROUP_ROWS = 10_000;
const GROUP_BYTES = 2 ** 25;

/** Makes `path` of the documents in `lines`; the file has its name only when it is whole. */
export async function parquetFrom(lines: string, path: string): Promise<void> {
  const unfinished = `${path}.part.parquet`;
  const writer = new ParquetWriter({ writer: fileWriter(unfinished), schema: schema(), createdBy: "petik" });
  let group: string[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (group.length > 0) await writer.write({ columnData: columnsOf(group), rowGroupSize: group.length });
    group = [];
    bytes = 0;
  };
  for await (const found of linesOf(createReadStream(lines), Number.MAX_SAFE_INTEGER)) {
    for (const line of found) {
      group.push(Buffer.from(line ?? []).toString("utf8"));
      bytes += line?.length ?? 0;
      if (group.length >= GROUP_ROWS || bytes >= GROUP_BYTES) await flush();
    }
  }
  await flush();
  writer.finish();
  await rename(unfinished, path);
}

function schema(): SchemaElement[] {
  const root: SchemaElement = { name: "root", num_children: COLUMNS.length };
  const leaves = COLUMNS.map(({ name, type }): SchemaElement => {
    const converted_type = type === "JSON" ? "JSON" : "UTF8";
    return { name, type: "BYTE_ARRAY", converted_type, repetition_type: "OPTIONAL" };
  });
  return [root, ...leaves];
}

function columnsOf(texts: readonly string[]) {
  const lines = texts.map((text) => JSON.parse(text) as Line);
  return COLUMNS.map(({ name, value }) => ({ name, data: lines.map(value) }));
}
