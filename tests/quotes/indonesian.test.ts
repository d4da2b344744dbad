/** Indonesian attributions by class, each beside what looks like it and is none. */
import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

/** "speaker | role" of the last quote of the paragraphs. */
function lastOf(...paragraphs: string[]): string {
  const quote = said(paragraphs).findLast(({ kind }) => kind !== "indirect");
  return `${quote?.speaker} | ${quote?.role}`;
}

describe("names that begin with a month", () => {
  it.each([
    ['"Jembatan sudah aman," kata anggota KPU RI August Melati.', "August Melati | anggota KPU RI"],
    ['"Jembatan sudah aman," kata Kepala Divisi Humas, Juli Melati, di Tirta.', "Juli Melati | Kepala Divisi Humas"],
    ['"Jembatan sudah aman," kata Juli Melati.', "Juli Melati | null"],
  ])("reads %j", (paragraph, speaker) => expect(lastOf(paragraph)).toBe(speaker));

  it("leaves a month alone", () => {
    expect(statementsOf(["Pada Juli Rudi Halim mengatakan jembatan sudah aman."])).toEqual([
      "jembatan sudah aman | Rudi Halim",
    ]);
  });
});

describe("roles beside a name", () => {
  it.each([
    ["Petugas mendata warga bernama Eko Wahyudi.", '"Saya lihat apinya," kata Eko.', "Eko Wahyudi | warga"],
    ["Kepada petugas, Rudi Halim mengaku tak mampu.", '"Uang dari mana?" kata Rudi.', "Rudi Halim | null"],
    [
      "Panitia diwakili Laura Sari, Ketua Komite Buku Nasional, dan Wandi Brata.",
      '"Semua siap," kata Laura.',
      "Laura Sari | Ketua Komite Buku Nasional",
    ],
    [
      "Panitia diwakili Laura Sari, Deputi Bidang Pangan, Energi, dan Industri.",
      '"Semua siap," kata Laura.',
      "Laura Sari | Deputi Bidang Pangan, Energi, dan Industri",
    ],
    ["Petugas, Rudi Halim, mengaku tak mampu.", '"Uang dari mana?" kata Rudi.', "Rudi Halim | Petugas"],
  ])("%j", (before, quote, speaker) => expect(lastOf(before, quote)).toBe(speaker));

  it("takes no subject of the clause for the role of who says it", () => {
    const [first] = said(["Di udara, kata Ali Muntaha, pramugari meminta para penumpang tetap tenang."]);
    expect([first?.text, first?.speaker, first?.role]).toEqual([
      "pramugari meminta para penumpang tetap tenang",
      "Ali Muntaha",
      null,
    ]);
  });
});

describe("descriptions that a pointing word closes", () => {
  const visitor = "Salah satu pengunjung, Iwan Halim, mengaku kecewa dengan tutupnya museum.";
  it.each([
    [
      '"Mencari buku," kata mahasiswa salah satu kampus di Malang itu.',
      "Iwan Halim | mahasiswa salah satu kampus di Malang",
    ],
    ['"Mencari buku," kata mahasiswa salah satu kampus di Malang.', "null | mahasiswa salah satu kampus"],
  ])("%j", (quote, speaker) => expect(lastOf(visitor, quote)).toBe(speaker));
});

describe("statements and things", () => {
  it.each([
    ["Rudi Halim membeberkan strategi memenangkan pemilu di Tirta."],
    ["Rudi Halim mengungkap isi pertemuan antara dirinya dan Sari, bersama panitia."],
    ["Rudi Halim menyampaikan situasi terkini jembatan dan dana yang sangat besar."],
    ["Rudi Halim menepis anggapan soal jembatan sebagai pelarian."],
    ["Rudi Halim merespons instruksi pimpinan yang meminta kadernya mendukung pembangunan jembatan."],
    ["Rudi Halim meminta pendapat warga mengenai jembatan."],
    ["Rudi Halim menyebut nama Ketua Dewan Sari Lestari."],
    ["Survei itu mengungkapkan, warga suka jembatan baru."],
  ])("%j tells of a thing", (paragraph) => expect(statementsOf([paragraph])).toEqual([]));

  it.each([
    ["Rudi Halim mengungkapkan strategi itu sudah tidak berlaku.", "strategi itu sudah tidak berlaku | Rudi Halim"],
    ["Rudi Halim menegaskan kondisi jembatan tak berubah.", "kondisi jembatan tak berubah | Rudi Halim"],
    ["Rudi Halim menambahkan pesan itu menekankan keselamatan.", "pesan itu menekankan keselamatan | Rudi Halim"],
    [
      "Rudi Halim mengatakan rencana jembatan sebagai tindak lanjut.",
      "rencana jembatan sebagai tindak lanjut | Rudi Halim",
    ],
    ["Menanggapi pertanyaan peserta, Rudi Halim menegaskan jembatan aman.", "jembatan aman | Rudi Halim"],
    [
      "Dinas Pangan Tirta, yang membawahi pasar menyatakan dalam rapat bahwa harga turun.",
      "harga turun | Dinas Pangan Tirta",
    ],
  ])("%j tells what was said", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));
});

