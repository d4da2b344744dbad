import { describe, expect, it } from "vitest";
import { endBeforeTitles } from "../../../src/segments/lists/trailingTitles.js";
import { described } from "../support.js";

const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
const TITLES = [
  "- Nelayan Sumberan Kembali Melaut Setelah Badai",
  "- Harga Ikan Naik di Pasar Sumberan Pekan Ini",
  "- Dermaga Baru Sumberan Dibuka Setelah Panen Raya",
];

/** The states of lines that all read as the story. */
function ended(...lines: readonly string[]): number[] {
  const text = lines.join("\n");
  const states = new Uint8Array(lines.length).fill(1);
  endBeforeTitles(described(text), states);
  return [...states];
}

describe("titles behind bullets right below the story", () => {
  it("are none of it", () => {
    expect(ended(STORY, STORY, ...TITLES)).toEqual([1, 1, 3, 3, 3]);
  });
  it("are its own where it announces them, where they are few, short, or written small", () => {
    expect(ended(STORY, "Warga menyebut tiga kabar baik dari desa mereka:", ...TITLES)).not.toContain(3);
    expect(ended(STORY, ...TITLES.slice(1))).not.toContain(3);
    expect(ended(STORY, "- Surti Lamo", "- Wiryo Kumala", "- Rejo Sumber")).not.toContain(3);
    expect(ended(STORY, ...TITLES.map((title) => `- Warga ${title.slice(2).toLowerCase()}`))).not.toContain(3);
    expect(ended(STORY, ...TITLES, STORY)).not.toContain(3);
  });
});

describe("teasers that the site cut, right below the story", () => {
  const TEASERS = [
    "Nelayan Sumberan akhirnya kembali melaut setelah badai yang panjang reda pada Minggu…",
    "Harga ikan di pasar Sumberan naik lagi karena kapal belum semuanya kembali ...",
  ];
  it("are none of it", () => {
    expect(ended(STORY, STORY, ...TEASERS)).toEqual([1, 1, 3, 3]);
  });
  it("are its own where one stands alone or is numbered", () => {
    expect(ended(STORY, ...TEASERS.slice(1))).not.toContain(3);
    expect(ended(STORY, ...TEASERS.map((teaser, at) => `${at + 1}. ${teaser}`))).not.toContain(3);
    expect(ended(STORY, ...TEASERS, STORY)).not.toContain(3);
  });
});
