/** What the words tell by which a page calls people: whose name a capital belongs to, and where a body's name ends. */
import { describe, expect, it } from "vitest";
import { withoutCalled } from "../../src/entities/bearers.js";
import { calledInFull, calledWords } from "../../src/entities/called.js";
import { type Reading, read } from "../../src/entities/reading.js";
import { type Mention, textOf } from "../../src/entities/runs.js";
import { settled } from "../../src/entities/votes.js";
import { languageOf } from "../../src/languages/index.js";
import { hashOf } from "../../src/text/words.js";

function readingOf(text: string, code: string): Reading {
  const paragraphs = [{ start: 0, end: text.length }];
  return read({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf(code));
}

/** Every place that prints a name. */
function mentionsOf(page: Reading, name: string): Mention[] {
  const found: Mention[] = [];
  for (let first = 0; first < page.words.count; first++) {
    for (let last = first + 1; last <= page.words.count; last++)
      if (textOf(page, { first, last }) === name) found.push({ first, last, reason: "tagged" });
  }
  return found;
}

describe("a word by which somebody is called", () => {
  it.each([
    ["id", '"Kami siap," kata Sumarko. Acara usai.', "Sumarko", "sure"],
    ["id", "Hal itu disampaikan Pak Sumarko dalam acara.", "Sumarko", "sure"],
    ["id", "Acara usai. Sumarko mengatakan jalan itu rusak.", "Sumarko", "likely"],
    ["en", "“It is late,” Goyunge said. It was.", "Goyunge", "sure"],
    ["en", "It was late for Ms. Goyunge on that day.", "Goyunge", "sure"],
    ["en", "The day was long. Goyunge said it was late.", "Goyunge", "likely"],
    ["en", "On Sunday the Goyunge said it was late.", "Goyunge", "sure"],
  ])("%s: %s", (code, text, word, kind) => {
    const { sure, likely } = calledWords(readingOf(text, code));
    expect([sure.has(hashOf(word)), likely.has(hashOf(word))]).toEqual([kind === "sure", true]);
  });

  it.each([
    ["id", '"Kami siap," kata Rofand Sumarko. Acara usai.', "Sumarko"],
    ["id", "Acara itu digelar Sumarko di kota.", "Sumarko"],
    ["en", "The talk was at Goyunge on Sunday.", "Goyunge"],
    ["en", "Studies show that it is late, and the studies are new.", "Studies"],
  ])("is none in %s: %s", (code, text, word) =>
    expect(calledWords(readingOf(text, code)).likely.has(hashOf(word))).toBe(false),
  );
});

describe("a body's name", () => {
  it.each([
    // behind a place
    [
      "Ketua DPRD Provinsi Bengkulu Sumarko hadir. Jalan itu rusak, kata Sumarko.",
      "DPRD Provinsi Bengkulu Sumarko",
      "DPRD Provinsi Bengkulu",
    ],
    // who is called by a later word
    [
      "Ketua DPRD Kota Bandung Rofand Sumarko hadir. Jalan itu rusak, kata Sumarko.",
      "DPRD Kota Bandung Rofand Sumarko",
      "DPRD Kota Bandung",
    ],
    ["Anggota KPU RI Rofand Sumarko hadir. Jalan itu rusak, kata Sumarko.", "KPU RI Rofand", "KPU RI"],
    // behind a role, a body of two words and more
    [
      "Direktur Gerakan Tanpa Plastik Tirsa Mafara hadir. Jalan itu rusak, kata Tirsa.",
      "Gerakan Tanpa Plastik Tirsa Mafara",
      "Gerakan Tanpa Plastik",
    ],
    // the body's own name
    ["Direktur Yayasan Sumarko hadir. Jalan itu rusak, kata Sumarko.", "Yayasan Sumarko", "Yayasan Sumarko"],
    ["Warga Yayasan Bina Sumarko hadir. Jalan itu rusak.", "Yayasan Bina Sumarko", "Yayasan Bina Sumarko"],
    [
      "Ketua Yayasan Bina Sumarko, Rofand Tirsa, hadir. Jalan itu rusak, kata Sumarko.",
      "Yayasan Bina Sumarko",
      "Yayasan Bina Sumarko",
    ],
  ])("in %j", (text, tagged, name) => {
    const page = readingOf(text, "id");
    const [body] = withoutCalled(page, mentionsOf(page, tagged).slice(0, 1), calledWords(page));
    expect(body && textOf(page, body)).toBe(name);
  });

  it("begins behind who is of it", () => {
    const page = readingOf(
      "Darlia Watte of Rosendal Board Inc. came to visit the little harbour before winter. Everything seemed quiet there, Watte said.",
      "en",
    );
    const tagged = mentionsOf(page, "Darlia Watte of Rosendal Board Inc");
    expect(withoutCalled(page, tagged, calledWords(page)).map((body) => textOf(page, body))).toEqual([
      "Rosendal Board Inc",
    ]);
  });
});

describe("a name in full", () => {
  const text =
    "The two writers Canjary Stempe and Kerda Yorte came to the town on the first day. “It is late,” Yorte said.";

  it("is found by the word that the page goes on with", () => {
    const page = readingOf(text, "en");
    expect(calledInFull(page, calledWords(page)).map((name) => textOf(page, name))).toEqual(["Kerda Yorte"]);
  });

  it("holds no first word of a sentence that nothing tells to be a name", () => {
    const page = readingOf("It was late. Given Yorte had come to the town they left. “It is late,” Yorte said.", "en");
    expect(calledInFull(page, calledWords(page))).toEqual([]);
  });

  it("is somebody's where the page gives the word to a person as often as to a body", () => {
    const page = readingOf(text, "en");
    const [body] = mentionsOf(page, "Kerda Yorte");
    const person = mentionsOf(page, "Yorte").at(-1);
    if (!body || !person) throw new Error("not in the text");
    const names = settled(page, { people: [person], organizations: [body] }, calledWords(page));
    expect([names.people.map((one) => textOf(page, one)), names.organizations]).toEqual([["Kerda Yorte", "Yorte"], []]);
    expect(settled(page, { people: [], organizations: [body] }, calledWords(page)).organizations).toEqual([body]);
  });
});
