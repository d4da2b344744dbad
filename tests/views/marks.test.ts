import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, marksBySpan, walk } from "../../src/views/marks.js";

const markOf = (start: number, end: number, index = 0): Mark => ({ start, end, kind: "quote", index, mention: 0 });

/** "<0>" opens mark 0, "</0>" closes it; "<0+>" and "</0+>" stand where it only makes way for another. */
function tagged(text: string, marks: readonly Mark[], span = { start: 0, end: text.length }): string {
  let out = "";
  walk(span, marks, {
    open: ({ index }, isFirst) => {
      out += isFirst ? `<${index}>` : `<${index}+>`;
    },
    close: ({ index }, isLast) => {
      out += isLast ? `</${index}>` : `</${index}+>`;
    },
    text: (start, end) => {
      out += text.slice(start, end);
    },
  });
  return out;
}

describe("walk", () => {
  it("nests a mark inside another", () => {
    expect(tagged("abcdef", [markOf(1, 5, 0), markOf(2, 3, 1)])).toBe("a<0>b<1>c</1>de</0>f");
  });
  it("closes two that end together from the inside", () => {
    expect(tagged("abcd", [markOf(0, 4, 0), markOf(2, 4, 1)])).toBe("<0>ab<1>cd</1></0>");
  });
  it("cuts the later of two that cross", () => {
    expect(tagged("abcdef", [markOf(0, 3, 0), markOf(2, 5, 1)])).toBe("<0>ab<1>c</1+></0><1+>de</1>f");
  });
  it("clips a mark that reaches out of the span", () => {
    expect(tagged("abcdef", [markOf(0, 6, 0)], { start: 2, end: 4 })).toBe("<0>cd</0>");
  });
  it("covers each mark's own text, and the whole text once, whatever the marks", () => {
    const marks = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })), { maxLength: 8 });
    fc.assert(
      fc.property(marks, (pairs) => {
        const text = "abcdefghijklmnopqrstuvwxyzABCDEF";
        const sorted = pairs.map(([start, length]) => markOf(start, start + length));
        sorted.sort((a, b) => a.start - b.start || b.end - a.end);
        const numbered = sorted.map((mark, index) => ({ ...mark, index }));
        const seen = numbered.map(() => "");
        const open: Mark[] = [];
        let whole = "";
        walk({ start: 0, end: text.length }, numbered, {
          open: (mark) => open.push(mark),
          close: (mark) => expect(open.pop()).toBe(mark),
          text: (start, end) => {
            whole += text.slice(start, end);
            for (const { index } of open) seen[index] += text.slice(start, end);
          },
        });
        expect(whole).toBe(text);
        expect(seen).toEqual(numbered.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });
});

describe("marksBySpan", () => {
  it("gives a mark to every span that it reaches into", () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 10, end: 12 },
    ];
    const marks = [markOf(1, 2, 0), markOf(3, 11, 1), markOf(4, 5, 2), markOf(6, 7, 3)];
    expect(marksBySpan(marks, spans).map((list) => list.map(({ index }) => index))).toEqual([[0, 1], [1, 3], [1]]);
  });
});
