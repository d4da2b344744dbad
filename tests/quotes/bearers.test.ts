import { describe, expect, it } from "vitest";
import { said } from "./support.js";

function lastOf(code: string, ...paragraphs: string[]): string {
  const last = said(paragraphs, { code }).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("whose home, work or description stands before the verb", () => {
  it.each([
    ["id", "Sari Melati asal Desa Tirta mengatakan air surut.", "Sari Melati | null"],
    ["id", "Sari Melati yang membintangi film Cinta Lama mengatakan air surut.", "Sari Melati | null"],
    ["id", "Penyanyi Sari Melati yang merilis album Senja Biru mengatakan air surut.", "Sari Melati | Penyanyi"],
    ["ms", "Sari Melati, 34, yang kini menjayakan drama Rindu Lama berkata, air surut.", "Sari Melati | null"],
    ["id", "Walhi Tirta, organisasi lingkungan, menyebut izin itu tidak sah.", "Walhi Tirta | null"],
    ["id", "Yayasan Tirta, lembaga yang mendampingi warga, menyebut izin itu tidak sah.", "Yayasan Tirta | null"],
    ["id", "Tersangka MT mengaku menjual motor itu.", "MT | Tersangka"],
    ["id", "Korban AS (17) mengatakan motor itu hilang.", "AS | Korban"],
    ["id", "Pihak sekolah mengatakan kasus itu selesai.", "null | Pihak sekolah"],
  ])("is the source: %s %s", (code, paragraph, expected) => expect(lastOf(code, paragraph)).toBe(expected));

  it.each([
    ["id", "Mahasiswi asal Bandung Sari Melati mengatakan air surut.", "Sari Melati | Mahasiswi asal Bandung"],
    ["id", "Pemain asal Desa Tirta Sari Melati mengatakan air surut.", "Sari Melati | Pemain asal Desa Tirta"],
    ["id", "Anggota MUI mengatakan air surut.", "null | Anggota MUI"],
    ["id", "Pihak Bank Tirta mengatakan air surut.", "Bank Tirta | null"],
    ["id", "Sutradara film Cinta Lama, Sari Melati, mengatakan air surut.", "Sari Melati | Sutradara film Cinta Lama"],
  ])("the name stands last: %s %s", (code, paragraph, expected) => expect(lastOf(code, paragraph)).toBe(expected));
});

describe("who speaks behind somebody named", () => {
  const first = "Rudi Halim mengatakan pasar itu disegel.";

  it.each([
    ["id", 'Massa di luar gedung berteriak, "Bebaskan teman kami!"', "null | Massa"],
    ["id", '"Turunkan lurah sekarang juga!" teriak massa.', "null | massa"],
    ["id", '"Hidup warga, hidup kita semua!" sorak penonton.', "null | penonton"],
    ["id", 'Ibu-ibu berteriak: "Turunkan harga beras sekarang!"', "null | Ibu-ibu"],
    ["id", 'Hakim bertanya, "Apakah saudara tahu?"', "null | Hakim"],
    ["id", "Jaksa menyatakan dakwaan sudah sesuai aturan.", "null | Jaksa"],
    ["ms", "Peguam berkata, anak guamnya tidak bersalah.", "null | Peguam"],
  ])("is another: %s %s", (code, next, expected) =>
    expect(lastOf(code, code === "ms" ? "Rudi Halim berkata, pasar itu ditutup." : first, next)).toBe(expected),
  );

  it.each([
    [
      "Hakim Rudi Halim mengatakan sidang ditunda.",
      "Hakim menilai keberatan itu tidak beralasan.",
      "Rudi Halim | Hakim",
    ],
    ["Ketua Majelis Hakim Rudi Halim memimpin sidang.", "Hakim menyebut terdakwa menyesal.", "Rudi Halim | Hakim"],
    ["Jaksa Rudi Halim mengatakan sidang ditunda.", "JPU meminta hakim menolak eksepsi.", "Rudi Halim | JPU"],
    ["Menteri Rudi Halim mengatakan pasar dibuka.", "Menteri menilai harga akan turun.", "Rudi Halim | Menteri"],
  ])("is the same where the office is theirs: %s %s", (opening, next, expected) =>
    expect(lastOf("id", opening, next)).toBe(expected),
  );
});
