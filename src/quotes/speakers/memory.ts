/** Who has acted and who has spoken so far, and so whom a pronoun, a clitic or a word for people points back to. */
import type { Span } from "../../shapes.js";
import type { Reading, Sentence } from "../reports/article.js";
import type { Report, Speech } from "../reports/report.js";
import type { Source } from "../sources/sources.js";
import type { Gender } from "../tokens/genders.js";
import {
  actsOnKnown,
  feels,
  isFound,
  isGoneBehind,
  isIntroduced,
  isLeader,
  isLedByTime,
  isNamedIn,
  isOrdinary,
  isPatient,
  isPersonAt,
  isSeveral,
  isSubject,
  isViewOf,
  newcomerIn,
  opensHeading,
} from "./actors.js";
import { Bodies } from "./bodies.js";
import { nameWords } from "./nameForms.js";
import { Nameless } from "./nameless.js";
import { People } from "./people.js";
import { resolvedTo, type Speaker } from "./resolved.js";
import type { Roster } from "./roster.js";
import type { RosterEntry } from "./rosterEntry.js";
import { strangerIn } from "./strangers.js";

/** Changed sentence by sentence, in page order. */
export class Memory {
  readonly people: People;
  readonly bodies: Bodies;
  readonly nameless: Nameless;
  /** Who spoke last, and who has acted in a sentence since. */
  last: Speaker | null = null;
  lastGroup: Speaker | null = null;
  /** Everybody whom some report names as its source. */
  readonly sources = new Set<RosterEntry>();
  private actor: Speaker | null = null;
  /** Who was brought in since, and may speak of themselves: "Sari kehilangan rumahnya. “Saya …”". */
  private stranger: Speaker | null = null;
  /** Everybody of whom somebody has told. */
  private readonly toldOf = new Set<RosterEntry>();
  private lastPerson: Speaker | null = null;
  private lastNamed: Speaker | null = null;
  /** Who spoke last are several people without a name. */
  private isSeveral = false;
  /** Whom alone a sentence named, where nobody has spoken or acted yet: whom a clitic or "pria itu" means. */
  hint: Speaker | null = null;
  /** Whom a sentence was last about, where nobody has spoken yet. */
  private named: Speaker | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly roster: Roster,
    private readonly text: string,
  ) {
    this.people = new People(reading.genderOf);
    this.bodies = new Bodies(reading, roster);
    this.nameless = new Nameless(text);
    for (const sentence of reading.sentences) this.noteSources(sentence);
  }

  private noteSources({ reports, phrases, tokens }: Sentence): void {
    for (const { source } of reports) {
      const entry = source && this.roster.entryOf(source);
      if (entry) this.sources.add(entry);
      if (source) this.people.note(source, tokens, this.roster);
    }
    for (const phrase of phrases) this.people.note(phrase, tokens, this.roster);
  }

  /** A sentence that reports nothing may bring in the person who speaks next. */
  noteActor(sentence: Sentence): void {
    const { phrases, tokens } = sentence;
    this.bodies.noteSubject(sentence);
    this.noteStranger(sentence);
    const subject = this.actorOf(phrases, tokens);
    if (!subject) {
      this.noteHint(phrases, tokens);
      this.noteNewcomer(phrases, tokens);
      return;
    }
    const entry = this.roster.entryOf(subject);
    if (entry && this.lastPerson && !this.sources.has(entry) && isPatient(subject, tokens, this.reading)) return;
    if (entry && (this.lastPerson ?? this.named) && actsOnKnown(subject, tokens, this.reading)) return;
    if (entry && !this.sources.has(entry) && isGoneBehind(subject, tokens, this.reading)) return;
    if (entry) this.named = { entry, role: null, basis: "resolved", isCarried: false };
    const isTold = isFound(subject, tokens, this.reading) || feels(subject, tokens, this.reading);
    const isKnown = subject.role || (entry?.roles.length ?? 0) > 0 || isTold;
    const isAsked = tokens.at(-1)?.symbol === "?" && this.reading.describesBefore; // "Is Vale a good mayor?"
    if (entry && this.stranger && entry !== this.stranger.entry) this.stranger = null;
    if (entry && !isAsked && (this.sources.has(entry) || (isKnown && !this.toldOf.has(entry))))
      this.actor = { entry, role: null, basis: "resolved", isCarried: false };
  }

  private noteStranger(sentence: Sentence): void {
    if (this.reading.selfWords.size === 0) return;
    const stranger = strangerIn(sentence, this.reading, (phrase) => this.roster.entryOf(phrase) === this.last?.entry);
    const entry = stranger && this.roster.entryOf(stranger);
    const isLesser = stranger?.role === null && (this.last?.entry?.roles.length ?? 0) > 0; // an office goes on before who has none
    const isNew = !isLesser && entry && entry.mentions.lastBefore(stranger?.name?.start ?? 0) < 0;
    if (entry && (isNew || isViewOf(stranger, sentence.tokens))) this.stranger = resolvedTo(entry);
  }

  private noteNewcomer(phrases: readonly Source[], tokens: Sentence["tokens"]): void {
    const newcomer = newcomerIn(phrases, tokens, this.reading);
    const entry = newcomer && this.roster.entryOf(newcomer.source);
    if (!entry) return;
    const speaker: Speaker = { entry, role: null, basis: "resolved", isCarried: false };
    if (newcomer.isToSpeak) this.actor = speaker;
    else this.named = speaker;
  }

  /** "Rumah Rudi hancur": the one person whom a sentence names before anybody has spoken or acted may be "pria itu". */
  private noteHint(phrases: readonly Source[], tokens: Sentence["tokens"]): void {
    if (this.last || this.hint || this.reading.describesBefore || this.reading.selfWords.size === 0) return;
    const [source, second] = phrases.filter(({ kind }) => kind === "person");
    const isOne = source && !second && isPersonAt(source, tokens, this.reading);
    const entry = isOne && !isGoneBehind(source, tokens, this.reading) ? this.roster.entryOf(source) : null;
    if (entry) this.hint = resolvedTo(entry);
  }

  /** Who acts: the first person, where it is a subject, or one behind a comma who speaks elsewhere. */
  private actorOf(phrases: readonly Source[], tokens: Sentence["tokens"]): Source | null {
    const people = phrases.filter(
      (phrase) => (phrase.kind === "person" || phrase.kind === "pronoun") && !isOrdinary(phrase, tokens, this.reading),
    );
    const [first] = people;
    const isLeading = first && isFound(first, tokens, this.reading) && isLeader(first, tokens); // "It began after Vale, a pilot, came"
    const isSubjectHere = first && (isSubject(first, tokens) || isLedByTime(first, tokens, this.reading));
    if (first && (isLeading || isSubjectHere || isIntroduced(first, tokens)))
      return first.kind === "person" && !opensHeading(first, tokens) ? first : null;
    const speaks = (phrase: Source): boolean => {
      const entry = phrase.kind === "person" ? this.roster.entryOf(phrase) : null;
      return entry !== null && this.sources.has(entry) && tokens[phrase.from - 1]?.symbol === ",";
    };
    return people.find(speaks) ?? null;
  }

  /** "Orwell said Vale left": of whom a statement tells goes on as who is told of, unless they speak somewhere. */
  noteTold({ start, end }: Span, { phrases }: Sentence): void {
    if (!this.reading.describesBefore) return;
    for (const phrase of phrases) {
      const isInside = phrase.name !== null && phrase.name.start >= start && phrase.name.end <= end;
      const entry = isInside && phrase.kind === "person" ? this.roster.entryOf(phrase) : null;
      if (entry) this.toldOf.add(entry);
    }
  }

  remember(speaker: Speaker | null, { speech, source, content }: Report): void {
    if (!speaker) return;
    this.last = speaker;
    this.isSeveral = this.reading.describesBefore && !speaker.entry && source !== null && isSeveral(source);
    const isPerson = speaker.entry ? !speaker.entry.isOrganization : speech.length > 0 && !this.isSeveral;
    if (isPerson) this.lastPerson = speaker;
    if (speaker.entry?.isOrganization) this.bodies.last = speaker.entry;
    else if (speaker.entry) this.bodies.noteSpeaker(source?.isPlace ? null : speaker.entry, this.firstWord(content));
    if (isPerson && speaker.entry) this.lastNamed = resolvedAs(speaker, null);
    if (!speaker.entry || speaker.entry.isOrganization) this.lastGroup = resolvedAs(speaker, speaker.role);
    this.actor = null;
    this.stranger = null;
    this.hint = null;
  }

  /** The first word of what is said, in small letters. */
  private firstWord(content: Span | null): string {
    if (!content) return "";
    const blank = this.text.indexOf(" ", content.start);
    return this.text.slice(content.start, blank < 0 ? content.end : Math.min(blank, content.end)).toLowerCase();
  }

  /** Whose "the statement" is: who spoke last; where nobody has, the body or the person whom a sentence was last about. */
  issuer(): Speaker | null {
    return this.last ?? resolvedTo(this.bodies.last) ?? this.pointedAt();
  }

  /** Who a pronoun or a clitic stands for: who acted since the last report, else who spoke last; people before organizations. */
  pointedAt(gender: Gender | null = null, speech: readonly Speech[] = []): Speaker | null {
    if (this.stranger && this.isOfSelf(speech) && !isNamedIn(this.stranger, speech, this.text)) return this.stranger;
    const isTold =
      this.lastPerson && this.lastPerson.entry !== this.actor?.entry && isNamedIn(this.actor, speech, this.text);
    const actor = isTold ? null : this.actor;
    const last = this.isSeveral && gender ? null : this.last; // "he" is none of the "witnesses"
    const speaker = this.people.choose([actor, this.lastPerson, last, this.named], gender);
    return (
      speaker && { entry: speaker.entry, role: speaker.entry ? null : speaker.role, basis: "resolved", isCarried: true }
    );
  }

  private isOfSelf(speech: readonly Speech[]): boolean {
    const { selfWords, otherWords } = this.reading;
    const words = speech.flatMap(({ stretch: { start, end } }) => nameWords(this.text.slice(start, end)));
    const isOfOther = words.some((word) => otherWords.has(word) || (word.endsWith("nya") && word.length > 6));
    return !isOfOther && words.some((word) => selfWords.has(word));
  }

  /** Whom "politikus itu" means: a source without a name whose description it repeats, else the last person with a name. */
  pointedBack(printed: string, gender: Gender | null): Speaker | null {
    const speaker = this.pointedAt(gender) ?? this.hint;
    if (!speaker || speaker.entry || !speaker.role) return speaker;
    const known = nameWords(this.text.slice(speaker.role.start, speaker.role.end));
    return nameWords(printed).some((word) => known.includes(word)) ? speaker : (this.lastNamed ?? speaker);
  }
}

/** Field by field: V8 looks up anew what is written behind a spread of what came out of one. */
function resolvedAs({ entry, isCarried }: Speaker, role: Span | null): Speaker {
  return { entry, role, basis: "resolved", isCarried };
}
