/** Names behind a link that are of somebody else, or of a body: "a spokesman for Gov. Nina Vale". */
import { ACRONYM, ARTICLE, HONORIFIC, RANK, ROLE, ROLE_LINK, ROLE_WORD } from "../lexicon/lexicon.js";
import { FULL_NAME } from "../tokens/nameLetters.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";

/** "a spokesman for Gov. | Nina Vale": between a small word for people with its link and the name stands the title of whom it is for. */
export function isTitledBehindLink(tokens: readonly Token[], title: number, phrase: number): boolean {
  let at = title;
  while (at > phrase && (tokens[at]?.symbol === "." || isTitle(tokens[at]))) at--;
  const [people, link] = [tokens[at - 1], tokens[at]];
  if (at === title || at - 1 < phrase || link?.isCapital !== false || people?.isCapital !== false) return false;
  return (link.nouns & ROLE_LINK) !== 0 && (people.nouns & ROLE_WORD) !== 0;
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

function isTitle(token: Token | undefined): boolean {
  return token?.isCapital === true && (token.nouns & (HONORIFIC | RANK | ROLE | ACRONYM)) !== 0;
}
