/** A phrase alone → the source that it names, without what stands behind its comma. */

import {
  ACRONYM,
  ADVERB,
  ARTICLE,
  BODY,
  DEMONSTRATIVE,
  DETERMINER,
  GENERIC_ORG,
  NICKNAME,
  OBLIQUE,
  OFFICE,
  OFFICE_WORD,
  ORG_HEAD,
  ORG_SUFFIX,
  PERSON,
  PLACE_NAME,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  ROLE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
  SO_CALLED,
  THING,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { opensRelativeClause } from "../tokens/nouns.js";
import { ORGANIZATION_WORD, PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent, Setting } from "../tokens/setting.js";
import { opensRelative } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { isBodysAcronym, isForce, isOwnedBody } from "./bodies.js";
import { bodyIn, bracketed } from "./brackets.js";
import { describedBody } from "./describedBodies.js";
import { isKnownOne } from "./knownOnes.js";
import { isSpokenFor, surnameAlone } from "./nameBounds.js";
import { isBarePossessive } from "./noRoles.js";
import { NameFinder } from "./personNames.js";
import { extentAt, spanOf } from "./phrases.js";
import { holds, RoleRanges } from "./roleRanges.js";
import { beforeBreak } from "./roleStarts.js";
import { type Source, sourceOf } from "./source.js";
import { initialsBehind } from "./toldBehind.js";

const BODY_WORD = ORG_HEAD | ORG_SUFFIX | GENERIC_ORG | OFFICE;

/** A name, and its age in brackets. */
const AGED_LENGTH = 4;
/** Reads phrases of one sentence. */
export class PhraseReader {
  private readonly names: NameFinder;
  private readonly roles: RoleRanges;

  constructor(
    private readonly tokens: readonly Token[],
    readonly evidence: Evidence,
  ) {
    this.names = new NameFinder(tokens, evidence);
    this.roles = new RoleRanges(tokens, evidence);
  }

  /** The source that the phrase at token `at` names; null where none begins there. */
  read(at: number, setting: Setting): Source | null {
    const extent = extentAt(this.tokens, at, { setting, evidence: this.evidence });
    if (!extent || opensRelativeClause(this.tokens, extent, this.evidence)) return null;
    return this.dissect(extent);
  }

  private dissect(extent: Extent): Source | null {
    const first = this.tokens[extent.from] as Token;
    if (extent.to === extent.from + 1 && !first.isAcronym) {
      if (first.cues & PRONOUN) return sourceOf(extent, "pronoun");
      if (first.cues & PLURAL || first.grammar & THING) return sourceOf(extent, "plural");
    }
    const body = describedBody(this.tokens, extent, this.evidence);
    if (body) return body;
    const name = this.pointsBack(extent)
      ? null
      : (this.initials(extent) ?? surnameAlone(this.tokens, this.evidence, extent) ?? this.nameIn(extent));
    if (name && this.isPlatform(extent, name)) return this.unnamed({ from: extent.from, to: name.to + 1 });
    const isOther = name !== null && isSpokenFor(this.tokens, this.evidence, name);
    const isNamed = name !== null && !isOther && !this.isBody(extent, name) && !this.isToldOf(extent, name);
    return isNamed ? this.personOf(extent, name) : this.unnamed(extent);
  }

  /** "Wakil Ketua DPR Rudi Halim sekaligus Ketua Harian Partai Tirta": the name may stand before the second office. */
  private nameIn(extent: Extent): Extent | null {
    const last = this.names.find(extent);
    const marker = this.markerIn(extent);
    if (marker === null || (last && last.from < marker)) return last;
    const first = this.names.find({ from: extent.from, to: marker });
    if (!first || first.to !== marker || this.isInBody(first)) return last;
    const isShorter = !last || last.to - last.from < first.to - first.from;
    return isShorter || this.isInBody(last) || this.isPerson(first) ? first : last;
  }

  /** The word that joins a second office to a first one. */
  private markerIn({ from, to }: Extent): number | null {
    for (let at = from + 1; at < to; at++) {
      const { nouns, cues, isCapital } = this.tokens[at] as Token;
      if (nouns & ROLE_MARKER && !isCapital && !(cues & RELATIVE)) return at;
    }
    return null;
  }

  /** "Partai Tirta": a body's name, of which the head stands before. */
  private isInBody({ from }: Extent): boolean {
    return ((this.tokens[from - 1]?.nouns ?? 0) & GENERIC_ORG) !== 0;
  }

  private isPerson({ to }: Extent): boolean {
    return this.isKnown(this.tokens[to - 1] as Token, PERSON_WORD);
  }

  /** "mantan pelatih Persija itu": the name inside is not the source's. */
  private pointsBack({ from, to }: Extent): boolean {
    const last = this.tokens[to - 1] as Token;
    if (this.roles.namesAgain(to - 2, from, NICKNAME) !== null) return false; // "pria yang akrab disapa Rudi itu"
    return !last.isCapital && (last.cues & DEMONSTRATIVE) !== 0 && ((this.tokens[from]?.nouns ?? 0) & ROLE_WORD) !== 0;
  }

  /** "a correspondent who joined Rudi": the name belongs to the clause about somebody without one. */
  private isToldOf({ from }: Extent, name: Extent): boolean {
    return this.evidence.describesBefore && this.tokens.slice(from + 1, name.from).some(opensRelative);
  }

  /** "pemilik akun X @joni_99": one word between a small one and what the account is called. */
  private isPlatform({ from }: Extent, name: Extent): boolean {
    const isOneWord = name.to === name.from + 1 && name.from > from;
    return isOneWord && this.tokens[name.to]?.isHandle === true && this.tokens[name.from - 1]?.isCapital === false;
  }

  /** "AS (34)", "korban berinisial AS": an age, or a word for it, tells initials from a body. */
  private initials({ from, to }: Extent): Extent | null {
    const suspect = initialsBehind(this.tokens, { from, to }, this.evidence);
    if (suspect) return suspect;
    const words = this.evidence.usesFirstNames ? this.tokens.slice(from, to - 1) : [];
    const called = words.findIndex(({ cues }) => cues & SO_CALLED);
    const at = from + called + 1;
    const [name, open, age, close] = this.tokens.slice(at, at + AGED_LENGTH);
    const isAged = open?.symbol === "(" && age?.isDigits === true && close?.symbol === ")";
    return name?.isAcronym && (isAged || called >= 0) ? { from: at, to: at + 1 } : null;
  }

  /** "Bank Mandiri", "RSUD Ulin": what begins with a body and holds no word for people is the body. */
  private isBody({ from }: Extent, name: Extent): boolean {
    const isOpened = ((this.tokens[from]?.cues ?? 0) & DETERMINER) !== 0;
    const first = (this.tokens[isOpened ? from + 1 : from] ?? this.tokens[from]) as Token;
    if (name.from === from || !first.isCapital || !(first.nouns & (ORG_HEAD | GENERIC_ORG))) return false;
    if (name.to - name.from > 1 && this.isPerson(name)) return false; // "Pemkot Tirta" is no Tirta
    const members = this.isOfPeople(from) ? from + 2 : from;
    return !this.tokens.slice(members, name.from).some(({ nouns }) => (nouns & ROLE_WORD) !== 0);
  }

  /** "Ikatan Dokter Gigi", "Kantor Staf Presiden": right behind the head of a body stands whose body it is. */
  private isOfPeople(from: number): boolean {
    const [head, people] = [this.tokens[from], this.tokens[from + 1]];
    if (!head?.isCapital || head.isAcronym || !(head.nouns & ORG_HEAD) || head.nouns & ROLE_WORD) return false;
    return people?.isCapital === true && !people.isAcronym && (people.nouns & (ROLE | PERSON)) !== 0;
  }

  private personOf(extent: Extent, name: Extent): Source {
    const person = sourceOf(extent, "person");
    person.name = spanOf(this.tokens, name);
    person.alias = bracketed(this.tokens, name.to, extent.to);
    person.isNickname = this.roles.namesAgain(name.from, extent.from, NICKNAME) !== null;
    const range = person.isNickname ? null : this.roles.ofName({ from: extent.from, to: name.from });
    if (!range) return person;
    person.role = spanOf(this.tokens, range);
    person.isPersonal = holds(this.tokens, range, ROLE_WORD | ORG_HEAD);
    return person;
  }

  /** What describes somebody behind the name, without its article. */
  describing({ from, to }: Extent): Extent | null {
    let start = this.roles.pastAdverb(from);
    while (start < to - 1 && this.roles.isDropped(this.tokens[start] as Token, ROLE_MARKER))
      start = this.roles.pastAdverb(start + 1);
    return start < to ? { from: start, to } : null;
  }

  /** "Pasal 36 dari peraturan itu": a part of a law or a paper, by its number. */
  private isNumberedPart(extent: Extent): boolean {
    const first = this.tokens[extent.from] as Token;
    return (
      (first.nouns & OFFICE) !== 0 &&
      this.tokens[extent.from + 1]?.isDigits === true &&
      !holds(this.tokens, extent, ROLE_WORD)
    );
  }

  private unnamed(extent: Extent): Source | null {
    const bare = this.withoutArticle(extent);
    const isRole = holds(this.tokens, extent, ROLE_WORD) && !this.isTitledBody(extent) && !isForce(this.tokens, bare);
    const last = this.tokens[extent.to - 1] as Token;
    const first = this.tokens[extent.from] as Token;
    const isDefinite =
      (!last.isCapital && (last.cues & DEMONSTRATIVE) !== 0) || isKnownOne(this.tokens, extent, this.evidence);
    const isOne = (first.grammar & OBLIQUE) !== 0; // "des Präsidenten"
    const isSeveral = !isOne && this.evidence.isPlural(this.headOf(extent) ?? last);
    const isOffice = first.isCapital && (first.nouns & (ROLE | ACRONYM)) !== 0 && !isSeveral;
    if (!isRole && this.isOrganization(bare)) {
      const body = bodyIn(this.tokens, sourceOf(extent, "organization"), bare);
      body.isDefinite = isDefinite;
      body.isOffice = isOffice;
      return body;
    }
    const isOwned = this.evidence.describesBefore && isOwnedBody(this.tokens, extent);
    const isDescription = isRole || isOwned || (first.cues & DETERMINER) !== 0 || first.nouns !== 0 || first.isHandle;
    if (!isDescription || isBarePossessive(this.tokens, extent)) return null;
    const source = sourceOf(extent, "role");
    const whole = this.evidence.describesBefore ? beforeBreak(this.tokens, extent) : extent;
    source.role = spanOf(this.tokens, this.roles.before(whole) ?? whole);
    source.isDocument = this.isNumberedPart(extent);
    source.isDefinite = isDefinite && !source.isDocument;
    source.isOffice = isOffice && !source.isDocument;
    const isGeneric = this.isGenericBody(extent) && !isRole;
    source.isBody = isGeneric || (last.grammar & BODY) !== 0;
    const isCollective = this.evidence.describesBefore && !last.isCapital && (last.nouns & GENERIC_ORG) !== 0; // "police"
    source.isPersonal = !isSeveral && !isCollective && (isRole || ((last.cues & DEMONSTRATIVE) !== 0 && !isGeneric));
    source.isBare = this.evidence.describesBefore && first.isCapital && extent.to === extent.from + 1;
    source.isVague = !holds(this.tokens, extent, OFFICE_WORD);
    return source;
  }

  /** "perusahaan itu", "partai tersebut": a word for bodies that points back means the one that acted last. */
  private isGenericBody({ from, to }: Extent): boolean {
    const [body, pointer] = this.tokens.slice(from, to);
    if (to !== from + 2 || !this.evidence.describesBehind) return false;
    return ((body?.nouns ?? 0) & GENERIC_ORG) !== 0 && ((pointer?.cues ?? 0) & DEMONSTRATIVE) !== 0;
  }

  /** "ministro de Exteriores", "owner of Aster Partners" are one: where the office follows its head, that tells of how many. */
  private headOf({ from, to }: Extent): Token | undefined {
    const words = this.tokens.slice(from, to);
    if (this.evidence.linksPlaces) return words.find(({ nouns }) => nouns & ROLE_WORD);
    if (!this.evidence.describesBefore) return undefined;
    const link = words.findIndex(({ nouns, isCapital }, at) => at > 0 && nouns & ROLE_LINK && !isCapital);
    return words.slice(0, Math.max(link, 0)).findLast(({ nouns }) => nouns & ROLE_WORD);
  }

  /** "Council of Harbour Designers": words for people inside a body's name, by its capitals and by what others found. */
  private isTitledBody(extent: Extent): boolean {
    const { from, to } = this.withoutArticle(extent);
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    if (to === from + 1 && first?.isAcronym && this.isKnown(first, ORGANIZATION_WORD)) return true; // "CREW"
    if (!this.evidence.describesBefore && (this.isOfPeople(from) || this.isFoundBody({ from, to }))) return true;
    if (!first?.isCapital || !last?.isCapital || !holds(this.tokens, extent, ORG_HEAD)) return false;
    return (
      this.evidence.describesBefore && this.isKnown(first, ORGANIZATION_WORD) && this.isKnown(last, ORGANIZATION_WORD)
    );
  }

  /** "Kementerian Perempuan, Keluarga dan Masyarakat": others found a body there, comma and all. */
  private isFoundBody({ from, to }: Extent): boolean {
    const body = this.tokens.slice(from, to);
    if (!((body[0]?.nouns ?? 0) & ORG_HEAD) || !body.some(({ symbol }) => symbol === ",")) return false;
    return body.every((token) => this.isKnown(token, ORGANIZATION_WORD));
  }

  /** "the Department of Energy", "pihak Bank Tirta": what follows the article is the name. */
  private withoutArticle({ from, to }: Extent): Extent {
    const { cues, nouns } = this.tokens[from] as Token;
    const isParty =
      (cues & DETERMINER) !== 0 && (nouns & GENERIC_ORG) !== 0 && this.tokens[from + 1]?.isCapital === true;
    const isOpener = from === 0 && this.evidence.describesBehind && (cues & ADVERB) !== 0 && !(nouns & ROLE_WORD); // "Sementara KPK"
    const isArticle = ((cues & ARTICLE) !== 0 || isParty || isOpener) && from + 1 < to;
    return { from: isArticle ? from + 1 : from, to };
  }

  /** Capitals throughout, with an organization's head, an acronym, or names that others found. */
  private isOrganization({ from, to }: Extent): boolean {
    const first = this.tokens[from] as Token;
    if (first.nouns & GENERIC_ORG && this.tokens[to - 1]?.isCapital && to > from + 1) return true;
    if (!first.isCapital || ((first.grammar & POSSESSIVE) !== 0 && this.evidence.describesBefore)) return false; // "Its IRS filing"
    if (isForce(this.tokens, { from, to })) return true;
    if (to === from + 1 && first.nouns & GENERIC_ORG && !isBodysAcronym(first))
      return this.isKnown(first, ORGANIZATION_WORD);
    const last = this.tokens[to - 1] as Token;
    if (!last.isCapital && last.cues & DEMONSTRATIVE) return false;
    const isNamed = this.tokens.slice(from + 1, to).some(({ isCapital }) => isCapital);
    if (this.evidence.describesBehind && first.nouns & GENERIC_ORG && to > from + 1 && !isNamed) return false; // "Pihak sekolah"
    if (this.evidence.describesBefore && to > from + 1 && last.isCapital && last.nouns & GENERIC_ORG) return true; // "Aster Zoo"
    if (first.nouns & (ORG_HEAD | GENERIC_ORG)) return true;
    if (first.nouns & PLACE_NAME) return last.isCapital || (last.nouns & BODY_WORD) !== 0; // "British police", no "British royal"
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token;
      if (this.isKnown(token, ORGANIZATION_WORD) || token.isAcronym) return true;
    }
    return false;
  }

  private isKnown({ from }: Token, kind: number): boolean {
    return this.evidence.kinds[from] === kind;
  }
}
