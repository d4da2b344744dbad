/** Descriptions that a pointing word closes far behind: "kata mahasiswa salah satu universitas di Malang itu". */
import { DEMONSTRATIVE, VERB } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import { spanOf } from "./phrases.js";
import type { Source } from "./source.js";

/** Words from the description to the one that points back. */
const POINTER_REACH = 12;

/** The source as it stands, or, where nothing but words up to a pointing word closes its sentence, as one named before. */
export function pointedAtEnd(tokens: readonly Token[], source: Source): Source {
  if (source.kind !== "role" || source.isDefinite) return source;
  let at = source.to;
  while (tokens[at]?.kind === "word" && at - source.to < POINTER_REACH && !((tokens[at]?.cues ?? 0) & VERB)) at++;
  const [last, next] = [tokens[at - 1], tokens[at]];
  const isClosed = !next || next.symbol === "." || next.symbol === ",";
  if (!isClosed || at === source.to || !last || last.isCapital || !(last.cues & DEMONSTRATIVE)) return source;
  return { ...source, to: at, role: spanOf(tokens, { from: source.from, to: at - 1 }), isDefinite: true };
}
