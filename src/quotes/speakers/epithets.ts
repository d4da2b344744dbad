/** "Rudi Halim mencetak dua gol. Penyerang Persela itu kini …": what opens a sentence tells who is named right before it. */
import type { Span } from "../../shapes.js";
import type { Reading, Sentence } from "../reports/article.js";
import type { Source } from "../sources/sources.js";
import type { Token } from "../tokens/tokens.js";
import { isPatient } from "./actors.js";
import { describes, OwnDescriptions } from "./ownDescriptions.js";
import type { Roster } from "./roster.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Sentences before it that may name who is described; nobody else does there. */
const REACH = 2;

/** What such sentences call people whom the page gives no office, by person, where what describes a noun stands behind it. */
export function epithetsOf(reading: Reading, roster: Roster, text: string): ReadonlyMap<RosterEntry, Span> {
  const found = new Map<RosterEntry, Span>();
  if (!reading.language.describesBehind) return found;
  const own = new OwnDescriptions(reading, text);
  reading.sentences.forEach((sentence, at) => {
    const [source] = sentence.phrases;
    const role = source && isEpithet(source) ? source.role : null;
    if (!role || sentence.reports.length > 0 || !isKind(role, sentence, text) || own.isStranger(role, sentence.tokens))
      return;
    const before = reading.sentences.slice(Math.max(0, at - REACH), at);
    const isAnothers = ({ reports, phrases: [leader], tokens }: Sentence): boolean =>
      reports.length > 0 || (leader !== undefined && isPatient(leader, tokens, reading));
    if (source?.isOffice && before.some(isAnothers)) return; // an office behind who spoke, or who was caught, is often another's
    const entry = namedBefore(before, sentence, { roster, own, role });
    if (entry && entry.roles.length === 0 && !found.has(entry)) found.set(entry, role);
  });
  return found;
}

function isEpithet({ kind, from, isDefinite, isPersonal, isVague, isDocument }: Source): boolean {
  return kind === "role" && from === 0 && isDefinite && isPersonal && !isVague && !isDocument;
}

/** With a name in it ("Penyerang Persela"), and no age: "Pria 21 tahun itu" may be anybody. */
function isKind({ start, end }: Span, { tokens }: Sentence, text: string): boolean {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const hasName = inside.slice(1).some(({ isCapital }) => isCapital);
  return hasName && !inside.some(({ isDigits }) => isDigits) && describes(tokens, { start, end }, text);
}

interface Tools {
  readonly roster: Roster;
  readonly own: OwnDescriptions;
  readonly role: Span;
}

/** The one person whom the sentences before name, as who leads the last that names anybody; no word for people stands behind the name, and before what a club is called no other name. */
function namedBefore(
  before: readonly Sentence[],
  { paragraph }: Sentence,
  { roster, own, role }: Tools,
): RosterEntry | null {
  const near = before.filter((one) => one.paragraph >= paragraph - 1);
  const people = near.flatMap(({ phrases }) => phrases.filter(({ kind }) => kind === "person"));
  const entries = new Set(people.map((person) => roster.entryOf(person)));
  const last = near.findLast(({ phrases }) => phrases.some(({ kind }) => kind === "person"));
  const leader = last?.phrases[0];
  const [entry] = entries;
  if (!entry || entries.size > 1 || entry.isOrganization || leader?.kind !== "person" || leader.from > 0) return null;
  const since = near.slice(near.indexOf(last as Sentence));
  const start = leader.name?.end ?? 0;
  const isNamed = (one: Token): boolean => one.isCapital && one.start > start;
  if (own.mayBeClub(role) && since.some(({ tokens }) => tokens.slice(1).some(isNamed))) return null; // "melatih Persib. Juara Liga itu"
  return since.some((one) => own.bringsIn(one, { start, end: Number.MAX_SAFE_INTEGER })) ? null : entry;
}
