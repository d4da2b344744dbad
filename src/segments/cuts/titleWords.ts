/** The words that tell where a title ends and a sentence begins. */
import type { Language } from "../../languages/language.js";

export interface TitleWords {
  /** Words that open sentences and are no names. */
  readonly openers: ReadonlySet<string>;
  /** Those of them with which a sentence hardly ever goes on. */
  readonly sureOpeners: ReadonlySet<string>;
  /** Words with which no title ends, and which titles in capitals write small. */
  readonly links: ReadonlySet<string>;
  /** Words with which a role opens: "ketua". */
  readonly roles: ReadonlySet<string>;
}

const known = new Map<string, TitleWords>();

/** Those of a language. */
export function titleWordsOf(language: Language): TitleWords {
  const found = known.get(language.code) ?? build(language);
  known.set(language.code, found);
  return found;
}

function build({ functionWords, reporting, names, titles }: Language): TitleWords {
  const { accordingTo, clitics, pronouns, pluralPronouns, determiners, anaphors } = reporting;
  const links = new Set(titles.links);
  const suffixed = accordingTo.flatMap((word) => clitics.map((clitic) => word + clitic));
  const sure = [
    ...pronouns,
    ...pluralPronouns,
    ...determiners,
    ...accordingTo,
    ...anaphors,
    ...suffixed,
    ...titles.openers,
  ];
  return {
    openers: new Set([...functionWords, ...sure].map(firstWord)),
    sureOpeners: new Set(sure.map(firstWord)),
    links,
    roles: new Set([...names.roleHeads, ...names.roleAcronyms].map(firstWord)),
  };
}

function firstWord(phrase: string): string {
  return phrase.split(" ", 1)[0] ?? phrase;
}
