/** A phrase and what stands behind its comma → a source: a name and a role on both sides of a comma are joined. */

import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  AGENT,
  ARTICLE,
  BECOMING,
  CHANNEL,
  HONORIFIC,
  ORG_HEAD,
  PASSIVE,
  PLACE,
  PLACE_NAME,
  POST,
  RANK,
  RELATIVE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Setting } from "../tokens/setting.js";
import { asideEnd, isAnd, isClosedAt, markedEnd } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { withBelonging } from "./belonging.js";
import { isDescribedBehindAdjunct, isNamedAgain, isOpeningPlace, pastBody } from "./between.js";
import { describesBody } from "./bodyDescriptions.js";
import { officeBehind, pastDegrees } from "./degrees.js";
import { beforeRelative, beforeSideClause, furtherOfficeEnd, opensTold, relativeEnd } from "./furtherOffices.js";
import { isDescribedAt } from "./nameBounds.js";
import { opensNextClause, opensWithDeed } from "./nextClause.js";
import { withNickname } from "./nicknames.js";
import {
  endsList,
  isAmongNames,
  isAnother,
  isDone,
  isLabel,
  isLast,
  isOfSeveral,
  isOutlet,
  opensTime,
  pastOwner,
} from "./noRoles.js";
import { partedBodyEnd } from "./partedBodies.js";
import { PhraseReader } from "./phraseReader.js";
import { extentAt, isRank, spanOf } from "./phrases.js";
import { pointedAtEnd } from "./pointed.js";
import { holds } from "./roleRanges.js";
import { pastPlaces, shifted } from "./shifts.js";
import { type Source, sourceOf } from "./source.js";
import { unlistedBefore } from "./unlisted.js";

export type { Source };

/** How far into an apposition its role may stand: "senior program director". */
const ROLE_REACH = 4;

/** Reads sources out of the tokens of one sentence. */
export class SourceReader {
  private readonly phrases: PhraseReader;

  constructor(
    private readonly tokens: readonly Token[],
    readonly evidence: Evidence,
  ) {
    this.phrases = new PhraseReader(tokens, evidence);
  }

  /** The source that begins at token `at`, with its appositions; null where none does. */
  read(at: number, setting: Setting): Source | null {
    const source = this.phrases.read(at, setting) ?? this.unlisted(at, setting);
    const joined = source && this.withAppositions(source, setting);
    return joined && setting === "behindQuote" ? pointedAtEnd(this.tokens, joined) : joined;
  }

  private unlisted(at: number, setting: Setting): Source | null {
    return setting === "behindQuote" ? unlistedBefore(this.tokens, at, this.phrases) : null;
  }

  private withAppositions(source: Source, setting: Setting): Source {
    if (source.kind === "pronoun") return this.withMarkedRole(source);
    if (source.kind === "plural") return source;
    const whole = withBelonging(this.tokens, source, this.phrases);
    let joined = this.withMarkedRole(this.withBody(withNickname(this.tokens, this.withDegrees(whole))));
    for (let next = this.appositionAt(joined); next !== null; next = this.appositionAt(joined)) {
      const longer = this.joinedWith(joined, next, setting);
      if (!longer) break;
      joined = this.withMarkedRole(this.withDegrees(longer));
    }
    return joined;
  }

  private withDegrees(source: Source): Source {
    const to = source.kind === "person" ? pastDegrees(this.tokens, source.to, this.evidence) : source.to;
    return to === source.to ? source : { ...source, to };
  }

  private appositionAt({ kind, to, role }: Source): number | null {
    if (this.tokens[to]?.symbol === ",") return kind === "person" ? officeBehind(this.tokens, to) : to + 1;
    return kind === "person" && role === null && isDescribedAt(this.tokens, to) ? to : null;
  }

