import { describe, expect, it } from "vitest";
import { statementsOf } from "./support.js";

const DE = { code: "de" };

describe("German clauses", () => {
  it.each([
    ["Jana Sollner sagte, die Mole bleibe bis Mai gesperrt.", "die Mole bleibe bis Mai gesperrt | Jana Sollner"],
    ["Minister Jost Riemann sagte am Montag in Mölbach, die Mole bleibe zu.", "die Mole bleibe zu | Jost Riemann"],
    ["Am Montag sagte Minister Jost Riemann, die Mole bleibe zu.", "die Mole bleibe zu | Jost Riemann"],
    ["Jost Riemann kündigte an, die Hilfen noch im Mai zu zahlen.", "die Hilfen noch im Mai zu zahlen | Jost Riemann"],
    ["Jost Riemann kündigte am Freitag an, dass das Land zahlt.", "das Land zahlt | Jost Riemann"],
    ["Jost Riemann warf der Reederei vor, das Geld zurückzuhalten.", "das Geld zurückzuhalten | Jost Riemann"],
    ["Jost Riemann forderte die Reederei auf, die Schiffe zu räumen.", "die Schiffe zu räumen | Jost Riemann"],
    ["Jost Riemann bestritt, die Warnung gekannt zu haben.", "die Warnung gekannt zu haben | Jost Riemann"],
    ["Jost Riemann schloss nicht aus, dass die Mole verkauft wird.", "die Mole verkauft wird | Jost Riemann"],
    ["Gegenüber der Küstenpost erklärte Jana Sollner, dass die Mole hält.", "die Mole hält | Jana Sollner"],
    [
      "Wie Polizeisprecher Bernd Kuttroff am Montag sagte, ist die Straße frei.",
      "ist die Straße frei | Bernd Kuttroff",
    ],
    [
      "Die Straße ist wieder frei, wie Polizeisprecher Bernd Kuttroff mitteilte.",
      "Die Straße ist wieder frei | Bernd Kuttroff",
    ],
    ["Landrat Jost Riemann zufolge fehlen noch zwei Millionen Euro.", "fehlen noch zwei Millionen Euro | Jost Riemann"],
    ["Jost Riemann forderte, Geld bereitzustellen, kritisierte den Bund.", "Geld bereitzustellen | Jost Riemann"],
    [
      "Jost Riemann forderte die Stadt auf, die Mole zu räumen, und drohte mit Klage.",
      "die Mole zu räumen | Jost Riemann",
    ],
    ["Die Mole bleibt zu, wie Jost Riemann der Küstenpost sagte.", "Die Mole bleibt zu | Jost Riemann"],
  ])("reads %j", (sentence, statement) => {
    expect(statementsOf([sentence], DE)).toEqual([statement]);
  });

  it.each([
    "Jost Riemann stellte den Plan für die Mole am Montag vor.",
    "Die Polizei teilte die Menge in zwei Gruppen, die sich am Hafen trafen.",
    "Die Reederei kündigte drei Mitarbeitern, die im Hafen arbeiteten.",
    "Jost Riemann kündigte neue Hilfen an, die im Mai kommen.",
    "Jost Riemann gab sein Amt ab, das er zehn Jahre hatte.",
    "Wie Jana Sollner lebt auch Jost Riemann seit Jahren am Hafen.",
    "Wie von Jost Riemann verlangt, wurde die Mole geräumt.",
    "Jost Riemann äußerte Sorge über den Hafen, in dem er lebt.",
    "Jost Riemann sagte nicht, ob die Mole hält.",
    "Mehreren Medienberichten zufolge fehlen noch zwei Millionen Euro.",
    "Jost Riemann erzählte drängender als viele andere, durchmaß Stationen.",
    "Das Gericht lehnte den Antrag ab, weil die Frist, die im Mai endete, versäumt wurde.",
    "Die Frau räumte den Schrank ein, das Geschirr blieb auf dem Tisch.",
    "Der Verein sagte das Spiel ab, die Zuschauer bekommen ihr Geld zurück.",
    "Es war laut, wie immer sprach Jana Sollner leise.",
    "Er weiß nicht, wie Jana Sollner berichtet hat, was dort geschah.",
    "Es ist unklar, wie der Minister das erklärt.",
    "Ein Video zeigt, wie Jost Riemann die Polizei warnte.",
  ])("finds no statement in %j", (sentence) => {
    expect(statementsOf([sentence], DE)).toEqual([]);
  });
});
