import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/views/parts.js";
import { harbour, pageOf } from "./samples.js";

describe("partsOf", () => {
  it("joins a list's lines and folds what is not the article", () => {
    expect(partsOf(harbour.analysis).map((part) => (part.type === "line" ? part.segment.kind : part.type))).toEqual([
      ...["fold", "headline", "published", "byline", "body", "fold", "body", "body", "list", "fold"],
    ]);
  });
  it("keeps folds apart that a paragraph parts", () => {
    const page = pageOf([
      ["share", "Bagikan"],
      ["body", "Isi."],
      ["promo", "Baca juga: Lain"],
      ["tags", "topik"],
    ]);
    expect(partsOf(page).map((part) => (part.type === "fold" ? part.segments.length : part.type))).toEqual([
      1,
      "line",
      2,
    ]);
  });
  it("takes two lists in a row apart", () => {
    const page = pageOf([
      ["linkList", "- Satu"],
      ["linkList", "- Dua"],
    ]);
    const lists = page.segmentation.segments.map(({ start, end }) => {
      return {
        heading: null,
        kind: "other",
        items: [{ start: start + 2, end, url: null }],
        start,
        end,
        reason: "",
      } as const;
    });
    const parts = partsOf({ ...page, segmentation: { ...page.segmentation, linkLists: lists } });
    expect(parts.map(({ type, start }) => [type, start])).toEqual([
      ["list", 0],
      ["list", 7],
    ]);
  });
});
