/** Evidence for names from the page at large: how it writes a word elsewhere, and what other stages found. */

import type { Language, NameWords } from "../../languages/language.js";
import type { Entity, Names } from "../../shapes.js";
import { HashNumbers } from "../../text/hashNumbers.js";
import { firstNotBelow } from "../../text/search.js";
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  HAS_LETTER,
  hashOf,
  IS_SYMBOL,
  OPENS_SPAN,
  type Words,
} from "../../text/words.js";
import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  ATTITUDE,
  CHANNEL,
  COMPLEMENT,
  DEMONSTRATIVE,
  DETERMINER,
  type Entry,
  FUNCTION,
  GENERIC_ORG,
  HONORIFIC,
  type Lexicon,
  NON_VERB,
  NOTHING,
  ORG_HEAD,
  PERSON,
  PLACE_NAME,
  PLURAL,
  POST,
  PRONOUN,
  RANK,
  RELATIVE,
  ROLE,
  VERB,
} from "../lexicon/lexicon.js";
import { type ClauseTests, clauseTests } from "./clauseWords.js";
import { type DeedTests, deedTests } from "./deeds.js";
import { type PairTests, pairTests } from "./pairs.js";
import { NO_PLACES, placesIn } from "./placesHere.js";
import type { Token } from "./tokens.js";

/** What the page at large says of a word. */
export interface Evidence extends PairTests, ClauseTests, DeedTests {
  /** By word: `PERSON_WORD`, `ORGANIZATION_WORD` or 0. */
  readonly kinds: Uint8Array;
  /** Whether the page writes the word of a token with a small letter somewhere: then a capital proves nothing. */
  readonly isCommon: (token: Token) => boolean;
  /** Whether the page writes it with a capital inside a sentence, as it does names. */
  readonly isInside: (token: Token) => boolean;
  /** Whether it stands alone beside a reporting word, as the short form of a name does. */
  readonly isShortName: (token: Token) => boolean;
  /** Whether it is the whole name of a body elsewhere on the page. */
  readonly isBody: (token: Token) => boolean;
  /** Whether the page names a place by it: "di Acme", "Kabupaten Acme". */
  readonly isPlaceHere: (token: Token) => boolean;
  /** Whether it begins or ends as the names of places do: "Tanjungsari". */
  readonly looksLikePlace: (token: Token) => boolean;
  /** Whether a word is formed as words for who does something are: "penggulat", "kritikus"; no "pelan". */
  readonly isAgent: (token: Token) => boolean;
  /** Whether the word is a part of many people's names: "Sari Dewi", "Purnamasari Halim". */
  readonly endsNames: (token: Token) => boolean;
  /** Whether an office's place stands right behind it: "Bupati Wonotirto". */
  readonly isTerritorial: (token: Token) => boolean;
  /** Whether a capital is no sign of a name: the language gives one to every noun, and nothing else tells of a name. */
  readonly isNoun: (token: Token) => boolean;
  /** Whether it shows that a clause stands here: a small word as they stand in clauses, or what begins as verbs do. */
  readonly isPredicate: (token: Token) => boolean;
  /** Whether it is one of the small words that stand in clauses alone, where what describes stands behind: "bisa". */
  readonly isModal: (token: Token) => boolean;
  /** Whether a small word of clauses stands inside its marks: `the boats “were too slow”`. */
  readonly holdsClause: (token: Token) => boolean;
  /** Whether it begins as verbs do that take an object, and reports nothing. */
  readonly isTransitive: (token: Token) => boolean;
  /** Whether it begins as verbs do that tell what is done to somebody, and reports nothing. */
  readonly isPassive: (token: Token) => boolean;
  /** Whether what it points back to is what somebody said: "das" in "Das sagte Rudi". */
  readonly isPointer: (token: Token) => boolean;
  /** Whether the verb denies, blames or names what stands before rather than says it: "bestreitet". */
  readonly isUnsaidVerb: (token: Token) => boolean;
  /** Its verbs stand before their subject where something else opens the sentence: "äußerte sich der Minister". */
  readonly isInverted: boolean;
  /** People go by the first word of their name. */
  readonly usesFirstNames: boolean;
  /** What describes a noun stands before it, a name before a role among it. */
  readonly describesBefore: boolean;
  /** What describes a noun stands behind it, and verbs tell by how they begin who acts. */
  readonly describesBehind: boolean;
  /** A small word joins an office to its place ("alcalde de Miraflor"), so that a place behind an office is no other name. */
  readonly linksPlaces: boolean;
  /** A verb without a subject goes on with who spoke before. */
  readonly dropsPronouns: boolean;
  /** A comma parts every clause from the one that brings it in. */
  readonly partsClauses: boolean;
  /** A clause that a small word opens ends in its verb: "wie Rudi am Montag sagte". */
  readonly endsInVerb: boolean;
  /** Whether a word ends as the last one of a clause does before the verb that reports it: "olduğunu". */
  readonly endsClause: (token: Token) => boolean;
  /** Whether it ends as a verb of the past does: "allowed". */
  readonly isPast: (token: Token) => boolean;
  /** Whether it ends as what somebody does meanwhile: "blaming". */
  readonly isGoing: (token: Token) => boolean;
  /** Whether it ends as a word for several people does. */
  readonly isPlural: (token: Token) => boolean;
  /** Whether it is a word for people of whom a case prints letters for names: "tersangka". */
  readonly isOfCase: (token: Token) => boolean;
  /** Whether it tells of what a group is part, or where it is: "yang tergabung dalam". */
  readonly isBelonging: (token: Token) => boolean;
  /** Whether both sides of its hyphen stand alone elsewhere, with capitals. */
  readonly isPair: (token: Token) => boolean;
}

