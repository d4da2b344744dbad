/** Offices before a name's comma: how far they reach, and where the name behind them begins. */
import { PLACE_KIND } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";

/** "striker Tirta asal Brasil, Rudi Halim": the office goes on up to the comma before the name at token `next`. */
function shiftedEnd(
  tokens: readonly Token[],
  { name, from, to }: Source,
  { next, evidence }: { readonly next: number; readonly evidence: Evidence },
): number {
  const end = tokens[to - 1]?.end ?? 0;
  return evidence.describesBehind && to === next - 1 && to > from ? end : (name?.end ?? end);
}

/** "Camat Sukamaju, Rudi Halim": the place in the office looked like a name until the name came. */
export function shifted(tokens: readonly Token[], source: Source, other: Source, evidence: Evidence): Source {
  const start = source.role?.start ?? tokens[source.from]?.start ?? 0;
  const end = other.role?.end ?? shiftedEnd(tokens, source, { next: other.from, evidence });
  return { ...other, from: source.from, role: { start, end }, isDefinite: false };
}

/** "Kabupaten Bandung, | Rudi Halim": the token behind the places between commas that begin at token `at`; null where one has no comma. */
export function pastPlaces(tokens: readonly Token[], at: number): number | null {
  let name = at;
  while ((tokens[name]?.nouns ?? 0) & PLACE_KIND) {
    do name++;
    while (tokens[name]?.isCapital);
    if (tokens[name++]?.symbol !== ",") return null;
  }
  return name;
}
