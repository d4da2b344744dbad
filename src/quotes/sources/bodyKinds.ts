/** Small words that tell of which kind a body is: "newspaper", "airline". */
import { BODY, OUTLET } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";

/** "newspaper"; "Airline" where it `opens` its sentence. */
export function isKindOfBody(token: Token | undefined, opens = false): boolean {
  return token?.kind === "word" && (token.grammar & BODY) !== 0 && (opens || !token.isCapital);
}

/** "the Aster Post | newspaper": a small word for who reports closes the name. */
export function isPress({ grammar, isCapital }: Token): boolean {
  return (grammar & OUTLET) !== 0 && !isCapital;
}
