import { describe, expect, it } from "vitest";
import { quotesOf, said, statementsOf } from "./support.js";

const malay = { code: "ms" };
const rolesOf = (paragraph: string, code = "ms"): string[] =>
  said([paragraph], { code }).map(({ speaker, role }) => `${speaker} | ${role}`);

describe("Malay statements", () => {
  it.each([
    ["Rudi Halim tegaskan, jambatan itu selamat digunakan.", "jambatan itu selamat digunakan | Rudi Halim"],
    ["Rudi Halim dilaporkan berkata, jambatan itu selamat.", "jambatan itu selamat | Rudi Halim"],
    ["Rudi Halim memberitahu Bernama, jambatan itu selamat.", "jambatan itu selamat | Rudi Halim"],
    ["Rudi Halim menggariskan bahawa jambatan itu selamat.", "jambatan itu selamat | Rudi Halim"],
    ["Rudi Halim tidak hadir, sebaliknya berkata jambatan itu selamat.", "jambatan itu selamat | Rudi Halim"],
    [
      "Rudi Halim berkata sekiranya hujan turun, jambatan itu akan ditutup.",
      "sekiranya hujan turun, jambatan itu akan ditutup | Rudi Halim",
    ],
    ["Rudi Halim memberi jaminan jambatan itu selamat.", "jambatan itu selamat | Rudi Halim"],
    ["Sebanyak 20 buah jambatan rosak, demikian menurut Rudi Halim.", "Sebanyak 20 buah jambatan rosak | Rudi Halim"],
    [
      "Rudi Halim menolak rancangan itu dengan mendakwa tiang jambatan sudah retak.",
      "tiang jambatan sudah retak | Rudi Halim",
    ],
  ])("reads %j", (paragraph, statement) => expect(statementsOf([paragraph], malay)).toEqual([statement]));

  it("reads what is said besides a quote", () =>
    expect(
      statementsOf(['"Jambatan itu selamat," kata Rudi Halim sambil menambah, kerja baiki siap bulan ini.'], malay),
    ).toEqual(["kerja baiki siap bulan ini | Rudi Halim"]));

  it.each([["Rudi Halim memberi hadiah kepada penduduk kampung."], ["Rudi Halim menolak rancangan itu dengan tegas."]])(
    "reads none in %j",
    (paragraph) => expect(statementsOf([paragraph], malay)).toEqual([]),
  );
});

describe("Malay sources", () => {
  it.each([
    ["Datuk Rudi Halim yang juga Menteri Kerja Raya berkata, jambatan itu selamat.", "Rudi Halim | Menteri Kerja Raya"],
    [
      "Menteri di Jabatan Perdana Menteri (Hal Ehwal Agama) Datuk Rudi Halim berkata, jambatan itu selamat.",
      "Rudi Halim | Menteri di Jabatan Perdana Menteri (Hal Ehwal Agama)",
    ],
    [
      "Profesor Madya Universiti Tirta Datuk Rudi Halim berkata, jambatan itu selamat.",
      "Rudi Halim | Profesor Madya Universiti Tirta",
    ],
    ["Menteri Kerja Raya ketika itu, Rudi Halim berkata, jambatan itu selamat.", "Rudi Halim | Menteri Kerja Raya"],
    [
      "Timbalan Premier Sarawak yang juga Menteri Kerja Raya dan Perumahan negeri, Datuk Rudi Halim berkata, jambatan itu selamat.",
      "Rudi Halim | Timbalan Premier Sarawak yang juga Menteri Kerja Raya dan Perumahan negeri",
    ],
    ["Exko Perumahan negeri, Rudi Halim berkata, jambatan itu selamat.", "Rudi Halim | Exko Perumahan negeri"],
    [
      "Ahli Parlimen Pasir Tirta, Rudi Halim memberi gambaran jambatan itu rosak.",
      "Rudi Halim | Ahli Parlimen Pasir Tirta",
    ],
    ["Rudi atau nama sebenarnya, Samad Halim Yusri memberitahu, jambatan itu selamat.", "Samad Halim Yusri | null"],
  ])("reads %j", (paragraph, source) => expect(rolesOf(paragraph)).toEqual([source]));

  it("takes no disease for a name", () =>
    expect(rolesOf('"Saya masih letih," kata bekas pesakit Covid-19.')).toEqual(["null | bekas pesakit Covid-19"]));
});

