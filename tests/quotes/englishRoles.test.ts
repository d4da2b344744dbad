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

describe("English roles behind and around names", () => {
  it.each([
    [
      `Nina Vale, co-editor of the Harbour Review, said the pier was old.`,
      "Nina Vale",
      "co-editor of the Harbour Review",
    ],
    [`It is odd, said actor-singer Nina Vale.`, "Nina Vale", "actor-singer"],
    [`Nina Vale, then-mayor of Aster, said the pier was old.`, "Nina Vale", "then-mayor of Aster"],
    [`Nina Smith-baker said the pier was old.`, "Nina Smith-baker", null],
    [`It is odd, said Nina Smith-Baker.`, "Nina Smith-Baker", null],
  ])("what the last part of a word calls people, the word does: %s", (sentence, speaker, role) => {
    expect(last(sentence)).toEqual([speaker, role]);
  });

  it.each([
    [`Nina Vale, Pharos International's chief executive, said: "${QUOTE}."`, "Pharos International's chief executive"],
    [`"${QUOTE}," said Nina Vale, Pharos International's newest ship.`, null],
    [`"${QUOTE}," added Nina Vale, who is also an executive at Pharos.`, "executive at Pharos"],
    [`Nina Vale, then the mayor of Aster, said the pier was old.`, "mayor of Aster"],
    [
      `Nina Vale, a physicist at Aster University working on similar lamps, said the pier was old.`,
      "physicist at Aster University working on similar lamps",
    ],
    [`"${QUOTE}," said Nina Vale, a physicist at Aster University on Monday.`, "physicist at Aster University"],
  ])("the office behind a name is whole, and nothing but it: %s", (sentence, role) => {
    expect(last(sentence)[1]).toBe(role);
  });

  it.each([
    [`"${QUOTE}," Sen. Nina Vale, D-Ohio, said.`, "Nina Vale", "Sen."],
    [`Rep. Nina Vale, R-N.Y., who leads the panel, said the pier was old.`, "Nina Vale", "Rep."],
    [`Cllr Nina Vale said the pier was old.`, "Nina Vale", "Cllr"],
    [`Port Mayor Rudi Marsh and former council adviser Nina Vale said the pier was old.`, "Rudi Marsh", "Port Mayor"],
    [`WHO said the pier was old.`, "WHO", null],
  ])("a party, a title and somebody else beside the name: %s", (sentence, speaker, role) => {
    const [name, office] = last(sentence);
    expect([name, office]).toEqual([speaker, role]);
  });
});

describe("English full names", () => {
  const full = (name: string) => ({ name, aliases: [], mentions: [], reason: "" });
  const spoken = (name: string, ...paragraphs: string[]) =>
    said(paragraphs, { ...EN, names: { people: [full(name)], organizations: [] } }).at(-1)?.speaker;

  it("a surname that speaks is who the page names in full where nobody speaks", () => {
    const line = `It was written by Ida Smith and Nina Vale. "${QUOTE}," Vale said.`;
    expect(spoken("Nina Vale", line)).toBe("Nina Vale");
  });

  it("a title and a name are no full name", () => {
    expect(spoken("Prince Rudi", `Prince Rudi came home. "${QUOTE}," Rudi said.`)).toBe("Rudi");
  });

  it("another surname stays alone", () => {
    expect(spoken("Nina Vale", `It was written by Nina Vale. "${QUOTE}," Marsh said.`)).toBe("Marsh");
  });
});
