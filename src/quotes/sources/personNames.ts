/** Where a person's name stands inside a phrase that may hold offices, organizations and places besides. */

import {
  ACRONYM,
  ADVERB,
  AGENT,
  ANAPHOR,
  ARTICLE,
  DETERMINER,
  GENERIC_ORG,
  GIVEN,
  HONORIFIC,
  OFFICE,
  ORG_HEAD,
  ORG_SUFFIX,
  PARTICLE,
  PERSON,
  PLACE,
  PLACE_NAME,
  POST,
  POST_NOMINAL,
  RANK,
  ROLE,
  ROLE_LINK,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import {
  areInitials,
  FULL_NAME,
  isDrawnBehindOffice,
  isNumeral,
  isPlainName,
  isShortened,
  isShouted,
  withInitials,
} from "../tokens/nameLetters.js";
import {
  followsGiven,
  givenIn,
  isArticleOfName,
  isBehindNoun,
  isLinkBehindName,
  isNounBehindName,
  isOfGiven,
  isParticle,
} from "../tokens/nouns.js";
import { ORGANIZATION_WORD, PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import { pastLink } from "../tokens/stops.js";
import { isOwned, type Token } from "../tokens/tokens.js";
import { endsArticledBody, isTitledBehindLink, linkBehindName } from "./linkedNames.js";
import {
  beforeBracket,
  endsLinkedBody,
  givenBehind,
  isBehindName,
  isOwner,
  isPresented,
  namedBehindField,
  openingName,
  pastPlacedWords,
} from "./nameBounds.js";
import { NameStarts } from "./nameStarts.js";
import { NEVER_NAME, NO_NAME, OPENER } from "./nameStops.js";
import { isBehindGiven, isBehindPlace, isGivenAt, pastPlace } from "./placesBefore.js";

const LONGEST_NAME_ACRONYM = 3;
const LONGEST_INITIALS = 2;

/** Finds names in the tokens of one sentence. */
export class NameFinder {
  private readonly starts: NameStarts;
  private shouted: boolean | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {
    this.starts = new NameStarts(tokens, evidence);
  }

  /** The person's name inside a phrase: the last run of capitals that is no office or place; what others found trims it. */
  find({ from, to }: Extent): Extent | null {
    const opening = openingName(this.tokens, this.evidence, { from, to });
    if (opening) return opening;
    const described = this.describedBeforeLink({ from, to });
    if (described) return described;
    const run = this.lastRun(from, to);
    if (run && this.isLinked(run, from)) {
      const given = this.evidence.linksPlaces ? givenBehind(this.tokens, run.from, run.to) : null;
      if (given !== null) return { from: given, to: run.to }; // "capogruppo alla Camera Rudi Halim"
      return namedBehindField(this.tokens, this.evidence, run, from) ?? this.beforeLink(run.from - 1, from);
    }
    if (!run) return this.beforeLastLink({ from, to });
    if (
      (this.evidence.describesBefore && endsArticledBody(this.tokens, run, from)) ||
      endsLinkedBody(this.tokens, this.evidence, run, from)
    )
      return null;
    const start = pastLink(this.tokens, this.starts.found(run, from) ?? run.from);
    return {
      from: this.evidence.usesFirstNames ? withInitials(this.tokens, start, { least: from, areCut: true }) : start,
      to: run.to,
    };
  }

  private beforeLastLink({ from, to }: Extent): Extent | null {
    for (let link = to - 1; link > from; link--) {
      if ((this.tokens[link]?.nouns ?? 0) & ROLE_LINK) return this.beforeLink(link, from);
    }
    return null;
  }

  /** "harbour surgeon | Nina Vale of Aster's General Hospital in Norland": right behind a small word for people, or one with a capital where others found the name, and before the first link behind capitals. */
  private describedBeforeLink({ from, to }: Extent): Extent | null {
    const link = this.evidence.describesBefore ? linkBehindName(this.tokens, { from, to }) : null;
    const run = link === null ? null : this.lastRun(from, link);
    const before = run && run.from > from ? this.tokens[run.from - 1] : undefined;
    if (!run || run.to !== link || run.to - run.from < FULL_NAME || !before) return null;
    if (before.isCapital && !this.isKnown(this.tokens[run.from] as Token, PERSON_WORD)) return null; // "Speaker Pro Tem of"
    return before.nouns & ROLE_WORD && !this.isLinked(run, from) ? run : null;
  }

  /** "surgeon Nina Vale of Aster General": a full name stands before the link; an office or a place alone is none. */
  private beforeLink(link: number, from: number): Extent | null {
    if (!this.evidence.describesBefore || !((this.tokens[link]?.nouns ?? 0) & ROLE_LINK)) return null;
    if (isOwner(this.tokens, link + 1)) return null; // "Institute of Norland's chief economist"
    const run = this.lastRun(from, link);
    return run && run.to === link && run.to - run.from >= FULL_NAME && !this.isLinked(run, from) ? run : null;
  }

  /** "a spokesperson for Acme Corp", "sumber dari Polda Riau", "el grupo apoyado por Irán": what a link, a place word or an agent's brings in is not the source. */
  private isLinked({ from }: Extent, phrase: number): boolean {
    const before = this.tokens[from - 1];
    if (!before || from <= phrase) return false;
    if (this.evidence.describesBefore && isTitledBehindLink(this.tokens, { title: from - 1, phrase }, this.evidence))
      return true;
    if (before.isCapital) return false;
    return (before.nouns & ROLE_LINK) !== 0 || (before.cues & (PLACE | ARTICLE | AGENT)) !== 0;
  }

  private lastRun(from: number, to: number): Extent | null {
    let end = to;
    while (end > from && isBehindName(this.tokens, end - 1, from)) end = beforeBracket(this.tokens, end - 1);
    if (isNounBehindName(this.tokens, { from, at: end - 1 }, this.evidence)) end--;
    const last = this.tokens[end - 1];
    let start = last && this.isNameAcronym(end - 1, from) ? end - 1 : end;
    while (start > from && !this.opensWhole(start, end) && this.isInName(start - 1, end, from)) start--;
    start = this.starts.ofShortName({ from: start, to: end }, from) ?? start;
    while (start < end && (!(this.tokens[start] as Token).isCapital || this.isOpener(start, end))) start++;
    start = pastPlacedWords(this.tokens, this.evidence, { start, end, from });
    start = pastPlace(this.tokens, this.evidence, { start, end, from });
    start = this.pastNoun(start, end, from);
    if (!this.evidence.usesFirstNames) start = withInitials(this.tokens, start, { least: from, areCut: false }); // "Gov. J.B. Halim"
    if (isNumeral(this.tokens, start, end) && start > from) start--;
    if (start >= end || !this.isNameAt({ from: start, to: end }, from)) return null;
    return { from: start, to: end };
  }

  /** "Bagi Rudi": the first word of a sentence has its capital from there. */
  private isOpener(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    const opener = this.evidence.usesFirstNames ? OPENER | POST : OPENER; // "Tegas Rudi Halim, …"
    return at === 0 && at + 1 < end && (this.evidence.isCommon(token) || (token.cues & opener) !== 0);
  }

  private isInName(at: number, end: number, phrase: number): boolean {
    const token = this.tokens[at] as Token;
    if (this.isKnown(token, ORGANIZATION_WORD) && !this.isTakenFromBody(at, { from: phrase, to: end })) return false;
    if (token.symbol === ".") return at + 1 < end && isShortened(this.tokens[at - 1]);
    if (isParticle(token) && at + 1 < end)
      return !isBehindNoun(this.tokens, at, this.evidence) && !isLinkBehindName(this.tokens, at);
    if (this.evidence.describesBefore && areInitials(this.tokens, at, end)) return true;
    if (this.evidence.describesBefore && token.cues & ANAPHOR) return false; // "I"
    if (!token.isCapital || token.isDotted || token.isNumbered || this.isPair(token) || isOwned(token)) return false;
    if (isArticleOfName(this.tokens, at, end)) return true;
    if (token.cues & NO_NAME && !this.starts.isMonth(at, end)) return false;
    if (this.opensName(at, end)) return true;
    if (token.nouns & (NEVER_NAME | HONORIFIC) && !this.isNamed(at, end)) return false;
    if (!token.isAcronym) return true;
    this.shouted ??= isShouted(this.tokens);
    return this.shouted;
  }

  /** A word of a name, though others found it in a body. */
  private isTakenFromBody(at: number, phrase: Extent): boolean {
    if (this.isBehindShortName(at) || isGivenAt(this.tokens, at, this.evidence)) return true;
    if (this.evidence.linksPlaces && followsGiven(this.tokens, at, phrase.from)) return true;
    if (!this.evidence.usesFirstNames) return false;
    return isBehindPlace(this.tokens, at, phrase) || isBehindGiven(this.tokens, at, phrase);
  }

  /** "OC Halim", "FX Halim", "A.G. Halim": letters before a name belong to it where a stop, the language, the office before them or others tell so. */
  private opensName(at: number, end: number): boolean {
    const letters = this.tokens[at];
    if (!letters?.isAcronym) return false;
    const { usesFirstNames, describesBefore } = this.evidence;
    if (
      describesBefore &&
      at + 1 < end &&
      isDrawnBehindOffice(this.tokens, at) &&
      !this.isKnown(letters, ORGANIZATION_WORD)
    )
      return true;
    if (describesBefore && this.isDegreeElsewhere(at, end)) return true;
    const isGiven = (letters.grammar & GIVEN) !== 0;
    if (!(usesFirstNames || describesBefore) || letters.cues !== 0 || letters.nouns & (isGiven ? ~ORG_SUFFIX : ~0))
      return false;
    const next = this.tokens[at + 1];
    if (usesFirstNames && next?.symbol === ".") return at + 2 < end && next.start === letters.end;
    if (at + 1 >= end || !next || !isPlainName(next) || letters.end - letters.start > LONGEST_INITIALS) return false;
    return (usesFirstNames && isGiven) || (this.isKnown(letters, PERSON_WORD) && this.isKnown(next, PERSON_WORD));
  }

  /** "RD Vale said": letters that are a degree behind a name stand before one here, alone with its last word. */
  private isDegreeElsewhere(at: number, end: number): boolean {
    const [before, letters, surname] = [this.tokens[at - 1], this.tokens[at] as Token, this.tokens[at + 1]];
    if (letters.nouns !== POST_NOMINAL || letters.end - letters.start > LONGEST_INITIALS || at + 2 !== end)
      return false;
    return !before?.isCapital && isPlainName(surname) && !this.isKnown(surname as Token, ORGANIZATION_WORD);
  }

  /** "Camat Sukamaju | A.G. Halim", and no more than the middle of "Agus B.S. Halim", where something shows the word before to be a name. */
  private opensWhole(at: number, end: number): boolean {
    const before = this.tokens[at - 1] as Token;
    const isNamed = (before.grammar & GIVEN) !== 0 || this.evidence.isShortName(before);
    return this.opensName(at, end) && !(isNamed || this.isKnown(before, PERSON_WORD));
  }

  /** "Presiden Direktur BII Tasma Zakar" where the page says "ujar Tasma" elsewhere: no body reaches over that. */
  private isBehindShortName(at: number): boolean {
    for (let word = at; word > 0; word--) {
      const token = this.tokens[word] as Token;
      if (!token.isCapital || token.isAcronym || token.nouns !== 0) return false;
      if (this.evidence.isShortName(token)) return true;
    }
    return false;
  }

  /** A word that is an office or a place elsewhere, and a name here. */
  private isNamed(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    const office = this.tokens[at - 1];
    if (at + 1 === end && token.nouns & OFFICE && office?.isCapital && office.nouns & ROLE) return false; // "Direktur Utama meminta"
    if (this.evidence.isShortName(token) || this.isSurname(at, end)) return true;
    if (isOfGiven(this.tokens, at)) return true;
    if (!this.isKnown(token, PERSON_WORD) || token.nouns & HONORIFIC) return false;
    if (!(token.nouns & (ROLE_WORD | PLACE_NAME))) return true;
    const before = (this.tokens[at - 1] ?? token) as Token;
    return before.nouns === 0 && this.isKnown(before, PERSON_WORD);
  }

  /** "Irfan Hakim", "Azman Haji Yusof": a word for people that ends a name or stands inside it. */
  private isSurname(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    const before = this.tokens[at - 1];
    if (token.nouns & HONORIFIC && isParticle(before) && at + 1 < end) return true; // "Rudi bin Haji Halim"
    if (!before?.isCapital || before.isAcronym || before.nouns !== 0 || before.cues !== 0) return false;
    if (this.isKnown(before, ORGANIZATION_WORD)) return false;
    if (at + 1 < end) return (token.nouns & (PARTICLE | HONORIFIC)) === (PARTICLE | HONORIFIC);
    if (token.nouns & HONORIFIC && !this.tokens[at + 1]?.isCapital && this.evidence.usesFirstNames) return true; // "Rudi Habib"
    return (token.nouns & (ROLE | PERSON)) !== 0 && !(token.nouns & (ORG_HEAD | GENERIC_ORG | RANK | ACRONYM));
  }

  /** "Halim MD": short capitals behind a name belong to it. */
  private isNameAcronym(at: number, from: number): boolean {
    const token = this.tokens[at] as Token;
    if (!token.isAcronym || token.end - token.start > LONGEST_NAME_ACRONYM || at <= from) return false;
    if (token.nouns !== 0 || this.isKnown(token, ORGANIZATION_WORD)) return false;
    return this.evidence.isShortName(this.tokens[at - 1] as Token);
  }

  /** "Halim-Santoso": two people of a ticket or a case, each of whom the page also names alone. */
  private isPair(token: Token): boolean {
    return token.isHyphened && this.evidence.isPair(token);
  }

  /** Where every noun has a capital: "die Besucherin Frieda Aumüller", "nach der Sitzung". */
  private pastNoun(start: number, end: number, from: number): number {
    const given = givenIn(this.tokens, { from: start, to: end }, this.evidence);
    if (given !== null) return given;
    if (start >= end || !this.evidence.isNoun(this.tokens[start] as Token)) return start;
    if (isParticle(this.tokens[start + 1])) {
      const isNounBehind = this.evidence.isNoun(this.tokens[end - 1] as Token); // "Nachbar zu Hilfe"
      return isNounBehind && !((this.tokens[start] as Token).grammar & GIVEN) ? end : start;
    }
    const before = this.tokens[start - 1];
    const isOfName = start > from && before !== undefined && (before.nouns & (ROLE_WORD | HONORIFIC | PARTICLE)) !== 0;
    if (isOfName || this.evidence.isShortName(this.tokens[start] as Token)) return start;
    const isDetermined = start > from && ((before?.cues ?? 0) & (DETERMINER | ARTICLE)) !== 0;
    const isLong = end - start >= FULL_NAME + 1;
    return isDetermined || isLong || end - start === 1 ? start + 1 : start;
  }

  /** A single capital at the head of a sentence may be any word. */
  private isNameAt({ from, to }: Extent, start: number): boolean {
    const first = this.tokens[from] as Token;
    if (from > start || to > from + 1) return from !== 0 || to > from + 1 || !this.evidence.isCommon(first);
    if (from > 0) return true;
    if (this.evidence.isInside(first) || this.evidence.isShortName(first))
      return !this.evidence.isCommon(first) || this.evidence.isShortName(first);
    const isGiven = this.evidence.usesFirstNames && (first.grammar & GIVEN) !== 0 && (first.cues | first.nouns) === 0;
    if (this.isKnown(first, PERSON_WORD) || isGiven) return true;
    const next = this.tokens[to];
    if (!next || this.evidence.isCommon(first)) return false;
    if (isPresented(this.tokens, to)) return true;
    if (this.evidence.describesBefore && this.evidence.isPredicate(next) && !(next.cues & VERB)) return false; // "Happiness is"
    return (next.cues & (VERB | ADVERB)) !== 0;
  }

  private isKnown({ from }: Token, kind: number): boolean {
    return this.evidence.kinds[from] === kind;
  }
}
