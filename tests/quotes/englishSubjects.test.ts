import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { articleOf, quotesOf, statementsOf } from "./support.js";

const EN = { code: "en" };

/** With the names that the tagger finds. */
function named(paragraphs: readonly string[]): Parameters<typeof quotesOf>[1] {
  return { ...EN, names: findNames(articleOf(paragraphs), languageOf("en")) };
}

describe("English subjects", () => {
  it.each([
    [
      "Tom Orwell has denied meeting Nina Vale and said he could not recall her.",
      "he could not recall her | Tom Orwell",
    ],
    ["Nina Vale got a letter from Chief Marsh but later said it was empty.", "it was empty | Nina Vale"],
    [
      "In one interview, Nina Vale described dancing with Tom Orwell at a club but said it was late.",
      "it was late | Nina Vale",
    ],
    ["Nina Vale left, and Tom Orwell said it was late.", "it was late | Tom Orwell"],
  ])("gives the verb behind 'and' or 'but' to the subject: %s", (sentence, statement) => {
    expect(statementsOf([sentence], EN)).toContain(statement);
  });

  it.each([
    [
      ["Tom Orwell said it rained.", "When Nina Vale came home, she wrote to the mayor that the pier was gone."],
      "the pier was gone | Nina Vale",
    ],
    [
      ["Tom Orwell said it rained.", "Nina Vale lost her boat there, though she later admitted that it leaked."],
      "it leaked | Nina Vale",
    ],
    [
      ["Tom Orwell said it rained.", "Nina Vale had ruined the harbour, he said."],
      "Nina Vale had ruined the harbour | Tom Orwell",
    ],
  ])("takes a pronoun for who leads its sentence, unless that is what was said: %s", (paragraphs, statement) => {
    expect(statementsOf(paragraphs, EN)).toContain(statement);
  });

  it("takes 'she' for the subject of the sentence before", () => {
    const paragraphs = [
      `"It rained all night," said Sarah Marsh, a sailor.`,
      `Nina Vale lost her boat that night. The loss was bitter. "I loved the sea," she said.`,
    ];
    expect(quotesOf(paragraphs, named(paragraphs))[1]).toBe("I loved the sea | Nina Vale");
  });

  it("goes on with the speaker where somebody of whom he told, or a question, comes between", () => {
    const paragraphs = [
      `Tom Orwell said Henry Marsh had sold the boat in May.`,
      `Henry Marsh then sold the pier to a bank. "I saw it all myself," he said.`,
      `Is Simon Lund a good mayor?`,
      `"He is the best we ever had."`,
    ];
    expect(quotesOf(paragraphs, named(paragraphs))).toEqual([
      "I saw it all myself | Tom Orwell",
      "He is the best we ever had. | Tom Orwell",
    ]);
  });
});
