import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** The statements of one paragraph. */
const statementsIn = (code: string, paragraph: string): string[] =>
  said([paragraph], { code })
    .filter(({ kind }) => kind === "indirect")
    .map(({ text, speaker, role }) => `${speaker ?? role}: ${text}`);

describe("verbs that foretell, reckon and insist", () => {
  it.each([
    ["id", "Rudi Halim meramalkan, harga akan turun.", "harga akan turun"],
    ["id", "Rudi Halim memproyeksi harga tembus rekor baru.", "harga tembus rekor baru"],
    ["id", "Rudi Halim memrediksi harga akan turun.", "harga akan turun"],
    ["id", "Rudi Halim menaksir kerugian mencapai Rp2 miliar.", "kerugian mencapai Rp2 miliar"],
    ["id", "Rudi Halim menengarai ada permainan harga.", "ada permainan harga"],
    ["id", "Rudi Halim menandaskan, tidak ada pasar yang ditutup.", "tidak ada pasar yang ditutup"],
    ["id", "Rudi Halim menitahkan agar sungai dibersihkan.", "sungai dibersihkan"],
    ["ms", "Rudi Halim mengunjurkan harga akan turun.", "harga akan turun"],
    ["ms", "Rudi Halim menjamin harga tidak akan naik.", "harga tidak akan naik"],
    ["ms", "Rudi Halim berpandangan, harga akan turun.", "harga akan turun"],
    ["ms", "Rudi Halim menulis, harga akan turun.", "harga akan turun"],
  ])("take a clause: %s %s", (code, paragraph, text) => {
    expect(statementsIn(code, paragraph)).toEqual([`Rudi Halim: ${text}`]);
  });

  it.each([
    "Rudi Halim meyakinkan bahwa beras cukup.",
    "Rudi Halim bersumpah bahwa beras cukup.",
    "Rudi Halim memandang bahwa beras cukup.",
    "Rudi Halim membocorkan bahwa beras cukup.",
    "Rudi Halim menyoroti bahwa beras cukup.",
  ])("others only before a word that opens one: %s", (paragraph) =>
    expect(statementsIn("id", paragraph)).toEqual(["Rudi Halim: beras cukup"]),
  );

  it.each([
    "Rudi Halim meramal nasib perempuan itu.",
    "Rudi Halim menaksir harga tanah itu.",
    "Rudi Halim menandaskan makanannya.",
    "Rudi Halim meyakinkan para petani.",
    "Rudi Halim memandang ke luar jendela.",
    "Rudi Halim membocorkan rahasia perusahaan.",
    "Rudi Halim menyoroti jalan rusak di kota itu.",
    "Rudi Halim berteriak minta tolong.",
    "Jaksa menuntut Rudi Halim lima tahun penjara.",
  ])("a thing is no clause: %s", (paragraph) => expect(statementsIn("id", paragraph)).toEqual([]));

  it.each([
    ['Rudi Halim berteriak, "Ada api!"', "Ada api!"],
    ['Rudi Halim berkelakar, "Saya sudah tua."', "Saya sudah tua."],
  ])("bring in quoted words: %s", (paragraph, text) =>
    expect(said([paragraph]).map((one) => `${one.text} | ${one.speaker}`)).toEqual([`${text} | Rudi Halim`]),
  );

  it.each([
    ["id", "Rudi Halim membenarkan kejadian itu dan mengatakan pelaku sudah ditangkap.", "pelaku sudah ditangkap"],
    [
      "id",
      "Rudi Halim membenarkan kabar tersebut dan menyebut pihaknya masih menyelidiki.",
      "pihaknya masih menyelidiki",
    ],
    ["id", "Rudi Halim menjelaskan kronologi kejadian dan meminta warga tenang.", "warga tenang"],
    ["ms", "Rudi Halim mengesahkan kejadian itu dan berkata, siasatan masih dijalankan.", "siasatan masih dijalankan"],
    ["ms", "Rudi Halim menafikan dakwaan itu dan menegaskan beliau tidak bersalah.", "beliau tidak bersalah"],
  ])("a thing before a second verb is left out: %s %s", (code, paragraph, text) =>
    expect(statementsIn(code, paragraph)).toEqual([`Rudi Halim: ${text}`]),
  );

  it.each([
    ["Rudi Halim menegaskan harga akan naik dan meminta warga tenang.", "harga akan naik dan meminta warga tenang"],
    ["Rudi Halim menegaskan dan memastikan bahwa beras cukup.", "beras cukup"],
    ["Rudi Halim mengungkapkan korban kritis dan meminta warga tenang.", "korban kritis dan meminta warga tenang"],
    ["Rudi Halim menuturkan anaknya trauma dan meminta pelaku dihukum.", "anaknya trauma dan meminta pelaku dihukum"],
    ["Rudi Halim menceritakan rumahnya roboh dan meminta bantuan.", "rumahnya roboh dan meminta bantuan"],
  ])("a clause before a second verb stays: %s", (paragraph, text) =>
    expect(statementsIn("id", paragraph)).toEqual([`Rudi Halim: ${text}`]),
  );

  it("a clause before a second verb stays in Malay", () =>
    expect(statementsIn("ms", "Rudi Halim memaklumkan suspek positif dadah dan berkata siasatan diteruskan.")).toEqual([
      "Rudi Halim: suspek positif dadah dan berkata siasatan diteruskan",
    ]));

  it("a lone word for people is the whole description", () => {
    const [quote] = said(['Seorang ibu mengatakan, "Anak saya hilang sejak kemarin."']);
    expect(`${quote?.speaker} | ${quote?.role}`).toBe("null | Seorang ibu");
  });
});
