/** What stands between commas behind a name and before its verb: "Rudi, joined by three colleagues, said", "Rudi, visibly upset, said". */
import {
  CHANNEL,
  COMPLEMENT,
  FUNCTION,
  GATHERING,
  JOINS,
  PASSIVE,
  POST,
  PRONOUN,
  RELATIVE,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { opensDeed } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** The comma, what was done, and the word that brings in who did it: ", joined by". */
const DEED_LENGTH = 3;
/** Tokens of what somebody does or how they look as they speak: ", standing at the gate of the court,". */
const LONGEST_MANNER = 12;
/** The same of the condition on which somebody speaks. */
const LONGEST_CONDITION = 24;
const SAYING = VERB | POST | PASSIVE;
const OPENS_CLAUSE = COMPLEMENT | RELATIVE | PRONOUN;

/** Whether a comma at token `from` and one before `verb` hold what was done to somebody by others. */
export function isDeed(tokens: readonly Token[], from: number, verb: number, evidence: Evidence): boolean {
  if (!isInset(tokens, from, verb) || !opensDeed(tokens, from + 1, evidence)) return false;
  return !tokens.slice(from + DEED_LENGTH, verb).some(({ cues }) => (cues & (VERB | COMPLEMENT)) !== 0);
}

/** Whether they hold what somebody does, or how they look: no clause, no list of names. */
export function isManner(tokens: readonly Token[], from: number, verb: number, evidence: Evidence): boolean {
  if (!isInset(tokens, from, verb)) return false;
  const isSpeaking = ((tokens[from + 1]?.grammar ?? 0) & GATHERING) !== 0 && evidence.describesBefore; // "speaking on condition of anonymity because the talks were secret"
  if (verb - from > (isSpeaking ? LONGEST_CONDITION : LONGEST_MANNER)) return false;
  const [first, ...rest] = tokens.slice(from + 1, verb - 1);
  if (first?.kind !== "word" || first.isCapital || first.cues & OPENS_CLAUSE) return false;
  if (first.cues & SAYING && !evidence.isPast(first)) return false; // "asked about the cost"
  const isList = rest.some(({ grammar }) => grammar & JOINS) && rest.some(({ isCapital }) => isCapital);
  const isOpen = (first.cues & (FUNCTION | VERB)) === 0; // "dengan mata berkaca-kaca", "asked whether it was"
  const isClause = (one: Token): boolean => isOpen && !isSpeaking && evidence.isPredicate(one) && !(one.cues & CHANNEL); // "to" is none
  return !isList && !rest.some((one) => one.kind === "speech" || one.cues & SAYING || isClause(one));
}

function isInset(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens[from]?.symbol === "," && tokens[verb - 1]?.symbol === "," && verb - from > 2;
}
