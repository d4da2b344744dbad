import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const STORY = [
  "Harbour master wants new nets for the fleet",
  "March 12, 2024 10:11 am",
  "The nets of the fleet were mended in Port Kerrow on Monday, the master of the harbour said.",
  "“We could not sail with the old ones,” harbour master Tom Hill told the council in the old customs house.",
];
const REST = [
  "The council will vote on new nets and on the price of the berths when it meets again in the spring.",
  "Mr Hill said that the fleet would not leave the harbour before the nets were paid for by the council.",
];
const TITLES = ["Ferry runs aground off Dunmoy", "Two held after raid on harbour office"];

function amid(...lines: readonly string[]): { kinds: string[]; lists: (string | null)[] } {
  const page = [...STORY, ...lines, ...REST].join("\n");
  const { segments, linkLists } = segmented(page, languageOf("en"));
  return {
    kinds: segments.slice(STORY.length).map(({ kind }) => kind),
    lists: linkLists.map(
      ({ heading, items }) => `${heading && page.slice(heading.start, heading.end)} ${items.length}`,
    ),
  };
}

describe("titles under a heading with a colon, amid the story", () => {
  it.each(["Read more from Kerrow News:", "Read more:", "More from Kerrow:", "Related stories:"])(
    "are a list, and the story goes on: %s",
    (heading) => {
      expect(amid(heading, ...TITLES)).toEqual({ kinds: ["linkList", "body", "body"], lists: [`${heading} 2`] });
    },
  );
  it("are none where a sentence announces them", () => {
    expect(
      amid("The council asked for three things:", "New nets for the fleet.", "A higher price for berths.").lists,
    ).toEqual([]);
  });
});

describe("one title behind its label", () => {
  it.each(["Read: The harbour that lost its boats", "See: Ferries are running late again this spring"])(
    "is an insert: %s",
    (line) => {
      expect(amid(line).kinds).toEqual(["promo", "body", "body"]);
    },
  );
});

describe("what stands below a story", () => {
  const below = (...lines: readonly string[]): [string[], (string | null)[]] => {
    const { segments, credits } = segmented([...STORY, ...REST, ...lines].join("\n"), languageOf("en"));
    return [segments.slice(STORY.length + REST.length).map(({ kind }) => kind), credits.map(({ name }) => name)];
  };
  it("is the agency's desk, cut from the last paragraph", () => {
    const last = "The vote is in May. ($1 = 0.92 euros) (Reporting by Ruth Amadi; Editing by Tom Bell)";
    expect(below(last)[1]).toEqual(["Ruth Amadi", "Tom Bell"]);
    expect(below("The vote is in May. (Reporting by Ruth Amadi)")[1]).toEqual(["Ruth Amadi"]);
  });
  it("is other pages, each behind its label, and the desk", () => {
    const [kinds, names] = below(
      ...TITLES.map((title) => `Related news: ${title}`),
      "Translator: Ruth Amadi",
      "Editor: Tom Bell",
    );
    expect(kinds).toEqual(["linkList", "byline", "byline"]);
    expect(names).toEqual(["Ruth Amadi", "Tom Bell"]);
  });
  it.each([
    "Image source, Getty Images",
    "Correction: An earlier version of this story said that Mr Hill was 28.",
    "Have a story? Email us at news@kerrow.example",
  ])("is no story: %s", (line) => {
    expect(below(line)[0]).not.toContain("body");
  });
});
