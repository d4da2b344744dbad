/** Sources that are written, and so nobody who speaks. */
import { DEMONSTRATIVE, DOCUMENT, LABEL } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./sources.js";

/** Tokens of a paper's title. */
const LONGEST_TITLE = 24;

/** "un comunicado de la empresa" */
export function isPaper(tokens: readonly Token[], { kind, from }: Source): boolean {
  return kind === "role" && tokens.slice(from, from + 2).some(({ cues }) => (cues & LABEL) !== 0);
}

/** "According to the Aster Cost of Harbours Report 2021,": a paper with a title of its own. */
export function isTitledPaper(tokens: readonly Token[], { from, kind }: Source): boolean {
  if (kind === "role") return false;
  let end = from + 1;
  while (end < tokens.length && tokens[end]?.symbol !== "," && end - from <= LONGEST_TITLE) end++;
  if (end - from > LONGEST_TITLE) return false;
  let last = end - 1;
  while (tokens[last]?.isDigits || tokens[last]?.kind === "date" || tokens[last]?.symbol === ".") last--;
  const title = tokens[last];
  return last > from && title?.isCapital === true && (title.grammar & DOCUMENT) !== 0;
}

/** "A harbour survey", "Survei itu"; "the statement" is whose it was. */
export function isDocument(
  tokens: readonly Token[],
  { kind, from, to, isDefinite }: Source,
  evidence: Evidence,
): boolean {
  const last = tokens[(tokens[to - 1]?.cues ?? 0) & DEMONSTRATIVE && to - 2 >= from ? to - 2 : to - 1];
  const isTheirs = evidence.leadsRoles && isDefinite && ((last?.cues ?? 0) & LABEL) !== 0;
  return kind === "role" && !isTheirs && ((last?.grammar ?? 0) & DOCUMENT) !== 0;
}
