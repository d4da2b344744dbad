/** What a phrase says of who speaks. */
import type { Span } from "../../shapes.js";
import type { Extent } from "../tokens/setting.js";
import { firstNotBelow } from "../tokens/tokens.js";

/** Somebody who can speak: who, in which role. */
export interface Source extends Extent {
  readonly kind: "person" | "organization" | "role" | "pronoun" | "plural";
  /** Of a person or an organization; else null. */
  readonly name: Span | null;
  readonly role: Span | null;
  /** A second name in brackets behind the first: "(KPK)". */
  readonly alias: Span | null;
  /** It points back: "menteri itu", "the minister". */
  readonly isDefinite: boolean;
  /** No word of it is known to name people or a body: "her interest", "the fisherman". */
  readonly isVague: boolean;
  /** It may be one person: an office or a kind of people is named, and not several. */
  readonly isPersonal: boolean;
  /** A kind of body is named: "the airline". */
  readonly isBody: boolean;
  /** A survey, a letter: nobody who speaks. */
  readonly isDocument: boolean;
  /** An office alone, with a capital: who holds it has been named. */
  readonly isOffice: boolean;
  /** A word for people alone with a capital, where an article stands before offices: "Baker said". It may be a surname. */
  readonly isBare: boolean;
  /** Its name is a place's: "China says". */
  readonly isPlace: boolean;
  /** The name is what somebody named before is called: "pria yang akrab disapa Dodi". */
  readonly isNickname: boolean;
}

/** The source of a phrase, which is nothing but what it is given. */
export function sourceOf({ from, to }: Extent, kind: Source["kind"], given: Partial<Source>): Source {
  return {
    from,
    to,
    kind,
    name: given.name ?? null,
    role: given.role ?? null,
    alias: given.alias ?? null,
    isDefinite: given.isDefinite ?? false,
    isVague: given.isVague ?? false,
    isPersonal: given.isPersonal ?? true,
    isBody: given.isBody ?? false,
    isDocument: given.isDocument ?? false,
    isOffice: given.isOffice ?? false,
    isBare: given.isBare ?? false,
    isPlace: given.isPlace ?? false,
    isNickname: given.isNickname ?? false,
  };
}

/** The source that ends before token `to`, of sources in page order; null where none does. In logarithmic time. */
export function endingAt(sources: readonly Source[], to: number): Source | null {
  const source = sources[firstNotBelow(sources.length, (index) => sources[index]?.to ?? 0, to)];
  return source?.to === to ? source : null;
}
