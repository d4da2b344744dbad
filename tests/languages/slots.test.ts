import { describe, expect, it } from "vitest";
import { languageOf, languages, namedLanguages } from "../../src/languages/index.js";
import type { Language } from "../../src/languages/language.js";
import type { NeededNames } from "../../src/languages/nameWords.js";
import { neutral } from "../../src/languages/neutral.js";
import type { NeededReporting } from "../../src/languages/reportingWords.js";
import { languageSupport } from "../../src/languages/support.js";

const CODE = /^[a-z]{2}$/;

/** Every list of words of a language with the way to it: "reporting.afterQuote". */
function lists(value: unknown, path: string): [string, readonly string[]][] {
  if (Array.isArray(value)) {
    if (value.some((item) => Array.isArray(item))) return value.flatMap((item, i) => lists(item, `${path}.${i}`));
    return [[path, value as readonly string[]]];
  }
  if (value instanceof Map) return [[path, [...value.keys()] as string[]]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, path ? `${path}.${key}` : key));
}

/** Slots whose words stand as printed. */
const AS_PRINTED =
  /^(?:scripts|names\.(?:honorifics|ranks|postNominals|organizationHeads|knownOrganizations|organizationSuffixes|nameParticles))$/;

/** What `reportingWords.ts` and `nameWords.ts` call needed: the compiler holds these to be all. */
const NEEDED_REPORTING: Readonly<Record<keyof NeededReporting, true>> = {
  afterQuote: true,
  clauseVerbs: true,
  attitudeVerbs: true,
  pronouns: true,
  pluralPronouns: true,
  channels: true,
  viaWords: true,
  speechLabels: true,
  participles: true,
  titleWords: true,
  nicknameWords: true,
  soCalledWords: true,
  sloganWords: true,
  adverbs: true,
  determiners: true,
  demonstratives: true,
  negations: true,
  anaphors: true,
};
const NEEDED_NAMES: Readonly<Record<keyof NeededNames, true>> = {
  honorifics: true,
  ranks: true,
  roleHeads: true,
  personNouns: true,
  roleLinks: true,
  roleMarkers: true,
  officeWords: true,
  organizationHeads: true,
  genericOrganizations: true,
  organizationConnectors: true,
};

/** Those of the needed slots of a part that a language leaves empty. */
function unfilled<Slot extends string>(
  needed: Readonly<Record<Slot, true>>,
  part: Readonly<Record<Slot, readonly string[]>>,
): string[] {
  return (Object.keys(needed) as Slot[]).filter((slot) => part[slot].length === 0);
}

describe("the registry", () => {
  it("gives every language its own code", () => {
    const codes = namedLanguages().map(({ code }) => code);
    expect(codes.filter((code) => !CODE.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
  it("finds by code and falls back to the neutral language", () => {
    expect(languageOf("de").name).toBe("German");
    expect(languageOf("da").name).toBe("Danish");
    expect(languageOf("xx")).toBe(neutral);
  });
  it("says what each language supports", () => {
    const support = languageSupport();
    expect(support.find(({ code }) => code === "fr")?.abilities).toContain("quotes");
    expect(support.find(({ code }) => code === "th")?.abilities).toEqual([]);
    expect(support).toHaveLength(namedLanguages().length);
  });
});

describe.each(languages().map((language): [string, Language] => [language.code, language]))(
  "the words of %s",
  (_code, language) => {
    const all = lists(language, "");
    it("are in lower case but where they stand as printed", () => {
      const folded = all.filter(([path]) => !AS_PRINTED.test(path));
      expect(
        folded.flatMap(([path, words]) =>
          words.filter((word) => word !== word.toLowerCase()).map((word) => `${path}: ${word}`),
        ),
      ).toEqual([]);
    });
    it("hold no empty word, no double blank and no blank at an end", () => {
      expect(
        all.flatMap(([, words]) => words.filter((word) => word === "" || word !== word.trim() || word.includes("  "))),
      ).toEqual([]);
    });
    it("name twelve months and seven weekdays, each once", () => {
      const { months, weekdays } = language.dates;
      expect([months.length, weekdays.length]).toEqual([12, 7]);
      expect([...months, ...weekdays].filter((names) => names.length === 0)).toEqual([]);
      const names = [...months.flat(), ...weekdays.flat()];
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    });
    it("mark as special only what the main list holds", () => {
      const { months, weekdays, ordinaryWords, onlyWithNumber } = language.dates;
      expect(ordinaryWords.filter((word) => ![...months.flat(), ...weekdays.flat()].includes(word))).toEqual([]);
      expect(onlyWithNumber.filter((word) => !weekdays.flat().includes(word))).toEqual([]);
    });
    it("fill what a language must have", () => {
      expect(languageSupport().find(({ code }) => code === language.code)?.abilities).toHaveLength(6);
      expect(language.functionWords.length).toBeGreaterThan(25);
      expect(unfilled(NEEDED_REPORTING, language.reporting)).toEqual([]);
      expect(unfilled(NEEDED_NAMES, language.names)).toEqual([]);
    });
  },
);
