import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const TOLD = '"We will rebuild the pier,"';

/** Speaker and role of the last thing said. */
function last(...paragraphs: string[]): [string | null, string | null] {
  const found = said(paragraphs, EN).at(-1);
  return [found?.speaker ?? null, found?.role ?? null];
}

describe("English offices between commas, before a name and one more", () => {
  it.each([
    ["The mayor of Leeds, Nina Vale, and Councillor Tom Marsh opened the fair.", "mayor of Leeds"],
    ["The chief executive of Aster Foods, Nina Vale, and Tom Marsh left.", "chief executive of Aster Foods"],
    ["The secretary-general of the DAP, Nina Vale, and Tom Marsh left.", "secretary-general of the DAP"],
    ["The ambassador to India, Nina Vale, and Trade Minister Tom Marsh left.", "ambassador to India"],
    ["The wife of Tom Marsh, Nina Vale, and Ida Marsh left.", "wife of Tom Marsh"],
    ["The three-man crew of Tom Marsh, Nina Vale, and Bill Orwell left.", null],
    ["The duo of Tom Marsh, Nina Vale and Bill Orwell left.", null],
  ])("are who is named first, and what several are is nobody's: %s", (sentence, role) => {
    expect(last(sentence, `${TOLD} Vale said.`)).toEqual(["Nina Vale", role]);
  });

  it("are not the next one's", () => {
    expect(last("The director of Aster United, Nina Vale, and Tom Marsh, the coach, said the pier was old.")).toEqual([
      "Nina Vale",
      "director of Aster United",
    ]);
  });
});

describe("English roles right before a name", () => {
  it.each([
    ["He fled with the help of his wife Nina Vale.", "his wife"],
    ["They hailed the election of new mayor Nina Vale on Monday.", "new mayor"],
    ["In the opinion of political analyst Nina Vale, the law is weak.", "political analyst"],
    ["They came to the funeral of beloved teacher Nina Vale.", "beloved teacher"],
    ["They came for the wedding of the singer Nina Vale.", "singer"],
    ["They praised the work of health and safety officer Nina Vale.", "health and safety officer"],
    ["The newly elected mayor Nina Vale of Leeds was there.", "newly elected mayor"],
    ["The highly respected scientist Nina Vale of Leeds was there.", "highly respected scientist"],
    ["The state sponsored hacker Nina Vale was there.", "state sponsored hacker"],
    ["The match pitted striker Nina Vale against Leeds.", "striker"],
    ["The board sacked manager Nina Vale of Leeds on Monday.", "manager"],
    ["The crowd cheered ousted prime minister Nina Vale's brother.", "ousted prime minister"],
    ["The crowd cheered newly crowned champion Nina Vale's father.", "newly crowned champion"],
    ["The crowd cheered champion Nina Vale's father.", "champion"],
  ])("begin behind what others do, and hold what was done to who has them: %s", (sentence, role) => {
    expect(last(sentence, `${TOLD} Vale said.`)).toEqual(["Nina Vale", role]);
  });

  it.each([
    ["A professor of law and former judge", "professor of law and former judge"],
    ["A member of parliament and former minister", "member of parliament and former minister"],
    ["A veteran of the Iraq war and author", "veteran of the Iraq war and author"],
    ["A mother of two and teacher", "mother of two and teacher"],
    ["A friend of the singer", "singer"],
  ])("may be two: %s", (described, role) => {
    expect(last(`${described} Nina Vale said the pier was old.`)).toEqual(["Nina Vale", role]);
  });
});

describe("English places and times that open a sentence", () => {
  it.each([
    ["On Route 66 driver", "driver"],
    ["At Terminal 3 passenger", "passenger"],
    ["After Covid 19 nurse", "nurse"],
    ["At Euro 2024 captain", "captain"],
    ["In Ward 7 councillor", "councillor"],
    ["On Channel 4 presenter", "presenter"],
    ["On stage and screen actor", "screen actor"],
    ["At last year's fair organiser", "organiser"],
    ["After last week's match captain", "captain"],
    ["Last week Formula 1 driver", "Formula 1 driver"],
    ["According to Channel 4 presenter", "Channel 4 presenter"],
    ["Former Route 66 driver", "Former Route 66 driver"],
    ["Last week's winner", "Last week's winner"],
  ])("hold numbers and owned times, which belong to a role elsewhere: %s", (opening, role) => {
    const rest = opening.startsWith("According") ? ", the pier was old." : " said the pier was old.";
    expect(last(`${opening} Nina Vale${rest}`)).toEqual(["Nina Vale", role]);
  });
});

describe("English letters beside a name", () => {
  it.each([
    ["Nina Vale, CPA president, said the pier was old.", "Nina Vale", "CPA president"],
    ["Nina Vale, MSN editor, said the pier was old.", "Nina Vale", "MSN editor"],
    ["Nina Vale, LPC leader, said the pier was old.", "Nina Vale", "LPC leader"],
    ["RD Tata said the pier was old.", "RD Tata", null],
    ["Nina Vale, CPA, president of Aster Foods, said the pier was old.", "Nina Vale", "president of Aster Foods"],
    ["Nina Vale RD, a dietitian, said the pier was old.", "Nina Vale", "dietitian"],
    ["Nina Vale, CPT, and founder of Aster Gym, said the pier was old.", "Nina Vale", "founder of Aster Gym"],
    ["Nina Vale, LPC, said the pier was old.", "Nina Vale", null],
  ])("are a degree only behind it and before a comma: %s", (sentence, speaker, role) => {
    expect(last(sentence)).toEqual([speaker, role]);
  });
});

describe("English times of life", () => {
  it.each([
    ["As a youth worker in Leeds, Nina Vale has seen it all.", "youth worker in Leeds"],
    ["As a child psychologist, Nina Vale has seen it all.", "child psychologist"],
    ["As a baby doctor, Nina Vale has seen it all.", "baby doctor"],
    ["As a youth football coach, Nina Vale has seen it all.", "youth football coach"],
    ["Nina Vale works as a youth worker.", "youth worker"],
    ["As a child, Nina Vale lived in Leeds.", null],
    ["As a teenager in Leeds, Nina Vale sang.", null],
  ])("are no role, but words of one before a word for people: %s", (sentence, role) => {
    expect(last(sentence, `${TOLD} Vale said.`)).toEqual(["Nina Vale", role]);
  });
});