export const PERSON_WORD = 1;
export const ORGANIZATION_WORD = 2;

/** What is known of the page before its words are read. */
interface Known {
  readonly names: Names;
  readonly lexicon: Lexicon;
}

/** The words with what each can be, and of whose name it is: PERSON_WORD, ORGANIZATION_WORD. */
interface Marked {
  readonly words: Words;
  readonly entries: readonly Entry[];
  readonly kinds: Uint8Array;
}

/** What a page says of its own words; `entries` are parallel to them. */
export function evidenceOf(words: Words, entries: readonly Entry[], { names, lexicon }: Known): Evidence {
  const kinds = kindsOf(words, names);
  const cases = casesOf(words);
  const shortNames = shortNamesIn({ words, entries, kinds }, lexicon);
  const surnames = lexicon.language.capitalizesNouns ? lastWordsIn(words, entries) : null;
  const places = lexicon.language.usesFirstNames
    ? placesIn(words, entries, (at) => kinds[at] === PERSON_WORD)
    : NO_PLACES;
  const bodies = new Set(names.organizations.flatMap(({ name, aliases }) => [name, ...aliases]).map(hashOf));
  const { opensName, closesBody } = pairTests(words, entries);
  const hashOfToken = ({ from }: Token): number => words.hashes[from] ?? 0;
  const clause = clauseTests(words, lexicon.language);
  const deed = deedTests(words, lexicon.language);
  return {
    // one by one: V8 keeps an object with more than twelve fields behind a spread as a dictionary, slow to make and to read
    dividesVerbs: clause.dividesVerbs,
    hasInsets: clause.hasInsets,
    isDivided: clause.isDivided,
    closes: clause.closes,
    isClosing: clause.isClosing,
    opensThing: clause.opensThing,
    isTold: clause.isTold,
    isWhole: clause.isWhole,
    isTo: clause.isTo,
    isDeed: clause.isDeed,
    holdsTo: clause.holdsTo,
    isLike: clause.isLike,
    asksHow: clause.asksHow,
    isAccordingBehind: clause.isAccordingBehind,
    isBlaming: clause.isBlaming,
    takesComma: clause.takesComma,
    opensCause: clause.opensCause,
    opensManner: clause.opensManner,
    isEnsuring: clause.isEnsuring,
    isJudging: clause.isJudging,
    opensCondition: clause.opensCondition,
    opensConsequence: clause.opensConsequence,
    opensCircumstance: clause.opensCircumstance,
    opensPart: clause.opensPart,
    isOfContent: clause.isOfContent,
    opensTail: clause.opensTail,
    isFinite: deed.isFinite,
    isFurtherDeed: deed.isFurtherDeed,
    opensSideClause: deed.opensSideClause,
    isObject: deed.isObject,
    isDoer: deed.isDoer,
    isSpokenDeed: deed.isSpokenDeed,
    isWithholding: deed.isWithholding,
    isTelling: deed.isTelling,
    isWithheldThing: deed.isWithheldThing,
    isWithheld: deed.isWithheld,
    isHelping: deed.isHelping,
    isAsking: deed.isAsking,
    isOfOwnDeeds: deed.isOfOwnDeeds,
    kinds,
    isCommon: (token) => (cases.get(hashOfToken(token)) & SMALL) !== 0,
    isInside: (token) => (cases.get(hashOfToken(token)) & INSIDE) !== 0,
    isShortName: (token) => shortNames.has(hashOfToken(token)),
    opensName,
    closesBody,
    isBody: (token) => bodies.has(hashOfToken(token)),
    isPlaceHere: (token) => places.has(hashOfToken(token)) && !shortNames.has(hashOfToken(token)),
    looksLikePlace: (token) => isShapedAsPlace(token, words, lexicon.language.names),
    isTerritorial: ({ end }) =>
      lexicon.language.names.territorialOffices.some((one) => endsInWord(words.text, end, one)),
    isAgent: ({ start, end }) => AGENT_SHAPE.test(words.text.slice(start, end)),
    endsNames: ({ start, end }) => {
      const word = words.text.slice(start, end).toLowerCase();
      return lexicon.language.names.nameEndings.some(
        (one) => word === one || (one.length >= SHORTEST_SHAPED && word.endsWith(one)),
      );
    },
    isNoun: (token) => surnames !== null && kinds[token.from] !== PERSON_WORD && !surnames.has(hashOfToken(token)),
    isPredicate: (token) => isPredicate(token, words, lexicon),
    isModal: (token) => lexicon.language.describesBehind && lexicon.predicates.has(hashOfToken(token)),
    holdsClause: (token) => lexicon.language.describesBefore && holdsClause(token, words, lexicon),
    isTransitive: (token) => isPrefixed(token, words, lexicon.language.reporting.transitivePrefixes),
    isPassive: (token) => isPrefixed(token, words, lexicon.language.reporting.passivePrefixes),
    isPointer: (token) => lexicon.pointers.has(hashOfToken(token)),
    isUnsaidVerb: ({ to }) => lexicon.unsaidVerbs.has(words.hashes[to - 1] ?? 0),
    isInverted: lexicon.language.capitalizesNouns,
    usesFirstNames: lexicon.language.usesFirstNames,
    describesBehind: lexicon.language.describesBehind,
    describesBefore: lexicon.language.describesBefore,
    dropsPronouns: lexicon.language.dropsPronouns,
    partsClauses: lexicon.language.partsClauses,
    endsInVerb: lexicon.language.endsInVerb,
    linksPlaces: lexicon.language.names.placeLinks.length > 0,
    endsClause: ({ end }) =>
      lexicon.language.reporting.clauseEndings.some((ending) => words.text.endsWith(ending, end)),
    isPast: ({ end }) => lexicon.language.reporting.pastEndings.some((ending) => words.text.endsWith(ending, end)),
    isGoing: ({ end }) => lexicon.language.reporting.presentEndings.some((ending) => words.text.endsWith(ending, end)),
    isPlural: ({ end }) => lexicon.language.names.pluralEndings.some((ending) => words.text.endsWith(ending, end)),
    isOfCase: ({ start, end, kind }) =>
      kind === "word" && lexicon.language.names.caseWords.includes(words.text.slice(start, end).toLowerCase()),
    isBelonging: (token) => token.kind === "word" && lexicon.belongingVerbs.has(hashOfToken(token)),
    isPair: ({ from, to }) => isPairAt(words, cases, { from, to }),
  };
}

