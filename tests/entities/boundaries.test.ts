import { describe, expect, it } from "vitest";
import { mended } from "../../src/entities/boundaries.js";
import { joinedOverBrackets } from "../../src/entities/joinBrackets.js";
import { type Reading, read } from "../../src/entities/reading.js";
import { type Mention, textOf } from "../../src/entities/runs.js";
import { languageOf } from "../../src/languages/index.js";

function readingOf(text: string, code: string): Reading {
  const article = {
    text,
    headline: null,
    paragraphs: [{ start: 0, end: text.length }],
    dateline: null,
    pageDate: null,
  };
  return read(article, languageOf(code));
}

function mentionOf({ words }: Reading, name: string): Mention {
  const start = words.text.indexOf(name);
  const inside = [...words.starts.keys()].filter(
    (i) => i < words.count && (words.starts[i] as number) >= start && (words.ends[i] as number) <= start + name.length,
  );
  return { first: inside[0] ?? 0, last: (inside.at(-1) ?? 0) + 1, reason: "tagged" };
}

/** What is left of a name that was tagged in a sentence. */
function mendedOf(text: string, tagged: string, code = "id"): string[] {
  const reading = readingOf(text, code);
  return mended(reading, [mentionOf(reading, tagged)]).map((mention) => textOf(reading, mention));
}

describe("an organization ends", () => {
  it.each([
    [
      "Juru Bicara Kementerian Luar Negeri RI Wirasto menolak.",
      "Kementerian Luar Negeri RI Wirasto",
      "Kementerian Luar Negeri RI",
    ],
    ["Ketua DPP Golkar Wirasto hadir.", "DPP Golkar Wirasto", "DPP Golkar"],
    [
      "Kepala Dinas Lingkungan Hidup (LH) DKI Jakarta Wirasto Umbara hadir.",
      "Dinas Lingkungan Hidup (LH) DKI Jakarta Wirasto Umbara",
      "Dinas Lingkungan Hidup (LH) DKI Jakarta",
    ],
    [
      "Kata pejabat di Kementerian Perindustrian I Gusti Wirasto naik.",
      "Kementerian Perindustrian I Gusti",
      "Kementerian Perindustrian",
    ],
    ["Ada klinik TNI 718 dan klinik lain.", "TNI 718", "TNI"],
    ["Itu menurut surat KPU Bima No 31 tahun lalu.", "KPU Bima No 31", "KPU Bima"],
    ["Mereka menemui Kadin Indonesia Kamis (8/9) siang.", "Kadin Indonesia Kamis", "Kadin Indonesia"],
    ["Pengurus PSS Sleman yakni Wirasto hadir.", "PSS Sleman yakni Wirasto", "PSS Sleman"],
    ["Ia bekerja di Dinas LH. Selain itu ia petani.", "Dinas LH. Selain", "Dinas LH"],
    ["Kata Direktur PT Roda Lumbung Tbk Wirasto, itu biasa.", "PT Roda Lumbung Tbk Wirasto", "PT Roda Lumbung Tbk"],
    ["Ia naik Lion Air JT 610 kemarin.", "Lion Air JT", "Lion Air"],
    ["Ia melapor ke Polri dan kejaksaanMenurut Wirasto, itu biasa.", "Polri dan kejaksaanMenurut", "Polri"],
    [
      "Ada Wira dari Universitas Nasional, Genta dan Deno.",
      "Universitas Nasional, Genta dan Deno",
      "Universitas Nasional",
    ],
    ["Bank sentral Amerika Serikat Federal Reserve diam.", "Federal Reserve", "Federal Reserve"],
    ["Kata pejabat RIMBA.com - Kamar Dagang Lumbung itu.", "RIMBA.com - Kamar Dagang", "RIMBA.com"],
    ["Kata (KPU) - Uskup Lumbung itu.", "KPU) - Uskup Lumbung", "KPU"],
    ["Anggota TNI, dan PNS mundur.", "TNI, dan PNS", "TNI"],
    ["Head of Equity Fund Manager Panin Sekuritas hadir.", "Equity Fund Manager Panin Sekuritas", "Panin Sekuritas"],
  ])("in %j", (text, tagged, name) => expect(mendedOf(text, tagged)).toEqual([name]));

  it.each([
    ["Warga datang ke Kodim 0701 kemarin.", "Kodim 0701"],
    ["Guru SMA 3 hadir.", "SMA 3"],
    ["Laba PT Pelindo II naik.", "PT Pelindo II"],
    ["Kantor Direktorat Jenderal Bea dan Cukai tutup.", "Direktorat Jenderal Bea dan Cukai"],
    ["Warga mendatangi Polsek Bandung Kulon kemarin.", "Polsek Bandung Kulon"],
    ["Kata Panitia Penyelenggara Ibadah Haji kemarin.", "Panitia Penyelenggara Ibadah Haji"],
  ])("no sooner in %j", (text, name) => expect(mendedOf(text, name)).toEqual([name]));

  it("behind the suffix that a rank stands in", () => {
    expect(mendedOf("She works at Darby General Hospital now.", "Darby General Hospital", "en")).toEqual([
      "Darby General Hospital",
    ]);
  });

  it("before the seat of a member of parliament", () => {
    expect(mendedOf("Kata Wirasto (PKR-Hulu Damar) semalam.", "PKR-Hulu Damar", "ms")).toEqual(["PKR"]);
  });
});

