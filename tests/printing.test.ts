/** A page means the same however it is printed. */
import { describe, expect, it } from "vitest";
import { type Document, extract } from "../src/index.js";
import { readFixtures } from "./support/fixtures.js";

/** The same page in other blanks and line ends. */
const PRINTINGS: Readonly<Record<string, (page: string) => string>> = {
  "no-break blanks": (page) => page.replaceAll(" ", "\u00a0"),
  "a byte-order mark and carriage returns": (page) => `\ufeff${page.replace(/\r?\n/g, "\r\n")}`,
  "blank lines between all lines": (page) => page.replace(/\r?\n/g, "\n\n"),
};

const pages = readFixtures()
  .filter(({ file }) => file === "page.txt")
  .map(({ name, bytes }) => ({ name, page: new TextDecoder().decode(bytes) }))
  .filter(({ page }) => !/[\u00a0\r\ufffd]/.test(page));
const asWritten = new Map(pages.map(({ page }) => [page, saidBy(extract(page))]));

/** What a document says, without offsets, and in plain blanks. */
function saidBy({
  headline,
  byline,
  published,
  body,
  quotes,
  statements,
  organizations,
  linkLists,
}: Document): unknown {
  const parts = { headline, byline, published, body, quotes, statements, organizations, linkLists };
  const isOffset = (key: string): boolean => key === "span" || key === "mentions";
  return JSON.parse(
    JSON.stringify(parts, (key, value: unknown) => {
      if (isOffset(key)) return undefined;
      return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
    }),
  );
}

describe.each(Object.entries(PRINTINGS))("%s", (_, printed) => {
  it.each(pages)("say what $name says", ({ page }) => {
    expect(saidBy(extract(printed(page)))).toEqual(asWritten.get(page));
  });
});
