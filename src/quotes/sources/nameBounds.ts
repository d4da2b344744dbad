/** What stands around a name shows where it begins, and that it is one. */

import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  CHANNEL,
  COMPANION,
  CONJUNCTION,
  CONNECTOR,
  DEMONSTRATIVE,
  DETERMINER,
  GENERIC_ORG,
  GIVEN,
  HONORIFIC,
  JOINS,
  OFFICE,
  ORG_HEAD,
  PLACE_KIND,
  PLACE_LINK,
  POST,
  POST_NOMINAL,
  RELATIVE,
  ROLE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
  SPOKES,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { FULL_NAME } from "../tokens/nameLetters.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import { asideEnd, CLOSES } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { isDegree } from "./degrees.js";

const REPORTS = POST | VERB;
const BODY_WORD = ORG_HEAD | OFFICE | GENERIC_ORG;

/** "peneliti dari Pusat Riset Lembah Hijau": behind a link and words of a body, capitals that nothing shows to be a name belong to it. */
export function endsLinkedBody(tokens: readonly Token[], evidence: Evidence, run: Extent, phrase: number): boolean {
  if (!evidence.describesBehind || evidence.kinds[tokens[run.to - 1]?.from ?? 0] === PERSON_WORD) return false;
  let at = run.from - 1;
  while (at > phrase && tokens[at]?.isCapital && !tokens[at]?.isAcronym && (tokens[at]?.nouns ?? 0) & BODY_WORD) at--;
  const link = tokens[at];
  if (at === run.from - 1 || at <= phrase || !link || link.isCapital || !(link.nouns & ROLE_LINK)) return false;
  return !tokens.slice(run.from, run.to).some((token) => token.grammar & GIVEN || evidence.isShortName(token));
}

/** "maire de Brignac Jean Roux": whether the word at `start`, behind a small link, belongs to the office. */
function isPlaced(tokens: readonly Token[], start: number, from: number): boolean {
  const before = tokens[start - 1];
  return start - 1 > from && before !== undefined && !before.isCapital && (before.nouns & PLACE_LINK) !== 0;
}

/** "alcalde de Puerto Sereno | Rosa Alcaraz": where a first name follows the place's words from token `start` on, in a run that ends at `end`; null where none does. "San Blas" is a place. */
export function givenBehind(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start + 1; at + 1 < end; at++)
    if (isGiven(tokens[at]) && !((tokens[at - 1]?.nouns ?? 0) & PLACE_KIND)) return at;
  return null;
}

const isGiven = (token: Token | undefined): boolean => ((token?.grammar ?? 0) & GIVEN) !== 0;

/**
 * "alcalde de Puerto Sereno | Rosa Alcaraz", "direttore dell'ospedale San Biagio | Rudi Halim": where a name begins in a run of capitals whose
 * first words are a place behind a small link, or the rest of a body's name; `start` itself where none of them is.
 */
export function pastPlacedWords(
  tokens: readonly Token[],
  { linksPlaces }: Evidence,
  { start, end, from }: { start: number; end: number; from: number },
): number {
  const head = tokens[start - 1];
  const isSaint = linksPlaces && start - 1 > from && head?.isCapital === true && (head.nouns & PLACE_KIND) !== 0; // "Hospital San | Blas"
  if (isSaint || isPlaced(tokens, start, from)) return givenBehind(tokens, start, end) ?? start + 1;
  if (isGiven(tokens[start])) return start;
  const isBody = linksPlaces && start - 2 > from && ((head?.nouns ?? 0) & ORG_HEAD) !== 0;
  if (!isBody || !((tokens[start - 2]?.nouns ?? 0) & (ROLE_LINK | PLACE_LINK))) return start;
  return givenBehind(tokens, start, end) ?? Math.max(start, end - start > FULL_NAME ? end - FULL_NAME : start);
}

