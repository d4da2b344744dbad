import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/page/plain.js";

describe("linesOf", () => {
  it("tells lines of a sign apart, as they stand between items", () => {
    expect(linesOf("-\nHarga Tongkol Naik\n-\nDermaga Rampung")).toHaveLength(4);
  });

  it("takes no more than 256 of them in a row, and joins the rest to the last", () => {
    const text = `${"-\n".repeat(1000)}Dermaga rampung`;
    const blocks = linesOf(text);
    expect(blocks).toHaveLength(257);
    expect(blocks[255]).toEqual({ start: 510, end: 1999, markup: null });
  });

  it("counts anew behind a line of words, a number among them", () => {
    expect(linesOf("-\n1\n".repeat(1000))).toHaveLength(2000);
  });
});
