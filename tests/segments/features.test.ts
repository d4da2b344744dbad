import { describe, expect, it } from "vitest";
import { Column, FEATURE_COUNT } from "../../src/segments/features.js";

describe("the columns of a line's features", () => {
  it("are 0, 1, 2 … in the order in which they are listed", () => {
    expect(Object.values(Column)).toEqual(Array.from({ length: FEATURE_COUNT }, (_, column) => column));
  });
});
