/** Statements beside who says them with a verb: `Wie Rudi am Montag mitteilte, CONTENT`, `CONTENT, comme l'a dit Rudi.` */
import { ADVERB, AGENT, NEGATION, POST, VERB } from "../lexicon/lexicon.js";
import type { Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { type Report, reportAt } from "./report.js";
import type { Sides } from "./sides.js";

/** Tokens from "wie" to the comma behind the verb. */
const LONGEST_INSET = 24;
/** Tokens of a clause beside such an inset, its comma among them. */
const FEWEST_BESIDE = 4;

/** The report of the inset that the word at token `at` opens; null where it opens none. */
export function likeReport(at: number, subjects: Subjects, sides: Sides): Report | null {
  const { tokens, sources } = subjects;
  const isBound = at === 0 || tokens[at - 1]?.symbol === ",";
  if (!isBound || !sources.evidence.isLike(tokens[at] as Token) || isAsked(tokens, at, sources.evidence)) return null;
  const source = subjects.phrases.find(({ from, to }) => from > at && to <= at + LONGEST_INSET);
  const end = source ? insetEnd(tokens, { from: at, to: source.to }) : null;
  if (!source || end === null || isNobody(source) || (tokens[source.from - 1]?.cues ?? 0) & AGENT) return null; // "wie von Rudi verlangt"
  const cue = verbOf({ from: at, to: end }, source, subjects);
  if (!cue || !(at === 0 || at >= FEWEST_BESIDE)) return null;
  if (sources.evidence.endsInVerb && !isWhole({ from: source.to, to: end }, cue, subjects)) return null;
  const content = sides.longerSide(at, end);
  if (!content) return null;
  const clause = { from: at, to: end };
  return reportAt(at, { cue, source, isSubject: true, content, clause, reason: "as the source says" });
}

/** "Ein Video zeigt, wie", "Er weiß nicht, wie", "so laut, wie" */
function isAsked(tokens: readonly Token[], at: number, { asksHow }: Evidence): boolean {
  const [before, last] = [tokens[at - 3], tokens[at - 2]];
  if (!last || last.isCapital) return false;
  return asksHow(last) || (before !== undefined && asksHow(before));
}

/** "wie Rudi am Montag sagte": the verb closes what stands behind the source, and has no object; not "wie Rudi das erklärt", "wie immer sprach Rudi". */
function isWhole({ from, to }: Extent, cue: Token, { tokens, sources }: Subjects): boolean {
  const verb = tokens.indexOf(cue, from);
  if (verb < 0) return false;
  const isLast = tokens.slice(verb + 1, to).every((token) => !token.isCapital && sources.evidence.isPredicate(token)); // "gesagt hat"
  const isObject = tokens.slice(from, verb).some((token, at) => {
    const before = at > 0 ? tokens[from + at - 1] : null;
    const isBrought = before?.kind === "word" && !before.isCapital && !(before.cues & ADVERB); // "an die Presse"
    return sources.evidence.opensThing(token) && !isBrought;
  });
  return isLast && !isObject;
}

const isNobody = ({ isVague, isDocument }: Source): boolean => isVague || isDocument;

/** The comma or the stop behind the source's verb; commas inside the source are none. */
function insetEnd(tokens: readonly Token[], { from, to }: Extent): number | null {
  for (let at = to; at <= from + LONGEST_INSET; at++) {
    const token = tokens[at];
    if (!token) return tokens.length;
    if (token.kind === "speech" || token.symbol === ":" || token.cues & NEGATION) return null;
    if (token.symbol === "," || token.symbol === ".") return at;
  }
  return null;
}

/** The one verb of speech beside the source; null where the inset has none, or the word is the source's own. */
function verbOf({ from, to }: Extent, source: Source, { tokens, sources }: Subjects): Token | null {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token;
    if (at >= source.from && at < source.to) continue;
    if (token.kind === "word" && !token.isCapital && (token.cues & (POST | VERB) || sources.evidence.isWhole(token)))
      return token;
  }
  return null;
}
