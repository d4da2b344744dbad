/** Behind an office and its comma: the part of a body, or the body, in which it is held: "vice president, Harbour Sales at Aster Foods". */

import {
  ARTICLE,
  DETERMINER,
  GENERIC_ORG,
  JOINS,
  ORG_HEAD,
  ORG_SUFFIX,
  PLACE,
  ROLE_LINK,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD, PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import { CLOSES, isShortSuffix } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** A field and the body: "director, Sales, Aster Foods". */
const MOST_PARTS = 2;
const BODY_WORD = ORG_HEAD | ORG_SUFFIX | GENERIC_ORG;

interface Part {
  readonly to: number;
  readonly isBody: boolean;
}

/** The token behind the body that commas part from an office without an article; null where none stands up to a sign there. */
export function partedBodyEnd(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): number | null {
  const isTold = ((tokens[from]?.cues ?? 0) & (ARTICLE | DETERMINER)) !== 0; // "a nurse, Aster Health, …"
  if (isTold || !tokens.slice(from, to).some(({ nouns }) => nouns & ROLE_WORD)) return null;
  let at = to;
  for (let parts = 0; parts < MOST_PARTS && tokens[at]?.symbol === ","; parts++) {
    const part = partAt(tokens, at + 1, evidence);
    if (!part) return null;
    if (part.isBody) return part.to;
    at = part.to;
  }
  return null;
}

/** Capitals up to a sign, with the small words between them; null where a person, a day or a verb stands among them. */
function partAt(tokens: readonly Token[], from: number, evidence: Evidence): Part | null {
  let isBody = false;
  let at = from;
  for (; at < tokens.length && !isEnd(tokens, at); at++) {
    const token = tokens[at] as Token;
    if (token.isCapital) {
      if (token.kind !== "word" || !isOfBody(token, evidence)) return null;
      isBody ||= (token.nouns & BODY_WORD) !== 0 || evidence.kinds[token.from] === ORGANIZATION_WORD;
    } else if (!(at > from && isInside(tokens, at))) return null;
    else isBody ||= (token.cues & PLACE) !== 0 || (token.nouns & ROLE_LINK) !== 0;
  }
  return at > from && tokens[at - 1]?.isCapital ? { to: at, isBody } : null;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return CLOSES.has(tokens[at]?.symbol ?? "") && !isShortSuffix(tokens, at);
}

/** No person's name, and no office of somebody else's. */
function isOfBody(token: Token, { kinds }: Evidence): boolean {
  const kind = kinds[token.from];
  return kind !== PERSON_WORD && (kind === ORGANIZATION_WORD || !(token.nouns & ROLE_WORD));
}

/** "&", "of", "and", "for the", "at": what stands between capitals. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const { symbol, cues, nouns, grammar } = tokens[at] as Token;
  if (symbol === "&" || isShortSuffix(tokens, at)) return true;
  const isLink = (nouns & ROLE_LINK) !== 0 || (cues & (PLACE | ARTICLE)) !== 0 || (grammar & JOINS) !== 0;
  const next = tokens[at + 1];
  return isLink && (next?.isCapital === true || ((next?.cues ?? 0) & ARTICLE) !== 0);
}
