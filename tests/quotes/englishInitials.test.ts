/** English names that letters with stops open, degrees of parts behind them, and what stands between an office and its name. */
import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { articleOf, said } from "./support.js";

const PAGE_DAY = "2024-05-14";

/** "speaker | role | day" of the last of what the paragraph holds, with the names that the entities' stage finds. */
function lastOf(paragraph: string): string {
  const names = findNames(articleOf([paragraph]), languageOf("en"));
  const last = said([paragraph], { code: "en", names, pageDate: PAGE_DAY }).at(-1);
  return `${last?.speaker} | ${last?.role} | ${last?.date}`;
}

describe("letters before a name", () => {
  it.each([
    ['"The pier is safe," said D.J. Harlan.', "D.J. Harlan | null | null"],
    ['"The pier is safe," said Gov. J.B. Harlan.', "J.B. Harlan | Gov. | null"],
    ['"The pier is safe," A.K. Harlan, a lawyer for the town, said.', "A.K. Harlan | lawyer for the town | null"],
    ['"The pier is safe," company spokesman K.C. Harlan said Monday.', "K.C. Harlan | company spokesman | 2024-05-13"],
    ["Sheriff D.J. Harlan said the pier was safe.", "D.J. Harlan | Sheriff | null"],
  ])("belong to it: %s", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));

  it.each([
    ['"The pier is safe," said U.S. Ambassador to the U.N. Ilka Harlan.', "Ilka Harlan | U.S. Ambassador | null"],
    ["Rain fell on Washington, D.C. Harbour officials said the pier was safe.", "null | Harbour officials | null"],
    ["Rain fell on parts of L.A. The mayor, Ilka Harlan, said the pier was safe.", "Ilka Harlan | mayor | null"],
  ])("are a body or a place: %s", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("an occasion of speech that opens the sentence", () => {
  it.each(["In a statement Monday", "In an email to staff on Monday", "Speaking at a news conference on Monday"])(
    "dates it: %s",
    (opening) =>
      expect(lastOf(`${opening}, Mayor Ilka Harlan said the pier was safe.`)).toBe("Ilka Harlan | Mayor | 2024-05-13"),
  );

  it.each(["After the storm on Monday", "In the town on Monday"])("is none: %s", (opening) =>
    expect(lastOf(`${opening}, Mayor Ilka Harlan said the pier was safe.`)).toBe("Ilka Harlan | Mayor | null"),
  );
});

describe("what stands behind a name", () => {
  it.each([
    [
      '"The pier is safe," said Ilka Harlan, Ph.D., a professor of biology.',
      "Ilka Harlan | professor of biology | null",
    ],
    ["Ilka Harlan, Psy.D., director of the pier, said it was safe.", "Ilka Harlan | director of the pier | null"],
  ])("a degree of parts: %s", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});

describe("an office at the end of which a body stands with its article", () => {
  it.each([
    [
      "The head of research at the Marlow Institute, Ilka Harlan, said the pier was safe.",
      "head of research at the Marlow Institute",
    ],
    [
      '"The pier is safe," the professor of history at the University of Leeds, Ilka Harlan, said.',
      "professor of history at the University of Leeds",
    ],
    ["U.N. Secretary-General Ilka Harlan said the pier was safe.", "U.N. Secretary-General"],
  ])("is whole before its name: %s", (paragraph, role) =>
    expect(lastOf(paragraph)).toBe(`Ilka Harlan | ${role} | null`),
  );
});
