import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import type { Segmentation } from "../../src/shapes.js";
import { segmented } from "./support.js";

const STORY = [
  "Harga Ikan Naik di Pasar Sumberan Minggu Ini",
  "SUMBERAN - Harga ikan naik di Pasar Sumberan sejak awal minggu ini, kata Pengarah Perikanan, Budi Halim.",
  "Budi berkata kenaikan harga itu disebabkan cuaca buruk yang membuatkan nelayan tidak turun ke laut.",
  '"Kami minta orang ramai bersabar," katanya kepada pemberita di pejabatnya.',
];

const below = (...lines: readonly string[]): Segmentation =>
  segmented([...STORY, ...lines].join("\n"), languageOf("ms"));

const kindsBelow = (...lines: readonly string[]): string[] =>
  below(...lines)
    .segments.slice(STORY.length)
    .map(({ kind }) => kind);

describe("what stands below a Malay story", () => {
  it.each([
    ["Artikel ini disiarkan pada : Khamis, 12 November 2015 @ 7:15 AM", "published"],
    ["Artikel ini pertama kali disiarkan di Warta Sumberan pada 12 Mei 2020", "footer"],
    ["- RTM", "byline"],
    ["-MalaysiaGazette", "byline"],
    ["– Astro Awani", "byline"],
    ["Foto JPBN Sumberan", "caption"],
    ["via IFTTT", "footer"],
  ])("%s", (line, kind) => expect(kindsBelow(line)).toEqual([kind]));
});
