/** Reports that give their source to the sentence before: `Lo ha detto Rudi.`, `Das sagte Rudi am Montag.`, `Dat heeft Rudi laten weten.` */
import { ADVERB, ANAPHOR, COMPLEMENT, POST, VERB } from "../lexicon/lexicon.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import { type Report, reportAt } from "./report.js";

/** The report of the verb at token `at`, where what points back opens its sentence and nothing is told behind it; else null. */
export function pointingReport(at: number, subjects: Subjects): Report | null {
  const { tokens, sources } = subjects;
  const cue = tokens[at];
  if (!cue || sources.evidence.describesBefore || sources.evidence.describesBehind) return null;
  const lead = leadEnd(subjects, at);
  const source = lead === null ? null : sourceOf(subjects, at, lead);
  if (!source || source.isVague || source.isDocument || source.kind === "plural") return null;
  if (
    tokens.slice(source.to).some(({ cues, symbol, kind }) => cues & COMPLEMENT || symbol === ":" || kind === "speech")
  )
    return null;
  const clause = { from: at, to: tokens.length };
  return reportAt(at, { cue, source, pointsBack: true, clause, reason: "points back to the sentence before" });
}

/** Where the words end that point back, adverbs and auxiliaries among them; null where none opens the sentence. "Così Rudi": the cue points back itself. */
function leadEnd({ tokens }: Subjects, at: number): number | null {
  const [first] = tokens;
  if (at === 0) return first && isBoth(first) ? 0 : null;
  let end = 0;
  while (end < at && (tokens[end]?.cues ?? 0) & (ANAPHOR | ADVERB)) end++;
  return tokens.slice(0, end).some(({ cues }) => cues & ANAPHOR) ? end : null;
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
