import { describe, expect, it } from "vitest";
import { said, statementsOf } from "../support.js";

describe("statements", () => {
  it.each([
    ["Rudi Halim mengatakan bahwa jembatan dibuka pekan depan.", "jembatan dibuka pekan depan | Rudi Halim"],
    ["Rudi Halim, Camat Bandung, mengatakan, jembatan dibuka pekan depan.", "jembatan dibuka pekan depan | Rudi Halim"],
    ["Menurut Rudi Halim, jembatan dibuka pekan depan.", "jembatan dibuka pekan depan | Rudi Halim"],
    ["Jembatan dibuka pekan depan, kata Rudi Halim.", "Jembatan dibuka pekan depan | Rudi Halim"],
    ["Jembatan, menurut Rudi Halim, akan dibuka pekan depan.", "akan dibuka pekan depan | Rudi Halim"],
    ["Rudi Halim meminta agar warga tidak panik lagi.", "warga tidak panik lagi | Rudi Halim"],
    ["Rudi Halim dalam rapat itu menegaskan jembatan aman.", "jembatan aman | Rudi Halim"],
    ["Rudi Halim menyampaikan jembatan akan dibuka pekan depan.", "jembatan akan dibuka pekan depan | Rudi Halim"],
    ["Rudi Halim mengungkapkan, ada retak di tiang.", "ada retak di tiang | Rudi Halim"],
    ["Rudi Halim mengatakan, pidato itu tidak memberi dampak.", "pidato itu tidak memberi dampak | Rudi Halim"],
    [
      "Rudi Halim mengatakan dalam cuaca buruk warga harus waspada.",
      "dalam cuaca buruk warga harus waspada | Rudi Halim",
    ],
    ["Rudi Halim mengingatkan kepada warga untuk waspada.", "kepada warga untuk waspada | Rudi Halim"],
    ["Selain itu, kata Rudi, petugas juga terus berjaga.", "petugas juga terus berjaga | Rudi"],
    ["Candi yang menurut Rudi Halim sangat indah itu sepi.", "sangat indah itu sepi | Rudi Halim"],
    ["Rudi Halim mengajak warga ikut menjaga jembatan.", "warga ikut menjaga jembatan | Rudi Halim"],
    ["Rudi Halim pada hari Sabtu mengatakan jembatan sudah aman.", "jembatan sudah aman | Rudi Halim"],
    ["Rudi Halim belum lama ini mengatakan, jembatan sudah aman.", "jembatan sudah aman | Rudi Halim"],
    ["Rudi Halim mencatat sebanyak dua tiang jembatan retak.", "sebanyak dua tiang jembatan retak | Rudi Halim"],
    [
      "Namun, kata Rudi, pekerja bisa memasang tiang yang kuat, seperti tiang baja.",
      "pekerja bisa memasang tiang yang kuat, seperti tiang baja | Rudi",
    ],
    ["Rudi Halim menolak usul itu seraya menekankan bahwa jembatan sudah aman.", "jembatan sudah aman | Rudi Halim"],
  ])("reads %j", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));

  it.each([
    ["Rudi Halim berharap jembatan dibuka pekan depan."],
    ["Rudi Halim tidak mengatakan jembatan dibuka pekan depan."],
    ["Rudi Halim menekankan pentingnya keselamatan warga."],
    ["Perbaikan jembatan itu menelan banyak biaya."],
    ["Rudi Halim menyampaikan salam hormat kepada warga."],
    ["Dalam rapat itu, Rudi Halim mengungkapkan rencana kerja tahun depan."],
    ["Rudi Halim mengumumkan pelaksanaan lomba yang akan digelar bulan depan."],
    ["Rudi Halim menduga jembatan itu tidak aman."],
    ["Rudi Halim mencatat laba yang naik tahun lalu."],
    ["Komentar Rudi Halim tampaknya menenangkan warga."],
    ["Inilah candi lama yang diakui Rudi Halim."],
    ["Candi yang terletak di Bandung diakui oleh Rudi Halim pada 2018."],
    ["Rudi Halim merespons rencana kerja tahun depan."],
    ["Dugaan itu diungkapkan perkumpulan warga, Tirta Karya."],
    ["Rudi Halim mengatakan, terima kasih kepada warga."],
    ["Rudi Halim berbicara kepada wartawan dalam rapat itu."],
    ["Aturan tentang Kebebasan Menyampaikan Pendapat berlaku sejak lama."],
    ["Kas desa itu berisi simpanan warga di bank daerah dengan nilai Rp428,5 juta serta emas warisan."],
  ])("finds none in %j", (paragraph) => expect(statementsOf([paragraph])).toEqual([]));

  it.each([
    ["ms", "Rudi Halim berkata, jambatan itu dibuka minggu depan.", "jambatan itu dibuka minggu depan | Rudi Halim"],
    ["en", "John Harlow said that the bridge would reopen.", "the bridge would reopen | John Harlow"],
    ["en", "According to John Harlow, the bridge will reopen.", "the bridge will reopen | John Harlow"],
    ["en", "The bridge will reopen, John Harlow said.", "The bridge will reopen | John Harlow"],
  ])("reads %s %j", (code, paragraph, statement) => expect(statementsOf([paragraph], { code })).toEqual([statement]));

  it("is never a quote", () => {
    expect(said(["Rudi Halim mengatakan jembatan dibuka pekan depan."]).map(({ kind }) => kind)).toEqual(["indirect"]);
  });
});

