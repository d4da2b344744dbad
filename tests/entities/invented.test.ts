import { describe, expect, it } from "vitest";
import { invented } from "../../training/invented.js";
import type { LabelledArticle } from "../../training/nameData.js";

const TEXT = "Ketua Yayasan Rimba Lestari (YRL) Darto Wirasena datang. Yayasan Rimba Lestari menolak, kata Darto.";

function labelled(): LabelledArticle {
  const span = (part: string, from = 0): { start: number; end: number } => {
    const start = TEXT.indexOf(part, from);
    return { start, end: start + part.length };
  };
  return {
    article: { text: TEXT, headline: null, paragraphs: [span(TEXT)], dateline: null, pageDate: null },
    language: "id",
    publisher: null,
    organizations: [span("Yayasan Rimba Lestari"), span("Yayasan Rimba Lestari", 50)],
    people: [span("Darto Wirasena")],
    places: null,
    weight: 1,
  };
}

describe("a copy with invented names", () => {
  const copies = [1, 2, 3, 4].map((seed) => invented(labelled(), seed));
  const named = ({ article, organizations }: LabelledArticle): string[] =>
    organizations.map(({ start, end }) => article.text.slice(start, end));

  it("keeps head words, first letters and the number of words", () => {
    for (const copy of copies) for (const name of named(copy)) expect(name).toMatch(/^Yayasan R\p{L}+ L\p{L}+$/u);
  });

  it("prints a word the same in every place", () => {
    for (const copy of copies) expect(new Set(named(copy)).size).toBe(1);
  });

  it("changes names, and nothing else", () => {
    expect(new Set(copies.flatMap(named)).size).toBeGreaterThan(1);
    for (const copy of copies)
      expect(copy.article.text).toMatch(/^Ketua Yayasan .+ datang\. Yayasan .+ menolak, kata /u);
  });

  it("is the same for the same seed", () => expect(invented(labelled(), 1)).toEqual(copies[0]));
});
