/** Phrases that point back to somebody: "the senator", "der Minister", "sang pelatih", "ministeren". */
import { ACRONYM, DEFINITE, GENERIC_ORG, PERSON, PLACE_NAME, ROLE, ROLE_LINK } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";

/** Words of a description that only points back: "the company spokesman". */
const LONGEST_DEFINITE = 4;
/** The same where a word for one person closes it: "the 61-year-old former island diving instructor". */
const LONGEST_KNOWN = 8;

/** Whether an article that points to what is known opens the phrase, or is the ending of its one word, and no more follows than tells who that is. */
export function isKnownOne(tokens: readonly Token[], extent: Extent, evidence: Evidence): boolean {
  const { from, to } = extent;
  if (to === from + 1 && evidence.isGiven(tokens[from] as Token)) return true;
  if (!((tokens[from]?.grammar ?? 0) & DEFINITE)) return false;
  if (evidence.describesBehind) return isHonored(tokens[from + 1]);
  const last = tokens[to - 1] as Token;
  if (to === from + 1) return false;
  return last.isCapital ? isKnownNoun(tokens, extent, evidence) : isDescription(tokens, extent, evidence);
}

/** "the senator": no more than a word or two, and no names. */
function isDescription(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const last = tokens[to - 1] as Token;
  if (evidence.describesBefore && to - from <= LONGEST_KNOWN && isOnePerson(last, evidence)) return true;
  if (to - from > LONGEST_DEFINITE) return false;
  return tokens.slice(from + 1, to).every(({ isCapital, nouns }) => !isCapital || (nouns & PLACE_NAME) !== 0);
}

/** "der Minister", "die CDU-Politikerin", "der 48-Jährige": where every noun has a capital, an article and one word for somebody. */
function isKnownNoun(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const last = tokens[to - 1] as Token;
  if (!evidence.isInverted || to - from > LONGEST_DEFINITE) return false;
  if (!isOnePerson(last, evidence) && !(last.nouns & GENERIC_ORG)) return false;
  const between = tokens.slice(from + 1, to - 1);
  return between.every(({ kind, isCapital, nouns }) => kind === "word" && !isCapital && !(nouns & ROLE_LINK));
}

/** "senator", "Minister"; "senators" are several. */
function isOnePerson(last: Token, evidence: Evidence): boolean {
  return (last.nouns & (ROLE | PERSON)) !== 0 && !evidence.isPlural(last);
}

/** "sang pelatih", "sang Gubernur": who holds the office has been named; "sang istri" may be somebody new. */
function isHonored(office: Token | undefined): boolean {
  return ((office?.nouns ?? 0) & (ROLE | ACRONYM)) !== 0;
}
