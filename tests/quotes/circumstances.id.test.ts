/** Indonesian circumstances right behind the verb: of what was said, which they open, or of the saying. */
import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

describe("what opens the clause and hangs on it", () => {
  it.each([
    ["menilai", "jika harga pupuk terus naik, petani akan rugi"],
    ["menilai", "jika kelangkaan ini meluas, maka bisa berdampak pada panen raya"],
    ["menilai", "jika para calon hanya mengumbar janji maka rakyat akan bosan"],
    ["bilang,", "jika hujan turun lagi, jalan desa bakal tergenang"],
    ["menilai,", "jika politik uang berlanjut, bukan tidak mungkin rakyat akan marah"],
    ["menegaskan", "kalau ditemukan pelanggaran, pihaknya tidak segan mencabut izin usaha"],
    ["mengatakan", "dalam Undang-Undang Nomor 7 tentang Desa, setiap warga berhak atas tanah"],
    ["melanjutkan", "dalam menghadapi kemarau panjang, maka diperlukan sumur baru"],
    ["menyatakan", "usai menerima laporan warga, petugas langsung turun ke lokasi"],
    ["menyebut", "dari total 38 desa, 20 desa sudah dialiri listrik"],
    ["menyebut", "dalam dua tahun terakhir, harga beras naik tiga kali"],
    ["mengatakan", "dalam kasus ini, polisi menahan dua orang"],
    ["mengatakan", "dari sisi modal, koperasi itu sudah siap"],
    ["menyebut", "dari 38 desa, 20 di antaranya sudah dialiri listrik"],
    ["mengungkapkan", "untuk jalan penghubung desa, pemerintah sudah mengucurkan Rp 9 miliar"],
    ["menuturkan", "saat ditangkap, pelaku mencoba melarikan diri"],
    ["mengatakan", "melalui program ini, petani bisa menjual hasil panen sendiri"],
  ])("%s %j", (verb, clause) =>
    expect(statementsOf([`Rudi Halim ${verb} ${clause}.`])).toEqual([`${clause} | Rudi Halim`]),
  );

  it.each([
    ["menjelaskan jika", "sistem itu sudah berjalan dengan baik"],
    ["mengatakan jika", "pihaknya telah menyiapkan posko, obat, dan makanan"],
    ["menyampaikan kalau", "dirinya hanya warga biasa, sedangkan urusan bupati banyak"],
    ["menegaskan jika", "partai itu berpihak kepada rakyat, bukan kepada pengusaha"],
    ["mengungkapkan jika", "pelaku sudah ditangkap, dan kini ditahan di kantor polisi"],
    ["mengatakan jika", "pihaknya mengincar mantan menteri, Sari Melati untuk ikut bergabung"],
    ["mengatakan dalam rapat itu,", "pemerintah akan membangun tanggul baru"],
    ["mengatakan saat ditemui di rumahnya,", "jalan desa itu rusak sejak lama"],
    ["mengatakan usai meninjau pasar,", "harga beras akan turun bulan depan"],
    ["mengatakan melalui keterangan tertulis, Senin (13/5/2024),", "harga beras akan turun"],
    ["mengatakan di Tirta, Senin (13/5/2024),", "harga beras akan turun bulan depan"],
    ["mengatakan lewat sambungan telepon,", "banjir sudah surut"],
    ["menyebut untuk", "tetap waspada, jangan panik"],
    ["menyebut dalam dakwaannya,", "terdakwa menerima uang Rp 2 miliar"],
    ["menulis dalam bukunya,", "desa itu pernah makmur"],
    ["menyatakan dalam amar putusan,", "terdakwa tidak bersalah"],
    ["menyebut dalam laporan keuangannya,", "laba perusahaan naik dua kali lipat"],
    ["mengatakan dalam arahannya,", "petugas harus sigap melayani warga"],
    ["mengatakan dalam rekaman itu,", "uang itu sudah dibagi"],
    ["mengatakan saat berpidato di alun-alun,", "harga beras akan turun"],
    ["mengatakan usai latihan,", "timnya sudah siap bertanding"],
    ["mengatakan usai gelar perkara,", "pelaku akan ditahan"],
    ["mengatakan saat tiba di bandara,", "dirinya tidak takut"],
    ["mengatakan ketika berbicara di depan mahasiswa,", "pemuda harus berani mencoba"],
    ["melaporkan dari lokasi kejadian,", "api belum bisa dipadamkan"],
    ["mengatakan dalam program bincang pagi,", "harga beras akan turun"],
    ["mengatakan dalam program Kabar Pagi di Acme TV,", "harga beras akan turun"],
    ["menyebut dalam hasil risetnya,", "kopi itu menurunkan tekanan darah"],
    ["mengatakan dalam hasil rapat itu,", "jalan akan dibangun"],
    ["mengatakan saat waktu istirahat,", "timnya sudah siap bertanding"],
    ["melaporkan dari Bandung,", "jalan itu masih ditutup"],
    ["mengatakan lewat istrinya,", "dirinya tidak akan mundur"],
    ["mengatakan melalui kuasa hukumnya,", "dirinya tidak akan mundur"],
    ["mengimbau untuk", "tidak panik, petugas sudah berjaga di lokasi"],
  ])("but is none of it in %j", (verb, clause) =>
    expect(statementsOf([`Rudi Halim ${verb} ${clause}.`])).toEqual([`${clause} | Rudi Halim`]),
  );
});

