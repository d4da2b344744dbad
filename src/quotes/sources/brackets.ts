/** What brackets hold behind a name: its second form, "(KPK)". */
import type { Span } from "../../shapes.js";
import { PLACE_NAME } from "../lexicon/lexicon.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { spanOf } from "./phrases.js";
import type { SourceDraft } from "./source.js";

/** The name inside brackets in tokens `[from, to)`: letters that begin with a capital. */
export function bracketed(tokens: readonly Token[], from: number, to: number): Span | null {
  const inside = tokens[from + 1];
  if (tokens[from]?.symbol !== "(" || !inside?.isCapital) return null;
  let end = from + 2;
  while (end < to && tokens[end]?.isCapital) end++;
  return tokens[end]?.symbol === ")" ? spanOf(tokens, { from: from + 1, to: end }) : null;
}

/** The body with its name and second form, which the phrase holds; a place alone may be one that speaks: "Norland said". */
export function bodyIn(tokens: readonly Token[], body: SourceDraft, { from, to }: Extent): SourceDraft {
  let end = from;
  while (end < to && tokens[end]?.symbol !== "(") end++;
  const head = { from, to: end > from ? end : to };
  body.name = spanOf(tokens, head);
  body.alias = bracketed(tokens, head.to, to);
  body.isPlace = head.to === from + 1 && ((tokens[from]?.nouns ?? 0) & PLACE_NAME) !== 0;
  return body;
}
