import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { prepare } from "../../src/entities/prepare.js";
import { textOf } from "../../src/entities/runs.js";
import { languageOf } from "../../src/languages/index.js";
import type { Names } from "../../src/shapes.js";

function namesOf(text: string, code = "id"): Names {
  const paragraphs = [{ start: 0, end: text.length }];
  return findNames({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf(code));
}
const organizations = (text: string, code?: string): string[] =>
  namesOf(text, code).organizations.map(({ name }) => name);
/** What the rules alone propose. */
function proposalsOf(text: string, code: string): string[] {
  const paragraphs = [{ start: 0, end: text.length }];
  const { reading, proposals } = prepare(
    { text, headline: null, paragraphs, dateline: null, pageDate: null },
    languageOf(code),
  );
  return proposals.organizations.map((run) => textOf(reading, run));
}
const people = (text: string, code?: string): string[] => namesOf(text, code).people.map(({ name }) => name);

describe("organizations", () => {
  it.each([
    ["Kasus itu dilaporkan ke Dinas Kesehatan Kota Bandung kemarin.", ["Dinas Kesehatan Kota Bandung"]],
    ["Rapat dihadiri Kemnaker dan KPK pada sore hari.", ["Kemnaker", "KPK"]],
    ["Penyidik Polda Sumbar memeriksa dua orang saksi.", ["Polda Sumbar"]],
    ["Laba PT Sinar Rimba Lestari Tbk naik tipis.", ["PT Sinar Rimba Lestari Tbk"]],
  ])("finds those of %j", (text, names) => expect(organizations(text)).toEqual(names));

  it.each([
    "Pemerintah akan menaikkan tarif bulan depan.",
    "Ia tiba di Kabupaten Bandung Barat dari Malaysia.",
    "Pemain itu tampil di Piala Dunia.",
    "Menurut perusahaan itu, harga akan turun.",
    "Siswa SD dan SMP di desa itu libur.",
  ])("finds none in %j", (text) => expect(organizations(text)).toEqual([]));

  it("finds the government and the ministries of any country in English", () => {
    const text = "The Ghanaian government agreed. A spokesman for the Portuguese justice ministry declined.";
    expect(organizations(text, "en")).toEqual(["Ghanaian government", "Portuguese justice ministry"]);
  });

  it("finds a body that is also a common word in a list of bodies, but no brand that is more often a thing", () => {
    const proposed = (text: string, code: string): string[] =>
      proposalsOf(text, code).filter((name) => ["Bersatu", "Ferrari"].includes(name));
    expect(proposed("Rundingan antara UMNO dan Bersatu gagal semalam.", "ms")).toEqual(["Bersatu"]);
    expect(proposed("Mereka Bersatu dan pulang semalam.", "ms")).toEqual([]);
    expect(proposed("Ia membeli Honda dan Ferrari kemarin.", "id")).toEqual([]);
  });

  it("makes a full name and its short form one", () => {
    const { organizations } = namesOf(
      "Japan International Cooperation Agency (JICA) datang. Kata JICA, rapat selesai.",
    );
    expect(organizations).toHaveLength(1);
    expect(organizations[0]).toMatchObject({ name: "Japan International Cooperation Agency", aliases: ["JICA"] });
    expect(organizations[0]?.mentions).toHaveLength(3);
  });

  it("makes well-known short forms one with their full name, without a bracket", () => {
    const { organizations } = namesOf("Kementerian Ketenagakerjaan membuka posko. Petugas Kemnaker berjaga.");
    expect(organizations.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Kementerian Ketenagakerjaan", ["Kemnaker"]],
    ]);
  });
});

describe("boundaries", () => {
  it.each([
    ["Laba PT Sinar Rimba Lestari Tbk Yusak Kristian naik.", ["PT Sinar Rimba Lestari Tbk"]],
    ["Rapat dihadiri Komisi III DPR RI kemarin.", ["Komisi III DPR RI"]],
    ["Ketua DPP PAN Suroto Wiguna hadir.", ["DPP PAN"]],
  ])("of %j", (text, names) => expect(organizations(text)).toEqual(names));

  it.each([
    ["Dokter hewan Klinik Satwa Melati, drh. Ratih Purnama, mengatakan kucing itu takut.", ["Klinik Satwa Melati"]],
    [
      "Gulungan film itu masih diputar sebulan sekali, kata Kepala Museum Layar Tancap Wirya Somantri pada Senin sore.",
      ["Museum Layar Tancap"],
    ],
    ["Itu kata pemilik Rumah Makan Gulai Pagi, Hj. Saodah, di warungnya.", ["Rumah Makan Gulai Pagi"]],
    [
      "Program baru itu bermula dari seorang murid, kata Kepala Sekolah Dasar Inpres Watu Gong, Yohanes Lado, kemarin.",
      ["Sekolah Dasar Inpres Watu Gong"],
    ],
    ["Ia masuk ke sebuah museum, lalu ke klinik hewan di Jalan Melati.", []],
    ["Itu kata kepala sekolah Ratih Purnama di warungnya kemarin.", []],
  ])("behind a role in %j", (text, names) => expect(organizations(text)).toEqual(names));

  it("keeps events, platforms and generic words out", () => {
    expect(organizations("Tim itu juara Piala AFF setelah video di YouTube ramai.")).toEqual([]);
    expect(organizations("Menurut Pemerintah Daerah, jalan itu rusak.")).toEqual([]);
  });
});

