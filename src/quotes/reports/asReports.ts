/** Statements beside "as N noted": `As N told the Courier, CONTENT`, `CONTENT, as N noted.` */
import { ARTICLE, COMPLEMENT, HEARER, JOINS, ROLE_MARKER, VERB } from "../lexicon/lexicon.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import type { Clauses } from "./clauses.js";
import { type Report, reportAt } from "./report.js";

/** Words behind the verb that tell who heard it, when or where: "told the Courier last week". */
const ASIDE_REACH = 8;
/** Tokens of what stands before a closing ", as N noted", at the least. */
const FEWEST_BEFORE = 4;

/** What the sentence says beside the source and its verb at token `at`; null where "as" does not bring them in. */
export function asReport(at: number, source: Source, { tokens, sources }: Subjects, clauses: Clauses): Report | null {
  const opening = source.from - 1;
  if (!sources.evidence.describesBefore || !isAs(tokens[opening])) return null;
  const comma = asideEnd(tokens, at);
  if (comma === null) return null;
  const isLast = comma >= tokens.length - 1;
  const isClosed = isLast && tokens[opening - 1]?.symbol === "," && opening > FEWEST_BEFORE;
  const content = isLast
    ? isClosed
      ? clauses.span(0, opening - 1)
      : null
    : clauses.span(pastSecond(tokens, comma) + 1, tokens.length);
  if (!content) return null;
  const clause = { from: source.from, to: comma };
  return reportAt(at, {
    cue: tokens[at] as Token,
    source,
    isSubject: true,
    content,
    clause,
    reason: "as the source says",
  });
}

/** "as", which is an article in no case. */
function isAs(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.nouns & ROLE_MARKER) !== 0 && !(token.cues & ARTICLE) && token.to - token.from === 1
  );
}

/** The comma behind the verb and its aside, or the sentence's last sign; null where a clause or speech follows the verb. */
function asideEnd(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb + 1; at <= Math.min(verb + ASIDE_REACH, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.symbol === "," || token.symbol === ".") return at;
    if (token.kind === "speech" || token.kind === "symbol" || token.cues & (COMPLEMENT | VERB)) return null;
    const isFirst = at === verb + 1;
    if (isFirst && token.kind === "word" && !(token.cues & ~COMPLEMENT) && !((tokens[verb]?.grammar ?? 0) & HEARER))
      return null;
  }
  return null;
}

/** "As N told X, and as others reported, CONTENT": the comma behind the second aside. */
function pastSecond(tokens: readonly Token[], comma: number): number {
  let at = comma + 1;
  if ((tokens[at]?.grammar ?? 0) & JOINS) at++;
  if (at === comma + 1 || !isAs(tokens[at])) return comma;
  const next = tokens.findIndex(({ symbol }, to) => to > at && symbol === ",");
  return next < 0 ? comma : next;
}
