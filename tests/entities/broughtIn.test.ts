import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";

function organizations(text: string, code: string): string[] {
  const paragraphs = [{ start: 0, end: text.length }];
  const article = { text, headline: null, paragraphs, dateline: null, pageDate: null };
  return findNames(article, languageOf(code)).organizations.flatMap(({ name, aliases }) => [name, ...aliases]);
}

describe("phrases that bring in a body", () => {
  it.each([
    ["It is a quiet trade, said Nina Vale, CEO of Brackenwood, a maker of small boats.", "Brackenwood", "en"],
    ["Vale, co-founder of the Marlow Supper Society, says that meals help.", "Marlow Supper Society", "en"],
    ["The mayor told the Harlow Vale Courier-Echo that she would stay.", "Harlow Vale Courier-Echo", "en"],
    ["Tom Day, the general manager of Tarn Mountain Resort in Gilford, drove up.", "Tarn Mountain Resort", "en"],
    ["Hal itu ditulis majalah Layar Senja pada bulan lalu.", "Layar Senja", "id"],
    ["Menurut pendiri Kedai Side Parlour, Darto Wira, tokonya ramai.", "Kedai Side Parlour", "id"],
  ])("is followed by its name in %j", (text, name, code) => expect(organizations(text, code)).toContain(name));

  it.each([
    ["She told Nina Vale that the bridge was safe.", "en"],
    ["He told President Vale on Monday that the bridge was safe.", "en"],
    ["He told Congress nothing, and she told Paris everything.", "en"],
    ["Menurut pemilik Darto Wira, tokonya ramai pada sore hari.", "id"],
  ])("is followed by somebody, or a place, in %j", (text, code) =>
    expect(organizations(text, code).filter((name) => name !== "Congress")).toEqual([]),
  );
});

describe("names by what stands beside them", () => {
  it.each([
    ["A Lumen Weaves spokesman said that the plant would close in the autumn.", "Lumen Weaves"],
    ["Shares of Lumenweave fell by four percent in the morning.", "Lumenweave"],
    ["LWVE said on Monday that its two sites would close in May.", "LWVE"],
    ["They flew to the islands with the airline Brackenwood Wings in May.", "Brackenwood Wings"],
    ["Duluth Public Schools will close on Friday, the district said.", "Duluth Public Schools"],
    ["The League of Harbour Towns said that it would build a school.", "League of Harbour Towns"],
  ])("are bodies in %j", (text, name) => expect(organizations(text, "en")).toContain(name));

  it.each([
    "A Russian spokesman said that the plant would close in the autumn.",
    "Nina Tarrow met him on Monday in his office. Tarrow said its charm was lost on her.",
    "The town was quiet. Military spokesmen said that no military trucks had passed.",
    "Former Mayor Nina Tarrow called a spokeswoman on Monday.",
  ])("are none in %j", (text) => expect(organizations(text, "en")).toEqual([]));
});

describe("words that bring in no body", () => {
  it.each([
    ["Upah harian Rp 120 ribu diterima para buruh di pasar itu.", "id"],
    ["Omzet harian Sukiman turun pada musim hujan.", "id"],
    ["Buku itu memuat kehidupan harian Nabi Muhammad.", "id"],
    ["Pemilik Kos, Darto Wira, menolak tamu itu.", "id"],
    ["Pemilik Ruko, Darto Wira, menolak tamu itu.", "id"],
    ["Pemilik Rumah, Darto Wira, menolak tamu itu.", "id"],
    ["Majalah Sekolah itu terbit pada bulan Mei.", "ms"],
    ["Akhbar Melayu dibaca di kedai kopi setiap pagi.", "ms"],
    ["The wall was drawn for the law firm Partner Anna Doyle left in May.", "en"],
    ["He ran the charity Marathon twice in the rain.", "en"],
    ["It was in the newspaper Section B on a rainy day.", "en"],
    ["She had seen the newspaper Advertisement in May.", "en"],
    ["In the play the lender Shylock asks for more.", "en"],
  ])("stand in %j", (text, code) => expect(organizations(text, code)).toEqual([]));

  it.each([
    "An Olympics spokesman said that the gates were open.",
    "An Iranian spokesman said that the gates were open.",
    "An African spokesman said that the gates were open.",
    "An English spokesman said that the gates were open.",
    "Yesterday a Republican spokesman said that the gates were open.",
    "Yesterday a Catholic spokesman said that the gates were open.",
    "Yesterday a Buddhist spokesman said that the gates were open.",
    "Yesterday a Brexit spokesman said that the gates were open.",
    "A Biden spokesperson said that the gates were open.",
    "The Sussexes spokesman said that the gates were open.",
    "Christianity said its farewell to the valley.",
    "Amazonia said its farewell to the valley.",
    "Critics of Brexit said its cost was too high.",
    "According to the Bible, the flood came at night.",
    "According to the Mueller report, the flood came at night.",
    "He was director of the Titanic remake for a year.",
    "He was director of the Barbie film for a year.",
    "He was director of the Manhattan Project for a year.",
    "She was chair of the Grammys for a year.",
    "She was chair of the Paris Agreement for a year.",
    "She is the owner of Rottweiler puppies.",
    "He was called the founder of Buddhism in the play.",
    "He was called the founder of Hinduism in the play.",
    "She is vice president of Brazilian operations.",
    "She is general manager of European sales.",
    "She has been ceo of Swedish retailer shops for a year.",
    "They told amazon.com that the parcel was lost.",
    "The house was sold to booking.com in May.",
    "Photos by gettyimages.com were shown in the hall.",
  ])("are none in %j", (text) => expect(organizations(text, "en")).toEqual([]));

  it.each([
    ["Keluhan itu dikirim kepada tokopedia.com kemarin.", []],
    ["Berkas itu dikirim ke Polres Bogor (Jabar) kemarin.", ["Polres Bogor"]],
    ["Pertandingan PSM Makassar (Sulsel) ditunda.", ["PSM Makassar"]],
    ["Berkas itu dikirim ke Polres Metro Bekasi (Bekasi) kemarin.", ["Polres Metro Bekasi"]],
    ["Pertandingan Persib Bandung (Indonesia) ditunda.", ["Persib Bandung"]],
  ])("leave %j as it is", (text, names) => expect(organizations(text, "id")).toEqual(names));

  it("are read in linear time where capitals never end", () => {
    const start = performance.now();
    organizations("Majalah ".repeat(48_000), "id");
    expect(performance.now() - start).toBeLessThan(14_000);
  }, 60_000);
});