describe("the sentence before, and who goes on", () => {
  it.each(["menyampaikan hal itu saat meninjau lokasi", "membenarkan hal tersebut"])("Rudi %s", (told) => {
    const paragraph = `Jembatan lama itu akan ditutup mulai besok pagi. Wali Kota Bandung Rudi Halim ${told}.`;
    expect(statementsOf([paragraph])).toEqual(["Jembatan lama itu akan ditutup mulai besok pagi | Rudi Halim"]);
  });

  it("keeps what is said of it", () => {
    const paragraph = "Jembatan lama itu akan ditutup mulai besok pagi. Rudi Halim mengatakan hal itu tidak benar.";
    expect(statementsOf([paragraph])).toEqual(["hal itu tidak benar | Rudi Halim"]);
  });

  it("gives a passive without an agent to who spoke", () => {
    expect(statementsOf(["Rudi Halim mengatakan air surut. Dijelaskan, tanggul sudah diperbaiki."])).toEqual([
      "air surut | Rudi Halim",
      "tanggul sudah diperbaiki | Rudi Halim",
    ]);
    expect(statementsOf(["Dilaporkan, tanggul sudah diperbaiki."])).toEqual([]);
  });

  it("goes on with the subject of the sentence, not with whom its object tells of", () => {
    const lead = "Pengamat Sari Lestari menelaah dampak dari putusan Majelis Tirta yang menyebut ada persoalan.";
    expect(statementsOf([`${lead} Dia menilai rapat itu harus diulang.`])).toEqual([
      "rapat itu harus diulang | Sari Lestari",
    ]);
  });
});

describe("promos inside a paragraph", () => {
  it("gives nobody the title of a video", () => {
    const promo = `Tonton juga video "Warga Bandung menolak jembatan di hulu" di sini:`;
    expect(said([`Rudi Halim datang. ${promo}`, "Lihat juga 'Demo buruh, sejumlah ban dibakar!':"])).toEqual([]);
    expect(lastOf('Lihat "Kami menolak jembatan itu," kata Rudi Halim.')).toBe("Rudi Halim | null");
  });
});

describe("who goes on speaking", () => {
  const speaker = 'Camat Bandung Rudi Halim bicara. "Kami siap," kata Rudi.';
  it.each([
    ["Sari Lestari ditetapkan sebagai tersangka.", '"Kami periksa dia," katanya.', "Rudi Halim"],
    ["Ketua RT Sari Lestari menyiapkan tenda.", '"Ibu Sari sudah menyiapkan tenda," kata dia.', "Rudi Halim"],
    ["Ketua RT Sari Lestari menyiapkan tenda.", '"Tenda sudah berdiri," kata dia.', "Sari Lestari"],
  ])("%j %j", (between, quote, who) => expect(lastOf(speaker, between, quote)).toContain(who));
});

describe("the side of the attribution", () => {
  it.each([
    [
      "Meski hujan deras mengguyur kota sejak sore hingga malam hari, kata Rudi Halim, warga tetap datang.",
      "warga tetap datang | Rudi Halim",
    ],
    [
      "Hujan deras yang mengguyur kota sejak sore hingga malam, kata Rudi Halim, sudah reda.",
      "Hujan deras yang mengguyur kota sejak sore hingga malam | Rudi Halim",
    ],
    ["Rudi Halim berpesan kepada warga agar waspada.", "kepada warga agar waspada | Rudi Halim"],
  ])("%j", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));

  it("takes who is asked about what for no clause", () => {
    expect(statementsOf(["Rudi Halim bertanya kepada panitia tentang harga dan memeriksa tenda."])).toEqual([]);
  });
});

