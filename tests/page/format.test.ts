import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/page/format.js";

describe("formatOf", () => {
  it.each([
    "<!DOCTYPE html><html>",
    "\n\n <HTML lang=id>",
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "x">',
    "<!-- saved page --><body>",
    "<p>Jakarta - Hujan turun.</p>",
    '<div class="story">',
  ])("takes %j for HTML", (page) => {
    expect(formatOf(page)).toBe("html");
  });
  it.each([
    "",
    "Jakarta - Hujan turun <b>deras</b>.",
    "Cara menulis <html> di halaman",
    "<Perbesar>\nJakarta",
    "<3 dari kami",
    "<pasal 5> berbunyi",
    '<?xml version="1.0"?><rss>',
  ])("takes %j for text", (page) => {
    expect(formatOf(page)).toBe("text");
  });
});
