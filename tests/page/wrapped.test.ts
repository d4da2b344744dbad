import { describe, expect, it } from "vitest";
import { extract, textOf } from "../../src/extract.js";
import { readPlain } from "../../src/page/plain.js";

const STORY = [
  "Warga pesisir menanam seribu bibit bakau di sepanjang muara pada hari Minggu bersama murid sekolah dasar dan para nelayan yang libur melaut. Bibit itu dibeli dari tabungan desa.",
  '"Akarnya menahan lumpur, jadi perahu kami tidak lagi kandas ketika air surut jauh ke tengah," kata Bupati Tanjung Wangi, Marno Widodo, Minggu (9/3/2025).',
  "Marno mengatakan, penanaman berikutnya menunggu bibit dari kebun milik kelompok tani di desa sebelah yang baru akan siap setelah musim hujan berakhir.",
  "Sekolah dasar di Sumberjo mengirim dua kelas, dan guru mereka membawa bekal untuk semua orang yang datang ke muara sebelum matahari naik. Tidak ada yang pulang sebelum bibit terakhir berdiri.",
  "Kelompok nelayan berjanji menjaga pagar bambu yang mengelilingi bibit itu dari ombak dan dari kambing yang lepas.",
];

/** `paragraph` broken before the word that would pass column `width`, each line behind `margin`. */
function fill(paragraph: string, width: number, margin = ""): string {
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(margin + word);
  }
  return lines.join("\n");
}

/** `paragraph` broken at the first blank behind column `width`. */
function fillPast(paragraph: string, width: number): string {
  let column = 0;
  return paragraph
    .split("")
    .map((sign) => {
      column++;
      if (sign !== " " || column <= width) return sign;
      column = 0;
      return "\n";
    })
    .join("");
}

const read = (text: string) => readPlain(text, { url: null, encoding: null });
const blocksOf = (text: string): string[] => {
  const page = read(text);
  return page.blocks.map(({ start, end }) => page.text.slice(start, end));
};
/** A page that is left as it is. */
const isKept = (text: string): boolean => read(text).printed === null && read(text).text === text;

describe("a page that is broken at a limit", () => {
  it.each([60, 66, 72, 78, 90])("has its paragraphs on one line again (limit %i)", (width) => {
    expect(blocksOf(STORY.map((paragraph) => fill(paragraph, width)).join("\n\n"))).toEqual(STORY);
  });
  it.each([60, 66, 84, 90])("needs no blank lines between them (limit %i)", (width) => {
    expect(blocksOf(STORY.map((paragraph) => fill(paragraph, width)).join("\n"))).toEqual(STORY);
  });
  it("may have a margin, CRLF, or blanks at the ends of its lines", () => {
    const margin = STORY.map((paragraph) => fill(paragraph, 75, "   ")).join("\n\n");
    expect(blocksOf(margin)).toEqual(STORY);
    expect(blocksOf(margin.replaceAll("\n", "\r\n"))).toEqual(STORY);
    expect(blocksOf(margin.replaceAll("\n", " \n"))).toEqual(STORY);
  });
  it.each([70, 80])(
    "may break a paragraph's first line early, behind tags that counted as columns (limit %i)",
    (width) => {
      const openings = [2, 1, 1, 2, 2];
      const page = STORY.map((paragraph, at) => {
        const words = paragraph.split(" ");
        return `${words.splice(0, openings[at] ?? 1).join(" ")}\n${fill(words.join(" "), width)}`;
      });
      expect(blocksOf(page.join("\n"))).toEqual(STORY);
      expect(blocksOf(page.join("\n\n"))).toEqual(STORY);
    },
  );
  it.each([
    "Jembatan Kerrow Dibangun Lagi\nsetelah warga menunggu.",
    "Oleh Sari Dewi\nwartawan Acme di Kerrow.",
    "Baca Juga\nharga beras naik lagi di pasar",
  ])("leaves two lines above such a page alone: %j", (lines) => {
    const story = STORY.map((paragraph) => fill(paragraph, 76)).join("\n\n");
    expect(blocksOf(`${lines}\n\n${story}`).slice(0, 2)).toEqual(lines.split("\n"));
  });
  it("leaves a menu of single words above such a page alone", () => {
    const story = STORY.map((paragraph) => fill(paragraph, 76)).join("\n\n");
    expect(blocksOf(`Beranda\nDaerah\nolahraga\nEkonomi\n\n${story}`).slice(0, 4)).toEqual([
      "Beranda",
      "Daerah",
      "olahraga",
      "Ekonomi",
    ]);
  });
  it("may indent the first line of a paragraph", () => {
    expect(blocksOf(STORY.map((paragraph) => fill(`\u00a0\u00a0\u00a0${paragraph}`, 72)).join("\n"))).toEqual(STORY);
  });
  it("may end its lines at the first blank behind a column", () => {
    expect(blocksOf(STORY.map((paragraph) => fillPast(paragraph, 70)).join("\n\n"))).toEqual(STORY);
  });
  it("has no blank behind a hyphen at which a line was broken", () => {
    const [first = "", ...others] = STORY.map((paragraph) => fill(paragraph, 72));
    const hyphened = fill("Anak-anak pulang dengan lumpur di lutut dan cerita yang panjang tentang kura-", 78);
    expect(blocksOf(`${first}\n\n${hyphened}\nkura yang bertelur di sana.\n\n${others.join("\n\n")}`)[1]).toMatch(
      /kura-kura yang bertelur/,
    );
  });
  it("keeps the items of its lists, and joins one that is broken", () => {
    const items =
      "  * Nelayan Sumberjo kembali melaut\n  * Kepala desa mengajak sekolah lain menanam bakau di muara\n    sebelum musim hujan\n  * Air surut";
    expect(
      blocksOf(`${STORY.map((paragraph) => fill(paragraph, 66)).join("\n\n")}\n\n${items}`).slice(STORY.length),
    ).toEqual([
      "* Nelayan Sumberjo kembali melaut",
      "* Kepala desa mengajak sekolah lain menanam bakau di muara sebelum musim hujan",
      "* Air surut",
    ]);
  });
  it("joins a title that stands in the middle, or has a wider limit", () => {
    const title =
      "Seribu bibit bakau kini berdiri di muara Desa Sumberjo yang dulu gundul\n                      setelah abrasi";
    const story = STORY.map((paragraph) => fill(paragraph, 66, "   ")).join("\n\n");
    expect(blocksOf(`${title}\n\n${story}`)[0]).toBe(
      "Seribu bibit bakau kini berdiri di muara Desa Sumberjo yang dulu gundul setelah abrasi",
    );
  });
  it("keeps a line that had room for the next word", () => {
    const page = ["Jumlah bibit", "Seribu batang", ...STORY.map((paragraph) => fill(paragraph, 72))].join("\n");
    expect(blocksOf(page).slice(0, 2)).toEqual(["Jumlah bibit", "Seribu batang"]);
  });
  it("gives spans into the page as it stands", () => {
    const page = STORY.map((paragraph) => fill(`${paragraph} 🌱`, 60, "  ")).join("\n\n");
    const document = extract(page);
    const points = [...page];
    expect(textOf(page)).toBe(page);
    for (const { text, span } of [...document.quotes, ...document.statements, ...document.body]) {
      expect(points.slice(...span).join("")).toBe(text);
    }
    expect(document.quotes[0]?.text).toMatch(/jadi\s+perahu kami/);
    expect(document.quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
      ["Marno Widodo", "Bupati Tanjung Wangi"],
    ]);
    const joined = extract(STORY.join("\n"));
    expect(document.statements.map(({ speaker }) => speaker)).toEqual(joined.statements.map(({ speaker }) => speaker));
  });
});