  private joinedWith(source: Source, at: number, setting: Setting): Source | null {
    const aside = source.kind === "person" ? asideEnd(this.tokens, at) : null;
    if (aside !== null) return { ...source, to: aside };
    const behindPlaces = this.shiftedOver(source, at);
    if (behindPlaces) return behindPlaces;
    const behindBody = this.overBody(source, at);
    if (behindBody) return behindBody;
    if (source.name && isAnd(this.tokens[at])) return null;
    const description = this.describedBody(source, at);
    if (description) return description;
    const other = this.described(at, source);
    if (!other) return null;
    if (other.kind === "person" && isOpeningPlace(this.tokens, source)) return null;
    if (source.kind === "role" && other.kind === "person")
      return this.isOwnRole(source, other) ? this.named(source, other) : null;
    if (source.kind === "organization" && other.kind === "person" && this.isOffice(source, other)) {
      return this.named({ ...source, role: source.name }, other);
    }
    if (this.isShift(source, other))
      return this.isTold(source.from, other.to) ? null : shifted(this.tokens, source, other, this.evidence);
    if (source.kind === "role" && other.kind === "role") return this.doubled(source, other);
    if (source.kind !== "person" || !this.isApposition(other)) return null;
    if (opensWithDeed(this.tokens, source, other, this.evidence)) return null;
    if (opensNextClause(this.tokens, { source, other, setting }, this.evidence)) return null;
    if (this.tokens[other.to]?.symbol === "." && !holds(this.tokens, other, ROLE_WORD)) return null;
    const isLoose =
      source.role !== null && (isRank(this.tokens, source.role) || isLabel(this.tokens, source.role, other)); // "Capt. Nina Vale, a diver"
    const extent = beforeSideClause(this.tokens, this.phrases.describing(other) ?? other, this.evidence);
    return { ...source, role: (isLoose ? null : source.role) ?? spanOf(this.tokens, extent), to: other.to };
  }

  /** "Aster Foods, a maker of crisps," */
  private describedBody(source: Source, at: number): Source | null {
    if (source.kind !== "organization" || !this.evidence.describesBefore) return null;
    const extent = extentAt(this.tokens, at, { setting: "apposition", evidence: this.evidence });
    return extent && describesBody(this.tokens, extent) ? { ...source, to: extent.to } : null;
  }

  /** What stands behind the source's comma, with a further office: "director at the institute and a co-author of the report". */
  private described(at: number, { name, kind }: Source): Source | null {
    const other = this.phrases.read(at, name ? "apposition" : "source");
    if (!other || kind !== "person" || !this.evidence.describesBefore || !this.isApposition(other)) return other;
    const clause = relativeEnd(this.tokens, other);
    if (opensTold(this.tokens, at - 1, other.from, clause)) return other;
    const to =
      clause ??
      beforeRelative(this.tokens, other) ??
      furtherOfficeEnd(this.tokens, other, this.evidence) ??
      partedBodyEnd(this.tokens, other, this.evidence);
    return to === null
      ? other
      : { ...other, to, role: { start: other.role?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 } };
  }

  /** "Ketua Pusat Kajian Energi, Institut Tirta, Rudi Halim": a body or a place between the office and the name. */
  private overBody(source: Source, at: number): Source | null {
    if (this.evidence.describesBefore || !source.role || (source.kind === "role" && !this.isRole(source))) return null;
    const name = pastBody(this.tokens, at, this.phrases);
    const other = name === null ? null : this.phrases.read(name, "source");
    if (name === null || other?.kind !== "person" || other.role || !this.isEndedAt(other.to)) return null;
    if (!(source.kind === "person" ? this.isShift(source, other) : this.isOwnRole(source, other))) return null;
    const role = { start: source.role.start, end: this.tokens[name - 2]?.end ?? source.role.end };
    return { ...other, from: source.from, role, isDefinite: false };
  }

  /** A sign, a reporting word or the verb of the sentence ends the name: "Rudi Halim meraih". */
  private isEndedAt(at: number): boolean {
    const next = this.tokens[at];
    const isVerb = next !== undefined && this.evidence.describesBehind && this.evidence.isPredicate(next);
    return isVerb || isClosedAt(this.tokens, at);
  }

  /** "Rudi Halim of the Harbour Authority said", "of Aster, Kent, said": the body or the home goes with the name. */
  private withBody(source: Source): Source {
    if (source.kind !== "person") return source;
    const name = tokenFrom(this.tokens, source.name?.end ?? 0);
    const home = this.evidence.describesBefore && name > 0 ? asideEnd(this.tokens, name) : null;
    if (home !== null && home >= source.to) return { ...source, to: home };
    const link = this.tokens[source.to];
    if (!link || link.isCapital || !(link.nouns & ROLE_LINK) || link.cues & (PLACE | CHANNEL)) return source;
    const body = this.phrases.read(source.to + 1, "subject");
    return body?.kind === "organization" ? { ...source, to: body.to } : source;
  }

