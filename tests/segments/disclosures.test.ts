import { describe, expect, it } from "vitest";
import { described } from "./support.js";

/** What the words of a page's first line say that it is; null where nothing. */
function kindOf(line: string, above: readonly string[] = []): string | null {
  const story = "The harbour of Port Kerrow was full of boats on Monday morning.";
  return described([...above, line, story].join("\n")).evidence[above.length]?.kind ?? null;
}

describe("what the house earns by a story", () => {
  it.each([
    "This post contains affiliate links to shops in Port Kerrow.",
    "When you buy a boat through our links, we may earn a commission at no cost to you.",
    "Kerrow Nets may receive a commission on what you buy through links on this page.",
    "As a partner of Kerrow Nets, I earn from qualifying purchases.",
    "All nets were independently chosen by us.",
  ])("is a footer's above it: %s", (line) => {
    expect(kindOf(line)).toBe("footer");
  });
  it.each([
    "The town formed a commission to find out who had built the pier.",
    "Fishermen earn less than they did before the storm.",
    "Affiliate links",
    "The bank of the port may earn a commission on each loan, the harbour master said.",
  ])("is not what the story tells: %s", (line) => {
    expect(kindOf(line)).not.toBe("footer");
  });
  it("is not looked for far below the page's top", () => {
    const above = Array.from(
      { length: 40 },
      (_, at) => `The boat of crew ${at} came home on Monday with all of its nets.`,
    );
    expect(kindOf("Sellers of nets earn a commission of a tenth on each.", above)).toBe(null);
  });
});
