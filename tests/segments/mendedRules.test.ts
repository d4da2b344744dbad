/** What rules of bylines, headings and sign-offs leave alone. */
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const EN = [
  "Harbour council approves new ferry route",
  "The harbour council approved a new ferry route on Monday after two years of talks with the northern islands.",
  "Council leader Tom Hill said the boats would run four times a day and carry up to 200 passengers each.",
  "Residents of the islands have complained for years about the old boats, which were sold in the winter.",
];
const ID = [
  "Dewan Pelabuhan Setujui Rute Feri Baru",
  "Dewan Pelabuhan Lumbung menyetujui rute feri baru pada Senin setelah dua tahun pembahasan dengan warga.",
  "Ketua dewan Budi Wira mengatakan kapal akan berlayar empat kali sehari dan mengangkut 200 penumpang.",
  "Warga pulau-pulau sudah bertahun-tahun mengeluhkan kapal lama yang tidak lagi beroperasi sejak musim hujan.",
];

function read(language: "en" | "id", { top = [], mid = [], end = [] }: Record<string, readonly string[]>) {
  const [title = "", ...story] = language === "en" ? EN : ID;
  const page = [title, ...top, ...story.slice(0, 2), ...mid, ...story.slice(2), ...end].join("\n");
  const { segments, credits, linkLists } = segmented(page, languageOf(language));
  return {
    names: credits.map(({ name }) => name),
    body: segments.filter(({ kind }) => kind === "body").length,
    lists: linkLists.length,
  };
}

describe("names above words of houses", () => {
  it.each([
    ["id", "Tag:", "Prabowo Sumarna", "Presiden Indonesia", "Piala Dunia"],
    ["id", "Liga Inggris", "Timnas Indonesia", "Liga Italia"],
    ["id", "Berita Terkait", "Sari Lantik Menteri", "Timnas Kalahkan Malaysia", "Harga Beras Naik"],
    ["en", "Tags:", "Ruth Amadi", "Kerrow Press Club", "Ferry Route"],
  ] as const)("are no authors below a story (%s): %s", (language, ...end) => {
    expect(read(language, { end }).names).toEqual([]);
  });
  it("are authors above it", () => {
    expect(read("id", { top: ["Sari Dewi", "Tribun Lumbung", "Senin, 4 Maret 2024 | 10:20 WIB"] }).names).toEqual([
      "Sari Dewi",
      null,
    ]);
  });
});

describe("what a heading's phrase opens and a colon ends", () => {
  it.each(["What to watch in the second half:", "See also the full timetable below:", "More from Amadi's speech:"])(
    "announces the story's own bullets: %s",
    (line) => {
      const mid = [
        line,
        "- Boats run four times a day",
        "- Each boat carries 200",
        "- Tickets are sold at the harbour",
      ];
      expect(read("en", { mid }).lists).toBe(0);
    },
  );
  it.each(["Simak juga daftar lengkap pemenangnya:", "Kabar terbaru dari pulau itu:"])("in Indonesian: %s", (line) => {
    const mid = [line, "- Nelayan Lumbung mendapat hadiah utama", "- Warga pulau menang hadiah ketiga"];
    const { lists, body } = read("id", { mid });
    expect(lists).toBe(0);
    expect(body).toBeGreaterThanOrEqual(5);
  });
});

describe("a subheading that a word of comments opens", () => {
  it.each(["Balas Dendam Nelayan", "Balas Serangan", "Balas Kritik", "Tanggapan untuk Warga"])(
    "is body: %s",
    (line) => {
      expect(read("id", { mid: [line] }).body).toBe(4);
    },
  );
  it.each(["Responses to the Plan", "Thoughts on the vote", "Writers Strike"])("is body in English: %s", (line) => {
    const { body, names } = read("en", { mid: [line] });
    expect([body, names]).toEqual([4, []]);
  });
});

describe("names and offices", () => {
  it.each([
    ["Reporter: Sari Dewi, Hakim Wira", "Hakim Wira"],
    ["Editor: Sari Dewi, Santri Wijaya", "Santri Wijaya"],
  ])("are a second author where a first name stands there: %s", (line, second) => {
    expect(read("id", { top: [line] }).names).toEqual(["Sari Dewi", second]);
  });
  it.each([
    ["By Sarah De Leon Staff Writer", "Sarah De Leon"],
    ["By Anna Maria Lopez Senior Reporter", "Anna Maria Lopez"],
    ["By Mary Jane Smith Correspondent", "Mary Jane Smith Correspondent"],
  ])("part at an office's first word: %s", (line, name) => {
    expect(read("en", { top: [line] }).names).toEqual([name]);
  });
});

describe("a model or a price in brackets", () => {
  it.each(["(F-16)", "(B-52)", "(Rp5,000)", "(1,5km)"])("signs nothing: %s", (line) => {
    expect(read("id", { end: [line] }).names).toEqual([]);
  });
});
