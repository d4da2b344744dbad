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

  it("may quote in double marks inside of it, over several paragraphs", () => {
    const page = [
      "Nina Vale, the harbour's pilot, told the inquest: 'I heard it at noon. Her dad told me \"she's home\".",
      "'She said 'I don't know' and wept.",
      "'It was \"over\".'",
      "She added: 'I'm sad.'",
    ];
    expect(quotesOf(page, EN)).toEqual([
      'I heard it at noon. Her dad told me "she\'s home". | Nina Vale',
      "She said 'I don't know' and wept. | Nina Vale",
      'It was "over". | Nina Vale',
      "I'm sad. | Nina Vale",
    ]);
  });

  it("is none where double marks open speech beside single ones", () => {
    const page = ["The paper called it 'a scandal'.", '"We are ready," Nina Vale said. She added: \'It is "over".\''];
    expect(quotesOf(page, EN)[0]).toBe("We are ready | Nina Vale");
  });

  it("is none where glued double marks are more than the single ones", () => {
    const page = [
      'Dia menyebut pantai itu \'teruk.\' Nina Vale pulang."Kami siap menanam," kata Nina Vale."Kami yakin," katanya lagi.',
    ];
    expect(quotesOf(page, { code: "ms" })).toContain("Kami siap menanam | Nina Vale");
  });

  it.each([
    ["The boats' owners called the pier 'old'. The '80s were over."],
    ["\"We are ready,\" Nina Vale said. She read the sailors' paper, the 'Courier', in May."],
  ])("is none where no single mark closes speech, or others open it: %s", (paragraph) => {
    expect(quotesOf([paragraph], EN).filter((quote) => !quote.startsWith("We are"))).toEqual([]);
  });
});
