import { describe, expect, it } from "vitest";
import * as lexicon from "../../../src/quotes/lexicon/lexicon.js";

/** The bits of each field of an entry; what is made of several of them is left out. */
const FIELDS = {
  grammar: [
    lexicon.HEARER,
    lexicon.DEFINITE,
    lexicon.OBJECT,
    lexicon.NOUN_VERB,
    lexicon.DOCUMENT,
    lexicon.BODY,
    lexicon.COUNTS,
    lexicon.QUANTITY,
    lexicon.GIVEN,
    lexicon.CLAUSE_PARTICIPLE,
    lexicon.INDEFINITE,
    lexicon.POSSESSIVE,
  ],
};

describe("the bits of an entry", () => {
  it.each(Object.entries(FIELDS))("of %s are told apart", (_, bits) => {
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) expect(bit & (bit - 1)).toBe(0);
  });
});