describe("marks that no blank stands before", () => {
  const paragraph =
    "Rudi Halim berkata, jambatan itu selamat.“Kami sudah periksa tiangnya.“Tiada retak di situ,” katanya. – BERITA! ONLINE";

  it("end the sentence before them", () =>
    expect(statementsOf([paragraph], malay)).toEqual(["jambatan itu selamat | Rudi Halim"]));

  it("open speech that one cue closes", () =>
    expect(quotesOf([paragraph], malay)).toEqual([
      "Kami sudah periksa tiangnya. | Rudi Halim",
      "Tiada retak di situ | Rudi Halim",
    ]));
});

describe("Malay attributions", () => {
  const speaker = "Ketua Pengarah Azman Karim berkata klinik itu selamat.";
  it.each([
    ["Katanya klinik itu dibuka esok.", "klinik itu dibuka esok | Azman Karim"],
    ["Katanya, klinik itu dibuka esok.", "klinik itu dibuka esok | Azman Karim"],
    ["Beliau berkata klinik itu dibuka esok, lapor Agensi Tirta.", "klinik itu dibuka esok | Azman Karim"],
  ])("reads %j", (sentence, statement) => {
    expect(statementsOf([`${speaker} ${sentence}`], { code: "ms" }).at(-1)).toBe(statement);
  });

  it("takes a request for a thing for no clause", () => {
    expect(statementsOf(["Azman Karim meminta penjelasan terperinci mengenai klinik itu."], { code: "ms" })).toEqual(
      [],
    );
  });

  it.each([
    ["Ketuanya, Ir Azman Karim berkata klinik itu selamat.", "Azman Karim", "Ketuanya"],
    [
      "Timbalan Menteri di Jabatan Perdana Menteri (Hal Ehwal Agama), Azman Karim berkata klinik itu selamat.",
      "Azman Karim",
      "Timbalan Menteri di Jabatan Perdana Menteri (Hal Ehwal Agama)",
    ],
    ["POLIS mengesahkan klinik itu tidak rosak.", null, "POLIS"],
  ])("%j", (paragraph, name, role) => {
    const [first] = said([paragraph], { code: "ms" });
    expect([first?.speaker, first?.role]).toEqual([name, role]);
  });
});

describe("Malay verbs and their sources", () => {
  it.each([
    ["Tegas Rudi Halim, pihaknya tidak akan berkompromi.", "pihaknya tidak akan berkompromi | Rudi Halim"],
    ["Rudi Halim dipetik sebagai berkata jambatan itu selamat.", "jambatan itu selamat | Rudi Halim"],
    ["Rudi Halim memaklumkan jambatan itu selamat.", "jambatan itu selamat | Rudi Halim"],
  ])("%s", (paragraph, statement) => expect(statementsOf([paragraph], { code: "ms" })).toEqual([statement]));
});

describe("Malay people by what they do", () => {
  it.each([
    ["Penoreh getah, Rudi Halim, 58, berkata, jambatan itu digunakan penduduk.", "Rudi Halim | Penoreh getah"],
    ["Penarik beca, Rudi Halim, 58, berkata, jalan itu sempit.", "Rudi Halim | Penarik beca"],
    ["Operator kilang, Rudi Halim, 58, berkata, jalan itu sempit.", "Rudi Halim | Operator kilang"],
    ["Ibu kepada tiga anak itu, Sari Halim, 41, berkata, jalan itu sempit.", "Sari Halim | Ibu kepada tiga anak"],
    ["Bapa kepada mangsa, Rudi Halim, 55, berkata, air naik mendadak.", "Rudi Halim | Bapa kepada mangsa"],
    ["Nenek kepada mangsa, Sari Halim, 71, berkata, air naik mendadak.", "Sari Halim | Nenek kepada mangsa"],
    ["Sementara itu, Rudi Halim, 55, berkata, air naik mendadak.", "Rudi Halim | null"],
    ["Ketika ditemui, Rudi Halim, 55, berkata, air naik mendadak.", "Rudi Halim | null"],
  ])("%s", (paragraph, source) => expect(rolesOf(paragraph)).toEqual([source]));
});

