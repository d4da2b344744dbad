import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import { segmented } from "../support.js";

const STORY = [
  "Port Kerrow plants a thousand trees",
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  '"We wanted the children to know that the beach is theirs," said the harbour master, Ruth Amadi, on Monday.',
  "The next thousand trees will be planted in spring, when the nets have been mended and the boats have left.",
];
const TITLES = [
  "Boats leave the harbour early this year",
  "Old nets become a roof for the school",
  "Sails from 1912 found",
];

function read(...tail: readonly string[]): { lists: number[]; bylines: number } {
  const { segments, linkLists } = segmented([...STORY, ...tail].join("\n"), languageOf("en"));
  return {
    lists: linkLists.map(({ items }) => items.length),
    bylines: segments.filter(({ kind }) => kind === "byline").length,
  };
}

describe("a byline below a title of a list", () => {
  it("is that title's", () => {
    const items = TITLES.flatMap((title) => [title, "By Ben Ade", "30 Aug 2024"]);
    expect(read("More from Kerrow", ...items)).toEqual({ lists: [3], bylines: 0 });
    const labels = TITLES.flatMap((title) => [title, "By: Ben Ade"]);
    expect(read("Opinion", ...labels)).toEqual({ lists: [3], bylines: 0 });
    const names = TITLES.flatMap((title) => [title, "- By", "Ben Ade"]);
    expect(read("More from Kerrow", ...names)).toEqual({ lists: [3], bylines: 0 });
  });
  it("is the story's where it stands alone below it", () => {
    expect(read("By Ben Ade", "More from Kerrow", ...TITLES)).toEqual({ lists: [3], bylines: 1 });
    expect(read("More from Kerrow", ...TITLES, "Editor: Ben Ade").bylines).toBe(1);
  });
});

describe("a title that opens with a word of the desk", () => {
  const TITLE = "Photographer Ruth Amadi Wins Prize For Films";
  it("is a title under a heading, and names the desk elsewhere", () => {
    expect(read("Latest news", TITLE, ...TITLES)).toEqual({ lists: [4], bylines: 0 });
    expect(read("Photographer Ruth Amadi").bylines).toBe(1);
    expect(read("Latest news", ...TITLES, "Photographer: Ruth Amadi").bylines).toBe(1);
  });
});

describe("an item of a list", () => {
  const itemsOf = (...items: readonly string[]): string[] => {
    const text = [...STORY, "Latest news", ...items].join("\n");
    const { linkLists } = segmented(text, languageOf("en"));
    return linkLists.flatMap((list) => list.items.map(({ start, end }) => text.slice(start, end)));
  };
  it("is its title without the date before or behind it", () => {
    const [first = "", second = ""] = TITLES;
    expect(itemsOf(`12/05/2025 - ${first}`, `13 May 2025 | ${second}`)).toEqual([first, second]);
    expect(itemsOf(`${first} (12 May 2025)`, `${second} - 13 May 2025`)).toEqual([first, second]);
    expect(itemsOf(`${first} 12/05/2025 10:20`, second)).toEqual([first, second]);
    const dated = "The gold price of 12 May 2025";
    expect(itemsOf(first, dated, second)).toEqual([first, dated, second]);
  });
});
