import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const TITLE = "Kerrow Bay closes its old pier";
const STORY = [
  "The harbour board of Kerrow Bay will close the old pier from Monday because its supports have rotted through.",
  "Passenger boats will use the eastern pier during the repairs, which are expected to take three months.",
  "Traders complained that the eastern pier is too far from the market and has no place to unload their goods.",
];
const CERITA = [
  "Pengelola pelabuhan Kerrow menutup dermaga lama mulai Senin karena tiang penyangganya lapuk dimakan air laut.",
  "Kapal penumpang memakai dermaga timur selama perbaikan yang diperkirakan berlangsung tiga bulan itu.",
  "Para pedagang mengeluh karena dermaga timur terlalu jauh dari pasar dan tidak punya tempat bongkar muat.",
];

function kindsOf(lines: readonly string[], language = "en") {
  const text = lines.join("\n");
  const { segments, credits } = segmented(text, languageOf(language));
  const kindOf = (line: string) => segments.find((one) => text.startsWith(line, one.start))?.kind;
  return { kindOf, credits: credits.map(({ name, role }) => [role, name]) };
}

describe("an agency's last line with commas between its parts", () => {
  it.each<[string, [string, string][]]>([
    [
      "(Reporting by Ruth Amadi, Ben Ade, with reporting by Tom Bell and Ina Roe, editing by Mark Hill.)",
      [
        ["reporter", "Ruth Amadi"],
        ["reporter", "Ben Ade"],
        ["reporter", "Tom Bell"],
        ["reporter", "Ina Roe"],
        ["editor", "Mark Hill"],
      ],
    ],
    [
      "(Reporting by Ruth Amadi. Editing by Mark Hill)",
      [
        ["reporter", "Ruth Amadi"],
        ["editor", "Mark Hill"],
      ],
    ],
    [
      "Writing by Tom Bell, additional reporting by Ben Ade in Sumberan; editing by Mark Hill",
      [
        ["author", "Tom Bell"],
        ["reporter", "Ben Ade"],
        ["editor", "Mark Hill"],
      ],
    ],
  ])("%s", (line, credits) => {
    expect(kindsOf([TITLE, ...STORY, line]).credits).toEqual(credits);
  });
  it.each([
    "Editing by machines, the study found, saved the editors of Kerrow two hours a day, and Ruth Amadi liked it.",
    "Additional reporting by the Kerrow Courier showed that Ruth Amadi, the mayor, had known of it for a year.",
  ])("is nothing else: %s", (line) => {
    expect(kindsOf([TITLE, ...STORY, line]).credits).toEqual([]);
  });
});

describe("a name behind a dash below the story", () => {
  it.each<[string, string[]]>([
    ["—Ruth Aristo T. Lamo", ["Ruth Aristo T. Lamo"]],
    ["— Tom Lamo and Ben Ade", ["Tom Lamo", "Ben Ade"]],
    ["-- Tom Lamo", ["Tom Lamo"]],
    ["— Tom Lamo, Acme News", ["Tom Lamo"]],
  ])("signs it: %s", (line, names) => {
    const { credits } = kindsOf([...STORY, line]);
    expect(credits).toEqual(names.map((name) => ["author", name]));
  });
  it.each(["— Kerrow", "— New boats", "— Kerrow Harbour Board Association"])("does not: %s", (line) => {
    expect(kindsOf([...STORY, line]).credits).toEqual([]);
  });
  it("is the speaker's below a line in marks", () => {
    expect(kindsOf([...STORY, "“Boats are the bread of this bay.”", "— Tom Lamo"]).credits).toEqual([]);
  });
});

describe("what stands between the title and the story", () => {
  it.each<[string, string | null]>([
    ["Ruth Amadi   @ruthamadi  /  2 days", "Ruth Amadi"],
    ["Ruth Amadi · @ramadi", "Ruth Amadi"],
    ["Ruth Amadi | 3 weeks ago", "Ruth Amadi"],
    ["Reuters\nNovember 18, 2019 11:03 PM", "Reuters"],
    ["World News\nNovember 18, 2019 11:03 PM", null],
    ["Local News | 3 hours ago", null],
    ["Politics / 2 days", null],
  ])("%s", (line, name) => {
    expect(kindsOf([TITLE, line, ...STORY]).credits).toEqual(name === null ? [] : [["author", name]]);
  });
  it("is a trail where the title below it ends it", () => {
    const { kindOf } = kindsOf([`Home 9 News 9 ${TITLE}`, TITLE, "by Herald D |", "5 November 2024", ...STORY]);
    expect(kindOf("Home 9")).toBe("navigation");
    expect(kindOf(`${TITLE}\nby`)).toBe("headline");
    expect(kindOf("5 November")).toBe("published");
  });
  it("is the update where the first publication stands below the story", () => {
    const { kindOf } = kindsOf([
      TITLE,
      "Updated: 19 November 2019, 09:01 AM",
      ...STORY,
      "First Published: Tuesday, November 12, 2019 08:38 AM",
    ]);
    expect(kindOf("First Published")).toBe("published");
  });
});

describe("what a house asks of its readers", () => {
  it.each<[string, string, string]>([
    ["share", "en", "Choose the Kerrow Star as a 'Preferred Source' on Google News for the news you value."],
    ["share", "en", "Like this story? Share it with a friend!"],
    ["share", "id", "Cek Berita dan Artikel lainnya di Google News"],
    ["share", "id", "Jadikan Kerrow Post sumber pilihan di Google"],
    ["promo", "en", "For the latest stories from the Kerrow Star, sign up for our newsletters."],
    ["promo", "en", "ENJOYED THIS STORY?"],
    ["comments", "en", "Would you like to comment on this article?"],
    ["footer", "en", "• Email: ramadi@kerrowpost.example"],
    ["footer", "en", "The views and opinions expressed in the article do not necessarily reflect those of Acme."],
  ])("is %s (%s): %s", (kind, language, line) => {
    const story = language === "id" ? CERITA : STORY;
    expect(kindsOf([...story, line], language).kindOf(line)).toBe(kind);
  });
  it.each([
    ["en", "“Google News is not where our readers find us,” the mayor said, and she asked for more leaflets."],
    ["en", "The company is now the preferred source of boats for the schools of the town, the council said."],
    ["en", "Residents can sign up for the newsletter of the harbour at its desk from Tuesday, the board said."],
    ["id", "Perusahaan itu menyebut Google News sebagai sumber utama pembaca situsnya sepanjang tahun lalu."],
  ])("is the story's (%s): %s", (language, line) => {
    const [first = "", ...rest] = language === "id" ? CERITA : STORY;
    expect(kindsOf([first, line, ...rest], language).kindOf(line)).toBe("body");
  });
});

describe("a line that introduces the words in marks below it", () => {
  it("is the story's", () => {
    const line = "The Kerrow Post reported:";
    const words = "“The pier cost more than the board had planned,” it said on Tuesday.";
    expect(kindsOf([TITLE, ...STORY, line, words, ...CERITA]).kindOf(line)).toBe("body");
  });
});