describe("documents beside a quote", () => {
  const speaker = 'Ketua Dewan Bandung Rudi Halim hadir. "Kami siap membantu warga," kata Rudi dalam rapat.';
  it.each([
    ['"Keadaan di sana sudah pulih," tertulis dalam surat itu.', "null | surat"],
    ['"Terdakwa terbukti bersalah," tulis putusan itu.', "null | putusan"],
    ['"Anggota dewan asyik berjoget," demikian narasi dalam unggahan itu.', "null | narasi"],
    ['"Kami sudah siap," tulis Rudi dalam surat itu.', "Rudi Halim | Ketua Dewan Bandung"],
  ])("%j", (quote, who) => expect(lastOf(speaker, quote)).toBe(who));
});

describe("the day of what was said of a thing", () => {
  it("is printed with its weekday behind a comma", () => {
    const lead =
      "Dalam pidatonya di Bandung, Sabtu (2/8/2025), Ketua Dewan Rudi Halim menyatakan sikap terhadap tambang.";
    const quote = '"Kami menolak tambang itu," kata Rudi. Rapat pada Senin (4/8/2025) batal.';
    expect(said([lead, quote]).map(({ date }) => date)).toEqual(["2025-08-02"]);
  });

  it("is no day of the thing", () => {
    const lead = "Ketua Dewan Rudi Halim mengumumkan lomba perahu pada Sabtu (2/8/2025) di Bandung.";
    const opening = "Hujan reda. Jalan kering. Warga keluar. Pasar ramai lagi.";
    expect(said([opening, lead, '"Kami siap," kata Rudi.']).map(({ date }) => date)).toEqual([null]);
  });
});

describe("a name that its sentence or its page tells from other words", () => {
  const sourceOf = (...paragraphs: string[]): string => {
    const statement = said(paragraphs).findLast(({ kind }) => kind === "indirect");
    return `${statement?.speaker} | ${statement?.role}`;
  };
  it.each([
    ["Rusminah, pemilik warung, mengaku baru memasang kamera itu dua hari sebelumnya.", "Rusminah | pemilik warung"],
    ["Tarjono (45), seorang petani, mengatakan air naik sangat cepat.", "Tarjono | seorang petani"],
    ["Kemarin, pemilik warung mengaku baru memasang kamera itu dua hari sebelumnya.", "null | pemilik warung"],
  ])("is presented behind its comma or its age: %s", (sentence, source) => expect(sourceOf(sentence)).toBe(source));
  it("has no place of the office in it that the page names elsewhere", () => {
    const sentence = "Camat Kaliurang Darsono memastikan bantuan segera tiba.";
    expect(sourceOf("Warga Desa Kaliurang memperbaiki jembatan bambu.", sentence)).toBe("Darsono | Camat Kaliurang");
    expect(sourceOf("Warga desa memperbaiki jembatan bambu.", sentence)).toBe("Kaliurang Darsono | Camat");
  });
  it("leaves degrees behind it", () => {
    expect(sourceOf("Kepala Dinas Perhubungan Darma Lesmana MT menyebut perbaikan butuh dua pekan.")).toBe(
      "Darma Lesmana | Kepala Dinas Perhubungan",
    );
  });
  it("is the first of several who say one thing", () => {
    expect(sourceOf("Ketua Panitia Rudi Halim bersama Sari Brata mengatakan jalur dialihkan.")).toBe(
      "Rudi Halim | Ketua Panitia",
    );
    expect(sourceOf("Rudi Halim yang didampingi Sari Brata mengatakan jalur dialihkan.")).toBe("Rudi Halim | null");
    expect(sourceOf("Didampingi Sari Brata, Rudi Halim mengatakan jalur dialihkan.")).toBe("Rudi Halim | null");
    expect(sourceOf("Warga menemui Rudi Halim dan Sari Brata mengatakan jalur dialihkan.")).toBe("Sari Brata | null");
  });
  it("keeps its age between commas", () => {
    expect(sourceOf("Rudi Halim, 45 tahun, mengatakan jalur dialihkan.")).toBe("Rudi Halim | null");
  });
});
