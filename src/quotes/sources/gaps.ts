/** Adverbs, days and circumstances, of which what stands between a subject and its verb is made (`bridges.ts`). */
import {
  ADVERB,
  BREAKS,
  CHANNEL,
  DETERMINER,
  JOINS,
  NEGATION,
  PLACE,
  RELATIVE,
  ROLE_WORD,
  VIA,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./sources.js";

const NO_WORD = { grammar: 0, cues: 0 };

/** "Rudi pada hari Sabtu mengatakan": the small words before a day. */
export function bringsDay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapital) return false;
  return tokens[at + 1]?.kind === "date" || tokens[at + 2]?.kind === "date";
}

/** "the fisherman also said", "some, however, have said": nothing but adverbs between; "saw the boats and said" is another's deed. */
export function isDirect(tokens: readonly Token[], from: number, verb: number): boolean {
  const words = tokens.slice(from, verb).filter(({ symbol }) => symbol !== ",");
  const commas = verb - from - words.length;
  const isInserted = commas === 2 && tokens[from]?.symbol === ",";
  return (
    (commas === 0 || isInserted) &&
    words.every(({ cues, grammar }) => (cues & ADVERB) !== 0 && (cues & NEGATION) === 0 && !(grammar & JOINS))
  );
}

/** "over the last two winters": a small word that no clause follows brings it in. */
export function isCircumstance(tokens: readonly Token[], { from }: Source): boolean {
  return isPlainBreak(tokens[from - 1] ?? NO_WORD);
}

/** "has over the last two winters repeatedly warned": a time between the parts of a verb. */
function isSpell(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.cues ?? 0) & ADVERB) !== 0 && isPlainBreak(tokens[at + 1] ?? NO_WORD);
}

/** "Rudi dalam rapat itu mengatakan", "Rudi has over two winters warned": what tells when and where one speaks begins at token `at`. */
export function bringsAdjunct(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  return isSetting(tokens[at]) || isSpell(tokens, at) || isOccasion(tokens, at, evidence);
}

/** "Rudi ditemui di Gedung Tirta, Jakarta, Senin, mengatakan": what was done to who speaks, with no word that brings it in. */
function isOccasion(tokens: readonly Token[], at: number, { isPassive, describesBehind }: Evidence): boolean {
  const deed = tokens[at];
  if (!describesBehind || deed?.kind !== "word" || deed.isCapital || deed.cues !== 0 || !isPassive(deed)) return false;
  return isSetting(tokens[at + 1]);
}

/** The token behind adverbs and days at token `from`. */
export function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isDay(tokens[at]) || (tokens[at]?.cues ?? 0) & ADVERB || opensDay(tokens, at)) at++;
  return at;
}

const isDay = (token: Token | undefined): boolean => token?.kind === "date";

/** "este lunes" */
const opensDay = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.cues ?? 0) & DETERMINER) !== 0 && isDay(tokens[at + 1]);

function isSetting(token: Token | undefined): boolean {
  return ((token?.cues ?? 0) & (CHANNEL | PLACE | VIA)) !== 0;
}

function isPlainBreak({ grammar, cues }: Pick<Token, "grammar" | "cues">): boolean {
  return (grammar & BREAKS) !== 0 && (cues & ADVERB) === 0;
}

/** "Dinas Pangan, yang membawahi pasar mengatakan": the comma behind a relative clause was forgotten. */
export function isUnclosed(clause: readonly Token[], { describesBehind, isTransitive }: Evidence): boolean {
  return describesBehind && clause.some(isTransitive) && !clause.some(({ symbol }) => symbol === ",");
}

/** "KPK telah menggeledah rumah itu dan | menyatakan": behind the body stands what it does to a thing; whom it does it to may speak as well ("menangkap pelaku dan mengaku"). */
export function actsBehind(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  let verb = from;
  while ((tokens[verb]?.cues ?? 0) & ADVERB) verb++;
  const deed = tokens[verb];
  if (!evidence.describesBehind || !deed || !evidence.isTransitive(deed) || evidence.isAdmitting(tokens[to]))
    return false;
  return !tokens.slice(verb, to).some(({ cues, nouns }) => cues & RELATIVE || nouns & ROLE_WORD);
}
