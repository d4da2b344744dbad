import { describe, expect, it } from "vitest";
import { languagesText } from "../../src/cli/languages.js";
import { languageSupport } from "../../src/languages/support.js";
import { extractIn, folderWith, jsonLines } from "./command.js";

describe("extract --languages", () => {
  it("prints a line of JSON for each language in a pipe", () => {
    const { stdout, stderr, code } = extractIn(folderWith({}), ["--languages"]);
    expect(jsonLines(stdout)).toEqual(languageSupport());
    expect([stderr, code]).toEqual(["", 0]);
  });
  it("prints a table on a terminal, one column under the other, a mark in each", () => {
    const [head = "", ...rows] = languagesText(true).trimEnd().split("\n");
    const starts = [...head.matchAll(/(?<=^| {2})\S/g)].map(({ index }) => index);
    expect(rows).toHaveLength(languageSupport().length);
    for (const row of rows) {
      expect(starts.filter((at) => row[at] === " " || row[at] === undefined)).toEqual([]);
      expect(starts.filter((at) => at > 0 && row[at - 1] !== " ")).toEqual([]);
    }
    const indonesian = rows.find((row) => row.startsWith("id "));
    expect([indonesian?.includes("yes"), indonesian?.includes("-")]).toEqual([true, false]);
    expect(rows.find((row) => row.startsWith("ja "))).toMatch(/^ja +Japanese(?: +-){6}$/);
  });
});
