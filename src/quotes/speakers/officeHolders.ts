/** Who on the roster holds an office, in these words or in others: "Kades" where the page says "Kepala Desa". */
import type { Span } from "../../shapes.js";
import { nearest } from "./choices.js";
import { includesAll, lastWord, nameWords } from "./nameForms.js";
import type { NameReader } from "./nameReader.js";
import { isDrawn } from "./nameVariants.js";
import { isDeputys, isSameOffice } from "./offices.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Words that make an office its own: "Gubernur Riau". */
const SHORTEST_OFFICE = 2;
/** Letters of an office drawn together: "Menag". */
const SHORTEST_DRAWN = 5;

/** Finds entries by their roles, each question once: reports go back to the same few roles over and over. */
export class OfficeHolders {
  private readonly byRole = new Map<string, readonly RosterEntry[]>();

  constructor(
    private readonly text: string,
    private readonly entries: readonly RosterEntry[],
    private readonly names: NameReader,
  ) {}

  /** Gives an entry a further role, as printed. */
  add(entry: RosterEntry, role: Span): void {
    entry.roles.push(role);
    this.byRole.clear();
  }

  /** The entry with a role that holds all of these words, the last one mentioned before `at`. */
  withRole(role: string, at: number): RosterEntry | null {
    return this.bearing(nameWords(role), at);
  }

  /** The entry with that office, in these words or in others, and as its own: "Kades" where the page says "Kepala Desa". */
  withOffice(printed: string, at: number): RosterEntry | null {
    const wanted = this.names.words(printed);
    const isOwn = (role: string): boolean => {
      const known = this.names.words(role);
      return includesAll(known, wanted) ? !isDeputys(printed, role) : isSameOffice(wanted, known);
    };
    return nearest(this.bearers(`office ${printed}`, isOwn), at);
  }

  /** Whom "mantan Gubernur Riau itu" means where the page says "Gubernur Riau": the office without its first word. */
  onceWithRole(role: string, at: number): RosterEntry | null {
    const [, ...office] = nameWords(role);
    return office.length >= SHORTEST_OFFICE ? this.bearing(office, at) : null;
  }

  /** Whom a noun with its article for an ending means, by the stems that it may have: "ministeren" where the page says "energiminister". */
  withStem(stems: readonly string[], at: number): RosterEntry | null {
    if (stems.length === 0) return null;
    const found = this.fitting(`stem ${stems[0]}`, (known) => known.some((word) => stems.includes(word)));
    if (found.length > 0) return nearest(found, at);
    const isCompound = (word: string): boolean => stems.some((stem) => word.endsWith(stem));
    return nearest(
      this.fitting(`compound ${stems[0]}`, (known) => known.some(isCompound)),
      at,
    );
  }

  /** Whom "Sekda" means where the page says "Sekretaris Daerah". */
  withDrawnRole(role: string, at: number): RosterEntry | null {
    const [word, ...rest] = nameWords(role);
    if (word === undefined || rest.length > 0 || word.length < SHORTEST_DRAWN) return null;
    return nearest(
      this.fitting(`drawn ${word}`, (known) => isDrawn(word, known)),
      at,
    );
  }

  /** Whether the page gives such a role to several people: "analis" where it names two of them. */
  hasSeveral(role: string): boolean {
    const wanted = nameWords(role);
    return this.fitting(`bearing ${wanted.join(" ")}`, (known) => includesAll(known, wanted)).length > 1;
  }

  /** The body that the page told last, before `at`, to be of this kind: "the paper" of "newspaper Aster Post". */
  bodyOfKind(description: string, at: number): RosterEntry | null {
    const noun = nameWords(description).at(-1);
    if (noun === undefined) return null;
    const ofKind = this.bearers(`kind ${noun}`, (role) => lastWord(role).toLowerCase().endsWith(noun));
    const bodies = ofKind.filter(({ isOrganization, mentions }) => isOrganization && mentions.lastBefore(at) >= 0);
    return nearest(bodies, at);
  }

  private bearing(wanted: readonly string[], at: number): RosterEntry | null {
    return nearest(
      this.fitting(`bearing ${wanted.join(" ")}`, (known) => includesAll(known, wanted)),
      at,
    );
  }

  /** Whose roles are as asked, found once for each `key`: reports go back to the same few roles over and over. */
  private fitting(key: string, isFitting: (role: readonly string[]) => boolean): readonly RosterEntry[] {
    return this.bearers(key, (role) => isFitting(this.names.words(role)));
  }

  private bearers(key: string, isFitting: (role: string) => boolean): readonly RosterEntry[] {
    const known = this.byRole.get(key);
    if (known) return known;
    const found = this.entries.filter(({ roles }) => roles.some((role) => isFitting(this.cut(role))));
    this.byRole.set(key, found);
    return found;
  }

  private cut({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}
