import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entities/dates.js";
import { languageOf } from "../../src/languages/index.js";
import { readPlain } from "../../src/page/plain.js";
import { segment } from "../../src/segments/index.js";

const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  '"We wanted the children to know that the beach is theirs," said the harbour master, Ruth Amadi, on Monday.',
];

function kindsOf(...lines: readonly string[]): string[] {
  const text = [...lines, ...STORY].join("\n");
  const { segments } = segment(
    readPlain(text, { url: null, encoding: null }),
    languageOf("en"),
    findDates(text, languageOf("en")),
  );
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
});
