/** Names behind a link that are of somebody else, or of a body: "a spokesman for Gov. Nina Vale". */
import {
  ACRONYM,
  ARTICLE,
  BRINGS,
  GENERIC_ORG,
  HONORIFIC,
  JOINS,
  ORG_HEAD,
  RANK,
  ROLE,
  ROLE_LINK,
  ROLE_WORD,
  SPOKES,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { FULL_NAME } from "../tokens/nameLetters.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";

/** "a spokesman for Gov. | Nina Vale", "the mother of pupil | Nina Vale": between a small word for people with its link and the name stands the title of whom it is for. */
export function isTitledBehindLink(
  tokens: readonly Token[],
  { title, phrase }: { title: number; phrase: number },
  evidence: Evidence,
): boolean {
  let at = title;
  if (isOfBody(tokens, { title, phrase }, evidence)) return true;
  if (isOne(tokens[at], evidence)) return hasOwn(tokens, title - 1, phrase);
  while (at > phrase && (tokens[at]?.symbol === "." || isTitle(tokens[at]))) at--;
  const [people, link] = [tokens[at - 1], tokens[at]];
  if (at === title || at - 1 < phrase || link?.isCapital !== false || people?.isCapital !== false) return false;
  return (link.nouns & ROLE_LINK) !== 0 && !(link.grammar & JOINS) && (people.nouns & ROLE_WORD) !== 0;
}

/** Words of a body's kind before its name: "low-cost airline". */
const LONGEST_KIND = 4;

/** "a spokesman for delivery platform | Aster": small words of which kind a body is, at the least the last one known for it, stand between the link and its name. */
function isOfBody(
  tokens: readonly Token[],
  { title, phrase }: { title: number; phrase: number },
  evidence: Evidence,
): boolean {
  const isTrade = isOne(tokens[title], evidence); // "mobile operator"
  if (!isTrade && !((tokens[title]?.nouns ?? 0) & GENERIC_ORG)) return false; // "the minister for housing | Oscar Marsh"
  let at = isTrade ? title - 1 : title;
  while (at > phrase && title - at < LONGEST_KIND && isKind(tokens[at], evidence)) at--;
  const [people, link] = [tokens[at - 1], tokens[at]];
  if (at === title || at - 1 < phrase || !link || link.isCapital || !(link.grammar & BRINGS)) return false;
  return people?.isCapital === false && (people.nouns & (isTrade ? SPOKES : ROLE_WORD)) !== 0;
}

function isKind(token: Token | undefined, evidence: Evidence): boolean {
  if (token?.kind !== "word" || token.isCapital || token.cues !== 0 || token.isDigits) return false;
  return !(token.nouns & ROLE_WORD) && !evidence.isPlural(token);
}

/** "the mother of", "a spokesman for": whom the link at `link` parts from somebody else; a "chief of staff" is one person. */
function hasOwn(tokens: readonly Token[], link: number, phrase: number): boolean {
  const [people, joint] = [tokens[link - 1], tokens[link]];
  if (link - 1 < phrase || people?.isCapital !== false || !joint || joint.isCapital || joint.grammar & JOINS)
    return false;
  const isOffice = ((tokens[link + 1]?.nouns ?? 0) & ROLE) !== 0; // "the candidate for mayor | Oscar Marsh"
  const isApart = joint.grammar & BRINGS ? !isOffice || (people.nouns & SPOKES) !== 0 : !(people.nouns & ROLE);
  return isApart && (joint.nouns & ROLE_LINK) !== 0 && (people.nouns & ROLE_WORD) !== 0;
}

/** "mayor"; not the many of "chair of trustees". */
function isOne(token: Token | undefined, evidence: Evidence): boolean {
  if (token?.kind !== "word" || token.isCapital || !(token.nouns & ROLE_WORD)) return false;
  return !evidence.isPlural(token) && !(token.nouns & (ROLE_LINK | GENERIC_ORG | ORG_HEAD));
}

/** "a spokesman from the Tirta National Recreation Area": a body's name that an article opens behind a role's link, in full. */
export function endsArticledBody(tokens: readonly Token[], { from }: Extent, phrase: number): boolean {
  let article = from - 1;
  while (article > phrase && tokens[article]?.isCapital) article--;
  const [role, link, opening] = tokens.slice(article - 2, article + 1);
  if (article - 2 < phrase || from - 1 - article < FULL_NAME) return false;
  const isBrought = !role?.isCapital && ((role?.nouns ?? 0) & ROLE_WORD) !== 0 && !link?.isCapital;
  return isBrought && ((link?.nouns ?? 0) & ROLE_LINK) !== 0 && ((opening?.cues ?? 0) & ARTICLE) !== 0;
}

/** The first small link behind capitals, before an article or capitals: "surgeon Nina Vale | of the Harbour Hospital"; null where none stands in the phrase. */
export function linkBehindName(tokens: readonly Token[], { from, to }: Extent): number | null {
  for (let at = from + 1; at + 1 < to; at++) {
    const [before, link, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!link || link.isCapital || !before?.isCapital || link.kind !== "word" || before.cues & ARTICLE) continue;
    const isLink = (link.nouns & ROLE_LINK) !== 0 && !(link.grammar & JOINS);
    return isLink && (next?.isCapital || (next?.cues ?? 0) & ARTICLE) ? at : null;
  }
  return null;
}

function isTitle(token: Token | undefined): boolean {
  return token?.isCapital === true && (token.nouns & (HONORIFIC | RANK | ROLE | ACRONYM)) !== 0;
}
