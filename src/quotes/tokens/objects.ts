/** Articles that open an object and never who acts: "den", "dem". */
import {
  ACCORDING,
  AMBIGUOUS,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  DETERMINER,
  OBLIQUE,
  PLACE,
  POST,
  ROLE_LINK,
  ROLE_WORD,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import type { Evidence } from "./evidence.js";
import type { Extent, Setting } from "./setting.js";
import type { Token } from "./tokens.js";

/** Tokens of the occasion between a verb and who speaks: "à l'agence Nordlicht". */
const SETTING_REACH = 7;

/** Words of an outlet between "zitiert" and whom it quotes. */
const LONGEST_OUTLET = 5;

/** "zitiert die Zeitung | den Minister": where an article of objects opens inside a phrase that no word before it asks for; else the phrase's end. */
export function beforeObject(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const [before, { grammar, nouns }] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (!(grammar & OBLIQUE) || nouns & ROLE_LINK || before.nouns & ROLE_LINK) continue;
    if (before.kind === "word" && (before.isCapital || before.nouns & ROLE_WORD)) return at;
  }
  return to;
}

/** "zitiert das Tirtaer Tagblatt den Minister": where the object begins that is quoted; `from` where none stands near. */
function quotedObject(tokens: readonly Token[], { cues }: Token, from: number): number {
  if (!(cues & AMBIGUOUS) || cues & ACCORDING) return from;
  for (let at = from; at <= from + LONGEST_OUTLET; at++) {
    if (tokens[at]?.kind !== "word") return from;
    const { grammar, nouns } = tokens[at] as Token;
    if (grammar & OBLIQUE && !(nouns & ROLE_LINK) && tokens[at - 1]?.isCapital) return at;
  }
  return from;
}

/** Reads the phrase at a token; null where none begins there. */
type Read = (at: number) => (Extent & { readonly isVague: boolean; readonly isDocument: boolean }) | null;

/** What reads phrases, and what the page says of its words. */
interface Phrases {
  readonly read: (at: number, setting: Setting) => ReturnType<Read>;
  readonly evidence: Evidence;
}

/** Where the source begins behind a cue, over who is told and where; a cue without a subject ("heißt es") is null and tells nobody. */
export function pastOthers(
  tokens: readonly Token[],
  cue: Token | null,
  { from, to, setting }: Extent & { readonly setting: Setting },
  phrases: Phrases,
): number {
  const readAt: Read = (at) => phrases.read(at, "source");
  const next = cue ? pastHearer(tokens, cue, { from, to }, readAt) : from;
  const { describesBefore, describesBehind } = phrases.evidence;
  if (setting !== "behindQuote" || describesBefore || describesBehind) return next;
  return pastSetting(tokens, { from: next, to }, readAt);
}

/**
 * "sagte dem Sender der Minister": who was told stands before who speaks; "zitiert die Zeitung den Minister": who speaks
 * is the object. Where the source begins behind the cue's token, between tokens `from` and `to`.
 */
function pastHearer(tokens: readonly Token[], cue: Token, { from, to }: Extent, read: Read): number {
  if (cue.cues & (ACCORDING | VIA)) return quotedObject(tokens, cue, from);
  if (!((tokens[from]?.grammar ?? 0) & OBLIQUE)) return from;
  const hearer = from < to ? read(from) : null;
  return hearer && hearer.to < to ? hearer.to : from;
}

/**
 * `« … », a déclaré à l'agence Nordlicht le maire`, `“…”, dijo en la radio el alcalde`: to whom or where it was said stands before who
 * speaks, whom an article, an office or a full name brings in. Where the source begins; `from` where no such words stand there.
 */
function pastSetting(tokens: readonly Token[], { from, to }: Extent, read: Read): number {
  if (!((tokens[from]?.cues ?? 0) & (CHANNEL | PLACE))) return from;
  for (let at = from + 1; at < Math.min(to, from + SETTING_REACH); at++) {
    const { kind, cues } = tokens[at] as Token;
    if (kind === "symbol" ? !isElision(tokens, at) : kind === "speech" || cues & (COMPLEMENT | VERB | POST))
      return from;
    const source = kind === "word" && endsPhrase(tokens[at - 1]) && opensSource(tokens, at) ? read(at) : null;
    if (source) return source.isVague || source.isDocument ? from : at;
  }
  return from;
}

/** The mark of "l'agence". */
function isElision(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end && tokens[at]?.end === tokens[at + 1]?.start;
}

/** A day, or a noun: neither a small word that brings one in nor a sign. */
function endsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.kind === "date";
  if (token.to - token.from > 1) return true; // "sur facebook"
  return (token.cues & (CHANNEL | PLACE | ARTICLE | DETERMINER)) === 0 && (token.nouns & ROLE_LINK) === 0;
}

function opensSource(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (token.cues & ARTICLE || (!token.isCapital && token.nouns & ROLE_WORD)) return true;
  return token.isCapital && next?.isCapital === true && !before.isCapital;
}
