/** Commas inside what describes somebody behind a name, where what describes stands before. */
import { ARTICLE, JOINS, PLACE_NAME, ROLE_WORD } from "../lexicon/lexicon.js";
import { CLOSES } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Words of a kind on either side of the comma: "tall, Norland". */
const LONGEST_KIND = 3;
/** A place, the sign behind it, and what follows. */
const PLACE_REACH = 3;

/** What is known of the apposition that holds the comma. */
interface Apposition {
  readonly from: number;
  /** A word for people has come. */
  readonly hasRole: boolean;
}

/** Whether what describes somebody from token `from` on goes on behind the comma. */
export function isInApposition(tokens: readonly Token[], { from, hasRole }: Apposition, comma: number): boolean {
  return hasRole ? isBeforePlace(tokens, comma) : isAmongKinds(tokens, from, comma);
}

/** ", head of the harbour in Aster, New Norland.": the place of a place that closes the apposition. */
function isBeforePlace(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1];
  const [place, sign, next] = tokens.slice(comma + 1, comma + 1 + PLACE_REACH);
  if (!before?.isCapital || !place?.isCapital || !(place.nouns & PLACE_NAME)) return false;
  if (before.nouns & ROLE_WORD || (sign && !CLOSES.has(sign.symbol))) return false;
  return !((next?.grammar ?? 0) & JOINS); // "in Norland, Sudland, and"
}

/** ", a tall, bearded fisherman": words of which kind somebody is, before the one for people has come. */
function isAmongKinds(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!((tokens[from]?.cues ?? 0) & ARTICLE) || comma - from > LONGEST_KIND) return false;
  if (tokens.slice(from, comma).some(({ nouns }) => nouns & ROLE_WORD)) return false;
  for (let at = comma + 1; at <= comma + LONGEST_KIND; at++) {
    const { kind, cues, nouns } = tokens[at] ?? { kind: "symbol", cues: 0, nouns: 0 };
    if (kind !== "word" || cues !== 0) return false;
    if (nouns & ROLE_WORD) return true;
  }
  return false;
}
