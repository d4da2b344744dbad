/** "Rudi Halim mengaku kapok. Komedian itu mengatakan …": what describes who is named right before, and nobody else. */
import type { Span } from "../../shapes.js";
import { setOf } from "../../text/wordSets.js";
import { ROLE_WORD, TOLD } from "../lexicon/lexicon.js";
import type { Reading, Sentence } from "../reports/article.js";
import { isOwned, type Token } from "../tokens/tokens.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Sentences back from a description to the name. */
const REACH = 2;

/** Tells of the descriptions of one page whether they are of whom they are taken for. */
export class OwnDescriptions {
  private readonly strangers: ReadonlySet<string>;
  private places: ReadonlyMap<Sentence, number> | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly text: string,
  ) {
    this.strangers = setOf(reading.language.names.strangerWords);
  }

  /** Whether a sentence before, in the same paragraph, names whom `role` describes, and nobody else is brought in between. */
  isOf({ mentions }: RosterEntry, role: Span, sentence: Sentence): boolean {
    const { sentences } = this.reading;
    this.places ??= new Map(sentences.map((one, at) => [one, at]));
    const place = this.places.get(sentence) ?? 0;
    const named = mentions.lastBefore(role.start);
    const near = sentences.slice(Math.max(0, place - REACH), place + 1);
    const since = near.filter(({ paragraph, tokens }) => paragraph === sentence.paragraph && endOf(tokens) > named);
    const first = since[0]?.tokens[0];
    if (since.length < 2 || !first || named < first.start || this.isStranger(role, sentence.tokens)) return false;
    return since.every((one) => !bringsIn(one, { start: named, end: role.start }));
  }

  /** "saksi mata", "ibu korban", "istrinya": no description of who has a name here. */
  private isStranger(role: Span, tokens: readonly Token[]): boolean {
    const words = this.text.slice(role.start, role.end).toLowerCase().split(" ");
    if (words.some((word) => this.strangers.has(word))) return true;
    return tokens.some((token) => token.start >= role.start && token.end <= role.end && isOwned(token));
  }
}

function endOf(tokens: readonly Token[]): number {
  return tokens.at(-1)?.end ?? 0;
}

/** Whether a name or a word for people stands behind the start of a stretch and before its end; who is told ("kepada wartawan") is nobody of the story. */
function bringsIn({ tokens, phrases }: Sentence, { start, end }: Span): boolean {
  const isBetween = (at: number): boolean => at > start && at < end;
  if (phrases.some(({ kind, name }) => kind === "person" && name && isBetween(name.start))) return true;
  return tokens.some(({ start: word, nouns }, at) => {
    const isTold = ((tokens[at - 1]?.grammar ?? 0) & TOLD) !== 0;
    return isBetween(word) && (nouns & ROLE_WORD) !== 0 && !isTold;
  });
}
