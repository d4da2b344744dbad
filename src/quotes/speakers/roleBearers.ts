/** Whom a source without a name means: "Menaker itu", "Presiden", "seorang warga". */
import type { Span } from "../../shapes.js";
import { BECOMING, BRINGS, DETERMINER, INDEFINITE, LABEL, PERSON, RELATIVE, ROLE_MARKER } from "../lexicon/lexicon.js";
import type { Reading, Sentence } from "../reports/article.js";
import type { Source } from "../sources/sources.js";
import type { Gender } from "../tokens/genders.js";
import { stemsOf } from "../tokens/givenForms.js";
import type { Token } from "../tokens/tokens.js";
import { openerOf } from "./actors.js";
import type { Memory } from "./memory.js";
import { nameWords } from "./nameForms.js";
import { resolvedTo, type Speaker } from "./resolved.js";
import { type RivalOffices, rivalOfficesOf } from "./rivals.js";
import type { Roster } from "./roster.js";
import type { RosterEntry } from "./rosterEntry.js";

/** "48-Jährige": an age is nobody's office, and points back to anybody. */
const AGE = /^\d/;
/** Words between a name and what links it to who that is: "lebih dikenal luas" before "sebagai". */
const LONGEST_LINK = 3;

/** Whether some role of somebody ends in the last word of a description: "captain" of "the team's captain". */
function holdsOffice({ roles }: RosterEntry, description: string, text: string): boolean {
  const head = nameWords(description).at(-1) ?? "";
  return roles.some(({ start, end }) => nameWords(text.slice(start, end)).includes(head));
}

/** "seorang": no pointer, and nothing of an office. */
function isIndefinite(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.cues & DETERMINER) !== 0;
}

/** "Rudi Halim dikenal sebagai | seorang pengusaha", "Rudi Halim adalah | seorang dokter": behind the name that opens a sentence it tells who that is. */
function isWhatOneIs(tokens: Sentence["tokens"], [first]: Sentence["phrases"], at: number): boolean {
  const link = tokens[at - 1];
  if (first?.kind !== "person" || first.from > 0 || !link) return false;
  const between = tokens.slice(first.to, at - 1);
  const isLink = link.grammar & BRINGS || link.nouns & (BECOMING | ROLE_MARKER);
  const isVerb = ({ kind, nouns, isCapital }: Token): boolean => kind === "word" && !isCapital && nouns === 0;
  return Boolean(isLink) && between.length <= LONGEST_LINK && between.every(isVerb);
}