describe("an organization begins", () => {
  it.each([
    ["Deputi Bidang Statistik Distribusi dan Jasa BPS hadir.", "Jasa BPS", "BPS"],
    ["Direktur Reserse Narkoba Polda Jambi hadir.", "Narkoba Polda Jambi", "Polda Jambi"],
    ["Kata Ketua Bidang Kehormatan DPP Golkar, itu biasa.", "Bidang Kehormatan DPP Golkar", "DPP Golkar"],
    ["Ia menjabat Wadir Reserse Narkoba Polda Jambi.", "Narkoba Polda Jambi", "Polda Jambi"],
    ["Mereka rapat di Kantor KPU kemarin.", "Kantor KPU", "KPU"],
    ["Mereka rapat di Gedung KPU kemarin.", "KPU", "KPU"],
    [
      "Kata Presiden Direktur Lumbung Hospitals, itu biasa.",
      "Presiden Direktur Lumbung Hospitals",
      "Lumbung Hospitals",
    ],
    [
      "Kata pejabat Kantor Wilayah (Kanwil) Kementerian Agama itu.",
      "Kementerian Agama",
      "Kantor Wilayah (Kanwil) Kementerian Agama",
    ],
    ["Kata Kepala Divisi Humas Polri itu.", "Divisi Humas Polri", "Polri"],
    ["Kata Asisten II Setda Lumbung, itu biasa.", "II Setda Lumbung", "Setda Lumbung"],
    ["Itu tayang di YouTube Kementerian Lumbung kemarin.", "YouTube Kementerian Lumbung", "Kementerian Lumbung"],
    ["Pasar menanti keputusan the Lumbung Watch kemarin.", "Lumbung Watch", "the Lumbung Watch"],
    ["Ia pimpinan The Lumbung Watch di sana.", "Lumbung Watch", "The Lumbung Watch"],
    ["Ia dirawat di rumah sakit Lumbung kemarin.", "Lumbung", "rumah sakit Lumbung"],
    ["Ia dirawat di Rumah sakit Lumbung kemarin.", "Lumbung", "Rumah sakit Lumbung"],
    ["Ia duduk di komisi II DPRD Lumbung kemarin.", "DPRD Lumbung", "komisi II DPRD Lumbung"],
    ["Ia melapor ke klinik TNI kemarin.", "TNI", "TNI"],
    ["Itu dibahas Executive Board Unesco kemarin.", "Unesco", "Executive Board Unesco"],
    ["Ia anggota Padi, and Lumbung Watch di sana.", "Lumbung Watch", "Lumbung Watch"],
    [
      "Mereka bertemu dengan kepala Kantor Wilayah Kementerian Agama di sana.",
      "Wilayah Kementerian Agama",
      "Kantor Wilayah Kementerian Agama",
    ],
  ])("in %j", (text, tagged, name) => expect(mendedOf(text, tagged)).toEqual([name]));

  it.each([
    ["Para anggota Satbrimob Polda Jambi berlatih.", "Satbrimob Polda Jambi"],
    ["Berkas itu ada di Bidang Propam Polda Jambi.", "Bidang Propam Polda Jambi"],
    ["Mereka bertemu dengan kepala Kantor Perwakilan Bank Indonesia di sana.", "Kantor Perwakilan Bank Indonesia"],
    ["Kata juru bicara (Karopenmas) Divisi Humas Polri itu.", "Divisi Humas Polri"],
    ["Itu digagas YouTube Lumbung kemarin.", "YouTube Lumbung"],
  ])("no later in %j", (text, name) => expect(mendedOf(text, name)).toEqual([name]));
});

