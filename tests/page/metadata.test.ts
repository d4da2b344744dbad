import { describe, expect, it } from "vitest";
import { readPage } from "../../src/page/index.js";

const page = (head: string, url: string | null = null) =>
  readPage(`<html><head>${head}</head><body><p>isi`, { format: "html", url });
const metadata = (head: string) => page(head).metadata;
const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const story = '{"@type":"NewsArticle","headline":"Judul: satu | dua","datePublished":"2024-05-13T10:12:00+07:00"';

describe("JSON-LD", () => {
  it.each([
    ["an object", `${story}}`],
    ["an array", `[{"@type":"Organization","name":"Koran"},${story}}]`],
    ["a graph", `{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"lain"},${story}}]}`],
    ["a list of types", `${story.replace('"NewsArticle"', '["Article","NewsArticle"]')}}`],
    ["a main entity", `{"@type":"WebPage","mainEntity":${story}}}`],
    ["a line break inside a string", `${story.replace("satu", "sa\ntu").replace("sa\ntu", "satu")},"x":"a\nb"}`],
    ["a trailing comma", `${story},}`],
    ["a comment around", `//<![CDATA[\n${story}}\n//]]>`],
    ["a missing bracket", `${story}, "author": {`],
  ])("is read from %s", (_, json) => {
    const found = metadata(jsonLd(json));
    expect(found?.headlines[0]).toBe("Judul: satu | dua");
    expect(found?.published).toBe("2024-05-13T10:12:00+07:00");
  });
  it.each([
    ['"author":"Sari Dewi"', ["Sari Dewi"]],
    ['"author":{"@type":"Person","name":"Sari Dewi"}', ["Sari Dewi"]],
    ['"author":[{"name":"Sari Dewi"},{"name":"Budi"}]', ["Sari Dewi", "Budi"]],
    ['"author":{"name":["Sari Dewi","Budi"]}', ["Sari Dewi", "Budi"]],
    ['"author":"https://contoh.example/sari"', []],
    ['"author":null', []],
  ])("names its authors: %s", (author, names) => {
    expect(metadata(jsonLd(`${story},${author}}`))?.authors).toEqual(names);
  });
  it.each([
    ["address", '<link rel=canonical href="https://koran.example/2/?utm=x">', '"url":"http://www.koran.example/2"'],
    ["title", '<meta property=og:title content="Judul dua">', '"description":"dua"'],
  ])("of another page stands back behind the one with the page's %s", (_, head, own) => {
    const other = `${story},"url":"https://koran.example/1","author":"Budi Amadi"}`;
    const mine = `{"@type":"NewsArticle","headline":"Judul dua",${own},"author":"Sari Dewi"}`;
    const found = metadata(`${head}${jsonLd(`[${other},${mine}]`)}`);
    expect(found?.headlines[0]).toBe("Judul dua");
    expect(found?.authors).toEqual(["Sari Dewi"]);
    expect(found?.published).toBeNull();
  });
  it.each([
    ["address", '{"@type":"NewsArticle","headline":"Judul dua | Koran Kerrow","url":"https://koran.example/2"}'],
    ["title, cut short", '{"@type":"NewsArticle","headline":"Judul yang panjang sekali dan..."}'],
  ])("is one story where two scripts are of the same %s", (_, copy) => {
    const mine = `{"@type":"NewsArticle","headline":"Judul yang panjang sekali dan lengkap","url":"https://koran.example/2","author":"Sari Dewi"}`;
    const head = `<link rel=canonical href="https://koran.example/2">`;
    expect(metadata(`${head}${jsonLd(`[${copy},${mine}]`)}`)?.authors).toEqual(["Sari Dewi"]);
  });
  it("is told from another page's by the address's query", () => {
    const ofPage = (id: number, name: string): string =>
      `{"@type":"NewsArticle","headline":"Judul ${id}","url":"https://koran.example/a?id=${id}","author":"${name}"}`;
    const head = `<link rel=canonical href="https://koran.example/a?id=2">`;
    const found = metadata(`${head}${jsonLd(`[${ofPage(1, "Budi Amadi")},${ofPage(2, "Sari Dewi")}]`)}`);
    expect(found?.authors).toEqual(["Sari Dewi"]);
  });
  it("is nothing where the script is of another kind or no JSON", () => {
    expect(metadata(jsonLd('{"@type":"Organization","name":"Koran"}'))?.headlines).toEqual([]);
    expect(metadata(jsonLd("tidak ada"))?.headlines).toEqual([]);
    expect(metadata(jsonLd("[".repeat(50_000)))?.headlines).toEqual([]);
  });
  it("decodes what was escaped twice", () => {
    expect(metadata(jsonLd('{"@type":"Article","headline":"A &amp;amp; B &#8220;C&#8221;"}'))?.headlines).toEqual([
      "A & B “C”",
    ]);
  });
});

describe("what the head says", () => {
  it("is read from OpenGraph, meta and title", () => {
    const head = `<title>Judul - Koran</title><meta property="og:title" content="Judul"><meta property="og:site_name" content="Koran">
      <meta name="author" content="Sari Dewi"><meta property="article:published_time" content="2024-05-13">`;
    expect(metadata(head)).toEqual({
      headlines: ["Judul", "Judul - Koran"],
      authors: ["Sari Dewi"],
      description: null,
      articleBody: null,
      published: "2024-05-13",
      publisher: "Koran",
      language: null,
    });
  });
  it("names the language without its region", () => {
    expect(readPage('<html lang="id-ID"><p>isi', { format: "html", url: null }).metadata?.language).toBe("id");
    expect(metadata('<meta property="og:locale" content="ms_MY">')?.language).toBe("ms");
  });
  it("gives the page's address, and resolves links against it", () => {
    expect(page('<link rel="canonical" href="https://contoh.example/a/b">').url).toBe("https://contoh.example/a/b");
    expect(page('<link rel="canonical" href="/a/b">').url).toBeNull();
    expect(page('<link rel="canonical" href="/a/b">', "https://contoh.example/x").url).toBe("https://contoh.example/x");
    const linked = readPage('<base href="https://lain.example/d/"><p><a href="e">isi</a>', {
      format: "html",
      url: null,
    });
    expect(linked.blocks[0]?.markup?.links[0]?.url).toBe("https://lain.example/d/e");
  });
  it("is empty where the page says nothing", () => {
    expect(metadata("")).toEqual({
      headlines: [],
      authors: [],
      description: null,
      articleBody: null,
      published: null,
      publisher: null,
      language: null,
    });
  });
});
