/** Lists inside an office: "Deputi Bidang Pangan, Energi, dan Air NAMA" has commas that part no apposition. */
import {
  ARTICLE,
  CHANNEL,
  CONNECTOR,
  DETERMINER,
  FUNCTION,
  HONORIFIC,
  OFFICE,
  ORG_HEAD,
  PLACE,
  PLACE_KIND,
  PLACE_NAME,
  POST,
  RANK,
  ROLE,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD, PERSON_WORD } from "../tokens/pageNames.js";
import { pastBracket } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

const CLOSERS = new Set(["(", ",", ":"]);
/** What follows a name that is told where, when or to whom it speaks. */
const CLOSING_WORD = VERB | CHANNEL | PLACE;
const NO_TOKEN = { symbol: "", cues: 0 };
const NO_NAME = ROLE_WORD | OFFICE | ORG_HEAD | PLACE_NAME | PLACE_KIND;

/** "Menteri di Jabatan Perdana Menteri (Hal Ehwal), Rudi Halim": the body behind "di" at token `at`, up to the comma before a name. */
export function isSeatedOffice(tokens: readonly Token[], at: number): boolean {
  if (!((tokens[at + 1]?.nouns ?? 0) & ORG_HEAD) || !tokens[at + 1]?.isCapital) return false;
  let to = at + 1;
  while ((tokens[to]?.isCapital && !isTitle(tokens[to])) || tokens[to]?.isDigits) to++;
  if (tokens[to]?.symbol === "(") to = pastBracket(tokens, to);
  const [comma, name] = [tokens[to], tokens[to + 1]];
  if (isTitle(comma) && name?.isCapital) return true; // "Menteri di Jabatan Perdana Menteri Datuk Rudi Halim"
  return comma?.symbol === "," && (name?.isCapital === true || ((name?.nouns ?? 0) & HONORIFIC) !== 0);
}

/** Small words of a seat, its article among them. */
const LONGEST_SEAT = 4;

/** "delegado de la Ola Roja en el estado, Rudi Halim": the comma behind the small words of a seat that "en" at token `at` brings in, before a name; `at` where none follows. */
export function seatEnd(tokens: readonly Token[], at: number): number {
  const isBrought = ((tokens[at]?.cues ?? 0) & PLACE) !== 0 && ((tokens[at + 1]?.cues ?? 0) & ARTICLE) !== 0;
  if (!isBrought) return at;
  let to = at + 1;
  while (to <= at + LONGEST_SEAT && tokens[to]?.kind === "word" && !tokens[to]?.isCapital) {
    if ((tokens[to]?.cues ?? 0) & (VERB | POST)) return at;
    to++;
  }
  return to > at + 2 && tokens[to]?.symbol === "," && tokens[to + 1]?.isCapital ? to : at;
}

function isTitle(token: Token | undefined): boolean {
  return token?.isCapital === true && (token.nouns & HONORIFIC) !== 0;
}

/**
 * "Pedagang di Pasar Tirta, Rudi (23), …", "Direktur Yayasan Tirta di Bandung Rudi Halim": the place behind "di" at token `at`, up
 * to a name that its age, a sign or a verb closes; a comma parts the name from a place that no list knows.
 */
export function isPlacedOffice(tokens: readonly Token[], at: number, { kinds }: Evidence): boolean {
  let comma = at + 1;
  while (tokens[comma]?.isCapital || (comma > at + 1 && tokens[comma]?.isDigits)) comma++;
  if (comma > at + 1 && tokens[comma]?.symbol === ",") {
    const length = nameLength(tokens, comma + 1);
    const end = comma + 1 + length;
    const isPerson = tokens.slice(end - length, end).every(({ from }) => kinds[from] === PERSON_WORD);
    return length > 0 && (isSigned(tokens[end]) || isPerson); // "di Pasar Tirta, Wonosari."
  }
  const name = pastPlaces(tokens, at + 1);
  if (name > at + 1 && nameLength(tokens, name) >= LEAST_UNPARTED) return true;
  const person = pastFoundBody(tokens, at + 1, kinds);
  return person > at + 1 && nameLength(tokens, person) >= LEAST_UNPARTED && isFoundPerson(tokens, person, kinds);
}

/** "Royal Bank of Canada | Rudi Halim": the token behind the body that others found at token `from`; `from` itself where none begins there. */
function pastFoundBody(tokens: readonly Token[], from: number, kinds: Evidence["kinds"]): number {
  let at = from;
  while (kinds[tokens[at]?.from ?? -1] === ORGANIZATION_WORD) at++;
  return at;
}

function isFoundPerson(tokens: readonly Token[], at: number, kinds: Evidence["kinds"]): boolean {
  return kinds[tokens[at]?.from ?? -1] === PERSON_WORD && kinds[tokens[at + 1]?.from ?? -1] === PERSON_WORD;
}

/** The token behind the places from token `from` on; `from` itself, where none stands there. */
function pastPlaces(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.isCapital && (tokens[at]?.nouns ?? 0) & (PLACE_NAME | PLACE_KIND)) at++;
  return at;
}

/** Capitals of the name behind its ranks, from token `from` on; 0 where nothing closes it, or an office stands there. */
function nameLength(tokens: readonly Token[], from: number): number {
  let at = from;
  while ((tokens[at]?.nouns ?? 0) & (HONORIFIC | RANK)) at++;
  const first = tokens[at];
  if (!first?.isCapital || first.nouns & NO_NAME) return 0;
  let to = at;
  while (tokens[to]?.isCapital) to++;
  const isLast = to >= tokens.length - 1; // "kata pedagang di Pasar Tirta, Rudi Halim."
  return isLast || isSigned(tokens[to]) || (tokens[to]?.cues ?? 0) & CLOSING_WORD ? to - at : 0;
}

