import { describe, expect, it } from "vitest";
import { setListsAside } from "../../../src/segments/lists/listsInside.js";
import { described } from "../support.js";

const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa dan nelayan.";
const MORE =
  "Ia mengusulkan dermaga kedua di Sumberan dibangun dengan dana warga desa, sebab dermaga lama tidak lagi cukup untuk perahu nelayan yang datang dari muara setiap musim tongkol.";
const TITLES = ["- Harga Tongkol di Karang Anyar Naik Lagi", "- Dermaga Lama Sumberan Akan Dibongkar"];

/** The states of the lines when the lists among them are set aside. */
function mended(lines: readonly string[], states: readonly number[]): number[] {
  const found = Uint8Array.from(states);
  const text = lines.join("\n");
  setListsAside(text, described(text), found);
  return [...found];
}

describe("a list of links in the story", () => {
  it("is no part of it, and the paragraphs below it are", () => {
    const page = [STORY, "Berita Terkait", ...TITLES, MORE, MORE.replace("kedua", "ketiga")];
    expect(mended(page, [1, 3, 3, 3, 3, 3])).toEqual([1, 2, 2, 2, 1, 1]);
    expect(mended(page, [1, 1, 1, 1, 1, 1])).toEqual([1, 2, 2, 2, 1, 1]);
  });
  it("stands above short paragraphs of the story where one of them holds speech", () => {
    const page = [STORY, "Berita Terkait", ...TITLES, STORY, `"${STORY.slice(0, -1)}," kata Surti Lamo di muara.`];
    expect(mended(page, [1, 3, 3, 3, 3, 3])).toEqual([1, 2, 2, 2, 1, 1]);
  });
  it("ends the story where nothing of it follows", () => {
    expect(mended([STORY, MORE, "Berita Terkait", ...TITLES], [1, 1, 1, 1, 1])).toEqual([1, 1, 3, 3, 3]);
  });
  it.each([
    ["a teaser below it", ["Berita Terkait", ...TITLES, MORE], [1, 3, 3, 3, 3]],
    ["short notes below it", ["Berita Terkait", ...TITLES, STORY, STORY.replace("seribu", "dua")], [1, 3, 3, 3, 3, 3]],
    ["what the story counts up", ["Bibit yang ditanam:", ...TITLES, MORE], [1, 1, 1, 1, 1]],
    ["one link", ["Berita Terkait", TITLES[0] ?? "", MORE], [1, 2, 2, 1]],
  ])("leaves %s as it is", (_, below, states) => {
    expect(mended([STORY, ...below], states)).toEqual(states);
  });
});
