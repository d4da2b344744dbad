/** Indonesian and Malay: who is quoted by an outlet, who comes in without a name, who tells what others ask, and passives that go on. */
import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

describe("an outlet that is quoted at the head of a sentence", () => {
  it.each([
    ["Dilansir Samudra Pos, pelatih Bram Sitorus mengatakan timnya siap."],
    ["Dilansir dari Samudra Pos, pelatih Bram Sitorus mengatakan timnya siap."],
    ["Dikutip harian Samudra Pos, pelatih Bram Sitorus mengatakan timnya siap."],
    ["Pelatih Bram Sitorus, seperti dilansir Samudra Pos, mengatakan timnya siap."],
  ])("is not described by who speaks: %s", (sentence) =>
    expect(statementsOf([sentence])).toEqual(["timnya siap | Bram Sitorus"]),
  );
});

describe("a word for people that points back", () => {
  const lastOf = (code: string, ...paragraphs: string[]): unknown => said(paragraphs, { code }).at(-1)?.speaker;

  it.each([
    ["id", "Kapolsek Rudi Halim mengatakan seorang pria datang ke warung. Pria itu mengaku lupa membawa uang."],
    ["id", "Sari Dewi, pemilik warung, mengatakan seorang pembeli datang. Pembeli itu mengatakan akan membayar besok."],
    ["id", "Sari Dewi mengatakan korban adalah seorang dokter. Dokter itu mengatakan rumahnya terbakar."],
    ["id", "Sari Dewi bertemu seorang dokter di RS Tirta. Dokter itu mengatakan pasiennya sudah sembuh."],
    ["ms", "Rudi Halim berkata, seorang lelaki menghubungi mangsa. Lelaki itu mendakwa dirinya pegawai bank."],
  ])("means who came in without a name: %s %s", (code, text) => expect(lastOf(code, text)).toBeNull());

  it.each([
    ["Rusli Hamid adalah seorang dokter di RS Tirta. Dokter itu mengatakan pasiennya sudah sembuh."],
    ["Rusli Hamid lebih dikenal sebagai seorang komedian. Komedian itu mengatakan rumahnya terbakar."],
    ["Rusli Hamid adalah seorang pria asal Tirta. Pria itu mengaku rindu masakan ibunya."],
    ["Polisi menangkap seorang pria bernama Rusli Hamid di pasar. Pria itu mengaku mencuri karena lapar."],
    ["Rusli Hamid pulang kampung. Pria itu mengaku rindu masakan ibunya."],
  ])("means who has one: %s", (text) => expect(lastOf("id", text)).toBe("Rusli Hamid"));
});

describe("what somebody without a name says", () => {
  it.each([
    ["Warga meminta jembatan itu diperbaiki, kata Camat Rudi Halim.", "Warga meminta jembatan itu diperbaiki"],
    ["Pihaknya mengaku telah menyiapkan gudang, ujar Rudi Halim.", "Pihaknya mengaku telah menyiapkan gudang"],
  ])("is told by who is named behind the comma: %s", (sentence, clause) =>
    expect(statementsOf([sentence])).toEqual([`${clause} | Rudi Halim`]),
  );

  it.each([
    ["Warga meminta jembatan itu diperbaiki, lalu pulang."],
    ["Warga meminta jembatan itu diperbaiki."],
    ["Dia mengatakan jembatan itu aman, pesan Presiden Rudi Halim sudah disampaikan."],
  ])("is theirs elsewhere: %s", (sentence) => expect(statementsOf([sentence]).join()).toContain("| null"));
});

describe("a passive at the head of a sentence", () => {
  const FIRST = "Rudi Halim menyebut pasar ditutup.";

  it.each([
    ["Dijelaskan bahwa pedagang akan pindah ke lapangan."],
    ["Disebutkan juga bahwa pedagang akan pindah ke lapangan."],
    ["Ditambahkan pula, pedagang akan pindah ke lapangan."],
    ["Dijelaskan lebih lanjut, pedagang akan pindah ke lapangan."],
    ["Dikatakannya kemudian, pedagang akan pindah ke lapangan."],
  ])("goes on with who spoke, past adverbs: %s", (sentence) =>
    expect(statementsOf([FIRST, sentence]).at(-1)).toBe("pedagang akan pindah ke lapangan | Rudi Halim"),
  );

  it.each([
    ["Diumumkan sebelumnya, pedagang akan pindah ke lapangan."],
    ["Dilaporkan kemudian, pedagang akan pindah ke lapangan."],
  ])("is news by anybody behind a time: %s", (sentence) => expect(statementsOf([FIRST, sentence])).toHaveLength(1));

  it.each([["Disebutkan juga dalam surat itu nama para pedagang."], ["Dijelaskan juga cara pindah ke lapangan."]])(
    "tells of things without a clause: %s",
    (sentence) => expect(statementsOf([FIRST, sentence])).toHaveLength(1),
  );
});