/** "Rudi (45), …", "Rudi, warga setempat, …", "Rudi selaku Ketua …": an age or a word for people stands at token `at`, behind a name. */
export function isPresented(tokens: readonly Token[], at: number): boolean {
  const [mark, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mark || !next) return false;
  if (mark.symbol === "(") return next.isDigits && behind?.symbol === ")";
  if (mark.nouns & ROLE_MARKER && !mark.isCapital && next.nouns & ROLE_WORD) return isActing(tokens, at + 1);
  const noun = next.cues & DETERMINER ? behind : next;
  if (mark.symbol === "," && next.isDigits) return asideEnd(tokens, at + 1) !== null; // "Rudi, 58 tahun,"
  if (mark.symbol === "," && next.isCapital && next.nouns & (ROLE | ACRONYM)) return isClosedOffice(tokens, at + 2);
  return mark.symbol === "," && noun !== undefined && !noun.isCapital && (noun.nouns & ROLE_WORD) !== 0;
}

/** Tokens of an office between the commas behind a name, at the most. */
const LONGEST_OFFICE = 16;

/** "Rudi, Kabid Humas Polda Riau, mengatakan": a comma with a verb behind it ends the office that reaches over token `from`. */
function isClosedOffice(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_OFFICE; at++) {
    const token = tokens[at];
    if (!token || token.symbol === "." || token.cues & VERB) return false;
    if (token.symbol === ",") return ((tokens[at + 1]?.cues ?? 0) & VERB) !== 0;
  }
  return false;
}

/** Words of an office behind "selaku" and before its verb, at the most. */
const MOST_TO_VERB = 64;

/** "Rudi selaku Ketua Panitia menjelaskan": a verb ends the office at token `from`; "Tampil sebagai pembicara, Rudi" opens with none. */
function isActing(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (to - from < MOST_TO_VERB && tokens[to]?.kind === "word" && !((tokens[to]?.cues ?? 0) & VERB)) to++;
  return tokens[to]?.kind === "word";
}

/** "Rudi (45) warga setempat", "Rudi salah satu warga", "Rudi Halim warga Desa Tirta mengatakan": what describes a name right behind it, where its comma was left out. */
export function isDescribedAt(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  evidence: Evidence,
): boolean {
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !first || first.isCapital || first.cues & REPORTS) return false;
  const isBrought = (first.cues & DETERMINER) !== 0 && next !== undefined && !next.isCapital;
  if (isBrought && (next.nouns & ROLE_WORD) !== 0 && !(next.cues & REPORTS)) return true;
  if (!(first.nouns & ROLE_WORD)) return false;
  if (before.symbol === ")") return true;
  if (!evidence.describesBehind || !before.isCapital || !mayBeDescribed(tokens, from, at)) return false;
  return isDescribedUpTo(tokens, at, evidence);
}

/** Whether who is named from token `from` on may be described at `at`: not behind what he is told or met by ("Setelah bertemu Rudi | warga pulang"), and behind a cue that opens its sentence only up to a comma ("Menurut Rudi | warga resah"). */
function mayBeDescribed(tokens: readonly Token[], from: number, at: number): boolean {
  const [ahead, before] = [tokens[from - 2], tokens[from - 1]];
  if (before?.kind !== "word") return true;
  if (!(before.cues & (REPORTS | ACCORDING)))
    return (before.cues & ADVERB) !== 0 || (before.grammar & CONJUNCTION) !== 0;
  if (ahead && ahead.kind !== "word") return true; // `"…," kata Rudi warga setempat`
  const end = tokens.findIndex(({ kind }, to) => to > at && kind !== "word");
  const { grammar, nouns } = tokens[end + 1] ?? before;
  return tokens[end]?.symbol === "," && !(grammar & CONJUNCTION) && !(nouns & CONNECTOR);
}

/** Words of such a description at the most. */
const LONGEST_DESCRIPTION = 9;

/** Whether nothing but a description stands from token `at` up to the verb that reports, the sign or the end of the sentence; "kata Rudi warga sudah pergi" tells of a clause. */
function isDescribedUpTo(tokens: readonly Token[], at: number, { isPredicate, isTransitive }: Evidence): boolean {
  if (isPredicate(tokens[at] as Token)) return false; // "Rudi bakal tampil"
  for (let to = at + 1; to <= at + LONGEST_DESCRIPTION; to++) {
    const token = tokens[to];
    if (!token || CLOSES.has(token.symbol) || (token.cues & REPORTS && !token.isCapital)) return true;
    if (token.kind === "date" || token.cues & (CHANNEL | RELATIVE)) return true;
    if (token.kind !== "word" || isPredicate(token) || (isTransitive(token) && !token.isCapital)) return false;
  }
  return false;
}

