/** Metamorphic: what a page says goes along with what is changed in it, and stays where something foreign stands between. */
import { describe, expect, it } from "vitest";
import type { Document } from "../src/document.js";
import { extract } from "../src/index.js";
import { readFixtures } from "./support/fixtures.js";

const LANGUAGES: readonly string[] = ["id", "ms", "en"];
const pages = readFixtures()
  .filter(({ name, file }) => LANGUAGES.includes(name.split("/")[0] ?? "") && file === "page.txt")
  .map(({ name, bytes }) => ({ name, page: new TextDecoder().decode(bytes) }));

/** After so many years the calendar stands again: weekdays, leap days and all. */
const CYCLE = 28;
const YEAR = /(?<![\d.,])20\d\d(?!\d|[.,]\d)/g;
const moved = (text: string): string => text.replace(YEAR, (year) => String(Number(year) - CYCLE));

const datesOf = ({ published, quotes, statements }: Document): (string | null)[] => [
  published?.date ?? null,
  ...[...quotes, ...statements].map(({ date }) => date),
];

describe("all years moved by 28", () => {
  it.each(pages.filter(({ page }) => page.search(YEAR) >= 0))("moves the dates of $name", ({ page }) => {
    const dates = datesOf(extract(page)).map((date) => date && moved(date));
    expect(datesOf(extract(moved(page)))).toEqual(dates);
  });
});

const LISTS: Readonly<Record<string, readonly string[]>> = {
  id: ["Berita Terkait", "- Harga Garam di Teluk Wangi Turun Lagi", "- Perahu Tua Dipamerkan di Museum Tanjung"],
  ms: ["Berita Berkaitan", "- Harga Garam di Teluk Wangi Turun Lagi", "- Bot Lama Dipamerkan di Muzium Tanjung"],
  en: ["Related stories", "- Salt prices fall again at Kerrow Bay", "- Old ferry goes on show at the harbour museum"],
};
/** Paragraphs of a story that has a middle. */
const LEAST_PARAGRAPHS = 5;

/** The page with a list behind the middle paragraph of its story, on lines of its own; null where lines do not part the story. */
function interrupted(page: string, { body }: Document, list: readonly string[]): string | null {
  const middle = body[Math.floor(body.length / 2)];
  const points = Array.from(page);
  if (body.length < LEAST_PARAGRAPHS || !middle || points[middle.span[1]] !== "\n") return null;
  const [above, below] = [points.slice(0, middle.span[1]).join(""), points.slice(middle.span[1]).join("")];
  return `${above}\n${list.join("\n")}${below}`;
}

/** Little stands below the list, and no speech: it reads as notes to the reader would; in one of them answers stand behind their letters. */
const UNTOLD: readonly string[] = [
  "en/british-single-marks",
  "en/reopening-marks",
  "id/embedded-post",
  "id/inline-inserts",
  "id/interview-script",
  "id/numbered-body",
  "id/open-letter",
  "id/sports-report",
  "id/statement-chain",
  "id/subheads-and-advice",
  "ms/honorifics",
  "ms/wire-dateline",
];

const storyOf = ({ body, quotes }: Document): unknown => ({
  body: body.map(({ text }) => text),
  quotes: quotes.map(({ text, speaker, role, date }) => ({ text, speaker, role, date })),
});

describe("a list of links in the middle of the story", () => {
  const broken = pages.flatMap(({ name, page }) => {
    const plain = extract(page);
    const list = LISTS[name.split("/")[0] ?? ""] ?? [];
    const text = interrupted(page, plain, list);
    return text === null ? [] : [{ name, plain, list, text }];
  });
  describe.each(broken)("$name", ({ name, plain, list, text }) => {
    (UNTOLD.includes(name) ? it.fails : it)("is parted in nothing", () => {
      const document = extract(text);
      expect(storyOf(document)).toEqual(storyOf(plain));
      const items = document.linkLists.flatMap((found) => found.items.map((item) => `- ${item.text}`));
      expect(items).toEqual(expect.arrayContaining(list.slice(1)));
    });
  });
});
