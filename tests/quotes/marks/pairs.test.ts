import { describe, expect, it } from "vitest";
import { pairMarks } from "../../../src/quotes/marks/pairs.js";
import { splitWords } from "../../../src/text/words.js";

/** The insides of the outermost stretches of one paragraph. */
function insides(text: string, { reopensParagraphs = false, isContinued = false } = {}): string[] {
  const words = splitWords(text, [{ start: 0, end: text.length }]);
  const rules = {
    openingAngles: ["«", "»"],
    isContinued,
    reopensParagraphs,
    isCue: () => false,
    speaksInSingles: false,
  };
  const { stretches } = pairMarks(words, { from: 0, to: words.count }, rules);
  return stretches.map(({ start, end }) => text.slice(start, end));
}

describe("pairs", () => {
  it.each([
    ['"Kami siap," kata Darmo.', ["Kami siap"]],
    ["”Kami siap,” kata Darmo.", ["Kami siap"]],
    ['“Kami siap," kata Darmo.', ["Kami siap"]],
    ['"Kami siap," kata Darmo. "Besok mulai."', ["Kami siap", "Besok mulai."]],
    ["„Wir sind bereit“, sagte Holm.", ["Wir sind bereit"]],
  ])("%s", (text, expected) => expect(insides(text)).toEqual(expected));

  it("keeps a nested pair inside its speech", () => {
    expect(insides('"Ia bilang "tidak" kepada saya," kata Darmo.')).toEqual(['Ia bilang "tidak" kepada saya']);
  });

  it.each([
    '"Kami sebut "rumah tumbuh" dan mereka "rumah kita" saja," kata Rudi.',
    '"Ekonomi sudah "lampu kuning". Jangan sampai "merah"," tulis Rudi.',
    '"Dia bilang "tidak" lalu "ya" lalu "tidak" lagi," ujar Rudi.',
  ])("keeps several nested pairs inside their speech: %j", (text) =>
    expect(insides(text)).toEqual([text.slice(1, text.lastIndexOf(","))]),
  );

  it("takes no pair for nested where a closing mark was lost", () => {
    expect(insides('"Kami siap kata Rudi. "Kami tunggu," katanya. "Kami yakin," ujarnya.').slice(1)).toEqual([
      "Kami tunggu",
      "Kami yakin",
    ]);
  });

  it("ends speech whose closing mark was lost with its paragraph", () => {
    expect(insides('Darmo berkata, "Kami siap.')).toEqual(["Kami siap."]);
  });

  it("finds no speech where no mark stands", () => {
    expect(insides("Jum'at pagi Ma'ruf datang.")).toEqual([]);
  });
});

describe("glued paragraphs of one speech", () => {
  it("re-opens where a mark that surely closes would have none to close", () => {
    expect(insides('"Kami siap."Kami tunggu," katanya.')).toEqual(["Kami siap.", "Kami tunggu"]);
  });

  it("re-opens each paragraph in a language that does so", () => {
    const text = '"Kami siap."Kami tunggu."Kami yakin," katanya.';
    expect(insides(text, { reopensParagraphs: true })).toEqual(["Kami siap.", "Kami tunggu.", "Kami yakin"]);
    expect(insides(text)).toEqual(["Kami siap.", "Kami yakin"]);
  });

  it("closes where the reporter's own sentence is glued on", () => {
    const text = '"Kami siap."Rapat itu usai. "Besok mulai," katanya.';
    expect(insides(text, { reopensParagraphs: true })).toEqual(["Kami siap.", "Besok mulai"]);
  });
});

describe("single marks", () => {
  it.each([
    [
      "“We liked the ’80s, and boats,” said Vale. “They were ours.”",
      ["We liked the ’80s, and boats", "They were ours."],
    ],
    ["The ’90s ended. “We are ready,” said Vale.", ["We are ready"]],
    ["Rock 'n roll is loud. “We are ready,” said Vale.", ["We are ready"]],
    ["'We saw Nina's boat,' said Vale.", ["We saw Nina's boat"]],
    ["'The boats' owners are ready,' said Vale.", ["The boats' owners are ready"]],
    ["'These are the boats' said Vale.", ["These are the boats"]],
    ["''We are ready,'' said Vale.", ["We are ready"]],
    ["``We are ready,'' said Vale.", ["We are ready"]],
  ])("tells marks from apostrophes: %s", (text, expected) => expect(insides(text)).toEqual(expected));
});
