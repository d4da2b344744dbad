import { describe, expect, it } from "vitest";
import { type PairingRules, pairMarks } from "../../../src/quotes/marks/pairs.js";
import { splitWords } from "../../../src/text/words.js";

const RULES: PairingRules = {
  isContinued: false,
  openingAngles: ["«", "»"],
  reopensParagraphs: false,
  isCue: () => false,
  speaksInSingles: false,
};
const inside = (text: string, rules = RULES): string[] => {
  const words = splitWords(text);
  return pairMarks(words, { from: 0, to: words.count }, rules).stretches.map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe("pairMarks", () => {
  it("takes a mark that is printed without end for a rule, between which speech stands", () => {
    const rule = '"'.repeat(65);
    expect(inside(`${rule} "Aman," kata dia. ${rule}`)).toEqual(["Aman"]);
  });

  it.each([
    ['"Aman," kata dia.', ["Aman"]],
    ["”Aman,” kata dia.", ["Aman"]],
    ["„Sicher“, sagte er.", ["Sicher"]],
    ["»Sicher«, sagte er.", ["Sicher"]],
    ["« Tout va bien », dit-il.", ["Tout va bien"]],
    ["‘All is well,’ he said.", ["All is well"]],
    ["「無事です」と話した。", ["無事です"]],
    ['"Saya bilang "belum" tadi," kata dia.', ['Saya bilang "belum" tadi']],
    ["“Aman.“Semua pulang,” katanya.", ["Aman.", "Semua pulang"]],
    ['Kata dia: "Aman', ["Aman"]],
  ])("pairs %j", (text, stretches) => expect(inside(text)).toEqual(stretches));

  it.each([["Ma'ruf pulang Jum'at"], ["the players' bus"], ['Layar 5" retak'], ["Kenapa? Entah."]])(
    "finds none in %j",
    (text) => expect(inside(text)).toEqual([]),
  );

  it("lets a mark that slipped over its space close before a cue", () => {
    const text = 'Ia menjawab, "Kami siap, "kata Rudi.';
    const words = splitWords(text);
    const isCue = (at: number): boolean => text.slice(words.starts[at], words.ends[at]) === "kata";
    expect(inside(text, { ...RULES, isCue })).toEqual(["Kami siap"]);
  });

  it("goes on from the paragraph before where only a closing mark stands", () => {
    expect(inside("Semua pulang,” kata dia.", { ...RULES, isContinued: true })).toEqual(["Semua pulang"]);
    expect(inside("Semua pulang,” kata dia.")).toEqual([]);
  });

  it("takes time that grows with the text", () => {
    const marks = '"a" '.repeat(20_000);
    expect(inside(marks)).toHaveLength(20_000);
  });
});