/** Words for people in Indonesian and Malay: pe- with what it does to the next letter, -wan, -wati; "komika" is of the lists. */
const AGENT_SHAPE = /^(?:(?:pemb|pend|penj|penc|peny|pengg|pengh|pengk)\p{L}{3,}|\p{L}{3,}(?:wan|wati|kus|tor|olog))$/u;

/** Letters that make what begins or ends so a name of its own: "Purwosari", no "Sari". */
const SHORTEST_SHAPED = 6;

function isShapedAsPlace({ start, end }: Token, { text }: Words, { placeOpenings, placeEndings }: NameWords): boolean {
  if (end - start < SHORTEST_SHAPED) return false;
  const word = text.slice(start, end).toLowerCase();
  return placeOpenings.some((one) => word.startsWith(one)) || placeEndings.some((one) => word.endsWith(one));
}

/** Whether the text before `end` closes with that word, in small letters. */
function endsInWord(text: string, end: number, word: string): boolean {
  const before = text.charAt(end - word.length - 1);
  return text.slice(end - word.length, end).toLowerCase() === word && before.trim() === "";
}

function kindsOf(words: Words, { people, organizations }: Names): Uint8Array {
  const kinds = new Uint8Array(words.count);
  for (const entity of organizations) paint(kinds, words, entity, ORGANIZATION_WORD);
  for (const entity of people) paint(kinds, words, entity, PERSON_WORD);
  return kinds;
}

