/** What describes a body or a person behind a name's comma, where small words bring in what a description is about. */
import { describe, expect, it } from "vitest";
import type { Names } from "../../src/shapes.js";
import { said, statementsOf } from "./support.js";

const EN = { code: "en" };
const bodies = (text: string, ...names: string[]): Names => ({
  people: [],
  organizations: names.map((name) => {
    const start = text.indexOf(name);
    return { name, aliases: [], mentions: [{ start, end: start + name.length }], reason: "known" };
  }),
});
const toldBy = (sentence: string, body: string): string[] =>
  statementsOf([sentence], { ...EN, names: bodies(sentence, body) });
const roleIn = (sentence: string): string | null | undefined => said([sentence], EN)[0]?.role;

describe("a body with what describes it between commas", () => {
  it.each([
    ["Lemna, a grocery chain, said the pier is old.", "Lemna"],
    ["Lemna Foods, a maker of farm tools, said the pier is old.", "Lemna Foods"],
    ["Lemna Inc. (ASE: LMN), a maker of farm tools, announced the pier is old.", "Lemna Inc."],
    ["Lemna Inc., which runs forty shops, said the pier is old.", "Lemna Inc."],
    ["Lemna Corp., the county’s largest retailer, said the pier is old.", "Lemna Corp."],
    ["Lemna Foods, one of the largest employers of the county, said the pier is old.", "Lemna Foods"],
    ["According to Lemna Foods, a maker of farm tools, the pier is old.", "Lemna Foods"],
  ])("speaks: %s", (sentence, body) => expect(toldBy(sentence, body)).toEqual([`the pier is old | ${body}`]));

  it("speaks behind a quote, its suffix cut short", () => {
    const page = '"We are leaving the old pier," Lemna Inc. said in a statement.';
    expect(said([page], { ...EN, names: bodies(page, "Lemna Inc.") })[0]?.speaker).toBe("Lemna Inc.");
  });

  it.each([
    ["After talks with Lemna Foods, the mayor, Nina Vale, said the pier is old.", "Lemna Foods"],
    ["Lemna Foods, a union and the town left, and Nina Vale said the pier is old.", "Lemna Foods"],
  ])("is no other's: %s", (sentence, body) => expect(toldBy(sentence, body)).toEqual(["the pier is old | Nina Vale"]));
});

describe("what a description is about", () => {
  it.each([
    ["Nina Vale, a lecturer in law at Aster University, said the pier is old.", "lecturer in law at Aster University"],
    ["The pier is old, according to Nina Vale, an expert on coral reefs.", "expert on coral reefs"],
    ["Nina Vale, a stall holder at the market, said the pier is old.", "stall holder at the market"],
    ["Nina Vale, co-author of the report, said the pier is old.", "co-author of the report"],
    ['"The pier is old," said Nina Vale, a rickshaw puller.', "rickshaw puller"],
    ["An expert on coral reefs said the pier is old.", "An expert on coral reefs"],
  ])("belongs to the role: %s", (sentence, role) => expect(roleIn(sentence)).toBe(role.replace(/^An /, "")));

  it.each([
    ['"The pier is old," said Nina Vale, a nurse, in a letter to the town.', "nurse"],
    ['"The pier is old," said Nina Vale, a nurse in a statement on Monday.', "nurse"],
    ["The nurse in a letter said the pier is old.", "nurse"],
  ])("is no occasion: %s", (sentence, role) => expect(roleIn(sentence)).toBe(role));
});
