import { describe, expect, it } from "vitest";
import { keepEntries } from "../../src/segments/liveEntries.js";
import { State } from "../../src/segments/states/decode.js";
import { described } from "./support.js";

const { BEFORE, BODY, INSERT, AFTER } = State;
const TITLE = "Gempa Guncang Wringin";
const LEAD = "Gempa mengguncang Wringin pada Jumat malam dan memadamkan listrik di empat kecamatan.";
const POWER = "Manajer jaringan Suryo Padmo mengatakan seluruh gardu sudah dinyalakan sejak pukul sembilan.";
const FIELD = "Sekitar 300 warga mengungsi ke lapangan desa karena takut akan gempa susulan malam itu.";
const TREMOR = "Getaran terasa selama sepuluh detik di pusat kota menurut petugas pos pantau.";

function mended(lines: readonly string[], states: readonly number[]): number[] {
  const text = lines.join("\n");
  const found = Uint8Array.from(states);
  keepEntries(text, described(text), found);
  return [...found];
}

describe("the entries of a live blog", () => {
  it("are the story's, with what they are about and the introduction", () => {
    const lines = [
      TITLE,
      LEAD,
      "21.40 WIB",
      "Listrik mulai pulih",
      POWER,
      "Bagikan",
      "20.15 WIB",
      FIELD,
      "19.05 WIB",
      TREMOR,
      "Beranda",
    ];
    const states = [BEFORE, BEFORE, BEFORE, BEFORE, BEFORE, BEFORE, BEFORE, BODY, AFTER, AFTER, AFTER];
    const wanted = [BEFORE, BODY, INSERT, BODY, BODY, INSERT, INSERT, BODY, INSERT, BODY, AFTER];
    expect(mended(lines, states)).toEqual(wanted);
  });
  it("are three at least, and most of the page's prose", () => {
    const two = [TITLE, "21.40 WIB", POWER, "20.15 WIB", FIELD];
    const states = [BEFORE, BEFORE, BODY, AFTER, AFTER];
    expect(mended(two, states)).toEqual(states);
    const ticker = [LEAD, POWER, FIELD, LEAD, POWER, FIELD, "21.40", TREMOR, "20.15", TREMOR, "19.05", TREMOR];
    const beside = [BODY, BODY, BODY, BODY, BODY, BODY, AFTER, AFTER, AFTER, AFTER, AFTER, AFTER];
    expect(mended(ticker, beside)).toEqual(beside);
  });
  it("are no teasers of a list, each with its time", () => {
    const teasers = [POWER, FIELD, TREMOR, POWER, FIELD, TREMOR].flatMap((line, at) => [`0${at + 1}:15`, line]);
    const lines = [TITLE, LEAD, FIELD, TREMOR, LEAD, "Terpopuler", ...teasers];
    const states = [BEFORE, BODY, BODY, BODY, BODY, AFTER, ...teasers.map(() => AFTER)];
    expect(mended(lines, states)).toEqual(states);
  });
});
