import { describe, expect, it } from "vitest";
import { hintsOf, TOPIC_NAMES } from "../../../src/segments/markup/hints.js";

const topicsOf = (attributes: Record<string, string>): string[] => {
  const bits = hintsOf(attributes);
  return TOPIC_NAMES.filter((_, index) => bits & (1 << index));
};

describe("hintsOf", () => {
  it.each([
    [{ class: "article-body" }, ["body"]],
    [{ class: "relatedStories" }, ["related"]],
    [{ class: "c-share__list" }, ["share", "card"]],
    [{ id: "NewsletterSignup" }, ["promo"]],
    [{ role: "navigation" }, ["navigation"]],
    [{ itemprop: "datePublished" }, ["date"]],
    [{ class: "x7f3 css-1q2w" }, []],
    [{ style: "comment" }, []],
    [{}, []],
  ])("reads %j", (attributes, topics) => {
    expect(topicsOf(attributes as Record<string, string>).sort()).toEqual([...topics].sort());
  });
  it("does not find a short word inside a longer one", () => {
    expect(topicsOf({ class: "header-shadow loading" })).not.toContain("ad");
    expect(topicsOf({ class: "stage" })).not.toContain("tags");
  });
});
