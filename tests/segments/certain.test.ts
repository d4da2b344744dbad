import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { addCertainties } from "../../src/segments/certain.js";
import { keepSignatures } from "../../src/segments/letterEnds.js";
import { STATE_COUNT, State } from "../../src/segments/states/decode.js";
import { keepSubheadings } from "../../src/segments/subheadings.js";
import { described, segmented } from "./support.js";

describe("a long paragraph among titles", () => {
  const TITLES = ["Nelayan Sumberan Kembali Melaut Setelah Badai", "Harga Ikan Naik di Pasar Sumberan Pekan Ini"];
  const sentence = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
  it("is likelier the story's where it is a great share of the page, also with its sentences glued", () => {
    const gainOf = (paragraph: string): number => {
      const found = described([...TITLES, paragraph].join("\n"));
      const emissions = new Float32Array(found.lines.length * STATE_COUNT);
      addCertainties(emissions, found);
      return emissions[TITLES.length * STATE_COUNT + State.BODY] ?? 0;
    };
    expect(gainOf(sentence.repeat(10))).toBeGreaterThan(0);
    expect(gainOf(`${sentence} `.repeat(10).trim())).toBeGreaterThan(0);
    expect(gainOf(sentence)).toBe(0);
    expect(gainOf(sentence.slice(0, -1).repeat(10))).toBe(0);
  });
});

describe("what is the story's", () => {
  const gainsOf = (text: string): number[] => {
    const found = described(text);
    const emissions = new Float32Array(found.lines.length * STATE_COUNT);
    addCertainties(emissions, found);
    return found.lines.map((_, index) => Math.sign(emissions[index * STATE_COUNT + State.BODY] ?? 0));
  };
  const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi.";
  const MORE = "Menurut Surti Lamo, bibit itu datang dari desa tetangga yang lebih dulu menanamnya tahun lalu.";
  it("goes on behind an insert that was cut out of its paragraph, and not below one of its own line", () => {
    expect(gainsOf(`${STORY}Baca juga: Harga Ikan Naik di Pasar Sumberan\n${MORE}`).at(-1)).toBe(0);
    expect(gainsOf(`${STORY} Daftarkan email ${MORE} ${MORE}`).at(-1)).toBe(1);
  });
  it("begins below the title above the byline, also where a menu stands above it", () => {
    const page = (title: string, below: string): number[] => gainsOf(`Beranda\nOlahraga\n${title}\n${below}\n${STORY}`);
    expect(page("Warga Sumberan Menanam Bakau", "Penulis: Surti Lamo")[2]).toBe(-1);
    expect(page("Warga Sumberan Menanam Bakau", "13 Mei 2024, 10:12 WIB")[2]).toBe(-1);
    expect(page("Warga Sumberan Menanam Bakau", "Desa di pantai selatan")[2]).toBe(0);
    expect(gainsOf(`${STORY} ${MORE}\nBakau dan Pantai Kita\nPenulis: Surti Lamo`)[1]).toBe(0);
  });
  it("has a standfirst above its dateline, which a caption, a title and a pull quote are not", () => {
    const lead = `SUMBERAN, KABARKITA.com - ${STORY}`;
    expect(gainsOf(`Bakau mulai ditanam lagi di pantai selatan.\n${lead}`)[0]).toBe(1);
    expect(gainsOf(`Warga Sumberan Menanam Bakau\n${lead}`)[0]).toBe(-1);
    expect(
      gainsOf(
        `Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama para siswa dan guru mereka.\n${lead}`,
      )[0],
    ).toBe(-1);
    expect(
      gainsOf(`Bakau mulai ditanam lagi di pantai selatan.\n${lead} Bakau mulai ditanam lagi di pantai selatan.`)[0],
    ).toBe(-1);
  });
  it("ends at a heading of links that most of its sentences stand above, and not at one that opens an insert", () => {
    const prose = [STORY, MORE, STORY.replace("seribu", "dua ribu"), MORE.replace("tahun", "bulan")];
    const below = "Kabar dari pantai selatan kini dibaca di banyak kota lain juga.";
    expect(gainsOf([...prose, "Berita Terkait", "Nelayan Sumberan Kembali Melaut", below].join("\n")).at(-1)).toBe(-1);
    expect(gainsOf([...prose, "Bagikan artikel ini", below].join("\n")).at(-1)).toBe(-1);
    expect(gainsOf([STORY, "Bagikan artikel ini", ...prose.slice(1)].join("\n")).at(-1)).toBe(0);
    expect(gainsOf([...prose, "Baca juga", below].join("\n")).at(-1)).toBe(0);
  });
  it("goes on below an insert of one link", () => {
    expect(gainsOf([STORY, "Baca juga", "Nelayan Sumberan Kembali Melaut", MORE].join("\n")).at(-1)).toBe(1);
    expect(gainsOf([STORY, "Nelayan", "Nelayan Sumberan Kembali Melaut", MORE].join("\n")).at(-1)).toBe(0);
  });
  it("is not what its sources are, nor an insert in capitals", () => {
    expect(gainsOf(`${STORY}\n1. https://kabarkita.com/bakau\n2. https://kabarkita.com/pantai`)).toEqual([0, -1, -1]);
    expect(gainsOf(`${STORY}\n1. https://kabarkita.com/bakau`)[1]).toBe(0);
    expect(gainsOf(`${STORY}\nLIHAT PANEN BAKAU DARI UDARA\n${MORE}`)[1]).toBe(-1);
    expect(gainsOf(`${STORY}\nPANEN BAKAU\n${MORE}`)[1]).toBe(0);
  });
  it("is not what stands before a credit on its line", () => {
    const caption = "Seorang siswa menanam bakau di pantai Sumberan.";
    expect(gainsOf(`${STORY}\n${caption} Foto: Surti Lamo/Kabarkita`)[1]).toBe(-1);
    expect(gainsOf(`${STORY}\n${caption}`)[1]).toBe(0);
  });
  it("begins below a title and its copy", () => {
    const title = "Warga Sumberan Menanam Bakau";
    expect(gainsOf(`${title}\n${title}\n${STORY}`)).toEqual([-1, -1, 0]);
    expect(gainsOf(`${title}\nSurti Lamo Menanam Bakau\n${STORY}`)[1]).toBe(0);
  });
});

