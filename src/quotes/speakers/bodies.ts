/** Which body the page has told of last: whom "it", "the agency" and "the outlet" point back to. */
import { HEARER, OUTLET, PLACE_NAME } from "../lexicon/lexicon.js";
import type { Reading, Sentence } from "../reports/article.js";
import type { Source } from "../sources/sources.js";
import type { Token } from "../tokens/tokens.js";
import { isSubject } from "./actors.js";
import type { Roster } from "./roster.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Fewer sentences about a body show nothing: it is one of many names. */
const LEAST_SUBJECT = 3;
/** How many times as often the page is about its main body than about the one that acted last. */
const MAIN_SHARE = 3;

/** Changed sentence by sentence, in page order. */
export class Bodies {
  /** The one that a sentence was last about, or that spoke last. */
  last: RosterEntry | null = null;
  /** A name that nothing shows to be a person's, of which a sentence was last. */
  private named: RosterEntry | null = null;
  /** The one that somebody told something last: "told the Harbour News". */
  private outlet: RosterEntry | null = null;
  /** One that spoke last under a name that nothing shows to be a person's. */
  private spoken: RosterEntry | null = null;
  /** Whom something shows to be no body. */
  private readonly people = new Set<RosterEntry>();
  /** How many sentences are about each body, or about a name that nothing shows to be a person's; where what describes stands before. */
  private readonly subjects = new Map<RosterEntry, number>();
  /** The one that most sentences are about. */
  private main: RosterEntry | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly roster: Roster,
  ) {
    if (!reading.describesBefore) return;
    for (const { phrases, tokens } of reading.sentences) for (const phrase of phrases) this.notePerson(phrase, tokens);
    for (const { phrases, tokens } of reading.sentences) {
      const subject = phrases[0];
      const entry = subject && isSubject(subject, tokens) ? this.entryOf(subject) : null;
      if (!entry) continue;
      const times = (this.subjects.get(entry) ?? 0) + 1;
      this.subjects.set(entry, times);
      if (times >= LEAST_SUBJECT && times > this.timesOf(this.main)) this.main = entry;
    }
  }

  /** A sentence that reports nothing may be about a body. */
  noteSubject({ phrases, tokens }: Sentence): void {
    const [first] = phrases;
    const isPlace = first !== undefined && ((tokens[first.to - 1]?.nouns ?? 0) & PLACE_NAME) !== 0; // "Russia" is no airline
    if (!first || isPlace || !isSubject(first, tokens)) return;
    this.named = null;
    if (first.kind === "organization") this.last = this.roster.entryOf(first);
    else if (this.reading.describesBefore && first.kind === "person" && !first.role) this.named = this.entryOf(first);
  }

  /** "Velotek said it is late": who speaks of "it" first, under one word that nothing shows to be a person's, may be a firm. */
  noteSpeaker(entry: RosterEntry | null, firstWord: string): void {
    if (!this.reading.describesBefore || (entry && this.people.has(entry))) return;
    const isOfBody = this.reading.bodyWords.has(firstWord);
    this.spoken = !isOfBody || entry?.name.includes(" ") || entry?.roles.length ? null : entry;
  }

  /** What "it" at token `at` stands for: the body, or the name that nothing shows to be a person's, of which its sentence is, else the last one. */
  thing({ phrases, tokens }: Sentence, at: number): RosterEntry | null {
    const [first] = phrases;
    const isOwn = this.reading.describesBefore && first !== undefined && first.to <= at && isSubject(first, tokens);
    return (isOwn ? this.entryOf(first) : null) ?? this.last ?? this.named;
  }

  /** Who was told something in a sentence, once its reports are read. */
  noteOutlet({ phrases, tokens }: Sentence): void {
    if (!this.reading.describesBefore) return;
    for (const phrase of phrases)
      if ((tokens[phrase.from - 1]?.grammar ?? 0) & HEARER) this.outlet = this.entryOf(phrase) ?? this.outlet;
  }

  /** The body that a description of its kind, which ends before token `to`, points back to; null where none was told of. */
  pointedAt(tokens: readonly Token[], { to, isBody }: Source): RosterEntry | null {
    if (!isBody) return null;
    const noun = tokens[to - 1];
    const kind = noun?.grammar ?? 0;
    const outlet = kind & OUTLET ? this.outlet : null;
    const isMain = this.timesOf(this.main) >= MAIN_SHARE * this.timesOf(this.last);
    this.last = outlet ?? (isMain ? (this.main ?? this.last) : this.last);
    return this.last ?? (noun && this.reading.isFirm(noun) ? this.spoken : null);
  }

  private timesOf(entry: RosterEntry | null): number {
    return (entry && this.subjects.get(entry)) ?? 0;
  }

  /** A body, or a name that nothing shows to be a person's. */
  private entryOf(phrase: Source): RosterEntry | null {
    const entry = phrase.name && !phrase.isPlace ? this.roster.entryOf(phrase) : null;
    return entry && this.people.has(entry) ? null : entry;
  }

  /** An office, a first name, or a full name that others found. */
  private notePerson(phrase: Source, tokens: readonly Token[]): void {
    const { kind, role, from, to } = phrase;
    const entry = kind === "person" ? this.roster.entryOf(phrase) : null;
    if (!entry) return;
    const words = tokens.slice(from, to);
    const isFound = words.filter(this.reading.isPerson).length > 1;
    if (role || isFound || words.some((token) => this.reading.genderOf(token))) this.people.add(entry);
  }
}
