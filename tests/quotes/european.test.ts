import { describe, expect, it } from "vitest";
import { quotesOf, said, statementsOf } from "./support.js";

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

describe("a word like 'selon' that opens its sentence", () => {
  it.each([
    ["fr", "Selon Anne Blin, le quai restera fermé jusqu'en mai.", "le quai restera fermé jusqu'en mai | Anne Blin"],
    [
      "fr",
      "Selon Anne Blin, maire de Brignac, le quai restera fermé en mai.",
      "le quai restera fermé en mai | Anne Blin",
    ],
    [
      "fr",
      "Selon Anne Blin, chercheuse en pêche lointaine, qui mène les études, le thon revient en mai.",
      "le thon revient en mai | Anne Blin",
    ],
    [
      "fr",
      "Selon Anne Blin, directrice à Rivages, une association de pêche, le quai restera fermé en mai.",
      "le quai restera fermé en mai | Anne Blin",
    ],
    ["it", "Secondo Anna Bini, il molo resterà chiuso a maggio.", "il molo resterà chiuso a maggio | Anna Bini"],
    ["es", "Según Luis Peña, el muelle seguirá cerrado en mayo.", "el muelle seguirá cerrado en mayo | Luis Peña"],
  ])("is followed by what was said, %s: %s", (code, sentence, expected) => {
    expect(statementsOf([sentence], { code })).toEqual([expected]);
  });
});

/** What a sentence behind it points back to. */
const WHARF: Readonly<Record<string, string>> = {
  de: "Die Mole bleibt bis Mai gesperrt.",
  es: "El muelle seguirá cerrado hasta mayo.",
  fr: "Le quai reste fermé en mai.",
  it: "Il molo resterà chiuso fino a maggio.",
  nl: "De kade blijft tot mei dicht.",
  pt: "O cais fica fechado em maio.",
};

describe("a sentence that gives the one before to who said it", () => {
  it.each([
    ["it", "Il molo resterà chiuso fino a maggio. Lo ha detto ieri il sindaco Marco Neri.", "Marco Neri | sindaco"],
    [
      "it",
      "Il molo resterà chiuso fino a maggio. A dirlo è Marco Neri, sindaco di Varco.",
      "Marco Neri | sindaco di Varco",
    ],
    ["de", "Die Mole bleibt bis Mai gesperrt. Das teilte ein Sprecher am Dienstag mit.", "null | Sprecher"],
    ["de", "Die Mole bleibt bis Mai gesperrt. Das sagte Ministerin Jana Sollner.", "Jana Sollner | Ministerin"],
    ["nl", "De kade blijft tot mei dicht. Dat heeft wethouder Anouk Smeets laten weten.", "Anouk Smeets | wethouder"],
    [
      "nl",
      "De kade blijft tot mei dicht. Dat zegt Anouk Smeets, wethouder van Vlierden, in een interview met Het Baken.",
      "Anouk Smeets | wethouder van Vlierden",
    ],
    ["es", "El muelle seguirá cerrado hasta mayo. Así lo anunció el alcalde Luis Peña.", "Luis Peña | alcalde"],
  ])("in %s: %s", (code, page, expected) => {
    const [statement, ...more] = said([page], { code });
    expect(`${statement?.speaker} | ${statement?.role}`).toBe(expected);
    expect(statement?.text).toBe(page.slice(0, page.indexOf(".")));
    expect(more).toEqual([]);
  });

  it.each([
    ["«Ricostruiremo tutto il molo». Lo ha detto il sindaco Marco Neri.", "Ricostruiremo tutto il molo | Marco Neri"],
    [
      "«Ricostruiremo tutto il molo». Così il sindaco Marco Neri dopo il vertice.",
      "Ricostruiremo tutto il molo | Marco Neri",
    ],
    [
      "«Ricostruiremo tutto il molo», ha detto Anna Bini. Lo ha confermato Marco Neri.",
      "Ricostruiremo tutto il molo | Anna Bini",
    ],
  ])("gives it speech that nobody else said: %s", (paragraph, expected) => {
    expect(quotesOf([paragraph], { code: "it" })).toEqual([expected]);
  });

  it.each([
    ["de", "Das sagte Rudi Halim der Nordpost."],
    ["de", "Dies erklärte Rudi Halim, Sprecher der Stadt, am Montag."],
    ["nl", "Dat zegt Rudi Halim tegen de krant."],
    ["it", "Lo ha detto Rudi Halim nel corso di una conferenza stampa."],
    ["it", "Così ha spiegato Rudi Halim."],
    ["es", "Así lo ha dicho Rudi Halim a los medios."],
    ["pt", "Isso disse Rudi Halim na segunda-feira."],
  ])("with when, where and to whom behind it, in %s: %s", (code, sentence) => {
    expect(statementsOf([`${WHARF[code]} ${sentence}`], { code })).toEqual([
      `${WHARF[code]?.slice(0, -1)} | Rudi Halim`,
    ]);
  });

  it.each([
    ["de", "Das bestreitet Rudi Halim."],
    ["de", "Das dementierte der Minister."],
    ["de", "Das kritisierte Rudi Halim."],
    ["de", "Das sagte Rudi Halim nicht."],
    ["de", "Es sagte Rudi Halim als Zeuge vor Gericht aus."],
    ["nl", "Dat ontkent Rudi Halim."],
    ["nl", "Dat heeft Rudi Halim ontkend."],
    ["nl", "Dat noemt Rudi Halim onzin."],
    ["it", "Lo nega Rudi Halim."],
    ["it", "Lo ha smentito Rudi Halim."],
    ["it", "Lo racconta Rudi Halim ai suoi figli."],
    ["it", "Non lo ha detto Rudi Halim."],
    ["es", "Lo niega Rudi Halim."],
    ["es", "Lo desmintió Rudi Halim."],
    ["pt", "Isso nega Rudi Halim."],
  ])("but not where that is denied, blamed or no speech, in %s: %s", (code, sentence) => {
    expect(statementsOf([`${WHARF[code]} ${sentence}`], { code })).toEqual([]);
  });

  it.each([
    ["de", "So sagte Rudi Halim, die Stadt habe kein Geld.", "die Stadt habe kein Geld"],
    ["de", "So fordert Rudi Halim mehr Geld.", "mehr Geld"],
    ["de", "Damit sagte Rudi Halim seine Reise ab.", null],
    ["de", "Davon erzählte Rudi Halim seinen Kindern.", null],
    ["nl", "Zo waarschuwt Rudi Halim voor hoge kosten.", null],
    ["nl", "Zo schreef Rudi Halim een boek.", null],
    ["it", "Così scrive Rudi Halim un libro.", null],
    ["es", "Así explicó Rudi Halim el retraso.", null],
    ["pt", "Assim explicou Rudi Halim o atraso.", null],
    ["fr", "Cela explique Rudi Halim par les coûts.", null],
  ])("nor where what is told stands behind, in %s: %s", (code, sentence, content) => {
    const statements = statementsOf([`${WHARF[code]} ${sentence}`], { code });
    expect(statements).not.toContain(`${WHARF[code]?.slice(0, -1)} | Rudi Halim`);
    if (content) expect(statements).toEqual([`${content} | Rudi Halim`]);
  });

  it("nor does who denies it bear the speech before", () => {
    const page = "„Die Mole wird nie wieder geöffnet.“ Das bestreitet Rudi Halim.";
    expect(quotesOf([page], { code: "de" })).toEqual(["Die Mole wird nie wieder geöffnet. | null"]);
  });

  it("but not where a clause follows", () => {
    const page = [
      "Die Mole ist alt. Das sagte Jana Sollner, dass die Mole fällt.",
      "Il molo è vecchio. Così il sindaco Marco Neri ha detto che il molo cadrà.",
    ];
    expect(statementsOf([page[1] ?? ""], { code: "it" })).toEqual(["il molo cadrà | Marco Neri"]);
    expect(statementsOf([page[0] ?? ""], { code: "de" })).not.toContain("Die Mole ist alt | Jana Sollner");
  });
});

