/** Sources that are written, and so nobody who speaks. */
import { ARTICLE, DEMONSTRATIVE, DETERMINER, DOCUMENT, LABEL, ROLE_LINK } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD } from "../tokens/pageNames.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { type Source, sourceOf } from "./source.js";

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
function isDocument(tokens: readonly Token[], { kind, from, to, isDefinite }: Source, evidence: Evidence): boolean {
  const last = tokens[(tokens[to - 1]?.cues ?? 0) & DEMONSTRATIVE && to - 2 >= from ? to - 2 : to - 1];
  const isTheirs = evidence.describesBefore && isDefinite && ((last?.cues ?? 0) & LABEL) !== 0;
  return kind === "role" && !isTheirs && ((last?.grammar ?? 0) & DOCUMENT) !== 0;
}

/** "The Harbour Board report": the body whose name stands right before its paper, which speaks for it; else the paper, as one. */
function publisherOf(tokens: readonly Token[], paper: Source, { describesBefore, kinds }: Evidence): Source {
  const document = { ...paper, isDocument: true };
  const noun = paper.to - 1;
  if (!describesBefore || tokens[noun]?.isCapital || kinds[tokens[noun - 1]?.from ?? 0] !== ORGANIZATION_WORD)
    return document;
  let from = noun;
  while (from > paper.from && isOfName(tokens, from - 1, paper.from)) from--;
  if (from === noun) return document;
  const body = sourceOf(paper, "organization");
  body.name = { start: tokens[from]?.start ?? 0, end: tokens[noun - 1]?.end ?? 0 };
  return body;
}

/** A capital, or the "of" between two. */
function isOfName(tokens: readonly Token[], at: number, first: number): boolean {
  const { isCapital, cues, nouns } = tokens[at] as Token;
  if (isCapital) return !(cues & (ARTICLE | DETERMINER));
  return at > first && (nouns & ROLE_LINK) !== 0 && tokens[at - 1]?.isCapital === true;
}

/** The source itself; of a paper, who publishes it. */
export function spokenFor(tokens: readonly Token[], source: Source, evidence: Evidence): Source {
  return isDocument(tokens, source, evidence) ? publisherOf(tokens, source, evidence) : source;
}

/** "the Harbour Times report": the noun right behind the body that speaks through it. */
export function isPaperOf({ kind }: Source, { grammar, isCapital }: Token, { describesBefore }: Evidence): boolean {
  return describesBefore && kind === "organization" && !isCapital && (grammar & DOCUMENT) !== 0;
}
