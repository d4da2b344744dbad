import { describe, expect, it } from "vitest";
import { bearers, behindBodies, withoutPeople } from "../../src/entities/bearers.js";
import { organizationsByRule } from "../../src/entities/organizationRules.js";
import { type Reading, read } from "../../src/entities/reading.js";
import { type Mention, textOf } from "../../src/entities/runs.js";
import { languageOf } from "../../src/languages/index.js";

function readingOf(text: string): Reading {
  const paragraphs = [{ start: 0, end: text.length }];
  return read({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf("id"));
}

/** The first place from a word on that prints a name. */
function mentionOf(page: Reading, name: string, from = 0): Mention {
  for (let first = from; first < page.words.count; first++) {
    for (let last = first + 1; last <= page.words.count; last++) {
      if (textOf(page, { first, last }) === name) return { first, last, reason: "tagged" };
    }
  }
  throw new Error(`not in the text: ${name}`);
}

describe("who speaks for a body", () => {
  it.each([
    [
      "Kata Ketua Paguyuban Nelayan Teluk Biru Hasan Basri, ikan sepi.",
      "Paguyuban Nelayan",
      "Teluk Biru Hasan Basri",
      "Hasan Basri",
    ],
    // the list of first names may know the second word alone
    ["Kata Ketua Paguyuban Nelayan Gusdira Hasan, ikan sepi.", "Paguyuban Nelayan", "Gusdira Hasan", "Gusdira Hasan"],
    // behind a name that is known as a whole
    ["Kata Ketua DPP Golkar Ace Hasan Wirasto, ikan sepi.", "DPP Golkar", "Ace Hasan Wirasto", "Ace Hasan Wirasto"],
  ])("in %j", (text, body, tagged, name) => {
    const page = readingOf(text);
    const people = [mentionOf(page, tagged)];
    const voted = { people, organizations: [mentionOf(page, body)] };
    const found = bearers(page, voted, organizationsByRule(page));
    expect(found.people.map((person) => textOf(page, person))).toEqual([name]);
  });

  it("is cut off where the page names him elsewhere", () => {
    const page = readingOf("Anggota Fraksi Golkar Rangga Wirasto hadir. Kata Rangga Wirasto, itu biasa.");
    const body = mentionOf(page, "Fraksi Golkar Rangga Wirasto");
    const cut = withoutPeople(page, [body], [mentionOf(page, "Rangga Wirasto", body.last)]);
    expect(cut.map((mention) => textOf(page, mention))).toEqual(["Fraksi Golkar"]);
  });

  it("begins behind the body, where at least two words of the name are left", () => {
    const page = readingOf("Kata juru bicara Federasi Catur Kilat Taufik Alamsyah, itu biasa.");
    const body = mentionOf(page, "Federasi Catur Kilat");
    const namesBehind = (person: string): string[] =>
      behindBodies([mentionOf(page, person)], [body]).map((mention) => textOf(page, mention));
    expect(namesBehind("Kilat Taufik Alamsyah")).toEqual(["Taufik Alamsyah"]);
    expect(namesBehind("Kilat Taufik")).toEqual([]);
    expect(namesBehind("Taufik Alamsyah")).toEqual(["Taufik Alamsyah"]);
  });

  it("is no part of a body's name that the tagger took for somebody", () => {
    const page = readingOf("Warga Kelompok Tunas Wana Lestari hadir.");
    const body = mentionOf(page, "Kelompok Tunas Wana Lestari");
    expect(withoutPeople(page, [body], [mentionOf(page, "Wana Lestari")])).toEqual([body]);
  });
});
