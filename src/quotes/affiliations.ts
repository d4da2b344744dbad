/** The organizations that roles name: "Direktur PT Maju Lestari". */

import type { Names, Span } from "../shapes.js";
import { firstNotBelow } from "../text/search.js";

interface Ranked {
  readonly span: Span;
  /** Its place in the order in which the names come. */
  readonly rank: number;
}

/** Mentions of organizations by where they stand, so that a role looks at those inside it alone. */
export class Affiliations {
  private readonly mentions: readonly Ranked[];

  constructor({ organizations }: Pick<Names, "organizations">) {
    const spans = organizations.flatMap(({ mentions }) => mentions);
    const ranked = spans.map((span, rank) => ({ span, rank }));
    this.mentions = ranked.sort((a, b) => a.span.start - b.span.start);
  }

  /** The longest one inside a role; of equals the one that comes first among the names. */
  longestIn({ start, end }: Span): Span | null {
    let best: Ranked | null = null;
    const first = firstNotBelow(this.mentions.length, (index) => this.mentions[index]?.span.start ?? 0, start);
    for (let at = first; at < this.mentions.length; at++) {
      const mention = this.mentions[at] as Ranked;
      if (mention.span.start > end) break;
      if (mention.span.end <= end && (!best || isBetter(mention, best))) best = mention;
    }
    return best?.span ?? null;
  }
}

function isBetter({ span, rank }: Ranked, than: Ranked): boolean {
  const longer = span.end - span.start - (than.span.end - than.span.start);
  return longer > 0 || (longer === 0 && rank < than.rank);
}
