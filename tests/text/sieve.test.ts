import { describe, expect, it } from "vitest";
import { Sieve } from "../../src/text/sieve.js";

const SIEVE = new Sieve(["story continues below", "kisah's akhir", "//t.me/"]);
const mayHold = (text: string): boolean => SIEVE.mayHold(text, 0, text.length);

describe("Sieve", () => {
  it.each([
    "Story continues below",
    "1Story CONTINUES below this",
    "a kisah’s akhir",
    "İ",
    "\u212aisah",
    "see //T.me/acme",
  ])("lets %j through", (text) => expect(mayHold(text)).toBe(true));

  it.each(["", "st", "The mayor opened the bridge on Monday.", "Wali Kota meresmikan jembatan."])(
    "keeps %j back",
    (text) => expect(mayHold(text)).toBe(false),
  );

  it("reads the span alone", () => expect(SIEVE.mayHold("story continues below", 0, 4)).toBe(false));

  it("refuses a phrase that nothing can be told by", () => expect(() => new Sieve(["’’’"])).toThrow());
});
