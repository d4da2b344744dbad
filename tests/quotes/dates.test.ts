import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const DAY = "2024-05-13";

/** The days of what is said, in page order, with how they are known. */
function daysOf(paragraphs: readonly string[], options: { code?: string; pageDate?: string } = {}): string[] {
  return said(paragraphs, options).map(({ date, basis }) => `${date} ${basis.date}`);
}

describe("the day before who says it", () => {
  it.each([
    "Dikutip dari Radio Sungai, Senin (13/5/2024), Camat Rudi Halim mengatakan jembatan itu akan dibuka.",
    "Dalam keterangan yang diterima di Bandung, Senin (13/5/2024), Rudi Halim menegaskan jembatan itu aman.",
    "Berdasarkan keterangan pers yang diterima, Senin (13/5/2024), Rudi Halim menegaskan jembatan itu aman.",
    "Tak lama setelah gugatan itu, Senin, 13 Mei 2024, melalui akunnya, Rudi Halim menyatakan siap maju lagi.",
    "Saat ditemui pada Senin (13/5/2024), Rudi Halim mengatakan jembatan itu aman.",
  ])("is the day of speech: %s", (paragraph) => expect(daysOf([paragraph])).toEqual([`${DAY} stated`]));

  it.each([
    "Terkait kebakaran di Pasar Lama, Senin (13/5/2024), Rudi Halim mengatakan kios itu kosong.",
    "Menanggapi banjir pada Senin (13/5/2024), Rudi Halim mengatakan desa itu aman.",
  ])("is the day of what happened: %s", (paragraph) => expect(daysOf([paragraph])).toEqual(["null null"]));
});

describe("a day that a line's end or a stop cut off", () => {
  it("belongs to the attribution before it", () => {
    expect(daysOf(['"Kami siap," ujar Rudi Halim lewat telepon,', "Senin (13/5/2024)."])).toEqual([`${DAY} stated`]);
    expect(daysOf(['"Kami siap," ujar Rudi Halim di Riau. Jakarta, Senin (13/5/2024). Warga pulang.'])).toEqual([
      `${DAY} stated`,
    ]);
  });

  it("does not where a sentence stands there, or where the paragraph is closed", () => {
    expect(daysOf(['"Kami siap," ujar Rudi Halim. Warga pulang Senin (13/5/2024).'])).toEqual(["null null"]);
    expect(daysOf(['"Kami siap," ujar Rudi Halim di Riau.', "Jakarta, Senin (13/5/2024)"])).toEqual(["null null"]);
  });

  it("is in the attribution where a name holds a mark", () => {
    const quote = '"Kami siap," kata Rudi Halim dalam acara Tegas! Radio Sungai, Senin (13/5/2024).';
    expect(daysOf([quote])).toEqual([`${DAY} stated`]);
    expect(daysOf(['"Kami siap," kata Rudi Halim. Hore! Warga pulang, Senin (13/5/2024).'])).toEqual(["null null"]);
  });
});

describe("a weekday that the page does not tell the day of", () => {
  it("is no other day of the page", () => {
    const first = "Pada 27 Julai 2021, Menteri Rudi Halim berkata semua dokumen sudah lengkap.";
    const second = '"Kami akan menyemak semula," kata Sari Dewan kepada pemberita pada Isnin.';
    const third = '"Harga tidak naik," kata Sari.';
    expect(daysOf([first, second, third], { code: "ms" })).toEqual(["2021-07-27 stated", "null null", "null null"]);
  });
});

describe("a weekday before the date of something else", () => {
  it("leaves the day of speech unknown", () => {
    const quote =
      '"Kami siap," kata Rudi Halim di Bandung, Kamis, menjelaskan isi rapatnya di Riau, Senin (13/5/2024).';
    expect(daysOf([quote, '"Harga tidak naik," ujar Rudi.'])).toEqual(["null null", "null null"]);
  });

  it("is told by the date beside it", () => {
    expect(daysOf(['"Kami siap," kata Rudi Halim pada Senin lalu, 13 Mei 2024.'])).toEqual([`${DAY} stated`]);
  });
});

describe("the sentence that points back with its day", () => {
  it("dates what stands before it, beside what is said on another day", () => {
    const first = "Rudi Halim mengatakan harga beras naik.";
    const back = "Hal itu disampaikan Rudi saat membuka pameran, Senin (13/5/2024).";
    const later = '"Kita perlu waspada," kata Rudi, Selasa (14/5/2024).';
    const last = "Rudi menyebut harga gula juga naik.";
    expect(daysOf([first, back, later, last])).toEqual([
      `${DAY} inherited`,
      "2024-05-14 stated",
      "2024-05-14 inherited",
    ]);
  });
});

