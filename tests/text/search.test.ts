import { describe, expect, it } from "vitest";
import { countWhere, firstNotBelow } from "../../src/text/search.js";

describe("looking up", () => {
  const values = [2, 4, 4, 7];
  const find = (least: number): number => firstNotBelow(values.length, (index) => values[index] ?? 0, least);
  it("finds the first that is not below, the first of equals, and the end where all are below", () => {
    expect([0, 2, 3, 4, 5, 7, 8].map(find)).toEqual([0, 0, 1, 1, 3, 3, 4]);
  });
  it("asks nothing of an empty list", () => {
    expect(countWhere(0, () => expect.unreachable())).toBe(0);
    expect(countWhere(-1, () => expect.unreachable())).toBe(0);
  });
});
