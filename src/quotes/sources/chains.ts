/** Offices that "and" joins before one name: `"…," chief harbour and pilotage officer Nina Vale says`. */
import { JOINS, POST } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";
import type { Subjects } from "./subjects.js";

/** Words of offices before the last one, with "and". */
const LONGEST_CHAIN = 6;

/** The person whose offices begin at token `at`, right before its verb; null where no chain begins there. */
export function chainedAt({ phrases, tokens, sources }: Subjects, at: number): Source | null {
  if (!sources.evidence.describesBefore) return null;
  const last = phrases.find(({ from, kind }) => from > at && from <= at + LONGEST_CHAIN && kind === "person");
  if (!last?.role || !((tokens[last.to]?.cues ?? 0) & POST)) return null;
  const chain = tokens.slice(at, last.from);
  const isJoined = ((chain.at(-1)?.grammar ?? 0) & JOINS) !== 0;
  if (!isJoined || !chain.every((token, index) => isOffice(token) || index === chain.length - 1)) return null;
  return { ...last, from: at, role: { start: tokens[at]?.start ?? last.role.start, end: last.role.end } };
}

function isOffice({ kind, isCapital, cues }: Token): boolean {
  return kind === "word" && !isCapital && cues === 0;
}