describe("the numbers of links", () => {
  const numbered = STORY.map((paragraph, at) => fill(paragraph.replace("muara", `[${at + 1}]muara`), 72)).join("\n\n");
  const addresses = STORY.map((_, at) => `   ${at + 1}. https://kabarnusa.example/${at}`).join("\n");

  it("are left out where the page ends with their addresses", () => {
    expect(blocksOf(`${numbered}\n\n${addresses}`).slice(0, STORY.length)).toEqual(STORY);
  });
  it("stay where nothing tells what they lead to", () => {
    expect(blocksOf(numbered)[0]).toContain("[1]muara");
  });
  it("belong to the paragraph that opens with one, and to no quote", () => {
    const page = `${numbered.replace("Warga", "[1]Warga").replace("[1]muara", "muara")}\n\n${addresses}`;
    const document = extract(page);
    expect(document.body[0]?.text).toMatch(/^\[1\]Warga/);
    expect(document.quotes[0]?.text).toMatch(/^Akarnya/);
  });
});

describe("a page that is not broken at a limit", () => {
  it("keeps long paragraphs, sentences on lines of their own and an empty page", () => {
    for (const page of [STORY.join("\n"), STORY.join("\n\n"), STORY.join(" ").split(". ").join(".\n"), "", "\n\n"]) {
      expect(isKept(page)).toBe(true);
    }
  });
  it("keeps a poem, though its lines go on", () => {
    const poem =
      "Di muara yang sempit dan penuh lumpur itu\nkami menanam apa yang dulu kami tebang\ndengan tangan sendiri, tanpa bertanya\nkepada siapa ombak akan pulang kelak\nbila tak ada lagi akar\nyang menunggunya di tepi malam\nsambil menghitung perahu-perahu kecil yang lupa jalan\nmenuju rumah";
    expect(isKept(`${poem}\n\n${poem}`)).toBe(true);
  });
  it("keeps an address, a menu, a table and a list of titles", () => {
    const address = "Kantor Desa Sumberjo\nJalan Muara Nomor 7\nKecamatan Pantai Timur\nKabupaten Tanjung Wangi\n68152";
    const menu = "beranda\nnasional\nekonomi\nolahraga\ngaya hidup\nvideo\nindeks";
    const table =
      "bibit bakau        1.000   dibeli dari tabungan desa\nbambu penahan        250   sumbangan warga\npupuk                 40   pinjaman kelompok tani\nperahu                 6   milik nelayan";
    const titles =
      "Nelayan kembali melaut setelah dua pekan menunggu angin reda\nHarga ikan naik tipis di pasar desa\nSekolah pinggir pantai mendapat perpustakaan baru dari alumni\nAir bersih mengalir lagi";
    for (const page of [address, menu, table, titles, [menu, titles, address, table].join("\n\n")]) {
      expect(isKept(`${page}\n\n${page}`)).toBe(true);
    }
  });
  it("keeps a transcript whose turns go on in small letters", () => {
    const turns =
      "a: jadi kapan bibitnya datang ke balai desa\nb: katanya hari kamis pagi sebelum pasar buka\na: oh\nb: tapi truknya cuma satu, jadi mungkin dua kali jalan dan baru selesai sore\na: kalau begitu kita bagi dua kelompok\nb: yang muda ke muara\na: setuju";
    expect(isKept(`${turns}\n${turns}`)).toBe(true);
  });
  it("keeps a page of which one passage alone is broken", () => {
    const quoted = fill(STORY.join(" "), 64);
    expect(isKept(`${STORY.join("\n")}\n${STORY.join("\n")}\n${quoted}\n${STORY.join("\n")}`)).toBe(true);
  });
});
