import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mentions } from "../../../src/quotes/speakers/mentions.js";

function mentionsAt(offsets: readonly number[]): Mentions {
  const mentions = new Mentions();
  for (const offset of offsets) mentions.add(offset);
  return mentions;
}

describe("mentions", () => {
  it("are none before the first", () => expect(mentionsAt([5, 9]).lastBefore(5)).toBe(-1));

  it("lead to the one added last where two are before", () => expect(mentionsAt([5, 9, 7]).lastBefore(10)).toBe(7));

  it("lead past those that stand behind", () => expect(mentionsAt([5, 9, 7]).lastBefore(7)).toBe(5));

  it("give what a search from the end gives", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(22), (offsets, at) => {
        expect(mentionsAt(offsets).lastBefore(at)).toBe(offsets.findLast((offset) => offset < at) ?? -1);
      }),
      { seed: 7 },
    );
  });
});
