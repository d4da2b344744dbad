import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/cli/summary.js";
import { NOTHING } from "../../src/cli/tally.js";

const tally = (pages: number) => ({ ...NOTHING, pages, documents: pages });

describe("the summary", () => {
  it("counts all pages, and the rate of those of this run", () => {
    expect(summaryOf(tally(1200), NOTHING, 2000)).toBe("1,200 pages in 2.0 s (600/s): 1,200 documents");
    expect(summaryOf(tally(1200), tally(1000), 2000)).toBe("1,200 pages in 2.0 s (100/s): 1,200 documents");
  });
});