describe("a name", () => {
  it("of a thing is no organization's", () => {
    expect(mendedOf("Laga Suzuki Cup digelar.", "Suzuki")).toEqual([]);
    expect(mendedOf("Laba Suzuki naik.", "Suzuki")).toEqual(["Suzuki"]);
  });
  it("with a joint between two known ones is two", () => {
    expect(mendedOf("Anggota TNI/Polri berjaga.", "TNI/Polri")).toEqual(["TNI", "Polri"]);
    expect(mendedOf("Prajurit Kodam XVII/Cenderawasih berjaga.", "Kodam XVII/Cenderawasih")).toEqual([
      "Kodam XVII/Cenderawasih",
    ]);
  });
  it("with a small word between two bodies is two", () => {
    const [first, second] = ["Kementerian Pertanian", "Kementerian Lumbung Padi"];
    expect(mendedOf(`Pejabat ${first} dan ${second} hadir.`, `${first} dan ${second}`)).toEqual([first, second]);
    expect(mendedOf("Kata Kementerian Lumbung dan Padi itu.", "Kementerian Lumbung dan Padi")).toEqual([
      "Kementerian Lumbung dan Padi",
    ]);
  });
  it("keeps an article of its own language out", () => {
    expect(mendedOf("It was said by the Lumbung Watch today.", "Lumbung Watch", "en")).toEqual(["Lumbung Watch"]);
  });
  it("of a parish is longer than its church's", () => {
    expect(mendedOf("Mereka beribadah di GPIB Lembah Damai kemarin.", "GPIB Lembah Damai")).toEqual([
      "GPIB Lembah Damai",
    ]);
  });
  it("runs on over a word that is said twice", () => {
    expect(mendedOf("Kata Persekutuan Gereja-gereja Lumbung itu.", "Persekutuan Gereja")).toEqual([
      "Persekutuan Gereja-gereja Lumbung",
    ]);
    expect(mendedOf("Kata Persekutuan Gereja-jemaat itu.", "Persekutuan Gereja")).toEqual(["Persekutuan Gereja"]);
  });
  it("keeps its age group, and a legal form in brackets", () => {
    expect(mendedOf("Laga Timnas Indonesia U-17 seru.", "Timnas Indonesia U")).toEqual(["Timnas Indonesia U-17"]);
    const reading = readingOf("Laba PT Rimba Lestari (Persero) Tbk naik.", "id");
    const joined = joinedOverBrackets(reading, [mentionOf(reading, "PT Rimba Lestari")]);
    expect(joined.map((mention) => textOf(reading, mention))).toEqual(["PT Rimba Lestari (Persero) Tbk"]);
  });
});

describe("what is tagged is no organization", () => {
  it.each([
    ["Pelaku berinisial BH (32), PK dan SH ditahan.", "PK"],
    ["Mereka satu Grup A di babak awal.", "Grup A"],
    ["Ia mengurus izin IT-PT itu.", "PT"],
    ["Kata Menteri ESDM Wirasto, harga naik.", "ESDM"],
    ["Kata Menteri Sains, Teknologi dan Inovasi, Wirasto.", "Sains, Teknologi dan Inovasi"],
    ["Ia terpilih sebagai Ketua Bidang Kehormatan.", "Bidang Kehormatan"],
    ["Itu putusan Nomor 12/Pid.B/2023/PN Lumbung.", "PN Lumbung"],
    ["Ia membeli Toyota Camry kemarin.", "Toyota"],
    ["Ia pulang semalamLumbung Raya Sdn Bhd tutup.", "semalamLumbung Raya Sdn Bhd"],
    ["Mereka ikut pameran Lumbung Travel Fair lusa.", "Lumbung Travel Fair"],
  ])("in %j", (text, tagged) => expect(mendedOf(text, tagged)).toEqual([]));

  it("where it is a seat of parliament or the rest of a minister's field", () => {
    expect(mendedOf("Kata Ahli Parlimen Johor Bahru semalam.", "Parlimen Johor Bahru", "ms")).toEqual([]);
    expect(mendedOf("Kata Menteri Sains, Teknologi dan Inovasi semalam.", "Teknologi dan Inovasi", "ms")).toEqual([]);
    expect(mendedOf("Ia hadir di Parlimen semalam.", "Parlimen", "ms")).toEqual(["Parlimen"]);
    expect(mendedOf("Kata Menteri, Lumbung dan Padi semalam.", "Lumbung dan Padi", "ms")).toEqual(["Lumbung dan Padi"]);
  });
  it("but a field behind another role is a body", () => {
    expect(mendedOf("Kata pejabat Kementerian ESDM itu.", "Kementerian ESDM")).toEqual(["Kementerian ESDM"]);
    expect(mendedOf("Kata Ketua KPK Wirasto, itu biasa.", "KPK")).toEqual(["KPK"]);
  });
  it("but a court that no number stands before is", () => {
    expect(mendedOf("Jaksa dari Kejati/PN Lumbung hadir.", "PN Lumbung")).toEqual(["PN Lumbung"]);
  });
  it("but a maker that no product stands behind is", () => {
    expect(mendedOf("Kata pejabat Toyota kemarin.", "Toyota")).toEqual(["Toyota"]);
    expect(mendedOf("Izin iPhone milik Toyota, Camry dan lain-lain.", "Toyota")).toEqual(["Toyota"]);
  });
  it("but initials behind other words may be", () => {
    expect(mendedOf("Kata juru bicara PKS, itu biasa.", "PKS")).toEqual(["PKS"]);
  });
});
