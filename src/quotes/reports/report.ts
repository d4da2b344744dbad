/** What a sentence tells of speech, before it is known who its pronouns are. */
import type { Span } from "../../shapes.js";
import type { Stretch } from "../marks/pairs.js";
import type { Source } from "../sources/sources.js";
import type { Extent } from "../tokens/setting.js";

export interface Speech {
  readonly stretch: Stretch;
  readonly kind: "direct" | "partial";
}

/** That somebody said something, as one sentence tells it. */
export interface Report {
  /** The reporting word; null where speech stands alone. */
  readonly cue: Span | null;
  /** Null where the cue holds its speaker ("ujarnya") or names none. */
  readonly source: Source | null;
  readonly isClitic: boolean;
  /** A passive at the head of its sentence that names nobody: "Dijelaskan, …"; it goes on with who spoke, or reports nothing. */
  readonly isAgentless: boolean;
  /** The source acts in the sentence: it stands before its verb. */
  readonly isSubject: boolean;
  readonly speech: readonly Speech[];
  /** The clause of a statement; null where the report is of speech, or of the sentence before. */
  readonly content: Span | null;
  /** It gives its source to the sentence before: "Hal itu disampaikan Rudi". */
  readonly pointsBack: boolean;
  /** It stands in a clause about somebody inside the sentence, who does not go on speaking: "tudingan Rudi yang menyatakan …". */
  readonly isAside: boolean;
  /** The tokens that tell when and where. */
  readonly clause: Extent;
  readonly reason: string;
}

/** A report at token `at` with what a reader found of it; of nothing, where it is given nothing. */
export function reportAt(at: number, found: Partial<Report>): Report {
  return {
    cue: found.cue ?? null,
    source: found.source ?? null,
    isClitic: found.isClitic ?? false,
    isAgentless: found.isAgentless ?? false,
    isSubject: found.isSubject ?? false,
    speech: found.speech ?? [],
    content: found.content ?? null,
    pointsBack: found.pointsBack ?? false,
    isAside: found.isAside ?? false,
    clause: found.clause ?? { from: at, to: at },
    reason: found.reason ?? "speech without a cue",
  };
}