/** A sign or a verb closes names; a place may stand last as well. */
function isSigned(token: Token | undefined): boolean {
  const { symbol, cues } = token ?? NO_TOKEN;
  return CLOSERS.has(symbol) || (cues & VERB) !== 0;
}

/** "Bupati Tirta terpilih Rudi Halim", "Exco Pertanian negeri, Rudi Halim", "calon bupati Tirta nomor urut 2 Rudi Halim": words of the office before the name. */
export function isOfficeTail(tokens: readonly Token[], at: number): boolean {
  for (let to = at; to < at + LONGEST_TAIL; to++) {
    const token = tokens[to];
    if (token?.symbol === ",") return to > at && nameLength(tokens, to + 1) > 0;
    if (token?.kind !== "word") return false;
    if (token.isCapital) return to > at && !(token.nouns & NO_NAME);
    const isOffice = (token.nouns & OFFICE) !== 0 && !(token.nouns & ROLE_WORD) && token.cues === 0;
    if (!isOffice && !(to > at && token.isDigits)) return false;
  }
  return false;
}

/** What is known of the phrase that holds the comma. */
interface ListPlace {
  /** The token that opens the phrase. */
  readonly from: number;
  /** A word that may be a name has come. */
  readonly hasName: boolean;
  /** It stands behind the name that it describes, so that no name follows. */
  readonly isApposition: boolean;
}

const LIST_REACH = 12;
/** Small words of an office before the name, and the name's first. */
const LONGEST_TAIL = 4;
/** Capitals of a name that no comma parts from a place. */
const LEAST_UNPARTED = 2;
/** Words of one item, and capitals behind the last "dan": an office's word and a name. */
const LONGEST_ITEM = 3;
const LEAST_AFTER_LIST = 3;

/** Whether the office goes on behind the comma at token `comma`. */
export function listGoesOn(tokens: readonly Token[], comma: number, place: ListPlace): boolean {
  const before = tokens[comma - 1];
  const next = tokens[comma + 1];
  if (!before || !next) return false;
  const isOffice = (before.nouns & OFFICE) !== 0;
  if (place.hasName && !isOffice) return isLongList(tokens, comma, place);
  if (isListEnd(next)) return isOffice && (!place.isApposition || isListed(tokens, comma, place));
  if (!next.isCapital || !(next.nouns & OFFICE) || next.nouns & ROLE_WORD) return isLongList(tokens, comma, place);
  return tokens.slice(comma + 2, comma + LIST_REACH).some(isListEnd);
}

/** "Ketua Komite Buku Nasional, dan Wandi Brata" names another person, unless a list runs already or an office's word follows. */
function isListed(tokens: readonly Token[], comma: number, { from }: ListPlace): boolean {
  if (((tokens[comma + 2]?.nouns ?? 0) & OFFICE) !== 0) return true;
  return tokens.slice(from, comma).some(({ symbol }) => symbol === ",");
}

/**
 * "Direktur Jenderal Logam, Mesin, dan Elektronika Kementerian Perindustrian NAMA": items that no list of offices
 * knows. Three capitals behind the last "dan" show that more than a second person stands there.
 */
function isLongList(tokens: readonly Token[], comma: number, { from, isApposition }: ListPlace): boolean {
  if (!((tokens[from]?.nouns ?? 0) & ROLE)) return false;
  let inItem = 0;
  for (let at = comma + 1; at < Math.min(comma + LIST_REACH, tokens.length); at++) {
    const token = tokens[at] as Token;
    if (isListEnd(token)) {
      const capitals = capitalsFrom(tokens, at + 1);
      return (
        capitals >= (isApposition ? 1 : LEAST_AFTER_LIST) || (capitals > 0 && closesOffice(tokens, at + 1 + capitals))
      );
    }
    if (token.symbol === ",") inItem = 0;
    else if (!token.isCapital || token.nouns & ROLE_WORD || ++inItem > LONGEST_ITEM) return false;
  }
  return false;
}

/** "…, Perpaduan dan Penyatuan negeri, Dr Rudi Halim": a small word of an office, or a title behind the comma, shows that no second person stands there. */
function closesOffice(tokens: readonly Token[], at: number): boolean {
  const [small, next] = [tokens[at], tokens[at + 1]];
  if (small?.kind === "word" && !small.isCapital)
    return (small.nouns & (OFFICE | PLACE_KIND)) !== 0 && next?.symbol === ",";
  return small?.symbol === "," && ((next?.nouns ?? 0) & HONORIFIC) !== 0;
}

function capitalsFrom(tokens: readonly Token[], from: number): number {
  let capitals = 0;
  for (let to = from; tokens[to]; to++) {
    const { isCapital, nouns, symbol } = tokens[to] as Token;
    if (symbol === "(" || symbol === ")" || (isCapital && tokens[to - 1]?.symbol === "(")) continue;
    if (!isCapital || nouns & ROLE_WORD) break;
    capitals++;
  }
  return capitals;
}

function isListEnd({ isCapital, nouns, cues }: Token): boolean {
  return !isCapital && (nouns & CONNECTOR) !== 0 && (cues & FUNCTION) !== 0 && !(cues & ARTICLE);
}

/** "umsunguli weSizwe uRudi": what is glued to a name brings it in behind an office, without a comma. */
export function isGlued({ cues, end }: Token, next: Token | undefined): boolean {
  return (cues & (DETERMINER | ARTICLE)) === DETERMINER && next?.isCapital === true && next.start === end;
}
