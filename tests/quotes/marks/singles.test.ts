import { describe, expect, it } from "vitest";
import { quotesOf } from "../support.js";

const EN = { code: "en" };

describe("a page whose speech stands in single marks", () => {
  it("has fragments and paragraphs that re-open, as others have", () => {
    const page = [
      "'We are ready,' Nina Vale said.",
      "Nina Vale called the pier 'a waste' of the town's money.",
      "'The pier's owners don't care.",
      "'They told me 'no' at once,' she said.",
    ];
    expect(quotesOf(page, EN)).toEqual([
      "We are ready | Nina Vale",
      "a waste | Nina Vale",
      "The pier's owners don't care. | Nina Vale",
      "They told me 'no' at once | Nina Vale",
    ]);
  });

  it("knows a British comma behind the mark", () => {
    expect(quotesOf(["‘We are ready’, said Nina Vale. She called the plan ‘mad’ in May."], EN)).toEqual([
      "We are ready | Nina Vale",
      "mad | Nina Vale",
    ]);
  });

  it.each([
    ["The boats' owners called the pier 'old'. The '80s were over."],
    ["\"We are ready,\" Nina Vale said. She read the sailors' paper, the 'Courier', in May."],
  ])("is none where no single mark closes speech, or others open it: %s", (paragraph) => {
    expect(quotesOf([paragraph], EN).filter((quote) => !quote.startsWith("We are"))).toEqual([]);
  });
});
