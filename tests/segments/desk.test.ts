import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  '"We wanted the children to know that the beach is theirs," said the harbour master, Ruth Amadi, on Monday.',
];

function kindsOf(...lines: readonly string[]): string[] {
  const text = [...lines, ...STORY].join("\n");
  const { segments } = segmented(text, languageOf("en"));
  return segments.slice(0, lines.length).map(({ kind }) => kind);
}

describe("the lines below a headline", () => {
  const TITLE = "Port Kerrow plants a thousand trees";
  it("are a byline where a phrase of authors opens one with more than names", () => {
    expect(kindsOf(TITLE, "By Ben Ade | Special to the Kerrow Herald")[1]).toBe("byline");
    expect(kindsOf(TITLE, "by Ben Ade -")[1]).toBe("byline");
    expect(kindsOf(TITLE, "By the harbour wall")[1]).not.toBe("byline");
  });
  it("are the stamp where one shows a date, not its label above it", () => {
    expect(kindsOf(TITLE, "PUBLISHED:", "November 19, 2024 at 8:59 pm")[2]).toBe("published");
    expect(kindsOf(TITLE, "Published: November 19, 2024", "By Ben Ade")[1]).toBe("published");
  });
  it("are a byline once: its copy is a duplicate", () => {
    expect(kindsOf(TITLE, "By Ben Ade", "Published: November 19, 2024", "By Ben Ade")).toEqual([
      "headline",
      "byline",
      "published",
      "duplicate",
    ]);
    expect(kindsOf(TITLE, "By Ben Ade", "Published: November 19, 2024", "By Ruth Amadi")[3]).toBe("byline");
  });
  it("are a byline where a bar and the label of a date stand behind names", () => {
    expect(kindsOf(TITLE, "Ruth Amadi|Published", "1 day ago")[1]).toBe("byline");
    expect(kindsOf(TITLE, "Ruth Amadi|Kerrow Herald")[1]).not.toBe("byline");
    expect(kindsOf(TITLE, "By admin - 2018-09-16")[1]).toBe("byline");
    expect(
      kindsOf(TITLE, STORY[0] ?? "", '"By now the boats are back," said Ruth Amadi on Monday (16/9/2018).'),
    ).not.toContain("published");
  });
  it("are no byline where the story tells of whom they name", () => {
    expect(kindsOf(TITLE, "November 19, 2024 8:59 pm", "Ben Ade")[2]).toBe("byline");
    expect(kindsOf(TITLE, "November 19, 2024 8:59 pm", "Ruth Amadi")[2]).not.toBe("byline");
  });
});

describe("the line below a story", () => {
  const below = (line: string): unknown => {
    const text = [...STORY, line].join("\n");
    const { segments, credits } = segmented(text, languageOf("en"));
    return segments.at(-1)?.kind === "byline" ? credits.map(({ name }) => name) : segments.at(-1)?.kind;
  };
  it("is a byline where agencies sign in capitals, each a credit", () => {
    expect(below("REUTERS")).toEqual(["REUTERS"]);
    expect(below("BEN ADE | KERROW HERALD")).toEqual(["BEN ADE", "KERROW HERALD"]);
    expect(below("– Bernama")).toEqual(["Bernama"]);
  });
  it("is none where it is a button, or a name with its handle", () => {
    expect(below("TOP STORY")).not.toEqual(["TOP STORY"]);
    expect(below("— Ben Ade (@benade)")).not.toEqual(["Ben Ade"]);
  });
});
