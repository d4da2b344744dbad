import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";

function organizations(text: string, code: string): string[] {
  const paragraphs = [{ start: 0, end: text.length }];
  const article = { text, headline: null, paragraphs, dateline: null, pageDate: null };
  return findNames(article, languageOf(code)).organizations.flatMap(({ name, aliases }) => [name, ...aliases]);
}

describe("phrases that bring in a body", () => {
  it.each([
    ["It is a quiet trade, said Nina Vale, CEO of Brackenwood, a maker of small boats.", "Brackenwood", "en"],
    ["Vale, co-founder of the Marlow Supper Project, says that meals help.", "Marlow Supper Project", "en"],
    ["The mayor told the Harlow Vale Courier-Echo that she would stay.", "Harlow Vale Courier-Echo", "en"],
    ["Tom Day, the general manager of Tarn Mountain Resort in Gilford, drove up.", "Tarn Mountain Resort", "en"],
    ["Hal itu ditulis majalah Layar Senja pada bulan lalu.", "Layar Senja", "id"],
    ["Menurut pendiri Kedai Side Parlour, Darto Wira, tokonya ramai.", "Kedai Side Parlour", "id"],
  ])("is followed by its name in %j", (text, name, code) => expect(organizations(text, code)).toContain(name));

  it.each([
    ["She told Nina Vale that the bridge was safe.", "en"],
    ["He told President Vale on Monday that the bridge was safe.", "en"],
    ["He told Congress nothing, and she told Paris everything.", "en"],
    ["Menurut pemilik Darto Wira, tokonya ramai pada sore hari.", "id"],
  ])("is followed by somebody, or a place, in %j", (text, code) =>
    expect(organizations(text, code).filter((name) => name !== "Congress")).toEqual([]),
  );
});

describe("names by what stands beside them", () => {
  it.each([
    ["A Lumenweave spokesman said that the plant would close in the autumn.", "Lumenweave"],
    ["Shares of Lumenweave fell by four percent in the morning.", "Lumenweave"],
    ["Lumenweave said on Monday that its two sites would close in May.", "Lumenweave"],
    ["The charity Clean Shores said that forty beaches were closed.", "Clean Shores"],
    ["Duluth Public Schools will close on Friday, the district said.", "Duluth Public Schools"],
    ["The League of Harbour Towns said that it would build a school.", "League of Harbour Towns"],
  ])("are bodies in %j", (text, name) => expect(organizations(text, "en")).toContain(name));

  it.each([
    "A Russian spokesman said that the plant would close in the autumn.",
    "Nina Tarrow met him on Monday in his office. Tarrow said its charm was lost on her.",
    "The town was quiet. Military spokesmen said that no military trucks had passed.",
    "Former Mayor Nina Tarrow called a spokeswoman on Monday.",
  ])("are none in %j", (text) => expect(organizations(text, "en")).toEqual([]));
});
