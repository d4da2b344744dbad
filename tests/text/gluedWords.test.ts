import { describe, expect, it } from "vitest";
import { gluedPlaces } from "../../src/text/gluedWords.js";
import { splitWords } from "../../src/text/words.js";
import { said } from "../quotes/support.js";

/** The words that are two, cut. */
const cutsIn = (text: string): string[] => gluedPlaces(splitWords(text)).map((at) => `…${text.slice(at, at + 6)}`);

describe("gluedPlaces", () => {
  it.each([
    ["Kata Rudi, buku itu tipis. Isi BukuRudi Halim datang.", ["…Rudi H"]],
    ["Rudi dari UGM pulang. Acara di UGMRudi datang.", ["…Rudi d"]],
  ])("%s", (text, cuts) => expect(cutsIn(text)).toEqual(cuts));

  it.each([
    ["Isi BukuRudi Halim datang."], // its parts stand nowhere else
    ["Buku Rudi tipis. Toko BukuRudi buka. Di BukuRudi ramai."], // a name that the page writes so
    ["Buku Rudi tipis. Kunjungi #BukuRudi hari ini."],
    ["Buku Rudi tipis. Ia menulis di BukuRudi."], // nothing goes on
    ["Buku di sini. Ia suka BukuDi semua."], // too short a part
    ["rudi dan detik itu. Simak detikRudi hari ini."], // no capital opens it
  ])("none in %s", (text) => expect(cutsIn(text)).toEqual([]));
});

describe("a title that is glued to the story", () => {
  it("is no part of who speaks", () => {
    const paragraphs = ["Buku Rudi Halim tipis.", "Rudi Jual Isi BukuRudi mengatakan buku itu laku."];
    expect(said(paragraphs).map(({ text, speaker }) => [text, speaker])).toEqual([["buku itu laku", "Rudi Halim"]]);
  });
});
