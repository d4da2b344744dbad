/** A phrase → the source that it names: who, in which role; a name and a role on both sides of a comma are joined. */
import type { Span } from "../shapes.js";
import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  DEMONSTRATIVE,
  DETERMINER,
  FUNCTION,
  GENERIC_ORG,
  HONORIFIC,
  NEGATION,
  NICKNAME,
  OFFICE,
  ORG_HEAD,
  ORG_SUFFIX,
  PARTICLE,
  PERSON,
  PLACE,
  PLACE_LINK,
  PLACE_NAME,
  PLURAL,
  POST,
  POST_NOMINAL,
  PRONOUN,
  RANK,
  RELATIVE,
  ROLE,
  ROLE_LINK,
  ROLE_MARKER,
  VERB,
} from "./lexicon.js";
import {
  type Evidence,
  type Extent,
  extentAt,
  ORGANIZATION_WORD,
  PERSON_WORD,
  type Setting,
  spanOf,
} from "./phrases.js";
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
/** Words of a found name that are trusted against our own run: single ones are cut too often. */
const LEAST_FOUND = 2;
const LONGEST_NAME_ACRONYM = 3;
const NICKNAME_REACH = 4;
/** How far into an apposition its role may stand: "senior program director". */
const ROLE_REACH = 4;
const OPENER = FUNCTION | ADVERB | CHANNEL | ACCORDING | RELATIVE | COMPLEMENT;
const NO_NAME = FUNCTION | DEMONSTRATIVE | DETERMINER | PRONOUN | PLURAL | NEGATION | COMPLEMENT | RELATIVE;
const NEVER_NAME = ROLE_WORD | ORG_HEAD | OFFICE | PLACE_NAME | ORG_SUFFIX | GENERIC_ORG;

