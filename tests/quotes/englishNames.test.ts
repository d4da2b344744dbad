import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { articleOf, said } from "./support.js";

/** With the names that the tagger finds. */
function sourceIn(sentence: string): string {
  const paragraphs = [sentence];
  const names = findNames(articleOf(paragraphs), languageOf("en"));
  const [first] = said(paragraphs, { code: "en", names });
  return `${first?.speaker} | ${first?.role}`;
}

describe("names and offices around an English cue", () => {
  it.each([
    [`"It works," says Aster city councilman JJ Chavel, who works there.`, "JJ Chavel | Aster city councilman"],
    [`"It works," said Gov. JB Prisker on Monday.`, "JB Prisker | Gov."],
    [`"It works," said author JD Vanter, who lives in Aster.`, "JD Vanter | author"],
    [`"It works," said Aster MP Nina Vale.`, "Nina Vale | Aster MP"],
    [`"It works," said US envoy Nina Vale.`, "Nina Vale | US envoy"],
    [`"It works," CEO AJ Orwell said.`, "AJ Orwell | CEO"],
  ])("parts letters of a name from those of an office: %s", (sentence, source) => {
    expect(sourceIn(sentence)).toBe(source);
  });

  it.each([
    [`"It works," said geologist Rosa Lopel of the Harbour Jet Laboratory in Aster.`, "Rosa Lopel | geologist"],
    [`"It works," said analyst Rosa Lopel of Norland's Sea Institute.`, "Rosa Lopel | analyst"],
    [`"It works," said study author Rosa Lopel of HPA's Jet Laboratory in Aster.`, "Rosa Lopel | study author"],
    [`According to geologist Rosa Lopel of the Harbour Jet Laboratory in Aster, it works.`, "Rosa Lopel | geologist"],
    [`"It works," said a resident of Aster Bay in the Harbour District.`, "null | resident of Aster Bay"],
    [`"It works," said an analyst at Aster Bank in Norland.`, "null | analyst at Aster Bank in Norland"],
  ])("finds a full name before the body it belongs to: %s", (sentence, source) => {
    expect(sourceIn(sentence)).toBe(source);
  });

  it.each([
    [`A spokesman for mayor Nina Vale said it works.`, "null | spokesman for mayor Nina Vale"],
    [`The mother of pupil Nina Vale said it works.`, "null | mother of pupil Nina Vale"],
    [`"It works," said a friend of actor Nina Vale.`, "null | friend of actor Nina Vale"],
    [`"It works," said chief of staff Nina Vale.`, "Nina Vale | chief of staff"],
    [`"It works," said director of guest services Nina Vale.`, "Nina Vale | director of guest services"],
    [`"It works," said chair of trustees Nina Vale.`, "Nina Vale | chair of trustees"],
  ])("takes nobody for whom somebody else speaks: %s", (sentence, source) => {
    expect(sourceIn(sentence)).toBe(source);
  });

  it.each([
    [`"It works," founder and CEO Nina Vale said.`, "Nina Vale | founder and CEO"],
    [`"It works," said co-founder and CEO Nina Vale.`, "Nina Vale | co-founder and CEO"],
    [`"It works," author and Rep. Nina Vale said.`, "Nina Vale | author and Rep."],
    [`A spokesman for Gov. Nina Vale said it works.`, "null | spokesman for Gov. Nina Vale"],
  ])("joins two offices of one: %s", (sentence, source) => {
    expect(sourceIn(sentence)).toBe(source);
  });

  it.each([
    [`The Commander-in-Chief, General Aung Vin, said it works.`, "Aung Vin | Commander-in-Chief, General"],
    [`The Attorney-General, Nina Vale, said it works.`, "Nina Vale | Attorney-General"],
    [`"It works," said Eamon Lacel SC.`, "Eamon Lacel | null"],
    [`Another resident, Eng Festus Kioro, said it works.`, "Festus Kioro | Another resident"],
    [`She started the company with CTO Tom Orwell. "It works," Orwell said.`, "Tom Orwell | CTO"],
    [`He founded the band with drummer Tom Orwell. "It works," Orwell said.`, "Tom Orwell | drummer"],
  ])("keeps titles, letters and what stands beside a name apart: %s", (sentence, source) => {
    expect(sourceIn(sentence)).toBe(source);
  });

  it("lets whom a sentence opens for speak next", () => {
    const page = [
      `Ida Halvorsen swims. "We lost," Tom Hill said.`,
      `For Halvorsen, the numbers are low. "It works," he says.`,
    ];
    const names = findNames(articleOf(page), languageOf("en"));
    expect(said(page, { code: "en", names }).at(-1)?.speaker).toBe("Ida Halvorsen");
  });

  it.each(["Halloween", "Easter", "Hamlet", "Brindlewick"])("and no feast, play or place: For %s", (word) => {
    const page = [`Tom Hill opened the shop in May. For ${word}, he wore a mask. "It works," he said.`];
    const names = findNames(articleOf(page), languageOf("en"));
    expect(said(page, { code: "en", names }).at(-1)?.speaker).toBe("Tom Hill");
  });
});
