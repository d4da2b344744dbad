import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

/** Speaker and role of the last thing said. */
function last(...paragraphs: string[]): [string | null, string | null] {
  const found = said(paragraphs, EN).at(-1);
  return [found?.speaker ?? null, found?.role ?? null];
}

describe("English roles", () => {
  it.each([
    [`It is a crisis among women like Nina Vale. "${QUOTE}," Vale said.`, "Nina Vale", null],
    [`It is the first strike since Mayor Nina Vale took office. "${QUOTE}," Vale said.`, "Nina Vale", "Mayor"],
    [`It tells how skipper Nina Vale swam home. "${QUOTE}," Vale said.`, "Nina Vale", "skipper"],
    [`Ms Vale's father, Tom Vale, wept. "${QUOTE}," he said.`, "Tom Vale", "Ms Vale's father"],
    [`The city mourned with Dr Nina Vale. "${QUOTE}," Vale said.`, "Nina Vale", null],
  ])("leaves out what stands before the office: %s", (sentence, speaker, role) => {
    expect(last(sentence)).toEqual([speaker, role]);
  });

  it.each([
    [
      `"${QUOTE}," said Nina Vale, research director at the Aster Tides Foundation and a co-author of the report.`,
      "research director at the Aster Tides Foundation and a co-author of the report",
    ],
    [
      `Nina Vale, head of the harbour group Aster and keeper of the Movement for Lighthouses (MFL), said the pier was old.`,
      "head of the harbour group Aster and keeper of the Movement for Lighthouses (MFL)",
    ],
    [`"${QUOTE}," said Nina Vale, mayor of Port Aster and now it rained.`, null],
  ])("takes in the further office that 'and' joins, and nobody else: %s", (sentence, role) => {
    expect(last(sentence)[1]).toBe(role);
  });

  it.each([
    [
      `Holiday insider Nina Vale, Head of Sales at Aster Tours, was ready. "${QUOTE}," Vale said.`,
      "Head of Sales at Aster Tours",
    ],
    [`Mayor Nina Vale, a keen diver, was ready. "${QUOTE}," Vale said.`, "Mayor"],
    [`Royal commentator Nina Vale, who is 52, was ready. "${QUOTE}," Vale said.`, "Royal commentator"],
  ])("takes the office behind a name before the label in front of it: %s", (sentence, role) => {
    expect(last(sentence)).toEqual(["Nina Vale", role]);
  });

  it.each([
    [`Nina Vale is a lobster fisherman, sailing daily. "${QUOTE}," Vale said.`, "lobster fisherman"],
    [`Nina Vale is a danger to the lobster. "${QUOTE}," Vale said.`, null],
    [`"${QUOTE}," said Nina Vale, chief officer at satellite maker Aster.`, "chief officer at satellite maker Aster"],
    [`Nina Vale from Aster corporate communications said: "${QUOTE}."`, null],
  ])("takes who somebody is from the sentence that says so: %s", (sentence, role) => {
    expect(last(sentence)).toEqual(["Nina Vale", role]);
  });
});
