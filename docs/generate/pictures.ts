/**
 * The README's pictures, made from fixtures: `npx tsx docs/generate/pictures.ts`. Needs Chromium, and the fonts that Debian
 * packs as fonts-noto-core.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { assemble } from "../../src/assemble.js";
import { analyze } from "../../src/extract.js";
import { html } from "../../src/views/html/index.js";
import { DEFAULTS, type Result, wholeFile } from "../../src/views/index.js";
import { terminal } from "../../src/views/terminal.js";

const ROOT = resolve(import.meta.dirname, "../..");
const FIXTURES = join(ROOT, "fixtures");
const IMAGES = join(ROOT, "docs/images");
const PAGE = "id/dates-of-speech";
const WINDOW = { width: 1180, height: 860 };
/** Pixels of the terminal's window around its 80 columns. */
const TERMINAL = { width: 760, height: 900 };

function resultOf(slug: string): Result {
  const analysis = analyze(readFileSync(join(FIXTURES, slug, "page.txt")), { id: `${slug.split("/")[1]}.txt` });
  return { analysis, document: assemble(analysis) };
}

function batch(): string {
  const languages = readdirSync(FIXTURES).sort();
  const slugs = languages.flatMap((language) =>
    readdirSync(join(FIXTURES, language)).map((name) => `${language}/${name}`),
  );
  const binding = html.bind(DEFAULTS);
  const pages = slugs.filter(isText).map((slug) => binding.add(html.render(resultOf(slug), DEFAULTS)));
  return binding.begin() + pages.join("") + binding.end();
}

function isText(slug: string): boolean {
  return readdirSync(join(FIXTURES, slug)).includes("page.txt");
}

/** The escapes that the terminal view writes, as HTML. */
function terminalWindow(result: Result): string {
  const text = wholeFile(terminal, terminal.render(result, { ...DEFAULTS, color: true }), DEFAULTS);
  const body = text
    .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of a style
    .replace(/\u001b\[(\d+)(?:;5;(\d+))?m/g, (_, code: string, color: string) => spanFor(code, color));
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#1b1d21;color:#d6d8dc}
    header{background:#2a2d33;color:#a8adb5;font:13px "Noto Sans",sans-serif;padding:9px 16px}
    pre{margin:0;padding:14px 12px;font:14px/1.45 "DejaVu Sans Mono",monospace;white-space:pre}</style>
    <header>$ extract --to text ${result.document.source.id}</header><pre>${body}</pre>`;
}

const STYLES: Readonly<Record<string, string>> = {
  "1": "font-weight:700;color:#fff",
  "4": "text-decoration:underline",
};

function spanFor(code: string, color: string | undefined): string {
  if (code === "38") return `<span style="color:${rgbOf(Number(color))}">`;
  return STYLES[code] ? `<span style="${STYLES[code]}">` : "</span>";
}

/** xterm's 256 colours: a cube of 6 × 6 × 6 from 16 on, then greys. */
function rgbOf(color: number): string {
  const CUBE = 16;
  const GREYS = 232;
  if (color >= GREYS)
    return `rgb(${Array(3)
      .fill(8 + (color - GREYS) * 10)
      .join()})`;
  const level = (n: number): number => (n === 0 ? 0 : 55 + n * 40);
  const at = color - CUBE;
  return `rgb(${[Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map(level).join()})`;
}

interface Shot {
  readonly name: string;
  readonly content: string;
  readonly size: { readonly width: number; readonly height: number };
  /** A mark to point at; null for none. */
  readonly hover: string | null;
}

async function take(browser: Browser, { name, content, size, hover }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: size, colorScheme: "light" });
  await page.setContent(content);
  if (hover) await page.hover(hover);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  await page.close();
}

mkdirSync(IMAGES, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const result = resultOf(PAGE);
await take(browser, { name: "terminal", content: terminalWindow(result), size: TERMINAL, hover: null });
const page = wholeFile(html, html.render(result, DEFAULTS), DEFAULTS);
await take(browser, { name: "page", content: page, size: WINDOW, hover: "#p1-q1" });
await take(browser, { name: "batch", content: batch(), size: WINDOW, hover: null });
await browser.close();
