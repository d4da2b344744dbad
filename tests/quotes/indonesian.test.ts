/** Indonesian attributions by class, each beside what looks like it and is none. */
import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

/** "speaker | role" of the last quote of the paragraphs. */
function lastOf(...paragraphs: string[]): string {
  const quote = said(paragraphs).findLast(({ kind }) => kind !== "indirect");
  return `${quote?.speaker} | ${quote?.role}`;
}

describe("names that begin with a month", () => {
  it.each([
    ['"Jembatan sudah aman," kata anggota KPU RI August Melati.', "August Melati | anggota KPU RI"],
    ['"Jembatan sudah aman," kata Kepala Divisi Humas, Juli Melati, di Tirta.', "Juli Melati | Kepala Divisi Humas"],
    ['"Jembatan sudah aman," kata Juli Melati.', "Juli Melati | null"],
  ])("reads %j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));

  it("leaves a month alone", () => {
    expect(statementsOf(["Pada Juli Rudi Halim mengatakan jembatan sudah aman."])).toEqual([
      "jembatan sudah aman | Rudi Halim",
    ]);
  });
});

describe("roles beside a name", () => {
  it.each([
    ["Petugas mendata warga bernama Eko Wahyudi.", '"Saya lihat apinya," kata Eko.', "Eko Wahyudi | warga"],
    ["Kepada petugas, Rudi Halim mengaku tak mampu.", '"Uang dari mana?" kata Rudi.', "Rudi Halim | null"],
    [
      "Panitia diwakili Laura Sari, Ketua Komite Buku Nasional, dan Wandi Brata.",
      '"Semua siap," kata Laura.',
      "Laura Sari | Ketua Komite Buku Nasional",
    ],
    [
      "Panitia diwakili Laura Sari, Deputi Bidang Pangan, Energi, dan Industri.",
      '"Semua siap," kata Laura.',
      "Laura Sari | Deputi Bidang Pangan, Energi, dan Industri",
    ],
    ["Petugas, Rudi Halim, mengaku tak mampu.", '"Uang dari mana?" kata Rudi.', "Rudi Halim | Petugas"],
  ])("%j", (before, quote, speaker) => expect(lastOf(before, quote)).toBe(speaker));

  it("takes no subject of the clause for the role of who says it", () => {
    const [first] = said(["Di udara, kata Ali Muntaha, pramugari meminta para penumpang tetap tenang."]);
    expect([first?.text, first?.speaker, first?.role]).toEqual([
      "pramugari meminta para penumpang tetap tenang",
      "Ali Muntaha",
      null,
    ]);
  });
});

describe("descriptions that a pointing word closes", () => {
  const visitor = "Salah satu pengunjung, Iwan Halim, mengaku kecewa dengan tutupnya museum.";
  it.each([
    [
      '"Mencari buku," kata mahasiswa salah satu kampus di Malang itu.',
      "Iwan Halim | mahasiswa salah satu kampus di Malang",
    ],
    ['"Mencari buku," kata mahasiswa salah satu kampus di Malang.', "null | mahasiswa salah satu kampus"],
  ])("%j", (quote, speaker) => expect(lastOf(visitor, quote)).toBe(speaker));
});
