import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const TITLE = "Harbour master wants new nets for the fleet";
const STAMP = "March 12, 2024 10:11 am";
const STORY = [
  "The nets of the fleet were mended in Port Kerrow on Monday, the master of the harbour said.",
  "“We could not sail with the old ones,” harbour master Tom Hill told the council in the old customs house.",
  "The council will vote on new nets and on the price of the berths when it meets again in the spring.",
];

/** Who the page says wrote it. */
function authors(...above: readonly string[]): string[] {
  const page = [TITLE, ...above, STAMP, ...STORY].join("\n");
  return segmented(page, languageOf("en")).credits.flatMap(({ name }) => name ?? []);
}

describe("what an author is stands behind the name", () => {
  it.each([
    "By Ruth Amadi Housing correspondent",
    "Ruth Amadi Political editor",
    "By Ruth Amadi, Local Democracy Reporter",
    "By Ruth Amadi Local Democracy Reporter",
    "By Ruth Amadi Senior Health Writer",
    "By Ruth Amadi for Kerrow Online",
    "WRITER: Ruth Amadi",
    "By Ruth Amadi",
    "By Ruth Amadi, Kerrow Courier",
  ])("and is no part of it: %s", (line) => {
    expect(authors(line)).toEqual(["Ruth Amadi"]);
  });
  it.each([
    ["By Ruth van der Amadi", "Ruth van der Amadi"],
    ["By Mary Ann Amadi", "Mary Ann Amadi"],
    ["By Ruth Amadi, Tom Hill", "Ruth Amadi", "Tom Hill"],
  ])("leaves names alone: %s", (line, ...names) => {
    expect(authors(line)).toEqual(names);
  });
});

describe("a house below an author", () => {
  it.each([
    "BBC News, Shropshire",
    "Kerrow Courier staff",
    "The Kerrow Republic",
    "Multimedia Journalist·NZ Herald",
    "Kerrow Herald",
  ])("is nobody: %s", (house) => {
    expect(authors("Ruth Amadi", house)).toEqual(["Ruth Amadi"]);
  });
  it("has its place behind a comma", () => {
    expect(authors("AFP, Jakarta")).toEqual(["AFP"]);
  });
});

describe("lines beside the byline", () => {
  it.each(["Kindly Share This Story", "Kindly Share This Story:", "Heard on Harbour Morning Edition"])(
    "are no author: %s",
    (line) => {
      expect(authors("By Ruth Amadi", line)).toEqual(["Ruth Amadi"]);
    },
  );
});

describe("names, houses and stamps on one line", () => {
  const creditsOf = (line: string): (string | null)[] => {
    const page = [TITLE, line, ...STORY].join("\n");
    const { credits, segments } = segmented(page, languageOf("en"));
    expect(segments.some(({ kind }) => kind === "published")).toBe(true);
    return credits.map(({ name }) => name);
  };
  it("are cut before the stamp's label", () => {
    expect(
      creditsOf("Ruth Amadi · CBC News · Posted: Sep 08, 2022 5:00 AM CDT | Last Updated: September 8, 2022"),
    ).toEqual(["Ruth Amadi"]);
    expect(creditsOf("Press Trust of Kerrow | Port Kerrow | Last Updated at March 12 2024 10:11 IST")).toEqual([
      "Press Trust of Kerrow",
    ]);
  });
});

describe("with files from somebody", () => {
  it.each(["With files from Ruth Amadi", "With files from Ruth Amadi and The Kerrow Press"])(
    "names a reporter: %s",
    (last) => {
      const { credits } = segmented([TITLE, STAMP, ...STORY, last].join("\n"), languageOf("en"));
      expect(credits.map(({ name, role }) => [name, role])).toEqual([["Ruth Amadi", "reporter"]]);
    },
  );
});
