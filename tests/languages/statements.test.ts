import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entities/dates/dates.js";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { attribute } from "../../src/quotes/index.js";
import { articleOf } from "../quotes/support.js";

/** The statements of a paragraph: source, role and clause. */
function statements(code: string, paragraph: string): string[] {
  const article = articleOf([paragraph]);
  const language = languageOf(code);
  const found = attribute(article, findNames(article, language), findDates(paragraph, language), language);
  return found
    .filter(({ kind }) => kind === "indirect")
    .map(({ speaker, role, start, end }) => `${speaker} | ${role} | ${paragraph.slice(start, end)}`);
}

describe("statements by each language's conventions", () => {
  it.each([
    [
      "es",
      "El alcalde Julián Arrieta anunció el pasado lunes que el puente reabrirá en mayo.",
      "Julián Arrieta | alcalde | el puente reabrirá en mayo",
    ],
    [
      "es",
      "La ministra Rosa Pinar destacó, antes de la reunión, que habrá dinero para todos.",
      "Rosa Pinar | ministra | habrá dinero para todos",
    ],
    [
      "pt",
      "O prefeito Caio Serpa disse que a ponte será fechada em maio.",
      "Caio Serpa | prefeito | a ponte será fechada em maio",
    ],
    [
      "fr",
      "Pour Yannick Ledru, maire de Brignac, la digue tiendra encore dix ans.",
      "Yannick Ledru | maire de Brignac | la digue tiendra encore dix ans",
    ],
    [
      "zu",
      "Okhulumela uMasipala weNtaba, uColonel Vuka Hlela, uthe umgwaqo uzovulwa.",
      "Vuka Hlela | Okhulumela uMasipala weNtaba, uColonel | umgwaqo uzovulwa",
    ],
    ["zu", "Ukhansela uVuka Hlela uthe umgwaqo uzovulwa.", "Vuka Hlela | Ukhansela | umgwaqo uzovulwa"],
    [
      "zu",
      "Indodakazi yakhe engathandanga ukudalulwa ithe umndeni usathukile.",
      "null | Indodakazi yakhe | umndeni usathukile",
    ],
    ["zu", "Ethintwa uHlela, uthe umgwaqo uvaliwe namuhla.", "Hlela | null | umgwaqo uvaliwe namuhla"],
    [
      "xh",
      "Umlawuli wekliniki, uGqirha Nomsa Tyila, uqinisekisile ukuba amayeza ayeza.",
      "Nomsa Tyila | Umlawuli wekliniki | amayeza ayeza",
    ],
    [
      "nl",
      "Burgemeester Koos Bijlsma zei dat de brug in mei opengaat.",
      "Koos Bijlsma | Burgemeester | de brug in mei opengaat",
    ],
    [
      "no",
      "Kai Rune Dahl i Innlandet politidistrikt sier at tre veier er stengt.",
      "Kai Rune Dahl | null | tre veier er stengt",
    ],
    [
      "no",
      "Ordfører Gudrun Helleland mener at rederiet bør betale.",
      "Gudrun Helleland | Ordfører | rederiet bør betale",
    ],
    [
      "cs",
      "Starosta Lipovce Radim Kočvara řekl, že most bude uzavřen.",
      "Radim Kočvara | Starosta Lipovce | most bude uzavřen",
    ],
    [
      "pl",
      "Burmistrz Lipowa Jan Wilk powiedział, że most będzie zamknięty.",
      "Jan Wilk | Burmistrz Lipowa | most będzie zamknięty",
    ],
    [
      "tr",
      "Vali Orhan Bekdemir, yazılı açıklamasında, köprünün mayısta açılacağını söyledi.",
      "Orhan Bekdemir | Vali | köprünün mayısta açılacağını",
    ],
    [
      "tr",
      "Bakan Filiz Aksu, hattın uzadığını belirterek, yolcu sayısının iki katına çıktığını bildirdi.",
      "Filiz Aksu | Bakan | yolcu sayısının iki katına çıktığını",
    ],
  ])("%s: %s", (code, text, expected) => {
    expect(statements(code, text)).toEqual([expected]);
  });
});

