/** Where a name begins inside a run of capitals that words of an office may open: "Direktur Tirta | Rudi Abdul Halim". */
import {
  FUNCTION,
  GENERIC_ORG,
  GIVEN,
  ORG_HEAD,
  ORG_SUFFIX,
  PERSON,
  PLACE_KIND,
  PLACE_NAME,
  RANK,
  ROLE,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isShortened } from "../tokens/nameLetters.js";
import { ORGANIZATION_WORD, PERSON_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import { isFirstName } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Words of a found name that are trusted against our own run: single ones are cut too often. */
const LEAST_FOUND = 2;
/** What wants a name behind it, so that it closes no office. */
const OPEN = ORG_HEAD | GENERIC_ORG | PLACE_KIND | ROLE_WORD;

/** Finds where names begin in the tokens of one sentence. */
export class NameStarts {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

  /** Where others saw a name begin inside a run that reaches to its end, behind words of an office. */
  found({ from, to }: Extent, phrase: number): number | null {
    let start = to;
    while (start > from && this.isKnown(start - 1, PERSON_WORD)) start--;
    if (start > from && (this.isMonth(start - 1, to) || (this.tokens[start - 1]?.grammar ?? 0) & GIVEN)) start--;
    if (start - 1 > from && this.tokens[start - 1]?.symbol === "." && isShortened(this.tokens[start - 2])) start -= 2;
    const isOffice = ((this.tokens[phrase]?.nouns ?? 0) & (ROLE_WORD | ORG_HEAD)) !== 0;
    return start > from && to - start >= LEAST_FOUND && isOffice ? this.wholeFrom(start, from) : null;
  }

  /** A word that the page uses alone as a name begins the name, where words of an office may stand before it. */
  ofShortName({ from: start, to: end }: Extent, from: number): number | null {
    if (!this.evidence.usesFirstNames) return null;
    if (start === from && !this.evidence.isShortName(this.tokens[from] as Token)) return null;
    let given = -1;
    for (let at = start; at < end - 1; at++) {
      if (given < 0 && (this.tokens[at]?.grammar ?? 0) & GIVEN) given = at; // "Camat Sukamaju Abdul Rudi Halim"
      if (!this.evidence.isShortName(this.tokens[at] as Token)) continue;
      if (given >= 0) return this.wholeFrom(given, start);
      return this.wholeFrom(this.tokens[at - 1]?.symbol === "." && at - 1 > start ? at - 2 : at, start);
    }
    return null;
  }

  /** "Putu Juli Ardana", "kata Juli Ardana": a month inside a name. */
  isMonth(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    const isNamed = this.isKnown(at, PERSON_WORD) || this.evidence.isShortName(token);
    if (token.cues === FUNCTION && isNamed) return true;
    return at + 1 < end && isFirstName(this.tokens, at);
  }

  /** "Sekuritas Abdul Rudi Halim" where the name was seen to begin at "Rudi": the words before it that belong to it, too. */
  private wholeFrom(start: number, run: number): number {
    let at = start;
    while (at > run && this.evidence.opensName(this.tokens[at - 1], this.tokens[at])) at--;
    return at > run && this.evidence.usesFirstNames && this.closesOffice(run - 1) && !this.isBody(run) ? run : at;
  }

  /** "Bank Indonesia Rudi Halim", "DPR RI Rudi Halim", "(KPK) Rudi Halim": behind a place, a bracket or a whole name no word of an office is left. */
  private closesOffice(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const { nouns, symbol, isAcronym } = token;
    if (symbol === ")" || this.isRankAt(at)) return true;
    if (isAcronym && nouns & PLACE_KIND) return true;
    if (!isAcronym && nouns & PLACE_NAME && !(nouns & (ORG_HEAD | PLACE_KIND))) return true;
    const isForm = (nouns & ORG_SUFFIX) !== 0 && (!(nouns & ORG_HEAD) || this.isPlain(at - 1)); // "Tirta Sekuritas", no "Bank"
    const isBody = isForm || (this.isKnown(at, ORGANIZATION_WORD) && !(nouns & OPEN));
    return isBody && !this.evidence.closesBody(token, this.tokens[at + 1]);
  }

  /** "Dirjen Catatan Sipil | Kemenlada Rudi Halim": a word that others found to be a body by itself. */
  private isBody(at: number): boolean {
    return this.evidence.isBody(this.tokens[at] as Token);
  }

  /** "Kombes Rudi", "Kombes Pol. Rudi": behind a rank the name begins; "Direktur Jenderal" is an office. */
  private isRankAt(at: number): boolean {
    const [rank, stop] = [this.tokens[at], this.tokens[at]?.symbol === "." ? this.tokens[at - 1] : undefined];
    const nouns = (stop ?? rank)?.nouns ?? 0;
    const before = this.tokens[stop ? at - 2 : at - 1];
    return (nouns & RANK) !== 0 && !(nouns & ORG_HEAD) && !((before?.nouns ?? 0) & (ROLE | PERSON));
  }

  /** A capital that no list knows. */
  private isPlain(at: number): boolean {
    const { isCapital, nouns, cues } = this.tokens[at] ?? { isCapital: false, nouns: 0, cues: 0 };
    return isCapital && nouns === 0 && cues === 0;
  }

  private isKnown(at: number, kind: number): boolean {
    return this.evidence.kinds[this.tokens[at]?.from ?? 0] === kind;
  }
}
