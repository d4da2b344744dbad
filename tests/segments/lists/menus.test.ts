import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import { described, segmented } from "../support.js";

const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  '"We wanted the children to know that the beach is theirs," said the harbour master, Ruth Amadi, on Monday.',
  "The council will plant as many again in spring, and has asked the schools of the neighbouring towns for help.",
];

/** The kinds of the lines below a story. */
function kindsBelow(...lines: readonly string[]): string[] {
  const { segments } = segmented([...STORY, ...lines].join("\n"), languageOf("en"));
  return segments.slice(STORY.length).map(({ kind }) => kind);
}

function evidenceOf(line: string): string | null {
  return described(line, languageOf("en")).evidence[0]?.kind ?? null;
}

describe("links of a footer", () => {
  it("are those of which no word is known between others that are", () => {
    const links = ["- Terms of Use", "- Harbour Charter", "- Kerrow Store", "- Privacy Policy"];
    expect(kindsBelow(...links)).toEqual(links.map(() => "footer"));
  });
  it("are none above or below them, and no counts between them", () => {
    expect(kindsBelow("- Harbour Charter", "- Terms of Use", "- Privacy Policy")[0]).not.toBe("footer");
    expect(kindsBelow("- Terms of Use", "- Privacy Policy", "- Harbour Charter")[2]).not.toBe("footer");
    expect(kindsBelow("- Terms of Use", "- 8. D", "- Privacy Policy")[1]).not.toBe("footer");
  });
});

describe("an offer", () => {
  it("is an entry of the menu that it stands in, and a promo alone", () => {
    expect(kindsBelow("- News", "- Newsletters", "- Sport")[1]).toBe("navigation");
    expect(kindsBelow("News", "Subscribe", "Sport")[1]).toBe("navigation");
    expect(kindsBelow("News", "Advertisement", "Sport")[1]).toBe("promo");
    expect(kindsBelow("Subscribe")[0]).toBe("promo");
  });
});

describe("a column beside the story", () => {
  it("has counts glued to their buttons, and a pager's arrows", () => {
    expect(evidenceOf("87,952FollowersFollow")).toBe("share");
    expect(evidenceOf("0FansLike")).toBe("share");
    expect(evidenceOf("12Boats")).toBeNull();
    expect(evidenceOf("›‹")).toBe("navigation");
    expect(evidenceOf("›")).toBeNull();
  });
});

describe("a footer that tells where the story ran first", () => {
  it("is parted from a story that has no full stop before it", () => {
    const story =
      "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi dan rinciannya dapat dibaca di sini";
    const { segments } = segmented(
      `${story} Artikel ini telah tayang di KabarSumberan.com dengan judul Bakau`,
      languageOf("id"),
    );
    expect(segments.at(-1)?.kind).toBe("footer");
    const { segments: whole } = segmented(`${story}, kata Lurah bahwa artikel ini bagus sekali.`, languageOf("id"));
    expect(whole.length).toBe(1);
  });
});
