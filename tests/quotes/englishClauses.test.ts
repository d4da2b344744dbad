import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

const EN = { code: "en" };

describe("English clauses", () => {
  it.each([
    ["Nina Vale said no ships had left the harbour.", ["no ships had left the harbour | Nina Vale"]],
    ["Nina Vale said nothing was done to save the pier.", ["nothing was done to save the pier | Nina Vale"]],
    ["Nina Vale said about 200 people came to the pier.", ["about 200 people came to the pier | Nina Vale"]],
    ["Norland claimed it shot down two drones.", ["it shot down two drones | Norland"]],
    ["Nina Vale said if it rains, the pier will fall.", ["if it rains, the pier will fall | Nina Vale"]],
    ["Nina Vale has denied having met the mayor.", ["having met the mayor | Nina Vale"]],
    ["Nina Vale said nothing about the storm that was coming.", []],
    ["Nina Vale said no.", []],
    ["Norland denied it in court.", []],
    ["Norland described the pier as having sunk.", []],
    ["Norland states and towns have built piers.", []],
    ["The May harbour report says the water is warm.", []],
    ["Nina Vale responded with anger to the mayor.", []],
  ])("takes what begins with a count or a body for a clause, and no thing: %s", (sentence, expected) => {
    expect(statementsOf([sentence], EN)).toEqual(expected);
  });

  it.each([
    [
      "Nina Vale said the pier was old, but she later admitted that it had been painted.",
      ["the pier was old", "it had been painted"],
    ],
    ["Nina Vale said the pier was old but still noted that it was safe.", ["the pier was old", "it was safe"]],
    ["Nina Vale said the pier was old as she once again asserted it was safe.", ["the pier was old", "it was safe"]],
    ["Nina Vale said the pier and the harbour were old.", ["the pier and the harbour were old"]],
    ["Nina Vale said the pier was old, but it would stand.", ["the pier was old, but it would stand"]],
  ])("ends a statement where its source says something else: %s", (sentence, expected) => {
    expect(said([sentence], EN).map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    [
      "The harbour needs the money for its own security, says Nina Vale, a researcher at the Aster Institute.",
      "The harbour needs the money for its own security",
      "Nina Vale",
    ],
    [
      "Two ferries were held up by the storm, harbour authorities said Wednesday.",
      "Two ferries were held up by the storm",
      null,
    ],
  ])("takes what stands before an inverted attribution: %s", (sentence, text, speaker) => {
    const [one, ...more] = said([sentence], EN);
    expect([one?.text, one?.speaker, more.length]).toEqual([text, speaker, 0]);
  });

  it.each([
    ['Nina Vale said she was "just trying to keep the harbour open."', "partial"],
    ['Nina Vale called the pier "a monument to the folly of men."', "partial"],
    ['Nina Vale said "we will rebuild the pier for all of you."', "direct"],
    ['Nina Vale said: "We will rebuild the pier for all of you."', "direct"],
  ])("takes what goes on with the reporter's sentence for a fragment: %s", (sentence, kind) => {
    expect(said([sentence], EN).find((one) => one.kind !== "indirect")?.kind).toBe(kind);
  });

  it("takes no age for a role, and 'one of' for a part of one", () => {
    expect(said([`One of Vale's sons, Tom Vale, wept. "It was cold," the 36-year-old said.`], EN)).toMatchObject([
      { speaker: "Tom Vale", role: "One of Vale's sons" },
    ]);
  });

  it.each([
    ["Nina Vale told me over the phone that the pier was gone.", "the pier was gone"],
    ["The pier, she told me, is sinking into the sea.", "is sinking into the sea"],
    ["Nina Vale told reporters she would rebuild the pier.", "she would rebuild the pier"],
  ])("leaves the hearer out of the clause: %s", (sentence, text) => {
    expect(said(["Nina Vale said it rained.", sentence], EN).at(-1)?.text).toBe(text);
  });

  it("gives what 'the statement said' to who spoke before, a body too", () => {
    const paragraphs = [
      "The Department of Piers said in a statement that it rained.",
      `"The pier is gone," the statement said.`,
    ];
    expect(said(["Nina Vale said it was cold.", ...paragraphs], EN).at(-1)?.speaker).toBe("Department of Piers");
  });

  it.each([
    [`It shows films from Aster, "Low Water," and songs by Nina Vale, the network said.`, 0],
    [`Nina Vale held a sign that read "save the old pier of Aster", police said.`, 0],
    [`Nina Vale said: "Yes, Minister," and left.`, 1],
    [`"Low Water," said Nina Vale.`, 1],
  ])("takes a title in a list and the words of a sign for no speech: %s", (sentence, quotes) => {
    expect(said([sentence], EN).filter(({ kind }) => kind !== "indirect")).toHaveLength(quotes);
  });

  it.each([
    [
      "Some sailors say the plan falls short, officials have argued that it is fine.",
      ["the plan falls short | Some sailors", "it is fine | officials"],
    ],
    [
      "Nina Vale said the plan falls short, and that it is fine.",
      ["the plan falls short, and that it is fine | Nina Vale"],
    ],
    [
      "Nina Vale said the mayor who claimed that it rained had left.",
      ["the mayor who claimed that it rained had left | Nina Vale"],
    ],
    ["Nina Vale has over the last two winters repeatedly warned that it is late.", ["it is late | Nina Vale"]],
  ])("gives a second clause to the other who says it: %s", (sentence, expected) => {
    expect(said([sentence], EN).map(({ text, speaker, role }) => `${text} | ${speaker ?? role}`)).toEqual(expected);
  });
});
