import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";
import { described } from "./support.js";

const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  '"We wanted the children to know that the beach is theirs," said the harbour master, Lena Okoth, on Monday.',
];
const TITLE = "Port Kerrow plants a thousand trees on its beach";

/** What the words of a line above a story say that it is; null where nothing. */
function kindOf(line: string): string | null {
  return described([line, ...STORY].join("\n")).evidence[0]?.kind ?? null;
}

describe("the path to a page", () => {
  it.each([
    "Home » Fishing » Nets are mended again",
    "Home>News>Port Kerrow plants a thousand trees",
    "Home / Gardens / Trees on the Beach",
  ])("is a menu's: %s", (line) => {
    expect(kindOf(line)).toBe("navigation");
  });
  it.each(["Home is where the nets are mended", "Nets » Mended again"])("is told by its first step: %s", (line) => {
    expect(kindOf(line)).not.toBe("navigation");
  });
  it("is no headline", () => {
    expect(extract([TITLE, "News / November 19, 2019", ...STORY].join("\n")).published?.date).toBe("2019-11-19");
    const title = "Home/Away: Kerrow win again";
    expect(extract([title, "By Ruth Amadi", "November 19, 2019", ...STORY].join("\n")).headline?.text).toBe(title);
    const path = `Home » Gardens » ${TITLE}`;
    expect(extract([path, ...STORY].join("\n")).headline).toBe(null);
    expect(extract([path, TITLE, "By Ruth Amadi", "November 19, 2019", ...STORY].join("\n")).headline?.text).toBe(
      TITLE,
    );
  });
});

describe("a reading time", () => {
  it("is nothing of the story's", () => {
    expect(kindOf("11 min read")).toBe("other");
    expect(kindOf("4 menit baca")).toBe("other");
  });
  it.each([
    ["Ruth Amadi    2 minutes read", "Ruth Amadi"],
    ["By Ruth Amadi 15 min read", "Ruth Amadi"],
    ["by Ruth Amadi—10 min read", "Ruth Amadi"],
    ["By Ruth Amadi • 4 mins read", "Ruth Amadi"],
  ])("stands behind who wrote the story: %s", (line, name) => {
    const { headline, byline } = extract([TITLE, line, ...STORY].join("\n"));
    expect(headline?.text).toBe(TITLE);
    expect(byline.map((one) => one.name)).toEqual([name]);
  });
  it("is a stamp's behind a date, and a title's word elsewhere", () => {
    expect(kindOf("Dec 18, 2025 • 4 min read")).toBe("published");
    expect(kindOf("Why a two minute read is enough")).toBe(null);
  });
});
