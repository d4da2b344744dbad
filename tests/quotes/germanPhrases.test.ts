import { describe, expect, it } from "vitest";
import { quotesOf, said } from "./support.js";

const DE = { code: "de" };
const QUOTE = "Wir bauen die Brücke wieder auf";

describe("German descriptions", () => {
  it.each([
    [`Ein Student kratzt sich am Kopf: „${QUOTE}.“`, null, "Student"],
    [
      `„${QUOTE}“, fragt Jost Riemann, Ökonom beim Bankhaus Nordlicht angesichts der neuen Zahlen.`,
      "Jost Riemann",
      "Ökonom beim Bankhaus Nordlicht",
    ],
    [
      `„${QUOTE}“, sagte Jana Sollner, Ärztin mit eigener Praxis in Nordkap.`,
      "Jana Sollner",
      "Ärztin mit eigener Praxis in Nordkap",
    ],
    [`„${QUOTE}“, schrieb ANKER-Gründer Jost Riemann.`, "Jost Riemann", "ANKER-Gründer"],
    [`„${QUOTE}“, lästerte Sollners Promoter Alexander Riemann.`, "Alexander Riemann", null],
    [`„${QUOTE}“, sagte Ursula von der Halde in Nordkap.`, "Ursula von der Halde", null],
    [`„${QUOTE}“, sagte Jost Riemann von der Nordkaper Zeitung.`, "Jost Riemann", null],
    [`„${QUOTE}“, erzählt Jana Sollner, die sonst von einem ruhigen Tag berichtete.`, "Jana Sollner", null],
    [
      `Jost Riemann, Gründer der Partei „Neues Kap“ beteuerte: „${QUOTE}.“`,
      "Jost Riemann",
      "Gründer der Partei „Neues Kap“",
    ],
  ])("reads %j", (paragraph, speaker, role) => {
    const [quote] = said([paragraph], DE);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  it.each([
    ["der 48-Jährige", "Jost Riemann"],
    ["der SLP-Politiker", "Jost Riemann"],
    ["die Ärztin", "Jana Sollner"],
    ["die Ermittler", null],
  ])("knows whom %s means", (description, speaker) => {
    const paragraphs = [
      `„Das dauert“, sagte Jana Sollner. Das gefiel Frau Sollner nicht.`,
      `„Das kostet“, sagte Herr Jost Riemann. „${QUOTE}“, sagte ${description}.`,
    ];
    expect(said(paragraphs, DE).at(-1)?.speaker).toBe(speaker);
  });

  it("takes the one who is looked for not for the one who looks", () => {
    const page = [`Der Fall Jost Riemann ist alt. Der Ermittler will ihn schließen: „${QUOTE}.“`];
    expect(said(page, DE)[0]?.speaker).toBeNull();
  });
});

describe("what stands before a colon", () => {
  it.each([
    ["de", `Jost Riemann sagte zu. Das Spiel ist für ihn noch lange nicht dran: „${QUOTE}.“`],
    ["es", `El alcalde habló de cerrar el muelle viejo: “Vamos a construir el puente otra vez”.`],
  ])("is no source in the midst of another clause (%s)", (code, paragraph) => {
    expect(said([paragraph], { code })[0]?.role ?? "").not.toMatch(/calle|Ferne/);
    expect(said([paragraph], { code })[0]?.speaker ?? "").not.toMatch(/calle|Ferne/);
  });
});

describe("verbs of naming in several words", () => {
  it.each([
    ["de", "Die Ministerin Jana Sollner sprach von einem „schwarzen Tag“ für Nordkap."],
    ["fr", "La ministre Anne Rousset a qualifié la décision de « honteuse » dans un entretien."],
    ["es", "La ministra Ana Robledo habló de un “día negro” para la ciudad."],
    ["it", "Il ministro Marco Bellandi ha definito la scelta «una vergogna» in un colloquio."],
  ])("have the subject right before them (%s)", (code, sentence) => {
    expect(quotesOf([sentence], { code })).toHaveLength(1);
  });
});

describe("to whom and where it was said, before who says it", () => {
  it.each([
    ["fr", "« Nous allons reconstruire le pont », a déclaré à l'AFP le maire Jean Rousset.", "Jean Rousset"],
    ["fr", "« Nous allons reconstruire le pont », a rapporté sur Facebook le maire Jean Rousset.", "Jean Rousset"],
    ["es", "“Vamos a construir el puente otra vez”, dijo a la prensa el alcalde Luis Robledo.", "Luis Robledo"],
    ["it", "«Ricostruiremo il ponte», ha detto all'ANSA il sindaco Marco Bellandi.", "Marco Bellandi"],
    ["pt", "“Vamos reconstruir a ponte”, disse à imprensa o prefeito Luís Robledo.", "Luís Robledo"],
    ["es", "“Vamos a construir el puente otra vez”, dijo en la radio que nadie escucha.", null],
  ])("is no source (%s)", (code, sentence, speaker) => {
    expect(said([sentence], { code })[0]?.speaker).toBe(speaker);
  });
});
