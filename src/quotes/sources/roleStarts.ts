/** Where a role begins inside the words before a name: what somebody else does or says there is no part of it. */

import {
  ACRONYM,
  ADVERB,
  ARTICLE,
  BREAKS,
  COPULA,
  HONORIFIC,
  INDEFINITE,
  JOINS,
  NEGATION,
  NON_VERB,
  OFFICE,
  POSSESSIVE,
  POST,
  RELATIVE,
  ROLE,
  ROLE_LINK,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import { isUnknownWord } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** "Petugas mendata warga bernama Rudi": before the verb stands who does it, behind it whom it is done to. */
export function pastVerb(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.cues & RELATIVE || token.symbol === "(") return from;
    if (at > from && (evidence.isTransitive(token) || evidence.isPassive(token))) return at + 1;
  }
  return from;
}

/** "Pesan Menteri Agama Rudi Halim": what somebody said, before the office of who said it. */
export function pastSaying(tokens: readonly Token[], { from, to }: Extent): number {
  const { cues, nouns } = tokens[from] ?? { cues: 0, nouns: 0 };
  const isSaying = (cues & POST) !== 0 && nouns === 0 && ((tokens[from + 1]?.nouns ?? 0) & ROLE_WORD) !== 0;
  return from + 1 < to && isSaying ? from + 1 : from;
}

/** "warga dilanda bencana Menteri Sosial Rudi Halim": a title without a stop ends in a thing, before the office that opens the sentence. */
export function pastTitle(tokens: readonly Token[], { from, to }: Extent): number {
  const [thing, office] = [tokens[from], tokens[from + 1]];
  if (from + 1 >= to || thing?.kind !== "word" || thing.isCapital || thing.isDigits || !office?.isCapital) return from;
  const isNoun = thing.nouns === 0 || (thing.nouns === OFFICE && (thing.grammar & NON_VERB) !== 0);
  const isThing = thing.cues === 0 && isNoun && (thing.grammar & ~NON_VERB) === 0;
  return isThing && office.nouns & (ROLE | ACRONYM) ? from + 1 : from;
}

/** "the crisis among women like Dr Vale", "the first one since Mayor Vale": what stands before such a word is no part of the office. */
export function pastBreak(tokens: readonly Token[], { from, to }: Extent): number {
  for (let at = to - 1; at >= from; at--) {
    const { grammar, isCapital } = tokens[at] as Token;
    if (grammar & BREAKS && (!isCapital || at === 0)) return at + 1;
  }
  return from;
}

/** "The actor | spoke about the toll": what stands before such a word, where it tells who somebody is, without the verb behind that. */
export function beforeBreak(tokens: readonly Token[], { from, to }: Extent): Extent {
  let end = from + 1;
  while (end < to && !((tokens[end]?.grammar ?? 0) & BREAKS)) end++;
  const isPeople = tokens.slice(from, end).some(({ nouns, isCapital }) => nouns & ROLE_WORD && !isCapital);
  if (end === to || !isPeople) return { from, to };
  const isVerb = isUnknownWord(tokens[end - 1]) && ((tokens[end - 2]?.nouns ?? 0) & ROLE_WORD) !== 0;
  return { from, to: isVerb ? end - 1 : end };
}

/** "Ms Vale's father": the title at token `at` is that of whose father he is. */
export function isOwnersTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const title = tokens[at] as Token;
  if (!(title.nouns & HONORIFIC)) return false;
  let owner = tokens[at + 1]?.symbol === "." ? at + 2 : at + 1;
  const first = owner;
  while (owner < to && tokens[owner]?.isCapital) owner++;
  return owner > first && owner < to && (tokens[owner]?.symbol === "'" || tokens[owner]?.symbol === "’");
}

/** "Those numbers buoyed mayor Nina Vale", "an officer spoke with mayor Nina Vale": where what describes stands before, what stands up to such a verb is another's. */
export function pastDeed(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): number {
  for (let at = from + 1; at < to - 1; at++) {
    const [before, deed, link] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1] as Token];
    if (!isUnknownWord(deed)) continue;
    if (isDoneTo(tokens, { from, to }, at, evidence)) return at + 1;
    if (before.isCapital) continue;
    const isOfPeople = (before.nouns & ROLE_WORD) !== 0;
    if (isOfPeople && at + 2 < to && !link.isCapital && link.nouns & ROLE_LINK && !(link.grammar & JOINS))
      return at + 2;
    if (!isOfPeople && evidence.isPast(deed) && evidence.isPlural(before)) return at + 1;
  }
  return from;
}

