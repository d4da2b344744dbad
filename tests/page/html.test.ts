import { describe, expect, it } from "vitest";
import { readPage } from "../../src/page/index.js";

const read = (source: string, url: string | null = null) => readPage(source, { format: "html", url });
const linesOf = (body: string): string[] =>
  read(`<!doctype html><body>${body}`)
    .text.split("\n")
    .filter((line) => line !== "");

describe("lines of a rendered page", () => {
  it.each([
    ["<p>Banjir surut.</p><p>Warga pulang.</p>", ["Banjir surut.", "Warga pulang."]],
    ["<p>Banjir<br>surut</p>", ["Banjir", "surut"]],
    ["<h1>Banjir<br>surut</h1>", ["Banjir surut"]],
    ["<div>Banjir<div>surut</div>lagi</div>", ["Banjir", "surut", "lagi"]],
    ["<p>Ban<b>jir</b> <i>su</i>rut</p>", ["Banjir surut"]],
    ["<p>  Banjir \n\t surut  </p>", ["Banjir surut"]],
    ["<p>Ban\u00adjir&nbsp;surut</p>", ["Banjir\u00a0surut"]],
    ["<pre>satu\n  dua</pre>", ["satu", "dua"]],
    ["<ul><li>satu<li>dua</ul>", ["satu", "dua"]],
    ["<table><tr><td>satu</td><td>dua</td></tr></table>", ["satu", "dua"]],
    ["<p>Menteri <a href=/a>Sari</a><a href=/b>Budi</a></p>", ["Menteri Sari Budi"]],
    ["<div><span>Redaksi</span><span>2 Mei</span></div>", ["Redaksi 2 Mei"]],
    ["<p><span>Jak</span><span>arta</span></p>", ["Jakarta"]],
    ["<p>AT&amp;T &lt;b&gt; &#8220;ya&#8221;</p>", ["AT&T <b> “ya”"]],
  ])("joins %s", (body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });

  it.each([
    ["<script>if (a < b) tulis('<p>salah</p>')</script>"],
    ["<style>p { color: red }</style>"],
    ["<!-- <p>salah</p> -->"],
    ["<svg><title>salah</title></svg>"],
    ["<noscript>salah</noscript>"],
    ["<template><p>salah</p></template>"],
    ["<div hidden>salah</div>"],
    ['<div style="color: red; display: none">salah</div>'],
    ["<select><option>salah</option></select>"],
    ["<textarea>salah</textarea>"],
  ])("shows nothing of %s", (hidden) => {
    expect(linesOf(`<p>satu</p>${hidden}<p>dua</p>`)).toEqual(["satu", "dua"]);
  });

  it("shows a page whose body waits for a script", () => {
    expect(read('<html><body style="visibility:hidden"><p>satu</p>').text).toBe("satu\n");
  });
});

describe("blocks", () => {
  it("point at their lines", () => {
    const page = read("<main><h2>Judul</h2><p>Isi <a href='/x'>tautan</a>.</p></main>", "https://contoh.example/a/b");
    expect(page.blocks.map(({ start, end }) => page.text.slice(start, end))).toEqual(["Judul", "Isi tautan."]);
    const [heading, paragraph] = page.blocks;
    expect(heading?.markup?.container.tag).toBe("h2");
    expect(heading?.markup?.bold).toBe(1);
    expect(paragraph?.markup?.container.parent?.tag).toBe("main");
    const link = paragraph?.markup?.links[0];
    expect(link?.url).toBe("https://contoh.example/x");
    expect(link && page.text.slice(link.start, link.end)).toBe("tautan");
    expect(paragraph?.markup?.linkDensity).toBeCloseTo(6 / 11);
  });
  it("carry a link over the lines of a card", () => {
    const page = read("<a href='https://contoh.example/x'><h3>Judul</h3><p>Ringkasan</p></a>");
    expect(page.blocks.map(({ markup }) => markup?.links.length)).toEqual([1, 1]);
    expect(page.blocks.map(({ markup }) => markup?.linkDensity)).toEqual([1, 1]);
  });
  it("give no address for a link that leads to no page", () => {
    const page = read("<p><a href='javascript:void(0)'>Bagikan</a></p>");
    expect(page.blocks[0]?.markup?.links[0]?.url).toBeNull();
  });
  it("count the pictures before them", () => {
    const page = read("<p>satu</p><figure><img src=a.jpg><figcaption>Foto</figcaption></figure><p>dua</p>");
    expect(page.blocks.map(({ markup }) => markup?.mediaBefore)).toEqual([0, 1, 0]);
  });
});

describe("caps", () => {
  const codeOf = (source: string): unknown => {
    try {
      read(source);
      return null;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  it("refuse a page that is nested without end", () => {
    expect(codeOf(`${"<div>".repeat(100_000)}isi${"</div>".repeat(100_000)}`)).toBe("TOO_DEEP");
  });
  it("refuse twenty megabytes of unclosed tags", () => {
    expect(codeOf("<p>isi ".repeat(3_000_000))).toBe("TOO_LARGE");
    expect(codeOf("<p>isi ".repeat(1_000_000))).toBe("TOO_DEEP");
  });
  it("take deep and large pages below them", () => {
    expect(codeOf(`${"<div>".repeat(3_000)}isi`)).toBeNull();
    expect(codeOf("<p>isi</p>".repeat(100_000))).toBeNull();
  });
  it("do not count what scripts write", () => {
    expect(codeOf(`<script>${"'<p>'".repeat(10_000)}</script><p>isi`)).toBeNull();
  });
});
