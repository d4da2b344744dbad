/** Names that a bracket or their last word spells out, over pieces that the tagger took. */
import { describe, expect, it } from "vitest";
import { prepare } from "../../src/entities/prepare.js";
import { type Mention, textOf } from "../../src/entities/runs.js";
import { surerThanTagged } from "../../src/entities/surer.js";
import { languageOf } from "../../src/languages/index.js";

/** The names found where the tagger took the words `piece` for a body, or for somebody. */
function surerIn(text: string, code: string, piece = "", kind: "people" | "organizations" = "organizations"): string[] {
  const article = {
    text,
    headline: null,
    paragraphs: [{ start: 0, end: text.length }],
    dateline: null,
    pageDate: null,
  };
  const language = languageOf(code);
  const page = prepare(article, language);
  const { words } = page.reading;
  const at = text.indexOf(piece);
  const first = words.starts.findIndex((start) => start === at);
  const last = words.ends.findIndex((end) => end === at + piece.length) + 1;
  const tagged: Mention[] = piece ? [{ first, last, reason: "tagged" }] : [];
  const found = surerThanTagged(page, language, { people: [], organizations: [], [kind]: tagged });
  return found.map((mention) => textOf(page.reading, mention));
}

describe("a name that its last word or its bracket spells out", () => {
  it.each([
    ["Kedatangan CEO Wira Islamic Bank itu disambut warga.", "id", "", "Wira Islamic Bank"],
    ["Analis Rimba Asset Management menilai saham itu murah.", "id", "", "Rimba Asset Management"],
    [
      "Yesterday afternoon the Harlow Vale Growers Association paid for all the wooden shelves.",
      "en",
      "Vale",
      "Harlow Vale Growers Association",
    ],
    [
      "Semalam tadi Federasi Catur Kilat (FCK) mengirim pelatih kepada sekolah.",
      "id",
      "Federasi",
      "Federasi Catur Kilat",
    ],
  ])("is found in %j", (text, code, piece, name) => expect(surerIn(text, code, piece)).toEqual([name]));

  it.each([
    ["is a part of what was found", "Kata Serikat Wira Islamic Bank itu benar.", "id", "Serikat Wira Islamic Bank"],
    [
      "goes on behind the bracket",
      "Semalam tadi Federasi Catur Kilat (FCK) Jakarta mengirim pelatih kepada sekolah.",
      "id",
      "Federasi",
    ],
    ["is printed small", "Kata sebuah bank dan sebuah federasi, itu benar.", "id", ""],
    ["is a thing of two words", "Dia membeli Power Bank baru di toko itu.", "id", ""],
  ])("is left where it %s", (_, text, code, piece) => expect(surerIn(text, code, piece)).toEqual([]));

  it("is left where somebody stands in it", () => {
    expect(surerIn("Kata Darto Wira Bank itu benar sekali.", "id", "Darto Wira", "people")).toEqual([]);
  });
});
