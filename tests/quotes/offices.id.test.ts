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
