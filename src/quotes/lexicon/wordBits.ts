/** What a word can be: one bit each, so that whoever reads a token asks with a mask. */

/** What a word does in reporting; bits of `Entry.cues`. */
export const POST = 1 << 0;
export const AMBIGUOUS = 1 << 1;
export const VERB = 1 << 2;
export const ATTITUDE = 1 << 3;
export const PASSIVE = 1 << 4;
export const ACCORDING = 1 << 5;
export const COMPLEMENT = 1 << 6;
export const PRONOUN = 1 << 7;
export const PLURAL = 1 << 8;
export const CHANNEL = 1 << 9;
export const PLACE = 1 << 10;
export const VIA = 1 << 11;
export const TITLE = 1 << 12;
export const NICKNAME = 1 << 13;
export const SO_CALLED = 1 << 14;
export const SLOGAN = 1 << 15;
export const ADVERB = 1 << 16;
export const DETERMINER = 1 << 17;
export const DEMONSTRATIVE = 1 << 18;
export const RELATIVE = 1 << 19;
export const NEGATION = 1 << 20;
export const AGENT = 1 << 21;
export const ANAPHOR = 1 << 22;
export const NO_CLAUSE = 1 << 23;
/** The verb holds its speaker: "ujarnya". */
export const CLITIC = 1 << 24;
export const FUNCTION = 1 << 25;
export const LABEL = 1 << 26;
/** Comes in behind a verb and reports with it: "saying", "adding". */
export const PARTICIPLE = 1 << 27;
export const ARTICLE = 1 << 28;
export const DIRECTIVE = 1 << 29;
/** Who hears it may stand behind the verb: "warned". */
export const WARNS = 1 << 30;

/** What a word does in naming; bits of `Entry.nouns`. */
export const HONORIFIC = 1 << 0;
export const RANK = 1 << 1;
export const ROLE = 1 << 2;
export const ACRONYM = 1 << 3;
export const PERSON = 1 << 4;
export const ORG_HEAD = 1 << 5;
export const ORG_SUFFIX = 1 << 6;
export const GENERIC_ORG = 1 << 7;
export const POST_NOMINAL = 1 << 8;
export const PARTICLE = 1 << 9;
export const ROLE_LINK = 1 << 10;
export const ROLE_MARKER = 1 << 11;
export const OFFICE = 1 << 12;
export const PLACE_NAME = 1 << 13;
export const CONNECTOR = 1 << 14;
/** Where things are posted, and no place: "YouTube". */
export const PLATFORM = 1 << 15;
/** A body that goes by the name of who leads it: "the Vale administration". */
export const LED_BODY = 1 << 16;
/** The word behind it is a place that belongs to the office: "maire de Brignac". */
export const PLACE_LINK = 1 << 20;
/** The word brings in a place by its rank: "Kecamatan". */
export const PLACE_KIND = 1 << 21;
/** An office behind it is told of, not borne: "diangkat menjadi menteri". */
export const BECOMING = 1 << 22;
/** Its place stands right behind it: "camat", "RSUD". */
export const PLACE_TAKER = 1 << 23;
/** Who bears it speaks for the body behind it: "juru bicara". */
export const SPOKES = 1 << 24;

/** What a word tells of the clause; bits of `Entry.grammar`. */
export const HEARER = 1 << 0;
export const DEFINITE = 1 << 1;
/** The verb takes a thing as often as a clause. */
export const OBJECT = 1 << 2;
/** The verb is a noun as well: "report". */
export const NOUN_VERB = 1 << 3;
/** Written, and nobody who speaks: "survey". */
export const DOCUMENT = 1 << 4;
/** A kind of body, which with an article points back to one. */
export const BODY = 1 << 5;
/** The verb of who counts: "mencatat". */
export const COUNTS = 1 << 6;
/** It tells how many: "sebanyak". */
export const QUANTITY = 1 << 7;
/** It opens a person's name, and nothing of an office: "Abdul". */
export const GIVEN = 1 << 8;
/** A participle that brings in a clause of speech: "adding". */
export const CLAUSE_PARTICIPLE = 1 << 9;
/** "a": it brings in somebody new. */
export const INDEFINITE = 1 << 10;
/** "his", "her": what is somebody's, and alone nobody. */
export const POSSESSIVE = 1 << 11;
/** It opens a promo, where people go by first names that are no such words: "tonton". */
export const PROMO = 1 << 12;
export const OBJECT_NOUN = 1 << 13;
/** It begins as verbs do and is none: "bersama". */
export const NON_VERB = 1 << 14;
/** The verb asks for a thing as often as it brings in a clause: "meminta". */
export const ASKS = 1 << 15;
/** A pronoun for a body, which says something only right before a verb: "it". */
export const THING = 1 << 16;
/** It opens a clause that hangs on another: "meski". */
export const CONJUNCTION = 1 << 17;
export const TOLD = 1 << 18;
export const COMPANION = 1 << 19;
/** Where people meet, or what is done there: "rapat", "meresmikan". */
export const GATHERING = 1 << 20;
/** A form of "to be", which makes a passive of a verb of the past: "is accused". */
export const COPULA = 1 << 21;
/** Brings in somebody who has not been named: "adalah"; with a link behind it, "datang dari". */
export const BRINGS = 1 << 22;
/** It joins what somebody does to what they did before: "and", "but". */
export const JOINS = 1 << 23;
/** What stands before it is no part of the office behind it: "like". */
export const BREAKS = 1 << 24;
/** Opens an object or an owner, never who acts: "den". */
export const OBLIQUE = 1 << 25;
/** A noun that brings in what its owner says: "claim". */
export const CLAIM = 1 << 26;
/** A kind of body that people tell what it reports: "outlet". */
export const OUTLET = 1 << 27;
/** The verb reports only before the word that opens a clause: "ruled that". */
export const RULES = 1 << 28;
/** The verb takes what is to be done for a clause, or the noun is such a thing: "recommended", "need". */
export const URGES = 1 << 29;
/** A time that is no day: "last week". */
export const TIME = 1 << 30;
/** What kind of place somebody speaks at: "kantor". */
export const PLACE_HEAD = 1 << 31;

/** Words for people: what they are, their office, their rank. */
export const ROLE_WORD = ROLE | ACRONYM | PERSON | RANK;
/** Words of an office that are neither a word for people nor the head of a named body. */
export const LED_WORD = OFFICE | GENERIC_ORG | ORG_HEAD;
/** Words that an office or a body is made of. */
export const OFFICE_WORD = ROLE_WORD | LED_WORD;
