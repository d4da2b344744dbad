import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import { segmented } from "../support.js";

/** "HEADING n" of each list below a story; "-" for a list without a heading. */
function listsBelow(lines: readonly string[], language = "en"): string[] {
  const [story, share] = language === "en" ? [STORIES.en, "Share this article"] : [STORIES.id, "Bagikan artikel ini"];
  return listsIn([...story, share, ...lines], language);
}

function listsIn(lines: readonly string[], language: string): string[] {
  const text = lines.join("\n");
  return segmented(text, languageOf(language)).linkLists.map(
    ({ heading, items }) => `${heading ? text.slice(heading.start, heading.end) : "-"} ${items.length}`,
  );
}

const STORIES = {
  en: [
    "The nets of the fleet were mended in Port Kerrow on Monday, the master of the harbour said.",
    "“We could not sail with the old ones,” Ruth Amadi told the council after its meeting in the old customs house.",
    "The council will vote on new nets and on the price of the berths when it meets again in the spring.",
  ],
  id: [
    "Nelayan Sumberan kembali melaut pada Senin setelah badai yang merusak jaring mereka, kata Sari Dewi.",
    '"Kami menunggu dua pekan sampai ombak turun," ujar Sari kepada wartawan di dermaga Sumberan.',
    "Pemerintah desa akan membantu membeli jaring baru dan memperbaiki perahu yang rusak pada bulan depan.",
  ],
};
const TITLES = [
  "Harbour master wants new nets for the fleet",
  "Boats leave Port Kerrow early this year again",
  "Ruth Amadi sails home after ninety days at sea",
];
const JUDUL = [
  "Harga ikan naik di pasar Sumberan pekan ini",
  "Sari Dewi tanam seribu bakau di pantai selatan",
  "Dermaga baru Sumberan selesai sebelum musim hujan",
];
const DATES = ["12 May 2025", "11 May 2025", "10 May 2025"];
const dated = (titles: readonly string[]): string[] => titles.flatMap((title, at) => [title, DATES[at % 3] ?? ""]);

describe("a title in capitals", () => {
  const shouted = "NETS MENDED AT THE PORT KERROW QUAY";
  it("that is dated as its neighbours are heads no list", () => {
    const [first = "", second = "", third = ""] = TITLES;
    expect(listsBelow(["Related stories", ...dated([first, shouted, second, third])])).toEqual(["Related stories 4"]);
    expect(listsBelow(["Latest news", ...dated([shouted, first, second, shouted, third, first])])).toEqual([
      "Latest news 6",
    ]);
    expect(
      listsBelow(
        ["Berita Terkait", ...dated([JUDUL[0] ?? "", "SUMBERAN PUNYA DERMAGA BARU", JUDUL[1] ?? "", JUDUL[2] ?? ""])],
        "id",
      ),
    ).toEqual(["Berita Terkait 4"]);
  });
  it("without a date heads the titles below it", () => {
    expect(listsBelow(["Related stories", ...dated(TITLES), "STORIES FROM THE QUAY", ...dated(TITLES)])).toEqual([
      "Related stories 3",
      "STORIES FROM THE QUAY 3",
    ]);
  });
});

describe("the age of a title", () => {
  it.each([
    ["International   - 53m ago", "Defense   - 1h 32m ago", "In The Know   - 26m 20s ago"],
    ["Sport • 2 days ago", "World News • 3 days ago", "Sport • 1 week ago"],
    ["53m ago", "1h 32m ago", "26m 20s ago"],
  ])("is a detail: %s", (...ages) => {
    const aged = TITLES.flatMap((title, at) => [title, ages[at] ?? ""]);
    expect(listsBelow(["Just In", ...aged])).toEqual(["Just In 3"]);
    expect(listsBelow(["Just In", ...aged.map((line, at) => (at % 2 ? line : `- ${line}`))])).toEqual(["Just In 3"]);
  });
  it.each([
    ["Nasional - 53 menit lalu", "Ekonomi - 1 jam 32 menit yang lalu", "Gaya Hidup - 2 hari lalu"],
    ["Nasional | 5 jam lalu", "Ekonomi | 6 jam lalu", "Daerah | 1 hari yang lalu"],
  ])("is a detail in Indonesian: %s", (...ages) => {
    const aged = JUDUL.flatMap((title, at) => [title, ages[at] ?? ""]);
    expect(listsBelow(["Berita Terkini", ...aged], "id")).toEqual(["Berita Terkini 3"]);
  });
  it.each(["The quay that burned 30 years ago", "Kerrow lost its nets 3 years ago", "What 20 boats did a year ago"])(
    "is none inside a title: %s",
    (title) => {
      expect(listsBelow(["Related stories", ...TITLES, title])).toEqual(["Related stories 4"]);
    },
  );
});

