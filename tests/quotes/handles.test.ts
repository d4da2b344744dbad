import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** What the first utterance of a paragraph is told of: "speaker | role". */
function sourceOf(paragraph: string, code = "id"): string {
  const [first] = said([paragraph], { code });
  return `${first?.speaker} | ${first?.role}`;
}

describe("names of accounts", () => {
  it("are whole over underscores and stops", () =>
    expect(
      [
        '"Kasihan sekali anaknya," tulis akun @mawar_berduri.',
        '"Ini bagus sekali," ujar akun Instagram @pak.de_99 di kolom komentar.',
        'Akun @guru_pelosok_ menulis, "Kami mengajar dengan hati di sini."',
        "Akun @kabar_desa.id mengatakan bahwa jalan itu rusak.",
      ].map((text) => sourceOf(text)),
    ).toEqual([
      "null | akun @mawar_berduri",
      "null | akun Instagram @pak.de_99",
      "null | Akun @guru_pelosok_",
      "null | Akun @kabar_desa.id",
    ]));
  it("tell who speaks where nothing else does", () =>
    expect([
      sourceOf('"Semoga lekas pulih semuanya," kata @bundanya.kenzo.'),
      sourceOf('"Kenapa baru sekarang," tulis @NitaNyinyir.'),
      sourceOf('"Great news for all of us," wrote @jane_doe.', "en"),
    ]).toEqual(["null | @bundanya.kenzo", "null | @NitaNyinyir", "null | @jane_doe"]));
  it("leave each account its own words", () =>
    expect(
      said(['"Kasihan sekali," tulis akun @mawar_berduri. "Sabar ya kak," tulis akun @budi_santoso88.']).map(
        ({ role }) => role,
      ),
    ).toEqual(["akun @mawar_berduri", "akun @budi_santoso88"]));
  it("stand behind a platform that is nobody's name", () =>
    expect(sourceOf('"Saya tidak setuju dengan itu," tulis pemilik akun X @joni_99.')).toBe(
      "null | pemilik akun X @joni_99",
    ));
  it("are no role of who is named", () =>
    expect(
      [
        "Ketua Karang Taruna Budi Santoso (@budi.santoso) mengatakan jalan itu rusak.",
        "Ketua Karang Taruna Budi Santoso, @budi_santoso, mengatakan jalan itu rusak.",
      ].map((text) => sourceOf(text)),
    ).toEqual(["Budi Santoso | Ketua Karang Taruna", "Budi Santoso | Ketua Karang Taruna"]));
  it("are none inside an address", () =>
    expect(sourceOf('Kirim surat ke redaksi@kabar_desa.co.id. "Semoga dibuka lagi," kata Rudi Hartono.')).toBe(
      "Rudi Hartono | null",
    ));
});
