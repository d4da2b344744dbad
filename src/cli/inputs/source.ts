/** One input that stands for itself: a file or standard input, and what its name says of its content. */
import { CONTAINERS, type Container, type PageFormat } from "../options.js";
import type { Coding } from "../rows.js";

/** An input before it is opened. */
export interface Source {
  /** The path to open; "-" is standard input. */
  readonly path: string;
  /** The path below which a mirrored output goes, with "/" between its parts. */
  readonly mirror: string;
  readonly container: Container;
  readonly codings: readonly Coding[];
  readonly format: PageFormat | null;
}

const CODINGS: Readonly<Record<string, Coding>> = { gz: "gzip", zst: "zstd", zstd: "zstd" };
const FORMATS: Readonly<Record<string, PageFormat>> = { html: "html", htm: "html", xhtml: "html" };
/** Endings of names → what the file holds. */
const ENDINGS: Readonly<Record<string, Container>> = {
  txt: "page",
  text: "page",
  md: "page",
  markdown: "page",
  html: "page",
  htm: "page",
  xhtml: "page",
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "jsonl",
  csv: "csv",
  tsv: "tsv",
  warc: "warc",
  wet: "warc",
  parquet: "parquet",
};

/** What `path` is; a name that tells nothing is a page. `from` overrules what the name says. */
export function sourceOf(path: string, mirror: string, from: Container | null): Source {
  const { ending, codings } = endingsOf(path);
  const container = from ?? containerOf(ending) ?? "page";
  return { path, mirror, container, codings, format: container === "page" ? (FORMATS[ending] ?? null) : null };
}

/** Whether a folder's file is taken: its name says that it holds pages. A .json beside pages is what tells of them. */
export function isPageName(name: string): boolean {
  const { ending } = endingsOf(name);
  return containerOf(ending) !== null && ending !== "json";
}

/** "dump.warc.gz" → warc, gzip. */
function endingsOf(path: string): { readonly ending: string; readonly codings: readonly Coding[] } {
  const parts = path
    .slice(path.lastIndexOf("/") + 1)
    .toLowerCase()
    .split(".")
    .slice(1);
  const coding = CODINGS[parts.at(-1) ?? ""];
  const ending = parts.at(coding ? -2 : -1) ?? "";
  return { ending, codings: coding ? [coding] : [] };
}

function containerOf(ending: string): Container | null {
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? null) : null;
}

/** First bytes → what standard input holds, and how it is packed. */
export function sniffed(head: Uint8Array, hasRecords: boolean): Pick<Source, "container" | "codings"> {
  const starts = (magic: readonly number[]): boolean => magic.every((byte, index) => head[index] === byte);
  if (starts(GZIP_MAGIC)) return { container: hasRecords ? "jsonl" : "page", codings: ["gzip"] };
  if (starts(ZSTD_MAGIC)) return { container: hasRecords ? "jsonl" : "page", codings: ["zstd"] };
  if (hasRecords || RECORD_START.test(Buffer.from(head).toString("latin1"))) return { container: "jsonl", codings: [] };
  const container = CONTAINERS.find((name) => MAGIC_WORDS[name] && starts([...Buffer.from(MAGIC_WORDS[name])]));
  return { container: container ?? "page", codings: [] };
}

const GZIP_MAGIC = [0x1f, 0x8b];
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
const MAGIC_WORDS: Readonly<Partial<Record<Container, string>>> = { warc: "WARC/1.", parquet: "PAR1" };
/** A JSON object, or a list of them: "{" and a key. No page begins so. */
const RECORD_START = /^(?:\u00ef\u00bb\u00bf)?[ \t\r\n]{0,64}(?:\[[ \t\r\n]{0,64})?\{[ \t\r\n]{0,64}"/;
