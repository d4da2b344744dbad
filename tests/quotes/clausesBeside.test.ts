/** Clauses beside speech, topics and attributions in Indonesian and Malay, each beside what looks like it and is none. */
import { describe, expect, it } from "vitest";
import { quotesOf, said, statementsOf } from "./support.js";

describe("a clause between a cue and its speech", () => {
  const before = '"Jalan dibuka," jelas Surya.';
  it("is a statement, and the speech belongs to the cue however long it is", () => {
    const long =
      "banyak tempat di kota itu, seperti pasar lama dan pelabuhan kecil di tepi sungai, masih perlu dirawat lagi";
    const paragraph = `Anton Lesmana mengungkapkan ${long}, "dari segi harga pasar akan diresmikan nanti."`;
    expect(statementsOf([before, paragraph])).toEqual([`${long} | Anton Lesmana`]);
    expect(quotesOf([before, paragraph]).at(-1)).toBe("dari segi harga pasar akan diresmikan nanti. | Anton Lesmana");
  });

  it.each([
    ['Anton Lesmana mengatakan dalam rapat warga kota itu, "Kami siap sejak lama."'],
    ['Anton Lesmana menyampaikan salam hormat kepada semua warga, "Kami siap sejak lama."'],
  ])("is none in %j", (paragraph) => expect(statementsOf([paragraph])).toEqual([]));
});

describe("a clause behind the word for its topic", () => {
  it.each([
    ["Anton Lesmana bercerita soal dirinya pernah menjadi guru.", ["dirinya pernah menjadi guru | Anton Lesmana"]],
    ["Anton Lesmana bercerita soal dirinya.", []],
    ["Anton Lesmana bercerita soal pasar yang pernah menjadi sekolah.", []],
  ])("%s", (paragraph, statements) => expect(statementsOf([paragraph])).toEqual(statements));
});

describe("an attribution behind a relative clause", () => {
  it.each([
    [
      "Pedagang yang menuntut ganti rugi itu sudah pulang, kata Anton Lesmana.",
      "Pedagang yang menuntut ganti rugi itu sudah pulang | Anton Lesmana",
    ],
    ["Anton Lesmana yang menyebut jalan itu rusak pergi ke desa.", "jalan itu rusak pergi ke desa | Anton Lesmana"],
  ])("%s", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));
});

describe("an adverb between the commas behind a Malay verb", () => {
  it.each([
    ["Anton Lesmana berkata, sebelum ini, jalan itu rosak.", "sebelum ini, jalan itu rosak | Anton Lesmana"],
    ["Anton Lesmana berkata jalan itu rosak.", "jalan itu rosak | Anton Lesmana"],
  ])("belongs to the clause: %s", (paragraph, statement) =>
    expect(statementsOf([paragraph], { code: "ms" })).toEqual([statement]),
  );
});

describe("a body", () => {
  const text = ["Velotek Inc menang. Syarikat lain seperti Velotek kalah.", '"Kami gembira," kata syarikat itu.'];
  const mentions = [{ start: 0, end: 11 }];
  const names = { people: [], organizations: [{ name: "Velotek Inc", aliases: ["Velotek"], reason: "", mentions }] };

  it("is whom a word for bodies means that points back, without a role", () => {
    const [quote] = said(text, { code: "ms", names });
    expect([quote?.speaker, quote?.role]).toEqual(["Velotek Inc", null]);
  });

  it("goes by its short name", () => {
    const [statement] = said(["Velotek Inc menang.", "Velotek berkata pabrik itu aman."], { code: "ms", names });
    expect(statement?.speaker).toBe("Velotek Inc");
  });

  it("is nobody's where no body acted", () => {
    const [, quote] = said(["Anton Lesmana berkata jalan itu rosak.", '"Kami gembira," kata syarikat itu.'], {
      code: "ms",
    });
    expect([quote?.speaker, quote?.role]).toEqual([null, "syarikat"]);
  });
});
