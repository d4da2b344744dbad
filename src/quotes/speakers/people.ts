/** Whether somebody is a man or a woman, as the page tells it: so that "she" is not the man who spoke last. */

import { ARTICLE } from "../lexicon/lexicon.js";
import type { Source } from "../sources/source.js";
import type { Gender, GenderOf } from "../tokens/genders.js";
import { type Token, tokenAt } from "../tokens/tokens.js";
import { resolvedTo, type Speaker } from "./resolved.js";
import type { Roster } from "./roster.js";
import type { RosterEntry } from "./rosterEntry.js";

/** How many people named last a pronoun is looked for among. */
const LONGEST_MEMORY = 24;

/** Everybody's gender, from what stands before their names and from the names themselves. */
export class People {
  private readonly genders = new Map<RosterEntry, Gender>();
  /** Who was named last, the latest behind. */
  private readonly mentioned: RosterEntry[] = [];

  private readonly genderOf: GenderOf;

  constructor(genderOf: GenderOf) {
    this.genderOf = (token) => (token.cues & ARTICLE ? null : genderOf(token)); // "die Frau des Ministers Rudi"
  }

  /** Notes what a phrase tells of the person whom it names; the first that tells anything holds. */
  note(source: Source, tokens: readonly Token[], roster: Roster): void {
    if (source.kind !== "person") return;
    const entry = roster.entryOf(source);
    const gender = entry && !this.genders.has(entry) ? this.inPhrase(source, tokens) : null;
    if (entry && gender) this.genders.set(entry, gender);
  }

  /** Notes who is named, the latest behind. */
  mention(phrases: readonly Source[], roster: Roster): void {
    for (const phrase of phrases) {
      const entry = phrase.kind === "person" ? roster.entryOf(phrase) : null;
      if (entry) this.mentioned.push(entry);
    }
    this.mentioned.splice(0, this.mentioned.length - LONGEST_MEMORY);
  }

  /** The first of these, unless the page tells that it is no "she": then the last woman named, or who may be one. */
  choose(speakers: readonly (Speaker | null)[], gender: Gender | null): Speaker | null {
    const isSomebody = (speaker: Speaker | null): speaker is Speaker =>
      speaker !== null && !(gender && speaker.entry?.isOrganization);
    const known = speakers.filter(isSomebody);
    const [first] = known;
    if (!first && gender) return this.named(gender); // "she" is no ministry
    if (!first || !gender) return first ?? null;
    const other = this.fits(first, gender) ? null : this.named(gender);
    if (other) return other;
    const chosen = known.find((speaker) => this.fits(speaker, gender)) ?? first;
    if (chosen.entry && !this.genders.has(chosen.entry)) this.genders.set(chosen.entry, gender);
    return chosen;
  }

  /** Who was named last and is a man, or a woman, by what the page tells. */
  private named(gender: Gender): Speaker | null {
    const entry = this.mentioned.findLast((one) => this.genders.get(one) === gender);
    return resolvedTo(entry ?? null);
  }

  /** "Pendapat Rudi dibantah Sari. Dia meminta Rudi …": the other source that was named last. */
  otherThan(speaker: Speaker | null, sources: ReadonlySet<RosterEntry>): Speaker | null {
    const entry = this.mentioned.findLast((one) => one !== speaker?.entry && sources.has(one));
    return resolvedTo(entry ?? null);
  }

  /** Whether a pronoun of this gender, where it has one, may be the speaker. */
  mayBe(speaker: Speaker, gender: Gender | null): boolean {
    return gender === null || this.fits(speaker, gender);
  }

  private fits({ entry }: Speaker, gender: Gender): boolean {
    const known = entry && this.genders.get(entry);
    return !known || known === gender;
  }

  /** The word next to the name counts most: an honorific, then the first name, then the office. */
  private inPhrase({ from, to, name }: Source, tokens: readonly Token[]): Gender | null {
    const at = tokenAt(tokens, name);
    if (at < from) return null;
    const first = at > from ? (tokens[at - 1] as Token) : null;
    const beside = first?.symbol === "." ? tokens[at - 2] : first;
    const honorific = beside && this.genderOf(beside);
    if (honorific) return honorific;
    const given = this.genderOf(tokens[at] as Token);
    if (given) return given;
    for (let before = at - 1; before >= from; before--) {
      const told = this.genderOf(tokens[before] as Token);
      if (told) return told;
    }
    for (let behind = at + 1; behind < Math.min(to, tokens.length); behind++) {
      const told = this.genderOf(tokens[behind] as Token);
      if (told) return told;
    }
    return null;
  }
}
