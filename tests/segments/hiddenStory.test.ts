import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { hiddenStory, partOf, wholeStates } from "../../src/segments/hiddenStory.js";
import { described, segmented } from "./support.js";

const EN = languageOf("en");
const THINGS = ["Boats", "Nets", "Ropes", "Sails", "Engines", "Lamps", "Anchors", "Charts"];
/** The menu of a house that reviews what it sells. */
const menu = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const thing = THINGS[index % THINGS.length] ?? "";
    return (
      [thing, `The Best ${thing} for the Coast`, `Kerrow ${thing} Review`, `How to Choose ${thing}`][index % 4] ?? ""
    );
  });
const STORY = [
  "The harbour of Port Kerrow was full of boats on Monday morning, after the fishermen had waited for three weeks until the storm was over.",
  "Ruth Lamo, who owns two of the boats, said she had sailed before dawn and had come back at noon with more herring than she could sell.",
  "The town's market will stay open until nine in the evening this week, and the ice house has hired eleven people for the nights.",
  "Nobody knows how long the good weather will hold, and the council has asked all owners to keep their ropes doubled until the weekend.",
];
const DESK = ["Fishermen of Port Kerrow sail again", "By Sari Amadi", "May 3, 2024"];
const FOOTER = ["Recommended", ...menu(60), "About Us", "Privacy Policy", "© 2024 Kabarkita"];

const bodyOf = (lines: readonly string[]): string[] => {
  const text = lines.join("\n");
  const { segments } = segmented(text, EN);
  return segments.filter(({ kind }) => kind === "body").map(({ start, end }) => text.slice(start, end));
};

describe("a story below a long menu", () => {
  it.each([900, 1_500])("is read without its %i lines", (count) => {
    expect(bodyOf(["Menu", ...menu(count), ...DESK, ...STORY, ...FOOTER])).toEqual(STORY);
  });
  const lines = [...menu(200), ...DESK, ...STORY, ...FOOTER];
  const page = described(lines.join("\n"), EN);
  const states = (body: (index: number) => boolean): Uint8Array =>
    Uint8Array.from(lines, (_, index) => (body(index) ? 1 : 0));

  it("is hidden where what was read holds none of it", () => {
    const range = hiddenStory(
      page,
      states((index) => index === 5),
    );
    expect(range).toEqual({ from: 173, to: 237 });
    if (!range) return;
    const part = partOf(page, range);
    expect(part.lines).toHaveLength(64);
    expect(part.places[0]).toMatchObject({ position: 0, textPosition: 0 });
    expect([...wholeStates(new Uint8Array(64).fill(1), range, lines.length)]).toEqual(
      lines.map((_, index) => (index < range.from ? 0 : index < range.to ? 1 : 3)),
    );
  });
  it("is not where what was read holds more than a part of it", () => {
    expect(
      hiddenStory(
        page,
        states((index) => index === 203 || index === 204),
      ),
    ).toBeNull();
  });
  it("is not where a story of short paragraphs was found above it, nor without menus above", () => {
    const short = ["The bridge will be rebuilt, the council said.", "It will cost four million and take two years."];
    const told = [...menu(120), ...short, ...menu(120), ...STORY, ...menu(60)];
    const isShort = told.map((line) => (short.includes(line) ? 1 : 0));
    expect(hiddenStory(described(told.join("\n"), EN), Uint8Array.from(isShort))).toBeNull();
    const few = [...menu(60), ...STORY, ...menu(120)];
    expect(hiddenStory(described(few.join("\n"), EN), new Uint8Array(few.length))).toBeNull();
  });
  it("is not where the page has no paragraphs", () => {
    expect(
      hiddenStory(
        described(menu(200).join("\n"), EN),
        states(() => false),
      ),
    ).toBeNull();
    expect(bodyOf(menu(200))).not.toContain(STORY[0]);
  });
  it("is not on short pages", () => {
    expect(hiddenStory(described(STORY.join("\n"), EN), new Uint8Array(4))).toBeNull();
  });
});
