import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import type { FoundList } from "../../../src/segments/lists/listChecks.js";
import { findLists } from "../../../src/segments/lists/lists.js";
import { State } from "../../../src/segments/states/decode.js";
import { described } from "../support.js";

/** Lines of which nothing is known but their words. */
const KNOWN = {
  isFree: () => true,
  isItem: () => false,
  isElsewhere: () => false,
  isAuthor: () => false,
  isTitled: () => false,
};

function listsBelowStory(lines: readonly string[], state: number = State.AFTER): FoundList[] {
  const found = described(lines.join("\n"));
  return findLists(found, new Uint8Array(found.lines.length).fill(state), KNOWN);
}

describe("one title under a heading", () => {
  const TITLE = "Nelayan Sumberan Kembali Melaut Setelah Badai";
  it("is a list below a story where the heading promises other pages", () => {
    expect(listsBelowStory(["Berita Terkait", TITLE])).toHaveLength(1);
    expect(listsBelowStory(["Terpopuler", TITLE])).toHaveLength(1);
  });
  it.each(["Terpopuler", "Berita Terkait", "Video"])("is a menu's above it, where two are a list: %s", (heading) => {
    const titles = ["Nelayan di Sumberan kembali melaut setelah badai", "Mengapa harga ikan di pasar naik pekan ini"];
    expect(listsBelowStory([heading, TITLE], State.BEFORE)).toEqual([]);
    expect(listsBelowStory([heading, ...titles], State.BEFORE)).toHaveLength(1);
  });
  it("is no list amid the story under a section's name", () => {
    expect(listsBelowStory(["Video", TITLE], State.INSERT)).toEqual([]);
    expect(listsBelowStory(["Terpopuler", TITLE], State.INSERT)).toHaveLength(1);
  });
});

describe("a long paragraph among titles", () => {
  const TITLES = ["Nelayan Sumberan Kembali Melaut Setelah Badai", "Harga Ikan Naik di Pasar Sumberan Pekan Ini"];
  const sentence = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
  const listsOf = (paragraph: string): number[] => {
    const lines = ["Berita Terkait", ...TITLES, paragraph, ...TITLES];
    return listsBelowStory(lines).map(({ items }) => items.length);
  };
  it("ends their list, and a teaser does not", () => {
    expect(listsOf(sentence)).toEqual([4]);
    expect(listsOf(`${sentence} `.repeat(8).trim())).toEqual([2, 2]);
  });
});

describe("numbers below an item", () => {
  it("are its counts where they are few, and a pager's where they are many", () => {
    const endsOf = (numbers: readonly string[]): number[] => {
      const lines = [
        "Berita Terkait",
        "Nelayan Sumberan Kembali Melaut",
        "Harga Ikan Naik di Pasar Sumberan",
        ...numbers,
      ];
      return listsBelowStory(lines).map(({ to }) => to);
    };
    expect(endsOf(["12", "3"])).toEqual([5]);
    expect(endsOf(["1", "2", "3", "4", "5", "6"])).toEqual([3]);
  });
});

describe("lines that are not the article", () => {
  const lists = (lines: readonly string[]): number => {
    const page = described(lines.join("\n"), languageOf("en"));
    return findLists(page, new Uint8Array(page.lines.length).fill(State.AFTER), KNOWN).length;
  };
  const TEASER = "The harbour master of Port Kerrow said that the nets would be mended before the first boats leave";
  it("are a list where the site cut its teasers, and not where they are whole sentences", () => {
    expect(lists([`${TEASER} …`, `${TEASER.replace("nets", "sails")} …`])).toBe(1);
    expect(lists([`${TEASER}.`, `${TEASER.replace("nets", "sails")}.`])).toBe(0);
    const long = `${TEASER} the harbour on Monday morning.`;
    expect(lists(["Related stories", `${TEASER}.`, `${TEASER.replace("nets", "sails")}.`])).toBe(1);
    expect(lists(["Related stories", long, long.replace("nets", "sails")])).toBe(0);
  });
  it("are no list where a few short ones stand under no heading and no bullets", () => {
    const titles = ["Harbour master wants new nets for the fleet", "Boats leave Port Kerrow early this year again"];
    const links = ["Send us your stories", "Limit use of your data", "Copyright Kerrow Media 2024"];
    expect(lists(titles)).toBe(1);
    expect(lists(links)).toBe(0);
    expect(lists(links.map((link) => `- ${link}`))).toBe(1);
  });
});

