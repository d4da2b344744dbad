import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const TITLE = "Kerrow Bay closes its old pier for three months";
const STORY = [
  "The harbour board of Kerrow Bay will close the old pier from Monday because its supports have rotted through.",
  "Boats will use the eastern pier during the repairs, which are expected to take three months.",
  "Traders complained that the eastern pier is too far from the market and has no place to unload their goods.",
];

function kindsOf(...above: string[]): string[] {
  const { segments } = segmented([...above, ...STORY].join("\n"), languageOf("en"));
  return segments.slice(0, above.length).map(({ kind }) => kind);
}

describe("a name alone between the title and the story", () => {
  it.each(["Ruth Amadi", "Maria Lamo Castillo"])("is who wrote it: %s", (name) => {
    expect(kindsOf(TITLE, name)).toEqual(["headline", "byline"]);
  });
  it.each(["Kerrow Bay", "Harbour News", "Weather Today"])("is no place and no section: %s", (line) => {
    expect(kindsOf(TITLE, line)[1]).not.toBe("byline");
  });
});

describe("a title below a menu", () => {
  it("is the headline", () => {
    expect(kindsOf("Home News Business Sport Weather Opinion", TITLE)).toEqual(["navigation", "headline"]);
  });
});
