/** The extractors side by side: each takes a page's HTML and its address and gives the story's text, a block a line. */
import { createRequire } from "node:module";
import { extract } from "../../src/extract.js";
import { readPage } from "../../src/page/index.js";

/** One extractor, loaded. */
export type Extractor = (html: string, url: string) => Promise<string> | string;

interface Parsed {
  readonly document: unknown;
}
type ParseHtml = (html: string) => Parsed;

const require = createRequire(import.meta.url);
/** Packages that are no dependency of petik: `npm ci --prefix benchmarks/peers` installs them. */
const peer = async (name: string): Promise<Record<string, unknown>> => (await import(name)) as Record<string, unknown>;

/** By the names under which the report lists them; each loads what it needs when it is asked for. */
export const EXTRACTORS: Readonly<Record<string, () => Promise<Extractor>>> = {
  petik: async () => (html, url) => bodyOf(extract(html, { format: "html", url })),
  "Readability + linkedom": async () => {
    const parse = (await peer("linkedom")).parseHTML as ParseHtml;
    const { Readability } = await peer("@mozilla/readability");
    const Reader = Readability as new (document: unknown) => { parse: () => { content: string } | null };
    return (html) => rendered(new Reader(parse(html).document).parse()?.content);
  },
  "defuddle + linkedom": async () => {
    const parse = (await peer("linkedom")).parseHTML as ParseHtml;
    const { Defuddle } = await peer("defuddle/node");
    const read = Defuddle as (document: unknown, url: string, options: object) => Promise<{ content: string }>;
    return async (html, url) => rendered((await read(parse(html).document, url, { useAsync: false })).content);
  },
  "article-extractor": async () => {
    const { extractFromHtml } = await peer("@extractus/article-extractor");
    const read = extractFromHtml as (html: string, url: string) => Promise<{ content: string } | null>;
    return async (html, url) => rendered((await read(html, url))?.content);
  },
  "parsing alone": async () => {
    const { load } = require("cheerio/slim") as { load: (html: string) => { root: () => { length: number } } };
    return (html) => " ".repeat(load(html).root().length);
  },
  "all text": async () => (html, url) => readPage(html, { format: "html", url }).text,
};

function bodyOf({ body }: ReturnType<typeof extract>): string {
  return body.map(({ text }) => text).join("\n");
}

/** HTML that an extractor gives, as lines. */
function rendered(content: string | null | undefined): string {
  return content ? readPage(content, { format: "html", url: null }).text : "";
}
