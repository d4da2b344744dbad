/** Indonesian attributions: offices, occasions and days around a name, each beside what looks like it and is none. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** "speaker | role" of the last quote or statement of the paragraphs. */
function lastOf(...paragraphs: string[]): string {
  const last = said(paragraphs).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("an office of two words that takes a place", () => {
  it.each([
    ['"Kami siap," kata Kepala Desa Sukawening, Sumarna, kepada warga.', "Sumarna | Kepala Desa Sukawening"],
    [
      "Kepala Desa Sukawening Alim Nurhadi membenarkan ada warganya yang hilang.",
      "Alim Nurhadi | Kepala Desa Sukawening",
    ],
    ['"Kami siap," kata Sumarna, Kepala Desa Sukawening.', "Sumarna | Kepala Desa Sukawening"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("a day that no comma parts from the office", () => {
  it.each([
    [
      '"Kami siap," ujar Bagus Ginanjar, Ketua Panitia Panen Lembah Senin (13/5/2024).',
      "Bagus Ginanjar | Ketua Panitia Panen Lembah",
    ],
    ['"Kami siap," ujar Bagus Ginanjar, petugas kota juga berjaga Senin (13/5/2024).', "Bagus Ginanjar | null"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("where somebody was met, and when", () => {
  it.each([
    [
      "Ketua Panitia Bagus Ginanjar ditemui di Gereja Lembah, Jakarta, Senin, mengatakan jalan itu rusak.",
      "Bagus Ginanjar | Ketua Panitia",
    ],
    [
      "Ketua Panitia Bagus Ginanjar, dihubungi dari Jakarta, Senin (13/5/2024), mengatakan jalan itu rusak.",
      "Bagus Ginanjar | Ketua Panitia",
    ],
    [
      "Ketua Panitia Bagus Ginanjar saat meninjau Stasiun Lembah, Jakarta, Senin, mengatakan jalan itu rusak.",
      "Bagus Ginanjar | Ketua Panitia",
    ],
    ["Ditemui di Gereja Lembah, Bagus, Senin (13/5/2024), mengatakan jalan itu rusak.", "Bagus | null"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("what a marker brings in behind a name", () => {
  it.each([
    ["Sumarna selaku Ketua Panitia menjelaskan jalan itu sudah rusak.", "Sumarna | Ketua Panitia"],
    ["Sumarna yang juga Ketua Panitia menjelaskan jalan itu sudah rusak.", "Sumarna | Ketua Panitia"],
    ["Ibu Sumarna Adi yang juga Ketua Panitia menjelaskan jalan itu sudah rusak.", "Sumarna Adi | Ketua Panitia"],
    ["AKP Sumarna yang juga Kapolsek Lembah menjelaskan jalan itu sudah rusak.", "Sumarna | Kapolsek Lembah"],
    ["Tampil sebagai pembicara, Ketua Panitia Sumarna mengatakan jalan itu sudah rusak.", "Sumarna | Ketua Panitia"],
    ['"Kami siap," ungkap Sumarna yang juga Ketua RW 05 Kelurahan Durian.', "Sumarna | Ketua RW 05 Kelurahan Durian"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("a description with a clause of its own", () => {
  it.each([
    [
      '"Kami siap," kata Sumarna, salah satu saksi kebakaran yang ikut dalam rapat.',
      "Sumarna | salah satu saksi kebakaran",
    ],
    ["Menurut Sumarna, warga yang ikut dalam pawai sudah pulang.", "Sumarna | null"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("a first name before what others found to be a person", () => {
  it("is no end of the body before it", () => {
    const text = "Ketua Yayasan Lembah Ni Luh Sariasih mengatakan jalan itu sudah rusak.";
    const mention = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    const entity = (name: string) => ({ name, aliases: [], reason: "", mentions: [mention(name)] });
    const names = { people: [entity("Luh Sariasih")], organizations: [entity("Yayasan Lembah Ni")] };
    expect(said([text], { names }).at(-1)?.speaker).toBe("Ni Luh Sariasih");
  });
});

describe("letters that open a name or stand inside it", () => {
  const called = '"Kami siap," kata Bagus.';
  it.each([
    [["Ketua Panitia Bagus B.S. Ginanjar datang.", called], "Bagus B.S. Ginanjar | Ketua Panitia"],
    [['"Kami siap," kata warga Desa Sukawening R.A. Bagus Ginanjar.'], "R.A. Bagus Ginanjar | warga Desa Sukawening"],
    [["Kepala Dinas Sosial Muh. Bagus Ginanjar datang.", called], "Muh. Bagus Ginanjar | Kepala Dinas Sosial"],
    [['"Kami siap," kata Camat Sukawening A.G. Ginanjar.'], "A.G. Ginanjar | Camat Sukawening"],
    [['"Kami siap," kata Kombes Pol. Bagus Ginanjar.'], "Bagus Ginanjar | Kombes Pol"],
  ])("%j", (paragraphs, speaker) => expect(lastOf(...paragraphs)).toBe(speaker));
});

describe("what the holder of an office does behind it", () => {
  it.each([
    ['Presiden Sumarna Adi datang. "Kami siap," ungkap Presiden menutup sambutannya.', "Sumarna Adi | Presiden"],
    ['"Kami siap," ungkap petugas yang menutup jalan.', "null | petugas yang menutup jalan"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("words of an office that no name begins with", () => {
  it.each([
    ['"Kami siap," kata Sekda Kabupaten Sukawening Sumarna kepada warga.', "Sumarna | Sekda Kabupaten Sukawening"],
    ['"Kami siap," kata Sekretaris Desa Siti Maemunah kepada warga.', "Siti Maemunah | Sekretaris Desa"],
    ['"Kami siap," kata Jaksa Agung Sumarna kepada warga.', "Sumarna | Jaksa Agung"],
    [
      '"Kami siap," kata Dirjen Perhubungan Darat Bagus Ginanjar kepada warga.',
      "Bagus Ginanjar | Dirjen Perhubungan Darat",
    ],
    [
      '"Kami siap," kata Komandan Kodim 0999 Sumberan Letkol Arm Sumarna.',
      "Sumarna | Komandan Kodim 0999 Sumberan Letkol Arm",
    ],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});
