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
