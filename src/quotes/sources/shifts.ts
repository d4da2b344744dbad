/** Offices before a name's comma: how far they reach. */
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";

/** "striker Tirta asal Brasil, Rudi Halim": the office goes on up to the comma before the name at token `next`. */
export function shiftedEnd(
  tokens: readonly Token[],
  { name, from, to }: Source,
  { next, evidence }: { readonly next: number; readonly evidence: Evidence },
): number {
  const end = tokens[to - 1]?.end ?? 0;
  return evidence.describesBehind && to === next - 1 && to > from ? end : (name?.end ?? end);
}
