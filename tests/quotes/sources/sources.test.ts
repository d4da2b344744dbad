import { describe, expect, it } from "vitest";
import { said } from "../support.js";

/** Speaker and role of the one quote. */
function sourceOf(attribution: string): string {
  const quotes = said([`"Kami sudah siap sejak lama," kata ${attribution}.`]);
  return quotes.map(({ speaker, role }) => `${speaker} | ${role}`).join("; ");
}

describe("sources behind a quote", () => {
  it.each([
    ["Camat Neglawangi, Kabupaten Tangsi, Udin Ansar", "Udin Ansar | Camat Neglawangi, Kabupaten Tangsi"],
    [
      "Direktur Jenderal Logam, Mesin, Alat Tenun, dan Elektronika Kementerian Perindustrian Putu Surya",
      "Putu Surya | Direktur Jenderal Logam, Mesin, Alat Tenun, dan Elektronika Kementerian Perindustrian",
    ],
    [
      "Rudi Halim, Sekretaris Jenderal Industri Aromatik, Resin, dan Plastik Nusantara, kepada wartawan",
      "Rudi Halim | Sekretaris Jenderal Industri Aromatik, Resin, dan Plastik Nusantara",
    ],
    [
      "Anggota Badan Legislasi DPR dari Fraksi PTR Wila Aditya",
      "Wila Aditya | Anggota Badan Legislasi DPR dari Fraksi PTR",
    ],
    ["Bank Manunggal", "Bank Manunggal | null"],
    ["AS (34), warga Jalan Kelapa", "AS | warga Jalan Kelapa"],
    ["artis Rudi Hakim", "Rudi Hakim | artis"],
    ["Camat Neglawangi, Moh. Udin Ansar", "Moh. Udin Ansar | Camat Neglawangi"],
    ["artis M. Rudi Hakim", "M. Rudi Hakim | artis"],
    ["Sultan HB X", "HB X | Sultan"],
    ["tetangga lain yang bernama Dewi Jonathan", "Dewi Jonathan | tetangga lain"],
    ["pelatih Rudi Halim", "Rudi Halim | pelatih"],
    [
      "Direktur Industri Kapal, Alat Angkut, dan Alat Ukur (IKAU) Kementerian Perindustrian Putu Juli Ardana",
      "Putu Juli Ardana | Direktur Industri Kapal, Alat Angkut, dan Alat Ukur (IKAU) Kementerian Perindustrian",
    ],
  ])("reads %j", (attribution, source) => expect(sourceOf(attribution)).toBe(source));

  it("keeps a first name that is cut short, though the page then calls its bearer by the next one", () => {
    const [first, second] = said([
      '"Kami sudah siap," kata Camat Neglawangi, Moh. Udin Ansar.',
      'Udin mengatakan hal lain. "Alatnya lengkap," kata Udin.',
    ]);
    expect([first?.speaker, second?.speaker]).toEqual(["Moh. Udin Ansar", "Moh. Udin Ansar"]);
  });
  it("takes two people with roles for two people", () => {
    expect(sourceOf("Menteri Keuangan Rudi Halim, Menteri Agama Sari Dewi, dan Gubernur Riau Budi Anwar")).toMatch(
      /^Rudi Halim/,
    );
  });

  it("leaves an outlet whose dash was lost out of the role", () => {
    const [quote] = said(['KOMPAS.com Menteri Agama Rudi Halim hadir. "Kami sudah siap sejak lama," kata Rudi.']);
    expect([quote?.speaker, quote?.role]).toEqual(["Rudi Halim", "Menteri Agama"]);
  });

  it("takes a role from behind its marker, whatever names it holds", () => {
    const paragraph = 'Rudi Halim sebagai pelatih Persiraja memberi penjelasan. "Kami siap sejak lama," kata Rudi.';
    const [quote] = said([paragraph]);
    expect([quote?.speaker, quote?.role]).toEqual(["Rudi Halim", "pelatih Persiraja"]);
  });

  it.each([
    ["Mengenai absennya pengurus Persiraja, Rudi Halim mengatakan klub itu sibuk.", null],
    ["Sejak diangkat menjadi Menteri Agama, Rudi Halim mengatakan sibuk sekali.", null],
    ["Menteri Agama, Rudi Halim mengatakan kantor itu sibuk sekali.", "Menteri Agama"],
    ["Hal itu tampak dalam tayangan pribadi Menteri Agama, Rudi Halim. Rudi mengatakan ia sibuk.", "Menteri Agama"],
    ["Menteri Agama Rudi Halim, dan Gubernur Bank Tirta hadir. Rudi mengatakan kota sibuk.", "Menteri Agama"],
    ["Rudi Halim, dan Gubernur Bank Tirta hadir. Rudi mengatakan kota itu sibuk.", null],
    ["Situbondo, Jawa Timur, Ketua Panitia Rudi Halim mengatakan kota itu sibuk.", "Ketua Panitia"],
    ["Kerja sama itu memakai Lampiran V. Menteri Agama Rudi Halim mengatakan kantor sibuk.", "Menteri Agama"],
  ])("takes the office of who is named, %j", (paragraph, role) => {
    expect(said([paragraph]).at(-1)?.role).toBe(role);
  });

  it("gives no role to an organization", () => {
    const [quote] = said(['"Kami sudah siap sejak lama," kata pihak Bank Manunggal.']);
    expect([quote?.speaker, quote?.role]).toEqual(["Bank Manunggal", null]);
  });

  it("takes no role from a description of things", () => {
    const [quote] = said(['Dalam beberapa hasil survei, Rudi Halim unggul. "Kami siap sejak lama," kata Rudi.']);
    expect([quote?.speaker, quote?.role]).toEqual(["Rudi Halim", null]);
  });
});

