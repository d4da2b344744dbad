/** The HTML view as text; `html.browser.test.ts` opens it. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { escapeHtml, linkTo } from "../../src/views/html/escape.js";
import { html } from "../../src/views/html/index.js";
import { DEFAULTS, type Result, wholeFile } from "../../src/views/index.js";
import { harbour, hostile, pageOf, resultOf } from "./samples.js";

const fileOf = (result: Result): string => wholeFile(html, html.render(result, DEFAULTS), DEFAULTS);

function batchOf(results: readonly Result[]): string {
  const binding = html.bind(DEFAULTS);
  const chunks = results.map((result) => structuredClone(html.render(result, DEFAULTS)));
  return binding.begin() + chunks.map((chunk) => binding.add(chunk)).join("") + binding.end();
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe("escaping", () => {
  it("leaves nothing that HTML would read, and no NUL", () => {
    expect(escapeHtml("<a href=\"x\" o='y'>&`\0")).toBe("&#60;a href=&#34;x&#34; o=&#39;y&#39;&#62;&#38;&#96;␀");
  });
  it("follows http alone", () => {
    expect(linkTo("https://a.example/x?y=1&z", "t")).toMatch(
      /^<a href="https:\/\/a\.example\/x\?y=1&#38;z" rel="[^"]*">t<\/a>$/,
    );
    const others = [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      " javascript:x",
      "data:text/html,x",
      "vbscript:x",
      "//x",
      "x",
      "",
      null,
    ];
    expect(others.map((url) => linkTo(url, "t"))).toEqual(others.map(() => "t"));
  });
});

describe("one page", () => {
  const text = fileOf(harbour);
  it("has its headline as title, no index, and a policy that names its style and script", () => {
    expect(text).toContain("<title>Pelabuhan Rakyat Tanjung Elok Dibuka Lagi Setelah Dua Tahun · petik</title>");
    expect(text).not.toContain('id="index"');
    for (const [, code = ""] of text.matchAll(/<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/g)) {
      expect(text).toContain(`'sha256-${createHash("sha256").update(code).digest("base64")}'`);
    }
  });
  it("holds no address, no inline style or handler, and no placeholder", () => {
    expect(text).not.toMatch(/https?:|\ssrc=|\sstyle=|\son[a-z]+=|url\(|@import|\0/);
  });
  it("names every element once", () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...text.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => id !== "index" && !ids.includes(id))).toEqual([]);
  });
  it("folds many lines that are not the article, and shows few", () => {
    const lines = (number: number): Result =>
      resultOf(pageOf(Array.from({ length: number }, () => ["promo", "Iklan"])));
    expect(fileOf(lines(3))).not.toContain("<details");
    expect(fileOf(lines(4))).toContain("<summary>4 lines not of the article: promo</summary>");
  });
});

describe("words that run from right to left", () => {
  it("have their marks where their script has them", () => {
    expect(fileOf(harbour)).toMatch(/<q dir="auto"><a href="#[^"]+">[^<]+<\/a><\/q>/);
    expect(fileOf(harbour)).not.toMatch(/<q>/);
  });
});

describe("a batch", () => {
  it("numbers its pages, and lists them with what they hold", () => {
    const text = batchOf([harbour, harbour, resultOf(pageOf([["body", "Tanpa judul."]]))]);
    expect([...text.matchAll(/<article class="page" id="(p\d)"/g)].map(([, id]) => id)).toEqual(["p1", "p2", "p3"]);
    expect(text).toContain('<a class="untitled" href="#p3"><bdi>Tanpa judul.</bdi></a><small><bdi>no headline</bdi>');
    expect(count(text, "no headline")).toBe(1);
    expect(text).toContain("6 quotes · 2 people quoted · 2 organizations");
    expect(count(text, "<!doctype html>")).toBe(1);
    expect(text).toContain("<title>Pages of news · petik</title>");
  });
  it("adds up people and organizations, the most first, and leaves speaking organizations to their chart", () => {
    const speaking = structuredClone(harbour) as { -readonly [K in keyof Result]: Result[K] };
    speaking.document = {
      ...harbour.document,
      quotes: harbour.document.quotes.map((quote) => ({ ...quote, speaker: "Himpunan Nelayan Elok" })),
    };
    const text = batchOf([harbour, harbour, speaking]);
    const [people = "", organizations = ""] = text.match(/<table class="chart">[\s\S]*?<\/table>/g) ?? [];
    const rows = (chart: string): string[] =>
      [...chart.matchAll(/<bdi>([^<]+)<\/bdi>.*?title="([^"]+)"/g)].map(([, name, label]) => `${name}: ${label}`);
    expect(rows(people)).toEqual(["Harun Sastranegara: 4 quotes in 2 pages", "Mariam Tuhuteru: 2 quotes in 2 pages"]);
    expect(rows(organizations)).toEqual([
      "Dinas Perhubungan Kabupaten Elok: 9 mentions in 3 pages",
      "Himpunan Nelayan Elok: 3 mentions in 3 pages",
    ]);
  });
  it("counts one name once, however it is capitalized", () => {
    const binding = html.bind(DEFAULTS);
    const { text, summary } = html.render(harbour, DEFAULTS);
    if (!summary) throw new Error("the view has an index");
    const named = (name: string) => ({ text, summary: { ...summary, organizations: [[name, 2] as const] } });
    const file =
      binding.begin() + binding.add(named("KABARNUSA.com")) + binding.add(named("Kabarnusa.com")) + binding.end();
    expect(file).toContain('title="4 mentions in 2 pages"');
    expect(file).toContain("1 organization<");
  });
  it("is a whole file even of no pages", () => {
    expect(batchOf([])).toMatch(/^<!doctype html>[\s\S]*<h1 id="index-title">0 pages of news<\/h1>[\s\S]*<\/html>\n$/);
  });
  it("has an index of a folder whose links lead to files and nowhere else", () => {
    const { summary } = html.render(harbour, DEFAULTS);
    if (!summary || !html.index) throw new Error("the view has an index");
    const paths = ["a b/x#1.html", "javascript:alert(1).html", "../%2e.html", '"><b>.html'];
    const index = html.index();
    for (const path of paths) index.add(summary, path, 1);
    index.add(summary, "dump.html", 3);
    const links = [...index.end().matchAll(/<a href="([^"]+)"><bdi>/g)].map(([, href]) => href);
    expect(links).toEqual([
      ...["./a%20b/x%231.html", "./javascript%3Aalert(1).html", "./../%252e.html", "./%22%3E%3Cb%3E.html"],
      "./dump.html#p3",
    ]);
  });
  it("escapes a hostile page wherever it shows", () => {
    const text = batchOf([hostile, hostile]);
    expect(count(text, "<script>")).toBe(1);
    expect(text).not.toMatch(/<img|href="javascript|\son[a-z]+="|[\u202e\u2066]/);
  });
});
