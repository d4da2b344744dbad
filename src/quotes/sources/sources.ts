/** A phrase and what stands behind its comma → a source: a name and a role on both sides of a comma are joined. */
import { ARTICLE, CHANNEL, PLACE, ROLE_LINK, ROLE_MARKER, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Setting } from "../tokens/setting.js";
import { asideEnd, isAnd, isClosedAt, markedEnd } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { withBelonging } from "./belonging.js";
import { isOpeningPlace, pastBody } from "./between.js";
import { describesBody } from "./bodyDescriptions.js";
import { isCited } from "./cited.js";
import { officeBehind, pastDegrees } from "./degrees.js";
import { beforeRelative, beforeSideClause, furtherOfficeEnd, opensTold, relativeEnd } from "./furtherOffices.js";
import { isDescribedAt } from "./nameBounds.js";
import { opensNextClause, opensWithDeed } from "./nextClause.js";
import { withNickname } from "./nicknames.js";
import { isAnother, isDone, isLabel, pastOwner } from "./noRoles.js";
import { OfficesBefore } from "./officesBefore.js";
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
  private readonly offices: OfficesBefore;

  constructor(
    private readonly tokens: readonly Token[],
    readonly evidence: Evidence,
  ) {
    this.phrases = new PhraseReader(tokens, evidence);
    this.offices = new OfficesBefore(tokens, evidence);
  }

  /** The source that begins at token `at`, with its appositions; null where none does. */
  read(at: number, setting: Setting): Source | null {
    const source = this.phrases.read(at, setting) ?? this.unlisted(at, setting);
    const joined =
      source && (isCited(this.tokens, source, this.evidence) ? source : this.withAppositions(source, setting));
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

  private appositionAt({ kind, from, to, role }: Source): number | null {
    if (this.tokens[to]?.symbol === ",") return kind === "person" ? officeBehind(this.tokens, to) : to + 1;
    return kind === "person" && role === null && this.isDescribedRightBehind(from, to) ? to : null;
  }

  /** "Rudi Halim warga Desa Tirta mengatakan"; in "Menurut Rudi warga resah" the clause begins. */
  private isDescribedRightBehind(from: number, at: number): boolean {
    return isDescribedAt(this.tokens, { from, at }, this.evidence);
  }

  private joinedWith(source: Source, at: number, setting: Setting): Source | null {
    const aside = this.asideOf(source, at);
    if (aside !== null) return { ...source, to: aside };
    const behindPlaces = this.shiftedOver(source, at);
    if (behindPlaces) return behindPlaces;
    const behindBody = this.overBody(source, at);
    if (behindBody) return behindBody;
    if (source.name && isAnd(this.tokens[at])) return null;
    const description = this.ofBody(source, at);
    if (description) return description;
    const other = this.described(at, source);
    if (!other) return null;
    if (other.kind === "person" && isOpeningPlace(this.tokens, source)) return null;
    if (source.kind === "role" && other.kind === "person")
      return this.offices.isOwnRole(source, other) ? this.named(source, other) : null;
    if (source.kind === "organization" && other.kind === "person" && this.offices.isOffice(source, other)) {
      return this.named({ ...source, role: source.name }, other);
    }
    if (this.offices.isShift(source, other))
      return this.offices.isTold(source.from, other.to) ? null : shifted(this.tokens, source, other, this.evidence);
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

  /** "Nina Vale, 52,"; "Aster Foods, of Leeds,": a body has a home alone. */
  private asideOf({ kind }: Source, at: number): number | null {
    const isBody = kind === "organization" && this.evidence.describesBefore;
    const isHome = isBody && ((this.tokens[at]?.nouns ?? 0) & ROLE_LINK) !== 0;
    return kind === "person" || isHome ? asideEnd(this.tokens, at) : null;
  }

  /** "Aster Foods, a maker of crisps," */
  private ofBody(source: Source, at: number): Source | null {
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
    if (this.evidence.describesBefore || !source.role || (source.kind === "role" && !this.offices.isRole(source)))
      return null;
    const name = pastBody(this.tokens, at, this.phrases);
    const other = name === null ? null : this.phrases.read(name, "source");
    if (name === null || other?.kind !== "person" || other.role || !this.isEndedAt(other.to)) return null;
    if (!(source.kind === "person" ? this.offices.isShift(source, other) : this.offices.isOwnRole(source, other)))
      return null;
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

  /** "peneliti utama, penulis buku, Rudi Halim": two roles before one name. */
  private doubled(source: Source, other: Source): Source | null {
    if (this.tokens[other.to]?.symbol !== "," || !source.role || !other.role || !this.offices.isRole(source))
      return null;
    const named = this.phrases.read(other.to + 1, "source");
    if (named?.kind !== "person" || this.offices.isTold(source.from, named.to)) return null;
    return { ...source, to: other.to, role: { start: source.role.start, end: other.role.end } };
  }

  /** "Camat Sukamaju, Kabupaten Bandung, Rudi Halim": places between the office and the name. */
  private shiftedOver(source: Source, at: number): Source | null {
    if (source.kind !== "person" || !source.role) return null;
    const name = pastPlaces(this.tokens, at);
    const other = name !== null && name > at ? this.phrases.read(name, "source") : null;
    if (name === null || other?.kind !== "person" || !this.offices.isShift(source, other)) return null;
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
