/** A body behind the small words that tell what kind it is: "newspaper Aster Post", "state broadcaster KTR". */
import {
  ARTICLE,
  DETERMINER,
  GENERIC_ORG,
  JOINS,
  ORG_HEAD,
  ORG_SUFFIX,
  PLACE_NAME,
  ROLE_LINK,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { isKindOfBody, isPress } from "./bodyKinds.js";
import { bodyIn } from "./brackets.js";
import { spanOf } from "./phrases.js";
import { type Source, sourceOf } from "./source.js";

const BODY_WORD = ORG_HEAD | ORG_SUFFIX | GENERIC_ORG;

/** Words that tell of which kind a body is, before the word for bodies: "local student newspaper". */
const LONGEST_KIND = 3;

/** The kind and the name of a body in a phrase. */
interface DescribedBody {
  readonly kind: Extent;
  readonly name: Extent;
}

/** The body that a phrase names beside a small word for its kind, and nobody else; null where it does not. */
export function describedBody(tokens: readonly Token[], extent: Extent, evidence: Evidence): Source | null {
  const found = evidence.describesBefore ? (beforeKind(tokens, extent) ?? behindKind(tokens, extent, evidence)) : null;
  if (!found) return null;
  const body = bodyIn(tokens, sourceOf(extent, "organization"), found.name);
  body.role = spanOf(tokens, found.kind);
  return body;
}

/** "state broadcaster KTR": nothing but capitals follow the word for bodies. */
function behindKind(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): DescribedBody | null {
  const isArticle = ((tokens[from]?.cues ?? 0) & (ARTICLE | DETERMINER)) !== 0;
  const start = isArticle ? from + 1 : from;
  let kind = start;
  while (kind < to && !isKindOfBody(tokens[kind], kind === 0)) kind++;
  const name = { from: kind + 1, to };
  if (kind - start > LONGEST_KIND || !isName(tokens, name)) return null;
  if (isTrade(tokens[kind]) && isPerson(tokens, name, evidence)) return null;
  const isSmall = tokens.slice(start, kind).every((token, at) => isSmallWord(token) || at + start === 0);
  return isSmall ? { kind: { from: start, to: kind + 1 }, name } : null;
}

/** "brewer", "broadcaster", "maker": somebody may be one as well. */
function isTrade(token: Token | undefined): boolean {
  return ((token?.nouns ?? 0) & ROLE_WORD) !== 0;
}

/** "brewer Nina Vale": a first name and another; words that others found to be somebody's are often a firm's behind a trade. */
function isPerson(tokens: readonly Token[], { from, to }: Extent, { kinds, isGendered }: Evidence): boolean {
  const words = tokens.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || (first.nouns | last.nouns) & BODY_WORD) return false;
  if (words.some((word) => kinds[word.from] === ORGANIZATION_WORD)) return false; // "brewer Samuel Vale"
  return isGendered(first);
}

/** "the Aster Post newspaper", "the Interfact news agency": capitals between an article and a small word for who reports. */
function beforeKind(tokens: readonly Token[], { from, to }: Extent): DescribedBody | null {
  const [article, last] = [tokens[from], tokens[to - 1]];
  const name = { from: from + 1, to: to - 1 };
  if (!last || !isPress(last) || !((article?.cues ?? 0) & ARTICLE)) return null;
  const isPlace = tokens.slice(name.from, name.to).every(({ nouns }) => nouns & PLACE_NAME); // "the British tabloid"
  return !isPlace && isName(tokens, name) ? { kind: { from: to - 1, to }, name } : null;
}

/** "spokesman for" tells of somebody else. */
function isSmallWord({ kind, isCapital, symbol, cues, nouns }: Token): boolean {
  return (kind === "word" && !isCapital && cues === 0 && !(nouns & ROLE_LINK)) || symbol === "'" || symbol === "’";
}

/** Capitals, with the small words that join parts of a name. */
function isName(tokens: readonly Token[], { from, to }: Extent): boolean {
  if (from >= to || !tokens[from]?.isCapital || !tokens[to - 1]?.isCapital || tokens[from]?.isHyphened) return false;
  const words = tokens.slice(from, to);
  if (words.some(({ nouns, isCapital, isAcronym }) => isCapital && !isAcronym && nouns & ROLE_WORD)) return false; // "club President Nina Vale"
  return words.every(({ isCapital, grammar, symbol }) => isCapital || grammar & JOINS || symbol === "&");
}
