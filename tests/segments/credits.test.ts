import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

const TITLE = "Port Kerrow plants a thousand trees on its beach";
const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  '"We wanted the children to know that the beach is theirs," said the harbour master, Lena Okoth, on Monday.',
];

/** The names of the byline, and the day of the stamp. */
function creditsOf(lines: readonly string[], place: "above" | "below"): unknown {
  const page = place === "above" ? [TITLE, ...lines, ...STORY] : [TITLE, ...STORY, ...lines];
  const { byline, published, body } = extract(page.join("\n"));
  expect(body).toHaveLength(STORY.length);
  return [byline.map(({ name }) => name), published?.date ?? null];
}

describe("the credits of a story", () => {
  it.each([
    ["Ruth Amadi - Nov 19, 2019, 5:32 am CST", ["Ruth Amadi"]],
    ["Ruth Amadi • 19 Nov 2019", ["Ruth Amadi"]],
    ["By RUTH AMADI ramadi@kerrow.example - Nov 19, 2019", ["RUTH AMADI"]],
    ["Ruth Amadi, CNN Indonesia | Tuesday, 19/11/2019 10:20", ["Ruth Amadi"]],
    ["Ruth Amadi Published Nov 19, 2019 • 2 minute read", ["Ruth Amadi"]],
    ["Written by Ruth Amadi on November 19, 2019", ["Ruth Amadi"]],
    ["November 19, 2019 by Ruth Amadi", ["Ruth Amadi"]],
    ["By Ruth Amadi and Ben Ade | November 19, 2019", ["Ruth Amadi", "Ben Ade"]],
    ["Ruth Amadi / KERROWNEWS.COM / Nov 19, 2019, 14:04 IST", ["Ruth Amadi"]],
    ["By Ruth Amadi - Nov 19, 2019 - Edited by Ben Ade", ["Ruth Amadi", "Ben Ade"]],
    ["By Ruth Amadi, November 19, 2019 | 20:15 - Editor: Ben Ade - 173", ["Ruth Amadi", "Ben Ade"]],
  ])("share their line with the stamp: %s", (line, names) => {
    expect(creditsOf([line], "above")).toEqual([names, "2019-11-19"]);
  });
  it.each([["Kerrow Herald - Nov 19, 2019, 5:32 am CST"], ["Port Kerrow - Nov 19, 2019"]])(
    "are no place or house before the stamp: %s",
    (line) => {
      expect(creditsOf([line], "above")).toEqual([[], expect.anything()]);
    },
  );
  it.each([
    ["By Ruth Amadi, Kerrow Herald", ["Ruth Amadi"]],
    ["Ruth Amadi, Herald Staff Writer", ["Ruth Amadi"]],
    ["By Ruth Amadi, Ben Ade", ["Ruth Amadi", "Ben Ade"]],
    ["By Ruth AmadiStaff Writer", ["Ruth Amadi"]],
    ["By Ruth FitzGerald", ["Ruth FitzGerald"]],
    ["By Ruth Amadi in Port Kerrow and Ben Ade", ["Ruth Amadi", "Ben Ade"]],
    ["byRuth Amadi", ["Ruth Amadi"]],
    ["Sari Dewi | Budi Santoso", ["Sari Dewi", "Budi Santoso"]],
    ["Author: Sari Dewi | Budi Santoso", ["Sari Dewi", "Budi Santoso"]],
    ["Sari Dewi | Kerrow Herald", ["Sari Dewi"]],
    ["By Ruth Amadi, Team of Kerrow Experts (2011-2014), Lecturer with the Kerrow Academy", ["Ruth Amadi"]],
    ["By Ruth Amadi, Ben Ade (Kerrow3.example)", ["Ruth Amadi", "Ben Ade"]],
  ])("leave out the author's house and office: %s", (line, names) => {
    expect(creditsOf([line, "November 19, 2019"], "above")).toEqual([names, "2019-11-19"]);
  });
  it.each([
    ["Reporting by Ruth Amadi; Editing by Ben Ade", ["Ruth Amadi", "Ben Ade"]],
    ["(Ruth Amadi/ba)", ["Ruth Amadi"]],
    ["(Ruth Amadi)", ["Ruth Amadi"]],
    ["(Ruth Amadi, Ben Ade)", ["Ruth Amadi", "Ben Ade"]],
    [
      "(Reporting by Ruth Amadi in Port Kerrow and Ben Ade; Editing by Lena Tirta)",
      ["Ruth Amadi", "Ben Ade", "Lena Tirta"],
    ],
    ["Additional reporting by The Kerrow Association.", ["The Kerrow Association"]],
    ["(Reporting by Ruth Amadi, Juan dela Merca)", ["Ruth Amadi", "Juan dela Merca"]],
    ["–Ruth Amadi", ["Ruth Amadi"]],
  ])("stand below it: %s", (line, names) => {
    expect(creditsOf([line], "below")).toEqual([names, null]);
  });
  it.each([
    ["(Penulis: Kontributor Sumberan, Sari Dewi Lestari | Editor: Bima Aji)", ["Sari Dewi Lestari", "Bima Aji"]],
    ["Laporan Wartawan Kabarkita, Sari Dewi", ["Sari Dewi"]],
    ["Oleh Sari Dewi, Tim Ahli Panitia Sumberan (2011-2014), Dosen pada Akademi Pelayaran", ["Sari Dewi"]],
  ])("of an Indonesian story are no places, houses and offices: %s", (line, names) => {
    const story = [
      "Pemerintah Kabupaten Sumberan menanam seribu pohon di pantai selatan pekan ini, kata kepala dinasnya.",
      "Pohon itu datang dari tiga sekolah yang membesarkannya di halaman selama dua tahun terakhir.",
      '"Kami ingin anak-anak tahu bahwa pantai ini milik mereka," kata Kepala Dinas Lingkungan Hidup, Rina Okta, Senin.',
    ];
    expect(extract([...story, line].join("\n")).byline.map(({ name }) => name)).toEqual(names);
  });
  it("sign it in capitals right below, where the page ends or a list of other pages begins", () => {
    const story = [
      "Kabarkita.com, Sumberan - Pemerintah Kabupaten Sumberan menanam seribu pohon di pantai selatan pekan ini.",
      "Pohon itu datang dari tiga sekolah yang membesarkannya di halaman selama dua tahun terakhir.",
      '"Kami ingin anak-anak tahu bahwa pantai ini milik mereka," kata Kepala Dinas Lingkungan Hidup, Rina Okta, Senin.',
      "Rina mengatakan penanaman berlanjut sampai akhir tahun dengan bantuan warga tiga desa di pesisir.",
    ];
    const list = [
      "Terpopuler",
      "Mengapa harga ikan di Sumberan naik pekan ini",
      "Tiga kapal kembali dari utara setelah badai",
    ];
    const namesOf = (...lines: string[]): unknown =>
      extract([...story, ...lines].join("\n")).byline.map((one) => one.name);
    expect(namesOf("SARI DEWI")).toEqual(["SARI DEWI"]);
    expect(namesOf("SARI DEWI", ...list)).toEqual(["SARI DEWI"]);
    expect(namesOf("(Baca: Tiga kapal kembali dari utara)", "SARI DEWI", ...list)).toEqual(["SARI DEWI"]);
    expect(namesOf("BERITA TERKAIT", ...list)).toEqual([]);
    expect(namesOf("KABAR PESISIR", "Tiga kapal kembali dari utara setelah badai")).toEqual([]);
  });
  it("names nobody where a label stands before an office, and the name above an office", () => {
    const story = [
      "Kampung di pesisir utara Sumberan makin sering tergenang, dan warganya tidak punya banyak pilihan lagi.",
      "Pemerintah daerah sudah tiga kali menjanjikan tanggul, tetapi belum ada satu pun tiang yang dipancang di sana.",
      "Kita perlu bertanya siapa yang menanggung biaya perpindahan itu, dan apakah warga ikut memutuskan.",
    ];
    const namesOf = (...lines: string[]): unknown => extract(lines.join("\n\n")).byline.map((one) => one.name);
    const title = "Saat Laut Naik, Siapa yang Pindah?";
    const note = "Penulis adalah dosen Kelautan Universitas Sumberan";
    expect(namesOf(title, "Oleh Sari Dewi", ...story, note)).toEqual(["Sari Dewi", null]);
    expect(namesOf(title, "Sari Dewi", "Dosen Universitas Sumberan", "3 Juni 2025", ...story)).toEqual([
      "Sari Dewi",
      null,
    ]);
  });
  it.each([
    [["Reporter", "Ruth Amadi", "Editor", "Ben Ade"], { "Ruth Amadi": "reporter", "Ben Ade": "editor" }],
    [["Reporter:", "Ruth Amadi", "Editor:", "Ben Ade"], { "Ruth Amadi": "reporter", "Ben Ade": "editor" }],
    [["Ruth Amadi", "Reporter", "Ben Ade", "Editor"], { "Ruth Amadi": "reporter", "Ben Ade": "editor" }],
  ])("have the role of the label on the side on which the row's first one stands: %j", (lines, roles) => {
    for (const place of [
      [TITLE, ...lines, "November 19, 2019", ...STORY],
      [TITLE, ...STORY, ...lines],
    ]) {
      const named = extract(place.join("\n")).byline.filter(({ name }) => name !== null);
      expect(Object.fromEntries(named.map(({ name, role }) => [name, role]))).toEqual(roles);
    }
  });
});
