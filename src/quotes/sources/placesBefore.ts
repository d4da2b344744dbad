/** Words before a name that are its office's place or body, though nothing but their shape or a first name behind them tells: "Camat Sukamaju | Rudi". */

import {
  ACRONYM,
  GIVEN,
  OFFICE,
  ORG_HEAD,
  PLACE_KIND,
  PLACE_NAME,
  PLACE_TAKER,
  ROLE,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { FULL_NAME } from "../tokens/nameLetters.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";

/** "Camat Sukamaju Rudi" where the page says "di Sukamaju": where the name begins, behind the place of the office. */
export function pastPlace(
  tokens: readonly Token[],
  evidence: Evidence,
  { start, end, from }: { start: number; end: number; from: number },
): number {
  if (start <= from || !((tokens[from]?.nouns ?? 0) & (ROLE_WORD | ORG_HEAD))) return start;
  const closed = closedBefore(tokens, evidence, { start, end });
  if (closed > start) return closed;
  let at = start;
  while (at < end - 1 && evidence.isPlaceHere(tokens[at] as Token)) at++;
  if (at === start) at += takenBefore(tokens, evidence, { start, end });
  return at;
}

/** "Bupati Bone Pantai | Rudi Halim", "Camat Tirta Hulu": behind a place, or behind an office that one follows, the word that ends a place's name; `start` where none does. */
function closedBefore(
  tokens: readonly Token[],
  evidence: Evidence,
  { start, end }: { start: number; end: number },
): number {
  if (start >= end) return start;
  const before = tokens[start - 1] as Token;
  if (before.isCapital && before.nouns & PLACE_NAME && evidence.closesPlace(tokens[start] as Token)) return start + 1;
  if (!(before.nouns & PLACE_TAKER) && !evidence.isTerritorial(before)) return start;
  const first = tokens[start] as Token;
  if (first.grammar & GIVEN || evidence.endsNames(first) || evidence.isShortName(first)) return start; // "Camat Rudi Lama"
  for (let at = start + 1; at <= Math.min(start + LONGEST_PLACE, end - 1); at++) {
    const closer = tokens[at] as Token;
    if (evidence.closesPlace(closer) && !evidence.isShortName(closer)) return at + 1; // no "Gubernur Rudi Hulu"
  }
  return start;
}

/** Words of a place at the most. */
const LONGEST_PLACE = 2;

/** "Camat Sukamaju Rudi Halim", "Kepala SMPN 3 Tirta Rudi Halim": how many words of the run are the place of what stands before. */
function takenBefore(
  tokens: readonly Token[],
  evidence: Evidence,
  { start, end }: { start: number; end: number },
): number {
  let head = start - 1;
  while (tokens[head]?.isDigits) head--;
  const run = tokens.slice(start, end);
  const first = run[0];
  const isFound = first && (first.grammar & GIVEN || evidence.isShortName(first) || evidence.endsNames(first));
  if (isFound) return 0;
  if (!((tokens[head]?.nouns ?? 0) & PLACE_TAKER)) return shapedBefore(tokens, evidence, { from: start, to: end });
  if (run.length <= FULL_NAME) {
    const isTaken = wantsPlace(tokens, head) || isNameBehindPlace(run, evidence);
    return run.length === FULL_NAME && isTaken ? 1 : 0;
  }
  const given = run.findIndex(({ grammar }) => grammar & GIVEN);
  if (given > 0 && given <= LONGEST_PLACE) return given;
  const rest = Math.min(run.length - FULL_NAME, LONGEST_PLACE);
  return run[rest]?.kind === "symbol" ? rest - 1 : rest; // "Camat Sukamaju A.G. Halim"
}

/** Words behind a place that may be a name's. */
const LONGEST_BEHIND_PLACE = 3;

/** "Ketua Pengadilan Negeri Sleman | Rudi": capitals that no list knows, behind a place that a body ends with, which others took for more of the body. */
export function isBehindPlace(tokens: readonly Token[], at: number, { from, to }: Extent): boolean {
  if (to - at > LONGEST_BEHIND_PLACE || !tokens.slice(at, to).every(isUnlisted)) return false;
  let place = at - 1;
  while (place > from && isUnlisted(tokens[place]) && at - place <= LONGEST_BEHIND_PLACE) place--;
  let head = place;
  while (head > from && (tokens[head]?.nouns ?? 0) & PLACE_NAME) head--;
  if (head === place || to - place - 1 > LONGEST_BEHIND_PLACE) return false;
  const isOfBody = ((tokens[head]?.nouns ?? 0) & ORG_HEAD) === 0 || ((tokens[head]?.nouns ?? 0) & PLACE_TAKER) !== 0;
  return isOfBody && head > from && tokens[from]?.isCapital === true && (tokens[from].nouns & (ROLE | ACRONYM)) !== 0;
}

/** "Dirut PT Laju Nusa | Bambang Halim": the first name, or behind it, where no name follows behind a comma. */
export function isBehindGiven(tokens: readonly Token[], at: number, { from, to }: Extent): boolean {
  let given = at;
  while (given > from && isUnlisted(tokens[given]) && !((tokens[given]?.grammar ?? 0) & GIVEN)) given--;
  if (to - given > LONGEST_BEHIND_PLACE || !((tokens[given]?.grammar ?? 0) & GIVEN)) return false;
  const before = tokens[given - 1];
  if (!isUnlisted(before) || (before?.grammar ?? 0) & GIVEN || !tokens.slice(given, to).every(isUnlisted)) return false;
  const isNamedBehind =
    tokens[to]?.symbol === "," && tokens[to + 1]?.kind === "word" && tokens[to + 1]?.isCapital === true;
  return !isNamedBehind && tokens[from]?.isCapital === true && (tokens[from].nouns & (ROLE | ACRONYM)) !== 0;
}

/** "Yayasan Tirta | Ni Luh Sariasih": a first name before what others found to be a person, though they found it in the body. */
export function isGivenAt(tokens: readonly Token[], at: number, { kinds }: Evidence): boolean {
  const [given, next] = [tokens[at], tokens[at + 1]];
  return ((given?.grammar ?? 0) & GIVEN) !== 0 && next !== undefined && kinds[next.from] === PERSON_WORD;
}

function isUnlisted(token: Token | undefined): boolean {
  return token?.kind === "word" && token.isCapital && !token.isAcronym && token.nouns === 0 && token.cues === 0;
}

/** "Bupati Wonotirto | Rudi Halim": one word or two of the run that are shaped as places are. */
function shapedBefore(tokens: readonly Token[], evidence: Evidence, { from, to }: Extent): number {
  const before = tokens[from - 1];
  const isOffice = before?.kind === "word" && evidence.isTerritorial(before);
  return isOffice && to - from >= FULL_NAME && evidence.looksLikePlace(tokens[from] as Token) ? 1 : 0;
}

/** "Camat Sukamaju | Rudi": the second of two words opens names, or the first is shaped as places are. */
function isNameBehindPlace([place, name]: readonly Token[], evidence: Evidence): boolean {
  if (name && name.grammar & GIVEN) return true;
  return place !== undefined && evidence.looksLikePlace(place);
}

/** "Sekda Kabupaten | Tirta Rudi": no office ends in such a word, where it stands behind one; "Polres Tirta Kota Rudi Halim" does. */
function wantsPlace(tokens: readonly Token[], head: number): boolean {
  const [office, kind] = [tokens[head - 1], tokens[head]];
  return ((kind?.nouns ?? 0) & PLACE_KIND) !== 0 && ((office?.nouns ?? 0) & (ROLE_WORD | ORG_HEAD | OFFICE)) !== 0;
}
