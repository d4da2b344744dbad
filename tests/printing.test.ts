/** A page means the same however it is printed. */
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { readFixtures } from "./support/fixtures.js";
import { saidBy } from "./support/said.js";

/** The same page in other blanks and line ends. */
const PRINTINGS: Readonly<Record<string, (page: string) => string>> = {
  "no-break blanks": (page) => page.replaceAll(" ", "\u00a0"),
  "a byte-order mark and carriage returns": (page) => `\ufeff${page.replace(/\r?\n/g, "\r\n")}`,
  "marks without width": (page) =>
    page.replace(/(?<= )(?=\p{L})/gu, "\u200b").replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, "\u00ad"),
  "blank lines between all lines": (page) => page.replace(/\r?\n/g, "\n\n"),
};

const pages = readFixtures()
  .filter(({ file }) => file === "page.txt")
  .map(({ name, bytes }) => ({ name, page: new TextDecoder().decode(bytes) }))
  .filter(({ page }) => !/[\u00a0\r\ufffd]/.test(page));
const asWritten = new Map(pages.map(({ page }) => [page, saidBy(extract(page))]));

/** A mark without width takes a column of a hard-wrapped line, as its reader counts them. */
const mayBePrinted = (printing: string, name: string): boolean =>
  printing !== "marks without width" || !name.includes("/hard-wrapped");

describe.each(Object.entries(PRINTINGS))("%s", (printing, printed) => {
  it.each(pages.filter(({ name }) => mayBePrinted(printing, name)))("say what $name says", ({ page }) => {
    expect(saidBy(extract(printed(page)))).toEqual(asWritten.get(page));
  });
});
