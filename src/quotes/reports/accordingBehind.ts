/** Statements whose source stands before the word that names it: `Rudi zufolge CONTENT`, `Rudi'ye göre CONTENT`. */
import type { Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import { type Report, reportAt } from "./report.js";
import type { Sides } from "./sides.js";

/** Tokens of a case's ending behind an apostrophe: "'", "ye". */
const ENDING = 2;

/** The report of the word at token `at`; null where it names nobody. */
export function accordingBehind(at: number, { tokens, phrases, sources }: Subjects, sides: Sides): Report | null {
  const cue = tokens[at] as Token;
  if (!sources.evidence.isAccordingBehind(cue)) return null;
  const source = phrases.findLast(({ to }) => to === at || (to === at - ENDING && isMark(tokens[to])));
  if (!source || isNobody(source)) return null;
  const content = sides.longerSide(source.from, at + 1);
  if (!content) return null;
  return reportAt(at, { cue, source, content, clause: { from: source.from, to: at + 1 }, reason: "according to" });
}

const isNobody = ({ isVague, isDocument }: Source): boolean => isVague || isDocument;

const isMark = (token: Token | undefined): boolean => token?.symbol === "'" || token?.symbol === "’";
