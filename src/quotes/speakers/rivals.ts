/** Offices that nobody holds at once: who was named as a mayor is not "Gubernur" alone; unequal words for one office prove nothing. */
import type { Language } from "../../languages/language.js";
import { setOf } from "../../text/wordSets.js";
import { nameWords } from "./nameForms.js";

/** Words of an office that tell it apart: "kepala kepolisian resor", "wakil wali kota". */
const LONGEST_HEAD = 3;

/** The group of what whoever holds another office may be: "leader". */
const ANYBODYS = 0;

function isShared(groups: readonly number[], office: readonly number[]): boolean {
  return groups.some((group) => group === ANYBODYS || office.includes(group));
}

const compiled = new WeakMap<Language, RivalOffices>();

export function rivalOfficesOf(language: Language): RivalOffices {
  const known = compiled.get(language);
  if (known) return known;
  const offices = new RivalOffices(language);
  compiled.set(language, offices);
  return offices;
}

/** What tells the offices of a language apart. */
export class RivalOffices {
  /** Where the head stands last, "harbour minister of Norland": the small words behind which it is told whose it is; null where it stands first. */
  private readonly links: ReadonlySet<string> | null;
  /** Which of the groups each head is of: a "principal" leads a school or a college. */
  private readonly groups = new Map<string, readonly number[]>();
  private readonly acting: ReadonlySet<string>;
  /** The words for an office of which a case has many, by each of them. */
  private readonly many = new Map<string, readonly string[]>();
  private readonly sole: ReadonlySet<string>;
  private readonly experts: ReadonlySet<string>;

  constructor({ rivalOffices: { acting, apart, many, sole, experts }, describesBefore, names }: Language) {
    this.links = describesBefore ? setOf(names.roleLinks) : null;
    this.acting = setOf(acting);
    for (const words of many) for (const one of words) this.many.set(one, words);
    this.sole = setOf(sole);
    this.experts = setOf(experts);
    for (const [index, heads] of apart.entries())
      for (const head of heads) this.groups.set(head, [...(this.groups.get(head) ?? []), index]);
  }

  /** "Analis memperkirakan": a word for who knows something, and nothing of whom. */
  isExpert(printed: string): boolean {
    return this.experts.has(nameWords(printed).join(" "));
  }

  /** Whether the office is another than each of somebody's; null and what no list knows are nobody's rival. */
  areRivals(printed: string, roles: readonly string[]): boolean {
    const office = this.groupsOf(printed);
    if (office.length === 0 || office.includes(ANYBODYS)) return false;
    const held = roles.map((role) => this.groupsOf(role));
    return held.some(([group = ANYBODYS]) => group !== ANYBODYS) && held.every((groups) => !isShared(groups, office));
  }

  /** Whether a case has many who hold the office, and none of somebody's roles tells of it: "Jaksa menyatakan" is nobody who was named without it. */
  isOfMany(printed: string, roles: readonly string[]): boolean {
    const names = this.many.get(nameWords(printed).join(" "));
    if (!names) return false;
    const held = roles.map((role) => ` ${nameWords(role).join(" ")} `);
    return !held.some((role) => names.some((name) => role.includes(` ${name} `)));
  }

  /** Whether it is an office that whoever holds it is always named with, "the judge", and none of somebody's roles. */
  isSole(printed: string, roles: readonly string[]): boolean {
    const words = nameWords(printed);
    if (!this.sole.has(words.at(-1) ?? "")) return false;
    const office = this.groupsOf(printed);
    return roles.every((role) => !isShared(this.groupsOf(role), office));
  }

  /** The groups of an office's head: the most words at its end of the office that have some. */
  private groupsOf(office: string): readonly number[] {
    const words = this.headWords(nameWords(office));
    for (let count = LONGEST_HEAD; count > 0; count--) {
      const head = this.links ? words.slice(-count) : words.slice(0, count);
      const groups = this.groups.get(head.join(" "));
      if (groups) return groups;
    }
    return [];
  }

  private headWords(words: readonly string[]): readonly string[] {
    const { links } = this;
    if (links) {
      const link = words.findIndex((word, at) => at > 0 && links.has(word));
      return link < 0 ? words : words.slice(0, link);
    }
    let from = 0;
    while (this.acting.has(words[from] ?? "")) from++;
    return words.slice(from);
  }
}