  /** "Menteri Perdagangan, Rudi Halim": the role stands before, more of it may stand with the name. */
  private named(source: Source, other: Source): Source {
    const role = source.role && other.role ? { start: source.role.start, end: other.role.end } : source.role;
    return { ...other, from: source.from, role, isDefinite: false };
  }

  /** "According to her teacher, Rudi paints": without a comma behind it the name opens what was said. */
  private opensContent({ from }: Source, to: number): boolean {
    const next = this.tokens[to];
    const isDescribed = this.tokens[from]?.isCapital === false || this.evidence.describesBefore;
    const goesOn = next?.kind === "word" && !(next.cues & RELATIVE);
    return isDescribed && ((this.tokens[from - 1]?.cues ?? 0) & ACCORDING) !== 0 && goesOn;
  }

  /** "Dalam beberapa hasil survei, Rudi": a description without a word for people is no role. */
  private isRole({ from, to, isDefinite }: Source, named: Source | null = null): boolean {
    if (isDefinite && this.isInside(from) && !(this.evidence.describesBefore && isLast(this.tokens, named)))
      return false;
    const kinds = this.evidence.describesBefore ? ROLE_WORD : ROLE_WORD | ORG_HEAD; // "the best office chairs, Rudi"
    return this.tokens.slice(from, to).some(({ nouns }) => (nouns & kinds) !== 0);
  }

  /** Whether what stands before token `from` goes on with it: neither a comma nor a word that brings in a source. */
  private isInside(from: number, agent = AGENT): boolean {
    const before = this.tokens[from - 1];
    const isTold = before?.isCapital && this.evidence.linksPlaces && (this.tokens[from - 2]?.cues ?? 0) & CHANNEL; // "dijo a Nordia el alcalde"
    return before?.kind === "word" && !isTold && !(before.cues & (VERB | POST | ACCORDING | PASSIVE | ADVERB | agent));
  }

  /** Whether the role before a name's comma is that name's. */
  private isOwnRole(source: Source, other: Source): boolean {
    const { tokens, evidence } = this;
    if (!this.isRole(source, other)) return false;
    if (evidence.describesBefore && (isOfSeveral(tokens, source, evidence) || endsList(tokens, source, evidence)))
      return false;
    if (evidence.describesBefore && isAmongNames(tokens, source, other, evidence)) return false;
    if (opensTime(tokens, source, evidence)) return false;
    return !this.opensContent(source, other.to) && !this.isTold(source.from, other.to);
  }

  /** "Kepada petugas, Rudi mengaku", "Asked by reporters, Rudi said", "Mengenai absennya pengurus klub, Rudi", "diangkat menjadi menteri, Rudi": the office is another's, or none yet. */
  private isTold(from: number, end: number): boolean {
    const before = this.tokens[from - 1];
    if (before?.kind !== "word" || (before.isCapital && from > 1)) return false;
    if (before.nouns & BECOMING) return true;
    const isVerb = this.evidence.isPredicate(before) && !(before.cues & CHANNEL); // "Talking to reporters, Rudi said"
    if (!this.acts(end) || before.isDigits || isVerb) return false;
    return before.isCapital
      ? (before.cues & CHANNEL) !== 0
      : this.isInside(from, this.evidence.describesBefore ? 0 : AGENT);
  }

  /** Whether the source that ends before token `at` is the subject of a verb. */
  private acts(at: number): boolean {
    const next = this.tokens[at];
    if (this.evidence.describesBefore && next?.symbol === ",") return isDescribedBehindAdjunct(this.tokens, at);
    if (this.evidence.describesBefore && next?.kind === "word") return !next.isCapital && !(next.cues & RELATIVE); // "for her mother, Rudi took"
    return next !== undefined && ((next.cues & (VERB | POST | ADVERB)) !== 0 || this.evidence.isPredicate(next));
  }

  /** "Kasubdit Renakta, AKBP Rudi Halim": what looks like an organization is an office where a rank or a bare name follows. */
  private isOffice(source: Source, other: Source): boolean {
    const isApart = this.opensContent(source, other.to) || this.isTold(source.from, other.to);
    if (this.evidence.describesBefore && (isApart || this.isInside(source.from, 0))) return false; // "According to the Courier, Rudi has", "Speaking to the Courier, Rudi, a nurse, said"
    const first = this.tokens[source.from] as Token;
    if (isOutlet(this.tokens, source.from, this.evidence)) return false;
    const isHead = (first.nouns & (ORG_HEAD | PLACE_NAME)) !== 0 || (first.isAcronym && !(first.nouns & ACRONYM));
    return !isHead && (other.role === null || ((this.tokens[other.from]?.nouns ?? 0) & ROLE_WORD) !== 0);
  }

