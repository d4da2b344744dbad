import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { readPlain } from "../../src/page/plain.js";

const read = (text: string): string => readPlain(text, { url: null, encoding: null }).text;

const LEAD =
  "Pemerintah **Kota Sumberan** akan membangun jembatan, kata [Rudi Hartawan](https://kabarkita.example/rudi).";
const PAGE = `# Jembatan Baru di Sumberan

![Jembatan lama](https://kabarkita.example/1.jpg "Jembatan")

${LEAD}

> "Kami sudah menunggu *tiga puluh* tahun," kata **Rudi** di Sumberan, Senin (13/5/2024).

## Berita Terkait

* [Harga Beras (Lagi) Naik di Pasar](https://kabarkita.example/a_(3) "Harga")
* [**Tim Voli Sumberan Juara**](/a/4)
* [Sekolah di Sumberan Libur Dua Hari ](</a/5>)
`;

describe("Markdown", () => {
  it.each([
    ["**Kota** dan [Rudi](https://a.example) **tiba**", "Kota dan Rudi tiba"],
    ["**Kota** dan **tiba** di *sana* atau _sini_", "Kota dan tiba di sana atau sini"],
    ["**Satu** **dua** ***tiga***", "Satu dua tiga"],
    ["## Biaya\n**Rp40 miliar**", "Biaya\nRp40 miliar"],
    ["> # Biaya\n> **Rp40 miliar**", "Biaya\nRp40 miliar"],
    ["**Harga** dan \\*beras\\* **naik**", "Harga dan *beras* naik"],
    ["**Harga** **naik** 5\\* dan 6\\_7", "Harga naik 5* dan 6_7"],
    ['**A** [b](https://a.example/x_(y) "Judul") c', "A b c"],
    ["**A** ![gambar](https://a.example/1.jpg) b", "A  b"],
    [
      "Title: Jembatan\n\nURL Source: https://a.example\n\nMarkdown Content:\n**A** [b](/c)",
      "Jembatan\n\nURL Source: https://a.example\n\n\nA b",
    ],
    ["---\nauthor: Sari\ntitle: Jembatan\n---\nAir naik.", "---\nauthor: Sari\nJembatan\n---\nAir naik."],
    ["**A** [![gambar](/1.jpg)](https://a.example) b", "A  b"],
    [
      "Title: Jembatan\n\nURL Source: https://a.example\n\n**A** [b](/c)",
      "Jembatan\n\nURL Source: https://a.example\n\nA b",
    ],
  ])("reads %j as its words", (page, words) => {
    expect(read(page)).toBe(words);
  });
  it.each([
    "Harga naik 5 * 3 dan 4 * 2 kali lipat.",
    "# jembatan\nbuat() # langkah 1\nif __name__ == '__main__'",
    "Ia menulis [sic] dan (lihat) pada surat itu.",
    "Akun @sari_dewi_88 dan @rudi_h* menulis ** di sini.",
    "**Penting** kata Rudi.",
    "[Gambas:Video 20detik]",
    "Pasal [1](2) dan [a](b) berlaku.",
  ])("leaves %j as it stands", (page) => {
    expect(read(page)).toBe(page);
  });
  it("prints pictures and the signs of titles as boilerplate", () => {
    const { boilerplate } = extract(PAGE);
    expect(boilerplate.map(({ kind, text }) => [kind, text])).toEqual([
      ["other", "#"],
      ["other", '![Jembatan lama](https://kabarkita.example/1.jpg "Jembatan")'],
      ["other", ">"],
      ["other", "##"],
    ]);
  });
  it("gives titles without their marks, and paragraphs as printed", () => {
    const { headline, body } = extract(PAGE);
    expect(headline?.text).toBe("Jembatan Baru di Sumberan");
    expect(body[0]?.text).toBe(LEAD);
  });
  it("tells who speaks by the name inside a link", () => {
    const [quote] = extract(PAGE).quotes;
    expect(quote).toMatchObject({ speaker: "Rudi Hartawan", date: "2024-05-13" });
    expect(quote?.text).toBe("Kami sudah menunggu *tiga puluh* tahun");
  });
  it("gives items of link lists their addresses", () => {
    const [list] = extract(PAGE, { url: "https://kabarkita.example/b/1" }).linkLists;
    expect(list?.heading).toBe("Berita Terkait");
    expect(list?.items.map(({ text, url }) => [text, url])).toEqual([
      ["Harga Beras (Lagi) Naik di Pasar", "https://kabarkita.example/a_(3)"],
      ["Tim Voli Sumberan Juara", "https://kabarkita.example/a/4"],
      ["Sekolah di Sumberan Libur Dua Hari", "https://kabarkita.example/a/5"],
    ]);
  });
});
