/** Turns of phrase of the English press: who is quoted by others, papers and their authors, days, single marks, single words. */
import { describe, expect, it } from "vitest";
import { quotesOf, said, statementsOf } from "./support.js";

const EN = { code: "en" };
const DAY = { ...EN, pageDate: "2024-05-14" };
const first = (...page: string[]) => said(page, DAY)[0];

describe("who is quoted by others", () => {
  it.each([
    "State radio quoted Nina Vale as saying that the pier was old.",
    "State radio quoted Nina Vale as saying the pier was old.",
    "Nina Vale was quoted as saying by state radio on Monday that the pier was old.",
    "Nina Vale responded by saying the pier was old.",
    "Nina Vale issued a statement saying the pier was old.",
  ])("says it: %s", (sentence) => expect(statementsOf([sentence], EN)).toEqual(["the pier was old | Nina Vale"]));

  it("says speech", () => {
    expect(quotesOf(['State radio quoted Nina Vale as saying: "The pier was old."'], EN)).toEqual([
      "The pier was old. | Nina Vale",
    ]);
  });

  it("says nothing where the participle goes on with a thing", () => {
    expect(statementsOf(["The town sent a letter by adding a stamp to it."], EN)).toEqual([]);
  });
});

describe("a paper and its author", () => {
  it.each([
    'A statement from Nina Vale read: "The pier was old and wet."',
    '"The pier was old and wet," a letter from Nina Vale said.',
    'Nina Vale issued a statement on Monday. "The pier was old and wet," the statement read.',
  ])("speaks: %s", (page) => expect(quotesOf([page], EN)[0]?.split(" | ")[1]).toBe("Nina Vale"));

  it("is none of whom it is about", () => {
    expect(statementsOf(["According to an analysis of Vale data, the pier was old."], EN)).toEqual([]);
  });
});

describe("a paper without an author", () => {
  it("states, and goes on stating", () => {
    const page = ["The lawsuit says the pier was old. It also says that the town knew."];
    expect(said(page, EN).map(({ speaker, role }) => speaker ?? role)).toEqual(["lawsuit", "lawsuit"]);
  });

  it("states between commas", () => {
    expect(statementsOf(["At one point, the criminal complaint states, the pier was old."], EN)).toHaveLength(1);
  });

  it("finds what is no statement", () => {
    expect(statementsOf(["The study found that the pier was old."], EN)).toEqual([]);
  });
});

describe("several people, or one without a name, told of at length", () => {
  it.each([
    ["Those in favor of the pier have said that it was old.", "Those in favor of the pier"],
    ["Those who oppose the pier said it was old.", "Those who oppose the pier"],
    ["It was old, a second person briefed on the plan said.", "second person briefed on the plan"],
    ["Some, however, have suggested that it was old.", "Some"],
    ["According to federal prosecutors, it was old.", "federal prosecutors"],
  ])("speak: %s", (sentence, role) => expect(first(sentence)).toMatchObject({ speaker: null, role }));

  it("are no things", () => {
    expect(statementsOf(["The cost of the pier said nothing of that."], EN)).toEqual([]);
  });
});

describe("a participle that opens the sentence", () => {
  it.each([
    [
      "Noting that the pier was old, Nina Vale said the town would mend it.",
      ["the pier was old | Nina Vale", "the town would mend it | Nina Vale"],
    ],
    ["Noting that the pier was old, Nina Vale asked for money.", ["the pier was old | Nina Vale"]],
    ["Adding sugar to the mix, Nina Vale said it was good.", ["it was good | Nina Vale"]],
  ])("%s", (sentence, told) => expect(statementsOf([sentence], EN)).toEqual(told));
});

describe("a statement before the cue of speech", () => {
  it.each([
    'Nina Vale said the pier was old, adding: "We have the money."',
    'Nina Vale said the pier was old, and told the Courier: "We have the money."',
  ])("is one besides: %s", (sentence) => {
    expect(statementsOf([sentence], EN)).toEqual(["the pier was old | Nina Vale"]);
    expect(quotesOf([sentence], EN)).toEqual(["We have the money. | Nina Vale"]);
  });

  it("is none where nothing was said", () => {
    expect(statementsOf(['Nina Vale opened the meeting, telling sailors: "We have the money."'], EN)).toEqual([]);
  });
});

describe("the day of speech", () => {
  it.each([
    "The pier is old, Nina Vale told The Harbour Courier on Monday.",
    "The pier is old, Nina Vale told a town hall meeting on Monday.",
    "Speaking in Aster on Monday, Nina Vale said the pier is old.",
    "Nina Vale said late Monday the pier is old.",
    '"The pier is old," Nina Vale said early Monday.',
  ])("is told: %s", (sentence) => expect(first(sentence)?.date).toBe("2024-05-13"));
});

describe("what is told of before a day", () => {
  it.each([
    ["Nina Vale said flights Friday would carry more people.", "flights Friday would carry more people | Nina Vale"],
    ["Police said clashes Tuesday left four people hurt.", "clashes Tuesday left four people hurt | null"],
  ])("stays in what was said: %s", (sentence, statement) => expect(statementsOf([sentence], EN)).toEqual([statement]));
});

describe("marks", () => {
  it.each([
    "'The pier is old and wet', Nina Vale said.",
    "‘The pier is old and wet’, Nina Vale, the mayor, told the Courier.",
  ])("that are single hold speech before a comma: %s", (sentence) =>
    expect(quotesOf([sentence], EN)).toEqual(["The pier is old and wet | Nina Vale"]),
  );

  it.each([
    "The mayor said 'the old wooden pier by the sea', which officials say is rotten, would close.",
    "She sang 'the long way back to home', her first song, and said it was late.",
  ])("that are single name things where no name follows: %s", (sentence) =>
    expect(quotesOf([sentence], EN)).toEqual([]),
  );

  it.each([
    ['"Yes," Nina Vale said.', ["Yes | Nina Vale"]],
    ['"No," he said.', ["No | null"]],
    ['Her book "Pier," Nina Vale said, was late.', []],
    ["He saw the show 'Pier', and then it rained.", []],
    ['The sign was new. "Closed." Nina Vale said the shop would open in May.', []],
  ])("that hold one word: %s", (sentence, quotes) => expect(quotesOf([sentence], EN)).toEqual(quotes));
});

describe("offices before and behind names", () => {
  it.each([
    ["The Aster County district attorney, Nina Vale, said the pier is old.", "Aster County district attorney"],
    ["Speaking to the BBC, Nina Vale, a nurse, said the pier is old.", "nurse"],
    ["In a briefing for staff, Nina Vale, a nurse, said the pier is old.", "nurse"],
  ])("%s", (sentence, role) => expect(first(sentence)).toMatchObject({ speaker: "Nina Vale", role }));

  it("who speaks for somebody with a title has no name", () => {
    const told = { speaker: null, role: "spokesman for Gov. Nina Vale" };
    expect(first("A spokesman for Gov. Nina Vale said the pier is old.")).toMatchObject(told);
  });

  it("who is brought in by “for” speaks next", () => {
    const page = 'For Nina Vale, a nurse in Aster, the winter was long. "We had no light at all," she said.';
    expect(first(page)).toMatchObject({ speaker: "Nina Vale", role: "nurse in Aster" });
  });
});
