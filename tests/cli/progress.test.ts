import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/cli/summary.js";
import { NOTHING } from "../../src/cli/tally.js";
import { COMMAND, folderWith, inventedPage } from "./command.js";

const tally = (pages: number) => ({ ...NOTHING, pages, documents: pages });

describe("the summary", () => {
  it("counts all pages, and the rate of those of this run", () => {
    expect(summaryOf(tally(1200), NOTHING, 2000)).toBe("1,200 pages in 2.0 s (600/s): 1,200 documents");
    expect(summaryOf(tally(1200), tally(1000), 2000)).toBe("1,200 pages in 2.0 s (100/s): 1,200 documents");
  });
});

/** Copies that make a page of 6 KB: a dump is read by 64 KB, ten pages at once. */
const LONG = 40;
/** Points by which what is done may stay behind what is read. */
const AHEAD = 12;

/** Makes a terminal for a command. */
const hasScript = spawnSync("script", ["--version"]).status === 0;

describe("the bar", () => {
  it.runIf(hasScript)("goes by the pages that are done, not by what is read", () => {
    const pages = 150;
    const lines = Array.from(
      { length: pages },
      () => `${JSON.stringify({ text: inventedPage("Ranupati").repeat(LONG) })}\n`,
    );
    const run = `${process.execPath} ${COMMAND} d.jsonl -o out.jsonl -j 1`;
    const { stdout } = spawnSync("script", ["-qec", run, "/dev/null"], {
      cwd: folderWith({ "d.jsonl": lines.join("") }),
      encoding: "utf8",
    });
    const frames = [...stdout.matchAll(/(\d+)% \| (\d+) pages/g)].map(([, share, done]) => [
      Number(share),
      Number(done),
    ]);
    expect(frames.at(-1)).toEqual([100, pages]);
    expect(frames.filter(([share = 0, done = 0]) => Math.abs(share - (done * 100) / pages) > AHEAD)).toEqual([]);
  });
});
