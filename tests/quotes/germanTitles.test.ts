import { describe, expect, it } from "vitest";
import { quotesOf, said } from "./support.js";

const DE = { code: "de" };

describe("German nouns in marks", () => {
  it.each([
    "Zum Abschluss wurde die bekannte „Ode an die Mole“ vorgetragen.",
    "Die Gruppe „Mütter gegen die neue Mole“ sammelte 3000 Unterschriften.",
    "Er ist Mitglied der Initiative „Rettet die Mole von Ostheim“.",
    "Sie bekam den Preis in der Reihe „Das beste Buch vom Meer“.",
  ])("are a name that nobody says in %j", (sentence) => {
    expect(quotesOf([sentence], DE)).toEqual([]);
  });

  it.each([
    ["Zulässig ist das bei einer Gefahr für „Leib, Leben und Freiheit“ der Leute.", "Leib, Leben und Freiheit"],
    ["Die Sprecherin Jana Sollner warnte: „Die Mole hält nicht bis Mai.“", "Die Mole hält nicht bis Mai."],
    ["Der Geschäftsführer wies alle Vorwürfe als „haltlos“ zurück.", "haltlos"],
    ["Die Küstenpost bezeichnete die Mole als „Walrücken“.", "Walrücken"],
  ])("are speech in %j", (sentence, text) => {
    expect(said([sentence], DE).map((one) => one.text)).toContain(text);
  });
});

describe("German speakers", () => {
  it.each([
    [
      "Hafenmeister Jost Riemann bleibt ruhig. Seine Hoffnung gründet sich auf frühere Fluten: „Die Mole hat immer gehalten.“",
      "Jost Riemann",
    ],
    [
      "Minister Jost Riemann schrieb: „Das sind schlimme Nachrichten“, weiter hieß es, die Hilfe sei unterwegs.",
      "Jost Riemann",
    ],
  ])("reads %j", (paragraph, speaker) => {
    const quotes = said([paragraph], DE).filter(({ kind }) => kind === "direct");
    expect(quotes.map((one) => one.speaker)).toEqual([speaker]);
  });

  it("reads who wants to know", () => {
    const [quote] = said(["„Wo bleibt das Geld?“, wollen die Anwohner seit Montag wissen."], DE);
    expect([quote?.speaker, quote?.role]).toEqual([null, "Anwohner"]);
  });
});
