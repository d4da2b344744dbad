import { describe, expect, it } from "vitest";
import { CAPITALS_ONLY, ENTITY_MASK, KNOWN_ORGANIZATION, lexicon, PLACE } from "../../src/models/lexicon.js";
import { eachPhraseAt } from "../../src/text/phrases.js";
import { splitWords } from "../../src/text/words.js";
import { compile, readLexicon } from "../../training/lexicon.js";

function flagsOf(name: string): number {
  const words = splitWords(name);
  let found = 0;
  eachPhraseAt(lexicon(), { words, at: 0 }, (length, value) => {
    if (length === words.count) found = value;
  });
  return found;
}

describe("the lexicon", () => {
  it("is the one that its lists compile to", () => {
    const { keys, values } = compile(readLexicon());
    expect(Buffer.from(lexicon().keys).equals(Buffer.from(keys))).toBe(true);
    expect(Buffer.from(lexicon().values).equals(Buffer.from(values))).toBe(true);
  });

  it("stands sorted, one name a line, each once", () => {
    for (const file of new Set(readLexicon().map(([name]) => name))) {
      const lines = readLexicon().filter(([name]) => name === file);
      expect(new Set(lines.map(([, forms]) => forms[0])).size, file).toBe(lines.length);
    }
  });

  it("gives the forms of one body one number, and other bodies another", () => {
    const number = (name: string): number => flagsOf(name) & ENTITY_MASK;
    expect(number("Kemnaker")).toBe(number("Kementerian Ketenagakerjaan"));
    expect(number("Kemnaker")).not.toBe(0);
    expect(number("Kemenkes")).not.toBe(number("Kemnaker"));
    // a part of names too
    expect(number("Bappeda")).toBe(number("Badan Perencanaan Pembangunan Daerah"));
    expect(number("Bappeda")).not.toBe(0);
  });

  it("tells bodies from places, and holds no ordinary words", () => {
    expect(flagsOf("Bandung") & (PLACE | KNOWN_ORGANIZATION)).toBe(PLACE);
    expect(flagsOf("KPK") & CAPITALS_ONLY).toBe(CAPITALS_ONLY);
    expect(flagsOf("perusahaan")).toBe(0);
  });
});
