/** A phrase → the source that it names: who, in which role; a name and a role on both sides of a comma are joined. */
import type { Span } from "../shapes.js";
import { type Evidence, ORGANIZATION_WORD } from "./evidence.js";
import {
  ACRONYM,
  ADVERB,
  ARTICLE,
  CHANNEL,
  DEMONSTRATIVE,
  DETERMINER,
  GENERIC_ORG,
  HONORIFIC,
  NICKNAME,
  OFFICE,
  ORG_HEAD,
  ORG_SUFFIX,
  PERSON,
  PLACE_NAME,
  PLURAL,
  POST,
  POST_NOMINAL,
  PRONOUN,
  RANK,
  ROLE,
  ROLE_MARKER,
  VERB,
} from "./lexicon.js";
import { NameFinder } from "./personNames.js";
import { type Extent, extentAt, type Setting, spanOf } from "./phrases.js";
import type { Token } from "./tokens.js";

/** Who a phrase says that speaks. */
export interface Source extends Extent {
  readonly kind: "person" | "organization" | "role" | "pronoun" | "plural";
  /** Of a person or an organization; else null. */
  readonly name: Span | null;
  readonly role: Span | null;
  /** A second name in brackets behind the first: "(KPK)". */
  readonly alias: Span | null;
  /** It points back: "menteri itu", "the minister". */
  readonly isDefinite: boolean;
  /** An office alone, with a capital: who holds it has been named. */
  readonly isOffice: boolean;
}

const ROLE_WORD = ROLE | ACRONYM | PERSON | RANK;
const NICKNAME_REACH = 4;
/** How far into an apposition its role may stand: "senior program director". */
const ROLE_REACH = 4;
const NEVER_NAME = ROLE_WORD | ORG_HEAD | OFFICE | PLACE_NAME | ORG_SUFFIX | GENERIC_ORG;

/** Reads sources out of the tokens of one sentence. */
export class SourceReader {
  private readonly names: NameFinder;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {
    this.names = new NameFinder(tokens, evidence);
  }

  /** The source that begins at token `at`, with its appositions; null where none does. */
  read(at: number, setting: Setting): Source | null {
    const extent = this.extent(at, setting);
    const source = extent && this.dissect(extent);
    return source && this.withAppositions(source, setting);
  }

  private extent(at: number, setting: Setting): Extent | null {
    return extentAt(this.tokens, at, { setting, evidence: this.evidence });
  }

  private withAppositions(source: Source, setting: Setting): Source {
    if (source.kind === "pronoun" || source.kind === "plural") return source;
    let joined = this.withMarkedRole(this.withNickname(source));
    for (let next = this.afterComma(joined.to); next !== null; next = this.afterComma(joined.to)) {
      const longer = this.joinedWith(joined, next, setting);
      if (!longer) break;
      joined = this.withMarkedRole(longer);
    }
    return joined;
  }

  private afterComma(at: number): number | null {
    return this.tokens[at]?.symbol === "," ? at + 1 : null;
  }

  private joinedWith(source: Source, at: number, setting: Setting): Source | null {
    if (this.tokens[at]?.nouns && (this.tokens[at]?.nouns ?? 0) & POST_NOMINAL) return { ...source, to: at + 1 };
    const extent = this.extent(at, source.name ? "apposition" : "source");
    const other = extent && this.dissect(extent);
    if (!other) return null;
    if (source.kind === "role" && other.kind === "person") return this.named(source, other);
    if (source.kind === "organization" && other.kind === "person" && this.isOffice(source, other)) {
      return this.named({ ...source, role: source.name }, other);
    }
    if (this.isShift(source, other)) return this.shifted(source, other);
    if (source.kind === "role" && other.kind === "role") return this.doubled(source, other);
    if (source.kind !== "person" || !this.isApposition(other)) return null;
    if (setting !== "behindQuote" && !this.isClosed(other.to)) return null;
    const role = source.role ?? other.role ?? spanOf(this.tokens, this.roleRange(other) ?? other);
    return { ...source, role, to: other.to };
  }

  /** "Menteri Perdagangan, Rudi Halim": the role stands before, more of it may stand with the name. */
  private named(source: Source, other: Source): Source {
    const role = source.role && other.role ? { start: source.role.start, end: other.role.end } : source.role;
    return { ...other, from: source.from, role, isDefinite: false };
  }

  /** "Kasubdit Renakta, AKBP Rudi Halim": what looks like an organization is an office where a rank or a bare name follows. */
  private isOffice({ from }: Source, { from: next, role }: Source): boolean {
    const isHead = ((this.tokens[from]?.nouns ?? 0) & ORG_HEAD) !== 0;
    return !isHead && (role === null || ((this.tokens[next]?.nouns ?? 0) & ROLE_WORD) !== 0);
  }

