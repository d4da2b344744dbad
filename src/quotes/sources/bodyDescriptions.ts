/** What describes a body behind its name and a comma: "Aster Foods, a maker of crisps, said". It is no role. */
import { ARTICLE, BODY, DETERMINER, INDEFINITE, JOINS, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { holds } from "./roleRanges.js";

/** Whether tokens `[from, to)` behind a body's comma describe it, up to the sign that closes them; "the mayor," is somebody else. */
export function describesBody(tokens: readonly Token[], extent: Extent): boolean {
  const first = tokens[extent.from];
  if (!first || first.isCapital || !(first.cues & (ARTICLE | DETERMINER)) || extent.to - extent.from < 2) return false;
  const isNew = (first.grammar & INDEFINITE) !== 0 || !(first.cues & ARTICLE); // "a maker", "one of the makers"
  const isKind = ((tokens[extent.to - 1]?.grammar ?? 0) & BODY) !== 0; // "the country's largest retailer"
  if (!isNew && !isKind && holds(tokens, extent, ROLE_WORD)) return false;
  const [sign, next] = tokens.slice(extent.to, extent.to + 2);
  if (!sign || sign.symbol === ".") return true;
  return sign.symbol === "," && !((next?.grammar ?? 0) & JOINS); // "Aster Foods, a union, and the town said"
}
