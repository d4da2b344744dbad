/** Reports that give their source to the sentence before: `Lo ha detto Rudi.`, `Das sagte Rudi am Montag.`, `Dat heeft Rudi laten weten.` */
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  FUNCTION,
  NEGATION,
  PLACE,
  POSSESSIVE,
  POST,
  RELATIVE,
  ROLE_LINK,
  TIME,
  VERB,
} from "../lexicon/lexicon.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import { isPointedBack } from "../tokens/verbs.js";
import { type Report, reportAt } from "./report.js";

/** The report of the verb at token `at`, where what points back opens its sentence and nothing is told behind it; else null. */
export function pointingReport(at: number, subjects: Subjects): Report | null {
  const { tokens, sources } = subjects;
  const cue = tokens[at];
  const { describesBefore, describesBehind, isUnsaidVerb } = sources.evidence;
  if (!cue || describesBefore || describesBehind || isUnsaidVerb(cue)) return null;
  const lead = leadEnd(subjects, at);
  const source = lead === null ? null : sourceOf(subjects, at, lead);
  if (!source || source.isVague || source.isDocument || source.kind === "plural") return null;
  if (tokens.some(({ cues }) => cues & NEGATION) || !isTail(tokens.slice(source.to), tokens[0])) return null;
  const clause = { from: at, to: tokens.length };
  return reportAt(at, { cue, source, pointsBack: true, clause, reason: "points back to the sentence before" });
}

/** "Das sagte Rudi nicht": what looks like an article right before the verb is nobody who speaks. */
export function isBehindPointer(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at - 1]?.cues ?? 0) & ARTICLE) !== 0 && isPointedBack(tokens, at);
}

/** Words that open the rest of such a sentence: when, where and to whom. */
const OPENS_TAIL = ADVERB | CHANNEL | PLACE | FUNCTION;

/** "am Dienstag mit": whether what stands behind who speaks tells when, where or to whom, and no clause or thing: ", die Stadt habe kein Geld". */
function isTail(tail: readonly Token[], opening: Token | undefined): boolean {
  if (tail.some(({ kind, symbol }, at) => kind === "speech" || symbol === ":" || isHearer(tail, at))) return false;
  if (tail.some(({ cues }) => cues & COMPLEMENT)) return false;
  const words = tail.filter(({ kind }) => kind !== "symbol");
  const isAside = tail[0]?.symbol === ",";
  const [first] = words;
  if (!first || first.kind === "date" || first.grammar & TIME) return true;
  const isManner = opening !== undefined && isBoth(opening); // "Così scrive Rudi un libro"
  if ((isAside || isManner) && first.cues & (ARTICLE | RELATIVE)) return false;
  const isLast = words.length === 1 && !isAside && !isManner && !first.isCapital; // "mit", "hinzu"
  const isDoing = isAside && !first.isCapital && ((words[1]?.cues ?? 0) & OPENS_TAIL) !== 0; // ", intervenendo a un convegno"
  return isLast || isDoing || (first.cues & OPENS_TAIL) !== 0;
}

/** "ai suoi figli", "seiner Frau": somebody of theirs; "mit seinen Anhängern" is the occasion. */
function isHearer(tail: readonly Token[], at: number): boolean {
  const [before, token] = [tail[at - 1], tail[at] as Token];
  const isBrought =
    before !== undefined && (before.cues & (CHANNEL | PLACE) || before.nouns & ROLE_LINK) && !(before.cues & ARTICLE);
  return (token.grammar & POSSESSIVE) !== 0 && !isBrought;
}

/** Where the words end that point back, adverbs and auxiliaries among them; null where none opens the sentence. "Così Rudi": the cue points back itself. */
function leadEnd({ tokens, sources }: Subjects, at: number): number | null {
  const [first] = tokens;
  if (at === 0) return first && isBoth(first) ? 0 : null;
  let end = 0;
  while (end < at && (tokens[end]?.cues ?? 0) & (ANAPHOR | ADVERB)) end++;
  return tokens.slice(0, end).some(sources.evidence.isPointer) ? end : null;
}

/** "così", "a dirlo è": a cue that points back itself. */
const isBoth = ({ cues }: Token): boolean => (cues & POST) !== 0 && (cues & ANAPHOR) !== 0;

/** "così": such a cue without a verb. */
export const isThus = (cue: Token | undefined): boolean => cue !== undefined && isBoth(cue) && cue.to - cue.from === 1;

/** Who said it: behind the verb, or between an auxiliary and the verb that closes the sentence ("Dat heeft Rudi gezegd"). */
function sourceOf(subjects: Subjects, at: number, lead: number): Source | null {
  const { tokens, phrases } = subjects;
  if (lead === at) {
    const source = subjects.behind(at, tokens.length);
    const isDeed = source && tokens.slice(source.to).some(({ cues }) => (cues & VERB) !== 0); // "Così il sindaco ha annunciato"
    return at === 0 && isDeed ? null : source;
  }
  const isAuxiliary = ((tokens[lead - 1]?.cues ?? 0) & ADVERB) !== 0;
  return isAuxiliary ? (phrases.find(({ from, to }) => from === lead && to <= at) ?? null) : null;
}
