import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entities/dates.js";
import { english } from "../../src/languages/en.js";
import { indonesian } from "../../src/languages/id.js";
import type { Language } from "../../src/languages/language.js";
import { readPlain } from "../../src/page/plain.js";
import { addCertainties, keepPageEnds, keepSignatures } from "../../src/segments/certain.js";
import { STATE_COUNT, State } from "../../src/segments/decode.js";
import { type Described, describePage } from "../../src/segments/describe.js";
import { findHeadline } from "../../src/segments/headline.js";
import { findLists } from "../../src/segments/lists.js";

function described(text: string, language: Language): Described {
  return describePage(readPlain(text, { url: null, encoding: null }), language, findDates(text, language));
}

function kindOf(line: string, language: Language = english): string | null {
  return described(line, language).evidence[0]?.kind ?? null;
}

describe("a caption", () => {
  it("is told by the label and the name that end it", () => {
    expect(kindOf("Fishermen mend their nets at Port Kerrow. Photo: Ruth Amadi")).toBe("caption");
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday AP Photo/Ruth Amadi")).toBe("caption");
  });
  it("is told by a house and a hand behind its last full stop", () => {
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. KERROW/Ruth Amadi")).toBe("caption");
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. Boats and/or nets")).toBeNull();
    expect(
      kindOf("Fishermen mend their nets. The harbour master of the port of Kerrow met Ruth Amadi/Ben Ade"),
    ).toBeNull();
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. Ruth Amadi")).toBeNull();
  });
  it("is no sentence about photos, and no paragraph with a source", () => {
    expect(
      kindOf("Fishermen mend their nets at Port Kerrow. The harbour master took one more Photo: it was blurred."),
    ).toBeNull();
    expect(
      kindOf("The nets are old. They are mended. They tear. They are mended again. Few are new. Photo: Ruth Amadi"),
    ).toBeNull();
  });
});

describe("a byline", () => {
  it("may present its author behind a comma", () => {
    expect(kindOf("Oleh Surti Lamo, Tim Ahli Panitia Panen Sumberan, Dosen pada Universitas Sumber", indonesian)).toBe(
      "byline",
    );
    expect(kindOf("Oleh karena itu, warga Sumberan menanam bakau di pantai selatan", indonesian)).toBeNull();
  });
});

describe("a dateline", () => {
  it("opens with a place in small letters before its outlet, and not with a sentence", () => {
    const place = (text: string): unknown => {
      const found = described(text, indonesian).dateline?.mention.place;
      return found ? text.slice(found.start, found.end) : null;
    };
    const story = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    expect(place(`Sumberan, Kabarkita.com – ${story}`)).toBe("Sumberan");
    expect(place(`Menurut warga Sumberan, Kabarkita.com – ${story}`)).toBeNull();
  });
});

describe("a headline", () => {
  it("is no lead of several sentences that asks at its end", () => {
    const rest = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    const found = (title: string): number | null =>
      findHeadline(described(`${title}\n${rest}`, indonesian), Uint8Array.from([0, 1]));
    expect(found("Mengapa Warga Sumberan Menanam Bakau di Pantai?")).toBe(0);
    expect(
      found("Warga Sumberan menanam seribu bakau muda di sepanjang pantai selatan pekan ini. Mengapa?"),
    ).toBeNull();
  });
});

describe("a headline that its site cut", () => {
  it("is told by the stamp below it, and a line with a time of day is none", () => {
    const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    const found = (lines: readonly string[]): number | null =>
      findHeadline(described([...lines, STORY].join("\n"), indonesian), Uint8Array.from([...lines.map(() => 0), 1]));
    const title = "Surti Lamo: Warga Sumberan Tak Perlu Bibit Baru...";
    expect(found([title, "Kabarkita.com - 31/10/2019, 15:20 WIB"])).toBe(0);
    expect(found([title, "Wiryo Kumala"])).toBeNull();
    expect(found(["Sumberan, Biro Kabar Kita | Diubah : 19 November 2019, 09:01 WIB"])).toBeNull();
  });
});

describe("a standfirst without a full stop", () => {
  it("is no headline where a shorter title stands right above it", () => {
    const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    const found = (...lines: readonly string[]): number | null =>
      findHeadline(described([...lines, STORY].join("\n"), indonesian), Uint8Array.from([...lines.map(() => 0), 1]));
    const long = "Seorang guru di pantai selatan tak tinggal diam saat ditanya wartawan tentang bakau pekan lalu";
    expect(found("Guru Sumberan: Bakau Milik Anak-Anak Kita", long)).toBe(0);
    expect(found("Kabar Sumberan Hari Ini", long)).toBe(1);
  });
});

