/** The word that opens a clause, "bahwa" or "that", behind a verb and what may stand between. */
import {
  CHANNEL,
  COMPLEMENT,
  NOUN_VERB,
  PASSIVE,
  PLACE,
  PLURAL,
  PRONOUN,
  RELATIVE,
  VERB,
  WARNS,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { isRelativeThat } from "./clauseStarts.js";

/** Tokens from the verb to the word that opens its clause. */
export const COMPLEMENT_REACH = 12;
/** Words of a thing or a hearer before the word that opens the clause: "kabar itu". */
const LONGEST_THING = 3;
const NO_THING = PRONOUN | PLURAL | RELATIVE | CHANNEL | PLACE;

/** The word that opens the clause behind token `from`; null where none does, or it belongs to something else. */
export function complementAfter(tokens: readonly Token[], from: number, evidence: Evidence): number | null {
  for (let at = from; at < Math.min(from + COMPLEMENT_REACH, tokens.length); at++) {
    const { cues, symbol, grammar } = tokens[at] as Token;
    if (cues & COMPLEMENT) return leadsTo(tokens, { from, to: at }, evidence) ? at : null;
    if ((cues & (VERB | PASSIVE) && !(grammar & NOUN_VERB)) || symbol === "." || symbol === ",") return null;
  }
  return null;
}

function leadsTo(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const first = tokens[from] as Token;
  if (from === to) return true;
  if (isRelativeThat(tokens, to, evidence)) return false;
  if ((first.cues & (CHANNEL | PLACE)) !== 0 || first.isCapital) return true;
  if (isThingTold(tokens, { from, to }, evidence)) return true;
  return tokens.slice(from, to).some(({ kind }) => kind === "date"); // "anunció el pasado sábado que"
}

/** "mengingatkan warga bahwa", "membantah kabar bahwa": nothing but a noun or two stands before the word that opens the clause. */
function isThingTold(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const isWarned = ((tokens[from - 1]?.cues ?? 0) & WARNS) !== 0; // "warned sailors that"
  if (!(evidence.describesBehind || isWarned) || to - from > LONGEST_THING) return false;
  return tokens.slice(from, to).every((token) => !(token.cues & NO_THING) && !evidence.isPredicate(token));
}
