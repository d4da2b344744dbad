import { describe, expect, it } from "vitest";
import { withLegalForms } from "../../src/entities/legalForms.js";
import { organizationsByRule } from "../../src/entities/organizationRules.js";
import { read } from "../../src/entities/reading.js";
import { textOf } from "../../src/entities/runs.js";
import { languageOf } from "../../src/languages/index.js";

function readingOf(text: string, code = "en"): ReturnType<typeof read> {
  const paragraphs = [{ start: 0, end: text.length }];
  return read({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf(code));
}

describe("a legal form behind a name", () => {
  it.each([
    ["Harlow Tools", ", Inc. has moved.", "Harlow Tools, Inc."],
    ["Harlow Tools", " Corp. has moved.", "Harlow Tools Corp."],
    ["Sinar Jaya", " Sdn. Bhd. berpindah.", "Sinar Jaya Sdn. Bhd."],
    ["Sinar Jaya", " Sdn Bhd berpindah.", "Sinar Jaya Sdn Bhd"],
    ["Sinar Jaya", " Sdn Bhd.", "Sinar Jaya Sdn Bhd"],
    ["Harlow Tools", " Limited.", "Harlow Tools Limited"],
    ["Harlow Tools", ", which has moved.", "Harlow Tools"],
    ["Harlow Tools", ". Co-op members left.", "Harlow Tools"],
    ["Harlow Tools", " inc has moved.", "Harlow Tools"],
  ])("%s + %s", (name, rest, whole) => {
    const reading = readingOf(name + rest);
    expect(textOf(reading, { first: 0, last: withLegalForms(reading, 2) })).toBe(whole);
  });
});

describe("a name that a legal form closes", () => {
  const found = (text: string): string[] => {
    const reading = readingOf(text, "ms");
    return organizationsByRule(reading).map((mention) => textOf(reading, mention));
  };

  it("is a company's", () => {
    const text = "Kilang itu kepunyaan syarikat tempatan bernama Sinar Jaya Sdn Bhd yang ditubuhkan sejak lama dahulu.";
    expect(found(text)).toContain("Sinar Jaya Sdn Bhd");
  });

  it("is none without a name before it", () => {
    expect(found("Kilang itu kepunyaan sebuah syarikat Sdn Bhd yang ditubuhkan sejak lama dahulu.")).toEqual([]);
  });
});
