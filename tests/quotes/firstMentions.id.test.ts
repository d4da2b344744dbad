/** Who is brought in without words of theirs, and speaks next. */
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";
import { said } from "./support.js";

function lastOf(code: string, paragraphs: string[], people: string[] = []): string {
  const names = { people: people.map((name) => ({ name, aliases: [], mentions: [] })), organizations: [] };
  return `${said(paragraphs, { code, names: names as never }).at(-1)?.speaker}`;
}

const FIRST = '"Banyak pesanan masuk," kata Rudi Halim, perajin.';

describe("somebody new behind who spoke", () => {
  it.each([
    ["id", "Jalan itu rusak. Keluhan itu ditanggapi Camat Tirta Sari Dewi.", '"Kami perbaiki pekan depan," katanya.'],
    ["ms", "Sari Dewi, 67, terharu menerima kunci rumah itu.", "“Terima kasih kepada semua,” katanya."],
    ["ms", "Sari Dewi, 67, bersyukur menerima kunci rumah itu.", "“Terima kasih kepada semua,” katanya."],
  ])("speaks next: %s %s", (code, lead, next) => expect(lastOf(code, [FIRST, lead, next])).toContain("Dewi"));

  it.each([
    ["id", "Bagi Sari Dewi, ini final pertama.", '"Dia akan tampil bagus," katanya.'],
    ["id", "Acara itu dibuka Bupati Sari Dewi.", '"Semua tamu sudah hadir," katanya.'],
    ["id", "Kini Sari Dewi dirawat di rumah sakit.", '"Kondisinya membaik," ujarnya.'],
    ["ms", "Sari Dewi, 67, dihantar ke hospital untuk bedah siasat.", "“Siasatan masih dijalankan,” katanya."],
    ["ms", "Mangsa, Sari Dewi, 67, meninggal dunia di tempat kejadian.", "“Siasatan masih dijalankan,” katanya."],
  ])("does not where they are told of: %s %s", (code, lead, next) =>
    expect(lastOf(code, [FIRST, lead, next])).toBe("Rudi Halim"),
  );
});

describe("whom a sentence opens for", () => {
  it("speaks next", () => {
    const page = [FIRST, "Bagi Sari Dewi, jamu adalah hidupnya.", '"Saya akan jualan sampai tua," pungkasnya.'];
    const { quotes } = extract(page.join("\n\n"));
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Rudi Halim", "Sari Dewi"]);
  });
});

describe("letters, and what a second verb says", () => {
  const contents = (code: string, sentence: string): string[] =>
    said([sentence], { code }).map(({ text, speaker }) => `${speaker}: ${text}`);

  it.each([
    ["id", "Sementara AR mengaku menyesal atas perbuatannya itu.", "AR: menyesal atas perbuatannya itu"],
    ["id", "Sementara KPK menyebut uang itu mengalir ke partai.", "KPK: uang itu mengalir ke partai"],
    [
      "ms",
      "Zaidi Hassan mengesahkan kejadian itu dan berkata mangsa sudah dirawat.",
      "Zaidi Hassan: mangsa sudah dirawat",
    ],
    [
      "id",
      "Rudi Halim membenarkan kejadian itu dan mengatakan pelaku sudah ditahan.",
      "Rudi Halim: pelaku sudah ditahan",
    ],
    [
      "ms",
      "Zaidi Hassan mengesahkan dua suspek ditahan dan seorang lagi diburu.",
      "Zaidi Hassan: dua suspek ditahan dan seorang lagi diburu",
    ],
  ])("%s %s", (code, sentence, expected) => expect(contents(code, sentence)).toEqual([expected]));

  it.each(["Katanya lagi", "Jelasnya lagi", "Ujarnya lagi"])("%s, CLAUSE", (cue) =>
    expect(
      said(["Ali Zaki berkata projek itu siap.", `${cue}, projek itu menelan kos RM2 juta.`], { code: "ms" }).at(-1)
        ?.text,
    ).toBe("projek itu menelan kos RM2 juta"),
  );
});

describe("a role behind a quote", () => {
  it.each([
    ["id", '"Siap, Pak," jawab para siswa serempak.', "para siswa"],
    ["id", '"Kami takut pulang," ujar perempuan yang tinggal di Depok itu.', "perempuan yang tinggal di Depok"],
  ])("holds no half of a clause: %s %s", (code, sentence, role) =>
    expect(said([sentence], { code }).at(-1)?.role).toBe(role),
  );
});
