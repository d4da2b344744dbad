import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex } from "../../../src/quotes/speakers/nameIndex.js";
import { isVariant } from "../../../src/quotes/speakers/nameVariants.js";

function indexOf(names: readonly string[]): NameIndex {
  const index = new NameIndex();
  for (const name of names) index.add(name.split(" "));
  return index;
}

/** Words of few letters in few orders, so that many of them are nearly the same. */
const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 9 });
const name = fc.array(word, { minLength: 1, maxLength: 3 });

describe("the index of names", () => {
  it.each([
    ["misspelt at its end", "zippersten"],
    ["misspelt at its beginning", "sippersteim"],
    ["drawn together", "buwas"],
    ["drawn together from an initial", "bwase"],
    ["cut at its end", "sandi"],
    ["cut at its beginning", "diaga"],
    ["misspelt beside its first word", "made jony"],
    ["misspelt before its second word", "mado joni"],
  ])("finds a name %s", (_, form) => {
    const names = ["lee bon", "jost zipperstein", "sippersteem", "budi wasesa", "rudi sandiaga", "made joni"];
    const wanted = names.findIndex((known) => isVariant(form.split(" "), known.split(" ")));
    expect(wanted).toBeGreaterThan(0);
    expect(indexOf(names).firstVariant(form.split(" "))).toBe(wanted);
  });

  it("leads to the first of several", () => {
    expect(indexOf(["lee bon", "rudi sandiaga", "sandiago halim"]).firstVariant(["sandi"])).toBe(1);
  });

  it.each(["halim", "rudi", "made santi", "x"])("finds none for %j", (form) => {
    expect(indexOf(["rudi sandiaga", "made joni"]).firstVariant(form.split(" "))).toBe(-1);
  });

  it("finds what a comparison with every name finds", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, (names, form) => {
        const index = new NameIndex();
        for (const known of names) index.add(known);
        expect(index.firstVariant(form)).toBe(names.findIndex((known) => isVariant(form, known)));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
