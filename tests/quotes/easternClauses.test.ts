import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

describe("statements in Turkish, Czech and Dutch", () => {
  it.each([
    ["tr", "Kerem Aydoğan'a göre iskele mayısa kadar açılamaz.", "iskele mayısa kadar açılamaz | Kerem Aydoğan"],
    ["cs", "Jak uvedla mluvčí Anna Zimová, tři lidé se pohřešují.", "tři lidé se pohřešují | Anna Zimová"],
    ["nl", "De pier blijft dicht, zoals burgemeester Holtrop meldde.", "De pier blijft dicht | Holtrop"],
    ["nl", "Zoals Jan Holtrop woont ook zij aan de haven.", null],
  ])("reads, in %s: %s", (code, sentence, statement) => {
    expect(statementsOf([sentence], { code })).toEqual(statement ? [statement] : []);
  });
});

describe("speech and names in marks, in German, Turkish and Russian", () => {
  it.each([
    ["de", "Ministerin Jana Sollner sagte: „Alles ist gut“", "Alles ist gut"],
    ["ru", "Фильм Глеба Корзухина «Длинный берег моей памяти» получил приз.", null],
    ["tr", '"Su çekildi, herkes evine döndü" diye konuşan Vali Selin Karaca gitti.', "Su çekildi, herkes evine döndü"],
  ])("reads, in %s: %s", (code, sentence, text) => {
    const quotes = said([sentence], { code }).filter(({ kind }) => kind !== "indirect");
    expect(quotes.map((one) => one.text)).toEqual(text ? [text] : []);
  });
});
