/** Behind a source and its comma stands more about it, or what was said begins. */

import {
  ACCORDING,
  ADVERB,
  ARTICLE,
  CHANNEL,
  DEFINITE,
  DETERMINER,
  GENERIC_ORG,
  ORG_HEAD,
  POST,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent, Setting } from "../tokens/setting.js";
import { CLOSES, isClosedAt, opensRelative } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { dayBehindPlace } from "./occasionPlaces.js";
import type { Source } from "./source.js";

/** A source, what stands behind its comma, and where both were looked for. */
interface Neighbours {
  readonly source: Source;
  readonly other: Extent;
  readonly setting: Setting;
}

/** Whether what stands behind the source's comma belongs to the clause that follows. */
export function opensNextClause(
  tokens: readonly Token[],
  { source, other, setting }: Neighbours,
  evidence: Evidence,
): boolean {
  const { describesBefore, describesBehind } = evidence;
  if (!describesBefore && !describesBehind && opensSentence(tokens, source.from - 1))
    return !isDescription(tokens, source, other);
  const cues = tokens[source.from - 1]?.cues ?? 0;
  const isBehindCue = setting === "source" || (cues & (POST | ACCORDING)) !== 0;
  if (describesBehind && isAllThatIsTold(tokens, { at: source.from - 1, other }, evidence)) return true;
  if (setting === "behindQuote" && opensRelative(tokens[other.to])) return false; // "kata Rudi, warga | yang ikut dalam pawai"
  const behind = describesBehind ? (dayBehindPlace(tokens, other.to) ?? other.to) : other.to; // "kata Rudi, ketua partai | di Bandung, Senin"
  if (isBehindCue && !isParted(tokens[pastDay(tokens, behind)], describesBefore && !(cues & ACCORDING))) return true;
  if (setting === "behindQuote") return false;
  const isClosed =
    behind > other.to || isClosedAt(tokens, other.to) || (describesBefore && opensRelative(tokens[other.to]));
  return !isClosed || (describesBefore && !isBehindSpeech(tokens, source) && isNextSubject(tokens, other, evidence));
}

/** "Sentencing Vale, Judge Nina Marsh said", "Responding to Mr Vale, …": what somebody does opens the sentence, and behind its comma stands who does it, right before the verb. */
export function opensWithDeed(
  tokens: readonly Token[],
  source: Extent,
  { kind, to }: Extent & { readonly kind: string },
  evidence: Evidence,
): boolean {
  const [deed, verb] = [tokens[0], tokens[to]];
  if (!evidence.describesBefore || kind !== "person" || !deed?.isCapital || !evidence.isGoing(deed)) return false;
  if (verb?.kind !== "word" || !(verb.cues & (VERB | POST))) return false;
  return !tokens.slice(0, source.from).some(({ symbol }) => symbol === ",");
}

/** Whether a word like "selon" at token `at` opens its sentence, so that what is said follows. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  if (!((tokens[at]?.cues ?? 0) & ACCORDING)) return false;
  return tokens.slice(0, at).every(({ cues, symbol }) => (cues & ADVERB) !== 0 || symbol === ",");
}

/** "Ujar Rudi, mangsa diserahkan kepada hospital.": the cue at token `at` opens the sentence, and no sign behind what could describe leaves anything to be told. */
function isAllThatIsTold(
  tokens: readonly Token[],
  { at, other: { from, to: end } }: { readonly at: number; readonly other: Extent },
  { isPassive }: Evidence,
): boolean {
  const cues = tokens[at]?.cues ?? 0;
  if (!(cues & (POST | ACCORDING)) || cues & VERB) return false;
  const isDone = tokens.slice(from + 1, end).some((token) => token.kind === "word" && isPassive(token)); // "mangsa dibawa ke hospital"
  if (!isDone && (!tokens[end] || CLOSES.has(tokens[end]?.symbol ?? ""))) return false;
  if (!tokens.slice(0, at).every((token) => (token.cues & ADVERB) !== 0 || token.symbol === ",")) return false;
  return tokens.slice(end).every(({ kind, symbol }) => kind !== "speech" && symbol !== "," && symbol !== ":");
}

const BODY_WORD = ORG_HEAD | GENERIC_ORG;
/** Tokens into a description among which its word for people stands. */
const ROLE_REACH = 4;
/** Tokens of what is said behind a description, its comma and stop among them. */
const SHORTEST_REST = 4;

/**
 * "Selon Rudi, maire de Brignac, le quai …": a description, which a comma parts from what is said; "Selon Rudi, le quai …" has none.
 * A second one tells of the body before it: "…, directeur de Rives, une association de pêche, …".
 */
function isDescription(tokens: readonly Token[], { role, name }: Source, { from, to }: Extent): boolean {
  if (role && name && role.start > name.end && !tellsOfBody(tokens, from)) return false;
  if (tokens[to]?.symbol !== "," || tokens.length - to < SHORTEST_REST) return false;
  const kinds = role ? ROLE_WORD | BODY_WORD : ROLE_WORD;
  return tokens.slice(from, Math.min(to, from + ROLE_REACH)).some(({ nouns }) => (nouns & kinds) !== 0);
}

/** "une association" */
function tellsOfBody(tokens: readonly Token[], from: number): boolean {
  const [article, body] = [tokens[from], tokens[from + 1]];
  const isNew = ((article?.cues ?? 0) & DETERMINER) !== 0 && !((article?.grammar ?? 0) & DEFINITE);
  return isNew && ((body?.nouns ?? 0) & BODY_WORD) !== 0;
}

/** "kata Rudi, petugas kota Senin (13/5).": the token behind a day that no comma parts from who spoke on it. */
function pastDay(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "date" ? at + 1 : at;
}

/** "kata Rudi, petugas juga berjaga": what a comma does not close opens the clause; so does, behind "according to", the subject of a verb. */
function isParted(token: Token | undefined, mayGoOn: boolean): boolean {
  const verbs = mayGoOn ? VERB | POST : 0;
  return (
    !token || (mayGoOn && opensRelative(token)) || CLOSES.has(token.symbol) || (token.cues & (verbs | CHANNEL)) !== 0
  );
}

/** `"…," Nina Vale, a nurse said.`: who stands right behind the speech is who spoke. */
function isBehindSpeech(tokens: readonly Token[], { from, kind }: Source): boolean {
  return kind === "person" && tokens[from - 1]?.kind === "speech";
}

/** "… or Jaya, the zoo said", "for Jaya, the winter was long": what an article opens right before a verb is the verb's own subject. */
function isNextSubject(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const [first, verb] = [tokens[from], tokens[to]];
  if (!first || !verb || !(first.cues & ARTICLE)) return false;
  return (verb.cues & (VERB | POST)) !== 0 || (evidence.isPredicate(verb) && !(verb.cues & CHANNEL));
}
