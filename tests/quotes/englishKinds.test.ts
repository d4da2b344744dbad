import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const SPEECH = '"We will rebuild the pier,"';

/** Speaker and role of the last thing said. */
function last(...paragraphs: string[]): [string | null, string | null] {
  const found = said(paragraphs, EN).at(-1);
  return [found?.speaker ?? null, found?.role ?? null];
}

describe("Several English words for who somebody is, behind the name", () => {
  it.each([
    ["a behavioral scientist, counselor, and coach.", "behavioral scientist, counselor, and coach"],
    ["a sculptor, printmaker and teacher.", "sculptor, printmaker and teacher"],
    ["a writer, director and producer based in Aster.", "writer, director and producer based in Aster"],
    ["an author, activist and former senator.", "author, activist and former senator"],
    ["a sports and fitness trainer.", "sports and fitness trainer"],
    ["a hair and makeup artist who works in Aster.", "hair and makeup artist who works in Aster"],
    ["a Kansas City, Missouri-based sports attorney.", "Kansas City, Missouri-based sports attorney"],
    ["a Portland, Oregon, architect.", "Portland, Oregon, architect"],
    ["an Austin, Texas, real estate agent.", "Austin, Texas, real estate agent"],
  ])("are one description: %s", (description, role) => {
    expect(last(`${SPEECH} said Nina Vale, ${description}`)).toEqual(["Nina Vale", role]);
  });

  it.each([
    ["a nurse, and the mayor laughed.", "nurse"],
    ["a nurse, and Tom Marsh, a teacher.", "nurse"],
    ["a nurse, adding the pier was old.", "nurse"],
    ["a mother of two, teachers and parents behind her.", "mother of two"],
    ["of Kansas City, Missouri.", null],
  ])("end where others come in: %s", (description, role) => {
    expect(last(`${SPEECH} said Nina Vale, ${description}`)).toEqual(["Nina Vale", role]);
  });
});

describe("Several English words for who somebody is, before the name", () => {
  it.each([
    ["Olympic boxer and fashion model"],
    ["Paralympic swimmer and travel writer"],
    ["Apollo 8 commander"],
    ["Channel 4 presenter"],
    ["Formula 1 driver"],
    ["Local 12 president"],
  ])("are one description: %s", (role) => {
    expect(last(`${role} Nina Vale said the pier was old.`)).toEqual(["Nina Vale", role]);
  });

  it.each([["health and science writer"], ["food and travel writer"], ["first author"], ["corresponding author"]])(
    "may be small: %s",
    (role) => {
      expect(last(`${SPEECH} said ${role} Nina Vale.`)).toEqual(["Nina Vale", role]);
      expect(last(`According to ${role} Nina Vale, the pier was old.`)).toEqual(["Nina Vale", role]);
    },
  );

  it.each([
    ["In 2019 captain Nina Vale said the pier was old.", "captain"],
    ["On May 8 commander Nina Vale said the pier was old.", "commander"],
    ["The Olympic team and coach Nina Vale said the pier was old.", "coach"],
    ["For the first time, author Nina Vale said the pier was old.", "author"],
    ["Fire and flood hit the town, and mayor Nina Vale said the pier was old.", "mayor"],
  ])("begin where they describe the name: %s", (sentence, role) => {
    expect(last(sentence)).toEqual(["Nina Vale", role]);
  });
});

describe("English degrees behind a name", () => {
  it.each([
    ["Nina Vale MS, RD, CSSD, LDN, sports and fitness dietitian told Aster Weekly.", "sports and fitness dietitian"],
    [
      "Nina Vale, MS, RDN, LD, CNSC, a registered dietitian at Kidney Care, told Aster Weekly.",
      "registered dietitian at Kidney Care",
    ],
    ["Nina Vale RD, a dietitian, told Aster Weekly.", "dietitian"],
  ])("are no part of the name or the role: %s", (attribution, role) => {
    expect(last(`${SPEECH} ${attribution}`)).toEqual(["Nina Vale", role]);
  });
});

describe("English clauses that tell of somebody", () => {
  it.each([
    [
      "a professor at Aster University who studies AI security and was not involved in the research.",
      "professor at Aster University who studies AI security and was not involved in the research",
    ],
    [
      "a biologist at Aster University who was not involved in the study.",
      "biologist at Aster University who was not involved in the study",
    ],
    ["an economist at Aster Bank who did not take part in it.", "economist at Aster Bank who did not take part in it"],
    [
      "a geologist who has worked in the U.S. and was not there.",
      "geologist who has worked in the U.S. and was not there",
    ],
    ["a nurse at the Aster Arms, who was not involved in the study.", "nurse at the Aster Arms"],
    ["a nurse from Aster who was there on Monday.", "nurse from Aster"],
    ["a lawyer who told the court that the pier was old.", "lawyer"],
    ["mayor of Aster, adding that those who live there were not asked.", "mayor of Aster"],
  ])("belong to the description up to the sign that closes them: %s", (description, role) => {
    expect(last(`${SPEECH} said Nina Vale, ${description}`)).toEqual(["Nina Vale", role]);
  });
});

describe("English sources without a name", () => {
  it.each([
    ["The actor spoke about the mental toll of the part, saying: “We will rebuild the pier.”", "actor"],
    ["The singer talked about the physical toll of the tour, saying: “We will rebuild the pier.”", "singer"],
    ["In a letter to the judge, Marsh's legal team asked the court to drop the “old pier.”", "Marsh's legal team"],
    ["Many people would've come and said, “We will rebuild the pier.”", "Many people"],
  ])("are told by the words for them: %s", (sentence, role) => {
    expect(last(sentence)).toEqual([null, role]);
  });

  it("are no office of one of several names", () => {
    expect(
      last("The three-man crew of Tom Marsh, Nina Vale, and Bill Orwell left early.", `${SPEECH} Vale said.`),
    ).toEqual(["Nina Vale", null]);
  });

  it("are who a sentence of their own tells of, with their field", () => {
    expect(
      last(
        "Nina Vale has been a consultant in life and annuities for the Aster Arms for years.",
        `${SPEECH} Vale said.`,
      ),
    ).toEqual(["Nina Vale", "consultant in life and annuities for the Aster Arms"]);
  });
});
