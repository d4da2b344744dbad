import { describe, expect, it } from "vitest";
import { repeatedTitle } from "../../../src/segments/cuts/repeatedTitle.js";

const TITLE = "Warga Sumberan Menanam Seribu Bakau di Pantai Selatan";
const STORY = "Surti Lamo menunggu bibit sejak pagi di tepi muara bersama para siswa. ".repeat(5);
const cutsOf = (text: string): ReturnType<typeof repeatedTitle> => repeatedTitle(text, { start: 0, end: text.length });

describe("a title that stands twice before its story", () => {
  it("ends where its copy begins, and the copy where the story does", () => {
    const first = TITLE.length + 1;
    expect(cutsOf(`${TITLE} ${TITLE} ${STORY}`)).toEqual({ first, second: first + TITLE.length });
  });
  it("may be glued to its copy", () => {
    expect(cutsOf(`${TITLE}${TITLE} ${STORY}`)).toEqual({ first: TITLE.length, second: 2 * TITLE.length });
  });
  it.each([
    ["once", `${TITLE} ${STORY}`],
    ["whose copy goes on in other words", `${TITLE} ${TITLE} dan Muara ${STORY}`.replace(" dan Muara", ", dan muara")],
    ["whose copy stands further on", `${TITLE} ${STORY} ${TITLE} ${STORY}`],
    ["as a sentence", `${TITLE}. ${TITLE}. ${STORY}`],
    ["above little else", `${TITLE} ${TITLE} Surti Lamo menunggu.`],
  ])("is none that stands %s", (_, text) => {
    expect(cutsOf(text)).toBeNull();
  });
});
