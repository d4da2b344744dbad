/** Somebody whom a sentence tells of without a report, and who may speak of themselves next: "Sari kehilangan rumahnya." */
import { BECOMING, BRINGS, COPULA, GIVEN, PRONOUN } from "../lexicon/lexicon.js";
import type { Reading, Sentence } from "../reports/article.js";
import type { Source } from "../sources/sources.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { actsOnKnown, isPatient, isViewOf } from "./actors.js";

/** The first person of the sentence, before whom nobody acts; the second behind who spoke last: "Berbeda dengan Rudi, Sari ragu". */
export function strangerIn(
  { phrases, tokens }: Sentence,
  reading: Reading,
  isLast: (phrase: Source) => boolean,
): Source | null {
  const people = phrases.filter(({ kind }) => kind === "person" || kind === "pronoun");
  const stranger = people.find((phrase) => !isLast(phrase));
  if (!stranger || stranger.kind === "pronoun" || people.indexOf(stranger) > 1) return null;
  if (people[0] !== stranger && tokens[stranger.from - 1]?.symbol !== ",") return null;
  const isView = isViewOf(stranger, tokens);
  if (tokens.some((token) => (token.grammar & COPULA && !isView) || reading.isGone(token))) return null;
  if (
    actsOnKnown(stranger, tokens, reading) ||
    !isPersonHere(stranger, tokens, reading) ||
    isPatient(stranger, tokens, reading)
  )
    return null;
  const before = tokens.slice(0, tokenFrom(tokens, stranger.name?.start ?? 0));
  return before.some((token) => actsBefore(token, reading)) ? null : stranger;
}

/** A pronoun, a verb that acts on somebody or tells what is done: what is told is another's. */
function actsBefore(token: Token, { isTransitive, isPassive }: Reading): boolean {
  if (token.cues & PRONOUN || token.nouns & BECOMING) return true;
  return (isTransitive(token) || isPassive(token)) && !(token.grammar & BRINGS);
}

/** What has a role or an age, opens names, or was found to be a person by others. */
function isPersonHere({ to, name, role }: Source, tokens: readonly Token[], { isPerson }: Reading): boolean {
  const first = tokens[tokenFrom(tokens, name?.start ?? 0)];
  if (!first || !name) return false;
  return role !== null || to > tokenFrom(tokens, name.end) || isPerson(first) || (first.grammar & GIVEN) !== 0;
}
