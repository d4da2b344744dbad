import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entities/dates/dates.js";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { attribute } from "../../src/quotes/index.js";
import type { Utterance } from "../../src/shapes.js";
import { articleOf } from "../quotes/support.js";

/** What the quotes stage makes of paragraphs in a language; nothing else of the page is known. */
function utterances(code: string, paragraphs: readonly string[]): readonly Utterance[] {
  const article = articleOf(paragraphs);
  const language = languageOf(code);
  return attribute(article, findNames(article, language), findDates(article.text, language), language);
}

function summary(code: string, paragraphs: readonly string[]): string[] {
  const text = paragraphs.join("\n");
  const quotes = utterances(code, paragraphs).filter(({ kind }) => kind !== "indirect");
  return quotes.map((quote) => `${text.slice(quote.start, quote.end)} | ${quote.speaker} | ${quote.cue}`);
}

const CASES: readonly (readonly [code: string, text: string, expected: string])[] = [
  [
    "es",
    "«No habrá agua hasta junio», dijo el alcalde Julián Arrieta.",
    "No habrá agua hasta junio | Julián Arrieta | dijo",
  ],
  ["es", "—Lo paga el ayuntamiento —respondió Lidia Ferrán.", "Lo paga el ayuntamiento | Lidia Ferrán | respondió"],
  [
    "pt",
    "“Temos doses para todos”, disse a secretária Lindalva Prado.",
    "Temos doses para todos | Lindalva Prado | disse",
  ],
  [
    "fr",
    "« Nous tenons notre promesse », a déclaré la présidente Maëlle Kerouac.",
    "Nous tenons notre promesse | Maëlle Kerouac | a déclaré",
  ],
  [
    "fr",
    "Le maire Yannick Ledru est soulagé. « Nos élèves rentreront chaque soir », a-t-il ajouté.",
    "Nos élèves rentreront chaque soir | Yannick Ledru | a-t-il ajouté",
  ],
  ["fr", "— Jusqu'au bout de la nuit, répond Théo Lacaze.", "Jusqu'au bout de la nuit | Théo Lacaze | répond"],
  [
    "fr",
    "Le prix monte.« Nous avons perdu un client », explique le maire de Brignac Jean Roux.",
    "Nous avons perdu un client | Jean Roux | explique",
  ],
  [
    "de",
    "„Die Brücke bleibt gesperrt“, sagte Amtsleiterin Hedwig Marold.",
    "Die Brücke bleibt gesperrt | Hedwig Marold | sagte",
  ],
  ["de", "„So voll war es noch nie“, so Museumsleiterin Ottilie Kern.", "So voll war es noch nie | Ottilie Kern | so"],
  [
    "de",
    "»Das ist ein Sieg für uns«, erklärte Birte Kolshorn nach der Sitzung.",
    "Das ist ein Sieg für uns | Birte Kolshorn | erklärte",
  ],
  [
    "nl",
    "“We horen het van de krant”, aldus voorzitter Koos Bijlsma.",
    "We horen het van de krant | Koos Bijlsma | aldus",
  ],
  [
    "it",
    "«Dormiremo più tranquilli», ha detto la sindaca Ornella Bassi.",
    "Dormiremo più tranquilli | Ornella Bassi | ha detto",
  ],
  ["tr", "Vali Orhan Bekdemir, “Hazırlık hayat kurtarır” dedi.", "Hazırlık hayat kurtarır | Orhan Bekdemir | dedi"],
  ["vi", "“Mặt cầu đã xuống cấp rồi”, ông Lê Quang Thịnh nói.", "Mặt cầu đã xuống cấp rồi | Lê Quang Thịnh | nói"],
  ["ru", "— Обещали с января, — отвечает Галина Пряхина. — Пока жду.", "Обещали с января | Галина Пряхина | отвечает"],
  [
    "ru",
    "«Мы закупили двенадцать вагонов», — сказал мэр Андрей Полуянов.",
    "Мы закупили двенадцать вагонов | Андрей Полуянов | сказал",
  ],
  [
    "cs",
    "„Jez prosakuje na čtyřech místech,“ řekl mluvčí Radim Kočvara.",
    "Jez prosakuje na čtyřech místech | Radim Kočvara | řekl",
  ],
];

