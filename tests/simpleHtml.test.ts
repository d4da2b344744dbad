/** A page says the same as text and as HTML that adds no more than line ends. */
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { readFixtures } from "./support/fixtures.js";
import { saidBy } from "./support/said.js";

const escaped = (line: string): string => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const each = (lines: readonly string[], tag: string): string =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join("\n");

/** The lines of a page as HTML. */
const MARKUPS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  "paragraphs of a fragment": (lines) => each(lines, "p"),
  "paragraphs of a document": (lines) => `<html><body>${each(lines, "p")}</body></html>`,
  "boxes in a named box": (lines) => `<div class="entry-content">${each(lines, "div")}</div>`,
  "lines of one box": (lines) => `<div>${lines.join("<br>\n")}</div>`,
  "lines with a blank one between all": (lines) => `<p>${lines.join("<br><br>")}</p>`,
  "lines of a preformatted box": (lines) => `<pre>${lines.join("\n")}</pre>`,
  "paragraphs below bare words": ([first, ...lines]) => `${first}\n${each(lines, "p")}`,
  "paragraphs as character data": (lines) => `<![CDATA[${each(lines, "p")}]]>`,
  "paragraphs with their signs escaped": (lines) => escaped(each(lines, "p")),
};

const pages = readFixtures()
  .filter(({ file, name }) => file === "page.txt" && !/\/(?:hard-wrapped|markdown)/.test(name))
  .map(({ name, bytes }) => ({ name, page: new TextDecoder().decode(bytes) }))
  .filter(({ page }) => !/[\ufffd\u00a0]/.test(page) && page.trim().split(/\n+/).length > 2);
const asText = new Map(pages.map(({ page }) => [page, saidBy(extract(page.replace(/\n+/g, "\n")))]));

describe.each(Object.entries(MARKUPS))("%s", (_, markedUp) => {
  it.each(pages)("say what $name says", ({ page }) => {
    const lines = page.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    expect(saidBy(extract(markedUp(lines.map(escaped))))).toEqual(asText.get(page));
  });
});
