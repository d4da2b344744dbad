import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entities/dates/dates.js";
import { languageOf } from "../../src/languages/index.js";
import { readPlain } from "../../src/page/plain.js";
import { segment } from "../../src/segments/index.js";
import type { Segmentation } from "../../src/shapes.js";

function segmented(text: string): Segmentation {
  const page = readPlain(text, { url: null, encoding: null });
  return segment(page, languageOf("id"), findDates(text, languageOf("id")));
}

/** "kind: text" of each segment. */
function kindsOf(text: string): string[] {
  return segmented(text).segments.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const PROSE = [
  "Kabarkita.com - Warga Desa Sumberan menanam seribu pohon bakau di pantai selatan pada Minggu pagi bersama para siswa.",
  "Kegiatan itu diikuti dua ratus orang dari tujuh dusun dan berlangsung sampai matahari tinggi di atas laut.",
  '"Kami ingin anak-anak tahu bahwa pantai ini milik mereka," kata Kepala Desa Sumberan, Surti Lamo, kepada wartawan.',
  "Bibit bakau itu disumbangkan oleh kelompok tani dari desa tetangga yang lebih dulu memulai kegiatan serupa.",
];

describe("a text page", () => {
  it("takes a short first line above a longer sentence for its title, also where the page is short", () => {
    const page =
      'Warga D0 menanam bakau\n\nDesa D0 - Warga menanam seribu bakau di pantai.\n\n"Kami mulai," kata Surti Lamo.\n';
    expect(kindsOf(page)[0]).toBe("headline: Warga D0 menanam bakau");
    expect(kindsOf("Menanam bakau itu mudah.\n\nDesa kami menanam seribu bakau di pantai.\n")[0]).toMatch(/^body: /);
  });
  it("gives a title without the stamp that is glued to it", () => {
    const titles = ["Nelayan Sumberan Kembali Melaut Usai Badai", "Harga Ikan Naik Tajam di Pasar Sumberan"];
    const text = [...PROSE, "Berita Terkini", ...titles.map((title) => `${title} 20/1/2026 05:10`)].join("\n");
    expect(segmented(text).linkLists[0]?.items.map(({ start, end }) => text.slice(start, end))).toEqual(titles);
  });
  it("has a standfirst without a full stop below its title, and tags in small letters below its end", () => {
    const stand = "Dua ratus warga desa turun ke pantai dengan bibit dari desa tetangga";
    const tags = ["bakau sumberan", "01", "pantai selatan", "02", "panen raya desa"];
    const kinds = kindsOf(
      ["Warga Sumberan Menanam Seribu Bakau di Pantai Selatan", stand, ...PROSE, ...tags].join("\n"),
    );
    expect(kinds[1]).toBe(`body: ${stand}`);
    expect(kinds.slice(-5).map((kind) => kind.split(":")[0])).toEqual(tags.map(() => "tags"));
  });
  it("keeps its paragraphs and tells its lists by their headings", () => {
    const lists = [
      "Berita Terkait",
      "-",
      "Nelayan Sumberan Kembali Melaut",
      "-",
      "Harga Ikan Naik di Pasar Sumberan",
      "Terpopuler",
      "- Tujuh Cara Merawat Pohon Bakau di Halaman",
      "- Pantai Selatan Ramai Dikunjungi Wisatawan",
    ];
    const text = [...PROSE, ...lists].join("\n");
    const { segments, linkLists, dateline } = segmented(text);
    expect(segments.filter(({ kind }) => kind === "body")).toHaveLength(PROSE.length);
    expect(linkLists.map(({ kind, items }) => [kind, items.map(({ start, end }) => text.slice(start, end))])).toEqual([
      ["related", ["Nelayan Sumberan Kembali Melaut", "Harga Ikan Naik di Pasar Sumberan"]],
      ["popular", ["Tujuh Cara Merawat Pohon Bakau di Halaman", "Pantai Selatan Ramai Dikunjungi Wisatawan"]],
    ]);
    expect(dateline && text.slice(dateline.start, dateline.end)).toBe("Kabarkita.com -");
  });
  it("takes one insert for a promo, and two in a row for a list", () => {
    const [one, two, three] = [
      "Baca juga: Ombak Tinggi di Selatan",
      "Baca juga: Dermaga Baru Dibuka",
      "Baca juga: Musim Ikan Tiba Lebih Awal",
    ];
    const text = [PROSE[0], one, PROSE[1], PROSE[2], two, three, PROSE[3]].join("\n");
    const kinds = kindsOf(text);
    expect(kinds).toContain(`promo: ${one}`);
    expect(kinds).toContain(`linkList: ${two}\n${three}`);
  });
  it("tells a caption by the credit at its end, and a paragraph with an ordinary colon not", () => {
    const caption = "Bibit bakau diangkut ke pantai. Foto: Ruth Ames";
    const plain = "Bibit bakau diangkut ke pantai. Isi foto: tiga bibit dan dua ember milik desa.";
    const kinds = kindsOf([PROSE[0], caption, PROSE[1], plain, PROSE[2], PROSE[3]].join("\n"));
    expect(kinds).toContain(`caption: ${caption}`);
    expect(kinds).toContain(`body: ${plain}`);
  });
  it("takes a row of numbers for a menu of pages, and one alone not", () => {
    const story = PROSE.join("\n");
    expect(kindsOf(`${story}\nPenulis: Surti Lamo\n1\n2\n3`).slice(-3)).toEqual([
      "navigation: 1",
      "navigation: 2",
      "navigation: 3",
    ]);
    expect(kindsOf(`${story}\nPenulis: Surti Lamo\n12`).at(-1)).toBe("other: 12");
  });
  it("cuts a dump of one line at its labels", () => {
    const text = `${PROSE.join(" ")} Baca juga: Ombak tinggi di pantai selatan Pewarta: Budi Lestari Editor: Ani Wulan Copyright © KABAR 2025`;
    const kinds = kindsOf(text);
    expect(kinds).toContain("promo: Baca juga: Ombak tinggi di pantai selatan");
    expect(kinds.some((kind) => kind.startsWith("byline: Pewarta: Budi Lestari"))).toBe(true);
    expect(segmented(text).credits.map(({ name }) => name)).toEqual(["Budi Lestari", "Ani Wulan"]);
  });
  it("cuts nothing out of prose that only holds such words", () => {
    expect(kindsOf(PROSE.join(" "))).toEqual([`body: ${PROSE.join(" ")}`]);
  });
});

describe("every text", () => {
  it("is tiled: no character that is not white space is lost or stands twice", () => {
    const part = fc.constantFrom(
      "Berita Terkait",
      "-",
      "- Judul berita lain di sini",
      "Baca juga: Judul",
      "(abc/def)",
      "©",
      "#",
      "1. ",
      ". ",
      "\n",
      " ",
      "Kata",
      "kotaBaru",
      "=====",
      "b'",
      "\\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 40 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const page = readPlain(text, { url: null, encoding: null });
          const { segments } = segmented(page.text);
          let from = 0;
          for (const { start, end } of segments) {
            expect(page.text.slice(from, start).trim()).toBe("");
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(page.text.slice(from).trim()).toBe("");
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