describe("a sentence that points back", () => {
  const POINTING = "Hal itu disampaikan Bupati Bandung Rudi Halim di Bandung, Senin (13/5/2024).";

  it("gives its speaker and its day to the sentence before", () => {
    const [statement] = said([`Jalan desa itu diperbaiki mulai pekan depan. ${POINTING}`]);
    expect(statement?.text).toBe("Jalan desa itu diperbaiki mulai pekan depan");
    expect([statement?.speaker, statement?.role, statement?.date]).toEqual([
      "Rudi Halim",
      "Bupati Bandung",
      "2024-05-13",
    ]);
  });

  it("dates what the speaker says after it", () => {
    const found = said([
      `Jalan desa itu diperbaiki mulai pekan depan. ${POINTING}`,
      '"Dananya sudah siap," ujar Rudi.',
    ]);
    expect(found.find(({ kind }) => kind === "direct")?.date).toBe("2024-05-13");
  });

  it("gives nothing to a sentence that has a speaker of its own, nor to a heading", () => {
    const own = "Sari Dewi mengatakan jalan desa itu diperbaiki pekan depan. ";
    expect(statementsOf([own + POINTING])).toEqual(["jalan desa itu diperbaiki pekan depan | Sari Dewi"]);
    expect(statementsOf(["Jalan desa itu", POINTING])).toEqual([]);
  });

  it("is no pointing back where the verb goes on with what is judged", () => {
    const paragraphs = ['"Kami siap," kata Rudi Halim.', "Cara itu dinilainya cukup kuat menahan air."];
    expect(statementsOf(paragraphs)).toEqual(["cukup kuat menahan air | Rudi Halim"]);
  });
});

describe("what else a source says", () => {
  it("is read behind its quote", () => {
    const paragraph = '"Tanggul ini panjang sekali," ujar Rudi Halim yang mengaku sudah menyiapkan lahan.';
    expect(statementsOf([paragraph])).toEqual(["sudah menyiapkan lahan | Rudi Halim"]);
    expect(statementsOf(['"Tanggul ini panjang sekali," ujar Rudi Halim yang memimpin rapat.'])).toEqual([]);
  });

  it("ends before the day that closes the sentence", () => {
    const [statement] = said(["Rudi Halim mengatakan tanggul itu akan dibangun, Senin (13/5/2024)."]);
    expect([statement?.text, statement?.date]).toEqual(["tanggul itu akan dibangun", "2024-05-13"]);
    expect(said(["Tanggul itu akan dibangun, kata Rudi Halim, Senin (13/5/2024)."])[0]?.date).toBe("2024-05-13");
  });

  it("are in no sentence that is longer than any that says something", () => {
    expect(statementsOf([`Rudi Halim mengatakan bahwa jembatan ${"aman ".repeat(500)}.`])).toHaveLength(1);
    expect(statementsOf([`Rudi Halim mengatakan bahwa jembatan ${"aman ".repeat(10_000)}.`])).toEqual([]);
  });
});
