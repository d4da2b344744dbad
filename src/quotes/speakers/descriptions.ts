/** "The award-winning diver swam home.": a description that opens a sentence tells whom the one before was about; one that opens the story, whom it names next. */
import type { Span } from "../../shapes.js";
import { ADVERB, ARTICLE, DEFINITE, DETERMINER, INDEFINITE, ROLE_LINK, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Reading, Sentence } from "../reports/article.js";
import { spanOf } from "../sources/phrases.js";
import type { Source } from "../sources/sources.js";
import type { Gender, GenderOf } from "../tokens/genders.js";
import type { Extent } from "../tokens/setting.js";
import { type Token, tokenAt } from "../tokens/tokens.js";
import { isSubject } from "./actors.js";
import type { Roster } from "./roster.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Words of such a description up to the one for people: "former Port Aster harbour diver". */
const LONGEST_DESCRIPTION = 5;
/** Fewer may mean anybody: "the diver". */
const SHORTEST_DESCRIPTION = 2;
/** Paragraphs from who is named to who is described. */
const PARAGRAPH_REACH = 1;
/** The last paragraph in which whom the story's opening describes may be named. */
const LEAD_REACH = 2;

interface Subject {
  readonly entry: RosterEntry;
  readonly paragraph: number;
  readonly gender: Gender | null;
}

/** What sentences call the person whom the one before was about, by that person; where what describes stands before. */
export function descriptions(
  { sentences, describesBefore, genderOf }: Reading,
  roster: Roster,
): ReadonlyMap<RosterEntry, Span> {
  const found = new Map<RosterEntry, Span>();
  if (!describesBefore) return found;
  let last: Subject | null = null;
  let lead = leadIn(sentences[0], genderOf);
  for (const { tokens, phrases, paragraph } of sentences) {
    const role = descriptionIn({ tokens, phrases });
    if (role && last && paragraph - last.paragraph <= PARAGRAPH_REACH && !found.has(last.entry)) {
      const gender = genderOf(tokens[headAt(tokens, role.from)] as Token);
      if (isSame(gender, last.gender)) found.set(last.entry, spanOf(tokens, role));
    }
    const person = phrases.find(({ kind }) => kind === "person");
    const entry = person && isSubject(person, tokens) ? roster.entryOf(person) : null;
    const given = tokens[tokenAt(tokens, person?.name)];
    if (entry) last = { entry, paragraph, gender: given ? genderOf(given) : null };
    if (lead && last && paragraph <= LEAD_REACH) {
      if (person?.from === 0 && isFullName(person, tokens) && isSame(lead.gender, last.gender))
        found.set(last.entry, lead.role);
      lead = null;
    }
  }
  return found;
}

interface Lead {
  readonly role: Span;
  readonly gender: Gender | null;
}

/** "A Norland diver who lost his boat has found it.": who opens the story without a name; null where nobody does. */
function leadIn(sentence: Sentence | undefined, genderOf: GenderOf): Lead | null {
  const [first] = sentence?.phrases ?? [];
  if (!sentence || first?.kind !== "role" || first.from > 0 || !first.isPersonal) return null;
  const { tokens } = sentence;
  const head = headAt(tokens, 1);
  if (!((tokens[0]?.grammar ?? 0) & INDEFINITE) || head < SHORTEST_DESCRIPTION) return null;
  const to = pastHome(tokens, head + 1);
  const role = spanOf(tokens, { from: 1, to });
  return opensVerb(tokens[to]) ? { role, gender: genderOf(tokens[head] as Token) } : null;
}

function isFullName({ name, role }: Source, tokens: readonly Token[]): boolean {
  return (
    role === null &&
    name !== null &&
    tokens.filter(({ start, end }) => start >= name.start && end <= name.end).length > 1
  );
}

function isSame(gender: Gender | null, other: Gender | null): boolean {
  return !gender || !other || gender === other;
}

/** The description, without its article, that opens a sentence or its clause as who acts there; null where none does, or somebody is named before it. */
function descriptionIn({ tokens, phrases }: Pick<Sentence, "tokens" | "phrases">): Extent | null {
  for (const phrase of phrases) {
    if (phrase.kind === "person") return null;
    const described = phrase.kind === "role" && phrase.isPersonal ? describedBy(tokens, phrase) : null;
    if (described) return described;
  }
  return null;
}

function describedBy(tokens: readonly Token[], phrase: Source): Extent | null {
  const [article, first] = [tokens[phrase.from], tokens[phrase.from + 1]];
  if (!((article?.cues ?? 0) & ARTICLE) || !((article?.grammar ?? 0) & DEFINITE)) return null;
  if (!isSubject(phrase, tokens)) return null;
  if (!first || first.isDigits || first.cues & DETERMINER) return null; // "the two divers"
  const from = phrase.from + 1;
  const head = headAt(tokens, from);
  if (head < from + SHORTEST_DESCRIPTION - 1) return null;
  const to = pastHome(tokens, head + 1);
  return opensVerb(tokens[to]) ? { from, to } : null;
}

/** The last word for people of the first that stand in a row, behind words of which kind they are; -1 where none does. */
function headAt(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== "word") return -1;
    if (isPeople(token) && !(next && isPeople(next))) return at;
  }
  return -1;
}

/** A small word for people: "the diver". */
export function isPeople({ nouns, isCapital }: Token): boolean {
  return !isCapital && (nouns & ROLE_WORD) !== 0;
}

/** "the diver from Port Aster": the token behind where the described person is from. */
function pastHome(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (tokens[to]?.isCapital) to++;
  return to > at + 1 && (tokens[at]?.nouns ?? 0) & ROLE_LINK ? to : at;
}

function opensVerb(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.isCapital) return false;
  return !(next.nouns & ROLE_LINK) || (next.cues & ADVERB) !== 0;
}
