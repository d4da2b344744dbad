/** Posts that a page shows close with who wrote them, and when: "— Nina Vale (@ninavale) May 13, 2024". */
import { DASHES } from "../marks/dashes.js";
import type { Reading } from "../reports/article.js";
import type { Roster } from "../speakers/roster.js";
import type { RosterEntry } from "../speakers/rosterEntry.js";
import type { Token } from "../tokens/tokens.js";
import type { Days } from "./days.js";

/** Who signed a post, and the day that stands behind it. */
export interface Signature {
  readonly entry: RosterEntry;
  readonly day: string;
}

/** The signatures of posts, in page order. */
export function signaturesIn({ sentences }: Pick<Reading, "sentences">, days: Days, roster: Roster): Signature[] {
  return sentences.flatMap((sentence) => {
    const { tokens, phrases } = sentence;
    if (!isSignature(tokens)) return [];
    const entry = phrases[0] && roster.entryOf(phrases[0]);
    const day = days.in(sentence, { from: 0, to: tokens.length });
    return entry && day ? [{ entry, day }] : [];
  });
}

/** A dash, a name, its handle in brackets, and a day that closes the sentence. */
function isSignature(tokens: readonly Token[]): boolean {
  const bracket = tokens.findIndex(({ symbol }) => symbol === "(");
  return (
    DASHES.has(tokens[0]?.symbol ?? "") &&
    bracket > 1 &&
    tokens[bracket + 1]?.isHandle === true &&
    tokens.at(-1)?.kind === "date" &&
    tokens.at(-2)?.symbol === ")"
  );
}
