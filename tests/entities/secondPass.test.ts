import { describe, expect, it } from "vitest";
import { completed } from "../../src/entities/brackets.js";
import { type Reading, read } from "../../src/entities/reading.js";
import { type Mention, textOf } from "../../src/entities/runs.js";
import { everywhere } from "../../src/entities/secondPass.js";
import { languageOf } from "../../src/languages/index.js";

function readingOf(text: string): Reading {
  const paragraphs = [{ start: 0, end: text.length }];
  return read({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf("id"));
}

/** The first place that prints a name. */
function mentionOf(page: Reading, name: string): Mention {
  for (let first = 0; first < page.words.count; first++) {
    for (let last = first + 1; last <= page.words.count; last++) {
      if (textOf(page, { first, last }) === name) return { first, last, reason: "tagged" };
    }
  }
  throw new Error(`not in the text: ${name}`);
}

/** What is found in a text of which some names were tagged once. */
function foundIn(text: string, tagged: readonly string[]): string[] {
  const page = readingOf(text);
  const mentions = tagged.map((name) => mentionOf(page, name));
  return everywhere(page, mentions).map((mention) => textOf(page, mention));
}

describe("a name that is found once", () => {
  it("is found everywhere by the short form that the page gives, however seldom that was tagged", () => {
    const text =
      "Majelis Warga (MW) rapat. Gedung MW sepi. Ketua MW pulang. Data MW aman. Izin MW habis. Kata MW, itu biasa. MW diam.";
    expect(foundIn(text, ["Majelis Warga", "MW"]).filter((name) => name === "MW")).toHaveLength(7);
  });

  it("is found without its bracket, and by the bracket and what stands behind it", () => {
    const text =
      "Jaringan Tani Maju (JTM) Lumbung berdiri. Kantor JTM Lumbung ramai. Jaringan Tani Maju Lumbung senang.";
    expect(foundIn(text, ["Jaringan Tani Maju (JTM) Lumbung"])).toEqual([
      "Jaringan Tani Maju (JTM) Lumbung",
      "JTM Lumbung",
      "Jaringan Tani Maju Lumbung",
    ]);
  });

  it("is none where it is a minister's field, but one where it gave a rule or a house its name", () => {
    expect(foundIn("Pegawai PUPR rapat. Menteri PUPR hadir. Aturan PUPR berlaku.", ["PUPR"])).toEqual(["PUPR", "PUPR"]);
    expect(foundIn("Anggota KPU rapat. Peraturan KPU berlaku.", ["KPU"])).toEqual(["KPU", "KPU"]);
  });

  it("is none where a single word was tagged in fewer than a quarter of its places", () => {
    const text = "Kata Rumba. Gitar Rumba. Ampli Rumba. Bas Rumba. Drum Rumba. Lagu Rumba.";
    expect(foundIn(text, ["Rumba"])).toEqual(["Rumba"]);
    expect(foundIn("Kata Rumba. Gitar Rumba. Ampli Rumba.", ["Rumba"])).toHaveLength(3);
  });

  it("keeps the article of another language", () => {
    const text = "Pasar menanti the Rumba Watch. Kata pejabat, the Rumba Watch diam.";
    expect(foundIn(text, ["the Rumba Watch"])).toEqual(["the Rumba Watch", "the Rumba Watch"]);
  });

  it("has the suffix that stands behind it there", () => {
    expect(foundIn("Kata Rumba Lestari itu. Laba Rumba Lestari Tbk naik.", ["Rumba Lestari"])).toEqual([
      "Rumba Lestari",
      "Rumba Lestari Tbk",
    ]);
  });

  it("has no short form in a legal form", () => {
    const text = "PT Roda Lumbung (Persero) Tbk untung. PT Palu Lumbung (Persero) Tbk rugi.";
    expect(foundIn(text, ["PT Roda Lumbung (Persero) Tbk"])).toEqual(["PT Roda Lumbung (Persero) Tbk"]);
  });
});

describe("a bracket behind a name", () => {
  const completedOf = (text: string, tagged: readonly string[], pairs: readonly [string, string][] = []): string[] => {
    const page = readingOf(text);
    const brackets = pairs.map(([full, short]) => ({ full: mentionOf(page, full), short: mentionOf(page, short) }));
    const mentions = tagged.map((name) => mentionOf(page, name));
    return completed(page, mentions, { brackets, people: [] }).map((mention) => textOf(page, mention));
  };

  it("holds its short form where both begin with one letter", () => {
    const text = "Federasi Pelajar Lumbung (Fijar) hadir.";
    expect(completedOf(text, ["Federasi Pelajar Lumbung"])).toEqual(["Federasi Pelajar Lumbung", "Fijar"]);
  });

  it.each([
    ["of who heads it", "Dinas Penerangan Lumbung (Kadispenal) hadir.", "Dinas Penerangan Lumbung"],
    ["of another letter", "Federasi Pelajar Lumbung (Wirasto) hadir.", "Federasi Pelajar Lumbung"],
  ])("holds none %s", (_, text, full) => expect(completedOf(text, [full])).toEqual([full]));

  it("drops a full name whose words are no body's, and the short form with it", () => {
    const text = "Mereka menggelar World Rice Market (WRM) dan Federasi Rimba Lumbung (FRL) hadir.";
    const pairs: [string, string][] = [
      ["World Rice Market", "WRM"],
      ["Federasi Rimba Lumbung", "FRL"],
    ];
    expect(completedOf(text, ["WRM", "FRL"], pairs)).toEqual(["Federasi Rimba Lumbung", "FRL"]);
  });

  it("names nobody behind a role, or where small words spell it", () => {
    const role = "Menteri Energi dan Sumber Daya Mineral (ESDM) hadir.";
    expect(completedOf(role, ["ESDM"], [["Energi dan Sumber Daya Mineral", "ESDM"]])).toEqual([]);
    expect(completedOf("Ada izin bongkar muat (IBM) baru.", ["IBM"])).toEqual([]);
    expect(completedOf("Tiket pulang-pergi (PP) habis.", ["PP"])).toEqual([]);
    expect(completedOf("Itu jasa teknik, pengadaan, dan konstruksi (TPK) saja.", ["TPK"])).toEqual([]);
  });
});
