/** Names that their last word makes an organization's: a suffix, a legal form. */
import { FUNCTION_WORD, LEGAL_FORM, ORGANIZATION_SUFFIX, ROLE_ACRONYM, ROLE_HEAD } from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  endsName,
  isCapital,
  isConnector,
  isGivenName,
  isNameWord,
  isRole,
  isSymbol,
  opensSpan,
} from "./runs.js";

/** Words before a suffix that can belong to the name. */
const LONGEST_BEFORE_SUFFIX = 6;
/** Words of a person's name. */
const LONGEST_PERSON = 4;

/** First word of the name that a legal form closes here ("Sinar Maju Sdn Bhd"), or -1: a company whatever the tagger says. */
export function legalAt(reading: Reading, at: number, free: number): number {
  const isForm = (cuesAt(reading, at) & LEGAL_FORM) !== 0 && isCapital(reading, at) && reading.print[at] === PLAIN;
  if (!isForm || cuesAt(reading, at - 1) & LEGAL_FORM) return -1;
  const last = isSymbol(reading, at - 1, ",") ? at - 1 : at;
  let first = last;
  while (first > Math.max(free, last - LONGEST_BEFORE_SUFFIX) && !opensSpan(reading, first)) {
    const isPart = isNameWord(reading, first - 1) && !endsName(reading, first - 1) && !isRole(reading, first - 1);
    if (!isPart) break;
    first--;
  }
  return first < last && !opensSpan(reading, last) ? first : -1;
}

/** "Noor General Hospital": part of what closes the name, though a general is somebody elsewhere. */
const isSuffix = (reading: Reading, at: number): boolean => (cuesAt(reading, at) & ORGANIZATION_SUFFIX) !== 0;

/** "CEO | Noor Bank", "Direktur | Sinar Group" */
const isStop = (reading: Reading, at: number): boolean => endsName(reading, at) || isOffice(reading, at);

/** "President | of the Harbour Council" */
const isOffice = (reading: Reading, at: number): boolean => (cuesAt(reading, at) & (ROLE_HEAD | ROLE_ACRONYM)) !== 0;

/** "Tor Inge Bakke | i Fjordlinja AS": a first name opens the words that end here, where nothing was learned of names. */
function endsPerson(reading: Reading, at: number): boolean {
  if (reading.isTaught) return false;
  let first = at;
  while (first > at - LONGEST_PERSON && !opensSpan(reading, first) && isNameWord(reading, first - 1)) first--;
  for (let word = first; word < at; word++) if (isGivenName(reading, word)) return true;
  return false;
}

/** First word of the name that a suffix closes here, or -1. */
export function suffixedAt(reading: Reading, at: number, free: number): number {
  if (!isSuffix(reading, at) || !isNameWord(reading, at)) return -1;
  const goesOn = isSuffix(reading, at + 1) && isNameWord(reading, at + 1) && !opensSpan(reading, at + 1);
  if (goesOn) return -1;
  let first = at;
  while (first > Math.max(free, at - LONGEST_BEFORE_SUFFIX) && !opensSpan(reading, first)) {
    const before = first - 1;
    if (isNameWord(reading, before) && (isSuffix(reading, before) || !isStop(reading, before))) first = before;
    else if (
      isConnector(reading, before) &&
      before > free &&
      isNameWord(reading, before - 1) &&
      !isOffice(reading, before - 1) &&
      !endsPerson(reading, before - 1)
    )
      first = before - 1;
    else break;
  }
  // "The Harbour Trust", "At Civic Center"
  while (first + 1 < at && cuesAt(reading, first) & FUNCTION_WORD) first++;
  return first < at && !(cuesAt(reading, first) & (LEGAL_FORM | FUNCTION_WORD)) ? first : -1;
}
