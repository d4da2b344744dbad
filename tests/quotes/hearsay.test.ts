/** Indonesian and Malay: a noun for what others tell before the clause, and a verb of speech in a clause about who speaks. */
import { describe, expect, it } from "vitest";
import { statementsOf } from "./support.js";

describe("what others tell, denied or confirmed", () => {
  it.each([
    ["id", "Rudi Halim membantah kabar dirinya akan mundur dari jabatan.", "dirinya akan mundur dari jabatan"],
    ["id", "Rudi Halim menepis tudingan perusahaannya mencemari sungai.", "perusahaannya mencemari sungai"],
    ["id", "Rudi Halim menampik isu partainya akan keluar dari koalisi.", "partainya akan keluar dari koalisi"],
    ["id", "Rudi Halim membantah anggapan pemerintah lamban menangani banjir.", "pemerintah lamban menangani banjir"],
    [
      "ms",
      "Rudi Halim menafikan dakwaan pembelian bot dibuat tanpa kelulusan.",
      "pembelian bot dibuat tanpa kelulusan",
    ],
    ["ms", "Rudi Halim menafikan laporan syarikat itu akan ditutup.", "syarikat itu akan ditutup"],
    ["id", "Rudi Halim membantah kabar miring dirinya akan mundur.", "dirinya akan mundur"],
    ["id", "Rudi Halim membantah tudingan miring pihaknya menerima suap.", "pihaknya menerima suap"],
    ["id", "Rudi Halim membantah klaim sepihak warga sudah menerima ganti rugi.", "warga sudah menerima ganti rugi"],
    ["id", "Rudi Halim membantah isu liar jembatan itu akan dijual.", "jembatan itu akan dijual"],
    ["ms", "Rudi Halim menafikan khabar angin beliau akan meletak jawatan.", "beliau akan meletak jawatan"],
    ["id", "Rudi Halim membantah kabar burung itu beredar luas.", "kabar burung itu beredar luas"],
    ["id", "Rudi Halim membantah kabar bohong itu beredar luas.", "kabar bohong itu beredar luas"],
    ["ms", "Rudi Halim menafikan laporan media beliau akan berhenti.", "laporan media beliau akan berhenti"],
    [
      "ms",
      "Rudi Halim menafikan laporan sebuah portal berita bahawa beliau akan berhenti.",
      "laporan sebuah portal berita bahawa beliau akan berhenti",
    ],
  ])("is the clause: %s %s", (code, sentence, clause) =>
    expect(statementsOf([sentence], { code })).toEqual([`${clause} | Rudi Halim`]),
  );

  it.each([
    ["id", "Rudi Halim menepis isu miring soal rumah tangganya."],
    ["id", "Rudi Halim membantah kabar miring soal rumah tangganya."],
    ["id", "Rudi Halim membantah tudingan melakukan kecurangan dalam lelang."],
    ["id", "Rudi Halim mendengar kabar dirinya akan diganti."],
    ["ms", "Rudi Halim menafikan tuduhan rasuah itu."],
    ["ms", "Polis menerima laporan tiga nelayan hilang di perairan itu."],
  ])("is none without a subject and its predicate: %s %s", (code, sentence) =>
    expect(statementsOf([sentence], { code })).toEqual([]),
  );
});

describe("a verb of speech in a clause about who speaks", () => {
  it.each([
    ["ms", "Rudi Halim yang menjelaskan perkara itu berkata, jambatan akan dibaiki."],
    ["ms", "Rudi Halim yang mengesahkan kejadian itu memberitahu, jambatan akan dibaiki."],
    ["ms", "Rudi Halim ketika mengulas perkara itu berkata, jambatan akan dibaiki."],
    ["ms", "Rudi Halim ketika mengulas isu banjir kilat di bandar itu berkata, jambatan akan dibaiki."],
    ["ms", "Rudi Halim yang menafikan tuduhan itu mendakwa, jambatan akan dibaiki."],
    ["ms", "Rudi Halim yang mengakui pihaknya lewat bertindak berkata, jambatan akan dibaiki."],
    ["id", "Rudi Halim yang menjelaskan hal itu mengatakan jambatan akan dibaiki."],
    ["id", "Rudi Halim yang membenarkan kebakaran di perusahaan itu mengatakan jambatan akan dibaiki."],
    ["id", "Rudi Halim yang membenarkan kejadian itu menyebutkan jambatan akan dibaiki."],
  ])("leaves the statement to the main verb: %s %s", (code, sentence) =>
    expect(statementsOf([sentence], { code })).toEqual(["jambatan akan dibaiki | Rudi Halim"]),
  );

  it.each([
    ["ms", "Saksi yang mendakwa lelaki itu berkata kasar telah dipanggil polis.", "lelaki itu berkata kasar"],
    [
      "id",
      "Rudi Halim yang mengaku perusahaan itu meminta uang kepadanya telah melapor.",
      "perusahaan itu meminta uang kepadanya",
    ],
    ["ms", "Rudi Halim yang mendakwa syarikat itu berkata kasar telah membuat laporan.", "syarikat itu berkata kasar"],
    ["ms", "Penduduk yang mendakwa kilang itu mengaku salah telah membuat laporan.", "kilang itu mengaku salah"],
    ["id", "Rudi Halim menyebut warga itu mengatakan jembatan aman.", "warga itu mengatakan jembatan aman"],
  ])("tells of others who speak: %s %s", (code, sentence, opening) =>
    expect(statementsOf([sentence], { code }).join()).toContain(opening),
  );
});
