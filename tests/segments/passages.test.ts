import { describe, expect, it } from "vitest";
import { keepPassages } from "../../src/segments/passages.js";
import { described } from "./support.js";

const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
const MORE = "Ia mengusulkan dermaga kedua di Sumberan dibangun dengan dana warga desa.";

/** The states of the lines when their passages are mended. */
function mended(lines: readonly string[], states: readonly number[]): number[] {
  const text = lines.join("\n");
  const found = Uint8Array.from(states);
  keepPassages(text, described(text), found);
  return [...found];
}

describe("the story's end", () => {
  const statesAbove = (...below: string[]): number[] => {
    return mended([STORY, MORE, MORE.replace("kedua", "ketiga"), ...below], [1, 3, 3, ...below.map(() => 3)]).slice(
      0,
      3,
    );
  };
  it.each(["Halaman 2 dari 2", "Penulis: Surti Lamo", "Baca juga: Dermaga Baru Sumberan Dibuka Pekan Depan"])(
    "holds the sentences above what ends it: %s",
    (below) => {
      expect(statesAbove(below)).toEqual([1, 1, 1]);
    },
  );
  it("holds a short sentence above what signs it", () => {
    const short = "Dermaga itu dibuka.";
    expect(mended([STORY, MORE, short, "(sur/lam)"], [1, 1, 3, 3])).toEqual([1, 1, 1, 3]);
    expect(mended([STORY, MORE, short, "Beranda"], [1, 1, 3, 3])).toEqual([1, 1, 3, 3]);
  });
  it.each(["Redaksi menerima kiriman artikel.", "Terima kasih sudah membaca.", "Foto memperlihatkan dermaga."])(
    "is above what the house says to its readers: %s",
    (note) => {
      for (const below of ["Komentar", "Bagikan", "© 2025 Kabar Sumberan"])
        expect(mended([STORY, MORE, note, below], [1, 1, 3, 3])).toEqual([1, 1, 3, 3]);
    },
  );
  it("goes on below an advertisement", () => {
    const insert = "Artikel berlanjut setelah iklan";
    const last = `Warga berharap penanaman itu menahan abrasi yang setiap tahun menggerus pantai. ${MORE}`;
    expect(mended([STORY, insert, last, "Beranda"], [1, 3, 3, 3])).toEqual([1, 2, 1, 3]);
    expect(mended([STORY, insert, MORE, MORE, "Beranda"], [1, 3, 3, 3, 3])).toEqual([1, 2, 1, 1, 3]);
    expect(mended([STORY, insert, "Kami menjaga isi komentar pembaca.", "Beranda"], [1, 3, 3, 3])).toEqual([
      1, 3, 3, 3,
    ]);
    expect(mended([STORY, "Iklan", "Nelayan Sumberan Kembali Melaut", "Beranda"], [1, 3, 3, 3])).toEqual([1, 3, 3, 3]);
  });
  it.each(["Nelayan Sumberan Kembali Melaut", "Beranda"])("is not mended above anything else: %s", (below) => {
    expect(statesAbove(below)).toEqual([1, 3, 3]);
  });
});

describe("speech right below the story", () => {
  const SPEECH = '"Kami akan menanam lagi bersama siswa pada musim hujan nanti," kata Surti Lamo.';
  it("is the story's whatever ends it", () => {
    expect(mended([STORY, SPEECH, "Beranda"], [1, 3, 3])).toEqual([1, 1, 3]);
    expect(mended([STORY, SPEECH, MORE, "Beranda"], [1, 3, 3, 3])).toEqual([1, 1, 3, 3]);
    expect(mended([STORY, '"Kami Akan Menanam Lagi", Kata Lurah', "Beranda"], [1, 3, 3])).toEqual([1, 3, 3]);
    expect(mended([STORY, "Beranda", SPEECH], [1, 3, 3])).toEqual([1, 3, 3]);
  });
});

describe("an interview", () => {
  const TURNS = [
    "Q: Where did you grow up?",
    "A: Port Kerrow, by the harbour",
    "Q: Who taught you to sail?",
    "A: My aunt Ruth",
  ];
  it("is the story's with its questions and answers", () => {
    expect(mended([STORY, ...TURNS, "About us"], [1, 3, 3, 3, 3, 3])).toEqual([1, 1, 1, 1, 1, 3]);
  });
  it("needs two voices and two turns of each", () => {
    expect(mended([STORY, ...TURNS.slice(0, 3)], [1, 3, 3, 3])).toEqual([1, 3, 3, 3]);
    expect(mended([STORY, "A: Port Kerrow", "A: Sumberan", "A: Rejo"], [1, 3, 3, 3])).toEqual([1, 3, 3, 3]);
  });
});

