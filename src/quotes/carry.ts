/** Fills what an attribution leaves unsaid: role and date from the speaker's other mentions, then from the page. */
import type { Basis } from "../document.js";
import type { Article, DateMention, Span, Utterance } from "../shapes.js";
import { type DayResolver, dayResolver } from "../text/dates.js";
import { PLACE } from "./lexicon.js";
import type { Resolved } from "./resolve.js";
import type { Token } from "./tokens.js";

/** The utterances of resolved reports, in page order. */
export function carry(resolved: readonly Resolved[], article: Article, dates: readonly DateMention[]): Utterance[] {
  return new Carrier(article, dates).run(resolved);
}

interface Dated {
  readonly date: string | null;
  readonly basis: Basis["date"];
}

class Carrier {
  private readonly dayOf: DayResolver;

  constructor(
    private readonly article: Article,
    dates: readonly DateMention[],
  ) {
    this.dayOf = dayResolver(article.text, dates, article.pageDate);
  }

  run(resolved: readonly Resolved[]): Utterance[] {
    const stated = resolved.map((one) => (one.isOwn ? this.statedDate(one) : null));
    const days = new Set(stated.filter((day) => day !== null));
    const pageDay = days.size === 1 ? ([...days][0] ?? null) : null;
    const bySpeaker = new Map<unknown, string>();
    resolved.forEach((one, i) => {
      const day = stated[i];
      const key = one.speaker?.entry;
      if (day && key && !bySpeaker.has(key)) bySpeaker.set(key, day);
    });
    const utterances = resolved.map((one, i) => {
      const inherited = bySpeaker.get(one.speaker?.entry) ?? null;
      const dated: Dated = stated[i]
        ? { date: stated[i] ?? null, basis: "stated" }
        : inherited
          ? { date: inherited, basis: "inherited" }
          : { date: pageDay, basis: pageDay ? "page" : null };
      return this.utterance(one, dated);
    });
    return utterances.sort((a, b) => a.start - b.start);
  }

  private statedDate({ report, sentence }: Resolved): string | null {
    const { from, to } = report.clause;
    for (let at = from; at < to; at++) {
      const date = sentence.tokens[at]?.date;
      const day = date && this.dayOf(date);
      if (day) return day;
    }
    return null;
  }

  private utterance(one: Resolved, { date, basis }: Dated): Utterance {
    const { speaker, report, sentence } = one;
    const entry = speaker?.entry ?? null;
    const role = this.roleOf(one);
    return {
      start: one.start,
      end: one.end,
      kind: one.kind,
      speaker: entry?.name ?? null,
      role: role.text,
      affiliation: null,
      date,
      place: one.isOwn ? this.placeOf(sentence.tokens, report.clause) : null,
      cue: one.cue && this.cut(one.cue),
      basis: { speaker: entry ? (speaker?.basis ?? null) : null, role: role.basis, date: basis },
      reason: one.reason,
    };
  }

  private roleOf({ speaker }: Resolved): { text: string | null; basis: Basis["role"] } {
    if (!speaker) return { text: null, basis: null };
    if (speaker.role) return { text: this.cut(speaker.role), basis: "stated" };
    const [first] = [...(speaker.entry?.roles ?? [])].sort((a, b) => a.at - b.at);
    return first ? { text: first.text, basis: "inherited" } : { text: null, basis: null };
  }

  private placeOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): string | null {
    for (let at = from; at < to; at++) {
      if (!((tokens[at]?.cues ?? 0) & PLACE)) continue;
      let end = at + 1;
      while (end < to && (tokens[end]?.isCapital || (tokens[end]?.symbol === "," && tokens[end + 1]?.isCapital))) end++;
      if (end > at + 1) return this.article.text.slice(tokens[at + 1]?.start, tokens[end - 1]?.end);
    }
    return null;
  }

  private cut({ start, end }: Span): string {
    return this.article.text.slice(start, end);
  }
}
