/** Pages that nobody wrote: newsroom pieces and arbitrary characters in any order. */
import fc from "fast-check";

/** What pages are made of, split where stages decide: marks, cues, headings, markers, stamps, names. */
const PIECES = [
  "Berita Terkait",
  "Terpopuler",
  "Baca juga:",
  "Baca Juga",
  "ADVERTISEMENT",
  "SCROLL TO CONTINUE WITH CONTENT",
  "-",
  "- ",
  "•",
  "1.",
  '"',
  "“",
  "”",
  "'",
  "’",
  "«",
  "»",
  "„",
  ",",
  ".",
  "...",
  "…",
  "(",
  ")",
  "—",
  "–",
  " - ",
  " -- ",
  ":",
  "|",
  "\t",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\r",
  "\r\n",
  "\n",
  "\n\n",
  " ",
  "  ",
  "kata",
  "ujarnya",
  "Menurut",
  "mengatakan bahwa",
  "said",
  "katanya",
  "JAKARTA, KABARNUSA.com -",
  "Jakarta (NUSA) -",
  "Rahmat Hidayat",
  "Menteri Kelautan",
  "Kemenlaut",
  "PT Samudra Jaya Tbk",
  "(KEJ)",
  "Senin (13/5/2024)",
  "Selasa, 26 Februari 2025 | 10:12 WIB",
  "kemarin",
  "Penulis: Sari",
  "Editor:",
  "(trw/sun)",
  "Artikel ini telah tayang di",
  "COPYRIGHT © NUSA 2025",
  "Hujan turun di kota itu sejak pagi.",
  "Pasar kembali ramai",
  "😀",
  "İ",
  "&quot;",
  "<p>",
  "</p>",
  "<a href='x'>",
  "<script>",
  "\u202e",
  "\u0000",
  "\ud83d",
  "\ude00",
  "e\u0301",
  "ﷺ",
  "𝐀",
  "ก",
  "漢字。",
  "“他说",
];

const piece = fc.constantFrom(...PIECES);
/** Any code units at all, lone surrogates among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));
const points = fc.string({ unit: "binary", maxLength: 12 });

/** A page of up to 60 pieces. */
export const anyPage: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: units }, { weight: 1, arbitrary: points }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

/** A page whose pieces stand in words and lines, as a dump's do. */
export const anyLines: fc.Arbitrary<string> = fc
  .array(
    fc.array(piece, { minLength: 1, maxLength: 8 }).map((words) => words.join(" ")),
    { maxLength: 25 },
  )
  .map((lines) => lines.join("\n"));
