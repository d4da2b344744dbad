import { describe, expect, it } from "vitest";
import { statesOf } from "../../../src/segments/markup/reading.js";
import { State } from "../../../src/segments/states/decode.js";

const NAMES = { [State.BEFORE]: "before", [State.BODY]: "body", [State.INSERT]: "insert", [State.AFTER]: "after" };
const NO_TITLE = -1;
const read = (scores: readonly number[], titleLine = NO_TITLE): string =>
  Array.from(statesOf(Float32Array.from(scores), titleLine), (state) => NAMES[state as 0 | 1 | 2 | 3]).join(" ");

describe("statesOf", () => {
  it("ends the story with its last sure line", () => {
    expect(read([-3, 5, 4, 1.5, -2])).toBe("before body body after after");
    expect(read([-3, 5, 4, 3.1, -2])).toBe("before body body body after");
  });
  it("keeps a doubtful line between two sure ones", () => {
    expect(read([5, 0.3, 4])).toBe("body body body");
    expect(read([5, -0.3, 4])).toBe("body insert body");
  });
  it("takes a doubtful line for the lead below the title, and for a teaser above it", () => {
    expect(read([-4, -0.5, 5, 4], 0)).toBe("before body body body");
    expect(read([-0.5, -4, 5, 4], 1)).toBe("before before body body");
    expect(read([-4, -0.5, 5, 4])).toBe("before before body body");
  });
  it("takes it for the lead where the page shows no title and the lead is likelier than not", () => {
    expect(read([-0.1, 0.05, 5, 4])).toBe("before body body body");
  });
  it("is content with less where the whole page is doubtful", () => {
    expect(read([-2, 1.4, 1, 0.8, 0.3])).toBe("before body body body after");
  });
  it("finds no story where no line is like one", () => {
    expect(read([-2, 0.3, -1], 0)).toBe("before before before");
    expect(read([])).toBe("");
  });
});
