/** Every fixture in every view. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "cheerio";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/extract.js";
import {
  DEFAULTS,
  type Result,
  TABLES,
  VIEWS,
  type ViewName,
  type ViewOptions,
  wholeFile,
} from "../../src/views/index.js";
import { textWidth } from "../../src/views/width.js";
import { resultOf } from "./samples.js";

const FIXTURES = resolve(import.meta.dirname, "../../fixtures");
const files = existsSync(FIXTURES) ? readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }) : [];
const pages = files.filter((file) => /page\.(?:txt|html)$/.test(file)).sort();
const results = pages.map((file) => resultOf(analyze(readFileSync(join(FIXTURES, file)), { id: file })));

async function show(name: ViewName, result: Result, options: Partial<ViewOptions> = {}): Promise<string> {
  const view = await VIEWS[name].load();
  const all = { ...DEFAULTS, ...options };
  return wholeFile(view, view.render(result, all), all);
}

/** Names the fixture in a failure. */
async function each(check: (result: Result) => Promise<void>): Promise<void> {
  for (const result of results) {
    await check(result).catch((error: unknown) => {
      throw new Error(`${result.document.source.id}: ${(error as Error).message}`, { cause: error });
    });
  }
}

describe("every fixture", () => {
  it("shows on a terminal of 80 columns, with every paragraph and every source", () =>
    each(async (result) => {
      const text = await show("text", result, { all: true });
      expect(text.split("\n").filter((line) => textWidth(line) > DEFAULTS.width)).toEqual([]);
      const letters = (from: string): string => from.replace(/[^\p{L}\p{Nd}]/gu, ""); // no numbers of sources: "¹"
      const shown = letters(text);
      for (const { text: paragraph } of result.document.body) {
        const first = paragraph.split(/[“"”[\]_]/).find((part) => letters(part).length > 0) ?? "";
        expect(shown).toContain(letters(first).slice(0, 20));
      }
      for (const { speaker } of result.document.quotes) if (speaker) expect(shown).toContain(letters(speaker));
    }));
  it("marks on its own text exactly what the document's spans say", () =>
    each(async (result) => {
      const $ = load(await show("html", result));
      $(".note").remove();
      const shown = new Map<string, string>();
      $("[data-span]:not(.links)").each((_, element) => {
        const span = $(element).attr("data-span") ?? "";
        shown.set(span, (shown.get(span) ?? "") + $(element).text());
      });
      const { headline, body, quotes, statements, organizations, boilerplate, linkLists } = result.document;
      const characters = Array.from(result.analysis.page.text);
      const excerpts = [
        headline,
        body,
        quotes,
        statements,
        boilerplate,
        linkLists.flatMap(({ items }) => items),
      ].flat();
      const spans = [
        ...excerpts.flatMap((excerpt) => (excerpt ? [excerpt.span] : [])),
        ...organizations.flatMap(({ mentions }) => mentions),
      ];
      for (const [start, end] of spans) {
        expect(shown.get(`${start}-${end}`)?.replaceAll("\r", "")).toBe(
          characters.slice(start, end).join("").replaceAll("\r", ""),
        );
      }
    }));
  it("gives all its rows as CSV", () =>
    each(async (result) => {
      const { quotes, statements, organizations, linkLists } = result.document;
      const links = linkLists.flatMap(({ items }) => items);
      const rows = { quotes, statements, organizations, links, pages: [result.document] };
      for (const table of TABLES) {
        const read = parse(await show("csv", result, { table }), { columns: true }) as Record<string, string>[];
        expect(read.length).toBe(rows[table].length);
      }
      const read = parse(await show("csv", result), { columns: true }) as Record<string, string>[];
      expect(read.map(({ text }) => text?.replace(/^'/, ""))).toEqual(quotes.map(({ text }) => text.replace(/^'/, "")));
    }));
  it("is a Markdown article with a head", () =>
    each(async (result) => {
      const [before, head, ...body] = (await show("markdown", result)).split(/^---$/m);
      expect([before, head?.includes("\nlanguage: ")]).toEqual(["", true]);
      expect(body.join("---").trim().split("\n\n").filter(Boolean).length).toBe(
        result.document.body.length + (result.document.headline ? 1 : 0),
      );
    }));
  it("is explained: a reason for every line and every finding", () =>
    each(async (result) => {
      const text = await show("explain", result);
      expect(text.split("\n").filter((line) => /why:?\s*$/.test(line))).toEqual([]);
      for (const { name } of result.document.organizations) expect(text).toContain(name);
    }));
});
