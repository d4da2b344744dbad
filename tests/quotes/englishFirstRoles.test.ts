import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

/** Role of the last thing said. */
function last(...paragraphs: string[]): string | null {
  return said(paragraphs, EN).at(-1)?.role ?? null;
}

describe("English offices that commas part from their bodies", () => {
  it.each([
    [
      `"${QUOTE}," said Nina Vale, senior vice president, Tides & Harbours at Aster Boats Inc.`,
      "senior vice president, Tides & Harbours at Aster Boats Inc",
    ],
    [`"${QUOTE}," said Nina Vale, director of tides, Aster Institute.`, "director of tides, Aster Institute"],
    [
      `Nina Vale, professor of tides, University of Norland, said the pier was old.`,
      "professor of tides, University of Norland",
    ],
    [
      `"${QUOTE}," said Nina Vale, chief executive, Harbours, Aster Institute.`,
      "chief executive, Harbours, Aster Institute",
    ],
  ])("go on to the body: %s", (sentence, role) => {
    expect(last(sentence)).toBe(role);
  });

  it.each([
    [`"${QUOTE}," said Nina Vale, director, Aster Institute said.`, "director"],
    [`"${QUOTE}," said Nina Vale, a nurse, and Aster Institute agreed.`, "nurse"],
    [`"${QUOTE}," said Nina Vale, president, adding that Aster Institute was sold.`, "president"],
    [`According to Nina Vale, director, Aster Institute stole the boats.`, "director"],
  ])("end at the comma before anything else: %s", (sentence, role) => {
    expect(last(sentence)).toBe(role);
  });
});

describe("English roles at the first mention", () => {
  it.each([
    [
      "As policy director for the Norland Union of Rowers, Nina Vale was there.",
      "policy director for the Norland Union of Rowers",
    ],
    ["As interim head of the trust, Nina Vale was there.", "interim head of the trust"],
    ["Vale, this year’s Aster Cup winner, praised the crowd.", "this year’s Aster Cup winner"],
    ["Last year's winner Nina Vale was there.", "Last year's winner"],
    ["Mum-of-two Nina Vale was there.", "Mum-of-two"],
    ["They came with dad-of-three Nina Vale on Monday.", "dad-of-three"],
    ["The port was opened by President Nina Vale's son.", "President"],
    ["Police searched former minister Nina Vale's home.", "former minister"],
    ["The vote ended mayor Nina Vale's plan to sell the port.", "mayor"],
    ["The match pitted Norland striker Nina Vale against Tom Marsh.", "Norland striker"],
    ["The court jailed a friend of billionaire financier Nina Vale.", "billionaire financier"],
    ["Nina Vale is the chief executive of Aster Boats.", "chief executive of Aster Boats"],
    ["They met Nina Vale – a nurse from Aster – at the pier.", "nurse from Aster"],
    ["They met Nina Vale — the former owner of the pier.", "former owner of the pier"],
    ["They met The Aster Company’s new chair Nina Vale.", "The Aster Company’s new chair"],
    ["They met Tom Marsh‘s mother Nina Vale.", "Tom Marsh‘s mother"],
  ])("are whole: %s", (sentence, role) => {
    expect(last(sentence, `"${QUOTE}," said Nina Vale.`)).toBe(role);
  });

  it.each([
    ["As a child, Nina Vale was afraid.", null],
    ["As the storm drew near, Nina Vale was afraid.", null],
    ["As the director left, Nina Vale was glad.", null],
    ["As police arrived, Nina Vale was glad.", null],
    ["As teachers, Nina Vale and Tom Marsh were glad.", null],
    ["Nina Vale is the first person there.", null],
    ["Nina Vale is the talk of Port Aster.", null],
    ["The mayor backed Nina Vale's plan.", null],
    ["Nina Vale's lawyer Tom Marsh came.", null],
    ["They met Nina Vale – but the nurse was late.", null],
    ["They met Nina Vale – the nurse said so.", null],
    ["The court appointed lawyer Nina Vale, 42, was there.", "court appointed lawyer"],
    ["The newly elected mayor Nina Vale was there.", "newly elected mayor"],
    ["The chief of staff Nina Vale was there.", "chief of staff"],
    ["The Mayor Nina Vale was there.", "Mayor"],
  ])("are no more than what is printed of the speaker: %s", (sentence, role) => {
    expect(last(sentence, `"${QUOTE}," said Nina Vale.`)).toBe(role);
  });
});

describe("English descriptions between a quote and its verb", () => {
  it.each([
    [`"${QUOTE}," Nina Vale, a nurse said.`, "nurse"],
    [`"${QUOTE}," Nina Vale, a member of the choir said.`, "member of the choir"],
    [`"${QUOTE}," Nina Vale, the head of the trust told the Courier.`, "head of the trust"],
    [`"${QUOTE}," Nina Vale, the trust's director added.`, "trust's director"],
    [`"${QUOTE}," Nina Vale, an expert on tides at Aster University explained.`, "expert on tides at Aster University"],
    [`"${QUOTE}," Vale, a nurse from Aster said.`, "nurse from Aster"],
    [`"${QUOTE}," Nina Vale, a member of Aster’s choir said of the plan.`, "member of Aster’s choir"],
    [`"${QUOTE}," Nina Vale, a member of Aster's BTQ+ group said.`, "member of Aster's BTQ+ group"],
  ])("need no second comma: %s", (sentence, role) => {
    expect(last(sentence)).toBe(role);
  });

  it.each([
    [`In the case of Nina Vale, the judge said it was over.`, "judge"],
    [`For Nina Vale, the coach said, the pier was home.`, "coach"],
  ])("are others' where no quote stands before the name: %s", (sentence, role) => {
    expect(last(sentence)).toBe(role);
  });
});

describe("English people named inside what describes another", () => {
  it("are known by their surnames from there", () => {
    const lead = "Ida Marsh was there. They came with Tom Marsh's mother on Monday.";
    const start = lead.indexOf("Tom Marsh");
    const people = [
      { name: "Tom Marsh", aliases: [], reason: "", mentions: [{ start, end: start + "Tom Marsh".length }] },
    ];
    const found = said([lead, `"${QUOTE}," Marsh said.`], { ...EN, names: { people, organizations: [] } });
    expect(found.at(-1)?.speaker).toBe("Tom Marsh");
  });
});
