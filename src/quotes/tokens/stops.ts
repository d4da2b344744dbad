/** Brackets, full stops, nicknames and markers of roles inside a phrase. */

import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  AGENT,
  ARTICLE,
  ATTITUDE,
  CHANNEL,
  COMPLEMENT,
  CONNECTOR,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  LED_BODY,
  LED_WORD,
  NICKNAME,
  NO_CLAUSE,
  OFFICE,
  OFFICE_WORD,
  ORG_SUFFIX,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  PLACE_KIND,
  PLACE_LINK,
  POST,
  PRONOUN,
  RANK,
  RELATIVE,
  ROLE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "./evidence.js";
import type { Token } from "./tokens.js";

/** Tokens inside brackets that a phrase may hold: "(52)", "(KPK)", "(nama lengkap)". */
const LONGEST_BRACKET = 8;
/** Words from a name to the one that brings in a nickname: "yang akrab disapa". */
const NICKNAME_REACH = 4;
/** Words between an owner and the office that is theirs. */
const OWNED_REACH = 4;
const NOT_OWNED = VERB | PASSIVE | ATTITUDE | PARTICIPLE | ACCORDING | PLACE;

/** The token behind the bracket that opens at token `at`, or `at` where it is too long or holds a day or speech. */
export function pastBracket(tokens: readonly Token[], at: number): number {
  for (let to = at + 1; to < tokens.length && to <= at + LONGEST_BRACKET; to++) {
    const token = tokens[to] as Token;
    if (token.kind === "date" || token.kind === "speech") return at;
    if (token.symbol === ")") return to + 1;
  }
  return at;
}

/** "Lampiran V. Direktur Utama Rudi Halim": behind a lone letter an office opens the next sentence. */
export function isStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isLone = before !== undefined && before.end - before.start === 1;
  return isLone && ((tokens[at + 1]?.nouns ?? 0) & (ROLE | ACRONYM)) !== 0;
}

/** Where a nickname begins behind a name; small words may stand before the word that brings it in. Null where none does. */
export function nicknameAt(tokens: readonly Token[], from: number): number | null {
  const start = tokens[from]?.symbol === "," ? from + 1 : from;
  for (let at = start; at < start + NICKNAME_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.isCapital) return null;
    if (!(token.cues & NICKNAME)) continue;
    const name = tokens[at + 1]?.symbol === "," ? at + 2 : at + 1;
    return tokens[name]?.isCapital ? name : null;
  }
  return null;
}

/** Behind a marker: where words of roles and offices, and names, end. */
export function markedEnd(tokens: readonly Token[], from: number): number {
  if (!((tokens[from]?.nouns ?? 0) & ROLE_WORD)) return from;
  let at = from;
  while (tokens[at]?.kind === "word" && (tokens[at]?.isCapital || tokens[at]?.nouns)) at++;
  return at;
}

/** What ends an apposition. */
export const CLOSES: ReadonlySet<string> = new Set([",", ".", ";", ":"]);

/** An apposition before a verb or a clause ends with a comma, or with the verb. */
export function isClosedAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || CLOSES.has(token.symbol) || (token.cues & (VERB | ADVERB | CHANNEL | POST)) !== 0;
}

/** "Rudi Halim, D-Ohio," or "R-N.Y.,": the token behind the party and its stops. */
function partyEnd(tokens: readonly Token[], at: number): number | null {
  let to = at + 1;
  while (tokens[to]?.symbol === "." || (tokens[to - 1]?.symbol === "." && tokens[to]?.isCapital)) to++;
  return isClosedAt(tokens, to) ? to : null;
}

