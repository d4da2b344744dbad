/** Behind a source and its comma stands more about it, or what was said begins. */

import { ACCORDING, ARTICLE, CHANNEL, POST, VERB } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent, Setting } from "../tokens/setting.js";
import { CLOSES, isClosedAt, opensRelative } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";

/** A source, what stands behind its comma, and where both were looked for. */
interface Neighbours {
  readonly source: Source;
  readonly other: Extent;
  readonly setting: Setting;
}

/** Whether what stands behind the source's comma belongs to the clause that follows. */
export function opensNextClause(
  tokens: readonly Token[],
  { source, other, setting }: Neighbours,
  evidence: Evidence,
): boolean {
  const { leadsRoles } = evidence;
  const cues = tokens[source.from - 1]?.cues ?? 0;
  const isBehindCue = setting === "source" || (cues & (POST | ACCORDING)) !== 0;
  if (setting === "behindQuote" && opensRelative(tokens[other.to])) return false; // "kata Rudi, warga | yang ikut dalam pawai"
  if (isBehindCue && !isParted(tokens[pastDay(tokens, other.to)], leadsRoles && !(cues & ACCORDING))) return true;
  if (setting === "behindQuote") return false;
  const isClosed = isClosedAt(tokens, other.to) || (leadsRoles && opensRelative(tokens[other.to]));
  return !isClosed || (leadsRoles && isNextSubject(tokens, other, evidence));
}

/** "kata Rudi, petugas kota Senin (13/5).": the token behind a day that no comma parts from who spoke on it. */
function pastDay(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "date" ? at + 1 : at;
}

/** "kata Rudi, petugas juga berjaga": what a comma does not close opens the clause; so does, behind "according to", the subject of a verb. */
function isParted(token: Token | undefined, mayGoOn: boolean): boolean {
  const verbs = mayGoOn ? VERB | POST : 0;
  return (
    !token || (mayGoOn && opensRelative(token)) || CLOSES.has(token.symbol) || (token.cues & (verbs | CHANNEL)) !== 0
  );
}

/** "… or Jaya, the zoo said", "for Jaya, the winter was long": what an article opens right before a verb is the verb's own subject. */
function isNextSubject(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const [first, verb] = [tokens[from], tokens[to]];
  if (!first || !verb || !(first.cues & ARTICLE)) return false;
  return (verb.cues & (VERB | POST)) !== 0 || (evidence.isPredicate(verb) && !(verb.cues & CHANNEL));
}