describe("who is meant", () => {
  it.each([
    [
      "Gubernur Riau Rudi Halim datang bersama Sari Dewi.",
      "Mantan Gubernur Riau itu mengatakan jembatan aman.",
      "Rudi Halim",
    ],
    ["Ketua Partai Tirta, Rudi Halim Yudha (RHY) datang.", "Jembatan itu aman dan kuat, kata RHY.", "Rudi Halim Yudha"],
    [
      "Gubernur Riau Rudi Halim datang.",
      "Rudi mengatakan ia siap. Menurutnya Jawa Barat punya jembatan.",
      "Rudi Halim",
    ],
    [
      "Menteri Agama Rudi Halim datang.",
      "Rudi Halim saat mendampingi Presiden menegaskan jembatan aman.",
      "Rudi Halim",
    ],
    [
      "Bupati Dedi Halim datang.",
      "Dedi yang menghadiri rapat di Hotel Tirta, Bandung itu melanjutkan, jembatan aman.",
      "Dedi Halim",
    ],
    [
      "Sekretaris Daerah Rudi Halim datang bersama Gubernur Riau Sari Dewi.",
      "Jembatan itu kuat, ujar Sekda.",
      "Rudi Halim",
    ],
    [
      "Menteri Agama Rudi Halim mengatakan aman.",
      "Itu menjawab tudingan Sari Dewi yang menyatakan jembatan rapuh. Ia mengatakan siap membantu warga.",
      "Rudi Halim",
    ],
    ["Jembatan itu dibuka lagi.", "Rudi Halim di musim depan nanti pun, dia meminta warga tenang.", "Rudi Halim"],
    ["Bupati Sari Dewi datang.", "Rudi Halim dalam catatan Facebooknya mengatakan jembatan aman.", "Rudi Halim"],
    ["Bupati Muhaimin Halim datang.", "Cak Imin mengatakan jembatan aman.", "Muhaimin Halim"],
  ])("finds who said it in %j %j", (first, second, speaker) => {
    expect(said([first, second]).at(-1)?.speaker).toBe(speaker);
  });

  it("leads a nickname to its bearer", () => {
    const quotes = said([
      "Budi Wasesa memimpin rapat itu bersama Sari Dewi.",
      'Menurut pria yang akrab disapa Buwas, jembatan aman. "Kami siap sejak lama," ujar Buwas.',
    ]);
    expect(quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
      ["Budi Wasesa", null],
      ["Budi Wasesa", null],
    ]);
  });

  it("leads it to the one whose name holds it, if there is one", () => {
    const [quote] = said([
      "Mohamad Reza Tirta memuji Menteri Pertanian Andi Sulaiman.",
      '"Ini awal yang bagus," kata pria yang akrab disapa Reza.',
    ]);
    expect(quote?.speaker).toBe("Mohamad Reza Tirta");
  });

  it("points a description back to the last one with a name, over a source without one", () => {
    const quotes = said([
      'Menteri Agama Rudi Halim datang. "Siap, Pak," ujar salah seorang pejabat.',
      'Mendengar jawaban pejabat itu, Rudi tersenyum. "Jangan cuma siap," kata mantan rektor itu.',
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null, "Rudi Halim"]);
  });

  it("points it back to the source without a name whose word it repeats", () => {
    const quotes = said([
      'Menteri Agama Rudi Halim datang. "Siap, Pak," ujar salah seorang pejabat.',
      '"Kami menunggu sejak pagi," kata pejabat itu.',
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null, null]);
  });
});

