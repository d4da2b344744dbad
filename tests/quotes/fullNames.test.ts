/** The first parts of a name in Indonesia and Malaysia, each beside what stands there and is none. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** "speaker | role" of the last quote or statement of the paragraphs. */
function lastOf(...paragraphs: string[]): string {
  const last = said(paragraphs).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("a name that is called by its second word", () => {
  const called = '"Kami siap," kata Pandu.';
  it.each([
    [
      "Kabid Humas Polda Riau Kombes Pol. Surya Pandu Lesmana datang.",
      "Surya Pandu Lesmana | Kabid Humas Polda Riau Kombes Pol",
    ],
    ["Kabid Humas Polda Riau AKBP Surya Pandu Lesmana datang.", "Surya Pandu Lesmana | Kabid Humas Polda Riau AKBP"],
    ["Direktur Jenderal Strahan Pandu Lesmana datang.", "Pandu Lesmana | Direktur Jenderal Strahan"],
  ])("begins behind a rank: %s", (paragraph, speaker) => expect(lastOf(paragraph, called)).toBe(speaker));
});

describe("letters before a name", () => {
  it.each([
    ["Camat Sukamaju, AG Lesmana mengatakan jalan itu rusak.", "AG Lesmana | Camat Sukamaju"],
    ["Camat Sukamaju, FX Lesmana, mengatakan jalan itu rusak.", "FX Lesmana | Camat Sukamaju"],
    ["Camat Sukamaju, A.G. Lesmana, mengatakan jalan itu rusak.", "A.G. Lesmana | Camat Sukamaju"],
    ["Camat Sukamaju A.G. Lesmana mengatakan jalan itu rusak.", "A.G. Lesmana | Camat Sukamaju"],
    ["Dosen UI Surya Lesmana mengatakan jalan itu rusak.", "Surya Lesmana | Dosen UI"],
    ["Guru itu bernama Pandu Lesmana, S.H. Camat Surya mengatakan jalan itu rusak.", "Surya | Camat"],
  ])("%s", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));

  it("are a name where others found them in one", () => {
    const text = "Pengacara ZR Lesmana mengatakan jalan itu rusak.";
    const people = [{ name: "ZR Lesmana", aliases: [], reason: "", mentions: [{ start: 10, end: 20 }] }];
    expect(said([text], { names: { people, organizations: [] } })[0]?.speaker).toBe("ZR Lesmana");
  });

  it("open a Balinese name of which others found the rest", () => {
    const text = "Kepala Dinas Pangan I Gusti Lesmana mengatakan jalan itu rusak.";
    const people = [{ name: "Gusti Lesmana", aliases: [], reason: "", mentions: [{ start: 22, end: 35 }] }];
    const [statement] = said([text], { names: { people, organizations: [] } });
    expect([statement?.speaker, statement?.role]).toEqual(["I Gusti Lesmana", "Kepala Dinas Pangan"]);
  });
});

describe("a small article inside a name", () => {
  it.each([
    ["Seorang pengungsi, Karim al-Basri, mengatakan jalan itu rusak.", "Karim al-Basri | Seorang pengungsi"],
    ['"Kami siap," kata Karim el-Basri.', "Karim el-Basri | null"],
    ['"Kami siap," kata Karim pro-Basri.', "Karim | null"],
  ])("%s", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("the place of an office", () => {
  const office = "Direktur Operasi Yayasan Melati di Gaza";
  it.each([
    [`${office}, Anton Lesmana, mengatakan jalan itu rusak.`, `Anton Lesmana | ${office}`],
    [`${office}, Anton Lesmana mengatakan jalan itu rusak.`, `Anton Lesmana | ${office}`],
    [`${office} Anton Lesmana mengatakan jalan itu rusak.`, `Anton Lesmana | ${office}`],
    ["Menteri Anton Lesmana di Gaza mengatakan jalan itu rusak.", "Anton Lesmana | Menteri"],
    ["Di Gaza, Anton Lesmana mengatakan jalan itu rusak.", "Anton Lesmana | null"],
  ])("stands before the name: %s", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("those with somebody", () => {
  it.each([
    ["Anton Lesmana Cs mengatakan jalan itu rusak.", "Anton Lesmana | null"],
    ["Menteri Anton Lesmana dkk mengatakan jalan itu rusak.", "Anton Lesmana | Menteri"],
    ["Anton Lesmana bersama pergi ke desa.", "undefined | undefined"],
  ])("are no part of a name: %s", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});
