/** A record of a corpus → the page that it holds. Knows the shapes that public corpora have. */
import { InputError } from "../errors.js";
import type { JobConfig } from "./config.js";
import type { PageFormat } from "./options.js";

/** What a record says of its page. */
interface RecordPage {
  readonly text: string;
  /** Null where the record has no id. */
  readonly id: string | null;
  /** Null: found out from the page. */
  readonly format: PageFormat | null;
  readonly url: string | null;
  /** The other fields, in their order; only with `--keep`, else null. */
  readonly rest: Readonly<Record<string, unknown>> | null;
}

/** Fields that hold the page in common corpora, likeliest first, and the format that the name promises. */
export const PAGE_FIELDS: readonly (readonly [name: string, format: PageFormat | null])[] = [
  ["html", "html"],
  ["raw_html", "html"],
  ["text", "text"],
  ["raw_content", null],
  ["content", null],
  ["raw_text", "text"],
  ["body", null],
  ["article", null],
  ["page", null],
];
/** Fields that hold the page's address; a dot steps into an object. */
const URL_FIELDS = ["url", "uri", "link", "source_url", "warc_headers.warc-target-uri", "meta.url", "metadata.url"];
const ID_FIELD = "id";
/** Longest name of a page that is taken from a record. */
const MAX_ID = 1024;
/** Fields that a message names. */
const FIELDS_NAMED = 8;
/** Strict: a record with other bytes is damaged, and its text with it. A byte-order mark is dropped. */
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The page in one line of JSON; throws InputError where the line is no such record. */
export function pageOfRecord(line: Uint8Array, job: JobConfig): RecordPage {
  const record = parsed(line);
  const [name, promised] = pageField(record, job.field);
  const text = valueAt(record, name);
  if (typeof text !== "string") throw new InputError("BAD_RECORD", `field "${name}" holds no text${fieldsOf(record)}`);
  if (Buffer.byteLength(text) > job.maxBytes) throw new InputError("TOO_LARGE", `more than ${job.maxBytes} bytes`);
  return {
    text,
    id: nameOf(valueAt(record, job.idField ?? ID_FIELD)),
    format: job.format ?? promised,
    url: firstText(record, URL_FIELDS),
    rest: job.keep ? without(record, name) : null,
  };
}

function parsed(line: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(UTF8.decode(line));
  } catch (error) {
    const reason = error instanceof SyntaxError ? "not JSON" : "not UTF-8";
    throw new InputError("BAD_RECORD", `the record is ${reason}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError("BAD_RECORD", "the record is no JSON object");
  }
  return value as Readonly<Record<string, unknown>>;
}

function pageField(
  record: Readonly<Record<string, unknown>>,
  asked: string | null,
): readonly [string, PageFormat | null] {
  if (asked !== null) return [asked, PAGE_FIELDS.find(([name]) => name === asked)?.[1] ?? null];
  const found = PAGE_FIELDS.find(([name]) => Object.hasOwn(record, name) && typeof record[name] === "string");
  if (found) return found;
  if (isDocument(record)) throw new InputError("BAD_RECORD", "the record is what extract made of a page, not a page");
  throw new InputError("BAD_RECORD", `no field holds a page: name it with --field${fieldsOf(record)}`);
}

/** One of our own documents or error records. */
function isDocument(record: Readonly<Record<string, unknown>>): boolean {
  return "source" in record && ("schemaVersion" in record || "error" in record);
}

/** The first names of fields with text, for a message: " (there are url, title)"; "" where there are none. */
function fieldsOf(record: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(record).filter((name) => typeof record[name] === "string");
  return names.length === 0 ? "" : ` (there are ${names.slice(0, FIELDS_NAMED).join(", ")})`;
}

/** `path` as a key of its own, else step by step at its dots; own keys alone, so "__proto__" is a key like others. */
function valueAt(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, MAX_ID) : null;
}

function firstText(record: Readonly<Record<string, unknown>>, paths: readonly string[]): string | null {
  for (const path of paths) {
    const value = valueAt(record, path);
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

function without(record: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
