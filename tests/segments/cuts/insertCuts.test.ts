import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import { segmented } from "../support.js";

const LEAD = "A crane fell on a warehouse in Kerrow on Monday, and nobody was hurt.";
const REST =
  'Police closed the road for six hours while engineers took the crane apart. "The roof opened like a tin," said Ben Alder, who owns the warehouse. The firm that owns the crane did not answer questions about its last inspection, which by law must be made every year.';

function partsOf(text: string, language = "en"): string[][] {
  return segmented(text, languageOf(language)).segments.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("an insert inside a page on one line", () => {
  it.each([
    ["Advertisement", " "],
    ["ADVERTISEMENT", " "],
    ["Advertisement", "      "],
    ["Advertisement", ""],
    ["Story continues below advertisement", " "],
    ["Scroll to continue", " "],
  ])("is cut out: %s%s", (insert, gap) => {
    expect(partsOf(`${LEAD} ${insert}${gap}${REST}`)).toEqual([
      ["body", LEAD],
      ["promo", insert],
      ["body", REST],
    ]);
  });
  it("is cut out in the page's own language where it is shouted", () => {
    const lead = "Warga Desa Karangmulya mengeluhkan jalan rusak yang tidak kunjung diperbaiki sejak tahun lalu.";
    const rest =
      "Kepala Desa Karangmulya mengatakan sudah tiga kali mengirim surat ke dinas, tetapi belum ada jawaban. Warga akhirnya patungan membeli batu untuk menutup lubang paling dalam di jalan itu.";
    expect(partsOf(`${lead} IKLAN ${rest}`, "id").map(([kind]) => kind)).toEqual(["body", "promo", "body"]);
    expect(partsOf(`${lead} Iklan Layanan ${rest}`, "id")).toHaveLength(1);
  });
  it.each([
    ["id", "IKLAN Rokok dilarang di kota itu sejak Senin."],
    ["de", "ANZEIGE Erstattet hat der Bund am Montag."],
    ["de", "WERBUNG Für Tabak ist dort verboten."],
    ["es", "PUBLICIDAD Exterior ganó el contrato."],
    ["en", "ADVERTISEMENT Standards Authority officers came on Monday."],
    ["en", "Advertisements Worth millions were sold."],
  ])("is no word of a paragraph among others: %s %s", (language, sentence) => {
    for (const paragraph of [`${LEAD} ${sentence}`, sentence]) {
      const parts = partsOf([LEAD, paragraph, REST, REST].join("\n"), language);
      expect(parts.map(([, text]) => text).join("\n")).toContain(paragraph);
    }
  });
  it.each([
    "Advertisement revenue fell by a third.",
    "ADVERTISEMENT RATES rose again.",
    "Advertisements Worth millions were sold.",
  ])("is no word of the story: %s", (sentence) => {
    expect(partsOf(`${LEAD} ${sentence} ${REST}`)).toHaveLength(1);
  });
});

describe("titles behind their marks on one line", () => {
  const TITLES = [
    "Bakers in Dunmoy want a later start",
    "Crane falls on warehouse in Kerrow",
    "Harbour film wins a prize",
  ];
  it.each([
    ["Related stories:", "-"],
    ["Related Articles", "•"],
    ["Most read", "–"],
  ])("are a list under %s %s", (heading, mark) => {
    const text = `${LEAD} ${REST} ${heading} ${TITLES.map((title) => `${mark} ${title}`).join(" ")}`;
    const { linkLists } = segmented(text, languageOf("en"));
    const [list] = linkLists;
    expect(list?.items.map(({ start, end }) => text.slice(start, end))).toEqual(TITLES);
    expect(list?.heading && text.slice(list.heading.start, list.heading.end)).toBe(heading);
  });
  it.each([
    ["en", "Related stories:", "-", REST],
    ["en", "Latest:", "-", REST],
    ["en", "See also:", "•", REST],
    ["id", "Baca juga:", "-", "Pembangunan tanggul itu selesai tahun lalu. Warga berharap jalan segera dibuka."],
    ["id", "Berita terkait:", "•", "Pembangunan tanggul itu selesai tahun lalu. Warga berharap jalan segera dibuka."],
  ])("are none where the story goes on behind them: %s %s %s", (language, heading, mark, story) => {
    const text = `${LEAD} ${REST} ${heading} ${mark} ${TITLES[0]} ${mark} ${TITLES[1]} ${story}`;
    expect(segmented(text, languageOf(language)).linkLists).toEqual([]);
  });
  it("are none behind one mark alone", () => {
    expect(
      segmented(`${LEAD} Most read - Tales of Kerrow is her first book. ${REST}`, languageOf("en")).linkLists,
    ).toEqual([]);
  });
});

describe("a story that goes on behind a list which was glued into it", () => {
  it("is whole", () => {
    const lead =
      "KOTA BELIAN - Seramai 42 penduduk Kampung Seraya dipindahkan ke dewan orang ramai semalam, kata Awang Mat.";
    const list = "ARTIKEL BERKAITAN: Kontraktor kampung Seraya didendaPenduduk Seraya bantah projek tebing";
    const rest =
      "Dalam pada itu, Awang berkata, kerja membaiki tebing sepatutnya siap tahun lalu tetapi tertangguh kerana kontraktor kekurangan batu.Menurutnya, penduduk sudah dua kali menghantar surat kepada pejabat daerah, namun tiada jawapan sampai sekarang.Beliau berkata penduduk kini bergotong-royong menimbun guni pasir di sepanjang tebing sejauh 300 meter.Seorang penduduk, Limah Saad, pula berkata dia sempat menyelamatkan mesin jahit dan beberapa helai pakaian sahaja.Sementara itu, jurutera daerah Hashim Puteh berkata pihaknya akan menghantar dua jentolak dan lori batu ke kampung itu esok.Kerja dijangka siap dalam tempoh tiga minggu jika cuaca mengizinkan.Katanya lagi, bantuan makanan turut disalurkan kepada semua mangsa yang terlibat.";
    const text = `${lead}${list}${rest}`;
    const bodies = segmented(text, languageOf("ms")).segments.filter(({ kind }) => kind === "body");
    expect(bodies.map(({ start, end }) => text.slice(start, end))).toEqual([lead, rest]);
  });
});
