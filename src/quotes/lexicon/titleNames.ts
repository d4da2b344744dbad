/** Titles and words for people that are first names as well: "Ketua DPRD Sultan Halim", "kata Putri Halim (24)". */
import type { Words } from "../../text/words.js";
import { ALL_CAPS, CAPITAL, HAS_DIGIT, IS_SYMBOL, OPENS_SPAN } from "../../text/words.js";
import { type Entry, type Lexicon, NOTHING } from "./lexicon.js";
import { longestAt } from "./lookUp.js";
import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  ATTITUDE,
  DEMONSTRATIVE,
  GIVEN,
  PERSON,
  POST,
  RANK,
  ROLE,
  ROLE_WORD,
  VERB,
} from "./wordBits.js";

/** Words back from such a name to the office before it. */
const LONGEST_OFFICE = 16;
/** Words of a name behind such a word. */
const LONGEST_NAME = 6;
/** Letters of what is shortened before a stop: "Drs. Sultan Halim". */
const LONGEST_SHORTENED = 4;

const GIVEN_NAME: Entry = { ...NOTHING, grammar: GIVEN };

/** What each word is, with those told to be names of people on this page told as names where they stand so. */
export function withTitleNames(words: Words, entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const { titleNames } = lexicon;
  if (titleNames.size === 0) return entries;
  const at: number[] = [];
  for (let word = 0; word < words.count; word++) if (titleNames.has(words.hashes[word] ?? 0)) at.push(word);
  return at.length === 0 ? entries : new TitleNames(words, entries, lexicon).told(at);
}

class TitleNames {
  constructor(
    private readonly words: Words,
    private readonly entries: readonly Entry[],
    private readonly lexicon: Lexicon,
  ) {}

  /** `titles` are the words that may be names. */
  told(titles: readonly number[]): readonly Entry[] {
    const borne = new Set<number>();
    const alone = new Set(titles.filter((at) => this.isAlone(at)).map((at) => this.words.hashes[at]));
    for (const at of titles)
      if (this.isInName(at)) borne.add(this.words.hashes[at] ?? 0);
      else if (this.opensName(at) && this.isBorne(at, alone.has(this.words.hashes[at])))
        borne.add(this.words.hashes[at] ?? 0);
    if (borne.size === 0) return this.entries;
    const told = [...this.entries];
    for (const at of titles) if (borne.has(this.words.hashes[at] ?? 0) && this.isName(at)) told[at] = GIVEN_NAME;
    return told;
  }

  /** Whether a name shows it here: behind an office; a word for people also before an age, or where the page calls somebody so alone. */
  private isBorne(at: number, isCalled: boolean): boolean {
    if (!isCalled && this.opensWholeName(at + 1)) return false;
    if (this.isBehindOffice(at)) return true;
    if (!((this.entries[at]?.nouns ?? 0) & PERSON)) return false;
    return isCalled || this.hasAge(at + 1);
  }

  /** "Sekretaris Sultan | Rudi Halim", "Pelatih Persib Putri | Rudi Halim": a first name and another behind the title are a name of their own. */
  private opensWholeName(at: number): boolean {
    return this.isCapital(at + 1) && [at, at + 1].some((word) => (this.entries[word]?.grammar ?? 0) & GIVEN);
  }

  /** "Sri Sultan Halim", whom "Sultan" alone means. */
  private isInName(at: number): boolean {
    return this.isCapital(at) && this.isCapital(at + 1) && this.lexicon.nameOpeners.has(this.words.hashes[at - 1] ?? 0);
  }

  /** A capital, and behind it another that no list knows. */
  private opensName(at: number): boolean {
    const next = this.entries[at + 1] ?? NOTHING;
    if (!this.isCapital(at) || !this.isCapital(at + 1) || this.flag(at + 1, OPENS_SPAN)) return false;
    return (next.nouns | next.cues) === 0 && this.isNoPhrase(at) && !this.isNamedAfter(at);
  }

  /** "kata Sultan.", "Sultan menambahkan": beside a reporting word, and no name behind it. */
  private isAlone(at: number): boolean {
    if (!this.isCapital(at) || this.isCapital(at + 1) || this.isPointed(at)) return false;
    const isSaid = ((this.entries[at - 1]?.cues ?? 0) & (POST | ACCORDING)) !== 0;
    return isSaid || (this.isOpening(at) && ((this.entries[at + 1]?.cues ?? 0) & VERB) !== 0);
  }