describe("a line between paragraphs", () => {
  const ABOVE = "The ferry to Port Kerrow sank in the storm, and its crew swam to the harbour.";
  const BELOW = "Ruth Amadi and two of her neighbours pulled them out of the water before dawn.";
  const isKept = (line: string, above: readonly string[] = [ABOVE], below = BELOW): boolean => {
    const lines = [...above, line, below];
    const states = Uint8Array.from(lines, (text) => (text === line || text === "___" ? State.INSERT : State.BODY));
    keepSubheadings(described(lines.join("\n"), languageOf("en")), states);
    return states[above.length] === State.BODY;
  };
  it("is a subheading, also in capitals, and below a rule", () => {
    expect(isKept("A long swim home")).toBe(true);
    expect(isKept("A LONG SWIM HOME")).toBe(true);
    expect(isKept("A LONG SWIM HOME", [ABOVE, "___"])).toBe(true);
  });
  it("is none in capitals above a title, with digits, as a known insert, or twice", () => {
    expect(isKept("A LONG SWIM HOME", [ABOVE], "Ruth Amadi Pulls Two Out of the Water")).toBe(false);
    expect(isKept("CUP FINAL 2024 TODAY")).toBe(false);
    expect(isKept("PHOTO BY RUTH AMADI")).toBe(false);
    expect(isKept("SEE THE WHOLE PRICE", [ABOVE, "SEE THE WHOLE PRICE", ABOVE])).toBe(false);
  });
});

describe("a letter", () => {
  const LETTER = [
    "Surti Lamo menulis surat kepada semua warga desa yang tinggal di sepanjang pantai selatan Sumberan.",
    "Kami menanam bakau lagi.",
    "Hormat kami,",
  ];
  const statesOf = (name: string): number[] => {
    const states = Uint8Array.from([1, 1, 3, 3]);
    keepSignatures(described([...LETTER, name].join("\n")), states);
    return [...states];
  };
  it("keeps its end where the story knows the name below", () => {
    expect(statesOf("Surti Lamo")).toEqual([1, 1, 1, 1]);
    expect(statesOf("Wiryo Kumala")).toEqual([1, 1, 3, 3]);
    expect(statesOf("Surti Lamo Menanam Seribu Bakau Lagi")).toEqual([1, 1, 3, 3]);
  });
});

describe("a story below links", () => {
  const PARAGRAPHS = [
    "Pasar Lembayung di Kota Sumberan kembali dibuka pada Senin setelah tiga bulan direnovasi.",
    "Kepala Dinas Perdagangan Kota Sumberan mengatakan seluruh kios sudah ditempati pedagang lama.",
    "Renovasi itu menghabiskan anggaran sekitar Rp12 miliar yang berasal dari kas daerah.",
    "Salah seorang pedagang, Mulyono, berharap pembeli segera kembali seperti semula.",
  ];
  const TITLES = ["Harga Cabai Rawit Tembus Rp90 Ribu di Pasar Sumberan", "Dua Sekolah di Sumberan Terima Bantuan"];
  const bodyOf = (...inserted: readonly string[]): number => {
    const text = [...PARAGRAPHS.slice(0, 2), ...inserted, ...PARAGRAPHS.slice(2)].join("\n");
    const { segments } = segmented(text, languageOf("id"));
    return segments.filter(({ kind }) => kind === "body").length;
  };
  it("goes on", () => {
    expect(bodyOf("Baca Juga:", ...TITLES)).toBe(4);
    expect(bodyOf("Pilihan Editor:", ...TITLES)).toBe(4);
  });
});
