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

describe("the desk's lines", () => {
  const TITLE = "Port Kerrow plants a thousand trees";
  it("are a byline for every name below a lone phrase of authors", () => {
    const names = ["By", "Ben Ade", "Lena TirtaNews Reporter", "Sam Okoth"];
    expect(kindsOf(TITLE, ...names, "19:20, 5 Aug 2024")).toEqual([
      "headline",
      ...names.map(() => "byline"),
      "published",
    ]);
    expect(kindsOf(TITLE, "By", "Ben Ade", "Share this story")[3]).toBe("share");
  });
  it("hold a stamp that says when the story was updated, and a day in a programme's name is none", () => {
    const stamp = "Published May 4, 2021 at 6:20 PM | Updated at 8:05 PM on May 4, 2021";
    expect(kindsOf(TITLE, stamp)[1]).toBe("published");
    const lines = [TITLE, "Kerrow Bureau | Updated : 19 November 2024, 09:01 AM", ...STORY].join("\n");
    expect(segmented(lines, languageOf("en")).segments[2]?.kind).toBe("published");
    expect(kindsOf("Kerrow 5 Today at 6am", TITLE)[0]).not.toBe("published");
    expect(kindsOf(TITLE, "Filed today at 12:19")[1]).toBe("published");
  });
});

describe("a name alone above the story", () => {
  it("is its author's where the story does not use it, and no headline", () => {
    expect(kindsOf("BEN ADE")).toEqual(["byline"]);
    expect(kindsOf("Ben Ade Okoth")).toEqual(["byline"]);
    expect(kindsOf("Port Kerrow Harbour")).toEqual(["headline"]);
    expect(kindsOf("Ben Ade plants trees")[0]).not.toBe("byline");
  });
});

describe("a section's name", () => {
  it("is none of the stamp behind it", () => {
    expect(kindsOf("LATEST NEWS 4 FEBRUARY 2024")).not.toContain("published");
    const { segments } = segmented(["LATEST NEWS 4 FEBRUARY 2024", ...STORY].join("\n"), languageOf("en"));
    expect(segments.slice(0, 2).map(({ kind }) => kind)).toEqual(["navigation", "published"]);
    const title = "Harbour opens on 4 February 2024";
    expect(segmented([title, ...STORY].join("\n"), languageOf("en")).segments[0]?.end).toBe(title.length);
  });
});

describe("the lines below a story", () => {
  const below = (line: string): string | undefined =>
    segmented([...STORY, "Share", "Related", line].join("\n"), languageOf("en")).segments.at(-1)?.kind;
  it("are no byline where a menu names the desk", () => {
    expect(below("-   Contributors to the Kerrow Herald")).not.toBe("byline");
    expect(below("By Ben Ade • 5 juin 2024")).not.toBe("byline");
    expect(below("Editor: Ben Ade")).toBe("byline");
  });
});