/** Reads sources out of the tokens of one sentence. */
export class SourceReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

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
      if (!token || token.kind !== "word" || token.isCapital) return null;
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
    const nothing = { ...extent, name: null, role: null, alias: null, isDefinite: true, isOffice: false };
    if (extent.to === extent.from + 1 && !first.isAcronym) {
      if (first.cues & PRONOUN) return { ...nothing, kind: "pronoun" };
      if (first.cues & PLURAL) return { ...nothing, kind: "plural" };
    }
    const name = this.pointsBack(extent) ? null : this.nameIn(extent);
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
    const nothing = { ...extent, name: null, alias: null, isOffice };
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

  /** The person's name inside a phrase: the last run of capitals that is no office or place; what others found trims it. */
  private nameIn({ from, to }: Extent): Extent | null {
    const run = this.lastRun(from, to);
    if (run && this.isLinked(run, from)) return null;
    return run && { from: this.foundStart(run, from) ?? run.from, to: run.to };
  }

  /** "a spokesperson for Acme Corp", "sumber dari Polda Riau": what a link or a place word brings in is not the source. */
  private isLinked({ from }: Extent, phrase: number): boolean {
    const before = this.tokens[from - 1];
    if (!before || from <= phrase || before.isCapital) return false;
    return (before.nouns & ROLE_LINK) !== 0 || (before.cues & (PLACE | ARTICLE)) !== 0;
  }

  /** Where others saw a name begin inside a run that reaches to its end, behind words of an office. */
  private foundStart({ from, to }: Extent, phrase: number): number | null {
    let start = to;
    while (start > from && this.isKnown(this.tokens[start - 1] as Token, PERSON_WORD)) start--;
    const isOffice = ((this.tokens[phrase]?.nouns ?? 0) & (ROLE_WORD | ORG_HEAD)) !== 0;
    return start > from && to - start >= LEAST_FOUND && isOffice ? start : null;
  }

  private lastRun(from: number, to: number): Extent | null {
    let end = to;
    while (end > from && this.isBehindName(end - 1, from)) end = this.beforeBracket(end - 1);
    const last = this.tokens[end - 1];
    let start = last && this.isNameAcronym(end - 1, from) ? end - 1 : end;
    while (start > from && this.isInName(start - 1, end)) start--;
    start = this.shortNameIn(start, end, from) ?? start;
    while (start < end && (!(this.tokens[start] as Token).isCapital || this.isOpener(start, end))) start++;
    if (this.isPlaced(start, from)) start++;
    start = this.pastNoun(start, end, from);
    if (start >= end || !this.isNameAt({ from: start, to: end }, from)) return null;
    return { from: start, to: end };
  }

  /** "maire de Brignac Jean Roux": the word behind a small link belongs to the office. */
  private isPlaced(start: number, from: number): boolean {
    const before = this.tokens[start - 1];
    return start - 1 > from && before !== undefined && !before.isCapital && (before.nouns & PLACE_LINK) !== 0;
  }

  /** Where every noun has a capital: "die Besucherin Frieda Aumüller", "nach der Sitzung". */
  private pastNoun(start: number, end: number, from: number): number {
    if (start >= end || !this.evidence.isNoun(this.tokens[start] as Token)) return start;
    const before = this.tokens[start - 1];
    const isOfName = start > from && before !== undefined && (before.nouns & (ROLE_WORD | HONORIFIC | PARTICLE)) !== 0;
    if (isOfName || this.evidence.isShortName(this.tokens[start] as Token)) return start;
    const isDetermined = start > from && ((before?.cues ?? 0) & (DETERMINER | ARTICLE)) !== 0;
    const isLong = end - start >= LEAST_FOUND + 1;
    return isDetermined || isLong || end - start === 1 ? start + 1 : start;
  }

  /** A word that the page uses alone as a name begins the name, where words of an office may stand before it. */
  private shortNameIn(start: number, end: number, from: number): number | null {
    if (start === from && !this.evidence.isShortName(this.tokens[from] as Token)) return null;
    for (let at = start; at < end - 1; at++) if (this.evidence.isShortName(this.tokens[at] as Token)) return at;
    return null;
  }

  /** "Bagi Rudi": the first word of a sentence has its capital from there. */
  private isOpener(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    return at === 0 && at + 1 < end && (this.evidence.isCommon(token) || (token.cues & OPENER) !== 0);
  }

  private isBehindName(at: number, from: number): boolean {
    const { symbol, cues, nouns, isCapital } = this.tokens[at] as Token;
    if (at <= from) return false;
    if (symbol === ")" || (nouns & POST_NOMINAL && !isCapital)) return true;
    return (cues & DEMONSTRATIVE) !== 0 && !isCapital;
  }

  private beforeBracket(at: number): number {
    if (this.tokens[at]?.symbol !== ")") return at;
    let open = at;
    while (open > 0 && this.tokens[open]?.symbol !== "(") open--;
    return open;
  }

  private isInName(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    if (this.isKnown(token, ORGANIZATION_WORD)) return false;
    if (token.symbol === ".") return at + 1 < end && this.isInitial(at - 1);
    if (token.nouns & PARTICLE && at + 1 < end && !token.isCapital) return true;
    if (!token.isCapital || token.cues & NO_NAME || token.isDotted || this.isPair(token)) return false;
    if (token.nouns & (NEVER_NAME | HONORIFIC) && !this.evidence.isShortName(token)) return false;
    return !token.isAcronym || this.isShouted(at);
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

  private isInitial(at: number): boolean {
    const token = this.tokens[at];
    return token?.isCapital === true && token.end - token.start <= 2;
  }

  /** In a line all in capitals an acronym cannot be told from a name. */
  private isShouted(at: number): boolean {
    return this.tokens.every((token, i) => i === at || token.kind !== "word" || token.isAcronym || token.isDigits);
  }

  /** A single capital at the head of a sentence may be any word. */
  private isNameAt({ from, to }: Extent, start: number): boolean {
    const first = this.tokens[from] as Token;
    if (from > start || to > from + 1) return from !== 0 || to > from + 1 || !this.evidence.isCommon(first);
    if (from > 0) return true;
    if (this.evidence.isInside(first) || this.evidence.isShortName(first))
      return !this.evidence.isCommon(first) || this.evidence.isShortName(first);
    if (this.isKnown(first, PERSON_WORD)) return true;
    return !this.evidence.isCommon(first) && ((this.tokens[to]?.cues ?? 0) & (VERB | ADVERB)) !== 0;
  }
}
