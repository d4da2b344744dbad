/** What readers of cues share: the report that a cue makes with its source, and which speech is a fragment. */
import { ACCORDING, CLITIC, COMPLEMENT, PARTICIPLE, POST, VERB } from "../lexicon/lexicon.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import type { Setting } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { type Report, reportAt } from "./report.js";

export const SAYS = POST | VERB | PARTICIPLE;
/** What may stand between a cue and its quote. */
export const QUOTE_LEAD: ReadonlySet<string> = new Set([":", ",", "-", "–", "—"]);

/** Where a cue stands to its speech. */
export interface Manner {
  readonly reason: string;
  readonly setting: Setting;
}

/** A fragment goes on with the reporter's sentence: no cue, colon or comma stands before it, and no capital opens it. */
export function isEmbedded(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.symbol === ",") return goesOnBehindComma(tokens, at);
  if (before?.kind !== "word") return false;
  return !(before.cues & (SAYS | ACCORDING | COMPLEMENT)) || tokens[at]?.stretchIsCapital !== true;
}

/** `said that the mayor, “likes to wait”`: a small letter behind a comma goes on with the clause that is open there. */
function goesOnBehindComma(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.stretchIsCapital || (tokens[at - 2]?.cues ?? 0) & COMPLEMENT) return false;
  for (let to = at - 2; to >= 0; to--) {
    const { cues, kind } = tokens[to] as Token;
    if (cues & COMPLEMENT) return true;
    if (cues & (SAYS | ACCORDING) || kind === "speech") return false;
  }
  return false;
}

/** The clause from token `from` to `limit` or the sentence's end. */
export function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  return Math.max(from, Math.min(limit, tokens.length));
}

/** The report of the cue at `at` with the source behind it and before `limit`, or before the cue. */
export function reportFrom(
  subjects: Subjects,
  { at, limit }: { readonly at: number; readonly limit: number },
  { reason, setting }: Manner,
): Report {
  const cue = subjects.tokens[at] as Token;
  const source = subjects.behind(at, limit, setting);
  const ahead = source ? null : sourceBeforeSpeech(subjects, at);
  const isDropped = setting === "behindQuote" && subjects.sources.evidence.dropsPronouns && !ahead; // `"…", señaló.`
  const isClitic = !source && ((cue.cues & CLITIC) !== 0 || (isDropped && (cue.cues & POST) !== 0));
  const subject = source || isClitic ? null : (subjects.before(at) ?? ahead);
  const clause = { from: at, to: clauseEnd(subjects.tokens, at, limit) };
  const found = source ?? subject ?? (isClitic ? subjects.sources.roleBehind(at) : null);
  return reportAt(at, { cue, source: found, isClitic, isSubject: subject !== null, clause, reason });
}

/** `Rudi, "…" dedi`: the source opens the sentence, the speech stands between it and its verb. */
function sourceBeforeSpeech({ tokens, phrases }: Subjects, verb: number): Source | null {
  const speech = tokens.findLastIndex(({ kind }, at) => at < verb && kind === "speech");
  if (speech < 0 || !((tokens[verb]?.cues ?? 0) & POST)) return null;
  const before = tokens[speech - 1]?.symbol === "," ? speech - 1 : speech;
  return phrases.find(({ to, kind }) => to === before && kind !== "pronoun" && kind !== "plural") ?? null;
}
