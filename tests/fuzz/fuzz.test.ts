import { describe, expect, it } from "vitest";
import { readFixtures } from "../support/fixtures.js";
import { faultOf, fuzz } from "./fuzz.js";
import { MUTATORS, mutate } from "./mutate.js";
import { seeded } from "./random.js";

const PAGES = [
  'Judul Berita\nJakarta - Hujan turun, Senin (13/5/2024).\n"Bawa payung," kata Rini.\nBerita Terkait\n-\nBanjir\n-\nTerang',
];
const sources = [...PAGES, ...readFixtures().map(({ bytes }) => new TextDecoder().decode(bytes))];

/** What the long run found, cut down to its cause. */
const FOUND = [
  "Warga Solok antre gulai sejak pagi.\nTEPIAN.com - ANTREAN DI DEPAN RUMAH MAKA",
  "Warga menabung di bank desa sejak pagi.\nBank Tani Sentosa\n(Persero) Tbk (BTSN) untung besar tahun ini.\n",
];

describe("pages that once broke an invariant", () => {
  it.each(FOUND)("break none today: %j", (page) => expect(faultOf(page)).toBeNull());
});

describe("mutated pages", () => {
  it("keep the invariants (the long run: npm run fuzz)", () => {
    const findings = fuzz(sources, { seed: 20_260_101, pages: 250, enough: 3 });
    expect(findings.map(({ number, what }) => `page ${number}: ${what}`)).toEqual([]);
  }, 60_000);
  it("are the same for the same seed and others for another", () => {
    const page = (seed: number): string => mutate(sources, seeded(seed)).page;
    expect(page(1)).toBe(page(1));
    expect(page(1)).not.toBe(page(2));
  });
  it.each(Object.entries(MUTATORS))("are changed by %s within some tries", (_, mutator) => {
    const tries = Array.from({ length: 30 }, (_, seed) => mutator(PAGES[0] ?? "", seeded(seed), "lain\npula"));
    expect(tries.some((page) => page !== PAGES[0])).toBe(true);
  });
});