const NORDIC: readonly (readonly [code: string, paragraphs: readonly string[], expected: readonly string[]])[] = [
  ["no", ["– Ferja er gammel, sier ordfører Gudrun Helleland."], ["Ferja er gammel | Gudrun Helleland | sier"]],
  ["no", ["– Ferja er gammel, sier vakthavende lege Siri Wold."], ["Ferja er gammel | Siri Wold | sier"]],
  ["no", ["«Ferja kommer torsdag», skriver Tor Inge Bakke."], ["Ferja kommer torsdag | Tor Inge Bakke | skriver"]],
  ["no", ["Møtet er over. – Vi er fornøyde nå, sier Per Vik."], ["Vi er fornøyde nå | Per Vik | sier"]],
  ["no", ["– «Vi er fornøyde nå», sier Per Vik."], ["Vi er fornøyde nå | Per Vik | sier"]],
  ["no", ["– Han sa «nei, det gjør jeg ikke», sier Per Vik."], ["Han sa «nei, det gjør jeg ikke» | Per Vik | sier"]],
  [
    "no",
    ["Energiminister Hanne Lilleeng kom.", "– Kablene er gode, sier energiministeren."],
    ["Kablene er gode | Hanne Lilleeng | sier"],
  ],
  [
    "sv",
    ["Energiminister Hanne Lillman kom.", "– Kablarna är bra, säger ministern."],
    ["Kablarna är bra | Hanne Lillman | säger"],
  ],
  [
    "no",
    [
      "– Vi må bygge nytt, sier Per Vik.",
      "– Det haster for alle.",
      "– Hvem skal betale for det?",
      "– Det gjør staten.",
    ],
    ["Vi må bygge nytt | Per Vik | sier", "Det haster for alle. | Per Vik | null", "Det gjør staten. | Per Vik | null"],
  ],
  ["sv", ["Per Ek tillade:", "– Det är bråttom för alla."], ["Det är bråttom för alla. | Per Ek | null"]],
  ["no", ["Per Vik la til:", "– Det haster for alle."], ["Det haster for alle. | Per Vik | null"]],
];

describe("Nordic dialogue", () => {
  it.each(NORDIC)("%s: %j", (code, paragraphs, expected) => {
    expect(summary(code, paragraphs)).toEqual(expected);
  });
  it.each([
    ["no", ["Per Vik kom med tre krav:", "– Bedre lønn for alle ansatte.", "– Kortere dager for alle."]],
    ["no", ["– Bedre lønn for alle ansatte.", "– Kortere dager for alle ansatte."]],
    ["sv", ["Polisen Per Ek kom till platsen.", "Vägen är stängd enligt polisen."]],
  ])("%s: takes no list for speech, and no police for a policeman: %j", (code, paragraphs) => {
    expect(summary(code, paragraphs)).toEqual([]);
    expect(utterances(code, paragraphs).filter(({ speaker }) => speaker !== null)).toEqual([]);
  });
  it("ends with a heading, and with a dash of another kind", () => {
    const lines = ["– Vi må bygge nytt, sier Per Vik.", "– Det haster", "- Broen er fra 1962 og har to felt."];
    expect(summary("no", lines)).toEqual(["Vi må bygge nytt | Per Vik | sier"]);
  });
});

const NGUNI: readonly (readonly [code: string, paragraphs: readonly string[], expected: string])[] = [
  [
    "zu",
    ["UMeya uNkk Zodwa Kheswa ufikile.", "“Amanzi abuyile,” kusho uKheswa."],
    "Amanzi abuyile | Zodwa Kheswa | kusho",
  ],
  ["zu", ["UMnu Vuka Hlela uthi akesabi.", "“Ngiyahamba,” esho."], "Ngiyahamba | Vuka Hlela | esho"],
  ["zu", ["“Siyahamba namuhla,” kugcizelela u-Anna Khoza."], "Siyahamba namuhla | Anna Khoza | kugcizelela"],
  [
    "xh",
    ["UCeba uNksz Nomsa Tyila ufikile.", "“Amanzi abuyile,” utshilo uTyila."],
    "Amanzi abuyile | Nomsa Tyila | utshilo",
  ],
  ["xh", ["UMnu Vuyo Jack uthi akoyiki.", "“Ndiyahamba,” utshilo."], "Ndiyahamba | Vuyo Jack | utshilo"],
];

