import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

/** Speaker and role of the last thing said. */
function last(...paragraphs: string[]): [string | null, string | null] {
  const found = said(paragraphs, EN).at(-1);
  return [found?.speaker ?? null, found?.role ?? null];
}

describe("English offices behind a name", () => {
  it.each([
    [`"${QUOTE}," says Nina Vale, R.D., co-owner of Vale Nutrition.`, "co-owner of Vale Nutrition"],
    [`"${QUOTE}," says Nina Vale, MS, RDN, FASA, registered dietitian.`, "registered dietitian"],
    [`"${QUOTE}," says Nina Vale, MD, CPT, and founder of Saltworks.`, "founder of Saltworks"],
    [`"${QUOTE}," says Nina Vale, MD, and the mayor laughed.`, null],
    [`Nina Vale, CEO, Aster Boats, came. "${QUOTE}," Vale said.`, "CEO"],
  ])("are read past degrees: %s", (sentence, role) => {
    expect(last(sentence)).toEqual(["Nina Vale", role]);
  });

  it.each([
    [
      `"${QUOTE}," said Nina Vale, a professor of tides and law at Aster University who has studied piers.`,
      "professor of tides and law at Aster University who has studied piers",
    ],
    [`"${QUOTE}," said Nina Vale, a nurse from Port Aster who was there on Monday.`, "nurse from Port Aster"],
    [`Nina Vale, who is an assistant professor at Aster, said, "${QUOTE}."`, "assistant professor at Aster"],
    [
      `"${QUOTE}," said Nina Vale, spokeswoman for Aster's harbour division.`,
      "spokeswoman for Aster's harbour division",
    ],
  ])("go on to the sign or the clause that closes them: %s", (sentence, role) => {
    expect(last(sentence)).toEqual(["Nina Vale", role]);
  });

  it.each([
    [`According to Nina Vale, the diver had by then "sold all of it".`],
    [`According to Nina Vale, the divers who live there had "sold all of it".`],
  ])("are none where what was said begins: %s", (sentence) => {
    expect(last(sentence)).toEqual(["Nina Vale", null]);
  });
});

describe("English offices around a name", () => {
  it.each([
    [
      `Aster Secretary of State for Harbours Nina Vale, who was late, said: "${QUOTE}."`,
      "Aster Secretary of State for Harbours",
    ],
    [`Aster head of product Nina Vale said: "${QUOTE}."`, "Aster head of product"],
  ])("end where the name begins: %s", (sentence, role) => {
    expect(last(`Vale said it was late. "It is old," said Vale. ${sentence}`)).toEqual(["Nina Vale", role]);
  });

  it.each([
    ["Nina Vale, R.N., is co-owner of Vale Partners.", "co-owner of Vale Partners"],
    ["Nina Vale has been making guests smile as a nurse at the Aster Arms.", "nurse at the Aster Arms"],
    ["Nina Vale works as a nurse.", "nurse"],
    ["Nina Vale saw the boat as a wreck.", null],
    ["Nina Vale and Tom Marsh saw it as a nurse at the Arms would.", null],
  ])("come from a sentence that tells who somebody is: %s", (sentence, role) => {
    expect(last(`${sentence} "${QUOTE}," Vale said.`)).toEqual(["Nina Vale", role]);
  });
});

describe("English words before a name", () => {
  it.each([
    ["The captain and his four sons Nina Vale and Tom sailed.", "Nina Vale", null],
    ["One suspects Nina Vale would know.", "Nina Vale", null],
    ["It was one of her sons Tom Vale at the pier.", "Tom Vale", "one of her sons"],
    ["It was his son Tom Vale at the pier.", "Tom Vale", "his son"],
  ])("are no office where they are of several people: %s", (sentence, name, role) => {
    expect(last(`${sentence} "${QUOTE}," ${name} said.`)).toEqual([name, role]);
  });

  it("end where two particles open the rest of the name", () => {
    expect(last(`But the minister, Rogel Ramos de la O, said: "${QUOTE}."`)).toEqual([
      "Rogel Ramos de la O",
      "minister",
    ]);
  });
});
