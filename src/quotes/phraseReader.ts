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
import { type Source, sourceOf } from "./source.js";
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
    if (extent.to === extent.from + 1 && !first.isAcronym) {
      if (first.cues & PRONOUN) return sourceOf(extent, "pronoun", { isDefinite: true });
      if (first.cues & PLURAL) return sourceOf(extent, "plural", { isDefinite: true });
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
    const span = spanOf(this.tokens, name);
    return sourceOf(extent, "person", { name: span, role: role && spanOf(this.tokens, role), alias });
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
    for (let at = range.from; at < range.to; at++) {
      const { nouns, isAcronym } = this.tokens[at] as Token;
      if (nouns & (NEVER_NAME | ROLE_MARKER) || isAcronym) return range;
    }
    return null;
  }

  private isDropped({ cues, nouns, kind }: Token): boolean {
    return (cues & ARTICLE) !== 0 || kind === "symbol" || ((nouns & HONORIFIC) !== 0 && !(nouns & ROLE_WORD));
  }

  private isBesideName({ nouns, symbol }: Token): boolean {
    return symbol !== ")" && (symbol !== "" || ((nouns & HONORIFIC) !== 0 && !(nouns & RANK)));
  }

  private unnamed(extent: Extent): Source | null {
    const isRole = this.holdsRole(extent);
    const last = this.tokens[extent.to - 1] as Token;
    const isDefinite = !last.isCapital && (last.cues & DEMONSTRATIVE) !== 0;
    const first = this.tokens[extent.from] as Token;
    const isOffice = first.isCapital && (first.nouns & (ROLE | ACRONYM)) !== 0;
    if (!isRole && this.isOrganization(extent)) {
      const head = this.withoutBracket(extent);
      const alias = this.bracketed(head.to, extent.to);
      return sourceOf(extent, "organization", { name: spanOf(this.tokens, head), alias, isDefinite, isOffice });
    }
    const isDescription = isRole || (first.cues & DETERMINER) !== 0 || first.nouns !== 0;
    if (!isDescription) return null;
    const role = spanOf(this.tokens, this.roleRange(extent) ?? extent);
    return sourceOf(extent, "role", { role, isDefinite, isOffice });
  }

  private holdsRole({ from, to }: Extent): boolean {
    for (let at = from; at < to; at++) {
      const { nouns, kind } = this.tokens[at] as Token;
      if (kind === "word" && nouns & ROLE_WORD) return true;
    }
    return false;
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
    const last = this.tokens[to - 1] as Token;
    if (!last.isCapital && last.cues & DEMONSTRATIVE) return false;
    if (first.nouns & (ORG_HEAD | PLACE_NAME | GENERIC_ORG)) return true;
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token;
      if (this.isKnown(token, ORGANIZATION_WORD) || token.isAcronym) return true;
    }
    return false;
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