/** Speech and its speaker, of attributions that stand between the marks; neighbours at the end. */
const INNER: readonly (readonly [code: string, text: string, expected: readonly string[]])[] = [
  [
    "es",
    "«El puente es seguro —explicó Julián Arrieta—. Lo hemos revisado».",
    ["El puente es seguro | Julián Arrieta", "Lo hemos revisado | Julián Arrieta"],
  ],
  [
    "es",
    "—No sabemos nada —dijo la vecina Pilar Osuna—. Nadie nos llamó.",
    ["No sabemos nada | Pilar Osuna", "Nadie nos llamó. | Pilar Osuna"],
  ],
  [
    "fr",
    "Théo Lacaze est arrivé. « C'est un désastre, souffle-t-il. On a tout perdu. »",
    ["C'est un désastre | Théo Lacaze", "On a tout perdu. | Théo Lacaze"],
  ],
  [
    "fr",
    "« On a tout perdu, explique M. Lacaze, et on repart. »",
    ["On a tout perdu | Lacaze", "et on repart. | Lacaze"],
  ],
  [
    "ru",
    "«Мост закрыт, — сказал мэр Андрей Полуянов. — Он слишком стар».",
    ["Мост закрыт | Андрей Полуянов", "Он слишком стар | Андрей Полуянов"],
  ],
  [
    "ru",
    "«Мост, — сказал мэр Андрей Полуянов, — слишком стар».",
    ["Мост | Андрей Полуянов", "слишком стар | Андрей Полуянов"],
  ],
  [
    "pl",
    "„Most jest zamknięty – mówi wójt Jan Wilk. – Jest za stary”.",
    ["Most jest zamknięty | Jan Wilk", "Jest za stary | Jan Wilk"],
  ],
  [
    "cs",
    "„Most je zavřený,“ řekl starosta Radim Kočvara. „Je starý.“",
    ["Most je zavřený | Radim Kočvara", "Je starý. | Radim Kočvara"],
  ],
  [
    "it",
    "«Siamo stanchi – hanno detto i lavoratori – e vogliamo risposte».",
    ["Siamo stanchi | null", "e vogliamo risposte | null"],
  ],
  [
    "it",
    "«Il ponte è sicuro», spiega Carlo Neri. «Lo dice anche la perizia, che abbiamo letto».",
    ["Il ponte è sicuro | Carlo Neri", "Lo dice anche la perizia, che abbiamo letto | Carlo Neri"],
  ],
  [
    "it",
    "Carlo Neri: «Mio padre, dice il vero, era fornaio e lo sanno tutti».",
    ["Mio padre, dice il vero, era fornaio e lo sanno tutti | Carlo Neri"],
  ],
  [
    "it",
    "Carlo Neri spiega: «Il ponte – dice mio padre – è vecchio. Non lo credo».",
    ["Il ponte – dice mio padre – è vecchio. Non lo credo | Carlo Neri"],
  ],
  [
    "fr",
    "« Le maire – affirme Anne Roux – a menti. C'est faux », a ajouté Paul Ledru.",
    ["Le maire – affirme Anne Roux – a menti. C'est faux | Paul Ledru"],
  ],
  ["fr", "« Oui, dit la loi, chacun est libre. »", ["Oui, dit la loi, chacun est libre. | null"]],
  [
    "it",
    '«Il ponte è vecchio. "È falso – scrive il perito – e basta"».',
    ['Il ponte è vecchio. "È falso – scrive il perito – e basta" | null'],
  ],
  [
    "fr",
    "« Il y a dix ans, écrit le poète, la mer était plus proche d'ici », lit Anne Roux.",
    ["Il y a dix ans, écrit le poète, la mer était plus proche d'ici | Anne Roux"],
  ],
  [
    "es",
    "“La verdad – y lo digo siempre – es que no hay dinero”, dijo Julián Arrieta.",
    ["La verdad – y lo digo siempre – es que no hay dinero | Julián Arrieta"],
  ],
  [
    "es",
    "“No es cierto, dijo el juez, y punto”, contó Pilar Osuna.",
    ["No es cierto, dijo el juez, y punto | Pilar Osuna"],
  ],
  [
    "fr",
    "« On n'a pas dormi, raconte Théo Lacaze. Les enfants pleuraient toute la nuit. »",
    ["On n'a pas dormi | Théo Lacaze", "Les enfants pleuraient toute la nuit. | Théo Lacaze"],
  ],
  [
    "fr",
    "« La digue, explique le maire Yannick Ledru, tiendra encore dix ans. »",
    ["La digue | Yannick Ledru", "tiendra encore dix ans. | Yannick Ledru"],
  ],
  [
    "it",
    "«Il ponte è sicuro – spiega il sindaco Carlo Neri –. Lo abbiamo controllato».",
    ["Il ponte è sicuro | Carlo Neri", "Lo abbiamo controllato | Carlo Neri"],
  ],
  [
    "it",
    "«Il ponte – spiega Carlo Neri – è sicuro per tutti».",
    ["Il ponte | Carlo Neri", "è sicuro per tutti | Carlo Neri"],
  ],
  [
    "it",
    "«Il ponte è sicuro, spiega Carlo Neri, e lo abbiamo controllato».",
    ["Il ponte è sicuro | Carlo Neri", "e lo abbiamo controllato | Carlo Neri"],
  ],
  [
    "it",
    "«Abbiamo un piano – che dice molto di noi – per tutti i quartieri».",
    ["Abbiamo un piano – che dice molto di noi – per tutti i quartieri | null"],
  ],
  ["it", "Carlo Neri ha definito la scelta «un errore grave».", ["un errore grave | Carlo Neri"]],
  ["vi", "Lê Quang Thịnh nói: “Tôi rất lo”.", ["Tôi rất lo | Lê Quang Thịnh"]],
  ["es", "Julián Arrieta respondió: “Eso es mentira”.", ["Eso es mentira | Julián Arrieta"]],
  ["es", "—Él dijo: “Eso es mentira” —contó la vecina Pilar Osuna.", ["Él dijo: “Eso es mentira” | Pilar Osuna"]],
];

