/** English statements whose cue is no plain "said", each beside what looks like one and is none. */
import { describe, expect, it } from "vitest";
import { quotesOf, statementsOf } from "./support.js";

const EN = { code: "en" };

describe("an English statement", () => {
  it.each([
    ["The school sits on a hill, per Harbour Times.", "The school sits on a hill | Harbour Times"],
    ["Per Harbour Times, the school is old.", "the school is old | Harbour Times"],
    ["As explained by Nina Vale, a pier is a “block of trade.”", "a pier is a “block of trade.” | Nina Vale"],
    ["The pier is sold, as first reported by Harbour Times.", "The pier is sold | Harbour Times"],
    ["The ferry runs at 30 knots per hour, and is new.", null],
    ["The town paid $5 per Norlander for it.", null],
  ])("is brought in by a small word for its source: %s", (sentence, expected) => {
    expect(statementsOf([sentence], EN)).toEqual(expected ? [expected] : []);
  });

  it.each([
    ["And Rudd Orwell’s claim that Nina Vale sold the pier is odd.", ["Nina Vale sold the pier | Rudd Orwell"]],
    ["The town rejected Nina Vale's argument that the pier was safe.", ["the pier was safe | Nina Vale"]],
    ["The town rejected the claim that the pier was safe.", []],
    ["The town rejected Nina Vale's claim to the pier.", []],
  ])("is what somebody's claim brings in: %s", (sentence, expected) => {
    expect(statementsOf([sentence], EN)).toEqual(expected);
  });

  it.each([
    [
      '"The pier is old," Nina Vale said, adding that the town will be "richer and safer for it" by June.',
      'the town will be "richer and safer for it" by June',
    ],
    ["“We build by hand,” says Nina Vale adding that it is vital to sail.", "it is vital to sail"],
    ["Nina Vale answered the mayor by saying that the pier was old.", "the pier was old"],
    ["Nina Vale attempted to argue that the pier was old.", "the pier was old"],
    ["The council met, with Nina Vale joking that it was late.", "it was late"],
    ["Nina Vale agrees, noting that the pier is old.", "the pier is old"],
  ])("is what a participle brings in: %s", (sentence, text) => {
    expect(statementsOf([sentence], EN)).toEqual([`${text} | Nina Vale`]);
  });

  it.each([
    ["Any sailor could tell you that boats are dear."],
    ["Nina Vale described the storm as a shock, though the pier has been mended."],
    ["In 2021, Nina Vale pledged to give a boat to the town."],
  ])("is nothing that was not said: %s", (sentence) => {
    expect(statementsOf([sentence], EN)).toEqual([]);
  });

  it.each([
    ["Nina Vale said that it was late, describing the night as long.", "it was late"],
    ["Police later explained in town that all must stay, Nina Vale told Harbour Media.", "all must stay"],
    ["The deck was mended, said Nina Vale, of the Harbour Trust, a group that sails.", "The deck was mended"],
  ])("ends, and begins, where its source's own deeds do: %s", (sentence, text) => {
    expect(statementsOf([sentence], EN).map((one) => one.split(" | ")[0])).toEqual([text]);
  });

  it("holds the marks that it begins and ends with", () => {
    expect(statementsOf(['Nina Vale said that "it was hard" and "too late".'], EN)).toEqual([
      '"it was hard" and "too late" | Nina Vale',
    ]);
  });

  it("ends with its sentence before 'As N says'", () => {
    const sentence = "Nina Vale noted that it was “a long way from home to us.” As Rudd Orwell says, it is late.";
    expect(statementsOf([sentence], EN)).toEqual([
      "it was “a long way from home to us.” | Nina Vale",
      "it is late | Rudd Orwell",
    ]);
    expect(quotesOf([sentence], EN)).toEqual(["a long way from home to us. | Nina Vale"]);
  });
});
