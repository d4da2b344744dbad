/** Who says what stands in another's sentence: "State media quoted Rudi as saying", "opposed by Rudi, who said". */
import { ADVERB, ARTICLE, COMPLEMENT, PARTICIPLE, PLACE, RELATIVE, ROLE_MARKER, VIA } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import { endingAt, type Source } from "./source.js";

/** The source between "quoted" and "as", behind which the participle at token `at` stands; null where none does. */
export function quotedAs(tokens: readonly Token[], phrases: readonly Source[], at: number): Source | null {
  const as = tokens[at - 1];
  if (!((tokens[at]?.cues ?? 0) & PARTICIPLE) || !as || !(as.nouns & ROLE_MARKER) || as.cues & ARTICLE) return null;
  const source = endingAt(phrases, at - 1);
  return source && (tokens[source.from - 1]?.cues ?? 0) & VIA ? source : null;
}

/** The person right before the "who" of whose clause the verb is, over adverbs; null where none stands there. */
export function beforeWho(tokens: readonly Token[], phrases: readonly Source[], verb: number): Source | null {
  let who = verb - 1;
  while ((tokens[who]?.cues ?? 0) & ADVERB && !((tokens[who]?.cues ?? 0) & RELATIVE)) who--;
  const { cues = 0 } = tokens[who] ?? {};
  if (!(cues & RELATIVE) || cues & (COMPLEMENT | PLACE) || tokens[who - 1]?.symbol !== ",") return null;
  const source = endingAt(phrases, who - 1);
  return source?.kind === "person" ? source : null;
}