describe("attributions inside the marks", () => {
  it.each(INNER)("%s: %s", (code, text, expected) => {
    const paragraphs = text.split("¶");
    const quotes = utterances(code, paragraphs).filter(({ kind }) => kind !== "indirect");
    const page = paragraphs.join("\n");
    expect(quotes.map(({ start, end, speaker }) => `${page.slice(start, end)} | ${speaker}`)).toEqual(expected);
  });
});

describe("names behind a prefix", () => {
  it.each(NGUNI)("%s: %j", (code, paragraphs, expected) => {
    expect(summary(code, paragraphs)).toEqual([expected]);
  });
  it("names nobody who is only told of", () => {
    const [quote] = utterances("zu", ["Abantu bakhuluma ngoZodwa Kheswa emgwaqweni. “Amanzi awabuyanga nanamhlanje.”"]);
    expect(quote?.speaker ?? null).toBeNull();
  });
});

describe("quotes by each language's conventions", () => {
  it.each(CASES)("%s: %s", (code, text, expected) => {
    expect(summary(code, [text])[0]).toBe(expected);
  });
  it("takes both parts of a dialogue line that its cue parts", () => {
    const line = "— Обещали с января, — отвечает Галина Пряхина. — Пока жду.";
    expect(summary("ru", [line])).toEqual([
      "Обещали с января | Галина Пряхина | отвечает",
      "Пока жду. | Галина Пряхина | отвечает",
    ]);
  });
});

