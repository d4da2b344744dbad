/** A line that signs the speech above it: "- Nina Vale", "— Nina Vale, pilot". */
import { DASHES } from "../marks/dashes.js";
import type { Source } from "../sources/sources.js";
import type { Sentence } from "./article.js";

/** Tokens of a signature: dashes, a name, what somebody is. */
const LONGEST_SIGNATURE = 12;

/** The person whom the sentence names behind a dash and of whom it tells nothing more; null where it is none. */
export function signatureOf({ tokens, phrases }: Sentence): Source | null {
  if (tokens.length > LONGEST_SIGNATURE || !DASHES.has(tokens[0]?.symbol ?? "")) return null;
  const from = tokens.findIndex(({ symbol }) => !DASHES.has(symbol));
  const source = phrases.find((phrase) => phrase.from === from && phrase.kind === "person");
  const next = source && tokens[source.to];
  return source && (!next || next.symbol === "," || next.symbol === ".") ? source : null;
}

/** Nothing but speech stands in it. */
export function isAllSpeech({ tokens }: Sentence): boolean {
  return tokens.every(({ kind }) => kind === "speech" || kind === "symbol");
}
