/**
 * WARC and WET → rows: response records with their HTTP wrapping undone, resource and conversion records as they are.
 * Our own reader: it names the byte at which an archive breaks off, holds one record at a time, and has a cap.
 */
import { InputError } from "../../errors.js";
import { failedRow, type Row } from "../rows.js";
import { ByteReader } from "./bytes.js";
import { type Headers, headersOf, MAX_HEADER } from "./headers.js";
import { pageOfResponse } from "./http.js";

/** "WARC/1.0", "WARC/1.1". */
const VERSION = /^WARC\/\d\.\d{1,2}$/;
const RECORD_TYPES: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);
const PAGE_TYPE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;
const HTTP_TYPE = /^application\/http\b/i;
const HTTP_TARGET = /^<?(?<url>https?:[^>]*)>?$/i;

/** A row for each page of the archive, named by its record's id. Other records (requests, images) are passed over. */
export async function* warcRows(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<readonly Row[]> {
  const reader = new ByteReader(chunks);
  for (;;) {
    const start = reader.offset;
    const headers = await recordHeaders(reader);
    if (headers === null) return;
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw damaged(start, "has no length");
    const row = await rowOf(reader, headers, { start, length, maxBytes });
    if (row) yield [row];
  }
}

/** The record's headers; null at the end of the archive. */
async function recordHeaders(reader: ByteReader): Promise<Headers | null> {
  let start = reader.offset;
  let line = await reader.line(MAX_HEADER);
  for (; line === ""; line = await reader.line(MAX_HEADER)) start = reader.offset;
  if (line === null) return null;
  if (!VERSION.test(line)) throw damaged(start, "does not begin with WARC/1.x");
  const lines: string[] = [];
  for (;;) {
    const header = await reader.line(MAX_HEADER);
    if (header === null) throw cutShort(reader.offset);
    if (header === "") return headersOf(lines);
    lines.push(header);
  }
}

interface Extent {
  /** Where the record begins, in unpacked bytes. */
  readonly start: number;
  /** Bytes of its content. */
  readonly length: number;
  readonly maxBytes: number;
}

async function rowOf(reader: ByteReader, headers: Headers, { length, maxBytes }: Extent): Promise<Row | null> {
  const id = (headers.get("warc-record-id") ?? "").replace(/^<|>$/g, "");
  const isWanted = RECORD_TYPES.has(headers.get("warc-type") ?? "");
  const isTooLarge = length > maxBytes + MAX_HEADER;
  if (!isWanted || isTooLarge) {
    if ((await reader.skip(length)) < length) throw cutShort(reader.offset);
    const message = `more than ${maxBytes} bytes (--max-bytes)`;
    return isWanted && isPage(headers) ? failedRow(id, { code: "TOO_LARGE", message }) : null;
  }
  const content = await reader.take(length);
  if (content.length < length) throw cutShort(reader.offset);
  return pageRow(id, headers, content);
}

function isPage(headers: Headers): boolean {
  const type = headers.get("content-type") ?? "";
  return HTTP_TYPE.test(type) || PAGE_TYPE.test(type);
}

function pageRow(id: string, headers: Headers, content: Uint8Array): Row | null {
  const type = headers.get("content-type") ?? "";
  const url = HTTP_TARGET.exec(headers.get("warc-target-uri") ?? "")?.groups?.url ?? null;
  const retrieved = headers.get("warc-date") ?? null;
  const known = { kind: "bytes", id, path: null, url, retrieved, error: null } as const;
  if (headers.get("warc-type") === "response" && HTTP_TYPE.test(type)) {
    const page = pageOfResponse(content);
    return page && PAGE_TYPE.test(page.type) ? { ...known, ...page, format: formatOf(page.type) } : null;
  }
  return PAGE_TYPE.test(type) ? { ...known, bytes: content, codings: [], format: formatOf(type) } : null;
}

/** Servers send pages as text/plain that are HTML: only the other way round is the type believed. */
function formatOf(type: string): Row["format"] {
  return /html/i.test(type) ? "html" : null;
}

function cutShort(offset: number): InputError {
  return new InputError("TRUNCATED", `the archive stops in the middle of a record, at byte ${offset}`);
}

function damaged(offset: number, what: string): InputError {
  return new InputError("BAD_RECORD", `the record at byte ${offset} ${what}`);
}
