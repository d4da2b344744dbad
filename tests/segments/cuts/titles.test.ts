import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import { titleEnd } from "../../../src/segments/cuts/titles.js";
import { titleWordsOf } from "../../../src/segments/cuts/titleWords.js";

const words = titleWordsOf(languageOf("id"));

/** The title that `text` opens with. */
function titleOf(text: string): string {
  return text.slice(0, titleEnd({ text, words }, { start: 0, end: text.length }) ?? text.length).trim();
}

describe("a title that a sentence follows", () => {
  it.each([
    [
      "small words",
      "Harga cabai naik lagi di Sumberan",
      " Menurut Surti, harga itu naik sejak hujan turun tiga pekan lalu.",
    ],
    [
      "capitals",
      "Surti Lamo Tanam Seribu Bakau di Pantai",
      " Momen ini diunggah warga setelah acara itu selesai pada Minggu.",
    ],
    [
      "a quotation",
      "Nelayan Sumberan Kembali Melaut",
      ' "Kami sudah menunggu ombak turun sejak tiga pekan yang lalu," kata dia.',
    ],
    [
      "a name that is glued on",
      "Warga Sumberan Rawat Bakau Muda",
      "Lamo mengaku senang. Sebelumnya Surti Lamo menanam bakau.",
    ],
    [
      "acronyms that are glued on",
      "Lurah Minta Bantuan ke DPD",
      "Dia mengatakan bantuan itu perlu untuk warga di pantai selatan.",
    ],
    [
      "a question",
      "Pasar Ikan Sumberan Ramai Lagi, Kapan Dermaga Baru Dibuka?",
      " Pasal lima peraturan desa menyebut dermaga itu dibuka setelah panen raya selesai.",
    ],
    [
      "a name that the page knows",
      "Lurah Ungkap Harga Bakau Muda di Pantai Selatan",
      " Surti Lamo menambahkan bibit itu murah. Panen itu disambut Surti Lamo dengan gembira.",
    ],
  ])("ends before it: %s", (_, title, rest) => {
    expect(titleOf(title + rest)).toBe(title);
  });
  it.each([
    "Lurah ajak warga Sumberan jaga bakau di Kota Sumber Rejo",
    "Perayaan Panen Raya di Kota Rejo berjalan meriah",
    "Surti Lamo: Kami Tak Akan Menjual Pantai, Ketua Nelayan Setuju",
    "Aturan Baru Sumberan, Warga Dilarang Bermewah-mewah saat Panen Raya",
    'Lurah Sumberan Bantah Sebut "Pantai Mati" di Depan Warga',
    "Warga Sumberan Pakai SumberPay untuk Bayar Ikan di Pasar Pagi",
    "Lurah Sumberan Nilai jika Ada Pergantian Aturan Desa soal Batas Tanam Bakau Berlaku untuk 2029",
    "Berapa Jumlah Nelayan dan Pengemudi Ojek-Laut?",
  ])("is whole where none follows: %s", (title) => {
    expect(titleOf(title)).toBe(title);
  });
  it("reads other languages by their own words", () => {
    const text = "Harbour town plants a thousand trees However, the mayor said that the work had only begun that week.";
    const end = titleEnd({ text, words: titleWordsOf(languageOf("en")) }, { start: 0, end: text.length });
    expect(text.slice(0, end ?? 0).trim()).toBe("Harbour town plants a thousand trees");
  });
});
