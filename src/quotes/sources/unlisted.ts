/** Descriptions whose words no list knows: "kata penambal ban, Rudi Halim,". */
import { CHANNEL, PLACE, PLACE_KIND, PLACE_NAME, POST } from "../lexicon/lexicon.js";
import { FULL_NAME } from "../tokens/nameLetters.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import type { PhraseReader } from "./phraseReader.js";
import { spanOf } from "./phrases.js";
import type { Source } from "./source.js";

/** Small words of such a description at the most. */
const LONGEST = 3;
const CLOSERS = new Set([",", ".", "("]);

/** A name with a description of a few small words before its comma, right behind the reporting word that stands before token `at`; null where other words stand there. */
export function unlistedBefore(tokens: readonly Token[], at: number, phrases: PhraseReader): Source | null {
  if (!phrases.evidence.usesFirstNames || !((tokens[at - 1]?.cues ?? 0) & POST)) return null;
  let comma = at;
  while (isUnlisted(tokens[comma]) && comma - at < LONGEST) comma++;
  if (comma === at || tokens[comma]?.symbol !== "," || !tokens[comma + 1]?.isCapital) return null;
  const named = phrases.read(comma + 1, "source");
  if (named?.kind !== "person" || named.role || !isFullName(tokens, named)) return null;
  const role = spanOf(tokens, { from: at, to: comma });
  return endsAttribution(tokens, named.to) ? { ...named, from: at, role, isPersonal: true } : null;
}

function isUnlisted(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital && (token.cues | token.nouns | token.grammar) === 0;
}

/** Two capitals and more, none of them a place's: a lone one may be anything. */
function isFullName(tokens: readonly Token[], { name }: Source): boolean {
  const from = name ? tokenFrom(tokens, name.start) : -1;
  const to = name ? tokenFrom(tokens, name.end) : -1;
  if (from < 0 || to - from < FULL_NAME) return false;
  return !tokens.slice(from, to).some(({ nouns }) => nouns & (PLACE_NAME | PLACE_KIND));
}

/** What ends an attribution behind a name at token `at`; with a verb or an adverb the name opens another clause: "jawab singkat, Rudi lalu pergi". */
function endsAttribution(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || CLOSERS.has(token.symbol) || (token.cues & (CHANNEL | PLACE)) !== 0;
}