describe("the form of a list", () => {
  const listsOf = (lines: readonly string[]): string[] => {
    const page = described(lines.join("\n"), languageOf("en"));
    const text = lines.join("\n");
    const states = new Uint8Array(page.lines.length).fill(State.AFTER);
    return findLists(page, states, KNOWN).map(({ heading, items }) => {
      const head = page.lines[heading ?? -1];
      return `${head ? text.slice(head.start, head.end) : "-"} ${items.length}`;
    });
  };
  const TITLES = [
    "Harbour master wants new nets for the fleet",
    "Boats leave Port Kerrow early this year again",
    "Ruth Amadi sails home after ninety days",
  ];
  it("shows a heading that no vocabulary knows: above bullets, with a colon, in capitals", () => {
    expect(listsOf(["Tales from our quay for you", ...TITLES.map((title) => `- ${title}`)])).toEqual([
      "Tales from our quay for you 3",
    ]);
    expect(listsOf(["Tales from our quay for you:", ...TITLES])).toEqual(["Tales from our quay for you: 3"]);
    expect(listsOf(["TALES FROM OUR QUAY FOR YOU", ...TITLES])).toEqual(["TALES FROM OUR QUAY FOR YOU 3"]);
    expect(listsOf(["Tales from our quay for you", ...TITLES])).toEqual(["- 4"]);
  });
  it("ends where a menu begins", () => {
    expect(listsOf(["Related stories", ...TITLES, "- News", "- Sport boats", "- Weather", "- Tide tables"])).toEqual([
      "Related stories 3",
    ]);
  });
  it("has no broken-off sentences for titles where titles stand beside them", () => {
    const teasers = [
      "The nets would be mended before the boats leave,",
      "which the harbour master of the town had asked for",
    ];
    expect(listsOf(["Related stories", TITLES[0] ?? "", teasers[0] ?? "", TITLES[1] ?? "", teasers[1] ?? ""])).toEqual([
      "Related stories 2",
    ]);
  });
  it("is not one of addresses without a number, nor of rows of a menu", () => {
    expect(listsOf(["Sources", "1. https://kerrow.example/nets", "2. https://kerrow.example/boats"])).toEqual([
      "Sources 2",
    ]);
    expect(listsOf(["News · Sport · Weather · Video", "Boats · Nets · Sails · Ropes"])).toEqual([]);
  });
  it("holds a short question, and no short label", () => {
    expect(listsOf(["Related stories", ...TITLES, "Who is Amadi?"])).toEqual(["Related stories 4"]);
    expect(listsOf(["Related stories", ...TITLES, "All our boats"])).toEqual(["Related stories 3"]);
  });
  it("has no cut teasers for titles below whole ones", () => {
    const teaser = "The master of the harbour says that the nets of the fleet are old ...";
    expect(listsOf(["Related stories", "Harbour Master Wants New Nets", teaser, "Boats Leave Kerrow Early"])).toEqual([
      "Related stories 2",
    ]);
  });
  it("has stamped labels between its titles for details", () => {
    expect(listsOf(["Related stories", ...TITLES.flatMap((title) => [title, "Sport | 3 hours ago"])])).toEqual([
      "Related stories 3",
    ]);
  });
  it("has what stands between its titles for their sections, buttons and inserts", () => {
    const [first = "", second = "", third = ""] = TITLES;
    const head = "Related stories";
    expect(listsOf([head, first, "Harbour Notes", second, "Our Boats", third])).toEqual([`${head} 3`]);
    expect(listsOf([head, "Harbour Notes", first, "Our Boats", second, "Sport", third])).toEqual([`${head} 3`]);
    expect(listsOf([head, "-", "Harbour Notes", first, "-", "Our Boats", second])).toEqual([`${head} 2`]);
    expect(listsOf([head, first, "- Our Boats", second, "- Harbour Notes"])).toEqual([`${head} 2`]);
    expect(listsOf([head, first, "Advertisement", second, third])).toEqual([`${head} 3`]);
    const teaser = "The nets of the fleet were mended before the boats could leave the harbour on Monday morning.";
    expect(listsOf([head, first, teaser, "Read more", second, teaser, "Read more"])).toEqual([`${head} 2`]);
    expect(listsOf([head, first, "Read more", second, "Read more", third, "Read more"])).toEqual([`${head} 3`]);
  });
  it("ends before a short heading that no list knows, with titles of its own", () => {
    const [first = "", second = "", third = ""] = TITLES;
    expect(listsOf(["Related stories", first, second, "Our Boats", third, second])).toEqual([
      "Related stories 2",
      "Our Boats 2",
    ]);
    expect(listsOf(["Latest stories", first, "Read more", second, third])).toEqual(["Latest stories 1", "Read more 2"]);
  });
  it("holds a short title that is dated as its neighbours are", () => {
    const [first = "", second = ""] = TITLES;
    const date = "12 May 2025";
    expect(listsOf(["Related stories", first, date, "Nets mended", date, second, date])).toEqual(["Related stories 3"]);
  });
  it("shows a heading by its place: much shorter than all titles, or the only line without a date", () => {
    const long = TITLES.map((title) => `${title} and again before the winter`);
    expect(listsOf(["Tales from our quay", ...long])).toEqual(["Tales from our quay 3"]);
    expect(listsOf(["Boats leave at dawn.", ...long])).toEqual(["- 3"]);
    const dated = TITLES.flatMap((title) => [title, "12 May 2025"]);
    expect(listsOf(["Tales from our old quay for you", ...dated])).toEqual(["Tales from our old quay for you 3"]);
    expect(listsOf(["Tales from our old quay for you", "1 May 2025", ...dated])).toEqual(["- 4"]);
  });
  it("has a footer's word for a section where a title follows, and ends before a row of them", () => {
    const [first = "", second = ""] = TITLES;
    expect(listsOf(["Related stories", "Privacy", first, "Careers", second])).toEqual(["Related stories 2"]);
    expect(listsOf(["Related stories", first, second, "Privacy", "Careers", "Contact us"])).toEqual([
      "Related stories 2",
    ]);
  });
  it("holds a title that ends with its day, not lines that do so below every title", () => {
    const [first = "", second = "", third = ""] = TITLES;
    const day = "The price of nets on 12 May 2025";
    expect(listsOf(["Related stories", first, day, second])).toEqual(["Related stories 3"]);
    const stamped = [first, second, third].flatMap((title, at) => [title, `Kerrow Harbour News, ${at + 1} May 2025`]);
    expect(listsOf(["Related stories", ...stamped])).toEqual(["Related stories 3"]);
  });
  it("has the places of its titles for details", () => {
    expect(listsOf(["Most read", ...TITLES.flatMap((title, at) => [`#${at + 1}`, title])])).toEqual(["Most read 3"]);
  });
  it("keeps its heading where bullets stand below its first title", () => {
    expect(listsOf(["More news", "Boats Leave Early", ...TITLES.map((title) => `- ${title}`)])).toEqual([
      "More news 3",
    ]);
  });
  it("is not a part of a menu that has bullets", () => {
    const entries = ["- Songs we always like", "- People you should really know", "- Boats we once sailed"];
    expect(listsOf(["- Home", ...entries, "- Jobs"])).toEqual([]);
    expect(listsOf(["- Home", ...TITLES.map((title) => `- ${title}`)])).toEqual(["- 3"]);
  });
});

