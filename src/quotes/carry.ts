/** Resolved reports → utterances: what an attribution leaves unsaid comes from the speaker's other mentions. */

import type { Basis } from "../document.js";
import type { Article, Names, Span, Utterance } from "../shapes.js";
import { packed } from "../text/packed.js";
import { Affiliations } from "./affiliations.js";
import type { Calendar, Dated } from "./dates/when.js";
import { placeIn } from "./places.js";
import type { Reading } from "./reports/article.js";
import { AGE, describes, OwnDescriptions } from "./speakers/ownDescriptions.js";
import type { Resolved } from "./speakers/resolved.js";
import type { RosterEntry } from "./speakers/rosterEntry.js";

/** The utterances of resolved reports, in page order. */
export function carry(resolved: readonly Resolved[], tools: CarryTools): Utterance[] {
  const carrier = new Carrier(tools, new Map([...tools.described, ...offices(resolved, tools), ...tools.epithets]));
  const utterances = packed(resolved, (one) => carrier.utterance(one, tools.calendar.dateOf(one)));
  return utterances.sort((a, b) => a.start - b.start);
}

/**
 * For who is named without one: the office that points back to who speaks for the first time ("Ketua Umum Partai Tirta tersebut
 * mengatakan"), and what describes who speaks at any time ("Komedian berusia 29 tahun itu menegaskan", "said the former diving
 * instructor"). An office further down is often somebody else's; where what describes stands before, it is not.
 */
function offices(resolved: readonly Resolved[], { reading, article }: CarryTools): ReadonlyMap<RosterEntry, Span> {
  const found = new Map<RosterEntry, Span>();
  const spoken = new Set<RosterEntry>();
  const { describesBefore } = reading;
  const own = new OwnDescriptions(reading, article.text);
  for (const { speaker, report, sentence } of resolved) {
    if (!speaker?.entry) continue;
    const isFirst = !spoken.has(speaker.entry);
    spoken.add(speaker.entry);
    const { role, isCarried } = speaker;
    if (!role || isCarried || !report.source?.isDefinite) continue;
    const { isOffice, isPersonal } = report.source;
    const isDescription = isPersonal && !found.has(speaker.entry) && (describesBefore || !isOffice);
    const isTold = isDescription && describes(sentence.tokens, role, article.text);
    const isOwn = isTold && (describesBefore || own.isOf(speaker.entry, role, sentence));
    if (isDescription ? isOwn : isFirst && isOffice) found.set(speaker.entry, role);
  }
  return found;
}

/** Single marks are apostrophes as well, and have no partner. */
const DOUBLE_MARKS = '"“”„«»';

interface CarryTools {
  readonly article: Article;
  readonly names: Names;
  readonly calendar: Calendar;
  /** What sentences call people who are named elsewhere. */
  readonly described: ReadonlyMap<RosterEntry, Span>;
  /** The same of sentences that open with what describes who was named right before. */
  readonly epithets: ReadonlyMap<RosterEntry, Span>;
  readonly reading: Reading;
}

class Carrier {
  private readonly article: Article;
  private readonly affiliations: Affiliations;
  private readonly firstRoles = new Map<RosterEntry, Span | null>();

  constructor(
    { article, names }: CarryTools,
    private readonly offices: ReadonlyMap<RosterEntry, Span>,
  ) {
    this.article = article;
    this.affiliations = new Affiliations(names);
  }

  utterance(one: Resolved, { date, basis }: Dated): Utterance {
    const { speaker, report, sentence } = one;
    const entry = speaker?.entry ?? null;
    const role = this.roleOf(one);
    const place = one.isOwn ? placeIn(sentence.tokens, report) : null;
    return {
      start: one.start,
      end: one.end,
      kind: one.kind,
      speaker: entry?.name ?? null,
      role: role.span && this.cut(role.span),
      affiliation: this.affiliationIn(role.span),
      date,
      place: place && this.cut(place),
      cue: one.cue && this.cut(one.cue),
      basis: { speaker: entry ? (speaker?.basis ?? null) : null, role: role.basis, date: basis },
      reason: one.reason,
    };
  }

  /** Null for an organization that speaks for itself. */
  private roleOf({ speaker }: Resolved): { span: Span | null; basis: Basis["role"] } {
    if (!speaker || speaker.entry?.isOrganization) return { span: null, basis: null };
    if (speaker.role && !speaker.entry && this.hasLoneMark(speaker.role)) return { span: null, basis: null };
    const isNothing = speaker.role && speaker.entry && AGE.test(this.cut(speaker.role));
    if (speaker.role && !isNothing)
      return { span: this.withMark(speaker.role), basis: speaker.isCarried ? "resolved" : "stated" };
    const first = speaker.entry && this.firstRoleOf(speaker.entry);
    return first ? { span: first, basis: "inherited" } : { span: null, basis: null };
  }

  /** `Vorsitzender der Partei „Neues Kap“`: the mark that closes a name at the end of a role belongs to it. */
  private withMark(role: Span): Span {
    const isClosing = DOUBLE_MARKS.includes(this.article.text.charAt(role.end) || " ");
    return isClosing && this.hasLoneMark(role) ? { start: role.start, end: role.end + 1 } : role;
  }

  /** A mark without its partner: what was taken for a description runs into somebody's words. */
  private hasLoneMark({ start, end }: Span): boolean {
    let marks = 0;
    for (let at = start; at < end; at++) if (DOUBLE_MARKS.includes(this.article.text.charAt(at))) marks++;
    return marks % 2 === 1;
  }

  /** Who speaks in every paragraph has as many roles as utterances: looked for once. */
  private firstRoleOf(entry: RosterEntry): Span | null {
    const known = this.firstRoles.get(entry);
    if (known !== undefined) return known;
    let first: Span | null = null;
    for (const role of entry.roles) if ((!first || role.start < first.start) && !AGE.test(this.cut(role))) first = role;
    const role = first ?? this.offices.get(entry) ?? null;
    this.firstRoles.set(entry, role);
    return role;
  }

  private affiliationIn(role: Span | null): string | null {
    const longest = role && this.affiliations.longestIn(role);
    return longest && this.cut(longest);
  }

  private cut({ start, end }: Span): string {
    return this.article.text.slice(start, end);
  }
}