describe("the day of a gathering", () => {
  it("is not that of somebody whose work it was held for", () => {
    const lead = "Peluncuran buku karya Rudi Halim digelar di Balai Melati, Senin (13/5/2024).";
    expect(daysOf([lead, '"Kami siap," kata Rudi.'])).toEqual(["null null"]);
    const own = "Rudi Halim menghadiri peluncuran buku di Balai Melati, Senin (13/5/2024).";
    expect(daysOf([own, '"Kami siap," kata Rudi.'])).toEqual([`${DAY} inherited`]);
  });

  it("is not that of people whom its sentence does not name", () => {
    const lead = "Rapat persiapan panen digelar di Balai Melati, Senin (13/5/2024).";
    expect(daysOf([lead, '"Kami siap," kata Rudi Halim.'])).toEqual(["null null"]);
  });

  it("is not that of what happened, nor of what is to come", () => {
    expect(daysOf(["Longsor menutup jalan desa, Senin (13/5/2024).", '"Kami siap," kata Rudi Halim.'])).toEqual([
      "null null",
    ]);
    expect(daysOf(["Rapat akan digelar di Balai Melati, Senin (13/5/2024).", '"Kami siap," kata Rudi Halim.'])).toEqual(
      ["null null"],
    );
  });

  it("is that of whom the opening has there, beside others' days", () => {
    const lead = "Nota kerja sama diteken dan disaksikan Bupati Sari Dewanti di Balai Melati, Senin (13/5/2024).";
    const other = "Panen raya bermula, Kamis (9/5/2024).";
    expect(daysOf([lead, other, '"Kami siap," kata Sari.'])).toEqual([`${DAY} inherited`]);
  });

  it("is that of whom a sentence just before has act", () => {
    const first = '"Harga naik," kata Sari Dewanti, Rabu (15/5/2024).';
    const occasion = "Sebelumnya, dalam debat perdana, Rudi Halim tampil dengan batik, Senin (13/5/2024).";
    expect(daysOf([first, occasion, '"Kami siap," kata Rudi.'])).toEqual(["2024-05-15 stated", `${DAY} inherited`]);
    expect(daysOf([first, occasion, "Warga pulang.", "Pasar sepi.", '"Kami siap," kata Rudi.'])).toEqual([
      "2024-05-15 stated",
      "2024-05-15 page",
    ]);
  });
});

describe("where it was said", () => {
  it("closes a statement behind its attribution", () => {
    const [statement] = said(["Warga harus tahu, ujar Rudi Halim, di Balai Melati, Riau, Senin (13/5/2024)."]);
    expect([statement?.text, statement?.place, statement?.date]).toEqual([
      "Warga harus tahu",
      "Balai Melati, Riau",
      DAY,
    ]);
    const [inserted] = said(["Warga, kata Rudi Halim, di Bandung harus mengungsi ke balai desa sebelum malam."]);
    expect(inserted?.text).toBe("di Bandung harus mengungsi ke balai desa sebelum malam");
  });

  it("is neither in what is added, nor in an office", () => {
    expect(said(['"Desa melapor," kata Rudi Halim seraya menambahkan, wabah terjadi di Riau.'])[0]?.place).toBeNull();
    expect(
      said(['"Belum ada jaminan," kata Rudi Halim yang juga merupakan pensyarah di Universiti Melati.'], {
        code: "ms",
      })[0]?.place,
    ).toBeNull();
    expect(said(['"Kami siap," kata Rudi Halim yang juga ketua panitia saat ditemui di Bandung.'])[0]?.place).toBe(
      "Bandung",
    );
  });
});

describe("the sentence that says when all of it was said", () => {
  const quote = '"Jambatan itu selamat," kata Rudi Halim.';
  const daysBefore = (sentence: string): string[] => daysOf([quote, sentence], { code: "ms", pageDate: "2024-05-15" });
  it.each([
    ["Beliau berkata demikian selepas merasmikan program di Kuala Selasih, semalam.", "2024-05-14 inherited"],
    ["Rudi berkata demikian pada sidang akhbar di sini, pada Isnin.", "2024-05-13 inherited"],
    ["Beliau berkata demikian ketika mengulas kejadian tanah runtuh pada Isnin.", "null null"],
    ["Beliau berkata demikian ketika mengulas kejadian itu, di sini, semalam.", "2024-05-14 inherited"],
  ])("%s", (sentence, day) => expect(daysBefore(sentence)).toEqual([day]));

  it("is read in Indonesian too", () => {
    const said = [
      '"Jembatan itu aman," kata Rudi Halim.',
      "Rudi mengatakan demikian saat meninjau, Senin (13/5/2024).",
    ];
    expect(daysOf(said)).toEqual([`${DAY} inherited`]);
  });
});

