/** What petik can do with each language, read off the slots that it fills: `extract --languages` prints it. */
import { languages } from "./index.js";
import type { Language } from "./language.js";
import { namedOnly } from "./named.js";

/** What a language's words make possible beyond marks, lists and lines. */
export type Ability = "dates" | "quotes" | "statements" | "organizations" | "link lists" | "boilerplate";

export interface LanguageSupport {
  readonly code: string;
  readonly name: string;
  /** Empty where the language is named and read by its marks alone. */
  readonly abilities: readonly Ability[];
}

const FILLED: Readonly<Record<Ability, (language: Language) => boolean>> = {
  dates: ({ dates }) => dates.months.every((names) => names.length > 0),
  quotes: ({ reporting }) => reporting.afterQuote.length > 0,
  statements: ({ reporting }) => reporting.clauseVerbs.length > 0,
  organizations: ({ names }) => names.organizationHeads.length > 0,
  "link lists": ({ boilerplate }) => boilerplate.headings.related.length > 0,
  boilerplate: ({ boilerplate }) => boilerplate.readAlso.length > 0,
};

/** Every ability, in the order in which they are told. */
export const ABILITIES = Object.keys(FILLED) as readonly Ability[];

/** Every language that petik names, those with words first, each part in order of code. */
export function languageSupport(): readonly LanguageSupport[] {
  return [...byCode(languages()), ...byCode(namedOnly())].map((language) => ({
    code: language.code,
    name: language.name,
    abilities: ABILITIES.filter((ability) => FILLED[ability](language)),
  }));
}

function byCode(all: readonly Language[]): readonly Language[] {
  return [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
}
