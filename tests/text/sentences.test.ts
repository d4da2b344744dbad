import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.js";
import { hashOf, splitWords } from "../../src/text/words.js";

const split = (text: string): string[] => {
  const words = splitWords(text);
  const rules = {
    abbreviations: new Set(["dr", "jl"].map(hashOf)),
    atoms: [],
    degrees: new Set<number>(),
    openers: new Set<number>(),
    hasOrdinals: false,
    isAttribution: () => false,
    isShortOffice: () => false,
  };
  return splitSentences(words, { from: 0, to: words.count }, rules).map(({ from, to }) =>
    text.slice(words.starts[from], words.ends[to - 1]),
  );
};

describe("splitSentences", () => {
  it.each([
    ["Hujan turun. Warga pulang.", ["Hujan turun.", "Warga pulang."]],
    ["Hujan turun.Warga pulang.", ["Hujan turun.", "Warga pulang."]],
    ["Apakah aman? Belum!", ["Apakah aman?", "Belum!"]],
    ["Naik 2.5 meter. 12 rumah terendam.", ["Naik 2.5 meter.", "12 rumah terendam."]],
  ])("splits %j", (text, sentences) => expect(split(text)).toEqual(sentences));

  it.each([
    ["Menurut dr. Rudi, aman"],
    ["Di Jl. Melati dua"],
    ["R. A. Halim datang"],
    ["Situs Contoh.com padam"],
    ["Naik 2.5 meter"],
  ])("keeps %j whole", (text) => expect(split(text)).toEqual([text]));

  it("ends no sentence inside speech", () => {
    const text = '"Aman. Semua pulang," kata Rudi. Hujan reda.';
    const words = splitWords(text);
    const end = text.indexOf('," kata') + 1;
    const endWord = Array.from(words.starts).findIndex((start) => start === end + 2);
    const atoms = [{ start: 1, end, firstWord: 0, endWord }];
    const sentences = splitSentences(
      words,
      { from: 0, to: words.count },
      {
        abbreviations: new Set(),
        atoms,
        degrees: new Set<number>(),
        openers: new Set<number>(),
        hasOrdinals: false,
        isAttribution: () => false,
        isShortOffice: () => false,
      },
    );
    expect(sentences).toHaveLength(2);
  });

  it("gives nothing for nothing", () => expect(split("")).toEqual([]));
});