describe("Malay clauses behind a cue that opens the sentence", () => {
  it.each([
    ["Ujar Rudi Halim, mangsa diserahkan kepada hospital.", "mangsa diserahkan kepada hospital | Rudi Halim"],
    ["Kata Rudi Halim, suspek dibawa ke mahkamah.", "suspek dibawa ke mahkamah | Rudi Halim"],
    [
      "Kata Rudi Halim, mangsa dibawa ke hospital untuk rawatan.",
      "mangsa dibawa ke hospital untuk rawatan | Rudi Halim",
    ],
    [
      "Menurut Rudi Halim, mangsa diserahkan kepada hospital untuk rawatan lanjut.",
      "mangsa diserahkan kepada hospital untuk rawatan lanjut | Rudi Halim",
    ],
    ["Menurut Rudi Halim, penduduk Kampung Tirta, air sungai naik.", "air sungai naik | Rudi Halim"],
    ["Ujar Rudi Halim, seorang penduduk, air sungai naik.", "air sungai naik | Rudi Halim"],
    [
      "Jambatan itu ditutup mulai esok, demikian penjelasan Menteri Kerja Raya, Rudi Halim.",
      "Jambatan itu ditutup mulai esok | Rudi Halim",
    ],
    ["Rudi Halim menasihati penduduk supaya berpindah.", "penduduk supaya berpindah | Rudi Halim"],
    ["Rudi Halim menambah bahawa jambatan itu kukuh.", "jambatan itu kukuh | Rudi Halim"],
    ["Rudi Halim menambah jambatan itu akan dibaiki.", "jambatan itu akan dibaiki | Rudi Halim"],
  ])("%s", (paragraph, statement) => expect(statementsOf([paragraph], malay)).toEqual([statement]));

  it.each([
    "Kerajaan negeri menambah peruntukan sebanyak RM2 juta untuk sekolah.",
    "Polis menambah kekuatan anggota di sempadan bulan depan.",
    "Rudi Halim mengulas kedudukan parti yang berjaya menambah ahli di Tirta dan Sumberan.",
  ])("tells of none: %s", (paragraph) => expect(statementsOf([paragraph], malay)).toEqual([]));
});

describe("Malay statements on paper", () => {
  it.each(["Menurut kenyataan itu", "Menurut kenyataan itu lagi", "Menurut kenyataan tersebut"])("%s", (opening) =>
    expect(
      statementsOf(["Rudi Halim berkata, jambatan itu selamat.", `${opening}, kerja baiki siap bulan ini.`], malay).at(
        -1,
      ),
    ).toBe("kerja baiki siap bulan ini | Rudi Halim"),
  );

  it("are no study", () =>
    expect(statementsOf(["Menurut kajian itu, kerja baiki siap bulan ini."], malay)).toEqual([]));
});

describe("Malay people of a place told before", () => {
  it.each([
    [
      "Malah, penduduk tertua di situ, Haji Rudi Halim, 83, juga berkata, air naik.",
      "Rudi Halim | penduduk tertua di situ",
    ],
    ["Peniaga makanan di situ, Sari Halim, 53, berkata, air naik.", "Sari Halim | Peniaga makanan di situ"],
    ["Di kampung itu, Sari Halim, 53, berkata, air naik.", "Sari Halim | null"],
    ["Kata Rudi Halim, suspek dibawa ke mahkamah.", "Rudi Halim | null"],
    ["Ketika ditemui di situ, Sari Halim, 53, berkata, air naik.", "Sari Halim | null"],
  ])("%s", (paragraph, source) => expect(rolesOf(paragraph)).toEqual([source]));
});
