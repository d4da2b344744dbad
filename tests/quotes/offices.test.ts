/** Where an office ends and a name begins, in Indonesian. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const sourceOf = (paragraph: string): string | undefined =>
  said([paragraph]).map(({ speaker, role }) => `${speaker} | ${role}`)[0];

describe("offices and names", () => {
  it.each([
    [
      'Kepala Departemen Arsip Bank Indonesia Rahman Danu Prasetya datang. "Arsip itu aman," kata Danu.',
      "Rahman Danu Prasetya | Kepala Departemen Arsip Bank Indonesia",
    ],
    ['Camat Sukamaju Danu Prasetya datang. "Arsip itu aman," kata Danu.', "Danu Prasetya | Camat Sukamaju"],
    [
      '"Arsip itu aman," kata Ketua Harian Tirta Abdul Danu Halim. "Ya," kata Danu.',
      "Abdul Danu Halim | Ketua Harian Tirta",
    ],
    ['"Arsip itu aman," kata Guru Besar Universitas Tirta FX Danu.', "FX Danu | Guru Besar Universitas Tirta"],
    [
      '"Arsip itu aman," kata Kabid Humas Polda Riau Kombes Pol. Danu Halim.',
      "Danu Halim | Kabid Humas Polda Riau Kombes Pol",
    ],
    ['"Arsip itu aman," kata Wakapolres Tirta, Kompol Danu Halim.', "Danu Halim | Wakapolres Tirta, Kompol"],
    [
      "Ketua Pusat Kajian Arsip, Institut Teknologi Tirta (ITT), Dr Danu Halim mengatakan arsip itu aman.",
      "Danu Halim | Ketua Pusat Kajian Arsip, Institut Teknologi Tirta (ITT)",
    ],
    [
      "Pakar arsip Universitas Indonesia, Bandung, Danu Halim, mengatakan arsip itu aman.",
      "Danu Halim | Pakar arsip Universitas Indonesia, Bandung",
    ],
    ["Salah seorang jemaat, Danu, yang datang dari Medan, mengatakan arsip itu aman.", "Danu | Salah seorang jemaat"],
    [
      "TIRTA, BERITA.com Pakar hukum Universitas Tirta, Danu Halim, mengatakan arsip itu aman.",
      "Danu Halim | Pakar hukum Universitas Tirta",
    ],
    // a body that shares the sentence is no part of the office
    ["Ketua panitia mengatakan arsip itu aman.", "null | Ketua panitia"],
    ["Di Bandung, Danu Halim mengatakan arsip itu aman.", "Danu Halim | null"],
  ])("reads %j", (paragraph, source) => expect(sourceOf(paragraph)).toBe(source));
});

describe("what is no office", () => {
  it.each([
    ['Danu Halim, head to head, datang. "Arsip itu aman," kata Danu.', "Danu Halim | null"],
    ['Danu Halim, kepala arsip, datang. "Arsip itu aman," kata Danu.', "Danu Halim | kepala arsip"],
    ['Pesan Menteri Agama Danu Halim. "Arsip itu aman," kata Danu Halim.', "Danu Halim | Menteri Agama"],
    ["Tonton Danu Halim mengatakan arsip itu aman.", "Danu Halim | null"],
    ["Surya Danu Halim mengatakan arsip itu aman.", "Surya Danu Halim | null"],
    ["Tonton mengatakan arsip itu aman.", "Tonton | null"],
  ])("is none in %j", (paragraph, source) => expect(sourceOf(paragraph)).toBe(source));

  it("is a part of a law, which speaks for nobody", () => {
    expect(
      sourceOf("Danu Halim datang. Pasal 36 Ayat (2) dari peraturan itu menyatakan arsip itu aman."),
    ).toBeUndefined();
    expect(sourceOf("Danu Halim datang. Ketua umum dari partai itu menyatakan arsip itu aman.")).toBeDefined();
  });
});