describe("aliases", () => {
  it("links parts that have short forms of their own", () => {
    const { organizations } = namesOf("Pemerintah Kabupaten Garut membuka posko. Petugas Pemkab Garut berjaga.");
    expect(organizations.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Pemerintah Kabupaten Garut", ["Pemkab Garut"]],
    ]);
  });
  it("keeps a body apart from its own branch", () => {
    expect(organizations("DPP PAN rapat di Solo. Fraksi PAN menolak.")).toHaveLength(2);
  });
  it("takes a person's initials for no organization", () => {
    const { organizations, people } = namesOf("Bupati Darto Wirasena (DW) ditahan. Penyidik KPK memeriksa DW.");
    expect(organizations.map(({ name }) => name)).toEqual(["KPK"]);
    expect(people[0]?.name).toBe("Darto Wirasena");
  });
});

describe("people", () => {
  it.each([
    ["Kombes Darto Wirasena memimpin apel.", ["Darto Wirasena"]],
    ['"Baik," kata Sumirah Lestarini.', ["Sumirah Lestarini"]],
  ])("finds those of %j", (text, names) => expect(people(text)).toEqual(names));

  it("gives short names to their full name", () => {
    const { people } = namesOf("Menteri Agraria, Tirta Kusumadewa, datang. Rapat dibuka Tirta.");
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([["Tirta Kusumadewa", ["Tirta"]]]);
  });

  it.each(["Kapal itu berlayar ke Sulawesi Utara.", "Pada Senin Januari lalu hujan turun."])(
    "finds none in %j",
    (text) => expect(people(text)).toEqual([]),
  );
});

describe("names that the tagger never saw", () => {
  it.each([
    ["Penasihat Kantor KPU hadir. Rapat digelar di Kantor KPU kemarin.", ["KPU"]],
    ["Rapat itu dibuka pemerintah Vietnam kemarin.", ["pemerintah Vietnam"]],
    ["Kepala Dinas Kehutanan Kabupaten Sungai Pinang tidak hadir.", ["Dinas Kehutanan Kabupaten Sungai Pinang"]],
    ["Kepala Dinas Pekerjaan Umum Kota Bandung tidak hadir.", ["Dinas Pekerjaan Umum Kota Bandung"]],
    ["Ketua Perhimpunan Pengusaha Rotan menolak usul itu.", ["Perhimpunan Pengusaha Rotan"]],
  ])("of %j", (text, names) => expect(organizations(text)).toEqual(names));

  it.each([
    ["The talks with the Chinese government failed.", ["Chinese government"]],
    ["A spokesman for China's commerce ministry declined.", ["China's commerce ministry"]],
  ])("of %j, in English", (text, names) => expect(organizations(text, "en")).toEqual(names));

  it.each(["The government of the day failed.", "Chinese visitors came in spring."])("finds none in %j", (text) =>
    expect(organizations(text, "en")).toEqual([]),
  );

  it.each([
    ["es", "Lo anunció el Instituto Geofísico de Miraflor este lunes.", ["Instituto Geofísico de Miraflor"]],
    ["pt", "A Associação Médica do Norte pediu mais doses.", ["Associação Médica do Norte"]],
    ["tr", "Karar dün Sarıtepe Valiliği tarafından duyuruldu.", ["Sarıtepe Valiliği"]],
    ["es", "El instituto cerró y la asociación protestó.", []],
  ])("by its head or its tail in %s: %j", (code, text, names) => expect(organizations(text, code)).toEqual(names));

  it("takes no group on a platform for an organization", () =>
    expect(organizations("Mari bergabung di Grup Telegram kami.")).toEqual([]));
});

describe("the place of a dateline", () => {
  it("is no organization", () => {
    const text =
      "KUALA RIAM - Dinas Pertanian Kuala Riam menolak. Menurut Dinas Pertanian Kuala Riam, sungai itu keramat.";
    const dateline = { start: 0, end: 12, publisher: null, place: { start: 0, end: 10 } };
    const paragraphs = [{ start: 0, end: text.length }];
    const names = findNames({ text, headline: null, paragraphs, dateline, pageDate: null }, languageOf("id"));
    expect(names.organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["Dinas Pertanian Kuala Riam", 2],
    ]);
  });
});
