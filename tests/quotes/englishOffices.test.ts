import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

/** Speaker and role of the last thing said. */
function last(...paragraphs: string[]): [string | null, string | null] {
  const found = said(paragraphs, EN).at(-1);
  return [found?.speaker ?? null, found?.role ?? null];
}

describe("where an English office before a name begins and ends", () => {
  it.each([
    [`Norland Mayor Nina Vale and Aster University president Tim Orwell spoke. "${QUOTE}," Orwell said.`, "president"],
    [`The figures cheered mayor Nina Vale. "${QUOTE}," Vale said.`, "mayor"],
    [`An officer spoke with mayor Nina Vale. "${QUOTE}," Vale said.`, "mayor"],
    [`A skipper joined with mayor Nina Vale. "${QUOTE}," Vale said.`, "mayor"],
    [`It is the tale her sister Nina Vale told. "${QUOTE}," Vale said.`, "her sister"],
    [`The singer and his wife Nina Vale left. "${QUOTE}," Vale said.`, "his wife"],
    [`"${QUOTE}," said Gov. Nina Vale.`, "Gov."],
    [`"${QUOTE}," said harbour captain Nina Vale.`, "harbour captain"],
  ])("%s", (sentence, role) => {
    expect(last(sentence)[1]).toMatch(new RegExp(`${role.replace(".", "\\.")}$`, "u"));
  });

  it.each([
    `Some scholars believe Nina Vale. "${QUOTE}," Vale said.`,
    `The 47-year-old Nina Vale wept. "${QUOTE}," Vale said.`,
    `Vale, 44, shares kids Tom, 9, and Lia, 6. "${QUOTE}," Vale said.`,
    `Nina Vale, 32, previously played for Aster coach Tim Orwell. "${QUOTE}," Vale said.`,
  ])("takes no thing, age or deed for an office: %s", (sentence) => {
    expect(last(sentence)[1]).toBeNull();
  });
});

describe("commas of English offices", () => {
  it.each([
    [`They went to the old diver, Nina Vale. "${QUOTE}," Vale said.`, "Nina Vale", "old diver"],
    [`Nina Vale, a tall, Norland diver, came. "${QUOTE}," Vale said.`, "Nina Vale", "tall, Norland diver"],
    [`"${QUOTE}," said Nina Vale, head of the pier in Aster, Texas.`, "Nina Vale", "head of the pier in Aster, Texas"],
    [`It was made with patients and nurses, Nina Vale, MD, MSc, a surgeon, said.`, "Nina Vale", "surgeon"],
    [`Her son-in-law, Tom Orwell, left. "${QUOTE}," Orwell said.`, "Tom Orwell", "Her son-in-law"],
  ])("%s", (sentence, speaker, role) => {
    expect(last(sentence)).toEqual([speaker, role]);
  });

  it("leaves a description that a preposition brings in, where the name goes on with a clause", () => {
    expect(last(`Relying on her mother for food, Nina Vale studied. "${QUOTE}," Vale said.`)).toEqual([
      "Nina Vale",
      null,
    ]);
  });
});

describe("descriptions of English sources", () => {
  it.each([
    [
      `The pier is shut, according to people familiar with the board’s plans.`,
      "people familiar with the board’s plans",
    ],
    [`The pier is shut, according to three people close to the mayor.`, "three people close to the mayor"],
    [`The pier is shut, according to people on Monday.`, "people"],
    [`The old captain drew maps of the bay, saying the pier was old.`, "old captain"],
  ])("%s", (sentence, role) => {
    expect(last(sentence)).toEqual([null, role]);
  });

  it.each([
    [
      [`Nina Vale swims daily.`, `The award-winning diver spoke of the sea. "${QUOTE}," Vale said.`],
      "award-winning diver",
    ],
    [[`Nina Vale swims daily.`, `The two divers spoke of the sea. "${QUOTE}," Vale said.`], null],
    [[`Nina Vale swims daily.`, `It rained.`, `It snowed.`, `The old diver left. "${QUOTE}," Vale said.`], null],
    [[`Mayor Nina Vale swims daily.`, `The award-winning diver spoke. "${QUOTE}," Vale said.`], "Mayor"],
  ])("a description that opens a sentence is who the one before was about: %j", (paragraphs, role) => {
    expect(last(...paragraphs)).toEqual(["Nina Vale", role]);
  });
});