/** "Rudi Halim, 52," or "52 tahun," and "of Raleigh, N.C.,": an age or a home between commas; the token behind it. */
export function asideEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.isDigits) {
    const unit = tokens[at + 1];
    const end = unit?.kind === "word" && !unit.isCapital && unit.cues === FUNCTION ? at + 2 : at + 1;
    return isClosedAt(tokens, end) ? end : null;
  }
  if (first.isParty) return partyEnd(tokens, at);
  if (first.isCapital || !(first.nouns & ROLE_LINK) || !tokens[at + 1]?.isCapital) return null;
  let to = at + 1;
  while (tokens[to]?.isCapital || (tokens[to]?.symbol === "," && tokens[to + 1]?.isCapital)) to++;
  while (tokens[to]?.symbol === "." && tokens[to - 1]?.isAcronym) to++;
  return tokens[to]?.symbol === "," ? to : null;
}

/** "Menteri Agama Rudi Halim, dan Gubernur Riau": who stands behind it is another. */
export function isAnd(token: Token | undefined): boolean {
  const { nouns, cues } = token ?? { nouns: 0, cues: 0 };
  return (nouns & CONNECTOR) !== 0 && (cues & FUNCTION) !== 0 && (cues & ARTICLE) === 0;
}

/** "kata Juli Halim", "Bank Tirta Juli Halim", "Camat Lalu Halim": a month, or a small word that is a first name as well, with a capital before another one, unless a day or "pada" stands before. */
export function isFirstName(tokens: readonly Token[], at: number): boolean {
  const [month, next] = [tokens[at], tokens[at + 1]];
  if (at === 0 || !month?.isCapital || !next?.isCapital || next.cues !== 0) return false;
  const before = tokens[at - 1] as Token;
  const isGiven = (month.grammar & GIVEN) !== 0;
  if (month.cues !== FUNCTION && !(isGiven && month.cues & FUNCTION)) return false;
  if (before.kind === "symbol") return before.symbol === "," || before.symbol === ")";
  if (before.cues & (POST | ACCORDING)) return true;
  return before.cues === 0 && (before.isCapital || (isGiven && (before.isDigits || (before.nouns & ROLE_WORD) !== 0)));
}

/** "the U.S. commander", "Aster Inc. said": the stop at token `at` shortens what stands before it. */
export function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (before?.isAcronym === true && tokens[at + 1]?.kind === "word") || isShortSuffix(tokens, at);
}

/** "Aster Inc. said", "Aster Inc., a maker of boats,", "Aster Inc. (ASE: AST)": the stop at token `at` shortens a body's suffix, and is no end. */
export function isShortSuffix(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.symbol !== "." || !((tokens[at - 1]?.nouns ?? 0) & ORG_SUFFIX)) return false;
  const next = tokens[at + 1];
  return next?.kind === "word" || next?.symbol === "," || next?.symbol === "(";
}

/** "Direktur RSUD Tirta dr. Rudi Halim": the title at token `at` is cut short before the name. */
export function isCutTitle(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.symbol === "." && tokens[at + 2]?.isCapital === true;
}

/** "Datuk Rudi", "Ibu Sari", "AKP Rudi": a word for people that is a title before a name, and no office. */
export function isTitleAt(tokens: readonly Token[], at: number): boolean {
  const [title, next] = [tokens[at], tokens[at + 1]];
  if (!title || !(title.nouns & (HONORIFIC | RANK)) || title.nouns & (ROLE | OFFICE)) return false;
  return next?.isCapital === true && !(next.nouns & OFFICE_WORD);
}

/** A word in small letters, or a number, that no list of reporting words and of people knows. */
export function isUnknownWord(token: Token | undefined): token is Token {
  return token?.kind === "word" && !token.isCapital && token.cues === 0 && token.nouns === 0;
}

/** A number and nothing else. */
export function isNumber(token: Token): boolean {
  return isUnknownWord(token) && token.isDigits;
}

/** "Rudi's lawyer" speaks, "Rudi's recent travels" do not: an office, a kind of people or a name follows. */
export function leadsToSource(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.isCapital) return true;
  for (let at = from; at < from + OWNED_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.cues & NOT_OWNED) return false;
    if (token.nouns & OFFICE_WORD) return true;
  }
  return false;
}

