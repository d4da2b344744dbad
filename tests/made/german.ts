/** German attributions. */
import { before, behind, type Stock } from "./made.js";

const SPEECH = "„Das Wasser ging vor dem Morgen zurück, jetzt gehen alle heim“,";
const NEXT = "„Wir bauen die Mole ganz neu auf“,";
const MERE = "bleibt die Mole bis Mai gesperrt";

const names = [
  "Jana Sollner",
  "Bernd Kuttroff",
  "Heike Lammertz-Voss",
  "Jost Riemann",
  "Mehmet Yalçınkaya",
  "Friedrich von Hellwege",
  "Annegret Stölzle",
  "Karl-Uwe Brandtner",
  "Ludmila Horvath",
  "Ralf J. Moosbach",
  "Nguyen Thi Lan",
];

export const german: Stock = {
  code: "de",
  lead: "Dutzende Häuser in zwei Orten an der Küste standen nach starkem Regen unter Wasser.",
  before: [
    "Bürgermeisterin",
    "Polizeisprecher",
    "Bundesumweltministerin",
    "CDU-Fraktionschef",
    "Oberstaatsanwalt",
    "Klinikdirektor",
    "Feuerwehrsprecher",
    "Museumsleiterin",
    "Gewerkschaftssekretär",
    "Kreisbrandmeister",
    "Trainer",
    "Anwohnerin",
    "Meteorologe",
    "Hafenmeister",
  ],
  behind: [
    "Sprecherin der Staatsanwaltschaft Ostheim",
    "Direktor der Stadtwerke Mölbach",
    "Leiterin des Instituts für Meeresforschung",
    "Vorsitzender des Bauernverbands",
    "Professorin für Statik an der Universität Halmberg",
    "Geschäftsführer der Nordlicht GmbH",
    "Bürgermeister von Kaltenrode",
    "Chefärztin am Klinikum Ostheim",
    "Sprecher des Polizeipräsidiums Westmark",
    "Landeschef der Gewerkschaft Verdi",
    "Anwohnerin aus Kaltenrode",
    "Meteorologe beim Deutschen Wetterdienst",
    "Vorstand der Sparkasse Mölbach",
  ],
  names,
  templates: [
    before("SPEECH, sagte ROLE NAME", `${SPEECH} sagte ROLE NAME.`),
    before("SPEECH, so ROLE NAME", `${SPEECH} so ROLE NAME.`),
    before("SPEECH, erklärte ROLE NAME am DAY", `${SPEECH} erklärte ROLE NAME am Montag.`, true),
    before(
      "ROLE NAME sagte der AGENCY: SPEECH",
      "ROLE NAME sagte der Deutschen Presse-Agentur: „Wir bauen die Mole ganz neu auf.“",
    ),
    before(
      "ROLE NAME sagte am DAY, dass TOLD",
      "ROLE NAME sagte am Montag, dass die Mole bis Mai gesperrt bleibt.",
      true,
    ),
    { ...before("ROLE NAME sagte, TOLD", "ROLE NAME sagte, die Mole bleibe bis Mai gesperrt."), mostWrong: 14 },
    before(
      "ROLE NAME erklärte am DAY, TOLD",
      "ROLE NAME erklärte am Montag, man habe die Mole bis Mai gesperrt.",
      true,
    ),
    {
      ...before(
        "ROLE NAME kündigte an, TOLD zu",
        "ROLE NAME kündigte an, die Anwohner der Mole rasch zu entschädigen.",
      ),
      mostWrong: 14,
    },
    before("laut ROLE NAME MERE", `Laut ROLE NAME ${MERE}.`),
    before("nach Angaben von ROLE NAME MERE", `Nach Angaben von ROLE NAME ${MERE}.`),
    { ...before("wie ROLE NAME mitteilte, MERE", `Wie ROLE NAME mitteilte, ${MERE}.`), mostWrong: 14 },
    before("TOLD, sagte ROLE NAME", "Die Mole bleibe bis Mai gesperrt, sagte ROLE NAME."),
    before(
      "TOLD. Das sagte ROLE NAME am DAY",
      "Die Mole bleibt bis Mai gesperrt. Das sagte ROLE NAME am Montag.",
      true,
    ),
    before(
      "TOLD. Das teilte ROLE NAME mit",
      "Die Mole bleibt bis Mai gesperrt. Das teilte ROLE NAME am Montag mit.",
      true,
    ),
    before("SPEECH, sagte ROLE NAME. SPEECH", `${SPEECH} sagte ROLE NAME. „Wir bauen die Mole ganz neu auf.“`),
    before("SPEECH, sagte ROLE NAME / SPEECH, so SHORT", [`${SPEECH} sagte ROLE NAME.`, `${NEXT} so SHORT weiter.`]),
    behind("SPEECH, sagte NAME, ROLE", `${SPEECH} sagte NAME, ROLE.`),
    behind("SPEECH, sagt NAME, ROLE, im Gespräch", `${SPEECH} sagt NAME, ROLE, im Gespräch mit unserer Zeitung.`),
    behind("SPEECH, sagte der ROLE, NAME", `${SPEECH} sagte der ROLE, NAME.`),
    behind("NAME, ROLE, sagte: SPEECH", "NAME, ROLE, sagte: „Wir bauen die Mole ganz neu auf.“"),
    {
      ...behind("NAME, ROLE, sagte, TOLD", "NAME, ROLE, sagte am Montag, die Mole bleibe bis Mai gesperrt.", true),
      mostWrong: 13,
    },
    behind("die ROLE, NAME, erklärte, TOLD", "Die ROLE, NAME, erklärte, dass die Mole bis Mai gesperrt bleibt."),
    behind("laut NAME, ROLE, MERE", `Laut NAME, ROLE, ${MERE}.`),
    behind("laut NAME vom BODY MERE", `Laut NAME, ROLE, ${MERE}.`),
  ],
};
