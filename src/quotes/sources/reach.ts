/** How far a noun phrase reaches: through capitals, offices, links and small words, by where it stands. */

import {
  ACCORDING,
  ADVERB,
  AMBIGUOUS,
  ARTICLE,
  ATTITUDE,
  BRINGS,
  COMPANION,
  CONNECTOR,
  COPULA,
  DEMONSTRATIVE,
  DETERMINER,
  HONORIFIC,
  NO_CLAUSE,
  OFFICE_WORD,
  PARTICIPLE,
  PARTICLE,
  PLACE,
  PLACE_NAME,
  PLURAL,
  POST,
  PRONOUN,
  RELATIVE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import {
  isBehindNoun,
  isBehindNounPhrase,
  isLinkBehindName,
  isLoneParticle,
  isNounOfOffice,
  isOfGiven,
  withoutSmallTail,
} from "../tokens/nouns.js";
import { ORGANIZATION_WORD } from "../tokens/pageNames.js";
import { LONGEST_DESCRIPTION, type Manner, type Setting } from "../tokens/setting.js";
import {
  isAbbreviated,
  isCutTitle,
  isLedTo,
  isNumber,
  isShortSuffix,
  isStop,
  isTitleAt,
  pastBracket,
  withoutTail,
} from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { isInApposition } from "./appositionCommas.js";
import { isBetweenLinkAndName, isBodyOfAcronym, isInBody, isNumberOfName, ownedAt } from "./beside.js";
import { isPress } from "./bodyKinds.js";
import { bringsField, bringsFieldOfSubject } from "./fields.js";
import { isOccasionPlace } from "./occasionPlaces.js";
import { canFollowLink, furtherKind, isBodyAhead, isInBodyName, isInOffice } from "./officeLinks.js";
import { isGlued, isOfficeTail, isPlacedOffice, isSeatedOffice, listGoesOn, seatEnd } from "./officeLists.js";
import { isBehindDeed, isNounHere, opensPredicate, opensVerb, type Sofar, SPEECH_VERB, STOP } from "./phraseStops.js";
import { isSignOff } from "./signOffs.js";

/** Walks from the phrase's first token to where it ends. */
export class Reach {
  private hasName = false;
  private hasRole = false;
  private isOpen = false;
  /** A relative clause has begun: "the refugee who feared". */
  private isRelative = false;
  private at = 0;
  private smallWords = 0;
  private readonly setting: Setting;
  private readonly evidence: Evidence;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly from: number,
    manner: Manner,
  ) {
    this.setting = manner.setting;
    this.evidence = manner.evidence;
  }

  end(): number {
    let at = this.from;
    for (let next = this.from; at < this.tokens.length; at = next) {
      this.at = at;
      next = this.step(at);
      if (next === at) break;
    }
    const to = withoutTail(this.tokens, this.from, at);
    if (this.evidence.describesBefore && to < at && isShortSuffix(this.tokens, to)) return to + 1; // "Aster Inc."
    return withoutSmallTail(this.tokens, { from: this.from, to }, this.evidence);
  }

  /** The token behind the one at `at` where that belongs to the phrase, else `at`. */
  private step(at: number): number {
    const token = this.tokens[at] as Token;
    if (token.kind === "symbol") return this.symbol(at, token);
    if (token.kind !== "word") return at;
    if (at === this.from && token.cues & (DETERMINER | ARTICLE) && !(token.nouns & OFFICE_WORD)) return this.opened(at);
    if (token.isCapital) return this.capital(at, token);
    if (token.nouns & OFFICE_WORD && !this.hasName && !(token.cues & (SPEECH_VERB & ~ATTITUDE))) {
      this.hasRole = true;
      return at + 1;
    }
    return this.small(at, token);
  }

  private capital(at: number, token: Token): number {
    if (at > this.from && token.cues & (VERB | ACCORDING | PRONOUN) && !token.isAcronym) return at;
    const isOffice = this.hasRole && at > this.from && isNounOfOffice(this.tokens, at, this.evidence);
    if (token.nouns & OFFICE_WORD) this.hasRole ||= !isTitleAt(this.tokens, at);
    else if (!token.isAcronym && !(token.nouns & PLACE_NAME) && !isOffice) this.hasName = true;
    this.smallWords = 0;
    return at + 1;
  }

  private small(at: number, token: Token): number {
    const next = this.tokens[at + 1];
    const seat = this.hasRole && this.evidence.linksPlaces ? seatEnd(this.tokens, at) : at;
    if (seat > at) return seat;
    if (this.isTailOfBody(at)) return at + 1;
    const further = furtherKind(this.tokens, this.sofar(at), this.evidence);
    if (further > at) return further;
    if (this.joins(token) && next && canFollowLink(this.tokens, this.sofar(at), this.evidence)) return at + 1;
    if (token.nouns & HONORIFIC && (next?.isCapital || isCutTitle(this.tokens, at))) return at + 1;
    if (token.nouns & ROLE_MARKER && this.hasRole && !(token.cues & RELATIVE) && next?.kind === "word")
      return this.evidence.describesBefore && next.cues & PARTICIPLE ? at : at + 1; // "quoted the minister as | saying"
    if (this.hasName && this.hasRole && this.evidence.describesBehind && isOfficeTail(this.tokens, at)) return at + 1;
    if (isNumber(token))
      return at > this.from &&
        (next?.isCapital || (this.hasName && isNumberOfName(this.tokens, { from: this.from, at }, this.evidence)))
        ? at + 1
        : this.described(at);
    if (this.hasName && this.evidence.describesBefore && isLedTo(this.tokens, at)) return this.led(at);
    if (this.hasName && this.isOpen && this.evidence.describesBefore && isPress(token)) return at + 1;
    if (this.isClosed(at, token)) return this.closed(at);
    if (this.isAsker && token.cues & NO_CLAUSE) return at; // "saat ditanya wartawan | soal itu"
    if (this.hasName && this.isPlaceOfOffice(at)) return at + 1;
    const goesOnWithVerb = !this.isOpen && this.evidence.isPredicate(token); // "sebagai pelatih Persiraja memberi penjelasan"
    if (this.hasRole && isGlued(token, next)) return at + 1;
    if (this.hasName && (this.setting !== "apposition" || goesOnWithVerb)) return at;
    if (opensPredicate(token, this.sofar(at), this.evidence)) return at;
    if (token.grammar & COPULA && !this.isRelative && !token.isCapital) return at; // "el objetivo es", "was a waste"
    if (token.grammar & BRINGS && !this.isRelative && this.evidence.isModal(token)) return at; // "salah satu korban adalah Rudi"
    if (
      (!this.isRelative && opensVerb(this.tokens, this.sofar(at), this.evidence)) ||
      (token.cues & RELATIVE && (next?.grammar ?? 0) & COMPANION)
    )
      return at; // "Wapres yang didampingi Rudi"
    if (token.cues & RELATIVE && (this.hasRole || this.isOpen) && this.setting !== "subject") {
      this.isRelative = true;
      return this.opened(at);
    }
    return this.isStopped(at, token) ? at : this.described(at);
  }

  /** "Innlandet | politidistrikt": the small last word of a body that others found, behind its capitals. */
  private isTailOfBody(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (!this.evidence.describesBefore || !this.hasName || !before?.isCapital || !token) return false;
    return [before, token].every(({ from }) => this.evidence.kinds[from] === ORGANIZATION_WORD);
  }

  /** "saat ditanya wartawan": who asks is told behind the passive, in small letters. */
  private get isAsker(): boolean {
    const [before, first] = [this.tokens[this.from - 1], this.tokens[this.from] as Token];
    return this.evidence.describesBehind && !first.isCapital && before !== undefined && this.evidence.isPassive(before);
  }

  private isStopped(at: number, { cues }: Token): boolean {
    if (this.evidence.describesBefore && isNounHere(this.tokens, at)) return false;
    if (cues & STOP && !this.isPlaceOfRole(at) && !this.isOfDeed(at)) return true;
    return (cues & POST) !== 0 && !(cues & AMBIGUOUS);
  }

  private sofar(at: number): Sofar {
    const { hasName, hasRole, from, isOpen, setting } = this;
    return { from, at, hasName, hasRole, isOpen, setting, opensCapital: this.tokens[from]?.isCapital === true };
  }

  /** "United | manager Nina Vale", "Steelers | defensive captain": the name so far belongs to the role. */
  private led(at: number): number {
    this.hasName = false;
    this.hasRole = true;
    return at + 1;
  }

  private joins(token: Token): boolean {
    if (!(token.nouns & (ROLE_LINK | CONNECTOR | PARTICLE))) return false;
    if (isLoneParticle(token) && isBehindNoun(this.tokens, this.at, this.evidence)) return false; // "ein Nachbar zu Hilfe"
    if (this.hasName && token.nouns & ROLE_LINK && isBodyAhead(this.tokens, this.sofar(this.at), this.evidence))
      return true;
    if (this.hasName && isLinkBehindName(this.tokens, this.at) && !isInBodyName(this.tokens, this.from, this.evidence))
      return false;
    if (isOfGiven(this.tokens, this.at + 1) && this.tokens[this.at + 1]?.isCapital) return true; // "Pieter de Wilde"
    return !this.hasName || ((token.nouns & (CONNECTOR | PARTICLE)) !== 0 && !(token.cues & ARTICLE));
  }

  /** In an apposition "in Washington" and "at the institute" belong to the role; before a comma and a name "di Jabatan Perdana Menteri" does. */
  private isPlaceOfRole(at: number): boolean {
    const token = this.tokens[at] as Token;
    const next = this.tokens[at + 1];
    const name = next && next.cues & ARTICLE ? this.tokens[at + 2] : next;
    if (this.isPlaceOfOffice(at) || this.opensField(at)) return true;
    if (this.setting !== "apposition") return false;
    if (this.evidence.describesBehind && this.hasRole && isOccasionPlace(this.tokens, at)) return false;
    return (token.cues & (PLACE | PRONOUN | PLURAL)) !== 0 && name?.isCapital === true;
  }

  private opensField(at: number): boolean {
    const { tokens, setting, evidence, hasRole, isOpen } = this;
    if (!evidence.describesBefore || !(hasRole || isOpen)) return false;
    return setting === "apposition"
      ? bringsField(tokens, at)
      : setting === "subject" && bringsFieldOfSubject(tokens, at);
  }

  /** What belongs to a deed inside an apposition: "a backer who came | to his senses". */
  private isOfDeed(at: number): boolean {
    const isInside = this.evidence.describesBefore && this.setting === "apposition" && this.hasRole;
    return isInside && isBehindDeed(this.tokens, at);
  }

  private isPlaceOfOffice(at: number): boolean {
    if (!((this.tokens[at]?.cues ?? 0) & PLACE) || !this.hasRole) return false;
    if (this.hasName)
      return (
        this.evidence.describesBehind &&
        isInOffice(this.tokens, this.sofar(this.at), this.evidence) &&
        isPlacedOffice(this.tokens, at, this.evidence)
      );
    return (
      isSeatedOffice(this.tokens, at) ||
      (this.evidence.describesBehind && isPlacedOffice(this.tokens, at, this.evidence))
    );
  }

  /** "mantan pelatih Persija itu": a role with a name inside that is not the source's ends here, as what has no name does. */
  private isClosed(at: number, { cues }: Token): boolean {
    const isDescribed = ((this.tokens[this.from]?.nouns ?? 0) & ROLE_WORD) !== 0;
    return at > this.from && (cues & DEMONSTRATIVE) !== 0 && (!this.hasName || isDescribed);
  }

  private closed(at: number): number {
    this.smallWords = LONGEST_DESCRIPTION.apposition;
    this.hasName = true;
    return at + 1;
  }

  private opened(at: number): number {
    this.isOpen = true;
    return at + 1;
  }

  private described(at: number): number {
    const first = this.tokens[this.from] as Token;
    const isPlain = this.isOpen || this.setting === "apposition" || !first.isCapital;
    const canHold =
      isPlain ||
      (first.nouns & ROLE_WORD) !== 0 ||
      (this.hasRole && this.evidence.describesBefore && isBetweenLinkAndName(this.tokens, at));
    if (this.endsRole(at) || isBehindNounPhrase(this.tokens, { from: this.from, at }, this.evidence)) return at;
    if (!canHold || ++this.smallWords > LONGEST_DESCRIPTION[this.setting]) return at;
    return at + 1;
  }

  /** "the director also sees": what follows an adverb behind the office is no part of it. */
  private endsRole(at: number): boolean {
    return (
      this.hasRole && !this.isOpen && this.evidence.describesBefore && ((this.tokens[at]?.cues ?? 0) & ADVERB) !== 0
    );
  }

  private symbol(at: number, { symbol }: Token): number {
    const next = this.tokens[at + 1];
    if (symbol === "(") return at > this.from && !this.isSigned(at) ? pastBracket(this.tokens, at) : at;
    if (symbol === ".")
      return (next?.isCapital && !isStop(this.tokens, at)) ||
        (this.evidence.describesBefore && isAbbreviated(this.tokens, at))
        ? at + 1
        : at;
    if (symbol === "&" || symbol === "/") return next?.kind === "word" && at > this.from ? at + 1 : at;
    if (symbol === "'" || symbol === "’") return this.possessive(at);
    if (symbol === "-" || symbol === "–") return isBodyOfAcronym(this.tokens, at, this.evidence) ? at + 1 : at;
    if (symbol === "+") return this.tokens[at - 1]?.end === this.tokens[at]?.start ? at + 1 : at; // "the Aster+ head"
    if (symbol === "@") return next?.kind === "word" ? at + 1 : at;
    if (symbol === ",") return this.list(at);
    return at;
  }

  private isSigned(at: number): boolean {
    return this.setting === "behindQuote" && this.evidence.describesBehind && isSignOff(this.tokens, at);
  }

  /** "the company's chief executive": what follows is open again. */
  private possessive(at: number): number {
    const { describesBefore } = this.evidence;
    const isDescription = describesBefore && this.setting === "apposition" && this.hasRole;
    const next = ownedAt(this.tokens, at, { describesBefore, isDescription });
    if (next === null) return at;
    this.hasName = false;
    this.isOpen = true;
    return next;
  }

  private list(at: number): number {
    const { hasName, hasRole, from, setting, tokens } = this;
    const isApposition = setting === "apposition";
    if (isInBody(tokens, from, at, this.evidence)) return at + 1;
    if (isApposition && this.evidence.describesBefore && isInApposition(tokens, { from, hasRole }, at, this.evidence))
      return at + 1;
    return hasRole && listGoesOn(tokens, at, { hasName, from, isApposition }) ? at + 1 : at;
  }
}
