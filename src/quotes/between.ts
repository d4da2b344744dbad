/** What stands between commas behind an office and before its name: "Pakar media Universitas Tirta, Bandung, Rudi Halim". */
import { PLACE_NAME } from "./lexicon.js";
import type { PhraseReader } from "./phraseReader.js";
import type { Token } from "./tokens.js";

/** The token behind the comma that closes a body or a place at token `at`; null where neither stands there. */
export function pastBody(tokens: readonly Token[], at: number, phrases: PhraseReader): number | null {
  let to = at;
  while (isPlace(tokens[to])) to++;
  if (to === at) {
    const body = phrases.read(at, "source");
    if (body?.kind !== "organization") return null;
    to = body.to;
  }
  return tokens[to]?.symbol === "," ? to + 1 : null;
}

function isPlace(token: Token | undefined): boolean {
  return token?.isCapital === true && (token.nouns & PLACE_NAME) !== 0;
}
