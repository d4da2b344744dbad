/** What brackets hold behind a name: its second form, "(KPK)". */
import type { Span } from "../shapes.js";
import { spanOf } from "./phrases.js";
import type { Extent } from "./reach.js";
import type { Token } from "./tokens.js";

/** The name inside brackets in tokens `[from, to)`: letters that begin with a capital. */
export function bracketed(tokens: readonly Token[], from: number, to: number): Span | null {
  const inside = tokens[from + 1];
  if (tokens[from]?.symbol !== "(" || !inside?.isCapital) return null;
  let end = from + 2;
  while (end < to && tokens[end]?.isCapital) end++;
  return tokens[end]?.symbol === ")" ? spanOf(tokens, { from: from + 1, to: end }) : null;
}

/** A phrase up to its bracket. */
export function withoutBracket(tokens: readonly Token[], { from, to }: Extent): Extent {
  let end = from;
  while (end < to && tokens[end]?.symbol !== "(") end++;
  return { from, to: end > from ? end : to };
}
