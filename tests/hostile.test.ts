/** Pages of half a megabyte that are made to cost time or memory. */
import { describe, expect, it } from "vitest";
import { checked } from "./fuzz/fuzz.js";

const SIZE = 1 << 19;
/** Milliseconds of processor time: a linear reader takes a fraction, a quadratic one minutes to hours. */
const LIMIT = 20_000;
const fill = (piece: string): string => piece.repeat(SIZE / piece.length);
const around = (inside: string): string =>
  `<!doctype html><html><body><p>Warga menanam bakau di pantai.</p>${inside}</body></html>`;
/** Ten entities, each ten times the one before: a reader that unfolds them gets a billion letters. */
const ENTITIES = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`).join("");

describe("a hostile page is read in time and whole, or refused", () => {
  it.each([
    ["an attribute without end", around(`<p title="${fill("a ")}">isi</p>`)],
    ["attributes without number", around(`<p ${fill("a=b ")}>isi</p>`)],
    ["entities that unfold each other", `<!DOCTYPE html [${ENTITIES}]>${around("<p>&e9;&e9;</p>")}`],
    ["entities without number", around(`<p>${fill("&amp;&#x41;&notit;")}</p>`)],
    ["an entity without end", around(`<p>&${fill("a")};</p>`)],
    ["a comment without end", around(`<!--${fill("-- >")}`)],
    ["tags that are never closed", around(fill("<b"))],
    ["a style without number of rules", around(`<p style="${fill("display:none;")}">isi</p>`)],
    ["a sentence of names and offices without end", fill("warga, ketua, camat, Rudi, yang, menurut, ")],
    [
      "a sentence of reports without end",
      fill("Rudi mengatakan bahwa air naik dan menegaskan bahwa bantuan tiba dan "),
    ],
    ["a sentence of years without end", `"Kami siap," kata Rudi, dan ${fill("told the Courier in 1979 ")}`],
    ["marks without end", fill('"')],
    ["a sentence of speech without end", fill('"A" dan "B" kata ')],
    ["bytes as escapes without end", fill("\\x41")],
    // every piece is a line of its own: a third of the size takes as long as the whole of others
    ["an item of a list with escapes without end", `["${"a b\\n".repeat(SIZE / 16)}"]`],
    ["links that are never closed", fill("[a](b ")],
    ["links inside links", fill("[a](b[")],
    ["brackets of Markdown without end", `# A\n**b**\n${fill("[")}`],
    ["words in bold without end", fill("**a ")],
    ["marks of emphasis without end", `# A\n**b**\n${fill("*a _b ")}`],
    ["data for machines nested without end", around(`<script type="application/ld+json">${fill("[")}</script>`)],
  ])("%s", { timeout: 120_000 }, (_, page) => {
    const { milliseconds, fault } = checked(page);
    expect(fault).toBeNull();
    expect(milliseconds).toBeLessThan(LIMIT);
  });
});
