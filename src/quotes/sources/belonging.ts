/** "Petani yang tergabung dalam Serikat Tani Tirta": of what a group without a name is part. */
import { CHANNEL, CONJUNCTION, DEMONSTRATIVE, PLACE, RELATIVE } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { LONGEST_DESCRIPTION } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import type { PhraseReader } from "./phraseReader.js";
import type { Source } from "./source.js";

/** The source with what stands behind its verb; itself where it ends in none. */
export function withBelonging(tokens: readonly Token[], source: Source, phrases: PhraseReader): Source {
  const { kind, role, to } = source;
  const [relative, verb, link] = tokens.slice(to - 2, to + 1);
  if (kind !== "role" || !role || to < 2 || !relative || !verb || !link || link.isCapital) return source;
  if (!(relative.cues & RELATIVE) || !phrases.evidence.isBelonging(verb) || !(link.cues & (CHANNEL | PLACE)))
    return source;
  const end = phrases.read(to + 1, "subject")?.to ?? smallEnd(tokens, to + 1, phrases.evidence);
  const past = (tokens[end]?.cues ?? 0) & DEMONSTRATIVE ? end + 1 : end;
  if (end === to + 1 || goesOn(tokens[past], phrases.evidence)) return source;
  const last = tokens[end - 1];
  const isPointed = last !== undefined && !last.isCapital && (last.cues & DEMONSTRATIVE) !== 0; // "warga yang tinggal di Tegal itu"
  const described = isPointed ? tokens[end - 2] : last;
  return { ...source, to: past, role: { start: role.start, end: described?.end ?? role.end } };
}

/** "yang tinggal di Tegal | sejak kecil": more is told of them, which nothing here reads. */
function goesOn(token: Token | undefined, evidence: Evidence): boolean {
  if (token?.kind !== "word") return token?.kind === "date";
  return (token.grammar & CONJUNCTION) !== 0 || (token.cues === 0 && !evidence.isPredicate(token));
}

/** Behind the small words of a place or a body without a name: "di bantaran sungai". */
function smallEnd(tokens: readonly Token[], from: number, evidence: Evidence): number {
  let at = from;
  while (at < from + LONGEST_DESCRIPTION.subject && isNoun(tokens[at], evidence)) at++;
  return at;
}

function isNoun(token: Token | undefined, evidence: Evidence): boolean {
  if (token?.kind !== "word") return false;
  return token.isCapital || (token.cues === 0 && !evidence.isPredicate(token));
}
