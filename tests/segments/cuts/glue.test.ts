import { describe, expect, it } from "vitest";
import { glueCuts, headlineCut } from "../../../src/segments/cuts/glue.js";

const story = "SENDANG - Warga menanam bakau di muara sejak pagi hari. ".repeat(20);
const cutOf = (text: string): number | null => headlineCut(text, { start: 0, end: text.length });

describe("a headline glued to its story", () => {
  it("ends where the place of the dateline begins", () => {
    const headline = "Harga Bibit Bakau di Muara Tetap Stabil";
    expect(cutOf(headline + story)).toBe(headline.length);
  });
  it("ends with a number before a shouted place, and not inside a model's name", () => {
    const headline = "Warga Menanam Bakau Muda di Muara Sejak Musim Hujan 2019";
    expect(cutOf(headline + story)).toBe(headline.length);
    expect(cutOf(`Kapal Layar Tipe M20CX Tiba di Muara. ${story}`)).toBeNull();
  });
  it("ends before a short place with its dash", () => {
    const headline = "Harga Bibit Bakau di Muara Tetap Stabil";
    expect(cutOf(`${headline}SOKA - ${story}`)).toBe(headline.length);
  });
  it.each([
    ["a name that ends in an abbreviation", "Warga bertanya kepada BakauGPT tentang cara menanam bibit di muara, "],
    ["a product at the line's start", "BakauSQL menyimpan data bibit di muara, "],
    ["a name with capitals inside", "Pembalap MotoGP Menanam Bakau di Muara pada Akhir Pekan Ini. "],
    ["a company with capitals inside", "Vaksin BakauNTech Diuji di Muara pada Akhir Pekan Ini. "],
    ["a space before the place", "Harga Bibit Bakau di Muara Tetap Stabil "],
    ["a sentence that ends before it", "Harga turun! Bibit tetap stabil"],
  ])("is not cut at %s", (_, opening) => {
    expect(cutOf(opening + story)).toBeNull();
  });
  it("is looked for only in long lines", () => {
    expect(cutOf("Harga Tetap StabilSENDANG - Warga menanam bakau.")).toBeNull();
  });
});

describe("titles glued to one another", () => {
  const cutsOf = (text: string): string[] =>
    glueCuts(text, { start: 0, end: text.length }).map((cut) => text.slice(cut, cut + 6));

  it("are cut apart, and so are the words of a menu behind them", () => {
    const titles =
      "Harga bakau naik lagi pekan iniWarga Muara tanam bibit baruPerahu nelayan Sendang terbalikPelabuhan baru dibuka";
    expect(cutsOf(titles)).toEqual(["Warga ", "Perahu", "Pelabu"]);
    const menu =
      "Airnya surut.Penerbit Layar Muara Jalan Bakau Muda Persiaran Laut Lama Kota BakauBeritaUmumRangkaian Kami Pengiklanan";
    expect(cutsOf(menu)).toContain("Rangka");
  });
  it("are no names written in one word", () => {
    const prose =
      "While the BakauClientFactory gives patterns for every TideClient and each PortHandler, the SailClientFactory waits.";
    expect(cutsOf(prose)).toEqual([]);
  });
});

describe("a title in marks among glued titles", () => {
  const rest = ["Nelayan pantai mahu jeti segera", "Penduduk kampung tanam bakau baharu", "Murid sekolah kutip sampah"];
  const titlesOf = (titles: readonly string[]): string[] => {
    const text = titles.join("");
    const cuts = [0, ...glueCuts(text, { start: 0, end: text.length }), text.length].sort((a, b) => a - b);
    return cuts.slice(1).map((cut, at) => text.slice(cuts[at], cut));
  };
  it("keeps the mark that closes it", () => {
    const titles = [...rest, "'Siapa ambil bot kami di jeti?'", "Ketua kampung tutup jeti lama"];
    expect(titlesOf(titles)).toEqual(expect.arrayContaining(titles.slice(1)));
  });
  it("keeps the mark that opens it", () => {
    const titles = [...rest, "'Bot kami belum pulang lagi'", "Ketua kampung tutup jeti lama"];
    expect(titlesOf(titles)).toContain("'Bot kami belum pulang lagi'");
  });
});
