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

describe("a verb that rules or urges", () => {
  it.each([
    ["The council ruled that the pier should be mended.", "the pier should be mended"],
    ["Nina Vale is adamant that the pier is safe, although Sten Orwell insists it is not.", "the pier is safe"],
    ["Nina Vale then informed the mayor that she was leaving.", "she was leaving"],
    ["Nina Vale warned sailors that dumping oil breaks the law.", "dumping oil breaks the law"],
    ["Nina Vale suggests trying another kind of rope.", "trying another kind of rope"],
    ["Nina Vale calls for a longer pier and a new ferry.", "a longer pier and a new ferry"],
    ["Nina Vale called on captains there to treat crews fairly.", "captains there to treat crews fairly"],
    ["Officials are asking anyone who saw the ferry to call them.", "anyone who saw the ferry to call them"],
    ["Nina Vale stressed the need to mend the pier.", "the need to mend the pier"],
    ["The council met, with some skippers saying they had lost boats.", "they had lost boats"],
    ["The skippers blocked the port, demanding that the council mend the pier.", "the council mend the pier"],
    ["Nina Vale said last week that the pier is old.", "the pier is old"],
    ["Nina Vale said last summer the pier was old.", "the pier was old"],
  ])("brings in a statement: %s", (sentence, text) => expect(texts(sentence)[0]).toBe(text));

  it("leaves what another says behind its comma to them", () => {
    expect(
      statementsOf(["Nina Vale is adamant that the pier is safe, although Sten Orwell insists it is not."], EN),
    ).toEqual(["the pier is safe | Nina Vale", "it is not | Sten Orwell"]);
  });

  it.each([
    "Nina Vale found a boat that was old.",
    "Nina Vale lamented the town’s inaction.",
    "Nina Vale disagreed that same winter, turning to a rope that had to be mended.",
    "For now, those boats are found only here.",
  ])("is no speech without what it brings in: %s", (sentence) => expect(texts(sentence)).toEqual([]));
});

describe("what is not said", () => {
  it.each([
    "Nowhere in the book does it say the pier was old.",
    "If Nina Vale asks you to pay for it, call the town.",
    "No one told the teacher of the class about it.",
    "That is why early reports of the damage indicated that the pier was safe.",
    "Data suggests that the pier is safe.",
    "The day came when the town released a Harbour report that recommended a new pier.",
    "The crew, who insist on staying in port, even when it is calm, left.",
    "The agents had emailed Nina Vale, chief of the port, on Monday.",
    "It offers a view of the port at a low price, which is good for the town.",
    "- Add the Aster client (it was not there)",
    "Nina Vale announced plans today to build a hub that will bring in boats.",
    "As boats race to the port, Nina Vale announced plans today to build a hub.",
    "The Iron Pier tells the story of a skipper and his sons as they sail to an island.",
    "That was a photo he posted that same day.",
  ])("%s", (sentence) => expect(texts(sentence)).toEqual([]));

  it("is told from a clause whose subject is “that”", () => {
    expect(texts("Nina Vale says that does not harm the pier.")).toEqual(["that does not harm the pier"]);
  });
});

describe("as a source says", () => {
  it.each([
    ["As Nina Vale noted, the pier could sink by June.", "the pier could sink by June"],
    ["That is wrong because, as Nina Vale noted, the pier is old.", "the pier is old"],
    ["As Nina Vale told Sten, and as other outlets have reported, she never left town.", "she never left town"],
    [
      "As first noted by Nina Vale, the town answered a letter from the crew.",
      "the town answered a letter from the crew",
    ],
    ["The pier could sink by June, as Nina Vale noted.", "The pier could sink by June"],
  ])("%s", (sentence, text) => expect(statementsOf([sentence], EN)).toEqual([`${text} | Nina Vale`]));
});

describe("who speaks inside a statement", () => {
  it("says what “that” brings in there", () => {
    expect(statementsOf(["Nina Vale said that Sten Orwell claimed that the pier was old."], EN)).toEqual([
      "Sten Orwell claimed that the pier was old | Nina Vale",
      "the pier was old | Sten Orwell",
    ]);
  });

  it("is a body whose paper says it", () => {
    const text = "The Harbour Board report said that the pier was old.";
    const mentions = [{ start: 4, end: 17 }];
    const names = { people: [], organizations: [{ name: "Harbour Board", aliases: [], mentions, reason: "known" }] };
    expect(statementsOf([text], { ...EN, names })).toEqual(["the pier was old | Harbour Board"]);
    expect(statementsOf(["A harbour report said that the pier was old."], EN)).toEqual([]);
  });
});

describe("a statement before a dash", () => {
  it.each([
    ["Vale told Sten that he was the best man for it — but not before noon.", "he was the best man for it"],
    ["Vale said that the pier is mended — and good for us.", "the pier is mended — and good for us"],
    ["Vale said that the pier — and the port — is safe.", "the pier — and the port — is safe"],
  ])("%s", (sentence, text) => expect(texts(sentence)[0]).toBe(text));
});

describe("speech that nobody said", () => {
  it.each([
    "Vale is a skipper. You hear it and think, “Oh no, I cannot sail like that!”",
    "Vale is a skipper. Ask, “When may we see the pier?” or “Would you lend us the boat?”",
    "Vale is a skipper. Try lines like, “May we moor a boat with a sail?”",
  ])("is no quote: %s", (paragraph) => expect(quotesOf([paragraph], EN)).toEqual([]));

  it("is a quote behind a verb that reports", () => {
    expect(quotesOf(["Nina Vale asked, “When may we see the pier?”"], EN)).toEqual([
      "When may we see the pier? | Nina Vale",
    ]);
  });
});
