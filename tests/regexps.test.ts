import { describe, expect, it, vi } from "vitest";
import { processorTime } from "./support/clock.js";
import { readFixtures } from "./support/fixtures.js";
import { builtDuring, literals, type Named } from "./support/regexps.js";

/** Sizes that grow so that no pattern, exponential or cubic, can hang the test. */
const STEPS = [16, 22, 26, 1 << 10];
/** Here a quadratic pattern takes a tenth of a second and more and a linear one a millisecond, so a busy machine cannot blur the two. */
const TELLING = 1 << 14;
const MEGABYTE = 1 << 20;
const LIMIT_MS = 50;
/** A megabyte of these for every pattern; of the other attacks the telling size. */
const LARGE = [" ", "-", "A"];
/** What attacks fill a page with: what patterns repeat, skip or look ahead over. */
const FILLERS = [
  " ",
  "\t",
  "\n",
  "\u00a0",
  "-",
  "- ",
  '"',
  "”",
  "'",
  "(",
  "|",
  ":",
  ".",
  ",",
  "/",
  "…",
  "0",
  "1.",
  "12/",
  "a",
  "A",
  "Aa ",
  "a. ",
  "A.",
  "di ",
  "é",
  "漢",
  "<",
  "<a ",
  "&amp;",
  "http://",
  "www.",
  "@",
  "(a",
  "a,",
];

/** The fillers, and the characters that the pattern itself names. */
function fillersFor({ source }: RegExp): string[] {
  const named = source.replace(/\\[a-zA-Z]|\\p\{\w+\}/g, "").match(/[\p{L}\p{N} :"“(\-|/]/gu) ?? [];
  return [...FILLERS, ...new Set(named)].slice(0, FILLERS.length + 6);
}

/** Milliseconds that all matches of a pattern in a text take. */
function cost(regexp: RegExp, text: string): number {
  const fresh = new RegExp(regexp.source, regexp.flags);
  return processorTime(() => {
    if (fresh.global) {
      for (let found = fresh.exec(text); found; found = fresh.exec(text)) fresh.lastIndex += found[0] ? 0 : 1;
    } else fresh.test(text);
  });
}

/** The first attack that a pattern does not finish in time; null where it finishes all. */
function weakness({ where, regexp }: Named): string | null {
  for (const size of [...STEPS, TELLING, MEGABYTE]) {
    for (const filler of size === MEGABYTE ? LARGE : fillersFor(regexp)) {
      const text = `a${filler.repeat(size / filler.length)}\u0001`; // the end lets a match fail late
      const limit = LIMIT_MS * Math.max(1, size / TELLING / 2);
      if (Array.from({ length: 3 }).every(() => cost(regexp, text) > limit)) {
        return `${where} ${regexp} is slow on ${size} characters of ${JSON.stringify(filler)}`;
      }
    }
  }
  return null;
}

describe("every regular expression is linear", () => {
  it("is told from one that is not", () => {
    expect(weakness({ where: "quadratic", regexp: /\s+$/ })).toMatch(/^quadratic/);
    expect(weakness({ where: "exponential", regexp: /(?:a|a)+b/ })).toMatch(/^exponential/);
    expect(weakness({ where: "here", regexp: /\p{Lu}\p{L}+/gu })).toBeNull();
  });
  it("written as a literal", () => {
    const found = literals();
    expect(found.length).toBeGreaterThan(10);
    expect(found.map(weakness).filter((weak) => weak !== null)).toEqual([]);
  }, 120_000);
  it("built from words, in every language", async () => {
    vi.resetModules(); // whoever ran before in this worker has built them
    const built = await builtDuring(async () => {
      const { extract } = await import("../src/index.js");
      for (const { bytes } of readFixtures()) extract(bytes);
    });
    expect(built).not.toEqual([]);
    expect(built.map(weakness).filter((weak) => weak !== null)).toEqual([]);
  }, 120_000);
});
