import { describe, expect, it } from "vitest";
import { type Forest, forestAt, forestBytes, hashOfNames, scoreOf } from "../../src/models/forest.js";
import { checked } from "../../src/models/markup.js";

/** One tree that asks whether the second number is above 0.5, and one that is a leaf alone. */
const forest: Forest = {
  featureHash: hashOfNames(["first", "second"]),
  base: 0.25,
  roots: Int32Array.of(0, ~2),
  feature: Uint16Array.of(1),
  threshold: Float32Array.of(0.5),
  left: Int16Array.of(~0),
  right: Int16Array.of(~1),
  leaf: Float32Array.of(-1, 2, 0.5),
};

describe("a forest", () => {
  it("sums its trees' leaves; a value at the threshold goes left", () => {
    const rows = Float32Array.of(9, 9, 0.5, 0, 0.75);
    expect(scoreOf(forest, rows, 1)).toBe(-0.25);
    expect(scoreOf(forest, rows, 3)).toBe(2.75);
  });
  it("comes back from its bytes as it was", () => {
    const bytes = forestBytes(forest);
    expect(bytes.length % 4).toBe(0);
    expect(forestAt(bytes)).toEqual(forest);
  });
  it("is refused for rows with other features, or the same in another order", () => {
    expect(checked(forest, ["first", "second"])).toBe(forest);
    const code = expect.objectContaining({ code: "BAD_MODEL" });
    expect(() => checked(forest, ["second", "first"])).toThrow(code);
    expect(() => checked(forest, ["first"])).toThrow(code);
  });
});
