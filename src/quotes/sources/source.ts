/** What a phrase says of who speaks. */

import type { Span } from "../../shapes.js";
import { firstNotBelow } from "../../text/search.js";
import type { Extent } from "../tokens/setting.js";

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

/** A source while it is read. */
export type SourceDraft = { -readonly [Field in keyof Source]: Source[Field] };

/** The source of a phrase of which nothing is known yet but what kind it is. */
export function sourceOf({ from, to }: Extent, kind: Source["kind"]): SourceDraft {
  return {
    from,
    to,
    kind,
    name: null,
    role: null,
    alias: null,
    isDefinite: kind === "pronoun" || kind === "plural",
    isVague: false,
    isPersonal: true,
    isBody: false,
    isDocument: false,
    isOffice: false,
    isBare: false,
    isPlace: false,
    isNickname: false,
  };
}

/** The source that ends before token `to`, of sources in page order; null where none does. In logarithmic time. */
export function endingAt(sources: readonly Source[], to: number): Source | null {
  const source = sources[firstNotBelow(sources.length, (index) => sources[index]?.to ?? 0, to)];
  return source?.to === to ? source : null;
}