describe("names that other stages found", () => {
  const paragraphs = [
    '"Kami siap sejak lama," kata Presiden Direktur BNI Tasma Zakar.',
    '"Besok kami mulai," ujar Tasma.',
  ];
  const at = paragraphs[0]?.indexOf("BNI") ?? 0;
  const organizations = [{ name: "BNI Tasma Zakar", aliases: [], reason: "", mentions: [{ start: at, end: at + 15 }] }];

  it("take no name that the page uses alone", () => {
    const [quote] = said(paragraphs, { names: { people: [], organizations } });
    expect(quote?.speaker).toBe("Tasma Zakar");
  });

  it("keep a body whole where nobody is called so", () => {
    const [quote] = said(paragraphs.slice(0, 1), { names: { people: [], organizations } });
    expect(quote?.speaker).toBeNull();
  });
});

describe("who speaks for a body", () => {
  const sourceOf = (paragraph: string, code = "id"): string => {
    const [found] = said([paragraph], { code });
    return `${found?.speaker} | ${found?.role}`;
  };
  it.each([
    ['"Kami terkejut," kata juru bicara Velotek dalam keterangannya.', "id", "null | juru bicara Velotek"],
    ["Juru bicara Velotek mengatakan pabrik itu aman.", "id", "null | Juru bicara Velotek"],
    ['"Kami terkejut," kata jurucakap Velotek dalam satu kenyataan.', "ms", "null | jurucakap Velotek"],
    ['"Kami terkejut," kata jurucakap Velotek, Rudi Halim.', "ms", "Rudi Halim | jurucakap Velotek"],
    ['"Kami terkejut," kata jurucakap Rudi Halim.', "ms", "Rudi Halim | jurucakap"],
    ['"Kami terkejut," kata Juru Bicara Rudi.', "id", "Rudi | Juru Bicara"],
  ])("%s", (paragraph, code, source) => expect(sourceOf(paragraph, code)).toBe(source));
});

describe("who is called", () => {
  it.each([
    ["Rudi Halim saat dihubungi Radio Sungai mengatakan jembatan itu aman.", "Rudi Halim"],
    ["Rudi Halim, saat ditemui Sari Dewanti, Senin (13/5/2024), mengatakan jembatan itu aman.", "Rudi Halim"],
    ["Saat dihubungi Radio Sungai, Rudi Halim mengatakan jembatan itu aman.", "Rudi Halim"],
    ["Setelah diperiksa Rudi Halim mengatakan jembatan itu aman.", "Rudi Halim"],
  ])("speaks, not who calls: %s", (paragraph, speaker) => expect(said([paragraph])[0]?.speaker).toBe(speaker));
});
