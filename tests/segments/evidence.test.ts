import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import type { Language } from "../../src/languages/language.js";
import { described } from "./support.js";

function kindOf(line: string, language: Language = languageOf("en")): string | null {
  return described(line, language).evidence[0]?.kind ?? null;
}

describe("a caption", () => {
  it("is told by the label and the name that end it", () => {
    expect(kindOf("Fishermen mend their nets at Port Kerrow. Photo: Ruth Amadi")).toBe("caption");
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday AP Photo/Ruth Amadi")).toBe("caption");
  });
  it("is told by a house and a hand behind its last full stop", () => {
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. KERROW/Ruth Amadi")).toBe("caption");
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. Boats and/or nets")).toBeNull();
    expect(
      kindOf("Fishermen mend their nets. The harbour master of the port of Kerrow met Ruth Amadi/Ben Ade"),
    ).toBeNull();
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. Ruth Amadi")).toBeNull();
  });
  it("is no sentence about photos, and no paragraph with a source", () => {
    expect(
      kindOf("Fishermen mend their nets at Port Kerrow. The harbour master took one more Photo: it was blurred."),
    ).toBeNull();
    expect(
      kindOf("The nets are old. They are mended. They tear. They are mended again. Few are new. Photo: Ruth Amadi"),
    ).toBeNull();
  });
});

describe("a byline", () => {
  it("may present its author behind a comma", () => {
    expect(
      kindOf("Oleh Surti Lamo, Tim Ahli Panitia Panen Sumberan, Dosen pada Universitas Sumber", languageOf("id")),
    ).toBe("byline");
    expect(kindOf("Oleh karena itu, warga Sumberan menanam bakau di pantai selatan", languageOf("id"))).toBeNull();
  });
});

describe("a copyright", () => {
  it("is told by the year behind its word, and not by the word in a sentence", () => {
    expect(kindOf("Copyright 2008 - 2023 Kerrow Media (Kerrow Group). All rights belong to Kerrow Media.")).toBe(
      "footer",
    );
    expect(kindOf("copyright Kerrow 2019 - ISSN: 1234-5678")).toBe("footer");
    expect(kindOf("Copyright law was changed in 2019, the harbour master said.")).toBeNull();
  });
  it("stays whole where its outlet reads as a dateline's", () => {
    const text = "The town has planted a thousand trees along its beach this week.\n© 2015 Kerrow.com - Kerrow Network";
    const { lines, evidence } = described(text, languageOf("en"));
    expect(evidence.at(-1)?.kind).toBe("footer");
    expect(lines.at(-1)?.end).toBe(text.length);
    expect(lines).toHaveLength(2);
  });
});
