import type { Evidence } from "./evidence.js";
import {
  ACRONYM,
  ADVERB,
  ARTICLE,
  CHANNEL,
  DETERMINER,
  HONORIFIC,
  NICKNAME,
  ORG_HEAD,
  PERSON,
  POST,
  POST_NOMINAL,
  RANK,
  ROLE,
  ROLE_MARKER,
  VERB,
} from "./lexicon.js";
import { PhraseReader } from "./phraseReader.js";
import { type Setting, spanOf } from "./phrases.js";
import type { Source } from "./source.js";
import type { Token } from "./tokens.js";

export type { Source };

const ROLE_WORD = ROLE | ACRONYM | PERSON | RANK;
const NICKNAME_REACH = 4;
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
    const source = this.phrases.read(at, setting);
    return source && this.withAppositions(source, setting);
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
    const other = this.phrases.read(at, source.name ? "apposition" : "source");
    if (!other) return null;
    if (source.kind === "role" && other.kind === "person") return this.named(source, other);
    if (source.kind === "organization" && other.kind === "person" && this.isOffice(source, other)) {
      return this.named({ ...source, role: source.name }, other);
    }
    if (this.isShift(source, other)) return this.shifted(source, other);
    if (source.kind === "role" && other.kind === "role") return this.doubled(source, other);
    if (source.kind !== "person" || !this.isApposition(other)) return null;
    if (setting !== "behindQuote" && !this.isClosed(other.to)) return null;
    const role = source.role ?? other.role ?? spanOf(this.tokens, this.phrases.roleRange(other) ?? other);
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
    if (this.phrases.read(other.to + 1, "source")?.kind !== "person") return null;
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
    const last = Math.min(to, from + ROLE_REACH);
    for (let at = from; at < last; at++) if ((this.tokens[at] as Token).nouns & ROLE_WORD) return true;
    return false;
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
    const other = this.phrases.read(source.to + 1, "apposition");
    if (other?.kind !== "role") return source;
    return { ...source, role: source.role ?? other.role, to: other.to };
  }
}
