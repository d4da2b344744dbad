import { describe, expect, it } from "vitest";
import { HashNumbers } from "../../src/text/hashNumbers.js";
import { hashOf } from "../../src/text/words.js";

describe("HashNumbers", () => {
  it("joins what a hash is given, and knows nothing of others", () => {
    const numbers = new HashNumbers(2);
    numbers.join(hashOf("laut"), 1);
    numbers.join(hashOf("laut"), 4);
    expect(numbers.get(hashOf("laut"))).toBe(5);
    expect(numbers.get(hashOf("pasir"))).toBe(0);
  });

  it("holds hashes that share a slot, and zero", () => {
    const numbers = new HashNumbers(100);
    for (let at = 0; at < 100; at++) numbers.join(at << 20, at + 1);
    for (let at = 0; at < 100; at++) expect(numbers.get(at << 20)).toBe(at + 1);
    expect(numbers.get(100 << 20)).toBe(0);
  });
});
