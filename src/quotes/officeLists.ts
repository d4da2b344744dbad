/** Lists inside an office: "Deputi Bidang Pangan, Energi, dan Air NAMA" has commas that part no apposition. */
import { CONNECTOR, FUNCTION, OFFICE, ROLE, ROLE_WORD } from "./lexicon.js";
import type { Token } from "./tokens.js";

/** What is known of the phrase that holds the comma. */
export interface ListPlace {
  /** The token that opens the phrase. */
  readonly from: number;
  /** A word that may be a name has come. */
  readonly hasName: boolean;
  /** It stands behind the name that it describes, so that no name follows. */
  readonly isApposition: boolean;
}

const LIST_REACH = 12;
/** Words of one item, and capitals behind the last "dan": an office's word and a name. */
const LONGEST_ITEM = 3;
const LEAST_AFTER_LIST = 3;

/** Whether the office goes on behind the comma at token `comma`. */
export function goesOn(tokens: readonly Token[], comma: number, place: ListPlace): boolean {
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
    if (isListEnd(token)) return capitalsFrom(tokens, at + 1) >= (isApposition ? 1 : LEAST_AFTER_LIST);
    if (token.symbol === ",") inItem = 0;
    else if (!token.isCapital || token.nouns & ROLE_WORD || ++inItem > LONGEST_ITEM) return false;
  }
  return false;
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
  return !isCapital && (nouns & CONNECTOR) !== 0 && (cues & FUNCTION) !== 0;
}
