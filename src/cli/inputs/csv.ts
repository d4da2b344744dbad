/** CSV and TSV → rows: a record for each line, its fields named by the first. */
import { type Parser, parse } from "csv-parse";
import { InputError } from "../../errors.js";
import { PAGE_FIELDS } from "../record.js";
import { type Row, recordRow } from "../rows.js";
import { peeked } from "./peek.js";

type Delimiter = "," | ";" | "\t";
/** Delimiters of CSV, likeliest first: spreadsheets write semicolons where a comma stands in numbers. */
const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];
const NEWLINE = 10;
/** Bytes in which the first line ends, or is taken to. */
const HEAD = 1 << 16;

/** How the table is written, and which column was asked for. */
export interface Table {
  readonly name: string;
  /** Null: found out from the first line. */
  readonly delimiter: Delimiter | null;
  /** Null: the first column whose name is known. */
  readonly field: string | null;
  readonly maxBytes: number;
}

/** What csv-parse says of a quotation that never ends, and of a record beyond its limit. */
const NEVER_CLOSED = "CSV_QUOTE_NOT_CLOSED";
const TOO_LARGE = "CSV_MAX_RECORD_SIZE";

/** A row for each record, named "dump.csv:17" by its number. A table that breaks throws after what came before. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>, table: Table): AsyncGenerator<readonly Row[]> {
  const { head, whole } = await peeked(chunks, (bytes) => bytes.includes(NEWLINE) || bytes.length >= HEAD);
  const records: (readonly string[])[] = [];
  const parser = parserInto(records, table.delimiter ?? delimiterOf(head, table.field), table.maxBytes);
  let fault: Error | null = null;
  parser.on("error", (error) => {
    fault = error;
  });
  let columns: readonly string[] | null = null;
  let count = 0;
  const taking = function* (): Generator<readonly Row[]> {
    if (columns === null && records.length > 0) columns = named(records.shift() ?? [], table);
    const names = columns ?? [];
    const rows = records.splice(0).map((record) => rowOf(names, record, `${table.name}:${++count}`));
    if (rows.length > 0) yield rows;
    if (fault) throw faultOf(fault, count);
  };
  for await (const chunk of whole) {
    await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
    yield* taking();
  }
  await new Promise<void>((resolve) => parser.end(resolve).once("error", () => resolve()));
  yield* taking();
}

/** The delimiter by which the first line names the page's column; a comma where none does. */
function delimiterOf(head: Uint8Array, field: string | null): Delimiter {
  const [line = ""] = Buffer.from(head).toString("utf8").replace("\ufeff", "").split(/\r?\n/, 1);
  const isPage = (name: string): boolean => isPageColumn(name.replaceAll('"', "").trim(), field);
  return DELIMITERS.find((delimiter) => line.split(delimiter).some(isPage)) ?? ",";
}

function isPageColumn(name: string, field: string | null): boolean {
  return field === null ? PAGE_FIELDS.some(([known]) => known === name) : name === field;
}

function parserInto(records: (readonly string[])[], delimiter: Delimiter, maxBytes: number): Parser {
  return parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxBytes * 2,
    on_record: (record: readonly string[]) => {
      records.push(record);
      return null;
    },
  });
}

/** The columns' names; throws where none of them holds the page. */
function named(columns: readonly string[], { field }: Table): readonly string[] {
  if (columns.some((name) => isPageColumn(name, field))) return columns;
  const wanted = field === null ? "no column holds a page: name it with --field" : `no column is named "${field}"`;
  throw new InputError("BAD_RECORD", `${wanted}; the columns are ${columns.join(", ")}`);
}

function rowOf(columns: readonly string[], record: readonly string[], id: string): Row {
  const fields = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? null]));
  return recordRow(id, Buffer.from(JSON.stringify(fields)));
}

function faultOf(error: Error, count: number): InputError {
  const { code = "" } = error as NodeJS.ErrnoException;
  const after = `after record ${count}`;
  if (code === NEVER_CLOSED) return new InputError("TRUNCATED", `${after}: a quotation mark is never closed`);
  if (code === TOO_LARGE) return new InputError("TOO_LARGE", `${after}: a record is too large (--max-bytes)`);
  return new InputError("BAD_RECORD", `${after}: ${error.message}`);
}
