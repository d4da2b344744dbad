/** Sources that are written, and so nobody who speaks. */
import { ARTICLE, DEMONSTRATIVE, DOCUMENT, LABEL } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import type { Source } from "./sources.js";

/** Tokens of a paper's title. */
const LONGEST_TITLE = 24;

/** "un comunicado de la empresa" */
export function isPaper(tokens: readonly Token[], { kind, from }: Source): boolean {
  return kind === "role" && tokens.slice(from, from + 2).some(({ cues }) => (cues & LABEL) !== 0);
}

/** "According to the Aster Cost of Harbours Report 2021,": a paper with a title of its own; "Aster Research" is a body. */
export function isTitledPaper(tokens: readonly Token[], { from: start, kind, name }: Source): boolean {
  if (kind === "role") return false;
  const own = name ? tokenFrom(tokens, name.start) : start;
  const from = (tokens[own - 1]?.cues ?? 0) & ARTICLE ? own - 1 : own; // "data compiled by Aster Research"
  let end = from + 1;
  while (end < tokens.length && tokens[end]?.symbol !== "," && end - from <= LONGEST_TITLE) end++;
  if (end - from > LONGEST_TITLE) return false;
  let last = end - 1;
  while (tokens[last]?.isDigits || tokens[last]?.kind === "date" || tokens[last]?.symbol === ".") last--;
  const title = tokens[last];
  const isWhole = last > from + 1 || ((tokens[from]?.cues ?? 0) & ARTICLE) !== 0;
  return last > from && isWhole && title?.isCapital === true && (title.grammar & DOCUMENT) !== 0;
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
