/** Offices that nobody holds at once: who was named as a mayor is not "Gubernur" alone; unequal words for one office prove nothing. */
import type { RivalWords } from "../../languages/language.js";
import { nameWords } from "./nameForms.js";

/** Words of an office that tell it apart: "kepala kepolisian resor", "wakil wali kota". */
const LONGEST_HEAD = 3;

/** What tells the offices of a language apart. */
export class RivalOffices {
  /** Which of the groups each head is of. */
  private readonly groups = new Map<string, number>();
  private readonly acting: ReadonlySet<string>;
  private readonly many: ReadonlySet<string>;

  constructor({ acting, apart, many }: RivalWords) {
    this.acting = new Set(acting);
    this.many = new Set(many);
    for (const [index, heads] of apart.entries()) for (const head of heads) this.groups.set(head, index);
  }

  /** Whether the office is another than each of somebody's; null and what no list knows are nobody's rival. */
  areRivals(printed: string, roles: readonly string[]): boolean {
    const office = this.groupOf(printed);
    const held = office > 0 ? roles.map((role) => this.groupOf(role)) : [];
    return held.some((group) => group > 0) && held.every((group) => group !== office && group !== 0);
  }

  /** Whether a case has many who hold the office: "Jaksa menyatakan" is nobody who was named without it. */
  isOfMany(printed: string): boolean {
    return this.many.has(nameWords(printed).join(" "));
  }

  /** The group of an office's head: the most words of its first that one has; -1 where none does. */
  private groupOf(office: string): number {
    const words = nameWords(office);
    let from = 0;
    while (this.acting.has(words[from] ?? "")) from++;
    for (let count = LONGEST_HEAD; count > 0; count--) {
      const group = this.groups.get(words.slice(from, from + count).join(" "));
      if (group !== undefined) return group;
    }
    return -1;
  }
}
