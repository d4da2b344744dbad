/** Row → the text that goes out for it. Runs in this process for a few pages and in workers for many. */
import { createHash } from "node:crypto";
import { type Analysis, assemble } from "../assemble.js";
import type { Document } from "../document.js";
import { InputError } from "../errors.js";
import { analyze, textOf } from "../extract.js";
import type { Summary } from "../views/view.js";
import { decoded } from "./codings.js";
import type { JobConfig } from "./config.js";
import { bodyDigest } from "./digest.js";
import { type PageError, pageErrorOf } from "./failures.js";
import { fileBytes } from "./fileBytes.js";
import type { PageFormat } from "./options.js";
import { pageOfRecord } from "./record.js";
import { pageText, type Renderer, renderError } from "./render.js";
import type { Row } from "./rows.js";

/** What became of one row. */
export interface Outcome {
  readonly id: string;
  /** What the view shows, or an error record; ends with a newline. */
  readonly text: string;
  /** What an index says of the page; null in views that have none. */
  readonly summary: Summary | null;
  /** Null for a document. */
  readonly error: PageError | null;
  /** A hash of the body; null where none was asked for or there is no body. */
  readonly digest: string | null;
  /** A hash of the file; null where none was asked for or the page is no file. */
  readonly fileHash: string | null;
}

/** The page inside a row, as the pipeline takes it, and what is known of it. */
interface Opened {
  readonly page: string | Uint8Array;
  readonly id: string;
  readonly format: PageFormat | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly rest: Readonly<Record<string, unknown>> | null;
  readonly fileHash: string | null;
}

/** Works on one row; whatever goes wrong becomes an error record. */
export function workOn(row: Row, job: JobConfig, render: Renderer): Outcome {
  let id = row.id;
  try {
    if (row.error) return failed(id, row.error);
    const opened = open(row, job);
    id = opened.id;
    return { id, ...shown(opened, job, render), error: null, fileHash: opened.fileHash };
  } catch (error) {
    return failed(id, pageErrorOf(error));
  }
}

function shown(opened: Opened, job: JobConfig, render: Renderer): Pick<Outcome, "text" | "summary" | "digest"> {
  const page = checked(opened.page);
  const options = { id: opened.id, format: opened.format, url: opened.url };
  if (job.view.name === "page") return { ...pageText(textOf(page, options), job.view.options), digest: null };
  const analysis = analyze(page, options);
  const document = documentOf(analysis, opened);
  const digest = job.wantsDigest ? bodyDigest(document) : null;
  return { ...render({ analysis, document }), digest };
}

/** The outcome of a row that failed. */
export function failed(id: string, error: PageError): Outcome {
  return { id, text: renderError(id, error), summary: null, error, digest: null, fileHash: null };
}

/** The document, with what only the container knows of the page. */
function documentOf(analysis: Analysis, { url, retrieved, rest }: Opened): Document {
  const document = assemble(analysis);
  if (url === null && retrieved === null && rest === null) return document;
  const source = { ...document.source, url: document.source.url ?? url };
  return {
    ...document,
    source: { ...source, ...(retrieved === null ? {} : { retrieved }), ...(rest === null ? {} : { record: rest }) },
  };
}

function open(row: Row, job: JobConfig): Opened {
  const { id, url, retrieved } = row;
  if (row.kind === "record") {
    const record = pageOfRecord(row.bytes, job);
    return { ...record, page: record.text, id: record.id ?? id, retrieved, fileHash: null };
  }
  const bytes = row.path === null ? row.bytes : fileBytes(row.path, job.maxBytes);
  const fileHash = job.wantsFileHash && row.path !== null ? hashOf(bytes) : null;
  const page = decoded(bytes, row.codings, job.maxBytes);
  return { page, id, format: job.format ?? row.format, url, retrieved, rest: null, fileHash };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const ALL_BLANK = /^\s*$/;
/** A page this long is not looked through for a letter. */
const BLANK_PROBE = 4096;

/** `page` where there is something in it. */
function checked(page: string | Uint8Array): string | Uint8Array {
  if (page.length < BLANK_PROBE && ALL_BLANK.test(typeof page === "string" ? page : Buffer.from(page).toString())) {
    throw new InputError("EMPTY", "the page is empty");
  }
  return page;
}
