/** Where a person's name stands inside a phrase that may hold offices, organizations and places besides. */
import {
  ADVERB,
  AGENT,
  ARTICLE,
  DETERMINER,
  GIVEN,
  HONORIFIC,
  PARTICLE,
  PLACE,
  POST,
  ROLE_LINK,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { FULL_NAME, isNumeral, withInitials } from "../tokens/nameLetters.js";
import { givenIn, isNounBehindName, isParticle } from "../tokens/nouns.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import { pastLink } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { endsArticledBody, isTitledBehindLink, linkBehindName } from "./linkedNames.js";
import {
  beforeBracket,
  endsLinkedBody,
  givenBehind,
  isBehindName,
  isOwner,
  isPresented,
  namedBehindField,
  openingName,
  pastPlacedWords,
} from "./nameBounds.js";
import { NameParts } from "./nameParts.js";
import { NameStarts } from "./nameStarts.js";
import { OPENER } from "./nameStops.js";
import { pastPlace } from "./placesBefore.js";

/** Finds names in the tokens of one sentence. */
export class NameFinder {
  private readonly starts: NameStarts;
  private readonly parts: NameParts;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {
    this.starts = new NameStarts(tokens, evidence);
    this.parts = new NameParts(tokens, evidence, this.starts);
  }

  /** The person's name inside a phrase: the last run of capitals that is no office or place; what others found trims it. */
  find({ from, to }: Extent): Extent | null {
    const opening = openingName(this.tokens, this.evidence, { from, to });
    if (opening) return opening;
    const described = this.describedBeforeLink({ from, to });
    if (described) return described;
    const run = this.lastRun(from, to);
    if (run && this.isLinked(run, from)) {
      const given = this.evidence.linksPlaces ? givenBehind(this.tokens, run.from, run.to) : null;
      if (given !== null) return { from: given, to: run.to }; // "capogruppo alla Camera Rudi Halim"
      return namedBehindField(this.tokens, this.evidence, run, from) ?? this.beforeLink(run.from - 1, from);
    }
    if (!run) return this.beforeLastLink({ from, to });
    if (
      (this.evidence.describesBefore && endsArticledBody(this.tokens, run, from)) ||
      endsLinkedBody(this.tokens, this.evidence, run, from)
    )
      return null;
    const start = pastLink(this.tokens, this.starts.found(run, from) ?? run.from);
    return {
      from: this.evidence.usesFirstNames ? withInitials(this.tokens, start, { least: from, areCut: true }) : start,
      to: run.to,
    };
  }

  private beforeLastLink({ from, to }: Extent): Extent | null {
    for (let link = to - 1; link > from; link--) {
      if ((this.tokens[link]?.nouns ?? 0) & ROLE_LINK) return this.beforeLink(link, from);
    }
    return null;
  }

  /** "harbour surgeon | Nina Vale of Aster's General Hospital in Norland": right behind a small word for people, or one with a capital where others found the name, and before the first link behind capitals. */
  private describedBeforeLink({ from, to }: Extent): Extent | null {
    const link = this.evidence.describesBefore ? linkBehindName(this.tokens, { from, to }) : null;
    const run = link === null ? null : this.lastRun(from, link);
    const before = run && run.from > from ? this.tokens[run.from - 1] : undefined;
    if (!run || run.to !== link || run.to - run.from < FULL_NAME || !before) return null;
    if (before.isCapital && !this.parts.isKnown(this.tokens[run.from] as Token, PERSON_WORD)) return null; // "Speaker Pro Tem of"
    return before.nouns & ROLE_WORD && !this.isLinked(run, from) ? run : null;
  }

  /** "surgeon Nina Vale of Aster General": a full name stands before the link; an office or a place alone is none. */
  private beforeLink(link: number, from: number): Extent | null {
    if (!this.evidence.describesBefore || !((this.tokens[link]?.nouns ?? 0) & ROLE_LINK)) return null;
    if (isOwner(this.tokens, link + 1)) return null; // "Institute of Norland's chief economist"
    const run = this.lastRun(from, link);
    return run && run.to === link && run.to - run.from >= FULL_NAME && !this.isLinked(run, from) ? run : null;
  }

  /** "a spokesperson for Acme Corp", "sumber dari Polda Riau", "el grupo apoyado por Irán": what a link, a place word or an agent's brings in is not the source. */
  private isLinked({ from }: Extent, phrase: number): boolean {
    const before = this.tokens[from - 1];
    if (!before || from <= phrase) return false;
    if (this.evidence.describesBefore && isTitledBehindLink(this.tokens, { title: from - 1, phrase }, this.evidence))
      return true;
    if (before.isCapital) return false;
    return (before.nouns & ROLE_LINK) !== 0 || (before.cues & (PLACE | ARTICLE | AGENT)) !== 0;
  }

  private lastRun(from: number, to: number): Extent | null {
    let end = to;
    while (end > from && isBehindName(this.tokens, end - 1, from)) end = beforeBracket(this.tokens, end - 1);
    if (isNounBehindName(this.tokens, { from, at: end - 1 }, this.evidence)) end--;
    const last = this.tokens[end - 1];
    let start = last && this.parts.isNameAcronym(end - 1, from) ? end - 1 : end;
    while (start > from && !this.parts.opensWhole(start, end) && this.parts.isInName(start - 1, end, from)) start--;
    start = this.starts.ofShortName({ from: start, to: end }, from) ?? start;
    while (start < end && (!(this.tokens[start] as Token).isCapital || this.isOpener(start, end))) start++;
    start = pastPlacedWords(this.tokens, this.evidence, { start, end, from });
    start = pastPlace(this.tokens, this.evidence, { start, end, from });
    start = this.pastNoun(start, end, from);
    if (!this.evidence.usesFirstNames) start = withInitials(this.tokens, start, { least: from, areCut: false }); // "Gov. J.B. Halim"
    if (isNumeral(this.tokens, start, end) && start > from) start--;
    if (start >= end || !this.isNameAt({ from: start, to: end }, from)) return null;
    return { from: start, to: end };
  }

  /** "Bagi Rudi": the first word of a sentence has its capital from there. */
  private isOpener(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    const opener = this.evidence.usesFirstNames ? OPENER | POST : OPENER; // "Tegas Rudi Halim, …"
    return at === 0 && at + 1 < end && (this.evidence.isCommon(token) || (token.cues & opener) !== 0);
  }

  /** Where every noun has a capital: "die Besucherin Frieda Aumüller", "nach der Sitzung". */
  private pastNoun(start: number, end: number, from: number): number {
    const given = givenIn(this.tokens, { from: start, to: end }, this.evidence);
    if (given !== null) return given;
    if (start >= end || !this.evidence.isNoun(this.tokens[start] as Token)) return start;
    if (isParticle(this.tokens[start + 1])) {
      const isNounBehind = this.evidence.isNoun(this.tokens[end - 1] as Token); // "Nachbar zu Hilfe"
      return isNounBehind && !((this.tokens[start] as Token).grammar & GIVEN) ? end : start;
    }
    const before = this.tokens[start - 1];
    const isOfName = start > from && before !== undefined && (before.nouns & (ROLE_WORD | HONORIFIC | PARTICLE)) !== 0;
    if (isOfName || this.evidence.isShortName(this.tokens[start] as Token)) return start;
    const isDetermined = start > from && ((before?.cues ?? 0) & (DETERMINER | ARTICLE)) !== 0;
    const isLong = end - start >= FULL_NAME + 1;
    return isDetermined || isLong || end - start === 1 ? start + 1 : start;
  }

  /** A single capital at the head of a sentence may be any word. */
  private isNameAt({ from, to }: Extent, start: number): boolean {
    const first = this.tokens[from] as Token;
    if (from > start || to > from + 1) return from !== 0 || to > from + 1 || !this.evidence.isCommon(first);
    if (from > 0) return true;
    if (this.evidence.isInside(first) || this.evidence.isShortName(first))
      return !this.evidence.isCommon(first) || this.evidence.isShortName(first);
    const isGiven = this.evidence.usesFirstNames && (first.grammar & GIVEN) !== 0 && (first.cues | first.nouns) === 0;
    if (this.parts.isKnown(first, PERSON_WORD) || isGiven) return true;
    const next = this.tokens[to];
    if (!next || this.evidence.isCommon(first)) return false;
    if (isPresented(this.tokens, to)) return true;
    if (this.evidence.describesBefore && this.evidence.isPredicate(next) && !(next.cues & VERB)) return false; // "Happiness is"
    return (next.cues & (VERB | ADVERB)) !== 0;
  }
}
