/** Indonesian and Malay: what parts a subject from its verb, and whose a second verb is. */
import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

describe("how and how often somebody says it", () => {
  it.each([
    ["id", "Rudi Halim secara resmi menyatakan pasar itu tidak layak."],
    ["id", "Rudi Halim secara gamblang menyebut pasar itu tidak layak."],
    ["id", "Rudi Halim sekali lagi menegaskan bahwa pasar itu tidak layak."],
    ["id", "Rudi Halim berulang kali menegaskan bahwa pasar itu tidak layak."],
    ["id", "Rudi Halim dengan lantang menyatakan pasar itu tidak layak."],
    ["id", "Rudi Halim blak-blakan menyebut pasar itu tidak layak."],
    ["id", "Rudi Halim pada hari yang sama menyatakan pasar itu tidak layak."],
    ["id", "Rudi Halim tanpa ragu menyatakan pasar itu tidak layak."],
    ["id", "Rudi Halim tak memungkiri bahwa pasar itu tidak layak."],
    ["ms", "Rudi Halim sekali lagi memberi jaminan bahawa pasar itu tidak layak."],
    ["ms", "Rudi Halim secara terbuka mengakui bahawa pasar itu tidak layak."],
    ["ms", "Rudi Halim tidak menafikan bahawa pasar itu tidak layak."],
  ])("may stand between: %s %s", (code, sentence) =>
    expect(statementsOf([sentence], { code })).toEqual(["pasar itu tidak layak | Rudi Halim"]),
  );

  it.each([
    ["id", "Rudi Halim secara pribadi membantu warga itu."],
    ["id", "Rudi Halim tak membantah kabar itu."],
    ["id", "Rudi Halim tidak mengatakan pasar itu ditutup."],
  ])("is no statement without a clause, nor what is not said: %s %s", (code, sentence) =>
    expect(statementsOf([sentence], { code })).toEqual([]),
  );
});

describe("what a body does and says", () => {
  it.each([
    ["id", "KPK menggeledah rumah itu dan menyatakan sejumlah dokumen telah disita.", "KPK"],
    ["id", "Polres Bitung menyelidiki kasus itu dan memastikan sejumlah dokumen telah disita.", "Polres Bitung"],
    [
      "ms",
      "Kementerian Pertanian memandang serius perkara itu dan menegaskan dokumen telah disita.",
      "Kementerian Pertanian",
    ],
  ])("has one subject: %s %s", (code, sentence, body) =>
    expect(said([sentence], { code }).map(({ speaker }) => speaker)).toEqual([body]),
  );

  it.each([
    ["id", "Polres Bitung menangkap pelaku di rumahnya dan mengaku sudah lima kali mencuri."],
    ["id", "Polres Bitung menangkap RH (24) di rumahnya dan mengaku sudah lima kali mencuri."],
    ["id", "KPK memeriksa Rudi Halim sebagai saksi dan mengaku tidak tahu soal suap itu."],
    ["id", "Polda Bitung menahan Rudi Halim yang mencuri motor dan mengaku sudah lima kali mencuri."],
    ["id", "PT Tirta Makmur memecat buruh yang mogok dan meminta upah mereka dinaikkan."],
    ["id", "DPRD Bitung mendengarkan Rudi Halim yang datang ke gedung itu dan mengatakan jembatan itu rusak."],
    ["ms", "PDRM menahan Rudi Halim yang mencuri motosikal dan mengaku sudah lima kali mencuri."],
  ])("is nothing that whom it does it to may say: %s %s", (code, sentence) =>
    expect(statementsOf([sentence], { code })).toEqual([]),
  );

  it("is another's behind another subject", () =>
    expect(statementsOf(["Persela Tirta menang 2-0 dan pelatih Bram Sitorus mengatakan timnya puas."])).toEqual([
      "timnya puas | Bram Sitorus",
    ]));
});

describe("two who say one thing", () => {
  it.each([
    [
      "Wakil Menteri Perkebunan Li Hongwei dan juru bicara kementerian perkebunan Sun Bao yang sedang berkunjung ke Bitung menyebut kontrak itu berlaku.",
      "Li Hongwei",
    ],
    ["Ketua RW Mulyadi yang sedang berkunjung ke Bitung menyebut kontrak itu berlaku.", "Mulyadi"],
  ])("are told by the first, also before a clause about the second: %s", (sentence, speaker) =>
    expect(said([sentence]).map((one) => one.speaker)).toEqual([speaker]),
  );
});
