/** English statements: what of a sentence is content, and which side of an attribution it stands on. */
import { describe, expect, it } from "vitest";
import type { Names } from "../../src/shapes.js";
import { quotesOf, said, statementsOf } from "./support.js";

const EN = { code: "en" };
const texts = (sentence: string): string[] => statementsOf([sentence], EN).map((one) => one.split(" | ")[0] ?? "");

describe("a clause that holds speech", () => {
  it.each([
    ["Nina Vale claims it “makes boats look faster.”", "it “makes boats look faster.”"],
    ["Nina Vale claims the boat “was too slow for the race.”", "the boat “was too slow for the race.”"],
    [
      "Nina Vale told the Courier that Sten “sails through a fog of his own.”",
      "Sten “sails through a fog of his own.”",
    ],
    ["Nina Vale noted that they were, “really very wet.”", "they were, “really very wet.”"],
    ["Nina Vale left, noting that “it was too late” and she had to go.", "“it was too late” and she had to go"],
  ])("is a statement: %s", (sentence, text) => expect(texts(sentence)).toEqual([text]));

  it.each([
    "Nina Vale denounced “a waste of money for us all.”",
    "Nina Vale announced a “new pier for the town.”",
    'Nina Vale told the town, "we were too slow."',
  ])("is none where a thing or the speech alone follows: %s", (sentence) => expect(texts(sentence)).toEqual([]));

  it("has its speech in part where a comma parts it from its clause", () => {
    const [, quote] = said(["Nina Vale noted that they were, “really very wet.”"], EN);
    expect(quote?.kind).toBe("partial");
    expect(quotesOf(["Nina Vale said, “we are wet.”"], EN)).toEqual(["we are wet. | Nina Vale"]);
  });
});

describe("which side of an attribution is said", () => {
  it.each([
    [
      "With the season over, according to Nina Vale, it might be time to mend the pier.",
      "it might be time to mend the pier",
    ],
    ["The market has been slow, but according to Nina Vale, boats will sell by June.", "boats will sell by June"],
    ["The pier is old, according to Nina Vale, who built the first ferry of the island.", "The pier is old"],
    ["According to Nina Vale, who rose to fame for her role in the race, she’s tired of it.", "she’s tired of it"],
    [
      "Forty boats have sunk in the storm, officials said Friday, the latest sign of a bad year.",
      "Forty boats have sunk in the storm",
    ],
    ["The pier is sinking, Vale said, although she noted the town is safe.", "The pier is sinking"],
    ["Vale told us our boats should lie in the harbour.", "our boats should lie in the harbour"],
    ["Vale told me that’s not the case.", "that’s not the case"],
    ["Vale said on Monday the pier is old.", "the pier is old"],
  ])("%s", (sentence, text) => expect(texts(sentence)[0]).toBe(text));

  it("is neither where a list follows", () => {
    expect(texts("Along with these tools, Dr. Nina Vale recommends:")).toEqual([]);
  });

  it("may be two where one stands in the clause about the subject", () => {
    expect(
      statementsOf(["Nina Vale, who is 80 and sails daily, according to Harbour Times, said she is tired."], EN),
    ).toEqual(["Nina Vale, who is 80 and sails daily | Harbour Times", "she is tired | Nina Vale"]);
  });
});

describe("a body whose name ends as a paper's does", () => {
  const bodyIn = (text: string, name: string): Names => {
    const start = text.indexOf(name);
    const mentions = start < 0 ? [] : [{ start, end: start + name.length }];
    return { people: [], organizations: [{ name, aliases: [], mentions, reason: "known" }] };
  };
  it.each([
    ["Rates will rule, according to Astertrek Research.", ["Rates will rule | Astertrek Research"]],
    ["Rates will rule, according to data compiled by Astertrek Research.", ["Rates will rule | Astertrek Research"]],
    ["Rates will rule, according to the Aster Harbour Report.", []],
  ])("%s", (sentence, expected) => {
    expect(statementsOf([sentence], { ...EN, names: bodyIn(sentence, "Astertrek Research") })).toEqual(expected);
  });
});
