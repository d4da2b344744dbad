import { describe, expect, it } from "vitest";
import { quotesOf, said } from "./support.js";

const DE = { code: "de" };
const QUOTE = "Wir bauen die Brücke wieder auf";

describe("German attribution", () => {
  it.each([
    [`In seiner langen Rede begründete der Minister Jost Riemann den Plan: „${QUOTE}.“`, "Jost Riemann", "Minister"],
    [`Passend zum Sturm warnte die Moderatorin: „${QUOTE}.“`, null, "Moderatorin"],
    [`Die Agentur Nordlicht zitiert Jost Riemann mit den Worten: „${QUOTE}.“`, "Jost Riemann", null],
    [
      `Nach Auffassung des Innenministers Jost Riemann sei es „völlig unmöglich, dass wir warten“.`,
      "Jost Riemann",
      "Innenministers",
    ],
    [`„${QUOTE}“, hieß es vom Minister Jost Riemann.`, "Jost Riemann", "Minister"],
    [`Jost Riemann rät: „${QUOTE}.“`, "Jost Riemann", null],
    [`„${QUOTE}“, sagte CDU-Politikerin Jana Sollner.`, "Jana Sollner", "CDU-Politikerin"],
    [`„${QUOTE}“, sagte Jana Sollner-Richter.`, "Jana Sollner-Richter", null],
  ])("reads %j", (paragraph, speaker, role) => {
    const [quote] = said([paragraph], DE);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  it("takes what brackets hold, and a name in another language, for no speech", () => {
    const page = [
      "Die Partei Nordkap („Bewegung für ein neues Kap“) tagte.",
      "Er nahm den „Col de la Marée“ am Abend.",
    ];
    expect(quotesOf(page, DE)).toEqual([]);
    expect(quotesOf([`Jost Riemann („Das war ein guter Tag für uns.“) ging heim.`], DE)).toHaveLength(1);
  });
});

describe("offices with their places", () => {
  it.each([
    ["ru", "«Мы построим мост заново», — сказал президент России Иван Ветров.", "Иван Ветров", "президент России"],
    ["cs", "„Most postavíme znovu,“ řekl prezident Ukrajiny Petr Větrov.", "Petr Větrov", "prezident Ukrajiny"],
    ["pl", "„Odbudujemy most” – powiedział prezydent Rosji Jan Wietrow.", "Jan Wietrow", "prezydent Rosji"],
  ])("reads %s", (code, paragraph, speaker, role) => {
    const [quote] = said([paragraph], { code });
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  it("takes one minister for one, whatever his office is called", () => {
    const page = [
      "José Lamarca, ministro de Asuntos Exteriores, llegó tarde.",
      "El ministro de Exteriores dijo que el puente caerá.",
    ];
    expect(said(page, { code: "es" }).map(({ speaker }) => speaker)).toEqual(["José Lamarca"]);
  });
});

describe("a source without a name", () => {
  it.each([
    [
      "pt",
      "O senador Rui Lamas falou no domingo em Porto Velho.",
      'E classificou os barcos como "sombras antigas" que "não entram em nosso porto nem na cidade".',
    ],
    [
      "es",
      "El alcalde Rui Lamas habló el lunes en Puerto Viejo.",
      "Tras las declaraciones, “RLV” (como se nombra al exalcalde) contestó vía mensaje que “el pescador no vio eso, nunca vio que el alcalde tocó nada del puerto”.",
    ],
  ])("is described by no words that run into somebody's own, %s", (code, ...page) => {
    const roles = said(page, { code }).map(({ role }) => role ?? "");
    expect(roles).not.toHaveLength(0);
    expect(roles.filter((role) => /["“”]/.test(role))).toEqual([]);
  });
});

describe("Spanish speech", () => {
  const ES = { code: "es" };
  const QUOTE = "Vamos a reconstruir el muelle del puerto";

  it("is whose it was before where the verb behind it names nobody", () => {
    const paragraphs = [
      `“${QUOTE}”, dijo Rosa Alcaraz.`,
      `El primer objetivo es cuidar el mar de Vega y “${QUOTE}”, señaló.`,
    ];
    expect(
      said(paragraphs, ES)
        .filter(({ kind }) => kind === "direct")
        .map(({ speaker }) => speaker),
    ).toEqual(["Rosa Alcaraz", "Rosa Alcaraz"]);
  });

  it("takes 'para' behind it for no word that names a source", () => {
    const [quote] = said([`Hace falta “${QUOTE}” para el barrio de los pescadores.`], ES);
    expect([quote?.speaker, quote?.role, quote?.cue]).toEqual([null, null, null]);
  });
});

describe("letters with stops before a European name", () => {
  it.each([
    ["es", "“El muelle ya es seguro”, dijo D.J. Harlan, portavoz de la ciudad.", "D.J. Harlan | portavoz de la ciudad"],
    ["fr", "« Le quai est sûr de nouveau », a déclaré le maire J.B. Harlan lundi.", "J.B. Harlan | maire"],
    [
      "nl",
      '"De haven is weer veilig", zei D.J. Harlan, woordvoerder van de stad.',
      "D.J. Harlan | woordvoerder van de stad",
    ],
  ])("belong to it, %s", (code, sentence, expected) => {
    const [quote] = said([sentence], { code });
    expect(`${quote?.speaker} | ${quote?.role}`).toBe(expected);
  });
});
