import { describe, expect, it } from "vitest";
import { neutral } from "../../../src/languages/neutral.js";
import { readPage } from "../../../src/page/index.js";
import { describePage } from "../../../src/segments/describe.js";
import { type Outline, outlineOf } from "../../../src/segments/markup/outline.js";
import { trunkOf } from "../../../src/segments/markup/trunk.js";

const PROSE = "Warga desa di tepi sungai itu menunggu bantuan datang sejak pagi buta kemarin.";

const outlineFor = (body: string): Outline => {
  const page = readPage(`<html><body>${body}`, { format: "html", url: null });
  return outlineOf(describePage(page, neutral, []).lines, page.blocks);
};

describe("outlineOf", () => {
  it("sums what stands in each element, prose apart from links", () => {
    const outline = outlineFor(`<main><p>${PROSE}</p><p>${PROSE}</p></main><nav><a href=/>Beranda</a></nav>`);
    const main = outline.nodes.find(({ container }) => container.tag === "main");
    const nav = outline.nodes.find(({ container }) => container.tag === "nav");
    expect(main).toMatchObject({ lines: 2, proseLines: 2, children: 2, linkWords: 0 });
    expect(nav).toMatchObject({ lines: 1, proseLines: 0, proseWords: 0 });
    expect(outline.nodes[0]).toMatchObject({ lines: 3, proseLines: 2 });
  });
  it("gives equal signatures to a structure that repeats, and others to the rest", () => {
    const outline = outlineFor("<ul><li>satu<li>dua</ul><ul class=x><li>tiga</ul>");
    const [first, second, third] = outline.ofLine.map(({ signature }) => signature);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });
  it("stands deep nesting", () => {
    const outline = outlineFor(`${"<div>".repeat(3_000)}isi`);
    expect(outline.ofLine[0]?.container.depth).toBeGreaterThan(2_999);
  });
});

describe("trunkOf", () => {
  it("goes down to where the prose stands, and no further than it holds together", () => {
    const outline = outlineFor(
      `<aside><p>${PROSE}</p></aside><div id=story>${`<section><p>${PROSE}</p></section>`.repeat(6)}</div>`,
    );
    expect(trunkOf(outline, 0.6)?.node.container.attributes.id).toBe("story");
  });
  it("is the root where there is no prose", () => {
    expect(trunkOf(outlineFor("<nav>menu</nav>"), 0.6)?.node.container.tag).toBe("html");
    expect(trunkOf(outlineFor(""), 0.6)).toBeNull();
  });
});
