import { describe, expect, it } from "vitest";
import { statementsOf } from "./support.js";

/** The statements of Nina Vale's sentence. */
function told(sentence: string): string[] {
  return statementsOf([`Nina Vale ${sentence}`], { code: "en" }).map((one) => one.replace(" | Nina Vale", ""));
}

describe("English verbs behind 'and' and 'but'", () => {
  it.each([
    [
      "said the harbour had been closed, and accused the board of greed.",
      ["the harbour had been closed", "the board of greed"],
    ],
    [
      "said the fires were caused by cables and called on the council to act.",
      ["the fires were caused by cables", "the council to act"],
    ],
    [
      "said the pier would be sold and accused the council of greed.",
      ["the pier would be sold", "the council of greed"],
    ],
    ["says the pier is unsafe and urges visitors to stay away.", ["the pier is unsafe", "visitors to stay away"]],
    ["urged the minister to resign and accused him of greed.", ["the minister to resign", "him of greed"]],
    [
      "repeated these doubts, stating that the port was being watched and urged guards to stay.",
      ["the port was being watched", "guards to stay"],
    ],
  ])("are the source's own where the clause cannot go on with them: %s", (sentence, statements) => {
    expect(told(sentence)).toEqual(statements);
  });

  it.each([
    ["said two men had been arrested but did not give details.", "two men had been arrested"],
    ["said two men had been arrested, but declined to name them.", "two men had been arrested"],
    ["said the deal was close, but refused to give a date.", "the deal was close"],
    ["said the yard was mending its ship but did not say when it would sail.", "the yard was mending its ship"],
    ["said the tax would hurt shops, and vowed to fight it.", "the tax would hurt shops"],
    ["said the barge was a white one but did not identify its owner.", "the barge was a white one"],
    ["said two men had been held but gave no further details.", "two men had been held"],
    ["said Marsh was at home but did not say why.", "Marsh was at home"],
    ["said the clerk would be charged and thanked the divers.", "the clerk would be charged"],
    ["said the storm was the worst in years and praised the crews.", "the storm was the worst in years"],
  ])("that tell nothing end the clause: %s", (sentence, statement) => {
    expect(told(sentence)).toEqual([statement]);
  });

  it.each([
    "said the council ignored her letters and refused to pay.",
    "said Tom Marsh had called the police and accused her of theft.",
    "said the man was arrested and accused of theft.",
    "said the crew was working and asked the captain to help.",
    "said the pier was unsafe and did not meet the rules.",
    "said the boat had sunk but did not explode.",
    "said residents were told to leave and urged to stay calm.",
    "said the board would meet unions and ask them to wait.",
    "said the firm hired guards, closed the gate, and painted the door.",
    "said the bridge was unsafe and that drivers should use the tunnel.",
    "said the guest was drunk and refused to leave the inn.",
    "said the diver was pregnant and refused treatment.",
    "said Norland was not serious and rejected every offer.",
    "said the sailor was alive but did not respond to calls.",
    "said the bank knew of the theft, but did not disclose it.",
    "said the firm was founded in 1990 and offered 200 boats.",
    "said Marsh was in the shed and asked his brother to hide the oar.",
    "said the caller was female and did not give her name.",
    "said the club lost, blamed the weather, and refused to pay its players.",
    "said Marsh took the call, but refused to help.",
    "said the clerk did not read the map and gave the wrong street.",
  ])("may be those of the clause: %s", (sentence) => {
    expect(told(sentence)).toEqual([sentence.slice("said ".length, -1)]);
  });
});

describe("English verbs of one's own deeds", () => {
  it.each([
    ["admitted sending him two letters.", ["sending him two letters"]],
    ["denied stealing the boat.", ["stealing the boat"]],
    ["recalled hearing a loud bang.", ["hearing a loud bang"]],
    ["reported rising profits.", []],
    ["admitted nothing.", []],
    ["denied entry to two men.", []],
    ["denied planning permission for the tower.", []],
    ["denied parking permits to residents.", []],
    ["denied striking workers a payment.", []],
    ["denied boxing legend Tom Marsh bail.", []],
    ["admitted dying patients to the ward.", []],
    ["recalled leaking boats from the market.", []],
    ["recalled serving officers from abroad.", []],
    ["admitted lying to the board.", ["lying to the board"]],
  ])("tell of what their subject did: %s", (sentence, statements) => {
    expect(told(sentence)).toEqual(statements);
  });
});
