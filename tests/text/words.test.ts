import { describe, expect, it } from "vitest";
import {
  ALL_CAPS,
  CAPITAL,
  DOTTED,
  GLUED,
  HAS_DIGIT,
  hashOf,
  INNER_CAPITAL,
  IS_SYMBOL,
  OPENS_SPAN,
  splitWords,
} from "../../src/text/words.js";

const split = (text: string): string[] => {
  const { count, starts, ends } = splitWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};
const flagOf = (word: string, bit: number): boolean => ((splitWords(word).flags[0] ?? 0) & bit) !== 0;

describe("splitWords", () => {
  it.each([
    ["l'eau d’un lac", "l' eau d’ un lac"],
    ["qu'il, aujourd'hui", "qu' il , aujourd'hui"],
    ["L'Est, l' Est", "L' Est , l ' Est"],
  ])("parts what the language elides in %s", (text, expected) => {
    const { count, starts, ends } = splitWords(text, null, { elided: ["l", "d", "qu"], suffixes: [], prefixes: [] });
    expect(Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at])).join(" ")).toBe(expected);
  });
  it.each([
    ["uRudi noSari, UMnu Halim", "u Rudi no Sari , U Mnu Halim"],
    ["u-Anna no-M4", "u- Anna no- M4"],
    ["USB UN NGURUDI eKaya uvuka u-2", "USB UN NGURUDI eKaya uvuka u - 2"],
  ])("parts a prefix from the name behind it in %s", (text, expected) => {
    const apostrophes = { elided: [], suffixes: [], prefixes: ["u", "no"] };
    const { count, starts, ends, hashes } = splitWords(text, null, apostrophes);
    expect(Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at])).join(" ")).toBe(expected);
    if (text.startsWith("u")) expect(hashes[0]).toBe(hashOf("u"));
  });
  it("parts no prefix where the language has none", () => {
    expect(splitWords("uRudi").count).toBe(1);
  });
  it("parts nothing where the language elides nothing", () => {
    expect(splitWords("l'eau d’un").count).toBe(2);
  });
  it.each([
    ["Jakarta, Suara.com - Rapat", ["Jakarta", ",", "Suara.com", "-", "Rapat"]],
    ["REPUBLIKA.CO.ID,PALU", ["REPUBLIKA.CO.ID", ",", "PALU"]],
    ["pada Jum'at (13/5)", ["pada", "Jum'at", "(", "13", "/", "5", ")"]],
    ["the mayor's office", ["the", "mayor", "'", "s", "office"]],
    ["Rp1.250,5 miliar", ["Rp1.250", ",", "5", "miliar"]],
    ["sebesar 1.250,5", ["sebesar", "1.250,5"]],
    ["U.S. troops", ["U.S", ".", "troops"]],
    ["Łódź élan", ["Łódź", "élan"]],
    ["", []],
  ])("splits %j", (text, words) => expect(split(text)).toEqual(words));

  it("parts sentences that a dump has glued together", () => {
    expect(split("pendidikan.Baca")).toEqual(["pendidikan", ".", "Baca"]);
    expect(split("RAPAT.BACA")).toEqual(["RAPAT", ".", "BACA"]);
  });

  it("parts hyphens, keeps no space of its own and never joins across lines", () => {
    expect(split("dua-duanya\nDinas")).toEqual(["dua", "-", "duanya", "Dinas"]);
  });

  it("takes a surrogate pair whole", () => {
    expect(split("a 😀 b")).toEqual(["a", "😀", "b"]);
    expect(split("\ud800")).toHaveLength(1);
  });

  it("flags capitals, digits and symbols", () => {
    expect(flagOf("Bandung", CAPITAL)).toBe(true);
    expect(flagOf("Bandung", ALL_CAPS)).toBe(false);
    expect(flagOf("KPK", ALL_CAPS)).toBe(true);
    expect(flagOf("Élan", CAPITAL)).toBe(true);
    expect(flagOf("rumah", CAPITAL)).toBe(false);
    expect(flagOf("iNews", INNER_CAPITAL)).toBe(true);
    expect(flagOf("News", INNER_CAPITAL)).toBe(false);
    expect(flagOf("B2B", HAS_DIGIT)).toBe(true);
    expect(flagOf("Suara.com", DOTTED)).toBe(true);
    expect(flagOf("(", IS_SYMBOL)).toBe(true);
  });

  it("marks where a span opens and what stands without a space before it", () => {
    const { count, flags } = splitWords("satu dua\n(tiga", [
      { start: 0, end: 8 },
      { start: 9, end: 14 },
    ]);
    const has = (bit: number) => Array.from(flags.slice(0, count), (f) => (f & bit) !== 0);
    expect(has(OPENS_SPAN)).toEqual([true, false, true, false]);
    expect(has(GLUED)).toEqual([false, false, false, true]);
  });

  it("reads only the spans that it is given", () => {
    const { text, count, starts, ends } = splitWords("satu dua tiga", [{ start: 5, end: 8 }]);
    expect([count, text.slice(starts[0], ends[0])]).toEqual([1, "dua"]);
  });

  it("hashes a word like its lower case and unlike another word", () => {
    expect(splitWords("KEMENTERIAN").hashes[0]).toBe(hashOf("kementerian"));
    expect(splitWords("Kementerian").hashes[0]).not.toBe(hashOf("kementrian"));
  });

  it("grows past its first guess", () => expect(split("a ".repeat(500))).toHaveLength(500));
});
