/** The pipeline. The only file that knows every stage; read it from top to bottom. */
import { type Analysis, assemble } from "./assemble.js";
import type { Document } from "./document.js";
import { findDates } from "./entities/dates/dates.js";
import { findNames } from "./entities/index.js";
import { UsageError } from "./errors.js";
import { identify } from "./languages/identify.js";
import type { Language } from "./languages/language.js";
import { readPage } from "./page/index.js";
import { asPrinted, textAsPrinted } from "./page/reading/printed.js";
import { attribute } from "./quotes/index.js";
import { segment } from "./segments/index.js";
import type { Article, DateMention, Page, Segmentation } from "./shapes.js";
import { plainBlanks } from "./text/blanks.js";
import { dayResolver, mentionIn, wholeDay } from "./text/dates.js";

/** What a caller may say of a page; each left out or null where it has nothing to say. */
export interface ExtractOptions {
  /** The page's name in the output: `source.id`. */
  readonly id?: string | null;
  /** How to read the page; told by its content where left out. */
  readonly format?: "text" | "html" | null;
  /** The page's own address: links are resolved against it. Taken from the page itself where left out. */
  readonly url?: string | null;
}

/**
 * The document of one page.
 *
 * @param source the page: a string, or bytes whose character set is found out
 * @throws InputError where the bytes are no page that can be read
 * @throws UsageError where `source` is neither, or `format` none that there is
 */
export function extract(source: string | Uint8Array, options: ExtractOptions = {}): Document {
  return assemble(analyze(source, options));
}

/**
 * The text of a page, into which the document's spans point: a text page as it stands, an HTML page as it is shown.
 *
 * @throws InputError where the bytes are no page that can be read
 */
export function textOf(source: string | Uint8Array, options: ExtractOptions = {}): string {
  return textAsPrinted(read(source, options));
}

/** All that the stages found, with a reason for each: what `--explain` and the views show. */
export function analyze(source: string | Uint8Array, options: ExtractOptions = {}): Analysis {
  const original = read(source, options);
  const text = plainBlanks(original.text);
  const page = text === original.text ? original : { ...original, text };
  const language = identify(page.text);
  const dates = findDates(page.text, language);
  const segmentation = segment(page, language, dates);
  const publishedDate = dateOfStamp(segmentation, dates);
  const pageDate = publishedDate ?? dateOfDateline(page, segmentation, dates) ?? dateOfMetadata(page, language);
  const article = articleOf(page, segmentation, pageDate);
  const names = findNames(article, language);
  const utterances = attribute(article, names, dates, language);
  const found = asPrinted({ page: original, segmentation, names, utterances });
  return {
    page: found.page,
    id: options.id ?? null,
    language: language.code,
    segmentation: found.segmentation,
    publishedDate,
    names: found.names,
    utterances: found.utterances,
  };
}

function read(source: string | Uint8Array, { format = null, url = null }: ExtractOptions): Page {
  if (!isPage(source)) throw new UsageError("a page is a string or a Uint8Array");
  if (format !== null && !FORMATS.has(format)) throw new UsageError(`a page is read as text or html, not as ${format}`);
  return readPage(source, { format, url });
}

const FORMATS: ReadonlySet<unknown> = new Set<ExtractOptions["format"]>(["text", "html"]);

/** Callers without types bring buffers and promises. A Uint8Array of another realm is no instance of ours. */
function isPage(source: unknown): boolean {
  return typeof source === "string" || Object.prototype.toString.call(source) === "[object Uint8Array]";
}

function articleOf(page: Page, { segments, dateline }: Segmentation, pageDate: string | null): Article {
  return {
    text: page.text,
    headline: segments.find(({ kind }) => kind === "headline") ?? null,
    paragraphs: segments.filter(({ kind }) => kind === "body"),
    dateline,
    pageDate,
  };
}

/** The whole date inside the published segment, as an ISO day. */
function dateOfStamp({ segments }: Segmentation, dates: readonly DateMention[]): string | null {
  const stamp = segments.find(({ kind }) => kind === "published");
  const mention = stamp ? mentionIn(stamp, dates) : null;
  return mention && wholeDay(mention);
}

/** "KUALA LUMPUR 14 Feb. –": the year is that of the page's other dates. */
function dateOfDateline(page: Page, { dateline }: Segmentation, dates: readonly DateMention[]): string | null {
  const mention = dateline ? mentionIn(dateline, dates) : null;
  return mention && dayResolver(page.text, dates, null)(mention);
}

/** What the page's head says of its publication, where its text says nothing. */
function dateOfMetadata({ metadata }: Page, language: Language): string | null {
  const [mention] = findDates(metadata?.published ?? "", language);
  return mention ? wholeDay(mention) : null;
}
