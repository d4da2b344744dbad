/** What stands between commas behind an office and before its name: "Pakar media Universitas Tirta, Bandung, Rudi Halim". */
import type { Span } from "../../shapes.js";
import {
  ARTICLE,
  CHANNEL,
  JOINS,
  PLACE,
  PLACE_NAME,
  PLURAL,
  POST,
  PRONOUN,
  RELATIVE,
  ROLE_LINK,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import type { PhraseReader } from "./phraseReader.js";
import type { Source } from "./source.js";

/** The token behind the comma that closes a body or a place at token `at`; null where neither stands there. */
export function pastBody(tokens: readonly Token[], at: number, phrases: PhraseReader): number | null {
  let to = at;
  while (isPlace(tokens[to])) to++;
  if (to === at) {
    const body = phrases.read(at, "source");
    if (body?.kind !== "organization") return null;
    to = body.to;
  }
  return tokens[to]?.symbol === "," ? to + 1 : null;
}

/** "Petugas Pos Lembayung Bandung, Jawa Barat, mencatat": who stands before the place between commas; else phrase `index` itself. */
export function beforePlace(tokens: readonly Token[], phrases: readonly Source[], index: number): Source {
  const [farther, near, place] = [phrases[index - 2], phrases[index - 1], phrases[index] as Source];
  if (!near || !place.isPlace || near.to !== place.from - 1) return place;
  const isBetween = tokens[near.to]?.symbol === "," && tokens[place.to]?.symbol === ",";
  const isThere = ((tokens[near.from - 1]?.cues ?? 0) & PLACE) !== 0; // "Pedagang di Pasar Tirta, Jawa Barat,"
  const outer = isThere ? farther : near;
  if (!isBetween || !outer || outer.isVague || (isThere && outer.to !== near.from - 1)) return place;
  return outer.kind === "person" || outer.kind === "role" ? outer : place;
}

/** "saat ditemui di Gedung Tirta, Jakarta, Senin, mengatakan": a place between its comma and the day. */
export function isPlaceOfDay(tokens: readonly Token[], { from, to }: Source): boolean {
  const day = tokens[to]?.symbol === "," ? to + 1 : to;
  if (tokens[from - 1]?.symbol !== "," || tokens[day]?.kind !== "date") return false;
  return tokens.slice(from, to).every(isPlace);
}

/** "…del diputado Rudi Halim, Vale afirmó": where a small word joins an office to its place, a full name before a short one is no place. */
export function isNamedAgain(tokens: readonly Token[], { name }: Source, { name: next }: Source): boolean {
  return wordsIn(tokens, name) > 1 && wordsIn(tokens, next) === 1;
}

/** "Rudi Halim, head of …": a comma stands behind the source, or right behind its name. */
export function isDescribed(tokens: readonly Token[], { name, to }: Source): boolean {
  return tokens[to]?.symbol === "," || (name !== null && tokens[tokenFrom(tokens, name.end)]?.symbol === ",");
}

/** "In Aster, baker Rudi Halim said": a name right behind the preposition that opens the sentence is the place. */
export function isOpeningPlace(tokens: readonly Token[], { from, role }: Source): boolean {
  const [first] = tokens;
  return from === 1 && role === null && first?.isCapital === true && (first.cues & PLACE) !== 0;
}

/** Words of a description up to the one for people: ", Port Assistant Secretary for Harbours,". */
const ROLE_REACH = 4;

/** "In a briefing for staff, Nina Vale, a nurse, said": a small word opens the sentence, and a description of its own stands behind the name's comma. */
export function isDescribedBehindAdjunct(tokens: readonly Token[], comma: number): boolean {
  const [first, description] = [tokens[0], tokens[comma + 1]];
  if (!first || !(first.cues & (PLACE | CHANNEL)) || !description) return false;
  const isRole = tokens.slice(comma + 1, comma + 1 + ROLE_REACH).some(({ nouns }) => nouns & ROLE_WORD);
  return (
    isRole && ((description.cues & ARTICLE) !== 0 || description.isCapital || (description.nouns & ROLE_WORD) !== 0)
  );
}

function wordsIn(tokens: readonly Token[], span: Span | null): number {
  if (!span) return 0;
  return tokens.filter(({ start, end, kind }) => kind === "word" && start >= span.start && end <= span.end).length;
}

function isPlace(token: Token | undefined): boolean {
  return token?.isCapital === true && (token.nouns & PLACE_NAME) !== 0;
}

/** Words of a body behind its link: "from Aster corporate communications". */
const LONGEST_BODY = 6;
const NO_BODY = VERB | POST | PRONOUN | PLURAL | RELATIVE;

/** "Rudi Halim from Aster corporate communications said": nothing but whom a person is from stands before the verb. */
export function isOfBody(tokens: readonly Token[], { kind, to }: Source, verb: number): boolean {
  const [link, first] = [tokens[to], tokens[to + 1]];
  if (kind !== "person" || !link || link.isCapital || !(link.nouns & ROLE_LINK) || link.grammar & JOINS) return false;
  if (!first?.isCapital || verb - to > LONGEST_BODY || verb - to < 2) return false;
  return tokens
    .slice(to + 1, verb)
    .every((token) => token.kind === "word" && (token.isCapital || !(token.cues & NO_BODY)));
}

/** Small words between a preposition of places and a body: "di luar gedung pengadilan". */
const LONGEST_SIDE = 3;

/** "di luar mahkamah", "di depan kantor kelurahan": small words that a preposition of places brings in stand before token `from`. */
export function isBesidePlace(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_SIDE); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.isCapital) return false;
    if (token.cues & PLACE) return true;
  }
  return false;
}
