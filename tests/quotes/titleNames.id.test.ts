/** First names that are titles or words for people as well, groups of which somebody is told to be a part, and words for any expert. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

function lastOf(code: string, ...paragraphs: string[]): string {
  const last = said(paragraphs, { code }).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("a title that is a name", () => {
  it.each([
    [
      "Ketua DPRD Tegal Sultan Hidayat membuka acara itu.",
      '"Kami siap," kata Sultan.',
      "Sultan Hidayat | Ketua DPRD Tegal",
    ],
    [
      "Wakil Wali Kota Tegal, Sultan Hidayat, mengatakan jalan itu rusak.",
      "Sultan menambahkan, jalan itu ditutup.",
      "Sultan Hidayat | Wakil Wali Kota Tegal",
    ],
    [
      "Direktur Utama PT Tirta Nusa, Pria Wibawa, mengatakan kapalnya baru.",
      "Pria menyampaikan kapal itu tiba bulan depan.",
      "Pria Wibawa | Direktur Utama PT Tirta Nusa",
    ],
    [
      "Menteri Kehutanan Raja Halimun Antoni mengatakan hutan itu dijaga.",
      '"Kami tidak mundur," kata Raja.',
      "Raja Halimun Antoni | Menteri Kehutanan",
    ],
    [
      '"Anak perlu bermain," kata Putri Wulandari, dosen Universitas Andalas.',
      "Putri menjelaskan gawai mengganggu tidur anak.",
      "Putri Wulandari | dosen Universitas Andalas",
    ],
    [
      "Kapolsek Sleman AKP Putra Mahendra mengatakan pelaku ditangkap.",
      '"Pelaku ditahan," kata Putra.',
      "Putra Mahendra | Kapolsek Sleman AKP",
    ],
    [
      "Penjabat Wali Kota Tegal Ratu Dewanti mengimbau warga waspada.",
      '"Mari waspada," kata Ratu.',
      "Ratu Dewanti | Penjabat Wali Kota Tegal",
    ],
    [
      "Kepala Dinas Perhubungan Kota Tegal Wali Kusnadi mengatakan terminal itu pindah.",
      '"Sudah tidak layak," kata Wali.',
      "Wali Kusnadi | Kepala Dinas Perhubungan Kota Tegal",
    ],
    [
      '"RUU itu dibahas," kata anggota Komisi III DPR Pangeran Siregar.',
      "Pangeran menilai aturan itu merugikan rakyat.",
      "Pangeran Siregar | anggota Komisi III DPR",
    ],
    [
      "Gubernur DIY Sri Sultan Hamangku X mengatakan jalan itu dibuka.",
      '"Warga bersabar," kata Sultan.',
      "Sri Sultan Hamangku X | Gubernur DIY",
    ],
  ])("%s %s", (first, next, speaker) => expect(lastOf("id", first, next)).toBe(speaker));

  it.each([
    ["Raja mengatakan bahwa rakyat harus bersatu.", "null | Raja"],
    [
      '"Penumpang naik," kata Kepala Bandara Sultan Hasanudin, Rudi Hartono.',
      "Rudi Hartono | Kepala Bandara Sultan Hasanudin",
    ],
    ["Putra korban mengatakan bahwa ayahnya sempat mengeluh sakit.", "null | Putra korban"],
    ["Pria itu mengaku mencuri karena lapar.", "null | Pria"],
    ["Ketua PSSI Putri Sari Dewi mengatakan lapangan itu rusak.", "Sari Dewi | Ketua PSSI Putri"],
    ['"Kami siap," kata pelatih Persib Putri Sari Dewi.', "Sari Dewi | pelatih Persib Putri"],
    ["Pelatih Bulu Tangkis Putri Sari Dewi mengatakan lapangan itu rusak.", "Sari Dewi | Pelatih Bulu Tangkis Putri"],
    ["Pemimpin Grup Bintang Rudi Halim mengatakan konser itu batal.", "Rudi Halim | Pemimpin Grup Bintang"],
    ["Sekretaris Sultan Rudi Halim mengatakan keraton itu dibuka.", "Rudi Halim | Sekretaris Sultan"],
    ["Ketua RT Pria Rudi Halim mengatakan jalan itu rusak.", "Rudi Halim | Ketua RT Pria"],
  ])("is none: %s", (paragraph, speaker) => expect(lastOf("id", paragraph)).toBe(speaker));
});

describe("whom the page brings in behind an office and a body", () => {
  it.each([
    [
      "Kepala Pusat Studi Kebencanaan, Universitas Andalas, Rina Wulandari meraih penghargaan di Bali.",
      "Rina Wulandari | Kepala Pusat Studi Kebencanaan, Universitas Andalas",
    ],
    [
      "Dosen Fakultas Teknik, Universitas Andalas, Rina Wulandari mengembangkan alat itu.",
      "Rina Wulandari | Dosen Fakultas Teknik, Universitas Andalas",
    ],
  ])("keeps the office: %s", (first, speaker) =>
    expect(lastOf("id", first, '"Ini kehormatan," kata Rina.')).toBe(speaker),
  );
});

describe("of what a group is part", () => {
  it.each([
    [
      "Pengusaha elektronik yang tergabung dalam Gabungan Elektronika (Gabel) mendesak pemerintah bertindak.",
      "Pengusaha elektronik yang tergabung dalam Gabungan Elektronika (Gabel)",
    ],
    [
      "Buruh yang tergabung dalam serikat pekerja meminta upah naik sepuluh persen.",
      "Buruh yang tergabung dalam serikat pekerja",
    ],
    [
      "Warga yang tinggal di bantaran sungai meminta pemerintah membangun tanggul.",
      "Warga yang tinggal di bantaran sungai",
    ],
    ["Buruh yang bekerja di pabrik itu mengatakan jalan rusak.", "Buruh yang bekerja di pabrik"],
    ["Perawat yang bekerja di RSUD Sumberan selama 10 tahun mengaku belum digaji.", "Perawat yang bekerja"],
    ["Warga yang tinggal di Tegal sejak kecil mengatakan jalan itu rusak.", "Warga yang tinggal"],
    ["Warga yang terdampak meminta pemerintah membangun tanggul.", "Warga yang terdampak"],
  ])("%s", (paragraph, role) => expect(lastOf("id", paragraph)).toBe(`null | ${role}`));
});

describe("an expert alone", () => {
  const [one, other] = [
    '"Harga naik," kata analis Bank Mandiri, Rudi Hartono.',
    '"Harga turun," kata analis Bank Bukopin, Sari Dewi.',
  ];
  const NEXT = "Analis memperkirakan harga beras naik bulan depan.";

  it("is anybody where the page names two", () => expect(lastOf("id", one, other, NEXT)).toBe("null | Analis"));
  it("is the one whom it names", () => expect(lastOf("id", one, NEXT)).toBe("Rudi Hartono | Analis"));
  it("is anybody in Malay as well", () =>
    expect(
      lastOf(
        "ms",
        '"Gejala hilang," kata Dr Helmi Mydin, pakar paru di Hospital Tirta.',
        '"Ramai sakit," kata Dr Sally Tan, pakar saraf di Hospital Tirta.',
        "Pakar berkata gejala boleh berterusan lebih lama.",
      ),
    ).toBe("null | Pakar"));
  it("is the last one of an office that has one holder", () =>
    expect(
      lastOf(
        "id",
        "Gubernur Riau Rudi Hartono mengatakan jalan itu dibuka.",
        "Gubernur Aceh Sari Dewi mengatakan jembatan itu selesai.",
        "Gubernur meminta warga bersabar.",
      ),
    ).toBe("Sari Dewi | Gubernur"));
});