/** "The match pitted striker Nina Vale against", "Aster Foods named manager Nina Vale to": who acts opens the sentence, and no verb stands behind the name. */
function isDoneTo(tokens: readonly Token[], { from, to }: Extent, deed: number, evidence: Evidence): boolean {
  const [first] = tokens;
  const isOpening = from === 0 ? first?.isCapital : from === 1 && ((first?.cues ?? 0) & ARTICLE) !== 0;
  if (!isOpening || !evidence.isPast(tokens[deed] as Token)) return false;
  const actor = tokens.slice(from, deed);
  const isActor = from === 0 ? actor.every(({ isCapital }) => isCapital) : isSmallNoun(actor.at(-1));
  if (!isActor || actor.some(({ nouns }) => nouns & ROLE_WORD)) return false;
  let end = to;
  while (tokens[end]?.isCapital) end++;
  const next = tokens[end];
  if (isOfPlaceThatActs(tokens, end, evidence)) return false;
  if (next?.kind !== "word") return next?.symbol === "." || next?.symbol === "'" || next?.symbol === "’";
  return !(next.cues & (POST | RELATIVE)) && !evidence.isPast(next) && !(next.grammar & COPULA) && next.cues !== 0;
}

/** "mayor Nina Vale | of Leeds was there": a verb stands behind the place of who is named. */
function isOfPlaceThatActs(tokens: readonly Token[], link: number, evidence: Evidence): boolean {
  if (!((tokens[link]?.nouns ?? 0) & ROLE_LINK) || !tokens[link + 1]?.isCapital) return false;
  let verb = link + 1;
  while (tokens[verb]?.isCapital) verb++;
  const token = tokens[verb];
  return (
    token?.kind === "word" && ((token.cues & POST) !== 0 || (token.grammar & COPULA) !== 0 || evidence.isPast(token))
  );
}

/** "match"; in "the newly elected mayor" nobody acts. */
function isSmallNoun(token: Token | undefined): boolean {
  return token !== undefined && !token.isCapital && !(token.cues & ADVERB);
}

/** "a friend of | mayor Nina Vale": nobody is named behind an office with "a", so that the one behind its link is another's; "a professor of law and former judge" is one with two. */
export function pastOther(tokens: readonly Token[], { from, to }: Extent): number {
  if (!((tokens[from - 1]?.grammar ?? 0) & INDEFINITE) || !((tokens[to - 1]?.nouns ?? 0) & ROLE_WORD)) return from;
  const isPeople = ({ nouns }: Token): boolean => (nouns & ROLE_WORD) !== 0;
  for (let link = from + 1; link < to - 1; link++) {
    const { nouns, grammar, isCapital } = tokens[link] as Token;
    if (!(nouns & ROLE_LINK) || grammar & JOINS || isCapital) continue;
    const start = (tokens[link + 1]?.cues ?? 0) & ARTICLE ? link + 2 : link + 1;
    const and = tokens.slice(start, to).findIndex((token) => token.grammar & JOINS);
    const isOther = tokens.slice(start, and < 0 ? to : start + and).some(isPeople);
    return isOther && tokens.slice(from, link).some(isPeople) ? start : from;
  }
  return from;
}

/** "the story her sister Nina Vale told", "the singer and his wife Nina Vale": whose she is, no link before it, opens the role anew. */
export function pastRelative(tokens: readonly Token[], { from, to }: Extent): number {
  for (let at = to - 1; at > from; at--) {
    const [before, { grammar, isCapital }] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (!(grammar & POSSESSIVE) || isCapital) continue;
    const isLinked = before.isCapital || before.kind !== "word" || (before.nouns & ROLE_LINK) !== 0;
    return isLinked && !(before.grammar & JOINS) ? from : at;
  }
  return from;
}

/** "Some scholars believe Nina Vale", "a scholar to check Nina Vale": right behind the word for people, or behind "to", a small word that no list knows, and the name. */
export function endsInVerb(tokens: readonly Token[], { from, to }: Extent): boolean {
  const [before, verb] = [tokens[to - 2], tokens[to - 1]];
  if (to - 2 < from || !before || before.isCapital || !isUnknownWord(verb)) return false;
  return (before.nouns & ROLE_WORD) !== 0 || (before.cues & NEGATION) !== 0;
}

/** "his four sons Tom and Nina Vale", "One suspects Nina Vale": what several are is no single name's office, nor is a verb that looks so. */
export function isOfOthers(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const [first, second, last] = [tokens[from], tokens[from + 1], tokens[to - 1]];
  if (to - from < 2 || !last || last.isCapital || !evidence.isPlural(last)) return false;
  if ((second?.nouns ?? 0) & ROLE_LINK) return false; // "one of her sons Tom"
  return ((first?.grammar ?? 0) & (POSSESSIVE | INDEFINITE)) !== 0;
}
