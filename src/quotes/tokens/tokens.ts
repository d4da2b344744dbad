/** One token of a sentence, and how the token is found that stands at a place of the page. */
import type { DateMention, Span } from "../../shapes.js";
import { firstNotBelow } from "../../text/search.js";
import type { Stretch } from "../marks/pairs.js";

export interface Token extends Span {
  /** The words it covers: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly kind: "word" | "symbol" | "date" | "speech";
  /** Bits of `Entry`. */
  readonly cues: number;
  readonly nouns: number;
  readonly grammar: number;
  readonly isCapital: boolean;
  readonly isAcronym: boolean;
  readonly isHyphened: boolean;
  readonly isDigits: boolean;
  /** Somebody's party and home: "D-Ohio". */
  readonly isParty: boolean;
  /** What an account is called: "@mawar_berduri". */
  readonly isHandle: boolean;
  /** A number closes what hyphens join: "Covid-19". */
  readonly isNumbered: boolean;
  /** It ends in a clitic that stands for a source. */
  readonly hasClitic: boolean;
  /** A full stop inside, as in "Suara.com"; the stops of initials do not count. */
  readonly isDotted: boolean;
  /** The symbol as printed; empty for other kinds. */
  readonly symbol: string;
  readonly stretch: Stretch | null;
  /** Words inside the speech, from mark to mark. */
  readonly inside: number;
  /** A capital opens the speech. */
  readonly stretchIsCapital: boolean;
  /** The sentence that holds the speech goes on: a comma stands at its closing mark, or a mark of question. */
  readonly stretchIsOpen: boolean;
  readonly date: DateMention | null;
}

/** Letters of a word that is somebody's; shorter ones are names that end so ("Kenya", "Sonya"). */
const SHORTEST_OWNED = 8;

/** "Facebooknya": whether a word is somebody's, and so neither a name nor a place. */
export function isOwned(token: Token | undefined): boolean {
  return token?.hasClitic === true && token.end - token.start >= SHORTEST_OWNED;
}

/** Index of the first of `tokens` that begins at `offset` or behind it; their number where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  return firstNotBelow(tokens.length, (index) => tokens[index]?.start ?? 0, offset);
}

/** Index of the token that begins where a span does; -1 where none does, or there is no span. */
export function tokenAt(tokens: readonly Token[], span: Span | null | undefined): number {
  const at = span ? tokenFrom(tokens, span.start) : -1;
  return span && tokens[at]?.start === span.start ? at : -1;
}