  /** An apposition before a verb or a clause ends with a comma, or with the verb. */
  private isClosed(at: number): boolean {
    const token = this.tokens[at];
    return !token || token.symbol === "," || (token.cues & (VERB | ADVERB | CHANNEL | POST)) !== 0;
  }

  private isShift(source: Source, other: Source): boolean {
    if (source.kind !== "person" || other.kind !== "person" || other.role) return false;
    const first = this.tokens[source.from];
    return source.role !== null || (first !== undefined && !first.isCapital && source.name?.start !== first.start);
  }

  /** "peneliti utama, penulis buku, Rudi Halim": two roles before one name. */
  private doubled(source: Source, other: Source): Source | null {
    if (this.tokens[other.to]?.symbol !== "," || !source.role || !other.role) return null;
    const name = this.extent(other.to + 1, "source");
    if (!name || this.dissect(name)?.kind !== "person") return null;
    return { ...source, to: other.to, role: { start: source.role.start, end: other.role.end } };
  }

  /** "Camat Sukamaju, Rudi Halim": the place in the office looked like a name until the name came. */
  private shifted(source: Source, other: Source): Source {
    const start = source.role?.start ?? this.tokens[source.from]?.start ?? 0;
    const role = { start, end: source.name?.end ?? start };
    return { ...other, from: source.from, role, isDefinite: false };
  }

  /** Behind a name: what begins with a role or an article describes it, whatever names stand inside. */
  private isApposition({ from, to, kind }: Source): boolean {
    const first = this.tokens[from];
    if (!first || kind === "pronoun" || kind === "plural") return false;
    if (first.cues & (ARTICLE | DETERMINER)) return true;
    return this.tokens.slice(from, Math.min(to, from + ROLE_REACH)).some(({ nouns }) => (nouns & ROLE_WORD) !== 0);
  }

  /** "Rudi Halim yang akrab disapa Rudi", "Rudi Halim alias Dodi", "Rudi Halim atau Dodi" */
  private withNickname(source: Source): Source {
    if (source.kind !== "person" || source.alias) return source;
    const at = this.nicknameAt(source.to);
    if (at === null) return source;
    let to = at;
    while (this.tokens[to]?.isCapital) to++;
    let from = at;
    while (from < to - 1 && (this.tokens[from]?.nouns ?? 0) & HONORIFIC) from++;
    return to > from ? { ...source, to, alias: spanOf(this.tokens, { from, to }) } : source;
  }

  /** Where a nickname begins behind a name; small words may stand before the word that brings it in. */
  private nicknameAt(from: number): number | null {
    const start = this.tokens[from]?.symbol === "," ? from + 1 : from;
    for (let at = start; at < start + NICKNAME_REACH; at++) {
      const token = this.tokens[at];
      if (token?.kind !== "word" || token.isCapital) return null;
      if (token.cues & NICKNAME) return this.tokens[at + 1]?.isCapital ? at + 1 : null;
    }
    return null;
  }

  /** "Rudi Halim selaku ketua panitia", "Rudi Halim yang juga Wakil Ketua DPRD" */
  private withMarkedRole(source: Source): Source {
    const marker = this.tokens[source.to];
    if (source.kind !== "person" || !marker || !(marker.nouns & ROLE_MARKER)) return source;
    const extent = this.extent(source.to + 1, "apposition");
    const other = extent && this.dissect(extent);
    if (other?.kind !== "role") return source;
    return { ...source, role: source.role ?? other.role, to: other.to };
  }

  private dissect(extent: Extent): Source | null {
    const first = this.tokens[extent.from] as Token;
    const { from, to } = extent;
    const nothing = { from, to, name: null, role: null, alias: null, isDefinite: true, isOffice: false };
    if (extent.to === extent.from + 1 && !first.isAcronym) {
      if (first.cues & PRONOUN) return { ...nothing, kind: "pronoun" };
      if (first.cues & PLURAL) return { ...nothing, kind: "plural" };
    }
    const name = this.pointsBack(extent) ? null : this.names.find(extent);
    return name ? this.personOf(extent, name) : this.unnamed(extent);
  }

  /** "mantan pelatih Persija itu": the name inside is not the source's. */
  private pointsBack({ from, to }: Extent): boolean {
    const last = this.tokens[to - 1] as Token;
    return !last.isCapital && (last.cues & DEMONSTRATIVE) !== 0 && ((this.tokens[from]?.nouns ?? 0) & ROLE_WORD) !== 0;
  }