/** The page writes the word small somewhere. */
const SMALL = 1;
/** It writes it with a capital inside a sentence. */
const INSIDE = 2;

/** How the page writes each word: `SMALL`, `INSIDE`, both or neither. */
function casesOf({ count, flags, hashes }: Words): HashNumbers {
  const cases = new HashNumbers(count);
  for (let at = 0; at < count; at++) {
    const own = flags[at] as number;
    if (!(own & HAS_LETTER)) continue;
    if (!(own & CAPITAL)) cases.join(hashes[at] as number, SMALL);
    else if (!(own & OPENS_SPAN) && !((flags[at - 1] ?? 0) & IS_SYMBOL)) cases.join(hashes[at] as number, INSIDE);
  }
  return cases;
}

/** Words that stand alone beside a reporting word: `ujar Rudi.` and `Rudi mengatakan`. */
function shortNamesIn({ words, entries, kinds }: Marked, lexicon: Lexicon): ReadonlySet<number> {
  const names = new Set<number>();
  const isCapital = (at: number): boolean => ((words.flags[at] ?? 0) & (CAPITAL | ALL_CAPS)) === CAPITAL;
  const { describesBefore } = lexicon.language;
  const isComma = (at: number): boolean => words.text.charAt(words.starts[at] ?? -1) === ",";
  const isOpening = (at: number): boolean => at < 0 || ((words.flags[at] ?? 0) & (HAS_LETTER | HAS_DIGIT)) === 0;
  for (let at = 0; at < words.count; at++) {
    if (isCapital(at) && !isOpening(at - 1)) continue;
    const { cues } = entries[at] as Entry;
    if (cues & (POST | ACCORDING) && isCapital(at + 1) && !isCapital(at + 2)) names.add(words.hashes[at + 1] ?? 0);
    const isTold = describesBefore && (cues & RELATIVE) !== 0 && !(cues & COMPLEMENT) && isComma(at - 1); // "Aster, which rents boats,"
    if (isTold && isCapital(at - 2) && !isCapital(at - 3)) names.add(words.hashes[at - 2] ?? 0);
    if (!(cues & (VERB | ATTITUDE))) continue;
    const adverb = ((entries[at - 1]?.cues ?? 0) & ADVERB) !== 0 && !isCapital(at - 1);
    const subject = adverb ? at - 2 : at - 1;
    if (isCapital(subject) && !isCapital(subject - 1)) names.add(words.hashes[subject] ?? 0);
  }
  if (lexicon.language.capitalizesNouns) {
    const ends = lastWordsIn(words, entries);
    for (const name of names) if (!ends.has(name)) names.delete(name);
  }
  for (const name of names) if ((lexicon.words.get(name)?.nouns ?? 0) & NEVER_SHORT) names.delete(name);
  const months = monthsIn({ words, entries, kinds }, lexicon.language);
  for (const name of names)
    if ((lexicon.words.get(name)?.cues ?? 0) & NEVER_SHORT_CUE && !months.has(name)) names.delete(name);
  return names;
}