describe("days in English posts and scenes", () => {
  const dayOf = (...paragraphs: string[]): string | null | undefined => said(paragraphs, { code: "en" })[0]?.date;
  const words = `"We will rebuild the pier," Nina Vale wrote.`;

  it("takes the day of a post's signature for what its writer says", () => {
    expect(dayOf(words, "— Nina Vale (@ninavale) May 13, 2024")).toBe("2024-05-13");
  });

  it("takes no day of a signature that somebody else signed", () => {
    expect(dayOf(words, "— Tom Orwell (@tomorwell) May 13, 2024")).toBeNull();
  });

  it("keeps a day that an attribution states", () => {
    const stated = `"We will rebuild the pier," Nina Vale said on May 10, 2024.`;
    expect(dayOf(stated, "— Nina Vale (@ninavale) May 13, 2024")).toBe("2024-05-10");
  });

  it("leaves a date that opens a scene inside the paragraph to what comes behind it", () => {
    expect(dayOf(`"It was loud," Nina Vale said. May 13, 2024. The pier fell into the sea.`)).toBeNull();
  });
});

describe("a day that is told of the source", () => {
  const options = { code: "en", pageDate: "2024-03-12" };

  it.each([
    ["Amy Stone, who resigned on Friday, said the plan was dead.", "null null"],
    ["Amy Stone, who took office on March 1, said the plan was dead.", "null null"],
    ['"It is over," said Amy Stone, who left on Friday.', "null null"],
    ["Amy Stone, who resigned on Friday, said on Monday the plan was dead.", "2024-03-11 stated"],
    ["Amy Stone, who resigned in May, said on Monday that the plan was dead.", "2024-03-11 stated"],
    ['"It is over," said Amy Stone, who left the town, on Monday.', "2024-03-11 stated"],
    ['In a letter – which runs to a page – released Monday, Amy Stone writes that "it is over".', "2024-03-11 stated"],
  ])("is not that of speech: %s", (sentence, day) => {
    expect(daysOf([sentence], options)).toEqual([day]);
  });
});

describe("the day of a life", () => {
  it.each([
    ["en", `Nina Vale was born on May 3, 1940, in Aster. "I got up early," she said.`],
    ["en", `Nina Vale founded the club on March 5, 1998, with two friends. "We had one ball," Vale said.`],
    ["id", `Rini Halim dilantik menjadi bupati pada 12 Januari 2021. "Saya akan bekerja keras," katanya.`],
    ["ms", `Rini Halim dilahirkan di Kuala Selasih pada 2 April 1966. "Saya anak nelayan," katanya.`],
    ["de", "Nina Vale wurde am 3. Mai 2020 zur Bürgermeisterin gewählt. „Ich habe viel gelernt“, sagte sie."],
  ])("is no day of speech: %s %s", (code, paragraph) => expect(daysOf([paragraph], { code })).toEqual(["null null"]));

  it("is one where it is news: with its weekday, or near the page's own date", () => {
    const sworn = `Rini Halim dilantik di balai kota, Senin (13/5/2024). "Saya siap," katanya.`;
    expect(daysOf([sworn])).toEqual([`${DAY} inherited`]);
    const elected = `Nina Vale was elected on May 13, 2024. "I am ready," she said.`;
    expect(daysOf([elected], { code: "en", pageDate: "2024-05-14" })).toEqual([`${DAY} inherited`]);
    expect(daysOf([elected], { code: "en", pageDate: "2026-05-14" })).toEqual(["null null"]);
  });
});

describe("a year beside the cue", () => {
  const visit = `Nina Vale visited the market on Monday.`;
  const options = { code: "en", pageDate: "2024-05-14" };

  it.each([
    `"I never took a day off," she told the Courier in 1979.`,
    `"I never took a day off," she wrote in March 2019.`,
  ])("is that of speech, and no other day is: %s", (quote) =>
    expect(daysOf([visit, quote], options)).toEqual(["null null"]),
  );

  it("is not where it tells of the speaker", () => {
    const quote = `"I never took a day off," said Vale, who won the seat in 2019.`;
    expect(daysOf([visit, quote], options)).toEqual([`${DAY} inherited`]);
  });
});
