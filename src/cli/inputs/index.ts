/** Sources → rows, in order. Each format is read by a file of its own, loaded when it is met. */

import { InputError } from "../../errors.js";
import type { Config, JobConfig } from "../config.js";
import { STANDARD_INPUT } from "../config.js";
import { pageErrorOf } from "../failures.js";
import { bytesRow, failedRow, fileRow, type Row } from "../rows.js";
import { type Source, sniffed } from "./source.js";
import type { Meter } from "./stream.js";
import { openStream, rawBytes } from "./stream.js";

/** The rows of one source, as they are found; a fault of the container is a last row that failed. */
export async function* rowsOf(source: Source, config: Config, meter: Meter): AsyncGenerator<readonly Row[]> {
  try {
    yield* source.path === STANDARD_INPUT ? standardInput(source, config, meter) : opened(source, config, meter, []);
  } catch (error) {
    yield [failedRow(source.path, pageErrorOf(error))];
  }
}

async function* opened(
  source: Source,
  { input: { maxBytes }, job }: Config,
  meter: Meter,
  head: readonly Uint8Array[],
): AsyncGenerator<readonly Row[]> {
  const { container, path } = source;
  if (container === "page") yield [fileRow(path, source.codings, source.format)];
  else if (container === "parquet") yield* await parquet(source, job);
  else {
    const chunks = openStream(source, meter, head);
    if (container === "jsonl") yield* (await import("./json.js")).jsonRows(chunks, path, maxBytes);
    else if (container === "warc") yield* (await import("./warc.js")).warcRows(chunks, maxBytes);
    else yield* (await import("./csv.js")).csvRows(chunks, tableOf(source, job));
  }
}

function tableOf({ container, path }: Source, { field, maxBytes }: JobConfig) {
  return { name: path, delimiter: container === "tsv" ? "\t" : null, field, maxBytes } as const;
}

async function parquet({ path, codings }: Source, { field, idField, keep }: JobConfig) {
  if (path === STANDARD_INPUT || codings.length > 0) {
    throw new InputError("NOT_READABLE", "Parquet is read from its end: give it as a file that is not packed");
  }
  return (await import("./parquet.js")).parquetRows(path, { field, idField, keep });
}

/** Bytes by which standard input tells what it is, and those by which it tells how it is packed. */
const HEAD = 256;
const MAGIC = 4;

async function* standardInput(source: Source, config: Config, meter: Meter): AsyncGenerator<readonly Row[]> {
  const head: Uint8Array[] = [];
  for await (const chunk of process.stdin.iterator({ destroyOnReturn: false })) {
    head.push(chunk as Uint8Array);
    if (isTelling(Buffer.concat(head), config.input)) break;
  }
  const told = sniffed(Buffer.concat(head), config.input.hasRecords);
  const { container, codings } = config.input.from ? { container: config.input.from, codings: told.codings } : told;
  if (container !== "page") yield* opened({ ...source, container, codings }, config, meter, head);
  else yield [{ ...bytesRow(STANDARD_INPUT, await wholePage(head, config.input.maxBytes)), codings }];
}

/** Whoever waits for the answer to a short first line sends nothing more until it comes. */
function isTelling(head: Uint8Array, { from, hasRecords }: Config["input"]): boolean {
  if (head.length < MAGIC) return false;
  return head.length >= HEAD || from !== null || sniffed(head, hasRecords).container !== "page";
}

async function wholePage(head: readonly Uint8Array[], maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of rawBytes(STANDARD_INPUT, head)) {
    size += chunk.length;
    if (size > maxBytes) throw new InputError("TOO_LARGE", `more than ${maxBytes} bytes (--max-bytes)`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
