import { describe, expect, it } from "vitest";
import { countsOf, WordHashes } from "../../src/segments/counts.js";

function gluedStops(text: string): number {
  return countsOf(text, { start: 0, end: text.length }, new WordHashes()).gluedStops;
}

describe("stops that a sentence is glued to", () => {
  it("stand between a longer small word and a capital", () => {
    expect(gluedStops("Warga menanam bakau.Menurut Surti, bibit itu murah!Semua senang.")).toBe(2);
    expect(gluedStops('Warga menanam bakau."Kami senang," kata Surti.')).toBe(1);
  });
  it("are no abbreviations, addresses or ordinary stops", () => {
    expect(gluedStops("Drs.Wiryo dan Ir.Surti menulis ke kabarsumber.com, U.S.A dan D.I.Y. Mereka senang.")).toBe(0);
  });
});
