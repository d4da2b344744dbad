/** Indonesian circumstances right behind the verb: of what was said, which they open, or of the saying. */
import { describe, expect, it } from "vitest";
import { statementsOf } from "./support.js";

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
  ])("but is none of it in %j", (verb, clause) =>
    expect(statementsOf([`Rudi Halim ${verb} ${clause}.`])).toEqual([`${clause} | Rudi Halim`]),
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
