import { describe, expect, it } from "vitest";
import { said } from "./support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

/** Speaker and role of the last thing said. */
function last(...paragraphs: string[]): [string | null, string | null] {
  const found = said(paragraphs, EN).at(-1);
  return [found?.speaker ?? null, found?.role ?? null];
}

describe("English words for bodies", () => {
  it.each([
    [["Nina Vale told Harbour News she was late.", `"${QUOTE}," the outlet reported.`], "Harbour News"],
    [
      ["Velotek Games was late. But Velotek came back. And Velotek went on.", `The studio said: "${QUOTE}."`],
      "Velotek Games",
    ],
    [
      [
        "Velotek Games was late. But Velotek came back. And Velotek went on.",
        `The studio was sad. "${QUOTE}," it posted.`,
      ],
      null,
    ],
    [["Nina Vale was late. Vale came back. Vale went on.", `The studio said: "${QUOTE}."`], null],
  ])("point to the one that was told, or that the page is about, and to no person: %s", (page, speaker) => {
    expect(last(...page)[0]).toBe(speaker);
  });
});

describe("English descriptions", () => {
  it.each([
    ["Nina Vale sat down. A new source called the desk.", `"${QUOTE}," said the source.`, null],
    ["Nina Vale, a diver, sat down.", `"${QUOTE}," said the diver.`, "Nina Vale"],
    ["Nina Vale sat down.", `"${QUOTE}," said the 61-year-old former island diving instructor.`, "Nina Vale"],
    ["A senator came. Senator Nina Vale sat down.", `"${QUOTE}," the senator said.`, "Nina Vale"],
  ])("mean whom the page brought in, with a name or without: %s %s", (before, after, speaker) => {
    expect(last(before, after)[0]).toBe(speaker);
  });

  it.each([
    [["A Norland diver who lost a boat has found it.", "Nina Vale was home by then."], "Norland diver"],
    [["A Norland diver lost a boat.", "Captain Nina Vale was home by then."], "Captain"],
    [["A Norland fisherman lost a boat.", "Nina Vale, his daughter, was home by then."], "his daughter"],
    [["Nina Vale was home.", "In the evening, the award-winning diver went out."], "award-winning diver"],
    [["Nina Vale was home. Tom Marsh said the award-winning diver was out."], null],
    [["Nina Vale was home.", '"It is late," said the former diving instructor.'], "former diving instructor"],
    [["Nina Vale was home.", '"It is late," said the star.'], null],
  ])("tell who somebody is that is named elsewhere: %s", (page, role) => {
    expect(last(...page, `"${QUOTE}," Nina Vale said.`)).toEqual(["Nina Vale", role]);
  });

  it("hold no infinitive before somebody else's name", () => {
    const page = ["We sat down with a senator to check Nina Vale's words.", `"${QUOTE}," Nina Vale said.`];
    expect(last(...page)).toEqual(["Nina Vale", null]);
  });
});

describe("English offices that point back", () => {
  it.each([
    [`"It is late," said teacher Tom Hill.`, "minister", null],
    ["His lawyer, Amy Bell, said it was late.", "judge", null],
    ["Tom Hill, 34, was jailed on Monday.", "judge", null],
    ["Lawyer Amy Bell said it was late.", "doctor", null],
    ["Coach Amy Bell said it was late.", "player", null],
    ["Harbour chief executive Amy Bell said it was late.", "businesswoman", "Amy Bell"],
    ["Prime Minister Amy Bell said it was late.", "prime minister", "Amy Bell"],
    ["Minister Amy Bell said it was late.", "government spokesman", "Amy Bell"],
    ["Economist Amy Bell said it was late.", "professor", "Amy Bell"],
    ["Judge Tom Hill sat down. Amy Bell said it was late.", "judge", "Tom Hill"],
    ["District Attorney Amy Bell said it was late.", "prosecutor", "Amy Bell"],
    ["Amy Bell, a mother of two, said it was late.", "teacher", "Amy Bell"],
    ["Amy Bell sold her boat.", "singer", "Amy Bell"],
    ["Sheriff Amy Bell said it was late.", "judge", "Amy Bell"],
    ["Sentencing him, Amy Bell said it was late.", "judge", "Amy Bell"],
    ["President Amy Bell of Aster College said it was late.", "principal", "Amy Bell"],
    ["A baker, Amy Bell, said it was late.", "judge", null],
  ])("mean nobody who holds another: %s The %s", (before, office, speaker) => {
    expect(last(before, `The ${office} said: "${QUOTE}."`)[0]).toBe(speaker);
  });
});

describe("English surnames", () => {
  it.each([
    [["Tom Vale came. Tom Vale sat down. Tom Vale ate. His brother, Captain Nina Vale, left."], "Tom Vale"],
    [["Tom Vale came. His sister, Captain Nina Vale, left."], "Nina Vale"],
    [
      ["Mayor Tom Day came.", "It was late on Christmas Day in Aster.", "They left on Christmas Day at noon."],
      "Tom Day",
    ],
  ])("are whom the page names most, or named last; no feast's: %s", (page, speaker) => {
    const surname = speaker.split(" ")[1];
    expect(last(...page, `"${QUOTE}," ${surname} said.`)[0]).toBe(speaker);
  });
});

describe("English fragments", () => {
  it.each([
    ['The Gulls were "ready to leave the pier again" in May, per Nina Vale.', "Nina Vale"],
    [
      'The tide is a "slow thing that comes and goes" for most, according to Nina Vale, with rain to follow.',
      "Nina Vale",
    ],
    [
      'Nina Vale and her guest were accusing the board of mending "no boats in the rain" while the baker asked for tea.',
      "Nina Vale",
    ],
    ['"It was not fine," countless Aster users wrote.', null],
  ])("are whose clause they stand in: %s", (sentence, speaker) => {
    expect(last("Tom Marsh said it rained.", sentence)[0]).toBe(speaker);
  });
});
