/** What resolving gives: who said each quote and statement, and who spoke without being quoted. */
import type { Basis } from "../../document.js";
import type { Span } from "../../shapes.js";
import type { Sentence } from "../reports/article.js";
import type { Report } from "../reports/report.js";
import type { Source } from "../sources/source.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Who said it: an entry of the roster, or a description of a source without a name. */
export interface Speaker {
  readonly entry: RosterEntry | null;
  /** The role as printed at this attribution, or the description of a source without a name. */
  readonly role: Span | null;
  readonly basis: Basis["speaker"];
  /** The description was printed at an earlier attribution. */
  readonly isCarried: boolean;
}

/** Somebody named elsewhere, to whom a pronoun or a role leads. */
export function resolvedTo(entry: RosterEntry | null): Speaker | null {
  return entry && { entry, role: null, basis: "resolved", isCarried: true };
}

/** "beliau yang juga Ahli Parlimen Selasih": whom a pronoun means, with the role that stands behind it. */
export function bearing(source: Source | null, speaker: Speaker | null): Speaker | null {
  return source?.role && speaker ? { ...speaker, role: source.role, isCarried: false } : speaker;
}

/** One quote or statement with its report, resolved. */
export interface Resolved extends Span {
  readonly kind: "direct" | "partial" | "indirect";
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly report: Report;
  readonly sentence: Sentence;
  /** It stands in the report's own sentence, so that its date and place are the report's. */
  readonly isOwn: boolean;
  readonly reason: string;
}

/** That somebody spoke, on a day that the sentence may tell, though nothing of it is quoted there. */
export interface Told {
  readonly entry: RosterEntry;
  readonly report: Report;
  readonly sentence: Sentence;
}

export interface Resolution {
  readonly resolved: readonly Resolved[];
  readonly told: readonly Told[];
}
