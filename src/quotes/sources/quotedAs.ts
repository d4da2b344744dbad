/** Who says what another quotes them with: "State media quoted Rudi as saying". */
import { ARTICLE, PARTICIPLE, ROLE_MARKER, VIA } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import { endingAt, type Source } from "./source.js";

/** The source between "quoted" and "as", behind which the participle at token `at` stands; null where none does. */
export function quotedAs(tokens: readonly Token[], phrases: readonly Source[], at: number): Source | null {
  const as = tokens[at - 1];
  if (!((tokens[at]?.cues ?? 0) & PARTICIPLE) || !as || !(as.nouns & ROLE_MARKER) || as.cues & ARTICLE) return null;
  const source = endingAt(phrases, at - 1);
  return source && (tokens[source.from - 1]?.cues ?? 0) & VIA ? source : null;
}
