import { describe, expect, it } from "vitest";
import { withoutTitles } from "../../../src/quotes/speakers/longNames.js";

const KNOWN = { given: new Set(["nina", "anna"]), things: new Set<string>(), people: new Set(["Tessel Vale"]) };

describe("names that hold more than a name", () => {
  it.each([
    [["The Legendary Nina Vale", "Nina Vale"], "Nina Vale"],
    [["Meet Tessel Vale", "Tessel Vale"], "Tessel Vale"],
    [["Anna Nina Vale", "Nina Vale"], undefined],
    [["Captain Tom Vale", "Tom Vale"], undefined],
    [["Captain Nina Vale", "Captain Nina Vale", "Nina Vale"], undefined],
    [["Captain Nina Vale"], undefined],
  ])("end in one that is known and stands alone elsewhere: %s", (names, shown) => {
    expect(withoutTitles(names, KNOWN).get(names[0] as string)).toBe(shown);
  });
});
