import { describe, expect, it } from "vitest";
import { said } from "./support.js";

function lastOf(paragraph: string): string {
  const last = said([paragraph]).at(-1);
  return `${last?.speaker} | ${last?.role} | ${last?.text}`;
}

describe("degrees behind a name", () => {
  it.each([
    ["Kepala Dinas Pertanian Rudi Halim, SP, MP mengatakan panen mundur.", "Kepala Dinas Pertanian"],
    ["Kepala Dinas Pertanian Rudi Halim, SP, M.Si mengatakan panen mundur.", "Kepala Dinas Pertanian"],
    ["Kepala Inspektorat Rudi Halim, SE, MM, Ak, CA mengatakan panen mundur.", "Kepala Inspektorat"],
    ["Ketua IDI dr. Rudi Halim, Sp.OG(K), M.Kes mengatakan panen mundur.", "Ketua IDI"],
    ["Ketua IDI dr. Rudi Halim, Sp.PD, FINASIM mengatakan panen mundur.", "Ketua IDI"],
    ["Rudi Halim, Sp.A(K), Kepala Dinas Pertanian, mengatakan panen mundur.", "Kepala Dinas Pertanian"],
    ["Ketua PPNI Ns. Rudi Halim, S.Kep., M.Kep. mengatakan panen mundur.", "Ketua PPNI"],
    ["Kepala BPS Rudi Halim, S.Si, M.SE mengatakan panen mundur.", "Kepala BPS"],
    ["Dekan Prof. Dr. Ir. Rudi Halim, M.Sc., Ph.D., IPU, ASEAN Eng. mengatakan panen mundur.", "Dekan"],
  ])("are neither the name nor another speaker: %s", (paragraph, role) =>
    expect(lastOf(paragraph)).toBe(`Rudi Halim | ${role} | panen mundur`),
  );

  it.each([
    ["Menurut Rudi Halim, KPK harus bertindak.", "Rudi Halim | null | KPK harus bertindak"],
    ["Kepada Rudi Halim, KPK mengatakan akan bertindak.", "KPK | null | akan bertindak"],
    ["Menurut Rudi Halim, S.H., MUI harus bertindak.", "Rudi Halim | null | MUI harus bertindak"],
  ])("a body behind the comma is none: %s", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("words in marks that go on with the reporter's sentence", () => {
  const kindsIn = (paragraph: string): string[] =>
    said([paragraph])
      .filter(({ kind }) => kind !== "indirect")
      .map(({ kind, text }) => `${kind}: ${text}`);

  it.each([
    ['Rudi Halim menyebut proyek itu "pekerjaan rumah lama sekali" bagi warga.', "pekerjaan rumah lama sekali"],
    ['Rudi Halim menyebut angka itu sebagai "kiamat kecil bagi pangan lokal".', "kiamat kecil bagi pangan lokal"],
    ['Rudi Halim mengatakan warga "tidak akan mundur selangkah pun" dari sana.', "tidak akan mundur selangkah pun"],
    [
      'Warga geram karena dianggap "menyerbu dan menduduki pasar" itu, kata Rudi Halim.',
      "menyerbu dan menduduki pasar",
    ],
    ['Menurut Rudi Halim, cara itu "sudah teruji bertahun-tahun" di sawah.', "sudah teruji bertahun-tahun"],
  ])("are a part, however long: %s", (paragraph, text) => expect(kindsIn(paragraph)).toEqual([`partial: ${text}`]));

  it.each([
    ['Rudi Halim mengatakan, "kami tidak akan mundur selangkah pun".', "kami tidak akan mundur selangkah pun"],
    ['Rudi Halim berkata: "kami tidak akan mundur selangkah pun".', "kami tidak akan mundur selangkah pun"],
    ['Rudi Halim mengatakan "kami tidak akan mundur selangkah pun".', "kami tidak akan mundur selangkah pun"],
    ['Rudi Halim menulis keterangan "aku lelah sekali hari ini" di akunnya.', "aku lelah sekali hari ini"],
    ['Sambil tertawa "kalau mau mundur ya mundur," kata Rudi Halim.', "kalau mau mundur ya mundur"],
    ['Kata Rudi Halim kepada pelaku "ambil saja semuanya asal lekas pergi".', "ambil saja semuanya asal lekas pergi"],
    ['Rudi Halim menulis status "hari ini aku resmi pindah rumah".', "hari ini aku resmi pindah rumah"],
    ['Rudi Halim membalas pesan itu "besok aku datang ke rumah bapak".', "besok aku datang ke rumah bapak"],
    ['Pelatih memotivasi kami "ayo kalian pasti bisa menang malam ini".', "ayo kalian pasti bisa menang malam ini"],
    [
      'Dalam video terdengar suara seorang ibu "tolong anak saya pak, tolong anak saya".',
      "tolong anak saya pak, tolong anak saya",
    ],
  ])("are whole behind what reports them: %s", (paragraph, text) =>
    expect(kindsIn(paragraph)).toEqual([`direct: ${text}`]),
  );
});
