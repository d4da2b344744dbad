/** What somebody is called besides their name: "Rudi Halim alias Dodi". */
import { HONORIFIC } from "../lexicon/lexicon.js";
import { nicknameAt } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { spanOf } from "./phrases.js";
import type { Source } from "./source.js";

/** "Rudi Halim yang akrab disapa Rudi", "Rudi Halim alias Dodi", "Rudi Halim atau Dodi": the person with the second name. */
export function withNickname(tokens: readonly Token[], source: Source): Source {
  if (source.kind !== "person" || source.alias) return source;
  const at = nicknameAt(tokens, source.to);
  if (at === null) return source;
  let to = at;
  while (tokens[to]?.isCapital) to++;
  let from = at;
  while (from < to - 1 && (tokens[from]?.nouns ?? 0) & HONORIFIC) from++;
  return to > from ? { ...source, to, alias: spanOf(tokens, { from, to }) } : source;
}