describe("the sections of ranked titles", () => {
  const listsOf = (...lines: readonly string[]): [string | undefined, number][] => {
    const page = described(lines.join("\n"), languageOf("en"));
    const found = findLists(page, new Uint8Array(page.lines.length).fill(State.AFTER), KNOWN);
    return found.map(({ heading, items }) => [lines[heading ?? -1], items.length]);
  };
  const titles = [
    "Nets are mended before the boats leave the harbour",
    "Why the harbour master of Port Kerrow plants trees",
    "Pupils count the trees on the southern beach again",
  ];
  it("are no headings, though they may head lists elsewhere", () => {
    const ranked = titles.flatMap((title, at) => [`${at + 1}`, at === 1 ? "News" : "Opinion", title]);
    expect(listsOf("Popular", ...ranked)).toEqual([["Popular", 3]]);
    expect(listsOf("Popular", ...titles, "Opinion", ...titles)).toEqual([
      ["Popular", 3],
      ["Opinion", 3],
    ]);
    expect(listsOf(...titles, "0", "More news", ...titles)).toContainEqual(["More news", 3]);
  });
});

describe("entries of a menu above the story", () => {
  const listsOf = (lines: readonly string[]): number => {
    const page = described(lines.join("\n"), languageOf("en"));
    return findLists(page, new Uint8Array(page.lines.length).fill(State.BEFORE), KNOWN).length;
  };
  const entries = ["Rowing Boats", "Sailing Boats", "Boats to Build at Home", "Boats for the Sea"];
  it("are none of a list where they are many and short, titles are", () => {
    const menu = [...entries, ...entries].map((entry, at) => `Best ${at < 4 ? "New" : "Old"} ${entry}`);
    expect(listsOf(menu)).toBe(0);
    expect(listsOf(menu.map((entry) => `${entry} Are Mended Before the Storm`))).toBe(1);
  });
});
