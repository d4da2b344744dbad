import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/views/html/index.js";
import { DEFAULTS, type Result } from "../../src/views/index.js";
import { ADDRESS, chromiumPath, inChromium, launch, Tab } from "./browser.js";
import { OVERFLOW, POOR_CONTRASTS, RAN, SPANS, TOUCH_ALL } from "./in-page.js";
import { crossing, harbour, hostile } from "./samples.js";

const SECONDS = 1000;
/** The machine may be busy. */
const PATIENCE = 90 * SECONDS;

const SCRIPT = /<script>[\s\S]*<\/script>/;

function fileOf(...results: readonly Result[]): string {
  const binding = html.bind(DEFAULTS);
  return binding.begin() + results.map((result) => binding.add(html.render(result, DEFAULTS))).join("") + binding.end();
}

/** The text that stands at a span as the file writes it: "12-34". */
function cut({ analysis }: Result, span: string): string {
  const [start, end] = span.split("-").map(Number);
  return Array.from(analysis.page.text).slice(start, end).join("");
}

describe.skipIf(chromiumPath === null)(`the HTML view ${inChromium}`, { timeout: PATIENCE }, () => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch();
    tab = await Tab.in(browser);
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
  });

  it.each([harbour, crossing])("marks exactly what the spans say, inside one another and across", async (result) => {
    const page = await tab.open(fileOf(result));
    const marks = await page.evaluate<(readonly [string, string])[]>(SPANS);
    const joined = new Map<string, string>();
    for (const [span, text] of marks) joined.set(span, (joined.get(span) ?? "") + text);
    expect([...joined]).toEqual([...joined.keys()].map((span) => [span, cut(result, span)]));
    const { quotes, statements, organizations } = result.document;
    const found = [
      ...quotes.map(({ span }) => span),
      ...statements.map(({ span }) => span),
      ...organizations.flatMap(({ mentions }) => mentions),
    ];
    expect(found.map((span) => span.join("-")).filter((span) => !joined.has(span))).toEqual([]);
  });

  it("shows who, role, day and basis on hover and on focus by keyboard", async () => {
    const page = await tab.open(fileOf(harbour));
    const note = page.locator("#p1-q2-note");
    expect(await note.isVisible()).toBe(false);
    await page.locator("#p1-q2").hover();
    expect(await note.isVisible()).toBe(true);
    expect(await note.locator("b, span").allTextContents()).toEqual([
      "Harun Sastranegara",
      "Kepala Dinas Perhubungan Kabupaten Elok",
      "2026-03-03",
      "partial; speaker worked out, role from elsewhere on the page, date from the page",
    ]);
    await page.mouse.move(0, 0);
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await note.isVisible()).toBe(true);
  });

  it.each(["light", "dark"] as const)(
    "keeps a contrast of 4.5 in %s, and no page scrolls sideways",
    async (colorScheme) => {
      const page = await tab.open(fileOf(harbour, hostile, crossing));
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const hash of ["", "#p1-q1", "#p2", "#p3"]) {
          await page.goto(ADDRESS + hash);
          const { seen, poor } = await page.evaluate<{ seen: number; poor: string[] }>(POOR_CONTRASTS);
          expect(seen).toBeGreaterThan(10);
          expect({ poor, wider: await page.evaluate(OVERFLOW) }).toEqual({ poor: [], wider: 0 });
        }
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: null });
    },
  );

  it("shows the index first, then the page that was chosen, and goes back, without a script", async () => {
    const page = await tab.open(fileOf(harbour, harbour).replace(SCRIPT, ""));
    expect(await page.locator("#index").isVisible()).toBe(true);
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.locator(".page:visible").count()).toBe(0);
    await page.locator("#pages a").nth(1).click();
    expect(await page.locator(".page:visible").getAttribute("id")).toBe("p2");
    expect(await page.locator("#index").isVisible()).toBe(false);
    await page.locator(".page:visible .words a").first().click();
    expect(await page.locator(".page:visible").getAttribute("id")).toBe("p2");
    await page.locator(".page:visible .back").click();
    expect(await page.locator("#index").isVisible()).toBe(true);
  });

  it("finds pages by headline, file and people, whatever the accents and the case", async () => {
    const page = await tab.open(fileOf(harbour, crossing, hostile));
    const found = async (words: string): Promise<number> => {
      await page.getByLabel("Search").fill(words);
      return page.locator("#pages > li:visible").count();
    };
    expect(await found("MARIÁM pelabuhan")).toBe(1);
    expect(await page.getByRole("status").textContent()).toBe("1 of 3 pages");
    expect([await found("sample"), await found("tidak ada"), await found("")]).toEqual([2, 0, 3]);
    expect(tab.messages).toEqual([]);
  });

  it("runs nothing of a hostile page, asks for nothing, and turns nothing around", async () => {
    const page = await tab.open(fileOf(hostile, harbour));
    for (const hash of ["", "#p1"]) {
      await page.goto(ADDRESS + hash);
      await page.evaluate(TOUCH_ALL);
    }
    expect(await page.evaluate(RAN)).toBeNull();
    expect(page.url()).toContain(ADDRESS);
    const alien = "img, iframe, object, embed, form, base, main script, main style, [onmouseover]";
    expect(await page.locator(alien).count()).toBe(0);
    expect(await page.content()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect({ requests: tab.requests, messages: tab.messages }).toEqual({ requests: [], messages: [] });
  });

  it("would be stopped by its policy if something did get through", async () => {
    const smuggled = `<main><img src="http://evil.invalid/x" onerror="window.ran = 1"><script>window.ran = 1</script>`;
    const page = await tab.open(fileOf(harbour).replace("<main>", smuggled));
    await page.evaluate(TOUCH_ALL);
    expect(await page.evaluate(RAN)).toBeNull();
    expect(tab.requests).toEqual([]);
    expect(tab.messages.filter((message) => message.includes("Content Security Policy")).length).toBeGreaterThan(1);
  });

  it("has landmarks, one headline of the first rank, a language, and names for its tables", async () => {
    const page = await tab.open(fileOf(harbour));
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await page.getByRole("complementary", { name: "Found on sample.txt" }).count()).toBe(1);
    expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([harbour.document.headline?.text]);
    expect(await page.getByRole("table", { name: "Who said what" }).count()).toBe(1);
    expect(await page.getByRole("table", { name: "Organizations" }).count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator(".sheet").getAttribute("lang")).toBe("id");
  });

  it("prints black on white, without what only a screen can use", async () => {
    const page = await tab.open(fileOf(harbour, harbour), "#p1");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
    expect(await page.locator(".back:visible, .note:visible, search:visible").count()).toBe(0);
    const [sheet, aside] = await Promise.all(
      [".sheet:visible", "aside:visible"].map((part) => page.locator(part).boundingBox()),
    );
    expect(aside?.y).toBeGreaterThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
    expect(aside?.width).toBe(sheet?.width);
    await page.emulateMedia({ media: null, colorScheme: null });
  });
});
