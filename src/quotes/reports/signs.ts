/** Words on signs and banners, which nobody says: `"…," read a placard`, `A sign read: "…"`. */
import { ROLE_WORD, SLOGAN } from "../lexicon/lexicon.js";
import { holds } from "../sources/roleRanges.js";
import type { Subjects } from "../sources/subjects.js";
import type { Report } from "./report.js";

/** Whether a sign is the report's source, where what describes a noun stands before it: the last word of its description. */
export function isOfSign({ source }: Report, { tokens, sources }: Subjects): boolean {
  if (!sources.evidence.describesBefore || source?.kind !== "role" || holds(tokens, source, ROLE_WORD)) return false;
  const last = tokens[source.to - 1];
  return last !== undefined && !last.isCapital && (last.cues & SLOGAN) !== 0;
}
