/**
 * Noun phrases that can be a source: a name with what stands around it, an organization, a role, a description, a
 * pronoun. Read from tokens alone; names that other stages found are evidence, not a condition.
 */
import type { Span } from "../../shapes.js";
import {
  ACCORDING,
  ADVERB,
  ANAPHOR,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  DETERMINER,
  FUNCTION,
  GENERIC_ORG,
  HONORIFIC,
  JOINS,
  OFFICE,
  OFFICE_WORD,
  ORG_HEAD,
  ORG_SUFFIX,
  PLACE_KIND,
  PLACE_NAME,
  PLURAL,
  POST,
  PROMO,
  PRONOUN,
  RANK,
  RELATIVE,
  ROLE,
  ROLE_WORD,
  THING,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { beforeObject } from "../tokens/objects.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent, Manner, Setting } from "../tokens/setting.js";
import { isFirstName } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";
import { isBehindOpener } from "./beside.js";
import { isKindOfBody } from "./bodyKinds.js";
import { STOP } from "./phraseStops.js";
import { Reach } from "./reach.js";

/** Reads how far the phrase that begins at token `from` reaches; null where none begins there. */
export function extentAt(tokens: readonly Token[], from: number, { setting, evidence }: Manner): Extent | null {
  const first = tokens[from];
  if (first?.kind !== "word") return null;
  if (first.isDotted && (tokens[from + 1]?.nouns ?? 0) & ROLE_WORD) return null; // "KOMPAS.com Pakar hukum": the dash was lost
  if (from === 0 && first.grammar & PROMO && tokens[1]?.isCapital) return null; // "Tonton Rudi Halim mengatakan"
  if (first.cues & (PRONOUN | PLURAL) && !first.isAcronym) return { from, to: from + 1 };
  if (first.grammar & THING) return acts(tokens, from, evidence) ? { from, to: from + 1 } : null;
  if (evidence.describesBefore && first.cues & ANAPHOR) return null; // "I", "We've"
  if (evidence.describesBefore && isOwnedTime(first) && isBehindOpener(tokens, from, from + 1)) return null; // "At last year's fair organiser Nina Vale said"
  const opens =
    opensPhrase(first, setting) || opensOffice(first, tokens[from + 1]) || opensName(tokens, from, evidence);
  if (!opens && !opensKind(tokens, from, evidence)) return null;
  const to = beforeObject(tokens, from, new Reach(tokens, from, { setting, evidence }).end());
  return to > from ? { from, to } : null;
}

/** Words of "last year's", with the mark and its letter. */
const OWNED_TIME = 4;

/** "last year's": a phrase of an office that ends in an owner's sign. */
function isOwnedTime({ nouns, from, to, isHyphened }: Token): boolean {
  return (nouns & OFFICE) !== 0 && to - from === OWNED_TIME && !isHyphened;
}

/** "It said", "it has also warned"; not "who saw it said", where it is an object, nor "it was said". */
function acts(tokens: readonly Token[], from: number, evidence: Evidence): boolean {
  const before = tokens[from - 1];
  if (before?.kind === "word" && !(before.cues & (ADVERB | COMPLEMENT | CHANNEL))) return false;
  let verb = from + 1;
  while ((tokens[verb]?.cues ?? 0) & ADVERB && !evidence.isPredicate(tokens[verb] as Token)) verb++;
  return ((tokens[verb]?.cues ?? 0) & (VERB | POST)) !== 0;
}

function opensPhrase(token: Token, setting: Setting): boolean {
  if (token.isHandle) return setting !== "apposition"; // "kata @bundanya.kenzo"; not "Rudi Halim, @rudi_h,"
  if (token.isCapital) {
    if (token.nouns & OFFICE_WORD || token.isAcronym || token.cues & ARTICLE) return true;
    return (
      !(token.cues & (STOP | ADVERB | RELATIVE | ANAPHOR)) &&
      (!(token.cues & FUNCTION) || (token.cues & DETERMINER) !== 0)
    );
  }
  if (token.nouns & (ROLE_WORD | ORG_HEAD | GENERIC_ORG | HONORIFIC) && !(token.cues & STOP & ~CHANNEL)) return true;
  if (token.cues & (DETERMINER | ARTICLE)) return true;
  if (setting === "behindQuote") return token.cues === 0;
  return setting === "apposition" && !(token.cues & (STOP | RELATIVE));
}

/** "state Senator Nina Vale" */
function opensOffice({ nouns, cues }: Token, next: Token | undefined): boolean {
  return (nouns & OFFICE) !== 0 && cues === 0 && next?.isCapital === true && (next.nouns & ROLE_WORD) !== 0;
}

/** Words that tell of which kind an office is, before it, and words of the office: "political scientist", "vice president". */
const LONGEST_KIND = 3;
const LONGEST_OFFICE = 3;
const OF_KIND = OFFICE | ORG_HEAD | ORG_SUFFIX | GENERIC_ORG | PLACE_NAME | PLACE_KIND;

/** ", harbour surgeon Nina Vale said": words of which kind an office is, right behind a sign or a small word, and a name behind it. */
function opensKind(tokens: readonly Token[], from: number, evidence: Evidence): boolean {
  const before = tokens[from - 1];
  if (!evidence.describesBefore || !before || (before.kind === "word" && before.cues === 0)) return false;
  let office = from;
  const owners = ownersEnd(tokens, from);
  if (owners > from && isBodyBefore(tokens, owners)) return true;
  while (office < from + LONGEST_KIND && !isBodyBefore(tokens, office) && tellsKind(tokens[office], evidence)) office++;
  if (isBodyBefore(tokens, office)) return !isBehindOpener(tokens, from, office + 1);
  if (office > from && (tokens[office]?.grammar ?? 0) & JOINS) {
    const second = office + 1; // "food and travel writer Nina Vale"
    for (office = second; office < second + LONGEST_KIND && tellsKind(tokens[office], evidence); ) office++;
    if (office === second || isBehindOpener(tokens, from, office)) return false; // "On stage and screen actor Nina Vale said"
  }
  let name = office;
  while (name < office + LONGEST_OFFICE && isSmallOffice(tokens[name])) name++;
  const [next, isParted] = [tokens[name], before.symbol === ","];
  const isSaid = isParted && ((next?.cues ?? 0) & POST) !== 0; // ", airport authorities said"
  const isTold = (before.cues & ACCORDING) !== 0 && next?.kind !== "word"; // "according to federal prosecutors,"
  return office > from && name > office && (isTold || (next?.kind === "word" && (next.isCapital || isSaid)));
}

/** "pilots' | union Aster", "women's | rights group Aster": behind people and the sign of an owner, and small words of a kind; `from` where no sign stands. */
function ownersEnd(tokens: readonly Token[], from: number): number {
  const [people, sign] = [tokens[from], tokens[from + 1]];
  if (people?.isCapital !== false || (sign?.symbol !== "'" && sign?.symbol !== "’") || sign.start !== people.end)
    return from;
  let at = from + 2;
  if (isPossessive(tokens, at + 1)) at++;
  const end = at + LONGEST_KIND;
  while (at < end && !isBodyBefore(tokens, at) && tokens[at]?.kind === "word" && tokens[at]?.isCapital === false) at++;
  return at;
}

/** "state news agency | Tamra" */
function isBodyBefore(tokens: readonly Token[], at: number): boolean {
  return isKindOfBody(tokens[at]) && tokens[at + 1]?.isCapital === true;
}

function tellsKind(token: Token | undefined, evidence: Evidence): boolean {
  if (token?.kind !== "word" || token.isCapital || token.cues !== 0 || token.isDigits) return false;
  return (token.nouns & ~OF_KIND) === 0 && !evidence.isPast(token);
}

function isSmallOffice(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital && (token.nouns & ROLE_WORD) !== 0;
}

/** ", Juli Halim,": a month opens a name inside a sentence, and anywhere where others found the name. */
function opensName(tokens: readonly Token[], from: number, { kinds, isShortName }: Evidence): boolean {
  const first = tokens[from];
  if (first?.isCapital && first.cues === FUNCTION && (kinds[first.from] === PERSON_WORD || isShortName(first)))
    return true;
  return isFirstName(tokens, from);
}

/** The span of tokens `[from, to)`. */
export function spanOf(tokens: readonly Token[], { from, to }: Extent): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "Capt.": a span that holds nothing but ranks. */
export function isRank(tokens: readonly Token[], { start, end }: Span): boolean {
  for (let at = tokenFrom(tokens, start); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
    const { kind, nouns } = tokens[at] as Token;
    if (kind === "word" && (!(nouns & (RANK | HONORIFIC)) || nouns & ROLE)) return false;
  }
  return true;
}
