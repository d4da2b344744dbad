import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/views/width.js";
import { wrap } from "../../src/views/wrap.js";

const linesOf = (text: string, width: number): string[] =>
  wrap([{ text, style: null }], width).map((line) => line.map((piece) => piece.text).join(""));

describe("textWidth", () => {
  it("counts ideographs, kana and emoji as two", () => {
    expect(textWidth("新聞")).toBe(4);
    expect(textWidth("ニュース！")).toBe(10);
    expect(textWidth("😀")).toBe(2);
    expect(textWidth("한국")).toBe(4);
  });
  it("counts combining marks, joiners and hints of direction as none", () => {
    expect(textWidth("e\u0301")).toBe(1);
    expect(textWidth("می\u200cخواهم")).toBe(7);
    expect(textWidth("\u200fא")).toBe(1);
    expect(textWidth("हिन्दी")).toBe(5);
  });
  it("counts ordinary letters and marks as one", () => {
    expect(textWidth("“Abc” – é")).toBe(9);
  });
});

describe("wrap", () => {
  it("breaks at white space and drops it", () => {
    expect(linesOf("satu  dua\ntiga empat", 9)).toEqual(["satu dua", "tiga", "empat"]);
  });
  it("cuts a word that is too long", () => {
    expect(linesOf("a bcdefgh", 4)).toEqual(["a", "bcde", "fgh"]);
  });
  it("breaks between ideographs, but keeps closing marks with what they close", () => {
    expect(linesOf("新しい港。開く", 8)).toEqual(["新しい", "港。開く"]);
  });
  it("keeps a combining mark with its letter", () => {
    expect(linesOf("abe\u0301d", 3)).toEqual(["abe\u0301", "d"]);
  });
  it("keeps a word whole across a change of style", () => {
    const pieces = [
      { text: "aa “b", style: 1 },
      { text: "bb” c", style: 2 },
    ];
    expect(wrap(pieces, 6)).toEqual([
      [{ text: "aa", style: 1 }],
      [
        { text: "“b", style: 1 },
        { text: "bb”", style: 2 },
      ],
      [{ text: "c", style: 2 }],
    ]);
  });
  it("never passes the width and loses nothing but white space", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "e\u0301", " ", "新", "。", "「", "😀", "—") });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 12 }), (source, width) => {
        const lines = linesOf(source, width);
        expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
        expect(lines.join("").replaceAll(" ", "")).toBe(source.replaceAll(" ", ""));
      }),
    );
  });
});
