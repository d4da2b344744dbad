import { describe, expect, it } from "vitest";
import { Affiliations } from "../../src/quotes/affiliations.js";
import type { Entity, Span } from "../../src/shapes.js";

/** Organizations, each with its mentions as pairs of offsets. */
function affiliations(...organizations: [number, number][][]): Affiliations {
  const entities = organizations.map((pairs) => ({
    name: "Badan",
    aliases: [],
    mentions: pairs.map(([start, end]): Span => ({ start, end })),
  }));
  return new Affiliations({ organizations: entities as unknown as Entity[] });
}

describe("the organization inside a role", () => {
  const role = { start: 10, end: 30 };

  it("is the longest", () => {
    expect(affiliations([[12, 15]], [[20, 28]], [[16, 19]]).longestIn(role)).toEqual({ start: 20, end: 28 });
  });

  it("is of two as long the one whose name comes first", () => {
    expect(affiliations([[20, 24]], [[12, 16]]).longestIn(role)).toEqual({ start: 20, end: 24 });
  });

  it("may fill the role", () => {
    expect(affiliations([[10, 30]]).longestIn(role)).toEqual(role);
  });

  it("is none that begins before it or ends behind it", () => {
    expect(affiliations([[9, 20]], [[25, 31]], [[40, 45]]).longestIn(role)).toBeNull();
  });
});