/** Verbs behind their clause, in two parts, or before a body that a small word brings in; neighbours have none. */
const BEHIND: readonly (readonly [code: string, text: string, expected: readonly string[]])[] = [
  ["ru", "Пострадали три человека, сообщили в МЧС.", ["МЧС | null | Пострадали три человека"]],
  ["ru", "Министр Галина Пряхина считает, что мост нужен.", ["Галина Пряхина | Министр | мост нужен"]],
  [
    "tr",
    "Hattın uzatılacağını belirten Filiz Aksu, çalışmaların sürdüğünü söyledi.",
    ["Filiz Aksu | null | Hattın uzatılacağını", "Filiz Aksu | null | çalışmaların sürdüğünü"],
  ],
  [
    "tr",
    "Hattın uzatılacağını ifade eden Filiz Aksu, “Bu yıl bitecek” dedi.",
    ["Filiz Aksu | null | Hattın uzatılacağını"],
  ],
  [
    "tr",
    "Yolun kapalı olduğunu söyleyen Başkan Orhan Bekdemir, şöyle konuştu: “Yarın açacağız, söz veriyorum.”",
    ["Orhan Bekdemir | Başkan | Yolun kapalı olduğunu"],
  ],
  ["tr", "Vali Orhan Bekdemir geldi. Bekdemir, yolun kapalı olduğunu vurgulayarak, “Yarın açacağız” dedi.", []],
  [
    "tr",
    "Vali Orhan Bekdemir geldi. Yolun kapalı olduğuna dikkat çeken Bekdemir, “Yarın açacağız” ifadesini kullandı.",
    ["Orhan Bekdemir | Vali | Yolun kapalı olduğuna"],
  ],
  ["tr", "Açıklamada, yolun kapalı olduğu belirtildi.", []],
  ["tr", "Evini satan Orhan Bekdemir, köye döndüğünü söyledi.", ["Orhan Bekdemir | null | köye döndüğünü"]],
  [
    "de",
    "Ministerin Hedwig Marold wies darauf hin, dass die Kasse leer sei.",
    ["Hedwig Marold | Ministerin | die Kasse leer sei"],
  ],
  ["de", "Die Polizei geht davon aus, dass der Täter floh.", ["null | Polizei | der Täter floh"]],
  ["de", "Ministerin Hedwig Marold bezeichnete den Plan als „Fehler im System“.", []],
  ["de", "Ministerin Hedwig Marold wies die Kritik als „Fehler im System“ zurück.", []],
  [
    "de",
    "Ministerin Hedwig Marold stellte klar, dass die Kasse leer ist.",
    ["Hedwig Marold | Ministerin | die Kasse leer ist"],
  ],
  [
    "de",
    "Ministerin Hedwig Marold kündigte an, dass die Kasse gefüllt wird.",
    ["Hedwig Marold | Ministerin | die Kasse gefüllt wird"],
  ],
  [
    "de",
    "Die Kasse werde gefüllt, kündigte Ministerin Hedwig Marold an.",
    ["Hedwig Marold | Ministerin | Die Kasse werde gefüllt"],
  ],
  [
    "de",
    "Die Kasse sei leer, teilte die Stadtverwaltung Ostermoor mit.",
    ["Stadtverwaltung Ostermoor | null | Die Kasse sei leer"],
  ],
  [
    "de",
    "Die Kasse sei leer, teilte die Stadtverwaltung am Montag mit.",
    ["null | Stadtverwaltung | Die Kasse sei leer"],
  ],
  ["tr", "Bakan Filiz Aksu, hattın uzatılacağını belirten Orhan Bekdemir'i ziyaret etti.", []],
  [
    "tr",
    "Toplantıda konuşan Vali Orhan Bekdemir, yolun açıldığını kaydetti.",
    ["Orhan Bekdemir | Vali | yolun açıldığını"],
  ],
  [
    "tr",
    'Türkiye\'nin güçlü olduğunu belirten Filiz Aksu, "Hazırız" dedi.',
    ["Filiz Aksu | null | Türkiye'nin güçlü olduğunu"],
  ],
  ["tr", 'Filiz Aksu, "Hazırız. Kimse merak etmesin" ifadelerine yer verdi.', []],
  ["tr", "Emniyetten yapılan açıklamada, iki kişinin yakalandığı bildirildi.", []],
  ["ru", "Мост закроют, сообщили в мэрии.", ["null | мэрии | Мост закроют"]],
  ["ru", "Рабочие сообщили в полицию о взрыве.", []],
  ["ru", "Власти сообщили в понедельник, что мост закрыт.", ["null | Власти | что мост закрыт"]],
  ["ru", "Власти утверждают в один голос, что мост закрыт.", ["null | Власти | что мост закрыт"]],
  ["ru", "Соседи подтвердили в суде, что мост закрыт.", ["Соседи | null | что мост закрыт"]],
  ["ru", "Мост закрыт, сообщили в Москве.", []],
  ["ru", "Мост закрыт, сообщили в мэрии города Тверь.", []],
  ["ru", "Мост закрыт, уточнили в администрации города.", ["null | администрации города | Мост закрыт"]],
  ["pt", "O time jogou como disse o técnico Rui Peralva, e venceu por três gols.", []],
  ["pt", "Segundo explicou Lindalva Prado, a ponte caiu.", ["Lindalva Prado | null | a ponte caiu"]],
  ["nl", "Minister Bakker zegt dat de weg dicht is.", ["Bakker | Minister | de weg dicht is"]],
  ["ru", "Андрей Полуянов рассказал в Москве о мосте.", []],
  ["de", "Die Kasse sei leer, teilte die Polizei am Montag mit.", ["null | Polizei | Die Kasse sei leer"]],
  ["de", "Die Kasse sei leer, teilte der Verband Ostermoor mit.", ["Verband Ostermoor | null | Die Kasse sei leer"]],
  ["de", "Die Kasse sei leer, teilte Jost Riemann mit.", ["Jost Riemann | null | Die Kasse sei leer"]],
  ["de", "Die Kasse ist leer, wie die Stadtverwaltung mitteilte.", ["null | Stadtverwaltung | Die Kasse ist leer"]],
  [
    "de",
    "Die Kasse ist leer, sagte die Sprecherin der Stadtverwaltung.",
    ["null | Sprecherin der Stadtverwaltung | Die Kasse ist leer"],
  ],
  ["de", "Die Polizei teilte mit, dass die Kasse leer sei.", ["null | Polizei | die Kasse leer sei"]],
  [
    "de",
    "Die Stadtverwaltung Ostermoor teilte mit, dass die Kasse leer sei.",
    ["Stadtverwaltung Ostermoor | null | die Kasse leer sei"],
  ],
  [
    "de",
    "Der Konzernchef Jost Riemann bestritt, dass die Bahn Geld verschwendet habe.",
    ["Jost Riemann | Konzernchef | die Bahn Geld verschwendet habe"],
  ],
  [
    "de",
    "Der Konzernchef Jost Riemann wies den Vorwurf zurück, die Bahn habe Geld verschwendet.",
    ["Jost Riemann | Konzernchef | die Bahn habe Geld verschwendet"],
  ],
  [
    "de",
    "Der Konzernchef Jost Riemann gab zu, dass die Bahn Geld verschwendet habe.",
    ["Jost Riemann | Konzernchef | die Bahn Geld verschwendet habe"],
  ],
  [
    "de",
    "Der Konzernchef Jost Riemann beklagte, dass die Bahn zu langsam ist.",
    ["Jost Riemann | Konzernchef | die Bahn zu langsam ist"],
  ],
  ["de", "Jost Riemann pochte darauf, dass die Preise steigen.", ["Jost Riemann | null | die Preise steigen"]],
  ["de", "Jost Riemann verwies darauf, dass die Preise steigen.", ["Jost Riemann | null | die Preise steigen"]],
  [
    "de",
    "Der Konzernchef Jost Riemann wies zurück, dass die Bahn Geld verschwendet habe.",
    ["Jost Riemann | Konzernchef | die Bahn Geld verschwendet habe"],
  ],
  ["de", "Am Ende teilte die Polizei das Viertel, und es war ruhig.", []],
  ["de", "Die Jungen kamen spät, teilte die Mutter das Brot.", []],
  ["de", "Der Torwart Jost Riemann wies den Ball zurück, der ins Tor wollte.", []],
];

