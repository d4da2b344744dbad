import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const SPEECH = "“We wanted the children to know that the beach is theirs.”";
const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  `${SPEECH} said the harbour master, Ruth Amadi, who has lived beside the harbour for all of her life.`,
  "The trees came from three schools. Nobody asked the fishermen where their nets would be dried in the summer. They will be counted in spring.",
  "For Ms Amadi, it is a story that has as much to do with the sea as with any tree. She planted the first one herself.",
  "That is what families want. Nearly eighty percent would rather walk to the beach than drive there. And a majority think that the road should be closed on Sundays or on holidays.",
  "They will be counted again in spring, when the first boats of the season leave the harbour for the islands.",
];

/** The kinds of the lines that stand between the story's third and fourth paragraph. */
function kindsAmid(...lines: readonly string[]): string[] {
  const page = [...STORY.slice(0, 3), ...lines, ...STORY.slice(3)].join("\n");
  return segmented(page, languageOf("en"))
    .segments.slice(3, 3 + lines.length)
    .map(({ kind }) => kind);
}

describe("a sentence of the story that stands again between two paragraphs", () => {
  it.each([
    SPEECH,
    "We wanted the children to know that the beach is theirs.",
    "Nobody asked the fishermen where their nets would be dried in the summer.",
    "It is a story that has as much to do with the sea as with any tree.",
    "Nearly eighty percent would rather walk to the beach than drive there. And a majority think that the road should be closed on Sundays.",
  ])("is a copy: %s", (line) => {
    expect(kindsAmid(line)).toEqual(["duplicate"]);
  });
  it("is one with who said it", () => {
    expect(kindsAmid(SPEECH, "— Ruth Amadi")).toEqual(["duplicate", "duplicate"]);
  });
  it.each([
    "“We shall plant another thousand in the coming spring.”",
    "“The beach is theirs.”",
    "“We wanted the children to know,” she added later.",
    "Nobody asked the fishermen what they thought of it.",
    "Nobody had asked the farmers, and nobody asked the fishermen where they would go in winter.",
    "They will be counted again in summer.",
    "Where Would Their Nets Be Dried in the Summer?",
  ])("is the story's where it says something else: %s", (line) => {
    expect(kindsAmid(line)).toEqual(["body"]);
  });
  it("is the story's where a line introduces it, and where it is a post", () => {
    expect(kindsAmid("Ms Amadi wrote to the council in a letter:", SPEECH)[1]).toBe("body");
    expect(kindsAmid(SPEECH, "— Ruth Amadi (@ramadi) May 4, 2024")[0]).toBe("body");
  });
});
