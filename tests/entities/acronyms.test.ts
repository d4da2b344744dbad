import { describe, expect, it } from "vitest";
import { spells } from "../../src/entities/acronyms.js";

describe("spells", () => {
  it.each([
    ["Forum Warga Kota", "FWK"],
    ["Kementerian Ketenagakerjaan", "Kemnaker"],
    ["Badan Rimba Nasional", "Barinas"],
    ["Lembaga Air Bersih Desa", "LABD"],
  ])("%j gives %j", (full, short) => expect(spells(full.split(" "), short)).toBe(true));

  it.each([
    ["Forum Warga Kota", "FKW"],
    ["Forum Warga Kota", "XWK"],
    ["Yayasan Rimba", "Yxz"],
    ["Rimba", "RB"],
  ])("%j does not give %j", (full, short) => expect(spells(full.split(" "), short)).toBe(false));
});
