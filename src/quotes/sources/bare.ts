/** Descriptions without an article, of people alone: "trade experts say", `"…," prison officials wrote`. */

import { CHANNEL, PLACE, POSSESSIVE, POST } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { spanOf } from "./phrases.js";
import { type Source, sourceOf } from "./source.js";

/** Words of such a description: "independent analysts and sources". */
const LONGEST_BARE = 7;

/** "trade experts say", ", prosecutors allege": words for people alone, up to where their clause begins. */
export function bareBefore(tokens: readonly Token[], verb: number, evidence: Evidence): Source | null {
  let from = verb;
  while (from > 0 && verb - from <= LONGEST_BARE && isBare(tokens[from - 1])) from--;
  const before = tokens[from - 1];
  if (from === verb || (before && before.symbol !== ",")) return null;
  const people = tokens[verb - 1] as Token;
  return evidence.isPlural(people) && !people.isCapital ? peopleOf(tokens, { from, to: verb }) : null;
}

/** The same between speech, which ends before token `from`, and its verb; and one of them where the writer tells whose: `"…," my neighbour said`. */
export function bareBehind(tokens: readonly Token[], { from, to: limit }: Extent, evidence: Evidence): Source | null {
  let to = from;
  while (to < limit && to - from < LONGEST_BARE && isBare(tokens[to]) && (to > from || !tokens[to]?.isCapital)) to++;
  if (to === from || !((tokens[to]?.cues ?? 0) & POST)) return null;
  const [first, people] = [tokens[from], tokens[to - 1]] as [Token, Token];
  if (first.grammar & POSSESSIVE && to > from + 1 && !people.isCapital)
    return { ...peopleOf(tokens, { from, to }), isPersonal: !evidence.isPlural(people) };
  return evidence.isPlural(people) && !people.isCapital ? peopleOf(tokens, { from, to }) : null;
}

function peopleOf(tokens: readonly Token[], extent: Extent): Source {
  const people = sourceOf(extent, "role");
  people.role = spanOf(tokens, extent);
  people.isPersonal = false;
  return people;
}

function isBare(token: Token | undefined): boolean {
  return token?.kind === "word" && !(token.cues & ~(PLACE | CHANNEL));
}
