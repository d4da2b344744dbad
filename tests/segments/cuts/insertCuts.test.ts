import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import { segmented } from "../support.js";

const LEAD = "A crane fell on a warehouse in Kerrow on Monday, and nobody was hurt.";
const REST =
  'Police closed the road for six hours while engineers took the crane apart. "The roof opened like a tin," said Ben Alder, who owns the warehouse. The firm that owns the crane did not answer questions about its last inspection, which by law must be made every year.';

function partsOf(text: string, language = "en"): string[][] {
  return segmented(text, languageOf(language)).segments.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("an insert inside a page on one line", () => {
  it.each([
    ["Advertisement", " "],
    ["ADVERTISEMENT", " "],
    ["Advertisement", "      "],
    ["Advertisement", ""],
    ["Story continues below advertisement", " "],
    ["Scroll to continue", " "],
  ])("is cut out: %s%s", (insert, gap) => {
    expect(partsOf(`${LEAD} ${insert}${gap}${REST}`)).toEqual([
      ["body", LEAD],
      ["promo", insert],
      ["body", REST],
    ]);
  });
  it("is cut out in the page's own language where it is shouted", () => {
    const lead = "Warga Desa Karangmulya mengeluhkan jalan rusak yang tidak kunjung diperbaiki sejak tahun lalu.";
    const rest =
      "Kepala Desa Karangmulya mengatakan sudah tiga kali mengirim surat ke dinas, tetapi belum ada jawaban. Warga akhirnya patungan membeli batu untuk menutup lubang paling dalam di jalan itu.";
    expect(partsOf(`${lead} IKLAN ${rest}`, "id").map(([kind]) => kind)).toEqual(["body", "promo", "body"]);
    expect(partsOf(`${lead} Iklan Layanan ${rest}`, "id")).toHaveLength(1);
  });
  it.each(["Advertisement revenue fell by a third.", "ADVERTISEMENT RATES rose again."])(
    "is no word of the story: %s",
    (sentence) => {
      expect(partsOf(`${LEAD} ${sentence} ${REST}`)).toHaveLength(1);
    },
  );
});
