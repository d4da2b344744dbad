import { describe, expect, it } from "vitest";
import { folderWith } from "./command.js";
import { killed } from "./kills.js";

describe("a batch that is ended at random moments", () => {
  it("comes to the same bytes each time (the long run: npm run kills)", async () => {
    const { kills, faults } = await killed(folderWith({}), { seed: 20_261_124, pages: 260, kills: 6 });
    expect(faults).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(6);
  });
});
