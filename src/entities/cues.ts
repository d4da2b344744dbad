/** What the language data says of a word: one bit each, so that rules and the tagger ask with a mask. */
import type { Language } from "../languages/language.js";
import { type PhraseTable, tableOf } from "../text/phrases.js";

export const ORGANIZATION_HEAD = 1 << 0;
export const ORGANIZATION_SUFFIX = 1 << 1;
export const GENERIC = 1 << 2;
export const CONNECTOR = 1 << 3;
export const HONORIFIC = 1 << 4;
export const RANK = 1 << 5;
export const POST_NOMINAL = 1 << 6;
export const PARTICLE = 1 << 7;
export const ROLE_HEAD = 1 << 8;
export const ROLE_ACRONYM = 1 << 9;
export const PERSON_NOUN = 1 << 10;
/** A verb of speech, or a word that brings in its source. */
export const REPORTING = 1 << 11;
export const FUNCTION_WORD = 1 << 12;
/** A month or a day of the week. */
export const CALENDAR = 1 << 13;
/** A word before the title of a work. */
export const TITLE_WORD = 1 << 14;
/** A preposition of place. */
export const PLACE_PREPOSITION = 1 << 15;
/** What names no organization, though it is written like one. */
export const NOT_ORGANIZATION = 1 << 16;
export const PLACED_HEAD = 1 << 17;
export const PLACE_KIND = 1 << 18;
export const PLACED_TAIL = 1 << 19;
export const SEAT = 1 << 20;
/** A place or a demonym of the language data: "Chinese". */
export const PLACE_NAME = 1 << 21;
export const SEAT_UNIT = 1 << 22;
/** Behind a name: what the name belongs to is a thing. */
export const THING_TAIL = 1 << 23;
/** Before a number that is no part of a name. */
export const NUMBER_WORD = 1 << 24;
/** A head that with a name behind it is always an organization. */
export const SURE_HEAD = 1 << 25;
/** Behind a company's name: "Inc", "Bhd". */
export const LEGAL_FORM = 1 << 26;
/** Before the initials of somebody who is not named. */
export const INITIAL_WORD = 1 << 27;
/** Before a company's name: "PT". */
export const COMPANY_HEAD = 1 << 28;
/** A role whose field stands behind it: "Menteri". */
export const FIELD_ROLE = 1 << 29;
/** A head that behind a role is always an organization. */
export const HELD_HEAD = 1 << 30;

const tables = new WeakMap<Language, PhraseTable>();

/** The cues of a language by phrase; built on first use and kept, as language data never changes. */
export function cuesOf(language: Language): PhraseTable {
  const known = tables.get(language);
  if (known) return known;
  const table = tableOf(cuePhrases(language), language.apostrophes);
  tables.set(language, table);
  return table;
}

function* cuePhrases({ names, reporting, dates, functionWords }: Language): Generator<[string, number]> {
  const groups: [readonly string[], number][] = [
    [names.organizationHeads, ORGANIZATION_HEAD],
    [names.sureHeads, SURE_HEAD],
    [names.heldHeads, HELD_HEAD],
    [names.organizationSuffixes, ORGANIZATION_SUFFIX],
    [names.genericOrganizations, GENERIC],
    [names.organizationConnectors, CONNECTOR],
    [names.notOrganizations, NOT_ORGANIZATION],
    [names.placedHeads, PLACED_HEAD],
    [names.placedTails, PLACED_TAIL],
    [names.seats, SEAT],
    [names.seatUnits, SEAT_UNIT],
    [names.thingTails, THING_TAIL],
    [names.numberWords, NUMBER_WORD],
    [names.legalForms, LEGAL_FORM],
    [names.initialWords, INITIAL_WORD],
    [names.companyHeads, COMPANY_HEAD],
    [names.fieldRoles, FIELD_ROLE],
    [names.placedTails.length > 0 ? names.placeNames : [], PLACE_NAME],
    [names.placeKinds, PLACE_KIND],
    [names.honorifics, HONORIFIC],
    [names.ranks, RANK],
    [names.postNominals, POST_NOMINAL],
    [names.nameParticles, PARTICLE],
    [names.roleHeads, ROLE_HEAD],
    [names.roleAcronyms, ROLE_ACRONYM],
    [names.personNouns, PERSON_NOUN],
    [reportingWords(reporting), REPORTING],
    [functionWords, FUNCTION_WORD],
    [[...dates.months.flat(), ...dates.weekdays.flat()], CALENDAR],
    [reporting.titleWords, TITLE_WORD],
    [reporting.placePrepositions, PLACE_PREPOSITION],
  ];
  for (const [phrases, bit] of groups) for (const phrase of phrases) yield [phrase, bit];
}

function reportingWords(reporting: Language["reporting"]): string[] {
  const carried = reporting.clitics.flatMap((clitic) => reporting.afterQuote.map((stem) => stem + clitic));
  return [
    ...reporting.afterQuote,
    ...carried,
    ...reporting.clauseVerbs,
    ...reporting.attitudeVerbs,
    ...reporting.accordingTo,
  ];
}
