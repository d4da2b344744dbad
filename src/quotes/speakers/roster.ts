/** Everybody whom the article names: short names, acronyms and roles lead to one entry each. */
import type { Names, Span } from "../../shapes.js";
import type { Source } from "../sources/sources.js";
import { bearerOf, nearest } from "./choices.js";
import { type KnownPeople, withoutTitles } from "./longNames.js";
import { Mentions } from "./mentions.js";
import { hasBlank, includesAll, initialsOf, isEcho, lastWord, nameWords } from "./nameForms.js";
import { NameIndex } from "./nameIndex.js";
import { NameReader, type ReadName } from "./nameReader.js";
import { OfficeHolders } from "./officeHolders.js";
import { brandsIn, isOfferOf } from "./ownNames.js";
import type { RosterEntry } from "./rosterEntry.js";

const NOBODY: readonly RosterEntry[] = [];

export class Roster {
  private readonly entries: RosterEntry[] = [];
  private readonly people: RosterEntry[] = [];
  /** The names of `people`, in their order. */
  private readonly spellings = new NameIndex();
  private readonly byWord = new Map<string, Set<RosterEntry>>();
  /** Names of places that speak: "China" is no airline. */
  private readonly places = new Set<string>();
  private readonly names = new NameReader();
  /** Who holds which office. */
  readonly offices: OfficeHolders;

  /** The name that is shown for one that a title stands in. */
  private titled: ReadonlyMap<string, string> = new Map();

  /** Words that are bodies' names where longer names begin with them, in small letters. */
  private brands: ReadonlySet<string> = new Set();

  /** `known`: where people go by their surnames; else null. */
  constructor(
    private readonly text: string,
    private readonly known: KnownPeople | null,
  ) {
    this.offices = new OfficeHolders(text, this.entries, this.names);
  }

  /** Enters the names that other stages found. */
  addOrganizations({ organizations }: Names): void {
    for (const { name, aliases } of organizations) {
      const entry = this.find(name, true, 0) ?? this.enter(name, true);
      for (const alias of aliases) this.index(entry, nameWords(alias));
    }
  }

  /** Other names of people who are entered already: "Jokowi" for "Joko Widodo". */
  addAliases({ people }: Names): void {
    for (const { name, aliases } of people) {
      if (aliases.length === 0) continue;
      const own = aliases.filter((alias) => !this.isOffer(name, alias));
      const entry = [name, ...own].map((form) => this.find(form, false, 0)).find((found) => found !== null);
      if (entry) for (const form of [name, ...own]) this.index(entry, nameWords(form));
    }
  }

  /** Enters who is named in full where no source was read, for sources that go by the surname: "Kate Yorrin" for "Yorrin". */
  addSurnames({ people }: Names, sources: readonly Source[]): void {
    const names = sources.flatMap(({ kind, name }) => (kind === "person" ? [this.cut(name)] : []));
    const alone = new Set(names.filter((name) => !hasBlank(name)));
    const known = new Set(names.filter(hasBlank).map(lastWord));
    const titles = new Set(sources.map(({ role }) => this.cut(role)));
    for (const { name } of people) {
      const surname = lastWord(name);
      const isTitled = titles.has(name.slice(0, -surname.length - 1)); // "Prince Rudi"
      if (hasBlank(name) && !isTitled && alone.has(surname) && !known.has(surname)) this.enter(name, false);
    }
  }

  /** Enters sources in two rounds: longer names first, so that a short one finds the full one wherever it stands. */
  addSources(sources: readonly Source[]): void {
    const named = sources.filter(({ name }) => name !== null);
    for (const { name, isPlace } of named) if (isPlace) this.places.add(this.names.read(this.cut(name)).form);
    const people = named.filter(({ kind }) => kind === "person").map(({ name }) => this.cut(name));
    if (this.known) this.titled = withoutTitles(people, this.known);
    if (this.known) this.brands = brandsIn(people, this.known.things);
    this.linkNicknames(named);
    const byLength = [...named].sort((a, b) => lengthOf(b.name) - lengthOf(a.name));
    for (const source of byLength) this.enterSource(source);
    for (const source of named) this.noteMention(source);
  }

