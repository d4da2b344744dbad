/** Who somebody is, told in a sentence of its own: "Nina Vale is a fisherman.", "Nina Vale works as a nurse at the Aster Arms." */

import {
  ADVERB,
  ARTICLE,
  COPULA,
  INDEFINITE,
  JOINS,
  NEGATION,
  RELATIVE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Source } from "../sources/source.js";
import { CLOSES, isUnknownWord } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import type { Sentence } from "./article.js";

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
  const role = at === null ? undefined : phrases.find((phrase) => opensAt(tokens, phrase, at));
  if (
    role?.kind !== "role" ||
    !role.isPersonal ||
    phrases.some(({ name, from: other }) => name && other > person.from && other < role.from)
  )
    return [];
  return tellsWho(tokens, role) ? [{ ...person, role: role.role }] : [];
}

/** Its role begins there, or behind an article there; other people may stand before: "has made customers smile as an employee". */
function opensAt(tokens: readonly Token[], { role }: Source, at: number): boolean {
  return role !== null && (role.start === tokens[at]?.start || role.start === tokens[at + 1]?.start);
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
  const opens =
    first &&
    (((first.cues & ARTICLE) !== 0 && (first.grammar & INDEFINITE) !== 0) ||
      (!first.isCapital && (first.nouns & ROLE_WORD) !== 0));
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

/** A kind of people, closed by a sign; or with the body that a link brings in: "nurse at the Aster Arms". */
function tellsWho(tokens: readonly Token[], { role, to }: Source): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  const isClosed = !next || CLOSES.has(next.symbol) || (next.cues & RELATIVE) !== 0;
  if (last && last.nouns & ROLE_WORD && !last.isCapital) return isClosed;
  const from = tokenFrom(tokens, role?.start ?? 0);
  const head = tokens.slice(from, to).findIndex(({ nouns }) => nouns & ROLE_WORD);
  const link = tokens[from + head + 1];
  return (
    head >= 0 && last?.isCapital === true && link !== undefined && !link.isCapital && (link.nouns & ROLE_LINK) !== 0
  );
}
