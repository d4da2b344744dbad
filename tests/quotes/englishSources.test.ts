/** English sources beside what stands around them: bodies behind links, what somebody does while they speak, several who speak in turn. */
import { describe, expect, it } from "vitest";
import { quotesOf, said } from "./support.js";

const EN = { code: "en" };
const sources = (sentence: string): string[] => said([sentence], EN).map(({ speaker, role }) => `${speaker} | ${role}`);

describe("a name before its body", () => {
  it.each([
    ["The economist Nina Vale of the University of Aster said prices would fall.", "Nina Vale | economist"],
    ["“It is thin,” said glaciologist Nina Vale of the Aster Institute of Polar Science.", "Nina Vale | glaciologist"],
    ["“It is thin now,” lead author Nina Vale of the Institute for Polar Science said.", "Nina Vale | lead author"],
    [
      "A spokesman for delivery platform Quikbite said riders would be paid.",
      "null | spokesman for delivery platform Quikbite",
    ],
    [
      "“We are sorry,” a spokeswoman for mobile operator Telwave said.",
      "null | spokeswoman for mobile operator Telwave",
    ],
  ])("%s", (sentence, source) => expect(sources(sentence)).toEqual([source]));

  it.each([
    [
      "The vice-chancellor of the University of Aster said fees would fall.",
      "null | vice-chancellor of the University of Aster",
    ],
    ["A spokesman for Quikbite said riders would be paid.", "null | spokesman for Quikbite"],
    ["Police spokesman Sten Marsh said the road was closed.", "Sten Marsh | Police spokesman"],
    ["The minister for housing Sten Marsh said rents were up.", "Sten Marsh | minister for housing"],
    ["The curator for modern art Sten Marsh said it was late.", "Sten Marsh | curator for modern art"],
    ["The spokesperson for education Sten Marsh said fees were up.", "Sten Marsh | spokesperson for education"],
    ["The candidate for mayor Sten Marsh said rents were up.", "Sten Marsh | candidate for mayor"],
    ["Vice president for research Nina Vale said it was late.", "Nina Vale | Vice president for research"],
    ["The coach for five seasons, Sten Marsh, said the pier was old.", "Sten Marsh | coach for five seasons"],
  ])("or none: %s", (sentence, source) => expect(sources(sentence)).toEqual([source]));
});

describe("what somebody does while they speak", () => {
  it.each([
    ["Talking to reporters, Nina Vale said the pier was old.", "Nina Vale | null"],
    ["Speaking to the Courier, Mayor Nina Vale said the pier was old.", "Nina Vale | Mayor"],
    ["Responding to Mr Marsh, Minister Nina Vale said the law would be changed.", "Nina Vale | Minister"],
    ["Sentencing Marsh, Judge Nina Vale said: “You are a danger to us all.”", "Nina Vale | Judge"],
    ["Defending Marsh, solicitor Nina Vale said he was sorry.", "Nina Vale | solicitor"],
  ])("is no name: %s", (sentence, source) => expect(sources(sentence)).toEqual([source]));

  it.each([
    ["Sterling Marsh, mayor of Aster, said the pier was old.", "Sterling Marsh | mayor of Aster"],
    ["Ming Tan, a teacher, said the pier was old.", "Ming Tan | teacher"],
    ["The mayor, Nina Vale, said the pier was old.", "Nina Vale | mayor"],
  ])("unless it is: %s", (sentence, source) => expect(sources(sentence)).toEqual([source]));
});

describe("two who speak in turn", () => {
  it.each([
    ["Nina Vale said, “We are ready for the winter.” Sten Marsh said, “It will be the hardest in years.”"],
    ["Nina Vale said: “We are ready for the winter.” Sten Marsh said: “It will be the hardest in years.”"],
    ["Nina Vale asked, “We are ready for the winter.” Sten Marsh rued, “It will be the hardest in years.”"],
  ])("%s", (paragraph) =>
    expect(quotesOf([paragraph], EN)).toEqual([
      "We are ready for the winter. | Nina Vale",
      "It will be the hardest in years. | Sten Marsh",
    ]),
  );

  it("and one who goes on", () => {
    expect(
      quotesOf(["“Are we ready for it?” Sten Marsh said, adding, “It will be the hardest in years.”"], EN),
    ).toEqual(["Are we ready for it? | Sten Marsh", "It will be the hardest in years. | Sten Marsh"]);
  });
});

describe("what somebody is called", () => {
  it.each([
    ["Nina Vale called it “a disgrace for the town”.", ["a disgrace for the town | Nina Vale"]],
    ["The union called it “a step back”.", ["a step back | null"]],
    ["They called it “the Old Pier”.", []],
    ["The band called it “Harbour Nights”.", []],
    ["His friends called him “bobby”.", []],
  ])("%s", (sentence, quotes) => expect(quotesOf([sentence], EN)).toEqual(quotes));
});

describe("ranks of police", () => {
  it.each([
    [
      "Kellan Police chief Adj. Sr. Comr. Budi Salim said two men were held.",
      "Budi Salim | Kellan Police chief Adj. Sr. Comr.",
    ],
    ["“Two men are held,” police spokesman Sr. Comr. Budi Salim said.", "Budi Salim | police spokesman Sr. Comr."],
    ["DCP Anil Rao said the gang had been caught.", "Anil Rao | DCP"],
    ["“The gang is caught,” said DSP Anil Rao.", "Anil Rao | DSP"],
  ])("%s", (sentence, source) => expect(sources(sentence)).toEqual([source]));
});
