import { describe, expect, it } from "vitest";
import { quotesOf, statementsOf } from "../support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

describe("she and he", () => {
  it("takes a man named last for no 'she', nor a woman for a 'he'", () => {
    const page = [
      "Councillor Virginia Marsh opened the hearing.",
      `"${QUOTE}," said Harold Venn, a diver. She said the harbour was closed.`,
    ];
    expect(statementsOf(page, EN)).toEqual(["the harbour was closed | Virginia Marsh"]);
    expect(statementsOf([...page, "He said the ferry would wait."], EN)).toEqual([
      "the harbour was closed | Virginia Marsh",
      "the ferry would wait | Harold Venn",
    ]);
  });

  it("reads honorifics and words for people before the name", () => {
    const page = [
      "The pier was built by her father Orrin Vale.",
      "Ms Tamsin Vale, a diver, denied it. She said it sank.",
    ];
    expect(statementsOf(page, EN).at(-1)).toBe("it sank | Tamsin Vale");
  });

  it("takes an age for whom the page was about", () => {
    const page = ['"We sink," Orrin Vale said.', "The 37-year-old said he would swim."];
    expect(statementsOf(page, EN)).toEqual(["he would swim | Orrin Vale"]);
  });

  it("stays with who spoke last where nothing tells of them", () => {
    const page = ["Virginia Marsh opened the hearing.", `"${QUOTE}," Orrin Vale said.`, "She said it would be soon."];
    expect(statementsOf(page, EN)).toEqual(["it would be soon | Orrin Vale"]);
  });
});

describe("'it', a body", () => {
  it("means the body that acted last, and never a person", () => {
    const page = ["Aster Shipping closed the pier.", "It said the boats would sink."];
    const names = {
      people: [],
      organizations: [{ name: "Aster Shipping", aliases: [], mentions: [{ start: 0, end: 14 }], reason: "test" }],
    };
    expect(statementsOf(page, { ...EN, names })).toEqual(["the boats would sink | Aster Shipping"]);
    expect(statementsOf([`"${QUOTE}," said Nina Vale.`, "It said the boats would sink."], EN)).toEqual([
      "the boats would sink | null",
    ]);
  });

  it("says nothing where it was said", () => {
    expect(statementsOf(["The Harbour Ministry met.", "It was noted that the boats would sink."], EN)).toEqual([]);
  });

  it("takes a country for no company that bears its name", () => {
    const names = {
      people: [],
      organizations: [{ name: "Norway Ferries", aliases: [], mentions: [{ start: 0, end: 14 }], reason: "test" }],
    };
    const page = ["Norway Ferries closed the line.", "Norway said it would help."];
    expect(statementsOf(page, { ...EN, names })).toEqual(["it would help | Norway"]);
  });
});

describe("speech with a question mark", () => {
  it.each([
    ['"Who will pay?" Olive Marsh asked, referring to the pier.', "Who will pay? | Olive Marsh"],
    ['"We must know!" Mayor Harold Venn told reporters on Monday.', "We must know! | Harold Venn"],
  ])("goes on with whose it is: %s", (sentence, expected) => {
    expect(quotesOf(["Nina Vale said she knew.", sentence], EN)).toEqual([expected]);
  });

  it("ends where another sentence begins", () => {
    const page = ['Nina Vale asked, "Who will pay?" Olive Marsh said the town would pay.'];
    expect(quotesOf(page, EN)).toEqual(["Who will pay? | Nina Vale"]);
    expect(statementsOf(page, EN)).toEqual(["the town would pay | Olive Marsh"]);
  });
});
