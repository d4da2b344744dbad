import { describe, expect, it } from "vitest";
import { eachPhraseAt, tableOf } from "../../src/text/phrases.js";
import { splitWords } from "../../src/text/words.js";

const table = tableOf([
  ["rumah sakit", 1],
  ["rumah sakit umum daerah", 2],
  ["rumah", 4],
  ["Rumah Sakit", 8],
]);

function found(text: string, at = 0): [number, number][] {
  const list: [number, number][] = [];
  eachPhraseAt(table, { words: splitWords(text), at }, (length, value) => list.push([length, value]));
  return list;
}

describe("phrases", () => {
  it("are found whatever their case, shortest first, values of one phrase joined", () => {
    expect(found("Rumah Sakit Umum Daerah")).toEqual([
      [1, 4],
      [2, 9],
      [4, 2],
    ]);
  });
  it("begin where they are asked for", () => expect(found("ke rumah sakit", 1)).toHaveLength(2));
  it("are not found in part, nor over other words", () => {
    expect(found("sakit")).toEqual([]);
    expect(found("rumah yang sakit")).toEqual([[1, 4]]);
  });
  it("do not run on from one span into the next", () => {
    const spans = [
      { start: 0, end: 5 },
      { start: 6, end: 11 },
    ];
    const list: number[] = [];
    eachPhraseAt(table, { words: splitWords("rumah sakit", spans), at: 0 }, (length) => list.push(length));
    expect(list).toEqual([1]);
  });
});
