import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { dropAsides } from "../../src/segments/asides.js";
import { described, segmented } from "./support.js";

const SPEECH = "“We wanted the children to know that the beach is theirs.”";
const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  `${SPEECH} said the harbour master, Ruth Amadi, who has lived beside the harbour for all of her life.`,
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  "They will be counted again in spring, when the first boats of the season leave the harbour for the islands.",
];

/** The states of the lines when the asides are gone. */
function statesOf(lines: readonly string[]): number[] {
  const text = lines.join("\n");
  const states = Uint8Array.from(lines.map(() => 1));
  dropAsides(described(text, languageOf("en")), states);
  return [...states];
}

describe("titles of other pages between two paragraphs", () => {
  const titles = [
    "Man Rescued After Wrong-Way Crash Near Sandau Bridge",
    "New Safety Rules Issued After Deadly Ferry Accident",
    "Northern Villages May Sell Dry Waste as Fertilizer",
  ];
  const between = (all: readonly string[]): string[] => STORY.flatMap((line, at) => [line, all[at] ?? []].flat());
  it("are none of the story where several stand alone and it uses none of their words", () => {
    expect(statesOf(between(titles))).toEqual([1, 2, 1, 2, 1, 2, 1]);
  });
  it("may be subheadings where they are few, or use the story's words", () => {
    expect(statesOf(between(titles.slice(0, 2)))).not.toContain(2);
    const headings = titles.map((_, at) => `Harbour Master Ruth Amadi Counts Trees In Spring ${at}`);
    expect(statesOf(between(headings))).not.toContain(2);
  });
});

describe("a line above a picture's credit", () => {
  const kindOf = (line: string, credit: string): string | undefined =>
    segmented([line, credit, ...STORY].join("\n"), languageOf("en")).segments.find(({ start }) => start === 0)?.kind;
  it("is its caption, a menu's word is none", () => {
    const above = [
      "Kerrow Herald",
      "Home",
      "Port Kerrow plants a thousand trees",
      "Boats wait beside the old harbour wall",
    ];
    const { segments } = segmented([...above, "Image: Lena Okoth / Kerrow", ...STORY].join("\n"), languageOf("en"));
    expect(segments[3]?.kind).toBe("caption");
    expect(kindOf("Home", "Image: Lena Okoth / Kerrow")).not.toBe("caption");
  });
});
