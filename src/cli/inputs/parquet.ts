/** Parquet → rows, a part of a row group at a time. */
import { type FileHandle, open } from "node:fs/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { decompress } from "fzstd";
import {
  type AsyncBuffer,
  type Compressors,
  parquetMetadataAsync,
  parquetReadObjects,
  type RowGroup,
  toJson,
} from "hyparquet";
import { InputError } from "../../errors.js";
import { PAGE_FIELDS } from "../record.js";
import { type Row, recordRow } from "../rows.js";

/** What is wanted of a table. */
interface Wanted {
  /** Null: the first column whose name is known. */
  readonly field: string | null;
  readonly idField: string | null;
  /** All columns, not only those of the page. */
  readonly keep: boolean;
}

/** Bytes of the wanted columns that are decoded at once. A row group that is larger is read in slices, by its pages. */
const SLICE_BYTES = 2 ** 25;
/** Columns that tell of a page beside its text. */
const KNOWN = ["id", "url", "uri", "link", "source_url"];
const COMPRESSORS: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes),
  BROTLI: (bytes) => brotliDecompressSync(bytes),
  ZSTD: (bytes, size) => decompress(bytes, new Uint8Array(size)),
};

/** A row for each record, named "dump.parquet:17" by its number. */
export async function* parquetRows(path: string, wanted: Wanted): AsyncGenerator<readonly Row[]> {
  const handle = await open(path);
  try {
    const file = await bufferOf(handle);
    const metadata = await parquetMetadataAsync(file).catch(notParquet);
    const columns = columnsOf(
      metadata.schema.slice(1).map(({ name }) => name),
      wanted,
    );
    let count = 0;
    for (const group of metadata.row_groups) {
      const size = Number(group.num_rows);
      const step = Math.ceil(size * Math.min(1, SLICE_BYTES / bytesOf(group, columns)));
      for (const groupEnd = count + size; count < groupEnd; ) {
        const rowEnd = Math.min(count + step, groupEnd);
        const rows = await parquetReadObjects({
          ...{ file, metadata, compressors: COMPRESSORS, rowStart: count, rowEnd, useOffsetIndex: true },
          ...(columns ? { columns } : {}),
        });
        yield rows.map((row) => recordRow(`${path}:${++count}`, Buffer.from(JSON.stringify(toJson(row)))));
      }
    }
  } finally {
    await handle.close();
  }
}

/** Unpacked bytes of a row group's wanted columns; at least 1. */
function bytesOf({ columns: chunks }: RowGroup, columns: readonly string[] | null): number {
  const wanted = chunks.filter(({ meta_data }) => columns?.includes(meta_data?.path_in_schema[0] ?? "") ?? true);
  return wanted.reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 1);
}

async function bufferOf(handle: FileHandle): Promise<AsyncBuffer> {
  const { size: byteLength } = await handle.stat();
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      if (bytesRead < bytes.length) throw new InputError("TRUNCATED", `the file stops at byte ${start + bytesRead}`);
      return bytes.buffer;
    },
  };
}

/** The columns to read; null for all. Throws where none holds the page. */
function columnsOf(columns: readonly string[], { field, idField, keep }: Wanted): string[] | null {
  const page = field ?? PAGE_FIELDS.find(([name]) => columns.includes(name))?.[0];
  const top = page?.split(".", 1)[0];
  if (page === undefined || (!columns.includes(page) && !columns.includes(top ?? ""))) {
    const what = field === null ? "no column holds a page: name it with --field" : `no column is named "${field}"`;
    throw new InputError("BAD_RECORD", `${what}; the columns are ${columns.join(", ")}`);
  }
  if (keep || !columns.includes(page)) return null;
  return columns.filter((name) => name === page || name === idField || KNOWN.includes(name));
}

function notParquet(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new InputError("TRUNCATED", `no whole Parquet file: ${message}`);
}