describe("German sources", () => {
  it.each([
    ["„Wir gehen den Weg nun weiter“, zitiert die Zeitung den Minister Karl Brandner.", "Karl Brandner | zitiert"],
    [
      "Den Unmut brachte die Sprecherin der Fraktion, Anna Kessler, zum Ausdruck: „Niemand hat uns danach gefragt.“",
      "Anna Kessler | zum Ausdruck",
    ],
    [
      "Es kamen der Leiter des Amtes, Karl Brandner („Mir fällt sonst niemand ein.“), und seine Frau.",
      "Karl Brandner | null",
    ],
    ["Der Ermittler will nach dem Fall Karl Brandner aufhören: „Was Größeres kommt nicht nach.“", "null | will"],
  ])("%s", (text, expected) => {
    const [quote] = utterances("de", [text]);
    expect(`${quote?.speaker} | ${quote?.cue}`).toBe(expected);
  });
  it.each([
    "Als ein Nachbar zu Hilfe lief, blieb es ruhig. „Wir warten nun alle auf den Zug.“",
    "Eine offizielle Stellungnahme gab es nicht. Sie sagte: „Wir warten nun alle auf den Zug.“",
    "Es kam Karl Brandner („Kalle“). Danach kam die Entscheidung: „Wir warten nun alle auf den Zug.“",
  ])("takes no noun for a name, no nickname for speech: %s", (text) => {
    const [quote] = utterances("de", [text]);
    expect(["Karl Brandner", null]).toContain(quote?.speaker ?? null);
    expect(text.slice(quote?.start, quote?.end)).toBe("Wir warten nun alle auf den Zug.");
  });
});

describe("dialogue inside a paragraph", () => {
  it("opens with a dash behind a full stop", () => {
    const line = "Młyn stoi od wieku. – Mieliśmy tu dwa kamienie – mówi Anna Wilczek. – Został jeden.";
    expect(summary("pl", [line])).toEqual([
      "Mieliśmy tu dwa kamienie | Anna Wilczek | mówi",
      "Został jeden. | Anna Wilczek | mówi",
    ]);
  });
  it("ends at a comma before a cue with a role or a pronoun, and not before a clause", () => {
    expect(summary("fr", ["— La farine manque, répond le boulanger."])).toEqual(["La farine manque | null | répond"]);
    expect(summary("fr", ["— Après la fête, répond que rien ne presse."])).toEqual([]);
  });
  it("needs its cue behind a dash", () => {
    expect(summary("pl", ["Młyn stoi od wieku. – Był tu kamień, mówi Anna Wilczek o młynie."])).toEqual([]);
    expect(summary("es", ["La feria abre hoy. – Hay dos entradas – y cierra el lunes."])).toEqual([]);
  });
  it("leaves the place behind an office without it: a full name before a short one is another person", () => {
    const text = "Em favor do deputado Caio Serpa, Prado afirmou: “Não haverá pressa nenhuma”.";
    expect(utterances("pt", ["A senadora Lindalva Prado chegou cedo.", text])[0]?.speaker).toBe("Lindalva Prado");
  });
});

describe("names behind an agent's word", () => {
  it("speak for nobody inside a description, and for themselves behind a verb", () => {
    const [quote] = utterances("es", [
      "“Hemos cerrado el puerto”, afirmó el portavoz del grupo apoyado por Norlandia.",
    ]);
    expect(quote?.speaker ?? null).toBeNull();
    expect(utterances("id", ['"Rapat ditunda dua pekan," kata Rudi Halim.'])[0]?.speaker).toBe("Rudi Halim");
  });
});

describe("no speaker and no quote", () => {
  it.each([
    ["ru", "— ещё один вопрос о дороге через лес"],
    ["fr", "— un sac de farine de dix kilos"],
    ["es", "—dos kilos de papas y una cebolla"],
    ["de", "Besucher sahen „Salz und Seide“ im Museum."],
    ["id", "— Rapat ditunda, kata Rudi Halim."],
  ])("%s: %s", (code, text) => {
    expect(summary(code, [text])).toEqual([]);
  });
  it("takes no German noun for a name", () => {
    const [quote] = utterances("de", ["Danach kam die Entscheidung: „Wir hören auf, es reicht uns jetzt.“"]);
    expect(quote?.speaker ?? null).toBeNull();
  });
});