describe("a button", () => {
  it.each(["Cancel", "Replay", "OK"])("heads no list: %s", (button) => {
    expect(listsBelow([button, ...TITLES])).not.toContain(`${button} 3`);
  });
  it.each(["Oke", "Batal"])("heads no list in Indonesian: %s", (button) => {
    expect(listsBelow([button, ...JUDUL], "id")).not.toContain(`${button} 3`);
  });
});

describe("a heading behind a bullet", () => {
  it("has the titles without one that follow it", () => {
    expect(listsBelow(["- Video", ...TITLES, "- Photos", ...TITLES])).toEqual(["Video 3", "Photos 3"]);
    expect(listsBelow(["-  Foto", ...JUDUL, "-  Video", ...JUDUL], "id")).toEqual(["Foto 3", "Video 3"]);
  });
  it("is an item among others with bullets", () => {
    expect(listsBelow(["Related stories", ...TITLES.map((title) => `- ${title}`), "- Video", "- Photos"])).toEqual([
      "Related stories 5",
    ]);
  });
});

describe("a list under a known heading", () => {
  it("may have short titles behind a colon", () => {
    const short = [
      "- Dangerous nets warning",
      "- Old quay for sale",
      "- Amadi sails home",
      "- Boats leave early again",
    ];
    expect(listsBelow(["OUR PICKS:", ...short])).toEqual(["OUR PICKS: 4"]);
    expect(listsBelow(["MENU:", ...short])).toEqual([]);
  });
  it("is not one label, one insert or one link of a footer", () => {
    expect(listsBelow(["More from the web", "Never miss a tide. Sign up for our weekly email."])).toEqual([]);
    expect(listsBelow(["Popular videos", "-", "Get in touch", "- Contact us"])).toEqual([]);
    const teaser = "The old ferry dock will be opened to visitors in the spring, the harbour master has said.";
    expect(listsBelow(["More from Kerrow Herald", teaser])).toEqual(["More from Kerrow Herald 1"]);
    expect(listsBelow(["Most popular", TITLES[0] ?? ""])).toEqual(["Most popular 1"]);
    expect(listsBelow(["Most popular", `- ${TITLES[0]}`])).toEqual(["Most popular 1"]);
  });
  it("may be of one section: 'More Harbour News'", () => {
    const sectioned = ["See all", "Harbour", ...TITLES.flatMap((title) => [title, "by Ruth Lamo", "2 hours ago"])];
    expect(listsBelow(["More Harbour News", ...sectioned])).toEqual(["More Harbour News 3"]);
    expect(listsBelow(["More Harbour Stories", ...TITLES])).toEqual(["More Harbour Stories 3"]);
    expect(listsBelow(["More nets for the fleet", ...TITLES])).toEqual(["- 4"]);
  });
});

describe("rows of a menu", () => {
  it("are no list though the first opens as a heading does", () => {
    const rows = [
      "Terkini Berita Ragam Jelajah Bincang",
      "Terkini Warga Fokus Komunitas Forum",
      "Terkini Nasional Resonansi Internasional Umum",
    ];
    expect(listsIn([...rows, ...STORIES.id], "id")).toEqual([]);
  });
});