describe("statements whose source stands behind", () => {
  it.each(BEHIND)("%s: %s", (code, text, expected) => {
    expect(statements(code, text)).toEqual(expected);
  });
});

describe("a verb without a subject", () => {
  it.each([
    ["zu", "UMeya uZodwa Kheswa ufikile. Uthe amanzi azobuya kusasa.", "Zodwa Kheswa | UMeya | amanzi azobuya kusasa"],
    ["zu", "UMeya uZodwa Kheswa ufikile. Utshele iKhasi ukuthi amanzi ayeza.", "Zodwa Kheswa | UMeya | amanzi ayeza"],
    ["xh", "UCeba uNomsa Tyila ufikile. Uxele ukuba amanzi ayeza.", "Nomsa Tyila | UCeba | amanzi ayeza"],
    ["es", "El alcalde Julián Arrieta llegó. Dijo que el agua volverá.", "Julián Arrieta | alcalde | el agua volverá"],
    ["pl", "Wójt Edmund Pacyna otworzył młyn. Dodał, że mąka jest tania.", "Edmund Pacyna | Wójt | mąka jest tania"],
  ])("goes on with who was named before in %s: %s", (code, text, expected) => {
    expect(statements(code, text)).toEqual([expected]);
  });
  it("needs its clause, and a language that drops pronouns", () => {
    expect(statements("es", "Habló el alcalde Julián Arrieta. Dijo adiós.")).toEqual([]);
    expect(statements("en", "Mayor Ann Vale left. Said that it rained.")).toEqual([]);
  });
});

describe("no statement", () => {
  it.each([
    ["zu", "Kuthiwa uZodwa Kheswa uhambile. Uveze incwadi yakhe."], // a thing, no clause
    ["zu", "UZodwa Kheswa uncome amaphoyisa ngomsebenzi wawo."],
    ["xh", "UNomsa Tyila ubulele abahlali ngoncedo lwabo."],
    ["es", "La consejera Inmaculada Roldán anunció ayudas directas para el sector."], // a thing, no clause
    ["es", "Según un comunicado de la empresa, la obra terminó en abril."], // a paper is no source
    ["es", "La mujer denunció al vecino por ruido, y la policía abrió una investigación."],
    ["fr", "Le train s'arrête pour la première fois, et pour longtemps, à Brignac."],
    ["it", "Il treno si ferma per la prima volta, e per molto tempo, a Roccalta."],
    ["tr", "Bakan Filiz Aksu, yeni projeyi açıkladı."], // its last word before the verb ends no clause
  ])("%s: %s", (code, text) => {
    expect(statements(code, text)).toEqual([]);
  });
});