  /** What a name of the page stands for elsewhere: with the rest of the name, or alone where words of a sentence are beside it. */
  private isName(at: number): boolean {
    if (!this.isCapital(at) || !this.isNoPhrase(at) || this.isNamedAfter(at) || this.isPointed(at)) return false;
    if (this.isCapital(at + 1)) return !((this.entries[at + 1]?.nouns ?? 0) & ROLE_WORD);
    const isInside = !this.isOpening(at);
    return isInside || ((this.entries[at + 1]?.cues ?? 0) & (VERB | ATTITUDE | ADVERB | POST)) !== 0;
  }

  /** "Ketua DPD RI Sultan Halim", "Kapolsek Ciputat, AKP Putra Halim": nothing but words of an office stand between. */
  private isBehindOffice(title: number): boolean {
    if (!this.closesOffice(title - 1, ((this.entries[title]?.nouns ?? 0) & PERSON) !== 0)) return false;
    for (let at = title - 1; at >= Math.max(0, title - LONGEST_OFFICE); at--) {
      const { nouns } = this.entries[at] as Entry;
      const isTitle = this.lexicon.titleNames.has(this.words.hashes[at] ?? 0);
      if (nouns & (ROLE | ACRONYM | RANK) && !isTitle) return true;
      if (nouns === 0 && !this.flag(at, CAPITAL | HAS_DIGIT) && !this.isInsideOffice(at)) return false;
      if (this.isOpening(at) && !this.flag(at, IS_SYMBOL) && !this.isSymbol(at - 1, ","))
        return nouns !== 0 && (nouns & PERSON) !== 0;
    }
    return false;
  }

  /** A capital, a bracket or a word for people right before the name; before a comma, a word for people or what is known to be of an office. */
  private closesOffice(at: number, isPerson: boolean): boolean {
    const { nouns } = this.entries[at] ?? NOTHING;
    if (this.isSymbol(at, ",")) return isPerson || this.endsOffice(at - 1);
    return this.isSymbol(at, ")") || this.isShortening(at) || this.flag(at, CAPITAL) || (nouns & ROLE_WORD) !== 0;
  }

  private endsOffice(at: number): boolean {
    if (this.isSymbol(at, ")") || this.flag(at, ALL_CAPS)) return true;
    return (this.entries[at]?.nouns ?? 0) !== 0 || this.flag(at, HAS_DIGIT) || (this.entries[at - 1]?.nouns ?? 0) !== 0;
  }

  private isInsideOffice(at: number): boolean {
    return this.isSymbol(at, ",") || this.isSymbol(at, "(") || this.isSymbol(at, ")") || this.isShortening(at);
  }

  private isShortening(at: number): boolean {
    const length = (this.words.ends[at - 1] ?? 0) - (this.words.starts[at - 1] ?? 0);
    return this.isSymbol(at, ".") && this.flag(at - 1, CAPITAL) && length <= LONGEST_SHORTENED;
  }

  /** "Putri Halim (24)", "Putri Halim, 24," */
  private hasAge(from: number): boolean {
    let at = from;
    while (at < from + LONGEST_NAME && this.isCapital(at)) at++;
    return (this.isSymbol(at, "(") || this.isSymbol(at, ",")) && this.flag(at + 1, HAS_DIGIT);
  }

  /** "Putra Mahkota", "Raja Ampat" */
  private isNoPhrase(at: number): boolean {
    const entry = this.entries[at] as Entry;
    return longestAt(entry, this.words.hashes, at) === entry;
  }

  /** "Bandara Sultan Halim", "Timnas Putri": behind such a word no person is named. */
  private isNamedAfter(at: number): boolean {
    return this.lexicon.titledThings.has(this.words.hashes[at - 1] ?? 0);
  }

  /** "Pria itu" */
  private isPointed(at: number): boolean {
    return ((this.entries[at + 1]?.cues ?? 0) & DEMONSTRATIVE) !== 0;
  }

  private isOpening(at: number): boolean {
    return at === 0 || this.flag(at, OPENS_SPAN) || this.flag(at - 1, IS_SYMBOL);
  }

  private isCapital(at: number): boolean {
    return ((this.words.flags[at] ?? 0) & (CAPITAL | ALL_CAPS)) === CAPITAL;
  }

  private flag(at: number, bit: number): boolean {
    return ((this.words.flags[at] ?? 0) & bit) !== 0;
  }

  private isSymbol(at: number, symbol: string): boolean {
    return this.flag(at, IS_SYMBOL) && this.words.text.charAt(this.words.starts[at] ?? 0) === symbol;
  }
}
