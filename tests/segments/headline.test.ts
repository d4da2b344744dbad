import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { findHeadline } from "../../src/segments/headline.js";
import { described } from "./support.js";

describe("a headline", () => {
  it("is no lead of several sentences that asks at its end", () => {
    const rest = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    const found = (title: string): number | null =>
      findHeadline(described(`${title}\n${rest}`), Uint8Array.from([0, 1]));
    expect(found("Mengapa Warga Sumberan Menanam Bakau di Pantai?")).toBe(0);
    expect(
      found("Warga Sumberan menanam seribu bakau muda di sepanjang pantai selatan pekan ini. Mengapa?"),
    ).toBeNull();
  });
});

describe("a headline that its site cut", () => {
  it("is told by the stamp below it, and a line with a time of day is none", () => {
    const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    const found = (lines: readonly string[]): number | null =>
      findHeadline(described([...lines, STORY].join("\n")), Uint8Array.from([...lines.map(() => 0), 1]));
    const title = "Surti Lamo: Warga Sumberan Tak Perlu Bibit Baru...";
    expect(found([title, "Kabarkita.com - 31/10/2019, 15:20 WIB"])).toBe(0);
    expect(found([title, "Wiryo Kumala"])).toBeNull();
    expect(found(["Sumberan, Biro Kabar Kita | Diubah : 19 November 2019, 09:01 WIB"])).toBeNull();
  });
});

describe("a standfirst without a full stop", () => {
  it("is no headline where a shorter title stands right above it", () => {
    const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    const found = (...lines: readonly string[]): number | null =>
      findHeadline(described([...lines, STORY].join("\n")), Uint8Array.from([...lines.map(() => 0), 1]));
    const long = "Seorang guru di pantai selatan tak tinggal diam saat ditanya wartawan tentang bakau pekan lalu";
    expect(found("Guru Sumberan: Bakau Milik Anak-Anak Kita", long)).toBe(0);
    expect(found("Kabar Sumberan Hari Ini", long)).toBe(1);
  });
});

describe("of several lines that look like a headline", () => {
  const STORY = [
    "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.",
    "Nelayan Kembali Melaut Setelah Badai Reda",
    "Nelayan Kembali Melaut Setelah Badai Reda",
    "Kegiatan itu diikuti dua ratus orang dari tujuh dusun dan berlangsung sampai siang.",
  ];
  const found = (above: readonly string[], story: readonly string[]): number | null =>
    findHeadline(
      described([...above, ...story].join("\n")),
      Uint8Array.from([...above.map(() => 0), ...story.map(() => 1)]),
    );
  it("the one nearest to the story is taken", () => {
    expect(found(["Harga Ikan Naik Lagi Menjelang Musim Barat", "Seribu Bakau Ditanam di Pantai Selatan"], STORY)).toBe(
      1,
    );
  });
  it("one that stands again in the story is a teaser", () => {
    const teaser = ["Nelayan Kembali Melaut Setelah Badai Reda"];
    expect(found(["Seribu Bakau Ditanam di Pantai Selatan", ...teaser], STORY)).toBe(0);
    expect(found(teaser, STORY)).toBeNull();
    expect(found(teaser, STORY.slice(0, 1))).toBe(0);
  });
  it("one that shares its words with the story is taken before a nearer one that shares none", () => {
    const above = ["Seribu Bakau Ditanam di Pantai Selatan", "Lihat Semua Foto Hari Ini"];
    expect(found(above, STORY)).toBe(0);
  });
  it("of two copies in a row the first is it", () => {
    const title = "Seribu Bakau Ditanam di Pantai Selatan";
    expect(found([title], [title, ...STORY])).toBe(0);
  });
});

describe("a title above its standfirst", () => {
  const STORY = "Sumberan's pupils planted a thousand mangroves on the southern beach on Sunday, their teacher said.";
  const found = (...lines: readonly string[]): number | null =>
    findHeadline(
      described([...lines, STORY].join("\n"), languageOf("en")),
      Uint8Array.from([...lines.map(() => 0), 1]),
    );
  const title = "Sumberan pupils plant a thousand mangroves on the beach";
  const standfirst = "A school near the old harbour has raised young trees in its yard over the past two years";
  it("is the headline, and not the sentence that the byline follows", () => {
    expect(found(title, standfirst, "By Ben Ade", "June 5, 2024")).toBe(0);
    expect(found(title, "By Ben Ade", "June 5, 2024")).toBe(0);
  });
  it("is none where it is a section's name", () => {
    expect(found("News", standfirst, "By Ben Ade", "June 5, 2024")).toBe(1);
  });
});

describe("a title at the page's top", () => {
  const STORY = "Warga pesisir menanam seribu bakau di muara pada hari Minggu bersama murid sekolah dasar.";
  const found = (...lines: readonly string[]): number | null =>
    findHeadline(
      described([...lines, STORY].join("\n"), languageOf("id")),
      Uint8Array.from([...lines.map(() => 0), 1]),
    );
  it.each([
    [["Hutan Kecil Tumbuh Lagi", "Kelompok Nelayan Ikut Menanam Bakau"]],
    [["Hutan Kecil Tumbuh Lagi di Teluk", "Kelompok Nelayan: Murid Sekolah Ikut", "Editor: Sari Dewi"]],
  ])("is the headline, and not the lesser one below it: %j", (lines) => {
    expect(found(...lines)).toBe(0);
  });
  it.each([
    [["Kabar Muara", "Warga Pesisir Menanam Seribu Bakau di Muara"]],
    [["Beranda | Daerah | Hukum Kriminal", "Warga Pesisir Menanam Seribu Bakau"]],
    [["Warga Menanam Pohon Hari Ini.", "Warga Pesisir Menanam Seribu Bakau"]],
  ])("is none where it is a topic, a menu or a sentence: %j", (lines) => {
    expect(found(...lines)).toBe(1);
  });
});