/** Words between a name and the role that it leads: "defensive" in "Steelers defensive captain". */
const LED_REACH = 4;

const LED_OR_PLACE = LED_WORD | PLACE_KIND | ORG_SUFFIX;

/** Whether words of which kind it is, from token `at` on, lead to a role: "senior North American economist". */
export function isLedTo(tokens: readonly Token[], at: number): boolean {
  for (let to = at; to < Math.min(at + LED_REACH, tokens.length); to++) {
    const { kind, cues, nouns, isCapital } = tokens[to] as Token;
    if (kind !== "word" || cues !== 0 || (isCapital && to === at)) return false;
    if (isCapital) continue;
    if (nouns & (ROLE_WORD & ~ACRONYM) || (to === at && nouns & LED_BODY)) return true; // "the Vale | administration"
    if (nouns & ~LED_OR_PLACE) return false; // "Aster County district attorney"
  }
  return false;
}

/** "de Aster": what joins a place to an office opens no name. */
export function pastLink(tokens: readonly Token[], at: number): number {
  const { isCapital, nouns } = tokens[at] as Token;
  return !isCapital && (nouns & PLACE_LINK) !== 0 && tokens[at + 1]?.isCapital === true ? at + 1 : at;
}

/** What closes no phrase: an adverb, a link, a sign; nothing that has a capital. */
export function isTail({ isCapital, kind, symbol, cues, nouns }: Token): boolean {
  if (isCapital || kind === "date") return false;
  if (kind === "symbol") return symbol !== ")";
  return (cues & (ADVERB | RELATIVE | ARTICLE)) !== 0 || (nouns & (CONNECTOR | ROLE_LINK)) !== 0;
}

/** "who", "who was": what follows it tells about what stands before. */
export function opensRelative(token: Token | undefined): boolean {
  if (!token) return false;
  return (token.cues & RELATIVE) !== 0 || ((token.nouns & ROLE_MARKER) !== 0 && token.to - token.from > 1);
}

/** "joined by three colleagues", "identified as a witness", "held in May": what is done to somebody, behind a name's comma. */
export function opensDeed(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [deed, next] = [tokens[at], tokens[at + 1]];
  if (deed?.kind !== "word" || deed.isCapital || !next) return false;
  if (next.cues & AGENT) return true;
  return evidence.isPast(deed) && ((next.cues & (CHANNEL | PLACE)) !== 0 || (next.nouns & ROLE_MARKER) !== 0);
}

/** "said after it was built, in 1970, that": the comma before the word that opens the clause; -1 where none stands behind token `from`. */
export function commaBeforeThat(tokens: readonly Token[], from: number): number {
  const isBefore = (at: number): boolean => ((tokens[at + 1]?.cues ?? 0) & COMPLEMENT) !== 0;
  return tokens.findIndex(({ symbol }, at) => at >= from && symbol === "," && isBefore(at));
}

/** "Rudi bercerita soal dirinya pernah menjadi guru": the word for the topic before who tells it, which a clause may follow. */
export function opensTopic(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.cues ?? 0) & NO_CLAUSE) !== 0 && ((tokens[at + 1]?.cues ?? 0) & PRONOUN) !== 0;
}

/** Words of a body's kind before its name: "satellite communications company". */
const LONGEST_BODY_KIND = 4;

/** "at satellite company Aster": small words of which kind a body is, from token `at` on, lead to its name. */
export function leadsToName(tokens: readonly Token[], at: number): boolean {
  for (let to = at; to <= at + LONGEST_BODY_KIND; to++) {
    const { kind, cues, isCapital } = tokens[to] ?? { kind: "symbol", cues: 0, isCapital: false };
    if (kind !== "word" || (cues !== 0 && !isCapital)) return false;
    if (isCapital) return to > at;
  }
  return false;
}

/** Where a phrase ends that reaches to `end`, without the small words that close it. */
export function withoutTail(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && isTail(tokens[to - 1] as Token)) to--;
  return to;
}
