/** Where something was said: the place that the clause of an attribution names. */
import type { Span } from "../shapes.js";
import {
  CHANNEL,
  FUNCTION,
  HONORIFIC,
  ORG_HEAD,
  PARTICIPLE,
  PLACE,
  PLACE_HEAD,
  PLATFORM,
  RELATIVE,
  ROLE_MARKER,
  ROLE_WORD,
  VERB,
} from "./lexicon/lexicon.js";
import type { Report } from "./reports/report.js";
import type { Extent } from "./tokens/setting.js";
import { isAnd } from "./tokens/stops.js";
import { isOwned, type Token } from "./tokens/tokens.js";

/** Small words of a place: "ruang kerja", "posko pengungsian". */
const LONGEST_SMALL = 3;
/** Letters of a word that a stop shortens: "Jl", "No". */
const LONGEST_SHORTENED = 3;

/** The place told in a report's clause; one inside the source's own words, or about the source, is another. */
export function placeIn(tokens: readonly Token[], { clause, source, cue, content }: Report): Span | null {
  let isOffice = false;
  for (let at = clause.from; at < clause.to; at++) {
    if (source && at >= source.from && at < source.to) {
      isOffice = isMarked(tokens, source);
      at = source.to;
    }
    const token = tokens[at];
    if (!token || (content && token.start >= content.start && token.end <= content.end)) continue;
    const isOwnVerb = token.start <= (cue?.start ?? 0) || ((tokens[at - 1]?.cues ?? 0) & CHANNEL) !== 0; // "saat memberi keterangan di Polres"
    if (token.cues & RELATIVE || (token.cues & (VERB | PARTICIPLE) && !isOwnVerb)) return null;
    if (token.nouns & ROLE_MARKER)
      isOffice = true; // "katanya yang juga pensyarah di Universiti Melati"
    else if (token.cues & CHANNEL) isOffice = false;
    if (isOffice || !(token.cues & PLACE) || isWorkplace(tokens, at)) continue;
    const end = placeEnd(tokens, at + 1, clause.to);
    if (end > at + 1) return { start: tokens[at + 1]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  }
  return null;
}

/** "kata Rudi yang juga pensyarah di Universiti Melati": the body behind a role that a marker brings in is no place of speech. */
function isMarked(tokens: readonly Token[], { from, to }: Extent): boolean {
  const isBody = ((tokens[to + 1]?.nouns ?? 0) & ORG_HEAD) !== 0;
  return isBody && tokens.slice(from, to).some(({ nouns }) => (nouns & ROLE_MARKER) !== 0);
}

/** "kata Rudi Halim, pedagang di pasar": the place at token `at` is where somebody works, whom the word before describes behind a comma. */
function isWorkplace(tokens: readonly Token[], at: number): boolean {
  const [comma, role, place] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isRole = comma?.symbol === "," && role?.isCapital === false && (role.nouns & ROLE_WORD) !== 0;
  return isRole && place?.isCapital === false && (place.grammar & PLACE_HEAD) !== 0;
}

/** The token behind the place that begins at token `from`; `from` where none does: "di Mapolres Tirta, Jalan Melati 19, Tirta", "di kantornya". */
function placeEnd(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (!first || first.nouns & PLATFORM || (isOwned(first) && first.isCapital)) return from;
  const isHead = !first.isCapital && (first.grammar & PLACE_HEAD) !== 0;
  if (!isHead && (!first.isCapital || (first.cues & FUNCTION && !(first.grammar & PLACE_HEAD)))) return from;
  let end = isHead ? pastSmall(tokens, from, to) : from;
  if (isHead && (tokens[end]?.cues ?? 0) & PLACE && tokens[end + 1]?.isCapital) end++; // "rumah duka di Tirta"
  for (;;) {
    const parted = tokens[end]?.symbol === "," && end > from ? end + 1 : end;
    const next = pastPart(tokens, parted, to);
    if (next === parted) break;
    end = next;
  }
  const isBare = isHead && end === from + 1 && first.to - first.from === 1 && !isOwned(first); // "di lokasi"
  return isBare || (!isHead && isOwned(tokens[end - 1])) ? from : end;
}

/** "ruang kerja", "posko pengungsian": small words that do nothing else. */
function pastSmall(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && end < from + LONGEST_SMALL && isPlain(tokens[end])) end++;
  return end;
}

function isPlain(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.isCapital || token.isDigits) return false;
  return (token.grammar & PLACE_HEAD) !== 0;
}

/** Capitals, the stops that shorten them, titles and numbers between them: "RSUD dr Halim", "Jl. Melati No. 19". */
function pastPart(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to) {
    const [token, next] = [tokens[end] as Token, tokens[end + 1]];
    const isAndOfBody = isAnd(token) && ((tokens[from]?.nouns ?? 0) & ORG_HEAD) !== 0; // "in Norland and Nick Marsh"
    const isSmall = (token.nouns & HONORIFIC) !== 0 || isAndOfBody || (token.grammar & PLACE_HEAD) !== 0;
    const isInside = isSmall && (end > from || !isAnd(token)) && next?.isCapital === true && end + 1 < to;
    const isNumber = token.isDigits && end > from && !(next?.kind === "word" && !next.isCapital); // "in Norland 2 days later"
    if (token.kind === "word" && (token.isCapital || isNumber || isInside)) end++;
    else if (end > from && isShort(tokens[end - 1], token) && (next?.isCapital || next?.isDigits) && end + 1 < to)
      end++;
    else break;
  }
  return end;
}

function isShort(word: Token | undefined, { symbol, start }: Token): boolean {
  return symbol === "." && word !== undefined && word.end === start && word.end - word.start <= LONGEST_SHORTENED;
}
