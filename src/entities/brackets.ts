/** "Full Name (ACRONYM)": either side tells of the other. */
import { KNOWN_ORGANIZATION, NO_ORGANIZATION } from "../models/lexicon.js";
import { ALL_CAPS } from "../text/words.js";
import { expansionBefore } from "./acronyms.js";
import {
  GENERIC,
  NOT_ORGANIZATION,
  ORGANIZATION_HEAD,
  ORGANIZATION_SUFFIX,
  ROLE_ACRONYM,
  ROLE_HEAD,
  SURE_HEAD,
  THING_TAIL,
} from "./cues.js";
import { withoutOverlaps } from "./forms.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  flagsAt,
  isCapital,
  isConnector,
  isGivenName,
  isPlace,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  parenthesized,
  type Run,
  wordAt,
} from "./runs.js";

/** Words of a full name in brackets behind its short form. */
const LONGEST_FULL = 14;

/** A full name with the short form that the page gives for it. */
export interface Bracketed {
  readonly full: Run;
  readonly short: Run;
}

/** Every "Full Name (SHORT)" whose short form its words spell. */
export function bracketed(reading: Reading): Bracketed[] {
  const pairs: Bracketed[] = [];
  for (let at = 1; at < reading.words.count; at++) {
    const inside = parenthesized(reading, at);
    if (inside < 0) {
      const reversed = reversedAt(reading, at);
      if (reversed) pairs.push(reversed);
      continue;
    }
    // "Dinas Penerangan … (Kadispen…)": short for who heads it
    const isRole = (cuesAt(reading, inside) & ROLE_ACRONYM) !== 0;
    const full = isRole ? null : expansionBefore(reading, at, wordAt(reading, inside));
    if (full) pairs.push({ full, short: { first: inside, last: inside + 1 } });
  }
  return pairs;
}

/** "GPSM (Gabungan Pengrajin Sapu Maju)": the bracket behind an acronym holds its full name. */
function reversedAt(reading: Reading, at: number): Bracketed | null {
  if (!isSymbol(reading, at, "(") || opensSpan(reading, at) || !(flagsAt(reading, at - 1) & ALL_CAPS)) return null;
  let last = at + 1;
  while (last < at + LONGEST_FULL && !opensSpan(reading, last) && !isSymbol(reading, last, ")")) last++;
  if (!isSymbol(reading, last, ")") || opensSpan(reading, last) || !isCapital(reading, at + 1)) return null;
  const full = expansionBefore(reading, last, wordAt(reading, at - 1));
  return full?.first === at + 1 ? { full, short: { first: at - 1, last: at } } : null;
}

/** The pairs of a page, and the people on it. */
export interface Beside {
  readonly brackets: readonly Bracketed[];
  readonly people: readonly Run[];
}

/** Mentions completed by the pairs of which one side is among them; initials of people and of things are no organization. */
export function completed(reading: Reading, mentions: readonly Mention[], { brackets, people }: Beside): Mention[] {
  const lasts = new Set(mentions.map(({ last }) => last));
  const firsts = new Set(mentions.map(({ first }) => first));
  const initials = initialsOf(reading, people);
  const ofPeople = new Set<number>();
  const peopleLasts = new Set(people.map(({ last }) => last));
  const added: Mention[] = [];
  const titles = new Set<number>();
  for (const { full, short } of brackets) {
    const reason = "full name with its short form";
    const fullName = { first: full.first, last: full.last, reason };
    const shortForm = { first: short.first, last: short.last, reason };
    const hash = reading.words.hashes[short.first] as number;
    if (peopleLasts.has(full.last)) ofPeople.add(hash);
    else if (!lasts.has(full.last) && isTitle(reading, full)) titles.add(short.first);
    else if (lasts.has(full.last) && !firsts.has(short.first)) {
      if (!isPlace(reading, short.first)) added.push(shortForm);
    } else if (!lasts.has(full.last) && !firsts.has(short.first)) {
      if (isSpelledBody(reading, full)) added.push(fullName, shortForm);
      else if (isThing(reading, full)) initials.add(hash);
    } else if (lasts.has(full.last)) continue;
    else if (isThing(reading, full)) initials.add(hash);
    else if (isBody(reading, full, short)) added.push(fullName);
    else initials.add(hash);
  }
  added.push(...shortForms(reading, mentions, firsts));
  const areInitials = ({ first, last }: Run): boolean => {
    const hash = reading.words.hashes[first] as number;
    if (last - first !== 1) return false;
    if (titles.has(first) || isSpelledBefore(reading, first)) return true;
    return ofPeople.has(hash) || (initials.has(hash) && !(knownAt(reading, first) & KNOWN_ORGANIZATION));
  };
  return withoutOverlaps([...mentions.filter((mention) => !areInitials(mention)), ...added]);
}

/** "Federasi Pelajar Maju (Fijar)": a word alone in the bracket behind a body that begins with the same letter is its short form. */
function shortForms(reading: Reading, mentions: readonly Mention[], firsts: ReadonlySet<number>): Mention[] {
  return mentions.flatMap(({ first, last }) => {
    const short = last - first > 1 ? parenthesized(reading, last) : -1;
    if (short < 0 || opensSpan(reading, last) || firsts.has(short) || isPlace(reading, short)) return [];
    const isOther =
      (cuesAt(reading, short) & (ROLE_ACRONYM | ORGANIZATION_SUFFIX)) | (knownAt(reading, short) & NO_ORGANIZATION);
    const isLike = wordAt(reading, short)[0] === wordAt(reading, first)[0] && !isGivenName(reading, short);
    return (isLike || isTicker(reading, last - 1, short) || isForeign(reading, first, short)) && !isOther
      ? [{ first: short, last: short + 1, reason: "in the bracket behind its full name" }]
      : [];
  });
}