  private isShift(source: Source, other: Source): boolean {
    if (source.kind !== "person" || other.kind !== "person" || (other.role && !this.isRanked(other))) return false;
    if (this.evidence.describesBefore && source.name && source.role) return false; // "Mayor Nina Vale of Port, Aster"
    if (this.evidence.linksPlaces && isNamedAgain(this.tokens, source, other)) return false;
    const next = this.tokens[other.from] as Token;
    if (!next.isCapital && !(next.nouns & HONORIFIC)) return false;
    const first = this.tokens[source.from];
    if (source.role) return source.role.start < (source.name?.start ?? 0);
    return first !== undefined && !first.isCapital && source.name?.start !== first.start;
  }

  /** "Kapolsek Sukamaju, Iptu Rudi Halim": a rank alone before the name, where an office stands before it. */
  private isRanked({ from, role }: Source): boolean {
    const first = this.tokens[from];
    return !this.evidence.describesBefore && role?.start === first?.start && ((first?.nouns ?? 0) & RANK) !== 0;
  }

  /** "peneliti utama, penulis buku, Rudi Halim": two roles before one name. */
  private doubled(source: Source, other: Source): Source | null {
    if (this.tokens[other.to]?.symbol !== "," || !source.role || !other.role || !this.isRole(source)) return null;
    const named = this.phrases.read(other.to + 1, "source");
    if (named?.kind !== "person" || this.isTold(source.from, named.to)) return null;
    return { ...source, to: other.to, role: { start: source.role.start, end: other.role.end } };
  }

  /** "Camat Sukamaju, Kabupaten Bandung, Rudi Halim": places between the office and the name. */
  private shiftedOver(source: Source, at: number): Source | null {
    if (source.kind !== "person" || !source.role) return null;
    const name = pastPlaces(this.tokens, at);
    const other = name !== null && name > at ? this.phrases.read(name, "source") : null;
    if (name === null || other?.kind !== "person" || !this.isShift(source, other)) return null;
    return { ...other, from: source.from, role: { start: source.role.start, end: this.tokens[name - 2]?.end ?? 0 } };
  }

  /** Behind a name: what begins with a role or an article describes it, whatever names stand inside. */
  private isApposition(other: Source): boolean {
    const { from, to, kind } = other;
    const first = this.tokens[from];
    if (!first || kind === "pronoun" || kind === "plural" || isDone(this.tokens, from, this.evidence)) return false;
    if (this.evidence.describesBefore && isAnother(this.tokens, other)) return false;
    return (
      (first.cues & ARTICLE) !== 0 ||
      holds(this.tokens, { from, to: Math.min(to, pastOwner(this.tokens, from, to) + ROLE_REACH) }, ROLE_WORD)
    );
  }

  /** `katanya yang juga Ketua Komisi Pangan`: the office behind the cue at `at` that holds its speaker; null where none stands there. */
  roleBehind(at: number): Source | null {
    const marked = this.withMarkedRole(sourceOf({ from: at + 1, to: at + 1 }, "pronoun"));
    return marked.role ? marked : null;
  }

  /** "Rudi Halim selaku ketua panitia", "Rudi Halim sebagai sahabat Sari": names inside it are not the source's. */
  private withMarkedRole(source: Source): Source {
    const marker = this.tokens[source.to];
    const isOne = source.kind === "person" || (source.kind === "pronoun" && this.evidence.describesBehind);
    if (!isOne || !marker || !(marker.nouns & ROLE_MARKER)) return source;
    const from = source.to + 1;
    const other = this.phrases.read(from, "apposition");
    const isRole = other?.kind === "role" && (!this.evidence.describesBefore || holds(this.tokens, other, ROLE_WORD)); // "as a safari" is none
    const isOffice =
      !this.evidence.describesBefore && other?.kind === "person" && other.isPersonal && other.role !== null;
    const to = isRole || isOffice ? other.to : markedEnd(this.tokens, from);
    if (to === from) return source;
    const own = source.role && !isRank(this.tokens, source.role) ? source.role : null; // "AKP Rudi yang juga Kapolsek"
    return { ...source, role: own ?? (isRole ? other.role : null) ?? spanOf(this.tokens, { from, to }), to };
  }
}
