import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const STORY = [
  "Kerrow Bay closes its old pier for three months",
  "The harbour board of Kerrow Bay will close the old pier from Monday because its supports have rotted through.",
  "She said passenger boats would use the eastern pier during the repairs, which are expected to take three months.",
  "Traders complained that the eastern pier is too far from the market and has no place to unload their goods.",
  "The town has promised free transport for traders from the eastern pier to the market every morning.",
];

function kindOf(line: string, at: number): unknown {
  const text = [...STORY.slice(0, at), line, ...STORY.slice(at)].join("\n\n");
  const { segments } = segmented(text, languageOf("en"));
  const bodies = segments.filter(({ kind }) => kind === "body").length;
  return [segments.find(({ start }) => start === text.indexOf(line))?.kind, bodies];
}

describe("the row of a story's pages", () => {
  it.each([
    "Halaman 1 2 3",
    "Halaman: 1 2 Selanjutnya",
    "1 2 3 Next »",
    "Page 1 of 3",
    "Hal 1 dari 2",
    "[1] [2] [3] Selanjutnya",
    "Continued on page 2",
    "View as single page",
    "1 of 3",
    "Muka surat 1 daripada 3",
  ])("is no part of it, amid and below: %s", (line) => {
    expect(kindOf(line, 3)).toEqual(["navigation", 4]);
    expect(kindOf(line, STORY.length)).toEqual(["navigation", 4]);
  });
  it.each(["The next 2 of them", "Pages turn slowly in Kerrow", "2 of 3 boats"])("is nothing else: %s", (line) => {
    const { segments } = segmented([...STORY, line].join("\n\n"), languageOf("en"));
    expect(segments.some(({ reason }) => reason.includes("pages"))).toBe(false);
  });
});
