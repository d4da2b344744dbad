import { describe, expect, it } from "vitest";
import { said } from "./support.js";

function lastOf(code: string, paragraph: string): string {
  const last = said([paragraph], { code }).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("a description that no list knows", () => {
  it.each([
    ['"Kami menunggu," kata penambal ban, Rudi Halim, Senin (3/2/2025).', "penambal ban"],
    ['"Kami menunggu," kata pramubakti, Rudi Halim.', "pramubakti"],
    ['"Kami menunggu," ujar pelintas batas, Rudi Halim (45).', "pelintas batas"],
    ['"Kami menunggu," ujar pramubakti, Rudi Halim kepada wartawan.', "pramubakti"],
  ])("right behind the reporting word goes with the name: %s", (paragraph, role) =>
    expect(lastOf("id", paragraph)).toBe(`Rudi Halim | ${role}`),
  );

  it.each([
    '"Kami menunggu," ujar pelan, Rudi Halim.',
    '"Kami menunggu," jawab singkat, Rudi Halim lalu pergi.',
    '"Kami menunggu," katanya lirih, Rudi Halim pun pulang.',
    '"Kami menunggu," ucap lirih, Kota Lesanpura pun hening.',
    '"Kami menunggu," tutur dia gemetar, Rudi Halim, ayahnya, diam saja.',
  ])("is none where another clause follows: %s", (paragraph) => expect(lastOf("id", paragraph)).toBe("null | null"));
});

describe("a small word of an office before its comma", () => {
  it.each([
    ["ms", "Exco Pertanian negeri, Rudi Halim berkata, air surut.", "Exco Pertanian negeri"],
    ["ms", "Pengarah Pejabat Tanah negeri, Datuk Rudi Halim berkata, air surut.", "Pengarah Pejabat Tanah negeri"],
    [
      "ms",
      "Pengerusi Jawatankuasa Kesihatan, Wanita dan Keluarga negeri, Datuk Rudi Halim berkata, air surut.",
      "Pengerusi Jawatankuasa Kesihatan, Wanita dan Keluarga negeri",
    ],
    [
      "ms",
      '"Air surut," kata Pengerusi Jawatankuasa Air, Tanah dan Hutan negeri, Rudi Halim di sini.',
      "Pengerusi Jawatankuasa Air, Tanah dan Hutan negeri",
    ],
    ["id", '"Air surut," kata Bupati Tirta terpilih, Rudi Halim di kantornya.', "Bupati Tirta terpilih"],
  ])("belongs to it: %s %s", (code, paragraph, role) => expect(lastOf(code, paragraph)).toBe(`Rudi Halim | ${role}`));

  it.each([
    '"Sepi," kata pedagang di Pasar Tirta, Rudi Halim.',
    '"Sepi," kata pedagang di Pasar Tirta, Rudi Halim kepada wartawan.',
  ])("a name that is known to be one stands last behind a place: %s", (paragraph) => {
    const start = paragraph.indexOf("Rudi");
    const mentions = [{ start, end: start + "Rudi Halim".length }];
    const person = { name: "Rudi Halim", aliases: [], mentions, reason: "made" };
    const [quote] = said([paragraph], { names: { people: [person], organizations: [] } });
    expect(`${quote?.speaker} | ${quote?.role}`).toBe("Rudi Halim | pedagang di Pasar Tirta");
  });

  it.each([
    ["id", '"Sepi," kata pedagang di Pasar Tirta, Kota Lesanpura.', "null | pedagang"],
    ["id", '"Sepi," kata pedagang di Pasar Tirta, Senin (3/2/2025).', "null | pedagang"],
    ["id", '"Sepi," kata pedagang di Pasar Tirta, Lesan Jati.', "null | pedagang"],
    ["id", '"Sepi," kata warga di Perumahan Tirta Asri, Lesanpura.', "null | warga"],
    ["id", '"Sepi," kata warga di Kelurahan Tirta, Lesanpura kepada wartawan.', "null | warga"],
    ["ms", '"Sepi," kata peniaga di Pasar Tirta, Lesong.', "null | peniaga"],
  ])("a place or a day behind the comma is no name: %s %s", (code, paragraph, expected) =>
    expect(lastOf(code, paragraph)).toBe(expected),
  );
});