it("tells the place behind the verb of its circumstance", () => {
  const [statement] = said([
    "Rudi Halim mengatakan saat memberikan keterangan di Polres Sumberan, pelaku ditahan sejak kemarin.",
  ]);
  expect(statement?.text).toBe("pelaku ditahan sejak kemarin");
  expect(statement?.place).toBe("Polres Sumberan");
});

describe("what is none of it in Malay", () => {
  it.each([
    ["menerusi peguamnya,", "beliau tidak akan mengalah"],
    ["dalam satu temu bual,", "harga beras akan turun"],
    ["dalam afidavitnya,", "wang itu telah dipulangkan"],
    ["pada Isnin,", "jalan itu akan dibaiki"],
    ["selepas latihan,", "pasukannya sudah bersedia"],
  ])("%s", (circumstance, clause) =>
    expect(statementsOf([`Rudi Halim berkata ${circumstance} ${clause}.`], { code: "ms" })).toEqual([
      `${clause} | Rudi Halim`,
    ]),
  );

  it.each(["dalam tempoh dua tahun, harga beras naik tiga kali", "jika hujan turun, jalan itu akan ditutup"])(
    "but %s is",
    (clause) =>
      expect(statementsOf([`Rudi Halim berkata ${clause}.`], { code: "ms" })).toEqual([`${clause} | Rudi Halim`]),
  );
});

describe("how it was said, behind the source", () => {
  it.each([
    ["Bantuan itu, kata Rudi Halim lagi, akan dibagikan pekan depan kepada semua warga."],
    ["Bantuan itu, kata Rudi Halim menambahkan, akan dibagikan pekan depan kepada semua warga."],
    ["Bantuan itu, ujar Rudi Halim kembali, akan dibagikan pekan depan kepada semua warga."],
    ["Menurut Rudi Halim lagi, akan dibagikan pekan depan kepada semua warga."],
  ])("is no part of the clause: %j", (sentence) =>
    expect(statementsOf([sentence])).toEqual(["akan dibagikan pekan depan kepada semua warga | Rudi Halim"]),
  );

  it.each([["menambahkan pasir ke jalan yang rusak parah"], ["kembali rusak diterjang banjir bandang"]])(
    "is none where no comma closes it: %j",
    (clause) => expect(statementsOf([`Jalan itu, kata Rudi Halim, ${clause}.`])).toEqual([`${clause} | Rudi Halim`]),
  );
});
