/** Bodies that go by the name of who leads them, and bodies whose name stands in longer ones. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const speakers = (...page: string[]) => said(page, EN).map(({ speaker }) => speaker);

describe("who goes by a leader's name", () => {
  it.each([
    ["The Vale administration said the rule would lower costs.", "Vale administration"],
    ["The Marlow administration had argued that the rule would lower costs.", "Marlow administration"],
    ["The Vale campaign said it had raised enough.", "Vale campaign"],
    ["The Dastan regime said it had taken the town.", "Dastan regime"],
    ["The Harzog government said it had taken the town.", "Harzog government"],
    ["The Food and Drug Administration said the rule would fall.", "Food and Drug Administration"],
    ["Nina Vale, who served in the Bellamy administration, said the rule would fall.", "Nina Vale"],
    ["Campaign manager Tom Rusk said the rule would fall.", "Tom Rusk"],
    ["Marlow administration officials said the rule would fall.", null],
    ["A senior administration official said the rule would fall.", null],
  ])("speaks: %s", (sentence, speaker) => expect(speakers(sentence)).toEqual([speaker]));

  it("is pointed back to", () => {
    const page = "The Vale administration said the rule would fall. The administration said a new one would follow.";
    expect(speakers(page)).toEqual(["Vale administration", "Vale administration"]);
  });
});

describe("a body beside what bears its name", () => {
  const SAID = "Velora said it would launch a map in the autumn.";
  it.each([
    ["The news came at Camp Velora. More than 400 people came to Camp Velora.", SAID, "Velora"],
    ["At Velora Summit on Thursday, the makers unveiled three features.", SAID, "Velora"],
    ["The van comes with Velora Connect and with the Velora Night Shift trim.", SAID, "Velora"],
    ["Velora Women lost to Asterby Women a day after Velora Youth had won.", SAID, "Velora"],
    ["Velora University will cut 40 jobs.", SAID, "Velora University"],
    ["Lena Velora, a runner, won the race.", SAID, "Lena Velora"],
    ["Nina Local, a runner, won the race.", "Local said the race was hard.", "Nina Local"],
  ])("is its own: %s", (before, after, speaker) => expect(speakers(before, after)).toEqual([speaker]));
});
