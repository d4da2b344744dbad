import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

const EN = { code: "en" } as const;
const QUOTE = "We will rebuild the pier";

/** The role of the last thing said. */
function roleOf(...paragraphs: string[]): string | null | undefined {
  return said(paragraphs, EN).at(-1)?.role;
}

describe("a clause about somebody behind a name", () => {
  it.each([
    ["an engineer who lost his job last year when the yard shut down", "engineer who lost his job last year"],
    ["a diver who works at Aster Pool in Leeds while her son plays outside", "diver who works at Aster Pool in Leeds"],
    ["an engineer who lost his job because the yard shut down", "engineer who lost his job"],
    ["an engineer who looks after the pier", "engineer who looks after the pier"],
    ["a diver who knows when the tide turns", "diver who knows when the tide turns"],
    ["a diver who was not involved in the study", "diver who was not involved in the study"],
  ])("ends before what happened meanwhile: %s", (description, role) => {
    expect(roleOf(`"${QUOTE}," said Nina Vale, ${description}.`)).toBe(role);
  });

  it.each([
    ["a man who lived there was not at home", "a man who lived there was not at home | Nina Vale"],
    ["a clerk who was not involved is now in charge", "a clerk who was not involved is now in charge | Nina Vale"],
    ["a diver who works in Leeds, the doors were shut", "the doors were shut | Nina Vale"],
  ])("is about whom she tells of behind 'according to', where no comma closes it: %s", (rest, statement) => {
    expect(statementsOf([`According to Nina Vale, ${rest}.`], EN)).toEqual([statement]);
  });
});

describe("what stands behind a dash", () => {
  it.each([
    ["They met Nina Vale – the nurse who saved the boy.", "nurse who saved the boy"],
    ["They met Nina Vale – a nurse with a smile.", "nurse with a smile"],
    ["No charges were brought against Nina Vale – the officer resigned in May.", null],
    ["We saw Nina Vale – a boy threw a stone.", null],
    ["They fled from Nina Vale – the police came late.", null],
    ["It was the year of Nina Vale – the victim of the crash had been a friend.", null],
  ])("is a description, and no clause: %s", (sentence, role) => {
    expect(roleOf(sentence, `"${QUOTE}," Vale said.`)).toBe(role);
  });
});

describe("English verbs of things", () => {
  it.each([
    ["The village observes when the moon is full a strict fast.", []],
    ["The name implies it is a lake.", []],
    ["Nina Vale observes that the tide is high.", ["the tide is high | Nina Vale"]],
  ])("tell nothing without 'that': %s", (sentence, statements) => {
    expect(statementsOf([sentence], EN)).toEqual(statements);
  });
});