/** Letters of a short form in another language than its full name: "Badan Riset Laut Dunia (ISRB)". */
const FOREIGN = 3;

/** Not of what the page says about the body: "Peraturan | Komisi Pasar (PKP)", "KOMISI PASAR (LIVE)". */
function isForeign(reading: Reading, first: number, short: number): boolean {
  const isAnothers = !opensSpan(reading, first) && (cuesAt(reading, first - 1) & NOT_ORGANIZATION) !== 0;
  const isShort = (flagsAt(reading, short) & ALL_CAPS) !== 0 && wordAt(reading, short).length >= FOREIGN;
  return isShort && !isAnothers && reading.print[first] === PLAIN && !isGivenName(reading, short);
}

/** Letters of a listed company's legal form, at most, and of its stock. */
const LONGEST_FORM = 3;
const TICKER = 4;

/** "PT Bank Maju Tbk (BBMJ)": four letters behind the legal form of a listed company are its stock's. */
function isTicker(reading: Reading, form: number, short: number): boolean {
  const isForm = (cuesAt(reading, form) & ORGANIZATION_SUFFIX) !== 0 && wordAt(reading, form).length <= LONGEST_FORM;
  return isForm && wordAt(reading, short).length === TICKER && (flagsAt(reading, short) & ALL_CAPS) !== 0;
}

/** "Menteri | Tata Ruang (TR)", "Menteri Tata Ruang (MTR)", "District Officer (DO)": a role's words, and no body's. */
function isTitle(reading: Reading, { first, last }: Run): boolean {
  if (cuesAt(reading, first) & (ORGANIZATION_HEAD | GENERIC)) return false;
  const isBehind = !opensSpan(reading, first) && (cuesAt(reading, first - 1) & ROLE_HEAD) !== 0;
  const ends = cuesAt(reading, first) | cuesAt(reading, last - 1);
  return isBehind || ((ends & ROLE_HEAD) !== 0 && !(cuesAt(reading, last - 1) & ORGANIZATION_SUFFIX));
}

/** "izin bongkar muat (IBM)": here the letters mean what the page says. */
function isSpelledBefore(reading: Reading, first: number): boolean {
  return parenthesized(reading, first - 1) === first && spelledSmall(reading, first - 1, wordAt(reading, first));
}

/** "program Tenaga Kerja Mandiri (TKM)", "Technical Cooperation Agreement (TCA)" */
function isThing(reading: Reading, { first, last }: Run): boolean {
  const before = opensSpan(reading, first) ? 0 : cuesAt(reading, first - 1);
  return ((before | cuesAt(reading, first)) & NOT_ORGANIZATION) !== 0 || (cuesAt(reading, last - 1) & THING_TAIL) !== 0;
}

/** What the tagger took for no name is one only where its words say so, or its short form is known. */
function isBody(reading: Reading, full: Run, short: Run): boolean {
  if (knownAt(reading, short.first) & KNOWN_ORGANIZATION) return true;
  const isHeaded = (cuesAt(reading, full.first) & (ORGANIZATION_HEAD | GENERIC)) !== 0;
  return isHeaded || (cuesAt(reading, full.last - 1) & ORGANIZATION_SUFFIX) !== 0;
}

/** "Gabungan Pengrajin Sapu Maju (GPSM)": a head, and words that spell the short form, though the tagger saw neither. */
function isSpelledBody(reading: Reading, full: Run): boolean {
  const isHeaded = (cuesAt(reading, full.first) & SURE_HEAD) !== 0 && full.last - full.first > 1;
  return isHeaded && !isThing(reading, full) && reading.print[full.first] === PLAIN;
}

/** Short forms in brackets behind a person ("Ade Wirakusuma (ADW)") or behind small words that they spell ("(ISPA)"). */
function initialsOf(reading: Reading, people: readonly Run[]): Set<number> {
  const initials = new Set<number>();
  const named = new Map(people.map((run) => [run.last, run]));
  for (let at = 1; at < reading.words.count; at++) {
    const short = parenthesized(reading, at);
    if (short < 0) continue;
    const person = named.get(at);
    const isOther = person ? beginsAny(reading, person, short) : spelledSmall(reading, at, wordAt(reading, short));
    if (isOther) initials.add(reading.words.hashes[short] as number);
  }
  return initials;
}

/** Whether a word of the name begins with the first letter of the short form. */
function beginsAny(reading: Reading, { first, last }: Run, short: number): boolean {
  const letter = wordAt(reading, short)[0];
  for (let i = first; i < last; i++) if (wordAt(reading, i)[0] === letter) return true;
  return false;
}

/** "dan", a comma, the joint of "pulang-pergi" */
const isBetween = (reading: Reading, at: number): boolean =>
  isConnector(reading, at) || isSymbol(reading, at, ",") || isSymbol(reading, at, "-");

/** "infeksi saluran pernapasan akut (ISPA)": small words before the bracket, one a letter, of which the first names no body. */
function spelledSmall(reading: Reading, end: number, acronym: string): boolean {
  let at = end;
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    at--;
    while (at > 0 && isBetween(reading, at) && !opensSpan(reading, at)) at--;
    if (at < 0 || opensSpan(reading, at + 1)) return false;
    const word = wordAt(reading, at);
    if (word[0]?.toUpperCase() !== acronym[letter]?.toUpperCase() || isCapital(reading, at)) return false;
  }
  return acronym.length > 1 && !(cuesAt(reading, at) & (ORGANIZATION_HEAD | GENERIC));
}
