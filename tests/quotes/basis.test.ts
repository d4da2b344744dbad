import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const STATED = '"Jembatan dibuka pekan depan," kata Camat Bandung Rudi Halim di Bandung, Senin (13/5/2024).';

describe("basis", () => {
  it("is stated where the attribution says it", () => {
    const [quote] = said([STATED]);
    expect(quote?.basis).toEqual({ speaker: "stated", role: "stated", date: "stated" });
    expect([quote?.speaker, quote?.role, quote?.date, quote?.place, quote?.cue]).toEqual([
      "Rudi Halim",
      "Camat Bandung",
      "2024-05-13",
      "Bandung",
      "kata",
    ]);
  });

  it("is resolved and inherited for a clitic", () => {
    const [, quote] = said([STATED, '"Warga sudah diberi tahu semua," ujarnya.']);
    expect(quote?.basis).toEqual({ speaker: "resolved", role: "inherited", date: "inherited" });
    expect([quote?.date, quote?.place]).toEqual(["2024-05-13", null]);
  });

  it("is the page's for another speaker's date", () => {
    const [, quote] = said([STATED, '"Warga sudah diberi tahu semua," kata Lurah Sari Dewanti.']);
    expect(quote?.basis).toEqual({ speaker: "stated", role: "stated", date: "page" });
  });

  it("is resolved for the role of a source without a name", () => {
    const [, quote] = said([
      '"Air naik cepat sekali malam itu," kata seorang saksi mata.',
      '"Kami lari ke balai desa," katanya.',
    ]);
    expect([quote?.speaker, quote?.role]).toEqual([null, "seorang saksi mata"]);
    expect(quote?.basis).toEqual({ speaker: null, role: "resolved", date: null });
  });

  it("takes no place from what was said, nor from another deed", () => {
    const [statement] = said([
      "Menurutnya kerja sama di Bandung aman, kata Rudi Halim.",
      "Rudi menyebut warga di Riau aman.",
    ]);
    expect(statement?.place).toBeNull();
    expect(said(['"Jembatan dibuka pekan depan," kata Rudi menjelaskan rencana di Riau.'])[0]?.place).toBeNull();
  });

  it("is null where nothing is known", () => {
    const [quote] = said(['"Jembatan dibuka pekan depan," kata Rudi Halim.']);
    expect(quote?.basis).toEqual({ speaker: "stated", role: null, date: null });
  });
});

describe("dates", () => {
  it("leaves the date inside the words alone", () => {
    const [quote] = said(['"Rapat Senin (13/5/2024) batal lagi," kata Rudi Halim.']);
    expect(quote?.date).toBeNull();
  });

  it("takes the speaker's nearest day where there are several", () => {
    const filler =
      "Warga desa itu menunggu perbaikan jembatan sejak banjir tahun lalu tanpa kabar apa pun dari siapa pun.";
    const found = said([
      "Rudi Halim mengatakan warga akan dibantu, Senin (13/5/2024).",
      filler,
      '"Kami mulai dari hulu dulu," ujar Rudi.',
      '"Dananya sudah siap semua," kata Rudi Halim, Kamis (16/5/2024).',
    ]);
    expect(found.map(({ date }) => date)).toEqual(["2024-05-13", "2024-05-16", "2024-05-16"]);
  });

  it("counts a weekday from the page's date, never from the clock", () => {
    const paragraph = '"Jembatan dibuka pekan depan," kata Rudi Halim, Senin.';
    expect(said([paragraph], { pageDate: "2024-05-15" })[0]?.date).toBe("2024-05-13");
    expect(said([paragraph])[0]?.date).toBeNull();
  });

  it.each([
    ["Pada 28 Julai 2021, Rudi Halim berkata jambatan itu akan dibuka.", "ms", "2021-07-28"],
    ["Pada Senin (13/5/2024), Rudi Halim mengatakan jembatan itu akan dibuka.", "id", "2024-05-13"],
    ["On Monday, Mayor Nina Vale said the pier would open.", "en", "2024-05-13"],
    ["On Monday, the mayor said the pier would open.", "en", "2024-05-13"],
  ])("is stated by the day that opens %j", (paragraph, code, day) => {
    const [statement] = said([paragraph], { code, pageDate: "2024-05-15" });
    expect([statement?.date, statement?.basis.date]).toEqual([day, "stated"]);
  });

  it.each([
    ["On Monday, the pier fell, Nina Vale said.", "en"],
    ["Since a meeting with fishermen on Monday, Nina Vale has said the pier is safe.", "en"],
    ["Senin, jembatan itu runtuh, kata Rudi Halim.", "id"],
  ])("is not stated by the day of what happened in %j", (paragraph, code) => {
    const [statement] = said([paragraph], { code, pageDate: "2024-05-15" });
    expect(statement?.text).toBeTruthy();
    expect(statement?.basis.date).not.toBe("stated");
  });
});
