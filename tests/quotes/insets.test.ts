import { describe, expect, it } from "vitest";
import { quotesOf, statementsOf } from "./support.js";

const FIRST = { en: `"We were there," Tom Orwell said.`, id: '"Kami hadir," kata Rudi Halim.' };

/** Who says the quote of a paragraph behind one of somebody else. */
function sayerOf(code: "en" | "id", paragraph: string): string | undefined {
  return quotesOf([FIRST[code], paragraph], { code })[1]?.split(" | ")[1];
}

describe("what stands between commas before the verb", () => {
  it.each([
    `Judge Nina Vale, sentencing, said: "You have shown no remorse."`,
    `Nina Vale, sentencing Tom Orwell to six years, said: "You have shown no remorse."`,
    `Nina Vale, prosecuting, told the court: "He knew the risk."`,
    `Nina Vale, standing nearby, replied: "He was not."`,
    `Nina Vale, visibly upset, added: "He was not."`,
    `Nina Vale, asked about the cost, said: "Too much."`,
    `"He is sorry," Nina Vale, defending, said.`,
    `Asked by reporters, Nina Vale answered: "No comment today."`,
    `Asked by the Courier, Nina Vale answered: "No comment today."`,
  ])("leaves the quote to who stands before it: %s", (quote) => expect(sayerOf("en", quote)).toBe("Nina Vale"));

  it.each([
    'Kuasa hukumnya, Sari Melati, dengan mata berkaca-kaca, berkata, "Dia menyesal."',
    'Sari Melati, tanpa ragu, menjawab, "Dia menyesal."',
  ])("does so in Indonesian: %s", (quote) => expect(sayerOf("id", quote)).toBe("Sari Melati"));

  it("is no part of what is said", () => {
    const content = statementsOf(["Nina Vale, now retired, said the club was poor."], { code: "en" });
    expect(content).toEqual(["the club was poor | Nina Vale"]);
  });
});
