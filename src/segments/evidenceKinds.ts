/** What a line's evidence is: the kind that its words or its place name, and how sure they are of it. */
import type { BoilerplateKind } from "../document.js";

/** A kind that a line's words name; "heading" opens a list, "readAlso" names another page. */
export type EvidenceKind = "heading" | "readAlso" | "byline" | "published" | Exclude<BoilerplateKind, "duplicate">;

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Such words hardly ever stand in an article. */
  readonly isStrong: boolean;
  /** Such a line is never the article's, whatever the model says. */
  readonly isCertain?: true;
  /** A caption that ends with its credit, and so is whole in itself. */
  readonly hasCredit?: true;
  /** A caption by no more than the names of a house and a hand in brackets, which sign a story as well. */
  readonly maySign?: true;
  readonly reason: string;
}

/** Whether a line is the desk's, which stands between the title and the story: a byline or a stamp. */
export function isDeskKind(kind: EvidenceKind | undefined): boolean {
  return kind === "byline" || kind === "published";
}

/** Evidence of a kind. */
export function of(kind: EvidenceKind, isStrong: boolean, reason: string): Evidence {
  return { kind, isStrong, reason };
}
