/** Indonesian: what opens a sentence and describes who was named right before it, where the page gives no other role. */
import { describe, expect, it } from "vitest";
import { quotesOf, said } from "./support.js";

const last = (...paragraphs: string[]): string => {
  const one = said(paragraphs).at(-1);
  return `${one?.speaker} | ${one?.role}`;
};

describe("a description behind a name", () => {
  it.each([
    ["Rafi Wardhana mencetak dua gol. Penyerang Tirta United tersebut kini memimpin daftar.", "Penyerang Tirta United"],
    ["Rafi Wardhana membawa timnya ke final. Pelatih asal Bitung itu baru bergabung.", "Pelatih asal Bitung"],
    ["Rafi Wardhana memenangi laga perdana. Pembalap Tirta Racing itu memimpin klasemen.", "Pembalap Tirta Racing"],
    ["Rafi Wardhana dipanggil ke tim nasional. Penyerang Tirta United itu tampil baik.", "Penyerang Tirta United"],
    ["Rafi Wardhana bakal tampil lagi. Pembalap Tirta Racing itu mengatakan lintasan licin.", "Pembalap Tirta Racing"],
    ["Rafi Wardhana menang di lintasan itu. Juara Asian Games itu memimpin balapan.", "Juara Asian Games"],
    ["Rafi Wardhana menolak rencana itu. Anggota DPRD Tirta itu akan menggelar rapat.", "Anggota DPRD Tirta"],
  ])("is the role: %s", (lead, role) =>
    expect(last(lead, '"Saya bersyukur," ujar Rafi.')).toBe(`Rafi Wardhana | ${role}`),
  );

  it.each([
    ["Rafi Wardhana mencetak dua gol. Bram Sitorus memujinya. Pelatih Tirta United itu kini tenang."],
    ["Rafi Wardhana membacakan surat tuntutan. Terdakwa kasus suap Bank Bitung itu dituntut lima tahun penjara."],
    ["Rafi Wardhana memimpin sidang. Terpidana kasus Bank Bitung itu dijatuhi hukuman berat."],
    ["Rafi Wardhana memimpin pengejaran. Buronan Interpol Bitung itu akhirnya ditangkap."],
    ["Rafi Wardhana melatih Tirta United sejak 2010. Juara Liga Bitung itu tampil buruk musim ini."],
    ["Rafi Wardhana membawa Tirta United ke final. Pemimpin klasemen Liga Bitung itu tampil buruk."],
    ["Rafi Wardhana ditangkap di rumahnya. Ibu korban itu menangis."],
    ["Rafi Wardhana pulang kampung. Pria itu membawa tas besar."],
    ["Rafi Wardhana ditangkap kemarin. Kapolres Tirta itu lalu menggelar jumpa pers."],
    ["Rafi Wardhana dijatuhi hukuman. Hakim Pengadilan Negeri Tirta itu membacakan putusan."],
    ["Rafi Wardhana digantikan Samuel Kaligis. Penyerang asal Bitung itu langsung mencetak gol."],
  ])("is none where it may be another's, or anybody's: %s", (lead) =>
    expect(last(lead, '"Saya bersyukur," ujar Rafi.')).toBe("Rafi Wardhana | null"),
  );

  it("goes to the one without an office who is named behind who has another", () =>
    expect(
      last(
        "Rumah Menteri Rudi Halim jadi pembicaraan setelah disebut Samuel Kaligis. Ketua Dewan Pelabuhan itu menyebutkan bahwa dermaga dibongkar.",
      ),
    ).toBe("Samuel Kaligis | Ketua Dewan Pelabuhan"));
});

describe("few words with capitals", () => {
  it.each([
    ['"Hormat untuk Pak Basri," ujar Rudi Halim.', ["Hormat untuk Pak Basri | Rudi Halim"]],
    ['"Terima Kasih Warga Bitung," kata Rudi Halim.', ["Terima Kasih Warga Bitung | Rudi Halim"]],
    ['"Terima Kasih Warga Bitung," ucapnya.', ["Terima Kasih Warga Bitung | null"]],
    ['"Terima Kasih Warga Bitung," kata sang pelatih.', ["Terima Kasih Warga Bitung | null"]],
    ['"Dilarang Masuk Tanpa Izin Polisi," bunyi papan itu.', []],
    ['"Selamat Ulang Tahun Kota Bitung," tertulis di spanduk itu.', []],
    ['Film itu diputar di "Bioskop Lama Bitung," kata Rudi Halim.', []],
    ['Ia menulis lagu "Hujan Bulan Desember", kata Rudi Halim.', []],
  ])("are said where they open the sentence before a comma: %s", (sentence, quotes) =>
    expect(quotesOf([sentence])).toEqual(quotes),
  );
});

describe("marks between letters", () => {
  it.each([
    [
      "“Kata di”hapus” itu keliru, yang benar dipindah,” kata Rudi Halim.",
      "Kata di”hapus” itu keliru, yang benar dipindah",
    ],
    [
      "“Ada bunyi”tuut”, arahnya terbaca dan suara “aa…”. Meski begitu, itu salah,” kata Rudi Halim.",
      "Ada bunyi”tuut”, arahnya terbaca dan suara “aa…”. Meski begitu, itu salah",
    ],
    ["“Kami siap”kata Rudi Halim.", "Kami siap"],
  ])("open as well as they close: %s", (sentence, text) =>
    expect(quotesOf([sentence])).toEqual([`${text} | Rudi Halim`]),
  );

  it("reopen a paragraph glued before terms in single marks", () =>
    expect(
      quotesOf(
        [
          `Dr Suhaila Rahmat berkata, semua bayi layak."Kesan maksimum bermula selepas dos terakhir."Bayi dilindungi daripada 'tetanus', 'polio', 'measles', 'mumps' dan 'rubella'," katanya.`,
        ],
        { code: "ms" },
      ),
    ).toHaveLength(2));
});