/** Months by which the page names somebody: "Juli" of "Juli Halim". */
function monthsIn({ words, entries, kinds }: Marked, language: Language): ReadonlySet<number> {
  const { count, flags, hashes } = words;
  const months = new Set<number>();
  if (!language.usesFirstNames) return months;
  for (let at = 0; at < count; at++) {
    if (entries[at]?.cues !== FUNCTION || !((flags[at] ?? 0) & CAPITAL)) continue;
    const isBetween = ((flags[at - 1] ?? 0) & CAPITAL) !== 0 && kinds[at + 1] === PERSON_WORD; // "Bank Tirta Juli Halim"
    if (kinds[at] === PERSON_WORD || isBetween) months.add(hashes[at] ?? 0);
  }
  return months;
}

/** Words with a capital that another one with a capital stands before: "Riemann" of "Jost Riemann". */
function lastWordsIn({ count, flags, hashes }: Words, entries: readonly Entry[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let at = 2; at < count; at++) {
    if (!((flags[at] ?? 0) & CAPITAL) || !((flags[at - 1] ?? 0) & CAPITAL)) continue;
    const opens = (flags[at - 1] ?? 0) & OPENS_SPAN || (flags[at - 2] ?? 0) & IS_SYMBOL;
    const { cues } = entries[at + 1] ?? NOTHING;
    if (!opens || cues & (POST | VERB)) ends.add(hashes[at] ?? 0);
  }
  return ends;
}

/** Shorter words that begin like verbs are something else: "media". */
const SHORTEST_VERB = 6;
/** The word, the apostrophe and what is left of its verb. */
const SHORTENED_LENGTH = 3;

function isPredicate(token: Token, words: Words, { predicates, language }: Lexicon): boolean {
  if (token.kind !== "word" || token.isCapital) return false;
  const isShortened = token.to - token.from === SHORTENED_LENGTH; // "that's": its "s" is a word of its own
  const hash = isShortened ? hashOf(words.text.slice(token.start, token.end)) : (words.hashes[token.from] ?? 0);
  if (predicates.has(hash)) return true;
  return isPrefixed(token, words, language.reporting.predicatePrefixes);
}

function holdsClause({ stretch }: Token, { hashes }: Words, lexicon: Lexicon): boolean {
  for (let at = stretch?.firstWord ?? 0; at < (stretch?.endWord ?? 0); at++) {
    const hash = hashes[at] ?? 0;
    if (lexicon.predicates.has(hash) && !((lexicon.words.get(hash)?.cues ?? 0) & CHANNEL)) return true;
  }
  return false;
}

function isPrefixed(token: Token, { text }: Words, prefixes: readonly string[]): boolean {
  if (token.kind !== "word" || token.isCapital || token.end - token.start < SHORTEST_VERB) return false;
  if (token.nouns !== 0 || token.cues & NEVER_VERB || token.grammar & NON_VERB) return false;
  return prefixes.some((prefix) => text.startsWith(prefix, token.start));
}

/** Shorter parts are particles of one name: "Al-Amin". */
const SHORTEST_OF_PAIR = 3;

function isPairAt(words: Words, cases: HashNumbers, { from, to }: { from: number; to: number }): boolean {
  const isLong = (at: number): boolean => (words.ends[at] ?? 0) - (words.starts[at] ?? 0) >= SHORTEST_OF_PAIR;
  const isName = (at: number): boolean => isLong(at) && (cases.get(words.hashes[at] ?? 0) & INSIDE) !== 0;
  return isName(from) && isName(to - 1);
}

const NEVER_VERB = FUNCTION | CHANNEL | DEMONSTRATIVE | PLURAL | ADVERB;
/** These stand alone as roles, organizations or countries. */
const NEVER_SHORT = ROLE | ACRONYM | PERSON | RANK | ORG_HEAD | GENERIC_ORG | PLACE_NAME | HONORIFIC;
const NEVER_SHORT_CUE = PRONOUN | PLURAL | FUNCTION | DEMONSTRATIVE | DETERMINER | ADVERB | RELATIVE;

function paint(kinds: Uint8Array, words: Words, { mentions }: Entity, kind: number): void {
  for (const { start, end } of mentions) {
    for (let at = wordAt(words, start); at < words.count && (words.starts[at] ?? end) < end; at++) kinds[at] = kind;
  }
}

/** The first word that begins at or behind an offset. */
function wordAt({ starts, count }: Words, offset: number): number {
  return firstNotBelow(count, (index) => starts[index] ?? 0, offset);
}
