import { describe, expect, it } from "vitest";
import { said } from "./support.js";

describe("where somebody stands who speaks", () => {
  it.each([
    ["ms", "Rudi Halim yang ditemui di luar mahkamah berkata beliau reda dengan keputusan itu."],
    ["id", "Rudi Halim yang ditemui di luar gedung pengadilan mengatakan ia menerima putusan itu."],
    ["id", "Rudi Halim yang ditemui di depan kantor kelurahan mengatakan ia menerima putusan itu."],
  ])("says nothing itself: %s %s", (code, sentence) => {
    const statement = said([sentence], { code }).find(({ kind }) => kind === "indirect");
    expect(statement).toMatchObject({ speaker: "Rudi Halim", role: null });
  });
});
