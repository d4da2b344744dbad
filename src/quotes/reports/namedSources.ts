/** Whether a small word like "according to" names a source where it stands. */
import { NO_CLAUSE } from "../lexicon/lexicon.js";
import { isPaper, isTitledPaper } from "../sources/papers.js";
import type { Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";

/** "Selon un bilan" names a paper; "pour" and "per", ordinary words as well, name a source only in "Pour Rudi Halim, …" and "…, per the Courier." */
export function namesSource({ tokens, sources }: Subjects, at: number, source: Source | null): boolean {
  const { describesBefore } = sources.evidence;
  if (source && (source.isVague || isPaper(tokens, source))) return false;
  if (source && isNumbered(tokens, source)) return false; // "Menurut Pasal 7", "Sensus 2020"
  if (source && describesBefore && isTitledPaper(tokens, source)) return false;
  if (!((tokens[at]?.cues ?? 0) & NO_CLAUSE)) return true;
  const isPerson = source?.kind === "person";
  if (describesBefore) return (isPerson || source?.kind === "organization") && standsApart(tokens, at, source);
  return at === 0 && isPerson && tokens[source.to]?.symbol === ",";
}

/** A law or a count by its number; a full name may stand before one: "Menurut Rudi Halim 20 rumah rusak". */
function isNumbered(tokens: readonly Token[], { kind, from, to }: Source): boolean {
  return tokens[to]?.isDigits === true && (kind !== "person" || to === from + 1);
}

/** ", per the Courier.": signs or the sentence's ends stand on both sides. */
function standsApart(tokens: readonly Token[], at: number, { to }: Source): boolean {
  const isOpen = at === 0 || tokens[at - 1]?.symbol === ",";
  return isOpen && tokens[to]?.kind !== "word";
}
