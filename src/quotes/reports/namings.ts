/** Fragments that a verb of naming brings in, though no clause holds them: `called the account "misleading"`, `bezeichnete er als „Fest“`. */
import { ADVERB, CLAUSE_PARTICIPLE, type Lexicon, PARTICIPLE } from "../lexicon/lexicon.js";
import type { Stretch } from "../marks/pairs.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import { tokenFrom } from "../tokens/tokens.js";
import { type Report, reportAt } from "./report.js";

/** Tokens from the verb to the fragment: "calling the carrier's account of the incident". */
const VERB_REACH = 14;
/** Tokens behind the fragment in which a language that closes its clauses with the verb has it. */
const CLOSING_REACH = 3;

/** The report of the verb that names something with the fragment; null where none does, or nobody does it. */
export function namingOf(aside: Stretch, subjects: Subjects, { language }: Lexicon): Report | null {
  const { tokens } = subjects;
  const at = tokenFrom(tokens, aside.start);
  if (at === tokens.length) return null;
  const verb = verbBefore(at, subjects) ?? (language.capitalizesNouns ? verbBehind(at, aside, subjects) : null);
  const source = verb === null ? null : sourceOf(verb, at, subjects);
  if (verb === null || !source || source.isVague || source.isDocument) return null;
  const clause = { from: Math.min(verb, source.from), to: tokens.length };
  const cue = tokens[verb] ?? null;
  return reportAt(verb, { cue, source, isSubject: source.to <= verb, clause, reason: "verb of naming and fragment" });
}

function verbBefore(fragment: number, { tokens }: Subjects): number | null {
  for (let at = fragment - 1; at >= Math.max(0, fragment - VERB_REACH); at--) {
    const token = tokens[at];
    if (!token || token.symbol === ";" || token.symbol === ":" || token.kind === "speech") return null;
    if (token.cues & PARTICIPLE && !(token.grammar & CLAUSE_PARTICIPLE)) return at;
  }
  return null;
}

function verbBehind(fragment: number, { end }: Stretch, { tokens }: Subjects): number | null {
  const next = Math.max(fragment + 1, tokenFrom(tokens, end));
  for (let at = next; at < next + CLOSING_REACH; at++) {
    const { cues = 0, kind } = tokens[at] ?? {};
    if (kind !== "word") return null;
    if (cues & PARTICIPLE) return at;
  }
  return null;
}

/** Who names: before the verb, or right behind it where the language inverts. */
function sourceOf(verb: number, limit: number, subjects: Subjects): Source | null {
  const subject = subjects.before(verb);
  if (subject && opensWith(subject, verb, subjects)) return subject;
  const inverted = subjects.sources.evidence.isInverted ? subjects.behind(verb, limit, "subject") : null;
  if (inverted && !((subjects.tokens[verb + 1]?.cues ?? 0) & ADVERB)) return inverted;
  return subject;
}

/** "Die Leiterin, Anna Sollner, würdigte die Trainerin als „Glück“": who opens the sentence right before the verb. */
function opensWith({ from, to, kind, isVague }: Source, verb: number, { tokens }: Subjects): boolean {
  if (from > 0 || isVague || kind === "plural") return false;
  return to === verb || (to === verb - 1 && tokens[to]?.symbol === ",");
}
