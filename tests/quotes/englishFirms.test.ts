import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** Speakers of all that is said. */
function speakers(...paragraphs: string[]): (string | null)[] {
  return said(paragraphs, { code: "en" }).map(({ speaker }) => speaker);
}

describe("'The company'", () => {
  it.each([
    ["Velotek said on Monday it would open a yard.", "The company says it is hiring 40 welders.", "Velotek"],
    ["Velotek announced on Monday that it would close.", "The firm added that it would pay.", "Velotek"],
    ["Tom Marsh said he was late.", "The company said it would close.", null],
    ["Captain Dube said he was late.", "The company said it would close.", null],
    ["Marsh said he was late for the meeting.", "The company said it would close.", null],
    ["Dube said the boat was ready.", "The company said it would sell it in May.", null],
    ["Dube said the tax would be cut.", "The party said it would fight on.", null],
    ["Dube said he was fit.", "The club said he would play on Sunday.", null],
    ['"I was ill," Dube told the court.', "The company said it would pay.", null],
    ["Velotek said it was late.", "A company said it would close.", null],
  ])("is who spoke under one word that nothing shows to be a person's: %s %s", (before, after, speaker) => {
    expect(speakers(before, after).at(-1)).toBe(speaker);
  });
});

describe("English clauses without a verb of the list", () => {
  it.each([
    ["alleges Tom Marsh then entered the room.", "Tom Marsh then entered the room"],
    ["revealed Marsh repaired her boat.", "Marsh repaired her boat"],
    ["narrates that most traders used to close early.", "most traders used to close early"],
    ["reaffirmed that the pier was safe.", "the pier was safe"],
    ["implied Marsh was late.", "Marsh was late"],
  ])("are what was said: %s", (sentence, clause) => {
    expect(said([`Nina Vale ${sentence}`], { code: "en" }).map(({ text }) => text)).toEqual([clause]);
  });

  it.each([
    "announced Harbour Trust related plans.",
    "confirmed Aster based dates.",
    "vows to fight on.",
    "observes the tide.",
    "disclosed Vale Ltd owned ships.",
    "pledges a new pier.",
  ])("are none of these: %s", (sentence) => {
    expect(said([`Nina Vale ${sentence}`], { code: "en" })).toEqual([]);
  });
});
