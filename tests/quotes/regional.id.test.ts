/** How regional papers of Indonesia write offices, places and degrees around a name, each beside what looks like it and is none. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** "speaker | role | text" of the last quote or statement of the paragraphs. */
function lastOf(...paragraphs: string[]): string {
  const last = said(paragraphs).at(-1);
  return `${last?.speaker} | ${last?.role} | ${last?.text}`;
}

describe("an office cut short by a full stop", () => {
  it.each([
    ["“Kami siap,” kata Pj. Bupati Ismet Lahay.", "Ismet Lahay | Pj. Bupati | Kami siap"],
    [
      "Plt. Kadis Perikanan Rosmala Dewi menjelaskan bahwa jaring tiba.",
      "Rosmala Dewi | Plt. Kadis Perikanan | jaring tiba",
    ],
    [
      "“Kami siap,” ujar Plh. Sekda Kota Palumba, Hartono Djalil.",
      "Hartono Djalil | Plh. Sekda Kota Palumba | Kami siap",
    ],
    ["Selanjutnya Pjs. Wali Kota Tarmizi Noor menegaskan, pasar buka.", "Tarmizi Noor | Pjs. Wali Kota | pasar buka"],
    ["Menurut Pj. Gubernur Riau Andap Wijaya, harga turun.", "Andap Wijaya | Pj. Gubernur Riau | harga turun"],
    ["Olehnya Pj. Bupati Ramli Tahir meminta warga tenang.", "Ramli Tahir | Pj. Bupati | warga tenang"],
    [
      "Ka. Puskesmas Telaga Biru dr. Nurhayati Dunggio menyebut stok cukup.",
      "Nurhayati Dunggio | Ka. Puskesmas Telaga Biru | stok cukup",
    ],
    [
      "Rapat itu dipimpin PJ. Warga pulang. Bupati Rudi Halim menyebut jalan ditutup.",
      "Rudi Halim | Bupati | jalan ditutup",
    ],
    ["“Kami siap,” kata PJ. Bupati Rudi Halim.", "Rudi Halim | PJ. Bupati | Kami siap"],
    ["Ia menjadi kapten. Manajer Sari Dewi mengatakan timnya siap.", "Sari Dewi | Manajer | timnya siap"],
    ["Ia memakai ban kapten. Rudi Halim mengatakan timnya siap.", "Rudi Halim | null | timnya siap"],
    [
      "Sopir itu ditabrak KA. Kapolsek Tirta Rudi Halim mengatakan jalan ditutup.",
      "Rudi Halim | Kapolsek Tirta | jalan ditutup",
    ],
    ["Kepala Dinas dijabat Plt. Warga mengatakan jalan ditutup.", "null | Warga | jalan ditutup"],
    ["Pangkatnya Kapten. Istrinya, Sari Dewi, mengatakan jalan ditutup.", "Sari Dewi | Istrinya | jalan ditutup"],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("a place of two words behind an office", () => {
  it.each([
    ["Bupati Bone Pantai Ismet Lahay mengatakan jembatan rusak.", "Ismet Lahay | Bupati Bone Pantai | jembatan rusak"],
    ["Bupati Kutai Lama mengatakan bahwa pabrik itu tutup.", "null | Bupati Kutai Lama | pabrik itu tutup"],
    ["“Kami siap,” ujar Kapolres Moronene Hulu.", "null | Kapolres Moronene Hulu | Kami siap"],
    [
      "Menurut Kepala BPBD Lombok Hilir Suryadi Putra, air surut.",
      "Suryadi Putra | Kepala BPBD Lombok Hilir | air surut",
    ],
    [
      "Ketua DPRD Aceh Lembah Teuku Razali menilai anggaran kecil.",
      "Teuku Razali | Ketua DPRD Aceh Lembah | anggaran kecil",
    ],
    [
      "Bupati Bone Andi Fahri Palangka mengatakan jembatan rusak.",
      "Andi Fahri Palangka | Bupati Bone | jembatan rusak",
    ],
    ["Camat Rudi Lama mengatakan jembatan rusak.", "Rudi Lama | Camat | jembatan rusak"],
    ["Lurah Sari Kecil mengatakan jembatan rusak.", "Sari Kecil | Lurah | jembatan rusak"],
    ["Camat Made Tua mengatakan jembatan rusak.", "Made Tua | Camat | jembatan rusak"],
    ["Ketua RT Asmat mengatakan jembatan rusak.", "Asmat | Ketua RT | jembatan rusak"],
    ["Bupati Rudi Hartono Halim mengatakan jembatan rusak.", "Rudi Hartono Halim | Bupati | jembatan rusak"],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("degrees drawn together with what stands beside them", () => {
  it.each([
    [
      "Jaksa Penuntut Umum (JPU), Yolanda Priskila, T.S.,S.H.,MH, menyebut sidang lanjut.",
      "Yolanda Priskila | Jaksa Penuntut Umum (JPU) | sidang lanjut",
    ],
    [
      "Kabid Humas Polda Kaltara Kombes Pol Budi Santoso, S.I.K,.M.Si mengatakan jalan ditutup.",
      "Budi Santoso | Kabid Humas Polda Kaltara Kombes Pol | jalan ditutup",
    ],
    [
      "Camat Loli Raya, Drs. Basri Lamondo,M.A.P. menuturkan bahwa warga tenang.",
      "Basri Lamondo | Camat Loli Raya | warga tenang",
    ],
    [
      "Ketua Komisi II DPRD Kota Palumba, H. Amirudin Lc, meminta warga tenang.",
      "Amirudin | Ketua Komisi II DPRD Kota Palumba | warga tenang",
    ],
    [
      "Bupati Way Hulu, H. Surya Atmaja ,S.H., M.M mengatakan jalan rusak.",
      "Surya Atmaja | Bupati Way Hulu | jalan rusak",
    ],
    ["Menurut Rudi Halim, KPK harus bertindak.", "Rudi Halim | null | KPK harus bertindak"],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("what describes a name right behind it, without a comma", () => {
  it.each([
    ["Rudi Halim warga Desa Moutong menjelaskan bahwa air keruh.", "Rudi Halim | warga Desa Moutong | air keruh"],
    ["Rudi Halim pelanggan setempat menjelaskan bahwa air keruh.", "Rudi Halim | pelanggan setempat | air keruh"],
    [
      "Rudi Halim ketua kelompok tani Desa Moutong, menjelaskan, bahwa air keruh.",
      "Rudi Halim | ketua kelompok tani Desa Moutong | air keruh",
    ],
    ["“Kami siap,” kata Rudi Halim petani setempat.", "Rudi Halim | petani setempat | Kami siap"],
    [
      "Tagihan naik dua kali lipat, kata Rudi Halim warga tidak tahu.",
      "Rudi Halim | null | Tagihan naik dua kali lipat",
    ],
    ["Air naik, menurut Rudi Halim warga Desa Moutong.", "Rudi Halim | warga Desa Moutong | Air naik"],
    ["Menurut Rudi Halim warga Desa Moutong, air naik.", "Rudi Halim | warga Desa Moutong | air naik"],
    ["Menurut Rudi Halim warga resah dengan banjir.", "Rudi Halim | null | warga resah dengan banjir"],
    ["Kata Rudi Halim warga resah dengan banjir.", "Rudi Halim | null | warga resah dengan banjir"],
    ["Menurut Rudi Halim petani Desa Moutong rugi besar.", "Rudi Halim | null | petani Desa Moutong rugi besar"],
    ["Setelah bertemu Rudi Halim petani mengaku lega karena harga naik.", "null | petani | lega karena harga naik"],
    ["Kepada Rudi Halim warga mengatakan air naik.", "null | warga | air naik"],
    ["Menurut Rudi Halim, warga sudah pindah.", "Rudi Halim | null | warga sudah pindah"],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("a thing that is told to be", () => {
  it.each([
    ["Camat Rudi Halim membenarkan adanya penangkapan tersebut.", "Rudi Halim | Camat | adanya penangkapan tersebut"],
    [
      "Kapolsek Iptu Rudi Halim, S.H. saat dikonfirmasi membenarkan adanya laporan itu.",
      "Rudi Halim | Kapolsek Iptu | adanya laporan itu",
    ],
    ["Camat Rudi Halim mengakui adanya keterlambatan gaji.", "Rudi Halim | Camat | adanya keterlambatan gaji"],
    ["Camat Rudi Halim membenarkan adanya kejadian itu.", "undefined | undefined | undefined"],
    ["Camat Rudi Halim membenarkan adanya hal itu saat dikonfirmasi wartawan.", "undefined | undefined | undefined"],
    ["Camat Rudi Halim mengakui adanya perkara tersebut.", "undefined | undefined | undefined"],
    ["Camat Rudi Halim membenarkan kejadian itu.", "undefined | undefined | undefined"],
    ["Polisi menemukan adanya luka di tubuh korban.", "undefined | undefined | undefined"],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("a passive that points on", () => {
  it.each([
    [
      "Hal ini disampaikan Dandim Letkol Arm Rudi Halim, Kamis (11/10/2018) di Makodim, bahwa kerja bakti telah selesai.",
      "Rudi Halim | Dandim Letkol Arm | kerja bakti telah selesai",
    ],
    [
      "Hal ini disampaikan Rudi Halim, bahwa kerja bakti telah selesai.",
      "Rudi Halim | null | kerja bakti telah selesai",
    ],
    [
      "Hal ini diumumkan pemerintah setelah muncul kekhawatiran, bahwa banjir datang lagi.",
      "undefined | undefined | undefined",
    ],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("who asks and who speaks for somebody", () => {
  it.each([
    [
      "Ketika dikonfirmasi wartawan mengenai hal itu, Camat Rudi Halim mengatakan bahwa warga sudah pindah.",
      "Rudi Halim | Camat | warga sudah pindah",
    ],
    ["Saat ditanya awak media soal itu, Rudi Halim mengaku belum tahu.", "Rudi Halim | null | belum tahu"],
    [
      "Majelis Hakim melalui Hakim Ketua, Rudi Halim, S.H.,M.Hum mengatakan bahwa sidang ditunda.",
      "Rudi Halim | Hakim Ketua | sidang ditunda",
    ],
    ["Rudi Halim melalui pesan singkat mengatakan bahwa sidang ditunda.", "Rudi Halim | null | sidang ditunda"],
    [
      "Kapolres Sari Melati melalui Kasat Reskrim Rudi Halim mengatakan bahwa sidang ditunda.",
      "Sari Melati | Kapolres | sidang ditunda",
    ],
    ["Pelaku mengenal korban melalui Sari Dewi mengaku lupa.", "undefined | undefined | undefined"],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("who signs the story behind an office", () => {
  it.each([
    ["“Kami siap,” tutur Dandim (SGT)", "null | Dandim | Kami siap"],
    [
      "“Kami siap,” ujar Direktur Badan Usaha Milik Desa (bumdes).",
      "null | Direktur Badan Usaha Milik Desa (bumdes) | Kami siap",
    ],
    ["“Kami siap,” ujar Bupati (tim).", "null | Bupati | Kami siap"],
    [
      "“Kami siap,” ujar Ketua Komite Pemantau Legislatif (Kopel).",
      "null | Ketua Komite Pemantau Legislatif (Kopel) | Kami siap",
    ],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("degrees whose parts are parted", () => {
  it.each([
    [
      "Wakil Bupati Riau Bagus Ginting SH. M. Si mengatakan rapat ditunda.",
      "Bagus Ginting | Wakil Bupati Riau | rapat ditunda",
    ],
    [
      "Ketua Tim Pansus Bapak Irawan Rudiono, S. Sos menyatakan rapat ditunda.",
      "Irawan Rudiono | Ketua Tim Pansus | rapat ditunda",
    ],
    ["Sekda Riau, Ir. H. Mohamad Isa, M. Si, mengatakan rapat ditunda.", "Mohamad Isa | Sekda Riau | rapat ditunda"],
    [
      "“Rapat ditunda,” kata Kepala SMAN 2 Riau, Dra. Sri Wahyuni, M. Pd.",
      "Sri Wahyuni | Kepala SMAN 2 Riau | Rapat ditunda",
    ],
    [
      "Dandim 0899/Riau Letkol Arm Victor Lopula S. Sos mengatakan rapat ditunda.",
      "Victor Lopula | Dandim 0899/Riau Letkol Arm | rapat ditunda",
    ],
    [
      "Kapolsek Riau AKP Rudi Halim , S. H. , M. H. mengatakan rapat ditunda.",
      "Rudi Halim | Kapolsek Riau AKP | rapat ditunda",
    ],
    [
      "Direktur RSUD Riau, Rudi Halim, Sp.PD-KGEH mengatakan rapat ditunda.",
      "Rudi Halim | Direktur RSUD Riau | rapat ditunda",
    ],
    ["Ketua panitia S. E. Wijono mengatakan rapat ditunda.", "S. E. Wijono | Ketua panitia | rapat ditunda"],
    ["“Rapat ditunda,” kata Camat M. Siregar.", "M. Siregar | Camat | Rapat ditunda"],
    ["Hadir dalam rapat itu Rudi Halim, SH. Menurut Sari Melati, rapat ditunda.", "Sari Melati | null | rapat ditunda"],
    [
      "Rapat itu dihadiri Camat Riau, Rudi Halim, SE. Bupati Sari Melati mengatakan rapat ditunda.",
      "Sari Melati | Bupati | rapat ditunda",
    ],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("a preposition drawn to its place", () => {
  it.each([
    ["Camat Rudi Halim disela-sela kegiatan mengatakan rapat ditunda.", "Rudi Halim | Camat | rapat ditunda"],
    ["Camat Rudi Halim, dilokasi kegiatan menyampaikan bahwa rapat ditunda.", "Rudi Halim | Camat | rapat ditunda"],
    ["Ditempat terpisah, Camat Rudi Halim mengatakan rapat ditunda.", "Rudi Halim | Camat | rapat ditunda"],
  ])("%j", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});
