/** Short lines that their neighbours tell: last sentences, sign-offs behind them, titles that open with a number, topics, stamps. */
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const TITLE = "Kerrow Bay closes its old pier for three months";
const STORY = [
  "The harbour board of Kerrow Bay will close the old pier from Monday because its supports have rotted through.",
  "Traders complained that the eastern pier is too far from the market and has no place to unload their goods.",
];

function kindsOf(lines: readonly string[], language = "en"): string[] {
  const text = lines.join("\n");
  const { segments } = segmented(text, languageOf(language));
  return lines.map((line) => {
    const at = text.indexOf(line);
    return segments.find(({ start, end }) => start <= at && end > at)?.kind ?? "none";
  });
}

function itemsOf(lines: readonly string[]): string[] {
  const text = lines.join("\n");
  return segmented(text, languageOf("en")).linkLists.flatMap(({ items }) =>
    items.map(({ start, end }) => text.slice(start, end)),
  );
}

describe("a short last sentence", () => {
  it.each([
    ["Thanks for subscribing.", "Share this article"],
    ["Your support matters.", "© 2023 Kerrow Courier"],
    ["All times are local.", "Share this article"],
    ["Photo shows the pier.", "© 2023 Kerrow Courier"],
  ])("is not the story's where it may be the house's: %s %s", (last, below) => {
    expect(kindsOf([TITLE, ...STORY, last, below])[3]).not.toBe("body");
  });
  it("is parted from its sign-off", () => {
    const story = [
      "Warga Karangmulya patungan perbaiki jalan",
      "SUMBERAN - Warga Desa Karangmulya mengeluhkan jalan rusak yang tidak kunjung diperbaiki sejak tahun lalu.",
      "Kepala Desa Karangmulya mengatakan sudah tiga kali mengirim surat ke dinas, tetapi belum ada jawaban.",
    ];
    const text = [...story, "Sidang digelar Kamis pekan depan. (way/ret)"].join("\n");
    const { segments } = segmented(text, languageOf("id"));
    expect(segments.slice(-2).map(({ kind }) => kind)).toEqual(["body", "byline"]);
  });
  it("is no note in capitals, and no heading", () => {
    expect(kindsOf([TITLE, ...STORY, "Kerrow Courier Classified Ads.", "Share this article"])[3]).not.toBe("body");
    expect(kindsOf([TITLE, ...STORY, "More news", "Share this article"])[3]).not.toBe("body");
  });
});

describe("a title under its heading", () => {
  it("may open with a number or end with a year", () => {
    const titles = ["3 crews missing off Dunmoy", "Kerrow Awards 2025", "Bakers of Dunmoy count their losses"];
    expect(itemsOf([TITLE, ...STORY, "Related Stories", ...titles])).toEqual(titles);
  });
  it("is no count", () => {
    const below = [
      "Related Stories",
      "Bakers of Dunmoy count losses",
      "3 hours ago",
      "Crane falls in Kerrow",
      "12 comments",
    ];
    expect(itemsOf([TITLE, ...STORY, ...below])).toEqual([below[1], below[3]]);
  });
});

describe("a topic", () => {
  it("may open with a menu's word", () => {
    const below = ["Related Topics", "Council tax", "Local government", "Fishing rights"];
    expect(kindsOf([TITLE, ...STORY, ...below]).slice(3)).toEqual(["tags", "tags", "tags", "tags"]);
  });
});

describe("the stamp", () => {
  const published = (...stamps: string[]): string | undefined => {
    const text = [TITLE, ...stamps, ...STORY].join("\n");
    const { segments } = segmented(text, languageOf("en"));
    const found = segments.find(({ kind }) => kind === "published");
    return found && text.slice(found.start, found.end);
  };
  it("stands below its label", () => {
    expect(published("Published", "12 May 2025")).toBe("12 May 2025");
  });
  it("is no update where the page says when it came out", () => {
    expect(published("6 July 2024", "Updated 7 July 2024")).toBe("6 July 2024");
    expect(published("Updated: July 7, 2024", "Published: July 6, 2024")).toBe("Published: July 6, 2024");
    expect(published("Updated 7 July 2024")).toBe("Updated 7 July 2024");
  });
});
