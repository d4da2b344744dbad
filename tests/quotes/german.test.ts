import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

const DE = { code: "de" };
const QUOTE = "Wir bauen die Brücke wieder auf";

describe("German sources", () => {
  it.each([
    [
      `Die Vorsitzende des Gremiums der Organisation, Sofia Ostmark, würdigte die neue Direktorin als „mutige Frau mit Plan“.`,
      "Sofia Ostmark",
      "Vorsitzende des Gremiums der Organisation",
    ],
    [`Als ein Nachbar zu Hilfe lief, rief Jana Sollner: „${QUOTE}!“`, "Jana Sollner", null],
    [`„${QUOTE}“, meinen Anwohner am Hafen.`, null, "Anwohner am Hafen"],
    [`Der Ermittler, der lange schwieg, will aufhören: „${QUOTE}.“`, null, "Ermittler"],
    [`Das erlebt der Trainer Jost Riemann: „${QUOTE}.“`, "Jost Riemann", "Trainer"],
    [`„${QUOTE}“, sagte Karla zu Riemann.`, "Karla zu Riemann", null],
  ])("reads %j", (paragraph, speaker, role) => {
    const [quote] = said([paragraph], DE);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  it("takes a noun behind a name that others found for none of it", () => {
    const paragraph = `Darauf nimmt der Forscher Guido Steinau Bezug: „${QUOTE}.“`;
    const start = paragraph.indexOf("Guido");
    const mention = { start, end: start + "Guido Steinau".length };
    const names = {
      people: [{ name: "Guido Steinau", aliases: [], mentions: [mention], reason: "" }],
      organizations: [],
    };
    expect(said([paragraph], { ...DE, names })[0]?.speaker).toBe("Guido Steinau");
  });

  it.each([
    ["sie", "Jana Sollner"],
    ["er", "Jost Riemann"],
  ])("takes %s for whom the offices tell", (pronoun, speaker) => {
    const paragraphs = [
      "Bürgermeisterin Jana Sollner lobte den Plan, Minister Jost Riemann auch.",
      `„Das dauert“, sagte Minister Jost Riemann. „Das kostet“, sagte Bürgermeisterin Jana Sollner.`,
      `„${QUOTE}“, ergänzte ${pronoun}.`,
    ];
    expect(said(paragraphs, DE).at(-1)?.speaker).toBe(speaker);
  });
});

describe("German statements", () => {
  it("reads over the stop of an ordinal", () => {
    const sentence = "Jost Riemann betonte am 9. Juni 2026, dass die Brücke sicher ist.";
    expect(statementsOf([sentence], DE)).toEqual(["die Brücke sicher ist | Jost Riemann"]);
  });

  it("takes what is demanded of nobody for no statement", () => {
    expect(statementsOf(["Dass das Ende der Brücke gefordert wird, hat viele Menschen entsetzt."], DE)).toEqual([]);
  });
});
