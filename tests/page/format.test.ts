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
    "<pre>Hujan turun.\nJalan tergenang.</pre>",
    "<br/>Hujan turun.",
    "Jakarta - Hujan turun.<br />\n<br />\nJalan tergenang.",
    "Hujan turun.\n<p>Jalan tergenang.</p>\n<p>Warga mengungsi.</p>",
    "<![CDATA[<p>Hujan turun.</p>]]>",
    "\n&lt;p&gt;Hujan turun.&lt;/p&gt;",
  ])("takes %j for HTML", (page) => {
    expect(formatOf(page)).toBe("html");
  });
  it.each([
    "",
    "Jakarta - Hujan turun <b>deras</b>.",
    "Cara menulis <html> di halaman",
    "Pakai <br> untuk baris baru dan </p> di akhir paragraf.",
    "Pakai <br>, <hr>, </p>.",
    "Baris pertama.<br>\nBaris kedua.\nBaris ketiga.\nBaris keempat.\nBaris kelima.<br>",
    "&lt;p&gt; membuka paragraf, <b>bukan</b> baris.",
    "Tanda &lt;p&gt; membuka paragraf.",
    "<Perbesar>\nJakarta",
    "<3 dari kami",
    "<pasal 5> berbunyi",
    '<?xml version="1.0"?><rss>',
  ])("takes %j for text", (page) => {
    expect(formatOf(page)).toBe("text");
  });
});
