/** Whether a word with a capital is a part of a person's name: "OC Halim", "Irfan Hakim", "Rudi bin Haji Halim". */
import {
  ACRONYM,
  ANAPHOR,
  GENERIC_ORG,
  GIVEN,
  HONORIFIC,
  OFFICE,
  ORG_HEAD,
  ORG_SUFFIX,
  PARTICLE,
  PERSON,
  PLACE_NAME,
  POST_NOMINAL,
  RANK,
  ROLE,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { areInitials, isDrawnBehindOffice, isPlainName, isShortened, isShouted } from "../tokens/nameLetters.js";
import {
  followsGiven,
  isArticleOfName,
  isBehindNoun,
  isLinkBehindName,
  isOfGiven,
  isParticle,
} from "../tokens/nouns.js";
import { ORGANIZATION_WORD, PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import { isOwned, type Token } from "../tokens/tokens.js";
import type { NameStarts } from "./nameStarts.js";
import { NEVER_NAME, NO_NAME } from "./nameStops.js";
import { isBehindGiven, isBehindPlace, isGivenAt } from "./placesBefore.js";

const LONGEST_NAME_ACRONYM = 3;
const LONGEST_INITIALS = 2;

/** Looks at the words of names in one sentence. */
export class NameParts {
  private shouted: boolean | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
    private readonly starts: NameStarts,
  ) {}

  /** Whether the token at `at` belongs to the name that ends before `end`, inside the phrase that begins at `phrase`. */
  isInName(at: number, end: number, phrase: number): boolean {
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
  opensWhole(at: number, end: number): boolean {
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
  isNameAcronym(at: number, from: number): boolean {
    const token = this.tokens[at] as Token;
    if (!token.isAcronym || token.end - token.start > LONGEST_NAME_ACRONYM || at <= from) return false;
    if (token.nouns !== 0 || this.isKnown(token, ORGANIZATION_WORD)) return false;
    return this.evidence.isShortName(this.tokens[at - 1] as Token);
  }

  /** "Halim-Santoso": two people of a ticket or a case, each of whom the page also names alone. */
  private isPair(token: Token): boolean {
    return token.isHyphened && this.evidence.isPair(token);
  }

  isKnown({ from }: Token, kind: number): boolean {
    return this.evidence.kinds[from] === kind;
  }
}
