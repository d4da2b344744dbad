/** Articles that open an object and never who acts: "den", "dem". */
import { ACCORDING, AMBIGUOUS, OBLIQUE, ROLE_LINK, ROLE_WORD, VIA } from "../lexicon/lexicon.js";
import type { Extent } from "./setting.js";
import type { Token } from "./tokens.js";

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

/**
 * "sagte dem Sender der Minister": who was told stands before who speaks; "zitiert die Zeitung den Minister": who speaks
 * is the object. Where the source begins behind the cue's token, between tokens `from` and `to`.
 */
export function pastHearer(
  tokens: readonly Token[],
  cue: Token,
  { from, to }: Extent,
  read: (at: number) => Extent | null,
): number {
  if (cue.cues & (ACCORDING | VIA)) return quotedObject(tokens, cue, from);
  if (!((tokens[from]?.grammar ?? 0) & OBLIQUE)) return from;
  const hearer = from < to ? read(from) : null;
  return hearer && hearer.to < to ? hearer.to : from;
}
