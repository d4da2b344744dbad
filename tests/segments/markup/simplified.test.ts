import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";
import { readPage } from "../../../src/page/index.js";
import { isSimplified } from "../../../src/segments/markup/simplified.js";

const STORY = [
  "Sumberan - Warga di tepi sungai itu menunggu bantuan datang sejak pagi buta.",
  '"Air naik cepat sekali," kata Kepala Desa Sumberan, Wahyu Prasetya, Senin (13/5/2024).',
  "Tiga perahu karet sudah dikirim ke lokasi, dan dua dapur umum dibuka di halaman sekolah dasar.",
];
const TITLE = "Tanggul Jebol, Ratusan Warga Mengungsi";
const RELATED = ["Hujan Diperkirakan Turun Sampai Akhir Pekan Ini", "Dua Jembatan di Hulu Sungai Ditutup Sementara"];

const read = (html: string) => readPage(html, { format: "html", url: null });
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("");
const bodyOf = (html: string): string[] => extract(html, { format: "html" }).body.map(({ text }) => text);

describe("isSimplified", () => {
  it.each([
    ["bare paragraphs", paragraphs(STORY)],
    ["a named box around them", `<div id="page-1" class="page">${paragraphs(STORY)}</div>`],
    [
      "a caption and a quote beside them",
      `${paragraphs(STORY)}<figure class="wp-block-image"><figcaption>A</figcaption></figure>`,
    ],
  ])("is so for %s", (_, html) => {
    expect(isSimplified(read(html))).toBe(true);
  });
  it.each([
    ["a menu", `<nav><a href=/>Beranda</a></nav>${paragraphs(STORY)}`],
    [
      "parts of many names",
      `<div class=header>A</div><div class=body>${paragraphs(STORY)}</div><div class=share>B</div><div class=related>C</div><div class=comments>D</div>`,
    ],
    [
      "mostly links",
      `${paragraphs(STORY)}${RELATED.map((title) => `<p><a href=/x>${title.repeat(9)}</a></p>`).join("")}`,
    ],
    ["a text page", null],
  ])("is not so for %s", (_, html) => {
    expect(isSimplified(html === null ? readPage(STORY.join("\n"), { format: "text", url: null }) : read(html))).toBe(
      false,
    );
  });
});

describe("simplified HTML", () => {
  it("keeps the last paragraph", () => {
    expect(bodyOf(paragraphs(STORY))).toEqual(STORY);
  });
  it("leaves an insert out of the body, also inside a paragraph", () => {
    const glued = `${STORY[2]}Baca juga: ${RELATED[0]}`;
    expect(bodyOf(paragraphs([...STORY.slice(0, 2), `Baca juga: ${RELATED[1]}`, glued]))).toEqual(STORY);
  });
  it("takes the first-level heading as its title, and the stamp and the byline by their words", () => {
    const desk = paragraphs(["Penulis: Sari Melati", "Senin, 13 Mei 2024 | 10:12 WIB"]);
    const { headline, byline, published, body } = extract(`<h1>${TITLE}</h1>${desk}${paragraphs(STORY)}`);
    expect(headline?.text).toBe(TITLE);
    expect(byline.map(({ name }) => name)).toEqual(["Sari Melati"]);
    expect(published?.date).toBe("2024-05-13");
    expect(body.map(({ text }) => text)).toEqual(STORY);
  });
  it("takes the title that the metadata names, though the text shows it below a kicker", () => {
    const html = `<html><head><title>${TITLE}</title></head><body>${paragraphs(["Kabar dari Tepi Sungai", TITLE, ...STORY])}</body></html>`;
    expect(extract(html).headline?.text).toBe(TITLE);
  });
  it("lists titles with the addresses of their links", () => {
    const items = RELATED.map((title, index) => `<li><a href="/${index}">${title}</a></li>`).join("");
    const html = `${paragraphs(STORY)}<p>Berita Terkait</p><ul>${items}</ul>`;
    const { linkLists } = extract(html, { format: "html", url: "https://contoh.example/a" });
    expect(linkLists).toMatchObject([
      {
        heading: "Berita Terkait",
        items: RELATED.map((text, index) => ({ text, url: `https://contoh.example/${index}` })),
      },
    ]);
  });
  it("takes no caption for a paragraph", () => {
    const caption = "Warga menunggu perahu karet di tepi sungai pada Senin pagi itu.";
    const html = `<p>${STORY[0]}</p><figure><img src=a.jpg><figcaption>${caption}</figcaption></figure>${paragraphs(STORY.slice(1))}`;
    expect(bodyOf(html)).toEqual(STORY);
    expect(extract(html, { format: "html" }).boilerplate.map(({ kind }) => kind)).toEqual(["caption"]);
  });
});
