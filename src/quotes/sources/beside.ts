/** What stands beside a word: a person before it, a body around it, what somebody owns behind it. */

import { ADVERB, CHANNEL, ORG_HEAD, PLACE, POST, RELATIVE, ROLE_LINK, ROLE_WORD, VERB } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD, PERSON_WORD } from "../tokens/pageNames.js";
import { CLOSES, isLedTo, isUnknownWord, leadsToSource } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** An office and a name of two words. */
const NAMED_REACH = 3;

/** "Mayor Nina Vale | and": right before token `at` stands a person with two names. */
export function isBehindPerson(tokens: readonly Token[], at: number, { kinds }: Evidence): boolean {
  const [office, given, surname] = tokens.slice(Math.max(0, at - NAMED_REACH), at);
  if (!office || !given?.isCapital || !surname?.isCapital) return false;
  if (kinds[surname.from] === PERSON_WORD) return true;
  return given.nouns === 0 && surname.nouns === 0 && (office.nouns & ROLE_WORD) !== 0;
}

/** Words of a body's name at the most: "University of Leeds". */
const LONGEST_BODY = 8;

/** "the head of research at the | Harbour Institute, Nina Vale, said": the body closes the office of who is named between commas. */
export function isNamedBody(tokens: readonly Token[], from: number, { kinds }: Evidence): boolean {
  let comma = from;
  while (comma < from + LONGEST_BODY && tokens[comma]?.kind === "word") comma++;
  let end = comma + 1;
  while (kinds[tokens[end]?.from ?? -1] === PERSON_WORD) end++;
  return comma > from && tokens[comma]?.symbol === "," && end > comma + 1 && tokens[end]?.symbol === ",";
}

/** "Kementerian Perempuan, Keluarga dan Masyarakat": a comma inside the name of a body that begins at `from`. */
export function isInBody(tokens: readonly Token[], from: number, comma: number, { kinds }: Evidence): boolean {
  const inside = (at: number): boolean => kinds[tokens[at]?.from ?? -1] === ORGANIZATION_WORD;
  return inside(comma) && inside(from);
}

/** "the company's | chief executive", "Reis' | lawyer": the token behind the sign at `at` at which a source's owner ends; null where none does. */
export function ownedAt(
  tokens: readonly Token[],
  at: number,
  { describesBefore, isDescription }: { describesBefore: boolean; isDescription: boolean },
): number | null {
  const s = tokens[at + 1];
  const isGlued = tokens[at - 1]?.end === tokens[at]?.start;
  if (s?.kind !== "word" || !isGlued) return null;
  const isS = s.end - s.start === 1 && s.start === tokens[at]?.end;
  if (!isS && (!describesBefore || s.start === tokens[at]?.end)) return null;
  const next = isS ? at + 2 : at + 1;
  return leadsToSource(tokens, next) || (isDescription && isClosedThing(tokens, next)) ? next : null;
}

/** Words of what a body owns: "Aster's harbour division". */
const LONGEST_OWNED = 4;

/** "spokeswoman for the Port of Aster's | harbour division.": small words that no list knows, up to the sign or the verb that closes them. */
function isClosedThing(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at <= from + LONGEST_OWNED && isPlain(tokens[at])) at++;
  const isClosed = CLOSES.has(tokens[at]?.symbol ?? ".") || ((tokens[at]?.cues ?? 0) & POST) !== 0;
  return at > from && at <= from + LONGEST_OWNED && isClosed;
}

function isPlain(token: Token | undefined): boolean {
  return token?.kind === "word" && token.cues === 0;
}

/** "Aster head of product Nina Vale": one word of the field at token `at`, between the office's link and the name. */
export function isBetweenLinkAndName(tokens: readonly Token[], at: number): boolean {
  const [link, field, name] = tokens.slice(at - 1, at + 2);
  return name?.isCapital === true && isUnknownWord(field) && ((link?.nouns ?? 0) & ROLE_LINK) !== 0;
}

/** Small words of a role before its name: "opposition leader". */
const LONGEST_ROLE = 4;

/**
 * "On Route 66 | driver Tom Marsh said": whether the word before token `from` opens the sentence and brings in a place or a time, and whoever
 * is described at token `at` acts: what stands between tells where, and not who.
 */
export function isBehindOpener(tokens: readonly Token[], from: number, at: number): boolean {
  const opener = tokens[from - 1];
  if (from !== 1 || !opener || !(opener.cues & (PLACE | CHANNEL)) || opener.cues & (ADVERB | RELATIVE)) return false;
  let name = at;
  while (name < at + LONGEST_ROLE && isPlain(tokens[name]) && !tokens[name]?.isCapital) name++;
  let end = name;
  while (tokens[end]?.isCapital) end++;
  return end > name && ((tokens[end]?.cues ?? 0) & (POST | VERB | ADVERB)) !== 0;
}

/** "presidente da CPA - Confederação das Pontes": the body's full name behind its acronym and the dash at token `dash`. */
export function isBodyOfAcronym(tokens: readonly Token[], dash: number, { linksPlaces }: Evidence): boolean {
  const next = tokens[dash + 1];
  const isFull = next?.isCapital === true && (next.nouns & ORG_HEAD) !== 0;
  return linksPlaces && isFull && tokens[dash - 1]?.isAcronym === true;
}

/** "Apollo | 8 commander Nina Vale", "Channel 4 presenter": the number of a name that belongs to the role; in "On Route 66 driver Tom Marsh said" it does not. */
export function isNumberOfName(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  { describesBefore }: Evidence,
): boolean {
  return describesBefore && !isBehindOpener(tokens, from, at + 1) && isLedTo(tokens, at + 1);
}
