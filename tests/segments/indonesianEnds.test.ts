import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import type { Segmentation } from "../../src/shapes.js";
import { segmented } from "./support.js";

const STORY = [
  "Harga Ikan Naik di Pasar Sumberan Pekan Ini",
  "SUMBERAN - Harga ikan naik di Pasar Sumberan sejak awal pekan ini, kata Kepala Dinas Perikanan Budi Santoso.",
  "Budi mengatakan kenaikan harga itu disebabkan cuaca buruk yang membuat nelayan tidak melaut.",
  '"Kami minta warga bersabar sampai ombak turun," ujar Budi kepada wartawan di kantornya.',
];

function below(...lines: readonly string[]): Segmentation {
  return segmented([...STORY, ...lines].join("\n"), languageOf("id"));
}

const kindsBelow = (...lines: readonly string[]): string[] =>
  below(...lines)
    .segments.slice(STORY.length)
    .map(({ kind }) => kind);

describe("what signs a story off", () => {
  it.each(["(Diskominfo/rhm)", "(Humas/ad)", "(Prokopim/tim)"])("is an office and its hand: %s", (signature) => {
    expect(kindsBelow(`Acara diakhiri dengan foto bersama. ${signature}`)).toEqual(["body", "byline"]);
    expect(kindsBelow(signature)).toEqual(["byline"]);
  });
  it.each(["(H21,G5-56)", "(H74-37)", "(E-2)"])("is a code of the desk: %s", (code) => {
    expect(kindsBelow(code)).toEqual(["byline"]);
  });
  it("is a house and a hand behind the last paragraph, and no picture's credit", () => {
    const short = "Pedagang diminta tidak menimbun ikan sampai akhir pekan.";
    expect(kindsBelow(`"Kami siap," katanya. ${short} (McSumberan/RuthL)`)).toEqual(["body"]);
    expect(kindsBelow(`${short} (McSumberan/RuthL)`)).toEqual(["caption"]);
    const long = `Sari mengatakan pemerintah kabupaten sudah menghubungi tiga kabupaten lain yang punya gudang beku. ${short} Hasilnya akan diumumkan pada hari Senin.`;
    expect(kindsBelow(`${long} (Antara/Ruth Lamo)`)).toEqual(["body", "byline"]);
  });
  it("is no credit of a picture", () => {
    expect(kindsBelow("Nelayan memperbaiki jaring di pantai. (Antara/ist)")).not.toContain("byline");
    expect(kindsBelow("Nelayan memperbaiki jaring di Sumberan (Kabarkita/Sari Dewi)")).not.toContain("byline");
  });
});

describe("labels of other pages", () => {
  it.each([
    "Pilihan Editor: Mengapa Harga Ikan Mahal",
    "Pilihan Editor: Nelayan Sumberan Tunggu Bantuan, Siapa Untung dari Impor Ikan",
    "Menarik Dibaca: Nelayan Sumberan Kembali Melaut",
    "Fakta atau Hoaks?",
  ])("are an insert: %s", (line) => {
    expect(kindsBelow(line)).toEqual(["promo"]);
  });
  it("head a list above several titles", () => {
    const titles = ["- Nelayan Sumberan Kembali Melaut Setelah Badai", "- Dermaga Baru Sumberan Selesai Sebelum Hujan"];
    expect(below("Pilihan Editor", ...titles).linkLists.map(({ items }) => items.length)).toEqual([2]);
  });
});

describe("a title that counts", () => {
  it("is one item of its list", () => {
    const lists = below(
      "Redaktur & Reporter : Sari Dewi",
      "- Nelayan Sumberan Kembali Melaut Setelah Badai",
      "- 5 Berita Terpopuler: Harga Ikan Naik, Nelayan Tunggu Bantuan",
      "- Dermaga Baru Sumberan Selesai Sebelum Musim Hujan",
    ).linkLists;
    expect(lists.map(({ heading, items }) => [heading, items.length])).toEqual([[null, 3]]);
  });
});

describe("a name and a trade below an opinion's title", () => {
  const OPINION = [
    "Nelayan di pesisir selatan sudah lama menunggu perhatian pemerintah yang tidak kunjung datang.",
    "Selama puluhan tahun mereka melaut dengan perahu kecil dan jaring yang mereka buat sendiri.",
    "Pemerintah seharusnya membangun dermaga dan pabrik es agar hasil tangkapan tidak cepat rusak.",
  ];
  const read = (...above: readonly string[]): Segmentation =>
    segmented([...above, ...OPINION].join("\n"), languageOf("id"));
  it.each([
    "Budi Santoso, Dosen Universitas Negeri Sumberan",
    "Budi Santoso, Peneliti Pusat Kajian Laut",
    "Oleh Budi Santoso, Dosen Universitas Negeri Sumberan",
    "Oleh: Budi Santoso, Ketua Himpunan Nelayan Sumberan",
  ])("are its author alone: %s", (line) => {
    for (const above of [[], ["OPINI"]]) {
      const { credits, segments } = read(...above, "Jalan Panjang Nelayan Kita di Pesisir", line);
      expect(credits.map(({ name }) => name)).toEqual(["Budi Santoso"]);
      expect(segments[above.length]?.kind).toBe("headline");
    }
  });
  it("are nobody's where the story is about the name, or where no trade stands", () => {
    const page = [
      "Peneliti Ini Menanam Bakau",
      "Budi Santoso, Peneliti Pusat Kajian Laut",
      "Budi Santoso menanam bakau.",
    ];
    expect(segmented([...page, ...OPINION].join("\n"), languageOf("id")).credits).toEqual([]);
  });
});

describe("an author's house and office", () => {
  const authorsOf = (...above: readonly string[]): (string | null)[] => {
    const [title = "", ...story] = STORY;
    const { credits } = segmented(
      [title, ...above, "Senin, 6 Mei 2024 10:11 WIB", ...story].join("\n"),
      languageOf("id"),
    );
    return credits.flatMap(({ name }) => name ?? []);
  };
  it.each([
    "Sari Dewi, Kabarkita",
    "Penulis: Sari Dewi, Wartawan Senior",
    "Laporan Kontributor Kabarkita Jateng, Sari Dewi",
    "Oleh: Sari Dewi, Pengajar Sastra",
  ])("are no names: %s", (line) => {
    expect(authorsOf(line)).toEqual(["Sari Dewi"]);
  });
  it("leave other names alone", () => {
    expect(authorsOf("Penulis: Sari Dewi, Ratna Wulan")).toEqual(["Sari Dewi", "Ratna Wulan"]);
    expect(authorsOf("Penulis: Sari Dewi, Wahyu")).toEqual(["Sari Dewi", "Wahyu"]);
    expect(below("Penulis adalah Mahasiswa Universitas Sumberan").credits.map(({ name }) => name)).toEqual([null]);
  });
});

describe("an agency behind a hyphen", () => {
  it("signs off the story right above it", () => {
    for (const agency of ["- Bernama", "- Reuters", "- AFP", "- ANTARA"])
      expect(kindsBelow(agency)).toEqual(["byline"]);
    expect(kindsBelow("- Bernama", "Berita Terkait", "- Nelayan Sumberan Kembali Melaut Setelah Badai")[0]).toBe(
      "byline",
    );
  });
  it("is a topic among others", () => {
    expect(kindsBelow("Topik", "- Reuters", "- Sumberan")).not.toContain("byline");
    expect(kindsBelow("- Harga ikan", "- Reuters", "- Sumberan")).not.toContain("byline");
  });
});