describe("of several lines that look like a headline", () => {
  const STORY = [
    "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.",
    "Nelayan Kembali Melaut Setelah Badai Reda",
    "Nelayan Kembali Melaut Setelah Badai Reda",
    "Kegiatan itu diikuti dua ratus orang dari tujuh dusun dan berlangsung sampai siang.",
  ];
  const found = (above: readonly string[], story: readonly string[]): number | null =>
    findHeadline(
      described([...above, ...story].join("\n"), indonesian),
      Uint8Array.from([...above.map(() => 0), ...story.map(() => 1)]),
    );
  it("the one nearest to the story is taken", () => {
    expect(found(["Harga Ikan Naik Lagi Menjelang Musim Barat", "Seribu Bakau Ditanam di Pantai Selatan"], STORY)).toBe(
      1,
    );
  });
  it("one that stands again in the story is a teaser", () => {
    const teaser = ["Nelayan Kembali Melaut Setelah Badai Reda"];
    expect(found(["Seribu Bakau Ditanam di Pantai Selatan", ...teaser], STORY)).toBe(0);
    expect(found(teaser, STORY)).toBeNull();
    expect(found(teaser, STORY.slice(0, 1))).toBe(0);
  });
  it("one that shares its words with the story is taken before a nearer one that shares none", () => {
    const above = ["Seribu Bakau Ditanam di Pantai Selatan", "Lihat Semua Foto Hari Ini"];
    expect(found(above, STORY)).toBe(0);
  });
  it("of two copies in a row the first is it", () => {
    const title = "Seribu Bakau Ditanam di Pantai Selatan";
    expect(found([title], [title, ...STORY])).toBe(0);
  });
});

describe("a long paragraph among titles", () => {
  const TITLES = ["Nelayan Sumberan Kembali Melaut Setelah Badai", "Harga Ikan Naik di Pasar Sumberan Pekan Ini"];
  const sentence = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
  const listsOf = (paragraph: string): number[] => {
    const found = described(["Berita Terkait", ...TITLES, paragraph, ...TITLES].join("\n"), indonesian);
    const states = new Uint8Array(found.lines.length).fill(State.AFTER);
    return findLists(found, states, { isFree: () => true, isItem: () => false }).map(({ items }) => items.length);
  };
  it("ends their list, and a teaser does not", () => {
    expect(listsOf(sentence)).toEqual([4]);
    expect(listsOf(`${sentence} `.repeat(8).trim())).toEqual([2, 2]);
  });
  it("is likelier the story's where it is a great share of the page, also with its sentences glued", () => {
    const gainOf = (paragraph: string): number => {
      const found = described([...TITLES, paragraph].join("\n"), indonesian);
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
    const found = described(text, indonesian);
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

describe("numbers below an item", () => {
  it("are its counts where they are few, and a pager's where they are many", () => {
    const endsOf = (numbers: readonly string[]): number[] => {
      const lines = [
        "Berita Terkait",
        "Nelayan Sumberan Kembali Melaut",
        "Harga Ikan Naik di Pasar Sumberan",
        ...numbers,
      ];
      const found = described(lines.join("\n"), indonesian);
      const states = new Uint8Array(found.lines.length).fill(State.AFTER);
      return findLists(found, states, { isFree: () => true, isItem: () => false }).map(({ to }) => to);
    };
    expect(endsOf(["12", "3"])).toEqual([5]);
    expect(endsOf(["1", "2", "3", "4", "5", "6"])).toEqual([3]);
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
    keepSignatures(described([...LETTER, name].join("\n"), indonesian), states);
    return [...states];
  };
  it("keeps its end where the story knows the name below", () => {
    expect(statesOf("Surti Lamo")).toEqual([1, 1, 1, 1]);
    expect(statesOf("Wiryo Kumala")).toEqual([1, 1, 3, 3]);
    expect(statesOf("Surti Lamo Menanam Seribu Bakau Lagi")).toEqual([1, 1, 3, 3]);
  });
});

describe("the last sentence above the row of pages", () => {
  it("is the story's, and not above another menu", () => {
    const statesOf = (below: string): number[] => {
      const lines = [LAST, "Ia mengusulkan dermaga kedua dibangun dengan dana warga desa.", below];
      const states = Uint8Array.from([1, 3, 3]);
      keepPageEnds(described(lines.join("\n"), indonesian), states);
      return [...states];
    };
    expect(statesOf("Halaman 2 dari 2")).toEqual([1, 1, 3]);
    expect(statesOf("Penulis: Surti Lamo")).toEqual([1, 1, 3]);
    expect(statesOf("Nelayan Sumberan Kembali Melaut")).toEqual([1, 3, 3]);
    expect(statesOf("Beranda")).toEqual([1, 3, 3]);
  });
  const LAST = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
});

describe("lines that are not the article", () => {
  const lists = (lines: readonly string[]): number => {
    const page = described(lines.join("\n"), english);
    return findLists(page, new Uint8Array(page.lines.length).fill(3), { isFree: () => true, isItem: () => false })
      .length;
  };
  const TEASER = "The harbour master of Port Kerrow said that the nets would be mended before the first boats leave";
  it("are a list where the site cut its teasers, and not where they are whole sentences", () => {
    expect(lists([`${TEASER} …`, `${TEASER.replace("nets", "sails")} …`])).toBe(1);
    expect(lists([`${TEASER}.`, `${TEASER.replace("nets", "sails")}.`])).toBe(0);
    const long = `${TEASER} the harbour on Monday morning.`;
    expect(lists(["Related stories", `${TEASER}.`, `${TEASER.replace("nets", "sails")}.`])).toBe(1);
    expect(lists(["Related stories", long, long.replace("nets", "sails")])).toBe(0);
  });
  it("are no list where a few short ones stand under no heading and no bullets", () => {
    const titles = ["Harbour master wants new nets for the fleet", "Boats leave Port Kerrow early this year again"];
    const links = ["Send us your stories", "Limit use of your data", "Copyright Kerrow Media 2024"];
    expect(lists(titles)).toBe(1);
    expect(lists(links)).toBe(0);
    expect(lists(links.map((link) => `- ${link}`))).toBe(1);
  });
});
