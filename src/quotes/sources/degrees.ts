/** Degrees behind a name, with their stops, brackets and commas: "Rudi Halim, S.Sos., M.Si", "Rudi Halim, Sp.OG(K), FINASIM". */
import {
  ADVERB,
  ARTICLE,
  HONORIFIC,
  JOINS,
  POST,
  POST_NOMINAL,
  ROLE_MARKER,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD } from "../tokens/pageNames.js";
import { isLedTo } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Letters of a degree that no word in a name is mistaken for: "S.Sos", "SpA". */
const SHORTEST_DEGREE = 3;

/** "S.Sos", "M.Si", "SpA": a degree behind a name. */
export function isDegree({ nouns, start, end, isAcronym }: Token): boolean {
  return (nouns & POST_NOMINAL) !== 0 && (end - start >= SHORTEST_DEGREE || !isAcronym);
}

/** "(K)" behind "Sp.OG": its tokens. */
const BRACKET_LENGTH = 3;
/** Letters of a degree or of a fellowship that stands among degrees: "FINASIM". */
const LONGEST_IN_CHAIN = 7;

/** "Sp.PD, FINASIM, mengatakan", "SE, MM, Ak, CA mengatakan": behind a degree and its comma, capitals before the next comma or the verb are one more. */
function isInChain(tokens: readonly Token[], at: number, { describesBehind, kinds }: Evidence): boolean {
  const token = tokens[at];
  if (!describesBehind || !token?.isCapital || token.cues !== 0 || token.nouns & ~(HONORIFIC | POST_NOMINAL))
    return false;
  if (token.end - token.start > LONGEST_IN_CHAIN || kinds[token.from] === ORGANIZATION_WORD) return false;
  if (!token.isAcronym && token.end - token.start > LONGEST_PART) return false;
  const next = tokens[at + 1]?.symbol === "." ? tokens[at + 2] : tokens[at + 1];
  return !next || next.symbol === "," || (next.cues & (VERB | POST)) !== 0;
}

/** The token behind the degrees from token `at` on, with their stops and commas: "Rudi Halim S.Hut., M.Hum, kepala". */
export function pastDegrees(tokens: readonly Token[], at: number, evidence: Evidence): number {
  let to = at;
  for (;;) {
    const [before, here, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
    if (!here) return to;
    if (here.symbol === "." && next && (isPostNominal(before) || (to > at && isLetters(before)))) to++;
    else if (isPostNominal(here)) to++;
    else if (here.symbol === "(" && isPostNominal(before) && tokens[to + 2]?.symbol === ")") to += BRACKET_LENGTH;
    else if (here.symbol === ",") {
      const isStopped = next?.symbol === "." && isPostNominal(tokens[to + 2]); // "S.I.K,.M.Si"
      const end = evidence.describesBefore ? pastStops(tokens, to + 1) : to + 1;
      if (isStopped) to += 3;
      else if (end > to + 1) to = end;
      else if (
        (isPostNominal(next) && !isBodyOfOffice(tokens, to + 1, evidence)) ||
        isUnlistedDegree(tokens, to + 1, evidence)
      )
        to += 2;
      else if (to > at && isInChain(tokens, to + 1, evidence)) to += 2;
      else return to;
    } else return to;
  }
}

/** Letters of a part of a degree at the most: "Psy.D". */
const LONGEST_PART = 4;

/** The token behind a degree of parts with their stops, before a comma: ", Ph.D., professor"; `from` where none stands there. */
function pastStops(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.isCapital && tokens[to + 1]?.symbol === ".") {
    const [before, part] = [tokens[to - 1], tokens[to] as Token];
    if (part.end - part.start > LONGEST_PART || (to > from && before?.end !== part.start)) return from;
    to += 2;
  }
  return to > from + 2 && tokens[to]?.symbol === "," ? to : from;
}

/** "Nina Vale, | CPA president,", "CPA and founder of Aster": letters that a word for people follows without a comma are no degree beside the office. */
function isBodyOfOffice(tokens: readonly Token[], letters: number, { describesBefore }: Evidence): boolean {
  if (!describesBefore || !tokens[letters]?.isAcronym) return false;
  return isLedTo(tokens, (tokens[letters + 1]?.grammar ?? 0) & JOINS ? letters + 2 : letters + 1);
}

function isPostNominal(token: Token | undefined): boolean {
  return ((token?.nouns ?? 0) & POST_NOMINAL) !== 0;
}

/**
 * Where what describes somebody begins behind the comma at token `comma`: behind "who is", and behind an "and" that follows degrees
 * ("Nina Vale, CPT, and founder of").
 */
export function officeBehind(tokens: readonly Token[], comma: number): number {
  const [before, and, office] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  const isWho = and !== undefined && (and.nouns & ROLE_MARKER) !== 0 && and.to - and.from > 1;
  if (isWho && office && (office.cues & ARTICLE || office.nouns & ROLE_WORD)) return comma + 2;
  const degree = before?.symbol === "." ? tokens[comma - 2] : before;
  const isJoined = isLetters(degree) && ((and?.grammar ?? 0) & JOINS) !== 0;
  return isJoined && office?.isCapital === false && office.nouns & ROLE_WORD ? comma + 2 : comma + 1;
}

/** Letters of a degree at the most: "R.D.N". */
const LONGEST_DEGREE = 6;

/** ", R.D.N., owner", ", FASA, director", ", CPT, and owner": where what describes stands before, capitals between a name's comma and the next are a degree. */
function isUnlistedDegree(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const letters = tokens[at];
  if (!letters || !isLetters(letters)) return false;
  if (!evidence.describesBefore && !(evidence.describesBehind && evidence.hasStops(letters))) return false;
  const next = tokens[at + 1]?.symbol === "." ? at + 2 : at + 1;
  if (!evidence.describesBefore && (tokens[next]?.cues ?? 0) & (VERB | POST | ADVERB)) return true; // "Rudi Halim, M.A.P. mengatakan"
  return tokens[next]?.symbol === "," || isPostNominal(tokens[next]);
}

function isLetters(token: Token | undefined): boolean {
  if (!token?.isAcronym || token.isHyphened || token.nouns & ~(HONORIFIC | POST_NOMINAL)) return false;
  return token.end - token.start <= LONGEST_DEGREE;
}
