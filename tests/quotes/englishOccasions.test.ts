/** English statements that no word brings in: where who hears it, or what holds it, ends and the clause begins. */
import { describe, expect, it } from "vitest";
import { statementsOf } from "./support.js";

const EN = { code: "en" };
const texts = (sentence: string): string[] => statementsOf([sentence], EN).map((one) => one.split(" | ")[0] ?? "");

describe("a clause that no word brings in", () => {
  it.each([
    ["The company said in a statement", "it had opened an inquiry into the leak"],
    ["Nina Vale said in an email Tuesday", "the plant would close"],
    ["The bank said in a filing", "profits had fallen by a third"],
    ["Nina Vale said in an interview on Monday", "she would not run again"],
    ["Nina Vale wrote on Facebook", "the pier was old"],
    ["Nina Vale told reporters", "prices had risen by a third"],
    ["Nina Vale told the council", "prices had risen by a third"],
    ["Nina Vale told the Aster Courier", "prices had risen by a third"],
    ["Nina Vale told the head of the board", "they were late"],
    ["Officials warned residents", "the pier could fall"],
    ["Nina Vale told reporters who were waiting", "she was late"],
  ])("begins behind it: %s | %s", (before, content) => expect(texts(`${before} ${content}.`)).toEqual([content]));

  it.each([
    ["Nina Vale said in a statement released on Friday that the pier was old.", ["the pier was old"]],
    ["Nina Vale said in a letter his lawyers sent to the court that the wall was old.", ["the wall was old"]],
    ["Nina Vale said in an email the Courier has seen that the wall was old.", ["the wall was old"]],
    ["Nina Vale said in a post she later deleted that the wall was old.", ["the wall was old"]],
    ["Nina Vale said in a statement the company released on Monday.", []],
    ["Nina Vale said in a post she deleted.", []],
    ["Nina Vale posted in an Aster Facebook group that she was leaving.", ["she was leaving"]],
    ["Nina Vale said in a storm the pier was a danger.", ["in a storm the pier was a danger"]],
    ["Nina Vale said in some cases the pier was a danger.", ["in some cases the pier was a danger"]],
    ["Nina Vale warned young families were leaving.", ["young families were leaving"]],
    ["Nina Vale warned residents would leave.", ["residents would leave"]],
    ["The pier is old, Nina Vale said in a statement.", ["The pier is old"]],
    ["Nina Vale said in a statement on Friday.", []],
  ])("and where it did elsewhere: %s", (sentence, contents) => expect(texts(sentence)).toEqual(contents));
});