/** Finds who bears a role, by the roster, by who acted and spoke so far, and by the offices that nobody holds at once. */
export class RoleBearers {
  private readonly rivals: RivalOffices;
  /** Where each sentence stands, once somebody asks. */
  private places: ReadonlyMap<Sentence, number> | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly roster: Roster,
    private readonly memory: Memory,
    private readonly text: string,
  ) {
    this.rivals = rivalOfficesOf(reading.language);
  }

  /** "Menaker itu", "Presiden", "seorang warga" */
  byRole(source: Source, sentence: Sentence): Speaker | null {
    const { tokens } = sentence;
    if (!source.role) return null;
    const isLabel = ((tokens[source.to - 1]?.cues ?? 0) & LABEL) !== 0;
    if (source.isDefinite && isLabel && this.memory.last)
      return { ...this.memory.last, basis: "resolved", isCarried: true }; // "the statement said"
    const printed = this.text.slice(source.role.start, source.role.end);
    const namesake = source.isBare ? this.roster.withSurname(printed, source.role.start) : null;
    if (namesake) return { entry: namesake, role: null, basis: "resolved", isCarried: false };
    const isAnybody = !source.isDefinite && this.rivals.isExpert(printed) && this.roster.offices.hasSeveral(printed);
    const nobodys: Speaker = { entry: null, role: source.role, basis: null, isCarried: false };
    if (isAnybody) return nobodys;
    return this.bearing(source, printed, tokens) ?? this.pointedAt(source, printed, sentence) ?? nobodys;
  }

  /** Whom the page names with that role. */
  private bearing(source: Source, printed: string, tokens: Sentence["tokens"]): Speaker | null {
    // "länsstyrelsen", a body: who works there does not speak for it
    const isNew = ((tokens[source.from]?.grammar ?? 0) & INDEFINITE) !== 0; // "an expert" is nobody named before
    const known = source.isPersonal && !isNew ? this.bearerOf(source, printed, tokens) : null;
    const at = source.role?.start ?? 0;
    if (!known || (source.isDefinite && this.memory.nameless.followed(printed, known, at))) return null;
    return { entry: known, role: source.role, basis: "resolved", isCarried: false };
  }

  /** Whom the role points back to, named without it. */
  private pointedAt(source: Source, printed: string, sentence: Sentence): Speaker | null {
    const { tokens, phrases } = sentence;
    if (this.isNewcomer(source, sentence)) return null;
    const isLed = this.reading.describesBefore && source.isDefinite && source.isPersonal;
    const opener = isLed ? openerOf(source, phrases) : null;
    const leader = opener && resolvedTo(this.roster.entryOf(opener));
    const isPointing = (source.isDefinite && this.agrees(source, tokens)) || source.isOffice;
    const pointed = leader ?? (isPointing ? this.pointedFrom(source, printed, tokens) : null);
    const isAnothers = pointed?.entry && this.isAnothers(source, printed, pointed.entry, tokens);
    if (!pointed || isAnothers) return this.otherNamed(source, sentence);
    if (pointed?.entry) return { ...pointed, role: source.isBody ? null : source.role, isCarried: false };
    return pointed?.role && this.isShortOf(printed, pointed.role) ? { ...pointed, basis: "resolved" } : null;
  }

  /** "… disebut-sebut oleh Sari Dewi. Bekas ketua dewan itu": behind nobody who could hold it, the one person without an office whom the sentence before names. */
  private otherNamed(source: Source, sentence: Sentence): Speaker | null {
    const { language } = this.reading;
    const isPointing = language.describesBehind && source.isDefinite && source.isOffice && source.from === 0;
    const before = isPointing ? this.sentenceBefore(sentence) : undefined;
    if (before?.paragraph !== sentence.paragraph) return null;
    const entries = before.phrases.map((phrase) => (phrase.kind === "person" ? this.roster.entryOf(phrase) : null));
    const [entry, ...others] = new Set(entries.filter((one) => one && one.roles.length === 0));
    return entry && others.length === 0 ? { entry, role: source.role, basis: "resolved", isCarried: false } : null;
  }

  /** "… seorang pria datang ke warung. Pria itu mengaku": whom the sentence before brings in without a name. */
  private isNewcomer({ from, isDefinite }: Source, sentence: Sentence): boolean {
    const { language } = this.reading;
    const head = sentence.tokens[from];
    if (!language.describesBehind || !isDefinite || !head || !(head.nouns & PERSON)) return false;
    const { tokens, phrases, reports } = this.sentenceBefore(sentence) ?? sentence;
    const at = tokens.findIndex((token, index) => isIndefinite(tokens[index - 1]) && this.isWord(token, head));
    if (at < 0 || tokens === sentence.tokens || isWhatOneIs(tokens, phrases, at - 1)) return false;
    const start = tokens[at]?.start ?? 0;
    const tells = new Set(reports.map(({ source }) => source?.name?.start));
    return !phrases.some(({ kind, name }) => kind === "person" && name && name.start > start && !tells.has(name.start));
  }

  private sentenceBefore(sentence: Sentence): Sentence | undefined {
    const { sentences } = this.reading;
    this.places ??= new Map(sentences.map((one, at) => [one, at]));
    return sentences[(this.places.get(sentence) ?? 0) - 1];
  }

  private isWord({ start, end }: Token, other: Token): boolean {
    const printed = this.text.slice(other.start, other.end).toLowerCase();
    return end - start === printed.length && this.text.slice(start, end).toLowerCase() === printed;
  }

  /** "Gubernur meminta" behind a mayor, "the county's engineer" behind who is none: an office that `entry` does not hold. */
  private isAnothers(source: Source, printed: string, entry: RosterEntry, tokens: Sentence["tokens"]): boolean {
    const roles = entry.roles.map(({ start, end }) => this.text.slice(start, end));
    const isPointing = this.reading.describesBefore && source.isDefinite; // "The minister" behind a teacher
    if (this.isAlone(source) && this.rivals.isOfMany(printed, roles)) return true;
    if ((isPointing || this.isAlone(source)) && this.rivals.areRivals(printed, roles)) return true;
    const isUntitled = roles.length === 0 && this.memory.sources.has(entry); // "Sentencing him, Vale said" is the judge
    if (isPointing && !isUntitled && this.rivals.isSole(printed, roles)) return true;
    const isUnheard = source.isDefinite && roles.length === 0 && !this.memory.sources.has(entry);
    if (isUnheard && this.rivals.isOfMany(printed, roles)) return true; // "polisi itu" is nobody who was told of
    if (this.isOwned(source, tokens) && !holdsOffice(entry, printed, this.text)) return true;
    return this.memory.nameless.holds(printed, entry);
  }

  /** An office without a name, where people have offices of their own: "Gubernur meminta". */
  private isAlone({ isOffice, isDefinite }: Source): boolean {
    return isOffice && !isDefinite && !this.reading.describesBefore;
  }

  /** "Menteri Pariwisata yang hadir di sana": the office without the clause about who holds it. */
  private officeIn(printed: string, role: Span | null, tokens: Sentence["tokens"]): string {
    const clause =
      role && tokens.find(({ cues, start, end }) => cues & RELATIVE && start > role.start && end <= role.end);
    return role && clause ? this.text.slice(role.start, clause.start).trimEnd() : printed;
  }

  /** Of whom the article and the noun of a description tell: "die Ministerin"; null where the language parts them not. */
  private gendersIn({ from, to }: Source, tokens: Sentence["tokens"]): readonly (Gender | null)[] {
    return [tokens[from], tokens[to - 1]].map((token) => (token ? this.reading.genderOf(token) : null));
  }

  /** "die Ermittler" are several: an article that tells of a woman stands before no man. */
  private agrees(source: Source, tokens: Sentence["tokens"]): boolean {
    const [article, noun] = this.gendersIn(source, tokens);
    return !article || !noun || article === noun;
  }

  /** "the county's chief engineer": an owner inside what points back brings in somebody of their own. */
  private isOwned({ from, to }: Source, tokens: Sentence["tokens"]): boolean {
    return (
      this.reading.describesBefore && tokens.slice(from, to).some(({ symbol }) => symbol === "'" || symbol === "’")
    );
  }

  /** Whose office the page prints so, once held ("mantan Gubernur Riau itu"), or drawn together ("Sekda"). */
  private bearerOf(source: Source, printed: string, tokens: Sentence["tokens"]): RosterEntry | null {
    const { role, isDefinite } = source;
    const at = role?.start ?? 0;
    if (this.isAlone(source))
      return (
        this.roster.offices.withOffice(this.officeIn(printed, role, tokens), at) ??
        this.roster.offices.withDrawnRole(printed, at)
      );
    const known =
      this.roster.offices.withRole(printed, at) ?? (isDefinite ? this.roster.offices.onceWithRole(printed, at) : null);
    const given = isDefinite ? this.roster.offices.withStem(this.stemsIn(printed), at) : null;
    return known ?? given ?? this.roster.offices.withDrawnRole(printed, at);
  }

  private stemsIn(printed: string): readonly string[] {
    return stemsOf(nameWords(printed).at(-1) ?? "", this.reading.language);
  }

  /** "the senator" is a person, "the ministry" the last body whose name holds the word. */
  private pointedFrom(source: Source, printed: string, tokens: Sentence["tokens"]): Speaker | null {
    if (source.isPersonal || source.isOffice) {
      const [article, noun] = this.gendersIn(source, tokens);
      const gender = article ? (noun ?? article) : null;
      const pointed = this.memory.pointedBack(printed, gender);
      const isTold = gender !== null && !AGE.test(printed) && pointed?.entry && !this.memory.sources.has(pointed.entry); // "Der Ermittler" is not whom he looks for
      const isBody = pointed?.entry?.isOrganization === true && this.reading.describesBefore && source.isPersonal; // "the mayor" is no council
      return isTold || isBody ? null : pointed;
    }
    const at = source.role?.start ?? 0;
    const entry =
      this.roster.organizationOf(printed, at) ??
      this.memory.bodies.pointedAt(tokens, source) ??
      this.roster.offices.bodyOfKind(printed, at);
    return resolvedTo(entry);
  }

  /** "the source" is the "source inside the camp" who spoke before. */
  private isShortOf(printed: string, { start, end }: Span): boolean {
    return nameWords(this.text.slice(start, end)).includes(nameWords(printed).at(-1) ?? "");
  }
}
