/** The views that are text: for the terminal, Markdown, JSON lines, and the evidence. */
import { describe, expect, it } from "vitest";
import type { Container, Markup } from "../../src/shapes.js";
import { DEFAULTS, type Result, VIEWS, type ViewName, type ViewOptions, wholeFile } from "../../src/views/index.js";
import { escapeMarkdown } from "../../src/views/markdown.js";
import { textWidth } from "../../src/views/width.js";
import { harbour, hostile, pageOf, resultOf } from "./samples.js";

/** Whatever steers a terminal, turns text around, or ends a line where none ends; chalk's own colours apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of a colour
const COLOR = /\u001b\[[\d;]*m/g;

async function show(name: ViewName, result: Result, options: Partial<ViewOptions> = {}): Promise<string> {
  const view = await VIEWS[name].load();
  const all = { ...DEFAULTS, ...options };
  return wholeFile(view, view.render(result, all), all);
}

function elementOf(tag: string, parent: Container | null = null): Container {
  return { tag, attributes: {}, parent, depth: parent ? parent.depth + 1 : 0 };
}

function markupOf(container = elementOf("p")): Markup {
  return { container, innermost: container, linkDensity: 0, bold: 0, mediaBefore: 0, links: [], parts: [] };
}

const empty = resultOf(pageOf([]));

describe("every text view", () => {
  const names = ["json", "text", "markdown", "explain"] as const;
  it.each(names)("%s lets nothing through that a terminal would obey", async (name) => {
    const shown = [await show(name, hostile), await show(name, hostile, { all: true, color: true })];
    expect(shown.map((text) => text.replace(COLOR, "")).filter((text) => STEERING.test(text))).toEqual([]);
    expect(shown[0]).not.toMatch(COLOR);
  });
  it.each(names)("%s shows a page that holds nothing", async (name) => {
    expect(await show(name, empty)).toMatch(/\n$/);
  });
});

describe("json", () => {
  it("is one line that reads back as the document", async () => {
    for (const result of [harbour, hostile, empty]) {
      const line = await show("json", result);
      expect(line.trimEnd()).not.toContain("\n");
      expect(JSON.parse(line)).toEqual(result.document);
    }
  });
});

describe("text", () => {
  it("marks speakers, statements and organizations by characters where there is no colour", async () => {
    const text = await show("text", harbour);
    expect(text).toContain('"Nelayan tidak perlu memutar jauh lagi¹,"');
    expect(text).toContain('"utang lama¹"');
    expect(text).toMatch(/\[jalan menuju dermaga\s+masih rusak parah\]²/);
    expect(text).toContain("_Dishub_");
    expect(text).toContain("¹ Harun Sastranegara · Kepala Dinas Perhubungan Kabupaten Elok · 2 quotes");
    expect(text).toContain("² Mariam Tuhuteru · Ketua Himpunan Nelayan Elok · 1 quote, 1 statement");
    expect(text).toContain("Dinas Perhubungan Kabupaten Elok (Dishub) × 3");
  });
  it("folds what is not the article, and shows it when asked", async () => {
    const folded = await show("text", harbour);
    expect(folded).toContain("┄ 2 lines not of the article: navigation, share buttons");
    expect(folded).toContain("┄ Berita Terkait (2 links, related)");
    expect(folded).not.toMatch(/Beranda|Baca juga|Dermaga Apung/);
    const all = await show("text", harbour, { all: true });
    expect(all).toMatch(/· \[navigation\] Beranda > Ekonomi\n.*\[promo\] Baca juga.*- Dermaga Apung/s);
  });
  it.each([20, 40, 80, 300])("stays within %i columns", async (width) => {
    for (const result of [harbour, hostile]) {
      const lines = (await show("text", result, { width, all: true })).split("\n");
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
    }
  });
  it("differs with colour in codes and underscores only", async () => {
    const colored = await show("text", harbour, { color: true, width: 300 });
    const plain = await show("text", harbour, { width: 300 });
    expect(colored).toMatch(COLOR);
    const words = (text: string): string => text.replace(COLOR, "").replaceAll("_", "").replace(/\s+/g, " ");
    expect(words(colored)).toBe(words(plain));
  });
});

describe("markdown", () => {
  it("is a head and the article, and nothing else", async () => {
    const text = await show("markdown", harbour);
    const [head = "", body = ""] = text.replace("---\n", "").split("---\n");
    expect(head).toContain('title: "Pelabuhan Rakyat');
    expect(head).toContain("date: 2026-03-03\n");
    expect(head).toContain('authors:\n  - "Ratna Wulandari"\n');
    expect(head).not.toMatch(/editors|url/);
    expect(body).toMatch(/^\n# Pelabuhan .*\n\nTanjung Elok - .*\n\nIa menyebut .*\n\nKetua .*ujar Mariam\.\n$/);
  });
  it("has a head of whole lines whose strings read back, whatever the page says", async () => {
    const [, head = ""] = (await show("markdown", hostile)).split(/^---$/m);
    const strings = head
      .trim()
      .split("\n")
      .flatMap((line) => /^(?:\w+:| {2}-) (".*")$/.exec(line)?.[1] ?? []);
    expect(strings.length).toBeGreaterThan(5);
    for (const string of strings) expect(typeof JSON.parse(string)).toBe("string");
    expect(
      head
        .trim()
        .split("\n")
        .filter((line) => !/^(?:\w+:| {2}-)(?: ".*")?$/.test(line)),
    ).toEqual([]);
  });
  it("escapes what Markdown would read as a mark", () => {
    expect(escapeMarkdown("# a *b* [c](d) <e> `f` _g_ &lt;")).toBe(
      "\\# a \\*b\\* \\[c\\](d) \\<e\\> \\`f\\` \\_g\\_ \\&lt;",
    );
    expect(["- a", "+ a", "> a", "=== ", "1. a", "12) a"].map(escapeMarkdown)).toEqual([
      ...["\\- a", "\\+ a", "\\> a", "\\===", "1\\. a", "12\\) a"],
    ]);
    expect(escapeMarkdown("a - b (c) 1.2, “d”: e! #f")).toBe("a - b (c) 1.2, “d”: e! #f");
  });
  it("takes subheadings and list items from an HTML page's tags", async () => {
    const page = pageOf([
      ["body", "Lead."],
      ["body", "Why it matters"],
      ["body", "First point"],
    ]);
    const containers = [elementOf("p"), elementOf("h2"), elementOf("p", elementOf("li", elementOf("ul")))];
    const blocks = page.page.blocks.map((block, at) => ({ ...block, markup: markupOf(containers[at]) }));
    const result = resultOf({ ...page, page: { ...page.page, format: "html", blocks } });
    expect(await show("markdown", result)).toMatch(/\n\nLead\.\n\n## Why it matters\n\n- First point\n$/);
  });
});

describe("explain", () => {
  it("says once what lines in a row have in common", async () => {
    const page = pageOf([
      ["promo", "Satu"],
      ["promo", "Dua"],
      ["tags", "Tiga"],
    ]);
    expect(await show("explain", resultOf(page))).toContain(
      [
        "  promo             Satu",
        "                    Dua",
        "                    why: the line looks like promo",
        "  tags              Tiga",
        "                    why: the line looks like tags",
      ].join("\n"),
    );
  });
  it("says why for every line, quote, statement and organization", async () => {
    const text = await show("explain", harbour);
    expect(text).toContain(
      "  promo             Baca juga: Harga Ikan Naik Menjelang Musim Barat\n                    why: the line looks like promo",
    );
    expect(text).toContain(
      '  related links     "Berita Terkait", 2 items\n                    · Dermaga Apung Tiba dari Galangan\n                    · Nelayan Elok Belajar Mengolah Rumput Laut\n                    why: a heading with two items',
    );
    expect(text).toMatch(
      /2\. partial, characters 453 to 463: "utang lama"\n +speaker +Harun Sastranegara, worked out from a pronoun/,
    );
    expect(text).toContain("2026-03-03, the page's one date of speech");
    expect(text).toMatch(/why +"Ia" is the last person named/);
    expect(text).toMatch(
      /Kabupaten Elok, also "Dishub"\n +at characters 159–191, 305–337, 479–485\n +why: begins with a known head/,
    );
  });
});
