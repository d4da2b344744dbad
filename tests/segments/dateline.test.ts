import { describe, expect, it } from "vitest";
import { described } from "./support.js";

describe("a dateline", () => {
  it("opens with a place in small letters before its outlet, and not with a sentence", () => {
    const place = (text: string): unknown => {
      const found = described(text).dateline?.mention.place;
      return found ? text.slice(found.start, found.end) : null;
    };
    const story = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    expect(place(`Sumberan, Kabarkita.com – ${story}`)).toBe("Sumberan");
    expect(place(`Menurut warga Sumberan, Kabarkita.com – ${story}`)).toBeNull();
  });
});