  /** "Pria yang akrab disapa Dodi" is who was named before. */
  private linkNicknames(named: readonly Source[]): void {
    const people = named.filter(({ kind }) => kind === "person");
    const inOrder = [...people].sort((a, b) => (a.name?.start ?? 0) - (b.name?.start ?? 0));
    inOrder.forEach((source, index) => {
      if (!source.isNickname) return;
      const before = inOrder.slice(0, index).filter(({ isNickname, name }) => !isNickname && hasBlank(this.cut(name)));
      const bearer = this.bearerOf(nameWords(this.cut(source.name)), before);
      if (!bearer) return;
      this.enterSource(bearer);
      const entry = this.entryOf(bearer);
      if (entry) this.index(entry, nameWords(this.cut(source.name)));
    });
  }

  /** Whose name holds the nickname; else who opened a sentence last; else who was named last. */
  private bearerOf(nickname: readonly string[], people: readonly Source[]): Source | undefined {
    const holds = ({ name }: Source): boolean => includesAll(nameWords(this.cut(name)), nickname);
    return people.findLast(holds) ?? people.findLast(({ from }) => from === 0) ?? people[people.length - 1];
  }

  private enterSource({ name, alias, kind }: Source): void {
    const text = this.cut(name);
    const isOrganization = kind === "organization";
    if (isOrganization && this.initialed(text)) return;
    const known = this.find(text, isOrganization, Number.MAX_SAFE_INTEGER);
    if (!known && !isOrganization && this.bodyCalled(text)) return;
    const shown = this.titled.get(text) ?? text;
    const entry = known ?? (isOrganization ? null : this.alike(text)) ?? this.enter(shown, isOrganization);
    if (shown !== text) this.index(entry, nameWords(text));
    if (alias) this.index(entry, nameWords(this.cut(alias)));
  }

  /** The person of whose name this is another spelling or a short form that holds no whole word of it. */
  private alike(text: string): RosterEntry | null {
    const form = this.names.words(text);
    const entry = this.people[this.spellings.firstVariant(form)] ?? null;
    if (entry && includesAll(this.names.words(entry.name), form)) return null; // "Velora" is no misspelt "Velora Local"
    if (entry) this.index(entry, form);
    return entry;
  }

  private noteMention({ name, role, kind, isPersonal }: Source): void {
    const at = name?.start ?? 0;
    const entry = this.find(this.cut(name), kind === "organization", at);
    if (!entry) return;
    entry.mentions.add(at);
    if (!role || !isPersonal || isEcho(this.names.words(this.cut(role)))) return;
    this.offices.add(entry, role);
  }

  /** The entry that a source's name leads to, seen from where it stands; null where it has no name. */
  entryOf({ name, kind }: Source): RosterEntry | null {
    if (!name) return null;
    const text = this.cut(name);
    const isOrganization = kind === "organization";
    if (isOrganization) return this.initialed(text) ?? this.find(text, true, name.start);
    return this.find(text, false, name.start) ?? this.bodyCalled(text);
  }

  /** The body that goes by a single word which looked like somebody's name: "Velotek" of "Velotek Inc". */
  private bodyCalled(text: string): RosterEntry | null {
    const [form = "", ...rest] = this.names.words(text);
    const described = this.calledSo([form, ...rest].join(" "), true);
    if (described && described.roles.length > 0) return described;
    return rest.length === 0 ? (this.calledSo(form, true) ?? this.bodyNamedAfter(form)) : null;
  }

  /** The one body whose longer name begins with a word that is nobody's first name: "Halden" of "Halden Securities Group". */
  private bodyNamedAfter(form: string): RosterEntry | null {
    if (!this.known || this.known.given.has(form) || this.places.has(form)) return null;
    const { things } = this.known;
    const bodies = [...(this.byWord.get(form) ?? [])].filter(({ name, isOrganization }) => {
      const words = this.names.words(name);
      return isOrganization && words[0] === form && words.length > 1 && !isOfferOf(words, [form], things);
    });
    return bodies.length === 1 ? (bodies[0] ?? null) : null;
  }

