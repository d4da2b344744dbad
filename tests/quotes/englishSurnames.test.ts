/** English surnames that are words for people as well. */
import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { articleOf, said } from "./support.js";

/** "speaker | role" of the last quote, with the names that the entities' stage finds. */
function lastOf(...paragraphs: string[]): string {
  const names = findNames(articleOf(paragraphs), languageOf("en"));
  const last = said(paragraphs, { code: "en", names }).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("a surname that is a word for people", () => {
  it("takes the role behind its comma", () =>
    expect(
      lastOf('"It rained," said Lena Baker, a diver.', '"It snowed," added Baker, a member of the harbour council.'),
    ).toBe("Lena Baker | member of the harbour council"));

  it("is a word for people where the page has no such name", () =>
    expect(lastOf('"It rained," said Lena Vale, a diver.', '"It snowed," said a Baker.')).toBe("null | Baker"));
});
