import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

describe("where an English source begins and ends", () => {
  it.each([
    [`"${QUOTE}," political scientist Nina Vale told the Courier.`, "Nina Vale", "political scientist"],
    [`In his opening speech, state advocate Tim Orwell said: "${QUOTE}."`, "Tim Orwell", "state advocate"],
    [
      `Aster Economics senior North Sea economist Nina Vale said: "${QUOTE}."`,
      "Nina Vale",
      "Aster Economics senior North Sea economist",
    ],
    [`"${QUOTE}," Nina Vale, 30, who was among those asked, said on Monday.`, "Nina Vale", null],
    [`"${QUOTE}?" Nina Vale asked rhetorically, shaking her head.`, "Nina Vale", null],
    [`Said Nina Vale, "${QUOTE}."`, "Nina Vale", null],
    [`Nina Vale, identified as "Witness 1" in the files, said: "${QUOTE}."`, "Nina Vale", null],
    [`Aster's Mr. Vale said: "${QUOTE}."`, "Vale", null],
    [`"${QUOTE}," said a reporter who joined Nina Vale on the tour.`, null, "reporter who joined Nina Vale"],
    [`Nina Vale of Marsh Research & Associates Inc. said: "${QUOTE}."`, "Nina Vale", null],
    [`Nina Vale told the people of the old fishing quarter that "${QUOTE}."`, "Nina Vale", null],
    [`As Nina Vale put it, "${QUOTE}."`, "Nina Vale", null],
  ])("reads %j", (paragraph, speaker, role) => {
    const [quote] = said([paragraph], EN);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  it.each([
    ["The second speaker on the pier was harbour captain Tim Orwell.", "Tim Orwell", "harbour captain"],
    ["Beside her during the interview was board chair Tim Orwell.", "Tim Orwell", "board chair"],
  ])("takes who is brought in behind 'to be' for who speaks next: %s", (paragraph, speaker, role) => {
    const [quote] = said([paragraph, `"${QUOTE}," he said.`], EN);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  it.each(["UNUSUAL LANTERN", "PORT ASTER: The board met."])(
    "takes no heading in capitals for a person: %s",
    (line) => {
      const quotes = said([`Nina Vale opened the hall. "${QUOTE}," Vale said.`, line, `"It is late," he said.`], EN);
      expect(quotes.map(({ speaker }) => speaker)).toEqual(["Nina Vale", "Nina Vale"]);
    },
  );

  it("gives the words of a paper to nobody whom it only names", () => {
    const [quote] = said(
      ["According to a filing obtained by the Aster Courier:", `"${QUOTE} before the winter comes."`],
      EN,
    );
    expect(quote?.speaker).toBeNull();
  });

  it("takes no verb behind 'and' for the cue of the quote before it", () => {
    const [quote] = said([`She said he announced: "${QUOTE}," and alleges Tim Orwell then left.`], EN);
    expect(quote?.speaker).toBeNull();
  });
});

describe("what is no English statement", () => {
  it.each([
    "The target is a politician, accused of selling the pier.",
    "Nina Vale was widely described as a friend of the harbour.",
    "Nina Vale announced the repair of lanterns but did not name any builder.",
    "Given the run of tides from the May report, expect higher ones.",
  ])("%s", (paragraph) => expect(statementsOf([paragraph], EN)).toEqual([]));
});

describe("the clause of an English statement", () => {
  it.each([
    ["Nina Vale said in a March report that the pier is safe.", "the pier is safe | Nina Vale"],
    ["Nina Vale said after the pier was built, in 1970, that nobody had paid.", "nobody had paid | Nina Vale"],
    ["The pier was a joke according to sailors, but the board kept it.", "The pier was a joke | null"],
    ['Nina Vale said it was "on trend".', 'it was "on trend" | Nina Vale'],
    ["Nina Vale reiterated these doubts, stating that the pier is safe.", "the pier is safe | Nina Vale"],
    ["According to police, the goat was carried on the ferry.", "the goat was carried on the ferry | null"],
    ["Nina Vale has widely claimed that the pier is safe.", "the pier is safe | Nina Vale"],
  ])("%s", (paragraph, statement) => expect(statementsOf([paragraph], EN)).toEqual([statement]));
});

describe("speech in pieces", () => {
  it.each([
    ['The plan is "old and weary for us all" and "a waste of good money," Nina Vale said.', "Nina Vale"],
    ['The nominees Tom Orwell and Ida Holm "were stiff, and nobody had fun" in the end, Nina Vale said.', "Nina Vale"],
  ])("belongs to who closes the sentence: %s", (paragraph, speaker) => {
    const quotes = said([paragraph], EN).filter(({ kind }) => kind !== "indirect");
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => quote.speaker === speaker)).toBe(true);
  });
});
