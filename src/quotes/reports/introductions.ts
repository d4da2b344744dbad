/** Who somebody is, told in a sentence of its own: "Nina Vale is a fisherman.", "Nina Vale works as a nurse at the Aster Arms." */

import {
  ADVERB,
  ARTICLE,
  COPULA,
  DEFINITE,
  INDEFINITE,
  JOINS,
  NEGATION,
  OFFICE,
  OFFICE_WORD,
  RELATIVE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import { spanOf } from "../sources/phrases.js";
import { type Source, sourceOf } from "../sources/source.js";
import { FULL_NAME } from "../tokens/nameLetters.js";
import { CLOSES, isUnknownWord } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";
import type { Reading, Sentence } from "./article.js";

type IsPast = Reading["isPast"];

/** Tokens from a name to the "as" that tells what somebody works as. */
const WORK_REACH = 9;

/** People with the role that their sentence gives to them behind their full names. */
export function introduced({ tokens, phrases }: Sentence): Source[] {
  const [person] = phrases;
  if (person?.kind !== "person" || person.role || person.to - person.from < 2) return [];
  if (tokens.slice(0, person.from).some(({ kind }) => kind !== "symbol")) return [];
  const name = tokenFrom(tokens, person.name?.end ?? 0);
  if (tokens.slice(name, person.to).some(({ grammar }) => grammar & JOINS)) return []; // "Nina Vale and Tom Marsh"
  const from = tokens[person.to]?.symbol === "," && isLink(tokens[person.to + 1]) ? person.to + 1 : person.to; // "Nina Vale, R.N., is"
  const at = pastBeing(tokens, from) ?? pastWork(tokens, from);
  const told = at === null ? undefined : phrases.find((phrase) => opensAt(tokens, phrase, at));
  const role = told && withField(tokens, told);
  if (
    role?.kind !== "role" ||
    !role.isPersonal ||
    phrases.some(({ name, from: other }) => name && other > person.from && other < role.from)
  )
    return [];
  const isThe = ((tokens[at ?? 0]?.grammar ?? 0) & DEFINITE) !== 0; // "is the first person there"
  return tellsWho(tokens, role, isThe) ? [{ ...person, role: role.role }] : [];
}

/** Its role begins there, or behind an article there; other people may stand before: "has made customers smile as an employee". */
function opensAt(tokens: readonly Token[], { role }: Source, at: number): boolean {
  return role !== null && (role.start === tokens[at]?.start || role.start === tokens[at + 1]?.start);
}

/** Words of a field and the body behind it: "in life and annuities for the Aster Arms". */
const LONGEST_FIELD = 10;

/** "has been a consultant | in life and annuities for the Aster Arms": the field that was not read, up to the body that closes it. */
function withField(tokens: readonly Token[], role: Source): Source {
  const link = tokens[role.to];
  if (!link || !(link.nouns & ROLE_LINK) || link.grammar & JOINS || !role.role) return role;
  let end = role.to;
  for (let at = role.to; at < role.to + LONGEST_FIELD; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (token.isCapital) end = at + 1;
    else if (!(token.nouns & ROLE_LINK) && !(token.cues & ARTICLE) && !isUnknownWord(token)) break;
  }
  return end === role.to ? role : { ...role, to: end, role: { ...role.role, end: tokens[end - 1]?.end ?? 0 } };
}

/** Words before the one for people: "As interim policy director". */
const LONGEST_KIND = 3;

/** Whose office stands before the name: "As policy director for the Aster Arms, Nina Vale has …". */
export function fronted({ tokens, phrases }: Sentence): Source[] {
  const [as] = tokens;
  if (!as || !(as.nouns & ROLE_MARKER) || as.cues & ARTICLE || as.to - as.from > 1) return [];
  const index = phrases.findIndex(({ kind }) => kind === "role");
  const [role, person] = phrases.slice(index);
  if (index < 0 || !role?.role || !role.isPersonal || person?.kind !== "person" || person.role) return [];
  if (tokens[role.to]?.symbol !== "," || person.from !== role.to + 1) return [];
  const from = (tokens[1]?.cues ?? 0) & ARTICLE ? 2 : 1;
  const head = tokenFrom(tokens, role.role.start);
  const kinds = tokens.slice(from, head);
  if (
    endsInDeed(tokens.slice(head, role.to)) ||
    kinds.length > LONGEST_KIND ||
    !kinds.every((token) => (token.nouns & OFFICE) !== 0 || isUnknownWord(token))
  )
    return [];
  const start = tokens[from]?.start ?? role.role.start;
  return [{ ...person, role: { start, end: role.role.end } }];
}

/** "As the director left,": a small word that no list knows, where no link stands before it. */
function endsInDeed(words: readonly Token[]): boolean {
  const isDeed = isUnknownWord(words.at(-1));
  return isDeed && !words.some(({ nouns }) => nouns & ROLE_LINK);
}

/** "by President Nina Vale's son", "Nina Vale's mother": who is named in full inside what describes another, with an office, or where others found the name. */
export function owners({ tokens, phrases }: Sentence, { isPerson, isPast }: Reading): Source[] {
  return phrases.flatMap((phrase) => {
    const person = phrase.kind === "role" ? ownerIn(tokens, phrase, isPast) : null;
    return person && (person.role || isPerson(tokens[person.from] as Token)) ? [person] : [];
  });
}

function ownerIn(tokens: readonly Token[], { from, to }: Source, isPast: IsPast): Source | null {
  let end = from + 1;
  while (end < to && !isPossessive(tokens, end)) end++;
  if (!isPossessive(tokens, end)) return null;
  end -= 2; // before the mark and its "s"
  let name = end;
  while (name > from && tokens[name - 1]?.isCapital && tokens[name - 1]?.nouns === 0) name--;
  if (end - name < FULL_NAME) return null;
  const isHeld = ((tokens[name - 1]?.nouns ?? 0) & ROLE_WORD) !== 0;
  const office = isHeld && name > from ? pastState(tokens, from, officeBefore(tokens, from, name), isPast) : name;
  const person = sourceOf({ from: office, to: end }, "person");
  person.name = spanOf(tokens, { from: name, to: end });
  if (office < name) person.role = spanOf(tokens, { from: office, to: name });
  return person;
}

/** Where the office begins that ends before token `name`. */
function officeBefore(tokens: readonly Token[], from: number, name: number): number {
  let office = name - 1;
  while (office > from && ((tokens[office - 1]?.nouns ?? 0) & OFFICE_WORD || tokens[office - 1]?.isCapital)) office--;
  return (tokens[office]?.nouns ?? 0) & ROLE_MARKER ? office + 1 : office;
}

/** "newly crowned | champion", "ousted | mayor": where what has been done to who holds the office begins, before token `office`; in "the crowd cheered champion" others act. */
function pastState(tokens: readonly Token[], from: number, office: number, isPast: IsPast): number {
  const [verb, before, state] = [tokens[office - 3], tokens[office - 2], tokens[office - 1]];
  if (office <= from || !isUnknownWord(state) || !isPast(state)) return office;
  const isDeed = (token: Token | undefined): boolean => isUnknownWord(token) && isPast(token);
  const isHow = before && (before.cues & ADVERB || (isUnknownWord(before) && !isPast(before) && isDeed(verb))); // "cheered newly crowned"
  if (isHow && office - 2 >= from) return office - 2;
  const isDone = !before || office - 1 === from || before.kind !== "word" || isDeed(before);
  return isDone || before.cues & ARTICLE || before.nouns & ROLE_LINK ? office - 1 : office;
}

function isLink(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital && (token.grammar & COPULA) !== 0;
}

/** "is", "has been", "was once": the token behind, where somebody is told of; null where no form of "to be" stands there. */
function pastBeing(tokens: readonly Token[], from: number): number | null {
  let at = from;
  let isBeing = false;
  for (; isLink(tokens[at]) || ((tokens[at]?.cues ?? 0) & ADVERB && !((tokens[at]?.cues ?? 0) & NEGATION)); at++)
    isBeing ||= isLink(tokens[at]);
  const first = tokens[at];
  const opens = first && ((first.cues & ARTICLE) !== 0 || (!first.isCapital && (first.nouns & ROLE_WORD) !== 0));
  return isBeing && opens ? at : null;
}

/** "works as a", "has been making people smile as an": the token behind "as"; null where none stands near. */
function pastWork(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at < from + WORK_REACH; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== "word" || token.isCapital || !next) return null;
    if (token.nouns & ROLE_MARKER && !(token.cues & ARTICLE) && token.to - token.from === 1) {
      const isNear = at === from + 1 && isUnknownWord(tokens[from]);
      return isNear || next.grammar & INDEFINITE ? at + 1 : null;
    }
  }
  return null;
}

/** A kind of people, closed by a sign, where no "the" opens it; or with the body that a link brings in: "nurse at the Aster Arms". */
function tellsWho(tokens: readonly Token[], { role, to }: Source, isThe: boolean): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  const isClosed = !next || CLOSES.has(next.symbol) || (next.cues & RELATIVE) !== 0;
  if (last && last.nouns & ROLE_WORD && !last.isCapital) return isClosed && !isThe;
  const from = tokenFrom(tokens, role?.start ?? 0);
  const head = tokens.slice(from, to).findIndex(({ nouns }) => nouns & ROLE_WORD);
  const link = tokens[from + head + 1];
  return (
    head >= 0 && last?.isCapital === true && link !== undefined && !link.isCapital && (link.nouns & ROLE_LINK) !== 0
  );
}
