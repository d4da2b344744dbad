/** Indonesian offices, bodies and degrees around a name, each beside what looks like it and is none. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** "speaker | role" of the last quote or statement of the paragraphs. */
function lastOf(...paragraphs: string[]): string {
  const last = said(paragraphs).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("a name between two offices", () => {
  it.each([
    ['"Kami siap," kata Ketua DPR Surya Handaka sekaligus Ketua Harian Partai Lembayung.', "Surya Handaka | Ketua DPR"],
    [
      "Staf Ahli Bidang Perikanan, Kehutanan dan Pelabuhan Wirya S. Handaka sekaligus Juru Bicara Kementerian Perumahan mengatakan jalan itu rusak.",
      "Wirya S. Handaka | Staf Ahli Bidang Perikanan, Kehutanan dan Pelabuhan",
    ],
    [
      "Ketua Umum Partai Lembayung sekaligus Menteri Pangan Zulkar Hasanto mengatakan jalan itu rusak.",
      "Zulkar Hasanto | Ketua Umum Partai Lembayung sekaligus Menteri Pangan",
    ],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("bodies of people", () => {
  it.each([
    ["Ikatan Dokter Gigi Timur meminta pemerintah menunda aturan itu.", "Ikatan Dokter Gigi Timur | null"],
    ["Persatuan Guru Merdeka menilai aturan itu keliru.", "Persatuan Guru Merdeka | null"],
    ["Ketua Ikatan Dokter Gigi Timur meminta pemerintah menunda aturan itu.", "null | Ketua Ikatan Dokter Gigi Timur"],
    ["Dokter gigi Surya Handaka meminta pemerintah menunda aturan itu.", "Surya Handaka | Dokter gigi"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("degrees behind a name", () => {
  it.each([
    ['"Kami siap," kata Bagus Ginanjar, S.Sos., M.Si., dokter hewan.', "Bagus Ginanjar | dokter hewan"],
    ['"Kami siap," kata Bagus Ginanjar S.Hut., M.Hum, Kepala Bidang Pangan.', "Bagus Ginanjar | Kepala Bidang Pangan"],
    ['"Kami siap," kata Kepala Puskesmas Lembah drh. Bagus Ginanjar, SpA.', "Bagus Ginanjar | Kepala Puskesmas Lembah"],
    [
      "Kepala Bidang Pangan, Bagus Ginanjar, A.Md.Kep, mengatakan jalan itu rusak.",
      "Bagus Ginanjar | Kepala Bidang Pangan",
    ],
    ['"Kami siap," kata dokter hewan M. Ginanjar.', "M. Ginanjar | dokter hewan"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("what describes a name right behind it", () => {
  it.each([
    ['"Kami siap," kata Bagus Ginanjar (52) warga Kampung Dukuh.', "Bagus Ginanjar | warga Kampung Dukuh"],
    ['"Kami siap," kata Bagus salah satu warga setempat.', "Bagus | salah satu warga setempat"],
    [
      '"Kami siap," kata AKP Bagus Ginanjar, Kasat Reskrim Polres Tirta.',
      "Bagus Ginanjar | Kasat Reskrim Polres Tirta",
    ],
    ['"Kami siap," kata Bagus Ginanjar (52) saat ditemui warga.', "Bagus Ginanjar | null"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("offices alone", () => {
  const coach = 'Pelatih Persitirta, Rudi Halim, datang. "Kami siap," kata Rudi.';
  it.each([
    ['"Kami menang," kata sang pelatih.', "Rudi Halim | pelatih"],
    ['"Kami menang," kata Pelatih.', "Rudi Halim | Pelatih"],
    ['"Saya bangga," kata sang istri.', "null | istri"],
  ])("%j", (paragraph, speaker) => expect(lastOf(coach, paragraph)).toBe(speaker));
});

describe("who acts before a pronoun", () => {
  const rider = "Pembalap Sari Dewi menolak tawaran itu. Sari menilai tawaran itu terlalu kecil.";
  it("is not who does something to the one whom the page is about", () => {
    const offer =
      "Sebelumnya, pelatih kepala Rudi Halim menawarinya sebagai penguji. Ia menilai hal itu merendahkan pembalap.";
    expect(lastOf(rider, offer)).toBe("Sari Dewi | Pembalap");
  });

  it("is who opens a sentence with an office", () => {
    const offer = "Pelatih kepala Rudi Halim membuka acara itu. Ia menilai hal itu merendahkan pembalap.";
    expect(lastOf(rider, offer)).toBe("Rudi Halim | Pelatih kepala");
  });
});

describe("names inside a description that are not the source's", () => {
  it.each([
    ['"Kami siap," kata marketing dari Armada Rental Lentera.', "null | marketing dari Armada Rental Lentera"],
    ['"Kami siap," kata pengamat dari Pusat Riset Muhammad Rudi.', "Muhammad Rudi | pengamat dari Pusat Riset"],
    ["Wapres yang didampingi Wakil Gubernur Surya Handaka mengatakan jalan itu rusak.", "null | Wapres"],
    ["Wapres yang ditemui Surya Handaka mengatakan jalan itu rusak.", "Surya Handaka | Wapres yang ditemui"],
    [
      "Petugas Pos Lembayung Bandung, Jawa Barat, mencatat, sebanyak 415 perahu diminta putar balik.",
      "null | Petugas Pos Lembayung Bandung",
    ],
    ["Jawa Barat mencatat, sebanyak 415 perahu diminta putar balik.", "Jawa Barat | null"],
    [
      '"Kami siap," kata striker Persitirta asal Brasil, Dalton Rivas.',
      "Dalton Rivas | striker Persitirta asal Brasil",
    ],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("somebody whom a sentence brings in", () => {
  const other = 'Camat Sukamaju, Rudi Halim, hadir. "Kami sudah siap," kata Rudi.';
  it.each([
    ["Kritik datang dari ketua panitia Fahmi Idrusi.", "Fahmi Idrusi | ketua panitia"],
    ["Hal serupa dialami Taryono, pedagang sayur.", "Taryono | pedagang sayur"],
    ["Salah satu korban adalah Taryono, pedagang sayur.", "Rudi Halim | Camat Sukamaju"],
    ["Acara itu dibuka Taryono, pedagang sayur.", "Rudi Halim | Camat Sukamaju"],
    ["Bantuan itu datang dari Bandung.", "Rudi Halim | Camat Sukamaju"],
  ])("beside who spoke: %s", (sentence, speaker) =>
    expect(lastOf(other, sentence, '"Kami siap," katanya.')).toBe(speaker),
  );

  it.each([
    ["Acara itu dibuka Kepala Seksi Humas Fahmi Idrusi.", "Fahmi Idrusi | Kepala Seksi Humas"],
    ["Salah satunya adalah Taryono, pedagang sayur.", "Taryono | pedagang sayur"],
  ])("where nobody has spoken: %s", (sentence, speaker) =>
    expect(lastOf(sentence, '"Kami siap," katanya.')).toBe(speaker),
  );
});

describe("who tells something inside another clause", () => {
  it("does not go on speaking", () => {
    const plea =
      "Deputi Hukum Todung Mulyana meminta polisi menunda kasus itu. Termasuk kasus Butet Karta yang dilaporkan lantaran mengaku dianiaya.";
    expect(lastOf(plea, '"Kami siap," ujarnya.')).toBe("Todung Mulyana | Deputi Hukum");
  });
});

describe("short forms", () => {
  it("are cut from a name of one word", () => {
    const seller = "Rahmawati, pedagang sayur, membuka kios sejak subuh.";
    expect(lastOf(seller, '"Kami siap," ungkap Rahma.')).toBe("Rahmawati | pedagang sayur");
    expect(lastOf(seller, '"Kami siap," ungkap Wati.')).toBe("Wati | null");
  });

  it("of a nickname lead to who was named before", () => {
    const chief = "Ketua Dewan Adat Rudi Halim membuka rapat itu.";
    expect(lastOf(chief, '"Kami siap," kata pria yang akrab disapa Dodi itu.')).toBe("Rudi Halim | Ketua Dewan Adat");
    expect(lastOf('"Kami siap," kata pria yang akrab disapa Dodi itu.')).toBe("Dodi | null");
  });
});

describe("where an office ends and the name begins", () => {
  it.each([
    ["Sementara Ketua Panitia Rudi Halim mengatakan jalan itu rusak.", "Rudi Halim | Ketua Panitia"],
    ["Bupati Tirta terpilih Rudi Halim mengatakan jalan itu rusak.", "Rudi Halim | Bupati Tirta terpilih"],
    [
      "Calon bupati Tirta nomor urut 2 Rudi Halim mengatakan jalan itu rusak.",
      "Rudi Halim | Calon bupati Tirta nomor urut 2",
    ],
    ["Pedagang di Pasar Tirta, Rudi (23), mengatakan jalan itu rusak.", "Rudi | Pedagang di Pasar Tirta"],
    ["Pedagang di Pasar Tirta, Jawa Barat, mengatakan jalan itu rusak.", "null | Pedagang"],
    ["Camat Lembayung Nurdin Tompo mengatakan jalan itu rusak.", "Nurdin Tompo | Camat Lembayung"],
    ["Camat Rudi Halim mengatakan jalan itu rusak.", "Rudi Halim | Camat"],
    ["Camat Siti Halimah Brata mengatakan jalan itu rusak.", "Siti Halimah Brata | Camat"],
    ["Kepala SMPN 3 Lembayung Nurdin Tompo mengatakan jalan itu rusak.", "Nurdin Tompo | Kepala SMPN 3 Lembayung"],
    ["Gubernur Lembayung Nurdin Tompo mengatakan jalan itu rusak.", "Lembayung Nurdin Tompo | Gubernur"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("initials", () => {
  it.each([
    ["Korban berinisial BG (23) mengatakan jalan itu rusak.", "BG | Korban"],
    ["Warga berinisial BG mengatakan jalan itu rusak.", "BG | Warga"],
    ["Warga BG mengatakan jalan itu rusak.", "null | Warga BG"],
  ])("%j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("initials of a whole name", () => {
  const president = "Presiden Susetyo Bambang Yudoprakoso mengatakan krisis bisa datang kapan saja.";
  it("lead to who bears it", () => {
    expect(lastOf(president, "SBY juga mengatakan dua musim itu sudah lewat.")).toBe(
      "Susetyo Bambang Yudoprakoso | Presiden",
    );
  });

  it("of two words, or of other letters, are a body's", () => {
    expect(lastOf("Presiden Bambang Yudoprakoso mengatakan krisis datang.", "BY mengatakan krisis lewat.")).toBe(
      "BY | null",
    );
    expect(lastOf(president, "SBP juga mengatakan dua musim itu sudah lewat.")).toBe("SBP | null");
  });
});

describe("what is written in a statement that was told of before", () => {
  const ministry = '"Kami siap membantu semua," ujar Kementerian Pertahanan dalam keterangan tertulis.';
  const reader = "Pengamat Rudi Halim membaca keterangan itu.";
  it("is whose statement it was", () => {
    expect(lastOf(ministry, reader, '"Ada yang lain," tertulis dalam keterangan tersebut.')).toBe(
      "Kementerian Pertahanan | null",
    );
    expect(lastOf(ministry, reader, '"Ada yang lain," kata Rudi dalam keterangan tersebut.')).toBe(
      "Rudi Halim | Pengamat",
    );
  });
});

describe("what no list of offices knows", () => {
  it.each([
    ['"Aku ikhlas," kata penggulat bayangan Surya Handaka, Senin (13/5/2024).', "Surya Handaka | penggulat bayangan"],
    ['"Aku ikhlas," kata komika Surya Handaka.', "Surya Handaka | komika"],
    ['Pedangdut Surya Handaka buka suara. "Aku ikhlas," ucap Surya.', "Surya Handaka | Pedangdut"],
  ])("is one between the cue and the name: %j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));
});

describe("how somebody speaks, or of whom they are", () => {
  it.each(["singkat", "lirih", "penuh semangat", "lagi", "mendiang", "kubu", "kelahiran"])("is no office: %s", (word) =>
    expect(lastOf(`"Kami siap," ujar ${word} Surya Handaka.`)).toBe("Surya Handaka | null"),
  );
});

describe("names that are shaped as places", () => {
  it.each([
    ["Bupati", "Wijaya Kusuma"],
    ["Gubernur", "Sanjaya Putra"],
    ["Menteri", "Purnamasari Halim"],
    ["Rektor", "Indrajaya Malik"],
    ["Ketua", "Permatasari Dewi"],
    ["Ketua DPRD", "Sari Dewi"],
    ["Camat", "Wulansari Hapsari"],
    ["Kapolsek", "Wirajaya Saputra"],
    ["Direktur", "Sidoarto Malik"],
    ["Direktur", "Sarimulyo Malik"],
  ])("are names: %s %s", (office, name) =>
    expect(lastOf(`${office} ${name} mengatakan jalan itu rusak.`)).toBe(`${name} | ${office}`),
  );

  it("are places behind an office of places", () =>
    expect(lastOf("Bupati Wonotirto Rudi Halim mengatakan jalan itu rusak.")).toBe("Rudi Halim | Bupati Wonotirto"));
});