describe("an interview without letters", () => {
  const ANSWER = "Saya belajar menenun dari nenek saya sejak kecil di rumah panggung kami dekat pantai.";
  const turn = (question: string, name: string): string[] => [question, `${ANSWER.slice(0, -1)} bersama ${name}.`];
  const TURNS = [
    ...turn("Kapan Anda mulai menenun kain?", "Surti"),
    ...turn("Siapa yang pertama membeli kain itu?", "Wiryo"),
    ...turn("Apa pendapat Anda tentang pasar baru?", "Ratna"),
    ...turn("Ke mana kain Anda akan dikirim?", "Budi"),
  ];
  it("goes on with its questions and answers, and the name between them", () => {
    const lines = [STORY, ...TURNS.slice(0, 6), "Ratna Lamo", ...TURNS.slice(6), "Beranda"];
    expect(mended(lines, [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3])).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3]);
  });
  it("needs turns that the story holds, and answers", () => {
    expect(mended([STORY, ...TURNS], [1, 3, 3, 3, 3, 3, 3, 3, 3])).toEqual([1, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(mended([STORY, ...TURNS.slice(0, 6)], [1, 1, 1, 1, 1, 3, 3])).toEqual([1, 1, 1, 1, 1, 3, 3]);
    const questions = TURNS.filter((_, index) => index % 2 === 0);
    expect(mended([STORY, ...questions], [1, 1, 1, 3, 3])).toEqual([1, 1, 1, 3, 3]);
  });
});

describe("a post between paragraphs", () => {
  it("is the story's with the line that signs it", () => {
    const post = ["Love this little boat", "— Ruth Amadi (@ruthamadi) May 4, 2024"];
    expect(mended([STORY, ...post, MORE], [1, 2, 2, 1])).toEqual([1, 1, 1, 1]);
    expect(mended([STORY, ...post, MORE], [1, 2, 1, 1])).toEqual([1, 1, 1, 1]);
    expect(mended([STORY, "Love this little boat", "— Ruth Amadi", MORE], [1, 2, 2, 1])).toEqual([1, 2, 2, 1]);
    expect(mended([STORY, "Baca juga: Panen Bakau di Sumberan", post[1] ?? "", MORE], [1, 2, 2, 1])[1]).toBe(2);
  });
});

describe("an enumeration", () => {
  const NAMES = ["Surti Lamo (nelayan)", "Wiryo Kumala (lurah)"];
  it("is the story's with the sentence that announces it", () => {
    expect(mended([STORY, "Berikut daftar warga yang menanam bakau di pantai:", ...NAMES], [1, 3, 3, 3])).toEqual([
      1, 1, 1, 1,
    ]);
  });
  it("goes on behind its marks where the story holds the sentence that announces it", () => {
    const opening = "Warga yang menanam bakau di pantai selatan adalah:";
    const items = NAMES.map((name) => `- ${name}`);
    expect(mended([STORY, opening, ...items, "Beranda"], [1, 1, 3, 3, 3])).toEqual([1, 1, 1, 1, 3]);
    expect(mended([STORY, opening, ...NAMES], [1, 1, 3, 3])).toEqual([1, 1, 3, 3]);
    expect(mended([STORY, opening.replace(":", "."), ...items], [1, 1, 3, 3])).toEqual([1, 1, 3, 3]);
  });
  it("is not what a label of a few words heads, nor a promise of links", () => {
    expect(mended([STORY, "Warga Sumberan:", ...NAMES], [1, 3, 3, 3])).toEqual([1, 3, 3, 3]);
    expect(mended([STORY, "Ikuti terus kabar terbaru kami lewat kanal berikut:", ...NAMES], [1, 3, 3, 3])).toEqual([
      1, 3, 3, 3,
    ]);
  });
});

describe("a dateline alone", () => {
  it("goes with the lead below it", () => {
    expect(mended(["Sumberan -", STORY], [0, 1])).toEqual([1, 1]);
    expect(mended(["Sumberan", STORY], [0, 1])).toEqual([0, 1]);
  });
});
