import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** "speaker | role" of all that is said. */
function sources(...paragraphs: string[]): string[] {
  return said(paragraphs, { code: "en" }).map(({ speaker, role }) => `${speaker} | ${role}`);
}

describe("A body behind a small word for its kind", () => {
  it.each([
    ["Crews cleared the piers, state broadcaster KTR said on Friday.", "KTR"],
    ["The bridge fell early on Tuesday, state news agency Tamra reported.", "Tamra"],
    ["The council will close two schools, local newspaper Skive Avis reported.", "Skive Avis"],
    ["The singer has left, tabloid Kveldsbladet claimed on Thursday.", "Kveldsbladet"],
    ["Budget carrier Sunwing Baltic said it would drop 12 routes.", "Sunwing Baltic"],
    ["Prices will rise by a tenth this winter, industry body Dairy Norway said.", "Dairy Norway"],
    ["Rights group Amnis Watch said at least 40 people were held.", "Amnis Watch"],
    ["Growth will slow to 1 percent next year, according to think tank Norden Policy.", "Norden Policy"],
    ["Pilots will strike from Monday, pilots' union Vereda said.", "Vereda"],
    ["Teachers' union Vereda said the schools were cold.", "Vereda"],
    ["Half of the schools are cold, according to teachers' union Vereda.", "Vereda"],
    ["The daily Kveld Sabah reported that three ministers would go.", "Kveld Sabah"],
    ["Sales fell 4 percent, according to market research firm Kantala Insight.", "Kantala Insight"],
    ['"Parents deserve better," said consumer group Fair Play.', "Fair Play"],
    ["The minister has resigned, the Interfact news agency reported on Friday.", "Interfact"],
  ])("speaks without it: %s", (sentence, body) => {
    expect(sources(sentence)).toEqual([`${body} | null`]);
  });

  it.each([
    ["Team captain Lena Brandt said the match was lost early.", "Lena Brandt | Team captain"],
    ["The company founder Lena Brandt said the plan was ready.", "Lena Brandt | company founder"],
    [
      "A spokesman for budget carrier Sunwing Baltic said it was late.",
      "null | spokesman for budget carrier Sunwing Baltic",
    ],
    ["Lena Brandt, head of the charity Open Doors, said it was late.", "Lena Brandt | head of the charity Open Doors"],
    ["Newspaper editor Karl Moen said the story was true.", "Karl Moen | Newspaper editor"],
    ["The newspaper said the mayor had resigned.", "null | newspaper"],
    ["Moen told CBN News the plan was ready.", "Moen | null"],
    ["The company on Monday said the plan was ready.", "null | company"],
    ["The minister told the daily briefing that the plan was ready.", "null | minister"],
  ])("is somebody else's elsewhere: %s", (sentence, source) => {
    expect(sources(sentence)).toEqual([source]);
  });

  it.each([
    ["Rights group Amnis Watch said 40 people were held.", "The group said it had names.", "Amnis Watch | null"],
    [
      "Moen spoke after revelations by newspaper Fjordposten.",
      "The paper claimed that the bids were late.",
      "Fjordposten | null",
    ],
    ["Moen told local newspaper Skive Avis that he was late.", "Skive Avis said that he was ill.", "Skive Avis | null"],
    ["Two schools will close, Skive Group said.", '"We know nothing," the mayor told the Courier.', "null | mayor"],
  ])("is whom its kind points back to: %s %s", (before, after, source) => {
    expect(sources(before, after).at(-1)).toBe(source);
  });
});

describe("A trade of people and of bodies", () => {
  it.each([
    ["Veteran broadcaster David Miller said he would retire.", "David Miller | Veteran broadcaster"],
    ["Film maker Sarah Jones said the bridge was shut.", "Sarah Jones | Film maker"],
    ["Former regulator Mary Clark said the bridge was shut.", "Mary Clark | Former regulator"],
    ['"The bridge is shut," said brewer John Smith.', "John Smith | brewer"],
    ["Veteran broadcaster David Miller, from Leeds, said he would retire.", "David Miller | Veteran broadcaster"],
    ["Craft brewer John Smith, of Orton, said the bridge was shut.", "John Smith | Craft brewer"],
    ["Broadcaster David Miller, 81, of the BBC, said the bridge was shut.", "David Miller | Broadcaster"],
  ])("is an office before a first name: %s", (sentence, source) => {
    expect(sources(sentence)).toEqual([source]);
  });

  it.each([
    ["Brewer Aster Brewing said the bridge was shut.", "Aster Brewing"],
    ["Broadcaster Sky Aster said the bridge was shut.", "Sky Aster"],
    ["Public broadcaster Radio Tamra said the bridge was shut.", "Radio Tamra"],
    ["Car parts supplier Aster Nordby said the bridge was shut.", "Aster Nordby"],
    ["Energy supplier Borel, from Leeds, said the bridge was shut.", "Borel"],
    ["State broadcaster KTR, of Tamra, said the bridge was shut.", "KTR"],
  ])("is a body's before another name: %s", (sentence, body) => {
    expect(sources(sentence)).toEqual([`${body} | null`]);
  });

  it.each([
    [
      "The Interfact news agency said the bridge was shut. NASA closed its office.",
      "The space agency said the crew was ill.",
      "NASA | null",
    ],
    ["The weekly Aster Post said the bridge was shut.", "The paper said the crew was ill.", "Aster Post | null"],
  ])("points back to the nearer body: %s %s", (before, after, source) => {
    expect(sources(before, after).at(-1)).toBe(source);
  });
});

describe("Who is quoted as saying something", () => {
  it.each([
    ["State media quoted the minister as saying that the grain had been sold.", "null | minister"],
    ["The agency quoted an unnamed official as saying that two ships were missing.", "null | unnamed official"],
    ["The Evening Courier quoted sources as saying that two ships were missing.", "null | sources"],
    ["Aster quoted Defence Minister Karl Moen as saying the grain had been sold.", "Karl Moen | Defence Minister"],
  ])("needs no name: %s", (sentence, source) => {
    expect(sources(sentence)).toEqual([source]);
  });
});

describe("A noun that is a verb as well", () => {
  it("opens the clause: 'reported that orders had doubled'", () => {
    expect(said(["Velton Group said that orders had doubled."], { code: "en" }).map(({ text }) => text)).toEqual([
      "orders had doubled",
    ]);
  });
});
