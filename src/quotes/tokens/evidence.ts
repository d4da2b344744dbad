/** Evidence for names from the page at large: how it writes a word elsewhere, and what other stages found. */
import type { Names } from "../../shapes.js";
import { DOTTED, hashesOf, type Words } from "../../text/words.js";
import { ANAPHOR, DEMONSTRATIVE, type Entry, GENERIC_ORG, type Lexicon } from "../lexicon/lexicon.js";
import { type ClauseTests, clauseTests } from "./clauseWords.js";
import { type DeedTests, deedTests } from "./deeds.js";
import { gendersOf } from "./genders.js";
import { isGivenForm } from "./givenForms.js";
import { casesOf, INSIDE, isPairAt, SMALL } from "./letterCases.js";
import { kindsOf, PERSON_WORD } from "./pageNames.js";
import { type PairTests, pairTests } from "./pairs.js";
import { NO_PLACES, placesIn } from "./placesHere.js";
import { lastWordsIn, shortNamesIn } from "./shortNames.js";
import type { Token } from "./tokens.js";
import { holdsClause, isPredicate, isPrefixed } from "./verbShapes.js";
import { endsInWord, isShapedAsAgent, isShapedAsPlace, SHORTEST_SHAPED } from "./wordShapes.js";

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
  /** Whether it brings in who speaks for what stands before: "melalui". */
  readonly opensSpokesman: (token: Token) => boolean;
  /** Whether at a token begins a thing that is told to be: "adanya penangkapan itu"; "adanya kejadian itu" tells nothing. */
  readonly opensBeing: (tokens: readonly Token[], at: number) => boolean;
  /** Whether stops stand between its letters: "M.A.P". */
  readonly hasStops: (token: Token) => boolean;
  /** Whether it ends a place's name: "Hulu" in "Rokan Hulu". */
  readonly closesPlace: (token: Token) => boolean;
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
  /** Whether verbs of speech may stand between what is said and who says it. */
  readonly hasSourceVerbs: boolean;
  /** Whether it ends as a verb of speech does between what is said and who says it: "belirten". */
  readonly bringsSource: (token: Token) => boolean;
  /** Whether its ending is an article that points back to somebody: "ministeren". */
  readonly isGiven: (token: Token) => boolean;
  /** Whether it tells of a man or a woman: "Virginia". */
  readonly isGendered: (token: Token) => boolean;
  /** Whether it is a word for people of whom a case prints letters for names: "tersangka". */
  readonly isOfCase: (token: Token) => boolean;
  /** Whether it tells of what a group is part, or where it is: "yang tergabung dalam". */
  readonly isBelonging: (token: Token) => boolean;
  /** Whether both sides of its hyphen stand alone elsewhere, with capitals. */
  readonly isPair: (token: Token) => boolean;
}

/** What is known of the page before its words are read. */
interface Known {
  readonly names: Names;
  readonly lexicon: Lexicon;
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
  const bodies = hashesOf(names.organizations.flatMap(({ name, aliases }) => [name, ...aliases]));
  const { opensName, closesBody } = pairTests(words, entries);
  const hashOfToken = ({ from }: Token): number => words.hashes[from] ?? 0;
  const genders = gendersOf(lexicon.language);
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
    isDenying: clause.isDenying,
    isHearsay: clause.isHearsay,
    isHearsayKind: clause.isHearsayKind,
    isMore: clause.isMore,
    isAdmitting: clause.isAdmitting,
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
    opensSpokesman: (token) => lexicon.spokenThrough.has(hashOfToken(token)),
    opensBeing: (tokens, at) => {
      const [being, thing, pointer] = tokens.slice(at, at + 3);
      if (!being || !thing || !lexicon.beings.has(hashOfToken(being))) return false;
      if (!lexicon.bareEvents.has(hashOfToken(thing))) return true;
      return !(thing.cues & ANAPHOR || (pointer?.cues ?? 0) & DEMONSTRATIVE); // "hal itu" is one token
    },
    hasStops: ({ from }) => ((words.flags[from] ?? 0) & DOTTED) !== 0,
    closesPlace: (token) => lexicon.placeClosers.has(hashOfToken(token)),
    isTerritorial: ({ end }) =>
      lexicon.language.names.territorialOffices.some((one) => endsInWord(words.text, end, one)),
    isAgent: (token) => isShapedAsAgent(token, words, lexicon.language.names),
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
    hasSourceVerbs: lexicon.language.reporting.sourceEndings.length > 0,
    bringsSource: ({ end }) =>
      lexicon.language.reporting.sourceEndings.some((ending) => words.text.endsWith(ending, end)),
    isGiven: ({ start, end, kind, nouns }) =>
      lexicon.language.reporting.definiteEndings.length > 0 &&
      kind === "word" &&
      !(nouns & GENERIC_ORG) && // "polisen" is the police
      isGivenForm(words.text.slice(start, end).toLowerCase(), lexicon),
    isGendered: (token) => genders.has(hashOfToken(token)),
    isOfCase: ({ start, end, kind }) =>
      kind === "word" && lexicon.language.names.caseWords.includes(words.text.slice(start, end).toLowerCase()),
    isBelonging: (token) => token.kind === "word" && lexicon.belongingVerbs.has(hashOfToken(token)),
    isPair: ({ from, to }) => isPairAt(words, cases, { from, to }),
  };
}
