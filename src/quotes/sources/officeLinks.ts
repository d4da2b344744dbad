/** Links inside an office: "Kepala Bidang Hukum dan Advokasi", "the president of the board of Aster". */
import {
  ARTICLE,
  CHANNEL,
  CONNECTOR,
  DETERMINER,
  FUNCTION,
  GENERIC_ORG,
  HONORIFIC,
  JOINS,
  LABEL,
  OFFICE,
  OFFICE_WORD,
  ORG_HEAD,
  PARTICLE,
  PLACE_LINK,
  ROLE_LINK,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isOfGiven } from "../tokens/nouns.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import { leadsToName } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { isBehindPerson, isNamedBody } from "./beside.js";
import type { Sofar } from "./phraseStops.js";

/** "Ketua Badan Legislasi DPR dari Fraksi X": the office goes on with another body. */
export function isBodyAhead(tokens: readonly Token[], sofar: Sofar, evidence: Evidence): boolean {
  const next = tokens[sofar.at + 1];
  return (
    next?.isCapital === true && ((next.nouns & ORG_HEAD) !== 0 || next.isAcronym) && isInOffice(tokens, sofar, evidence)
  );
}

/** "Rudi dan Sari" are two sources, "Hukum dan Advokasi" is one office. */
export function canFollowLink(tokens: readonly Token[], sofar: Sofar, evidence: Evidence): boolean {
  const { at, hasName, hasRole, setting } = sofar;
  const [link, next] = [tokens[at] as Token, tokens[at + 1]];
  if (next?.kind !== "word") return false;
  if (next.isCapital && isOfGiven(tokens, at + 1)) return true;
  if (link.grammar & JOINS && evidence.describesBefore && isBehindPerson(tokens, at, evidence)) return false; // "Mayor Nina Vale and former mayor"
  if (link.cues & CHANNEL && (tokens[at + 2]?.cues ?? 0) & LABEL) return false; // "the army in a statement said"
  if (hasName && link.cues & FUNCTION && link.nouns & CONNECTOR && !(link.nouns & ROLE_LINK)) {
    if (next.nouns & ROLE_WORD || (next.nouns & HONORIFIC && evidence.describesBefore)) return false; // "Speaker Vale and Ms. Marsh"
    return (next.nouns & OFFICE_WORD) !== 0 || (next.isCapital && isInOffice(tokens, sofar, evidence));
  }
  const isOfName = (link.nouns & next.nouns & PARTICLE) !== 0 && tokens[at + 2]?.isCapital === true; // "de la O"
  if (next.isCapital || isOfName || (next.nouns & OFFICE_WORD) !== 0 || (next.cues & DETERMINER) !== 0) return true;
  if (hasRole && evidence.describesBefore && next.cues & ARTICLE) {
    const isOwn = tokens[at + 2]?.isCapital === false || isNamedBody(tokens, at + 2, evidence);
    const isPosted = setting !== "behindQuote" && ((tokens[at - 1]?.nouns ?? 0) & ROLE_WORD) !== 0; // "ambassador to the U.N."
    return setting === "apposition" || !(link.cues & CHANNEL) || isOwn || isPosted;
  }
  if (hasRole && setting === "apposition" && evidence.describesBefore) return leadsToName(tokens, at + 1);
  if (hasRole && next.cues === 0 && tokens[at + 2]?.isCapital) return true;
  const isOffice = setting === "apposition" || (setting !== "subject" && (link.nouns & PLACE_LINK) !== 0);
  return hasRole && isOffice && evidence.linksPlaces && next.cues === 0; // "chercheuse en pêche lointaine", "Ligue des marins"
}

/** Words of which kind somebody is, before the one for people: "fashion". */
const LONGEST_KIND = 3;

/**
 * "Olympic boxer | and fashion model Nina Vale", ", a sports | and fitness trainer,": the word for one person that "and" at token `at`
 * leads to behind another one, or behind a field; `at` itself where none stands there.
 */
export function furtherKind(tokens: readonly Token[], sofar: Sofar, evidence: Evidence): number {
  const { from, at, setting } = sofar;
  const before = tokens[at - 1];
  if (!evidence.describesBefore || !before || !((tokens[at]?.grammar ?? 0) & JOINS)) return at;
  let people = at + 1;
  while (people <= at + LONGEST_KIND && isKindWord(tokens[people]) && !evidence.isPast(tokens[people] as Token))
    people++;
  const [last, name] = [tokens[people], tokens[people + 1]];
  if (people === at + 1 || !last || last.isCapital || !isOnePerson(last, evidence)) return at;
  const isNamed = name?.isCapital === true;
  if (areKindWords(tokens, from, at)) return isNamed || setting === "apposition" ? people : at;
  const isOpened = ((tokens[from]?.cues ?? 0) & (ARTICLE | DETERMINER)) !== 0; // "the mayor and deputy mayor Nina Vale"
  return isNamed && !isOpened && isOnePerson(before, evidence) ? people : at;
}

/** "a sports": small words that tell no person, from the article on. */
function areKindWords(tokens: readonly Token[], from: number, to: number): boolean {
  const start = (tokens[from]?.cues ?? 0) & ARTICLE ? from + 1 : from;
  return (
    start < to &&
    tokens.slice(start, to).every((token, at) => isKindWord(token) || (start + at === 0 && isOpener(token)))
  );
}

/** "Arts and culture reporter": the capital of what opens the sentence. */
function isOpener(token: Token): boolean {
  return isKindWord({ ...token, isCapital: false }) && !token.isAcronym;
}

/** "sports": a small word that tells of which kind somebody is. */
function isKindWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital && token.cues === 0 && (token.nouns & ~OFFICE) === 0;
}

/** "mayor"; not "mayors", nor "police". */
export function isOnePerson(token: Token, evidence: Evidence): boolean {
  return (token.nouns & ROLE_WORD) !== 0 && !(token.nouns & GENERIC_ORG) && !evidence.isPlural(token);
}

/** "Comité para la Defensa | de los Marineros": a body's head opened the phrase at token `from`. */
export function isInBodyName(tokens: readonly Token[], from: number, { isInverted }: Evidence): boolean {
  const head = (tokens[from]?.cues ?? 0) & ARTICLE ? tokens[from + 1] : tokens[from];
  return !isInverted && ((head?.nouns ?? 0) & ORG_HEAD) !== 0;
}

/** A role opened the phrase and no name that the page uses alone has come: the capitals still belong to the office. */
export function isInOffice(tokens: readonly Token[], { from, at }: Sofar, evidence: Evidence): boolean {
  const [before, first] = [tokens[at - 1], tokens[from]];
  if (((first?.nouns ?? 0) & (ROLE_WORD | ORG_HEAD)) === 0 || !before) return false;
  return !evidence.isShortName(before) && evidence.kinds[before.from] !== PERSON_WORD;
}