  /** The person whose initials the page gives: "Agus Hendra Yudha (AHY)". */
  private initialed(text: string): RosterEntry | null {
    const { form, isAcronym } = this.names.read(text);
    return isAcronym ? this.calledSo(form, false) : null;
  }

  private calledSo(form: string, isOrganization: boolean): RosterEntry | null {
    for (const entry of this.byWord.get(form) ?? [])
      if (entry.isOrganization === isOrganization && entry.forms.has(form)) return entry;
    return null;
  }

  /** The person of a longer name that ends so: "Baker" where the page names an "Ida Baker". */
  withSurname(surname: string, at: number): RosterEntry | null {
    const people = this.entries.filter(({ name, isOrganization }) => !isOrganization && name.endsWith(` ${surname}`));
    return nearest(people, at);
  }

  /** The organization last mentioned before `at` whose name holds the last word of a description: "the ministry". */
  organizationOf(description: string, at: number): RosterEntry | null {
    const head = nameWords(description).at(-1);
    const holding = head === undefined ? [] : [...(this.byWord.get(head) ?? [])];
    return nearest(
      holding.filter(({ isOrganization, mentions }) => isOrganization && mentions.lastBefore(at) >= 0),
      at,
    );
  }

  private find(name: string, isOrganization: boolean, at: number): RosterEntry | null {
    const read = this.names.read(name);
    const fitting = this.withoutOffers(this.holding(read.words, isOrganization), read);
    if (fitting.length === 0) return null;
    const exact = fitting.filter(({ forms }) => forms.has(read.form));
    const isWhole = isOrganization && (read.isAcronym || this.places.has(read.form));
    if (exact.length > 0 || isWhole) return nearest(exact, at);
    return this.known && !isOrganization ? bearerOf(fitting, at, this.known) : nearest(fitting, at);
  }

  private isOffer(name: string, alias: string): boolean {
    return this.known !== null && isOfferOf(this.names.words(name), this.names.words(alias), this.known.things);
  }

  /** "Velora" is neither "Camp Velora" nor "Velora Connect", unless that begins with a first name. */
  private withoutOffers(entries: readonly RosterEntry[], { words, form }: ReadName): readonly RosterEntry[] {
    if (!this.known || entries.length === 0) return entries;
    const { given, things } = this.known;
    const isBrand = this.brands.has(form);
    return entries.filter(({ name, forms }) => {
      const known = this.names.words(name);
      if (forms.has(form) || given.has(known[0] ?? "")) return true;
      return !(isBrand && known[0] === form) && !isOfferOf(known, words, things);
    });
  }

  /** The people or organizations with all of these words in one name or another. */
  private holding([first = "", ...rest]: readonly string[], isOrganization: boolean): readonly RosterEntry[] {
    const holding = this.byWord.get(first);
    if (!holding) return NOBODY;
    const others = rest.map((word) => this.byWord.get(word));
    const fitting: RosterEntry[] = [];
    for (const entry of holding) {
      if (entry.isOrganization === isOrganization && others.every((other) => other?.has(entry))) fitting.push(entry);
    }
    return fitting;
  }

  private enter(name: string, isOrganization: boolean): RosterEntry {
    const entry: RosterEntry = { name, isOrganization, forms: new Set(), roles: [], mentions: new Mentions() };
    this.entries.push(entry);
    if (!isOrganization) {
      this.people.push(entry);
      this.spellings.add(this.names.words(name));
      const initials = initialsOf(this.names.words(name));
      if (initials && !this.byWord.has(initials)) this.index(entry, [initials]);
    }
    this.index(entry, this.names.words(name));
    return entry;
  }

  private index(entry: RosterEntry, words: readonly string[]): void {
    entry.forms.add(words.join(" "));
    for (const word of words) {
      const holding = this.byWord.get(word);
      if (holding) holding.add(entry);
      else this.byWord.set(word, new Set([entry]));
    }
  }

  private cut(span: Span | null): string {
    return span ? this.text.slice(span.start, span.end) : "";
  }
}

function lengthOf(span: Span | null): number {
  return span ? span.end - span.start : 0;
}
