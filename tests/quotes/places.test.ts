import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const placeOf = (clause: string, code = "id"): string | null | undefined =>
  said([`"Airnya sudah surut sejak pagi," kata Rudi Halim ${clause}.`], { code })[0]?.place;

describe("the place of speech", () => {
  it.each([
    ["di Jakarta, Senin (13/5/2024)", "Jakarta"],
    ["saat ditemui di kantornya, Senin (13/5/2024)", "kantornya"],
    ["ketika ditemui wartawan di kediamannya, Menteng, Jakarta", "kediamannya, Menteng, Jakarta"],
    ["di gedung DPRD, Senin", "gedung DPRD"],
    ["di Kantor Bupati Wonotirto, Senin", "Kantor Bupati Wonotirto"],
    [
      "di Kantor Kementerian Komunikasi dan Informatika, Jakarta",
      "Kantor Kementerian Komunikasi dan Informatika, Jakarta",
    ],
    ["di kantor Melati.com, Tebet, Jakarta Selatan", "kantor Melati.com, Tebet, Jakarta Selatan"],
    ["di Jl. Melati No. 19, Menteng, Jakarta Pusat", "Jl. Melati No. 19, Menteng, Jakarta Pusat"],
    ["di RSUD dr Halim Tegal", "RSUD dr Halim Tegal"],
    ["usai rapat di ruang kerjanya, Senin", "ruang kerjanya"],
    ["saat ditemui di rumah duka di Jalan Melati, Tegal, Senin", "rumah duka di Jalan Melati, Tegal"],
  ])("is what stands behind its word: %s", (clause, place) => expect(placeOf(clause)).toBe(place));

  it.each([
    "di akun Instagram pribadinya",
    "di YouTube, Senin",
    "di sela-sela acara",
    "di hadapan wartawan, Senin",
    "di depan ratusan kader",
  ])("is no outlet and no crowd: %s", (clause) => expect(placeOf(clause)).toBeNull());

  it.each([
    ["di Tirta 40 tahun lalu", "Tirta"],
    ["di kantor mengenakan batik", null],
    ["di lokasi seraya tersenyum", null],
    ["di kantor siang itu", null],
    ["di area seluas dua hektare", null],
    ["di lokasi, Senin", null],
    [", guru di sekolah itu", null],
    [", pedagang di pasar Tirta", null],
  ])("ends where something else begins: %s", (clause, place) => expect(placeOf(clause)).toBe(place));

  it.each(["in Norland 2 days later", "in Norland and Nick Marsh agreed"])("does so in English: %s", (clause) =>
    expect(said([`"We are ready now," Nina Vale said ${clause}.`], { code: "en" })[0]?.place).toBe("Norland"),
  );

  it("is read in Malay", () =>
    expect(placeOf("ketika ditemui di pejabatnya di Kuala Tirai", "ms")).toBe("pejabatnya di Kuala Tirai"));
});
