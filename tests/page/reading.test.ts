import { describe, expect, it } from "vitest";
import {
  behindUnit,
  type Change,
  leaveOut,
  printedEnd,
  printedStart,
  readAt,
  rewrite,
} from "../../src/page/reading/changes.js";
import { asPrinted, textAsPrinted } from "../../src/page/reading/printed.js";
import { type Reading, readThrough } from "../../src/page/reading/reading.js";
import type { Page, Span } from "../../src/shapes.js";

/** Reads `read` for every `printed`. */
const reads =
  (printed: string, read: string): Reading =>
  (text) =>
    [...text.matchAll(new RegExp(printed, "g"))].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      text: read,
    }));

/** The words of `segments` (found in what is read) as they are printed on `page`. */
function printedBy(page: string, readings: readonly Reading[], segments: readonly string[]): string[] {
  const read = readThrough(page, readings);
  const spans = segments.map((segment) => ({
    start: read.text.indexOf(segment),
    end: read.text.indexOf(segment) + segment.length,
  }));
  const origin: Omit<Page, "text" | "printed"> = {
    format: "text",
    blocks: [],
    url: null,
    encoding: null,
    metadata: null,
  };
  const found = asPrinted({
    page: { ...origin, ...read },
    segmentation: {
      segments: spans.map((span) => ({ ...span, kind: "body" as const, reason: "" })),
      linkLists: [],
      credits: [],
      dateline: null,
    },
    names: { people: [], organizations: [] },
    utterances: [],
  });
  expect(found.page.text).toBe(page);
  return found.segmentation.segments.map(({ start, end }) => page.slice(start, end));
}

describe("rewrite", () => {
  const changes: Change[] = [
    { start: 0, end: 2, text: "x" },
    { start: 3, end: 3, text: "--" },
    leaveOut({ start: 4, end: 6 }),
    { start: 6, end: 7, text: "yz" },
  ];
  const { text, edits } = rewrite("abcdefghi", changes);

  it("reads the changes and keeps the rest", () => {
    expect(text).toBe("xc--dyzhi");
  });
  it("takes a span back with all that its ends stand for", () => {
    const back = (span: Span): string => "abcdefghi".slice(printedStart(edits, span), printedEnd(edits, span));
    expect(back({ start: 0, end: 1 })).toBe("ab");
    expect(back({ start: 1, end: 2 })).toBe("c");
    expect(back({ start: 4, end: 5 })).toBe("d");
    expect(back({ start: 5, end: 6 })).toBe("g");
    expect(back({ start: 6, end: 8 })).toBe("gh");
    expect(back({ start: 4, end: 9 })).toBe("defghi");
  });
  it("takes offsets there", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 9].map((at) => readAt(edits, at))).toEqual([0, 0, 1, 4, 5, 5, 5, 7, 9]);
    expect(behindUnit(edits, 0)).toBe(2);
  });
});

describe("readings", () => {
  it("read one another's text, and are taken back one by one", () => {
    const page = "&amp;quot;Kami siap,&amp;quot; kata Rini";
    expect(readThrough(page, [reads("&amp;", "&"), reads("&quot;", '"')]).text).toBe('"Kami siap," kata Rini');
    expect(printedBy(page, [reads("&amp;", "&"), reads("&quot;", '"')], ['"Kami siap,"', "kata Rini"])).toEqual([
      "&amp;quot;Kami siap,&amp;quot;",
      "kata Rini",
    ]);
  });
  it("leave a page as it is of which nothing would be left", () => {
    expect(readThrough("###", [reads("#", "")])).toEqual({ text: "###", printed: null });
    expect(textAsPrinted(readThrough("#a", [reads("#", ""), reads("a", "b")]))).toBe("#a");
  });
  it("give what was left out at a line's end to that line, and what opens a line to its own", () => {
    expect(printedBy("#A b#\n#C d#", [reads("#", "")], ["A b", "C d"])).toEqual(["#A b#", "#C d#"]);
    expect(printedBy("A b.\\nC d.\\n\\nE\\n", [reads("\\\\n", "\n")], ["A b.", "C d.", "E"])).toEqual([
      "A b.\\n",
      "C d.\\n\\n",
      "E\\n",
    ]);
  });
  it("make what stands apart a segment of its own", () => {
    const apart: Reading = (text) =>
      reads("\\\\n|[\\[\\]]", "\n")(text).map((change) => ({ ...change, isApart: true }));
    expect(printedBy("[A b.\\n\\nC d.]", [apart], ["A b.", "C d."])).toEqual(["[", "A b.", "\\n\\n", "C d.", "]"]);
    expect(printedBy("#A b.#\\n#C d.", [apart, reads("#", "")], ["A b.", "C d."])).toEqual(["#A b.#", "\\n", "#C d."]);
  });
  it("give what was printed for blanks to what stands before it", () => {
    expect(printedBy("A b.&nbsp;C d.", [reads("&nbsp;", " ")], ["A b.", "C d."])).toEqual(["A b.&nbsp;", "C d."]);
  });
  it("give what was left out inside a line to what stands behind it", () => {
    expect(printedBy("A b. #C d.", [reads("#", "")], ["A b.", "C d."])).toEqual(["A b.", "#C d."]);
  });
});
