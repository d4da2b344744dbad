/** Where a line may be cut, and what was found there. */
import type { Span } from "../../shapes.js";
import type { CueTable } from "../cues.js";
import type { TitleWords } from "./titleWords.js";

/** The words by which lines are cut. */
export interface CutWords {
  readonly table: CueTable;
  readonly titles: TitleWords;
}

export interface Place {
  readonly at: number;
  readonly block: Span;
  /** No paragraph of the page stands below the block's. */
  readonly isLast: boolean;
  /** A byline, a footer or a sign-off stands before it in the block. */
  readonly inTail: boolean;
  /** An insert ends one blank before it. */
  readonly isBehindInsert: boolean;
  readonly words: CutWords;
}

export interface Found {
  /** Where what was found ends and another line begins; null where the next cut or the block's end ends it. */
  readonly next: number | null;
  readonly isTail: boolean;
  /** Cut even where little stands before it. */
  readonly opensAtStart: boolean;
  /** It names who wrote what stands before it. */
  readonly isCredit?: true;
  /** It is a heading, and the block goes on with its titles from `next` on. */
  readonly isHeading?: true;
}
