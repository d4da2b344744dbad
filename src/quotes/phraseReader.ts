/** A phrase alone → the source that it names, without what stands behind its comma. */
import type { Span } from "../shapes.js";
import { type Evidence, ORGANIZATION_WORD } from "./evidence.js";
import {
  ACRONYM,
  ARTICLE,
  DEMONSTRATIVE,
  DETERMINER,
  GENERIC_ORG,
  HONORIFIC,
  OFFICE,
  ORG_HEAD,
  ORG_SUFFIX,
  PERSON,
  PLACE_NAME,
  PLURAL,
  PRONOUN,
  RANK,
  ROLE,
  ROLE_MARKER,
} from "./lexicon.js";
import { NameFinder } from "./personNames.js";
import { type Extent, extentAt, type Setting, spanOf } from "./phrases.js";
import type { Source } from "./source.js";
import type { Token } from "./tokens.js";

const ROLE_WORD = ROLE | ACRONYM | PERSON | RANK;
const NEVER_NAME = ROLE_WORD | ORG_HEAD | OFFICE | PLACE_NAME | ORG_SUFFIX | GENERIC_ORG;

/** Reads phrases of one sentence. */
export class PhraseReader {
  private readonly names: NameFinder;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {
    this.names = new NameFinder(tokens, evidence);
  }

  /** The source that the phrase at token `at` names; null where none begins there. */
  read(at: number, setting: Setting): Source | null {
    const extent = extentAt(this.tokens, at, { setting, evidence: this.evidence });
    return extent && this.dissect(extent);
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
  roleRange({ from, to }: Extent): Extent | null {
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