/** "Rudi Halim Cs", "Rudi Halim (45)", "Rudi Halim S.Sos": what stands at token `at`, behind a name, is no part of it. */
export function isBehindName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  const { symbol, cues, nouns, grammar, isCapital, isAcronym } = token;
  if (at <= from) return false;
  if (grammar & COMPANION || isLettersBehind(tokens, at)) return true;
  if (symbol === ")" || (nouns & POST_NOMINAL && (!isCapital || isAcronym || isDegree(token)))) return true;
  if (symbol === "." && isBehindDegree(tokens[at - 1] as Token)) return true; // "SH. M. Si"
  return (cues & DEMONSTRATIVE) !== 0 && !isCapital;
}

function isBehindDegree({ nouns, isAcronym }: Token): boolean {
  return (nouns & POST_NOMINAL) !== 0 && isAcronym;
}

/** "Nina Vale MS, RDN,": capitals that are a title before names are a degree behind one. */
function isLettersBehind(tokens: readonly Token[], at: number): boolean {
  const [before, letters, comma] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    letters?.isAcronym === true &&
    (letters.nouns & HONORIFIC) !== 0 &&
    before?.isCapital === true &&
    comma?.symbol === ","
  );
}

/** The token that opens the bracket which closes at token `at`; `at` itself where none closes there. */
export function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.symbol !== ")") return at;
  let open = at;
  while (open > 0 && tokens[open]?.symbol !== "(") open--;
  return open;
}

/** "Norland's": whether the capitals from token `at` on own what follows them. */
export function isOwner(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.isCapital) to++;
  return (
    to > at && (tokens[to]?.symbol === "'" || tokens[to]?.symbol === "’") && tokens[to - 1]?.end === tokens[to]?.start
  );
}

/** "added Baker, a member of the council": a surname that is a word for people as well, where others found a person. */
export function surnameAlone(tokens: readonly Token[], evidence: Evidence, { from, to }: Extent): Extent | null {
  const word = tokens[from];
  if (!evidence.describesBefore || to !== from + 1 || !word?.isCapital || word.isAcronym) return null;
  const isNamed = evidence.kinds[word.from] === PERSON_WORD && !evidence.isPlural(word); // no "Republicans"
  return word.nouns & ROLE_WORD && isNamed ? { from, to } : null;
}

/** "juru bicara Velotek": a single word behind who speaks for a body is that body, unless others found a person there; "spokesman Vale" speaks. */
export function isSpokenFor(tokens: readonly Token[], evidence: Evidence, { from, to }: Extent): boolean {
  if (evidence.describesBefore) return false;
  const [before, name] = [tokens[from - 1], tokens[from]];
  if (to !== from + 1 || !before || (before.isCapital && from > 1) || !(before.nouns & SPOKES)) return false;
  return name !== undefined && evidence.kinds[name.from] !== PERSON_WORD;
}

/** "Nina Vale of Three Rivers Dairy in Aster": the full name that others found before a link names the source, whatever stands behind. */
export function openingName(tokens: readonly Token[], evidence: Evidence, { from, to }: Extent): Extent | null {
  if (!evidence.describesBefore) return null;
  let end = from;
  while (end < to && evidence.kinds[tokens[end]?.from ?? 0] === PERSON_WORD) end++;
  const [link, first] = [tokens[end], tokens[end + 1]];
  if (end - from < FULL_NAME || !link || link.isCapital || !(link.nouns & ROLE_LINK) || link.grammar & JOINS)
    return null;
  if (!first?.isCapital || isOwner(tokens, end + 1)) return null;
  return { from, to: end };
}

/** "Aster secretary of state for Harbours Nina Vale": behind the field of an office, at the end of capitals that a link brings in, a full name that others found or whose surname stands alone. */
export function namedBehindField(
  tokens: readonly Token[],
  evidence: Evidence,
  { from, to }: Extent,
  phrase: number,
): Extent | null {
  let start = to;
  while (start > from && evidence.kinds[tokens[start - 1]?.from ?? 0] === PERSON_WORD) start--;
  if (start >= to - 1 && evidence.isShortName(tokens[to - 1] as Token)) start = to - FULL_NAME;
  if (!evidence.describesBefore || start <= from || to - start < FULL_NAME) return null;
  return tokens.slice(phrase, from).some(({ nouns }) => nouns & ROLE_WORD) ? { from: start, to } : null;
}
