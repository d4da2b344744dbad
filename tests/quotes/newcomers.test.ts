import { describe, expect, it } from "vitest";
import { quotesOf, said } from "./support.js";

/** Who says the last of three paragraphs, which holds no name. */
function speaksNext(code: string, ...paragraphs: string[]): string | undefined {
  return quotesOf(paragraphs, { code }).at(-1)?.split(" | ")[1];
}

describe("who a sentence brings in without words of theirs", () => {
  const first = '"Air tidak ada," kata Rudi Halim.';
  const next = '"Saya rugi besar," katanya.';

  it.each([
    ["id", "Nasib serupa dialami Sari Melati (52), penjual nasi."],
    ["id", "Kondisi serupa juga dialami oleh Sari Melati (52)."],
    ["id", "Bagi Sari Melati (52), penjual nasi, banjir itu membawa rugi."],
    ["ms", "Bagi suri rumah, Sari Melati, 47, air paip di rumahnya masih keruh."],
    ["ms", "Nasib serupa dialami Sari Melati, 47."],
  ])("speaks next: %s %s", (code, lead) => expect(speaksNext(code, first, lead, next)).toBe("Sari Melati"));

  it.each(["Ia membantu Sari Melati (52) membersihkan rumah."])("does not where they are only told of: %s", (lead) =>
    expect(speaksNext("id", first, lead, next)).toBe("Rudi Halim"),
  );
});

describe("who is named for the first time without a report", () => {
  const first = '"Pedagang akan mendapat tempat," kata Rudi Halim.';

  it.each([
    "Nurhayati kehilangan kiosnya dalam kebakaran itu.",
    "Nurhayati, 58 tahun, masih ragu.",
    "Lain halnya dengan Nurhayati, penjual jamu.",
    "Berbeda dengan Rudi, Nurhayati masih ragu.",
    "Di tenda pengungsian, Nurhayati menggendong anaknya.",
    "Kini Nurhayati berjualan di trotoar.",
  ])("speaks next of themselves: %s", (lead) =>
    expect(speaksNext("id", first, lead, '"Saya belum tahu nasib saya," katanya.')).toBe("Nurhayati"),
  );

  it.each([
    ["Nurhayati kehilangan kiosnya dalam kebakaran itu.", '"Semua sudah kami data," katanya.'],
    ["Ia menyebut Nurhayati kehilangan kiosnya.", '"Saya sudah melihatnya," katanya.'],
    ["Para menteri itu ditunjuk Nurhayati untuk bekerja.", '"Saya sudah melihatnya," katanya.'],
    ["Nurhayati ditangkap polisi di rumahnya.", '"Saya sudah melihatnya," katanya.'],
  ])("leaves the words to who spoke before: %s %s", (lead, next) =>
    expect(speaksNext("id", first, lead, next)).toBe("Rudi Halim"),
  );
});

describe("who is named for the first time and speaks not", () => {
  it.each([
    ["Rudi Halim, warga Sukamaju", "Sari Dewi meninggal dunia di rumah sakit.", "Saya ikhlas melepas dia"],
    ["Rudi Halim, pelatih Tirta FC", "Joko Wira belum pulih dari cedera lutut.", "Saya tidak akan memaksa dia"],
    ["Rudi Halim", "Joko Wira mencetak dua gol pada laga itu.", "Saya senang hari ini"],
    ["Rudi Halim", "Joko Wira datang terlambat ke latihan.", "Saya akan menegur dia"],
    ["Rudi Halim, pelatih Tirta FC", "Joko Wira datang terlambat ke latihan.", "Saya akan bicara nanti"],
    ["Rudi Halim", "Sementara itu, Sari Dewi masih buron sejak pekan lalu.", "Saya minta polisi bertindak"],
    ["Rudi Halim", "Sari Dewi kini mendekam di rumah tahanan.", "Saya akan mengajukan banding"],
    ["Rudi Halim", "Sari Dewi adalah lawannya pada laga itu.", "Saya akan menang"],
    ["Rudi Halim", "Hadir pula Ketua DPRD Sari Dewi dan para lurah.", "Saya senang hari ini"],
  ])("leaves the words to %s: %s", (who, lead, words) =>
    expect(speaksNext("id", `"Kami siap," kata ${who}.`, lead, `"${words}," katanya.`)).toBe("Rudi Halim"),
  );
});

describe("whom the writer knows", () => {
  it.each(["my neighbour", "my sister-in-law"])("has no name, and is nobody named before: %s", (role) => {
    const quotes = said(["Tom Orwell said the pier was open.", `"Use it or lose it," ${role} said.`], { code: "en" });
    expect(quotes.at(-1)).toMatchObject({ speaker: null, role, cue: "said" });
  });
});
