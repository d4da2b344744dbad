/** What signs the speech above or before it: "- Nina Vale", "— Nina Vale, pilot". */
import { DASHES } from "../marks/dashes.js";
import type { Source } from "../sources/sources.js";
import type { Sentence } from "./article.js";

/** Tokens of a signature: dashes, a name, what somebody is. */
const LONGEST_SIGNATURE = 12;

/** The person whom the sentence names behind a dash, or behind speech and a dash, and of whom it tells nothing more; null where it is none. */
export function signatureOf({ tokens, phrases }: Sentence): Source | null {
  const first = tokens[0]?.kind === "speech" ? tokens.findIndex(({ kind }) => kind !== "speech") : 0;
  if (tokens.length - first > LONGEST_SIGNATURE || !DASHES.has(tokens[first]?.symbol ?? "")) return null;
  const from = tokens.findIndex(({ symbol }, at) => at >= first && !DASHES.has(symbol));
  const source = phrases.find((phrase) => phrase.from === from && phrase.kind === "person");
  const next = source && tokens[source.to];
  return source && (!next || next.symbol === "," || next.symbol === ".") ? source : null;
}

/** Nothing but speech stands in it. */
export function isAllSpeech({ tokens }: Sentence): boolean {
  return tokens.every(({ kind }) => kind === "speech" || kind === "symbol");
}
