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
  private readonly clubTitles: ReadonlySet<string>;
  private readonly loose: ReadonlySet<string>;
  private places: ReadonlyMap<Sentence, number> | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly text: string,
  ) {
    this.strangers = setOf(reading.language.names.strangerWords);
    this.clubTitles = setOf(reading.language.names.clubTitles);
    this.loose = setOf(reading.language.names.looseRoleWords);
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
    return since.every((one) => !this.bringsIn(one, { start: named, end: role.start }));
  }

  /** "saksi mata", "ibu korban", "istrinya": no description of who has a name here. */
  isStranger(role: Span, tokens: readonly Token[]): boolean {
    const words = this.text.slice(role.start, role.end).toLowerCase().split(" ");
    if (words.some((word) => this.strangers.has(word))) return true;
    return tokens.some((token) => token.start >= role.start && token.end <= role.end && isOwned(token));
  }

  /** "Juara Liga": a club is called so as often as somebody. */
  mayBeClub({ start, end }: Span): boolean {
    const [first = ""] = this.text.slice(start, end).toLowerCase().split(" ", 1);
    return this.clubTitles.has(first);
  }

  /** Whether a name or a word for people stands behind the start of a stretch and before its end; who is told ("kepada wartawan") is nobody of the story. */
  bringsIn({ tokens, phrases }: Sentence, { start, end }: Span): boolean {
    const isBetween = (at: number): boolean => at > start && at < end;
    if (phrases.some(({ kind, name }) => kind === "person" && name && isBetween(name.start))) return true;
    return tokens.some((token, at) => {
      const isTold = ((tokens[at - 1]?.grammar ?? 0) & TOLD) !== 0;
      const isPeople = (token.nouns & ROLE_WORD) !== 0 && !this.isLoose(token, tokens[at + 1]);
      return isBetween(token.start) && isPeople && !isTold;
    });
  }

  /** "laga perdana", "bakal tampil": an ordinary word, behind which no word for people stands. */
  private isLoose({ start, end, isCapital }: Token, next: Token | undefined): boolean {
    return !isCapital && this.loose.has(this.text.slice(start, end)) && !((next?.nouns ?? 0) & ROLE_WORD);
  }
}

/** "36-year-old": an age is nobody's office. */
export const AGE = /^\d+-\S+$/;
/** Words of a description that tells who somebody is, where what describes stands before: "the star" may be anybody. */
const SHORTEST_DESCRIPTION = 2;

/** Two words and more, one of them for people; an age is none. */
export function describes(tokens: readonly Token[], { start, end }: Span, text: string): boolean {
  const words = tokens.filter((token) => token.kind === "word" && token.start >= start && token.end <= end);
  const isPeople = (token: Token): boolean =>
    (token.nouns & ROLE_WORD) !== 0 && !AGE.test(text.slice(token.start, token.end));
  return words.length >= SHORTEST_DESCRIPTION && words.some(isPeople);
}

function endOf(tokens: readonly Token[]): number {
  return tokens.at(-1)?.end ?? 0;
}