describe("where a European name begins", () => {
  it.each([
    ["es", "“Todos a casa”, dijo el alcalde de Puerto Sereno Rosa Alcaraz.", "Rosa Alcaraz | alcalde de Puerto Sereno"],
    [
      "es",
      "“Todos a casa”, dijo el director del Hospital San Blas Luis Peña.",
      "Luis Peña | director del Hospital San Blas",
    ],
    ["es", "“Todos a casa”, dijo el concejal Juan de la Fuente.", "Juan de la Fuente | concejal"],
    [
      "es",
      "“Todos a casa”, dijo el delegado de la Ola Roja en el estado, Luis Peña.",
      "Luis Peña | delegado de la Ola Roja en el estado",
    ],
    [
      "es",
      "“Todos a casa”, ha dicho este lunes la ministra de Cultura, Rosa Alcaraz.",
      "Rosa Alcaraz | ministra de Cultura",
    ],
    [
      "es",
      "“Todos a casa”, explicó a Nordia la abogada de la familia, Rosa Alcaraz.",
      "Rosa Alcaraz | abogada de la familia",
    ],
    ["it", "«Tutti a casa», ha detto la sindaca Elena D'Amato.", "Elena D'Amato | sindaca"],
    [
      "it",
      "«Tutti a casa», ha detto il direttore dell'ospedale San Biagio Anna Bini.",
      "Anna Bini | direttore dell'ospedale San Biagio",
    ],
    [
      "it",
      "«Tutti a casa», ha detto il capogruppo alla Camera Ludovica Bini.",
      "Ludovica Bini | capogruppo alla Camera",
    ],
    [
      "it",
      "«Tutti a casa», ha detto l'assessore ai Lavori pubblici Carlo Neri.",
      "Carlo Neri | assessore ai Lavori pubblici",
    ],
    ["fr", "« Chacun rentre », a déclaré le maire Pierre de La Roche.", "Pierre de La Roche | maire"],
    [
      "fr",
      "« Chacun rentre », a déclaré la présidente de la Ligue des marins de l'Ouest Anne Blin.",
      "Anne Blin | présidente de la Ligue des marins de l'Ouest",
    ],
    ["nl", '"Wij gaan naar huis", zei wethouder Pieter de Wilde.', "Pieter de Wilde | wethouder"],
    [
      "nl",
      '"Wij gaan naar huis", zei Sofie Claes, hoogleraar waterbouw aan de Universiteit Vlierden.',
      "Sofie Claes | hoogleraar waterbouw aan de Universiteit Vlierden",
    ],
    [
      "pt",
      '"Todos para casa", disse o presidente da CPA - Confederação das Pontes, Rui Lamas.',
      "Rui Lamas | presidente da CPA - Confederação das Pontes",
    ],
    ["pt", '"Todos para casa", disse o prefeito de Ribeirão Alto Rui Lamas.', "Rui Lamas | prefeito de Ribeirão Alto"],
  ])("%s: %s", (code, sentence, expected) => {
    const [quote] = said([sentence], { code });
    expect(`${quote?.speaker} | ${quote?.role}`).toBe(expected);
  });

  it("keeps the links of a body's name", () => {
    const page = "El Comité para la Defensa de los Marineros dijo que el muelle caerá.";
    expect(statementsOf([page], { code: "es" })).toEqual(["el muelle caerá | Comité para la Defensa de los Marineros"]);
  });
});