  private personOf(extent: Extent, name: Extent): Source {
    const before = this.roleRange({ from: extent.from, to: name.from });
    const alias = this.bracketed(name.to, extent.to);
    const role = before && this.trimmedRole(before);
    return {
      ...extent,
      kind: "person",
      name: spanOf(this.tokens, name),
      role: role && spanOf(this.tokens, role),
      alias,
      isDefinite: false,
      isOffice: false,
    };
  }

  /** The tokens before a name without honorifics at their end and articles at their start; null where none are left. */
  private roleRange({ from, to }: Extent): Extent | null {
    let start = from;
    let end = to;
    while (start < end && this.isDropped(this.tokens[start] as Token)) start++;
    while (end > start && this.isBesideName(this.tokens[end - 1] as Token)) end--;
    return start < end ? { from: start, to: end } : null;
  }

  private trimmedRole(range: Extent): Extent | null {
    const tokens = this.tokens.slice(range.from, range.to);
    return tokens.some(({ nouns, isAcronym }) => (nouns & (NEVER_NAME | ROLE_MARKER)) !== 0 || isAcronym)
      ? range
      : null;
  }

  private isDropped({ cues, nouns, kind }: Token): boolean {
    return (cues & ARTICLE) !== 0 || kind === "symbol" || ((nouns & HONORIFIC) !== 0 && !(nouns & ROLE_WORD));
  }

  private isBesideName({ nouns, symbol }: Token): boolean {
    return symbol !== ")" && (symbol !== "" || ((nouns & HONORIFIC) !== 0 && !(nouns & RANK)));
  }

  private unnamed(extent: Extent): Source | null {
    const tokens = this.tokens.slice(extent.from, extent.to);
    const span = spanOf(this.tokens, extent);
    const isRole = tokens.some(({ nouns, kind }) => kind === "word" && (nouns & ROLE_WORD) !== 0);
    const last = tokens[tokens.length - 1] as Token;
    const isDefinite = !last.isCapital && (last.cues & DEMONSTRATIVE) !== 0;
    const first = tokens[0] as Token;
    const isOffice = first.isCapital && (first.nouns & (ROLE | ACRONYM)) !== 0;
    const { from, to } = extent;
    const nothing = { from, to, name: null, alias: null, isOffice };
    if (!isRole && this.isOrganization(extent)) {
      const head = this.withoutBracket(extent);
      const alias = this.bracketed(head.to, extent.to);
      return { ...nothing, kind: "organization", name: spanOf(this.tokens, head), role: null, alias, isDefinite };
    }
    const isDescription = isRole || ((tokens[0]?.cues ?? 0) & DETERMINER) !== 0 || (tokens[0]?.nouns ?? 0) !== 0;
    if (!isDescription) return null;
    const role = this.roleRange(extent);
    return { ...nothing, kind: "role", role: role ? spanOf(this.tokens, role) : span, isDefinite };
  }

  private withoutBracket({ from, to }: Extent): Extent {
    let end = from;
    while (end < to && this.tokens[end]?.symbol !== "(") end++;
    return { from, to: end > from ? end : to };
  }

  /** Capitals throughout, with an organization's head, an acronym, or names that others found. */
  private isOrganization({ from, to }: Extent): boolean {
    const first = this.tokens[from] as Token;
    if (first.nouns & GENERIC_ORG && this.tokens[to - 1]?.isCapital && to > from + 1) return true;
    if (!first.isCapital) return false;
    if (to === from + 1 && first.nouns & GENERIC_ORG && !first.isAcronym) return this.isKnown(first, ORGANIZATION_WORD);
    const tokens = this.tokens.slice(from, to);
    const last = this.tokens[to - 1] as Token;
    if (!last.isCapital && last.cues & DEMONSTRATIVE) return false;
    const known = tokens.some((token) => this.isKnown(token, ORGANIZATION_WORD) || token.isAcronym);
    return known || (first.nouns & (ORG_HEAD | PLACE_NAME | GENERIC_ORG)) !== 0;
  }

  private isKnown({ from }: Token, kind: number): boolean {
    return this.evidence.kinds[from] === kind;
  }

  /** The name inside brackets in tokens `[from, to)`: letters that begin with a capital. */
  private bracketed(from: number, to: number): Span | null {
    const inside = this.tokens[from + 1];
    if (this.tokens[from]?.symbol !== "(" || !inside?.isCapital) return null;
    let end = from + 2;
    while (end < to && this.tokens[end]?.isCapital) end++;
    return this.tokens[end]?.symbol === ")" ? spanOf(this.tokens, { from: from + 1, to: end }) : null;
  }
}
