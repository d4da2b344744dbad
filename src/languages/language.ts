/** What a language is to petik: its names, its habits, and its words; `neutral.ts` is what holds for what it leaves out. */
import type { Script } from "../text/scripts.js";
import type { Apostrophes } from "../text/words.js";
import type { DateWords } from "./dateWords.js";
import type { NameWords } from "./nameWords.js";
import type { BoilerplateWords, TitlePhrases } from "./pageWords.js";
import type { QuoteMarks } from "./quoteMarks.js";
import type { ReportingWords } from "./reportingWords.js";
import type { RivalWords } from "./rivalWords.js";

/** By what a page is known to be in the language. Every language says these. */
interface Identity {
  /** ISO 639-1, or "und". */
  readonly code: string;
  /** The language's name in English. */
  readonly name: string;
  /** Frequent short words that tell the language from its neighbours. */
  readonly functionWords: readonly string[];
}

/** What parts it from its neighbours. A language leaves out what does not part it. */
interface Neighbours {
  /** The scripts that it is written in; where that is one of its own, no function words are needed. */
  readonly scripts: readonly Script[];
  /** Frequent words that its neighbours have not and that may stand in names: they tell the language, and nothing else. */
  readonly tellingWords: readonly string[];
  /** Acronyms of Indonesian and Malaysian bodies mean these here: "PAN", "MK". */
  readonly knowsLocalNames: boolean;
}

/** How it writes: a language says which of these hold, and none holds where it says nothing. */
interface Habits {
  /**
   * What describes a noun stands before it, so that a name before a role belongs to the role: "United manager Nina Vale",
   * "Vale's claim". The order of words that comes with it tells who acts: what English and Swedish share hangs on this.
   */
  readonly describesBefore: boolean;
  /**
   * What describes a noun stands behind it: "manajer Tirta", "partai itu", "pejabat yang ditemui". Verbs tell by how they
   * begin who acts: what Indonesian and Malay share hangs on this. Neither of the two: some stands before, some behind.
   */
  readonly describesBehind: boolean;
  /** Every noun has a capital, so that a capital is no sign of a name. */
  readonly capitalizesNouns: boolean;
  /** People go by the first word of their name, so that a word used alone begins the name: "Rudi" of "Rudi Halim". */
  readonly usesFirstNames: boolean;
  /** A verb may stand without a subject and mean who was named before: "Dijo que …", "Dodał, że …". */
  readonly dropsPronouns: boolean;
  /** A comma parts every clause from the one that brings it in. */
  readonly partsClauses: boolean;
  /** A clause that a small word opens ends in its verb: "wie Rudi am Montag sagte". */
  readonly endsInVerb: boolean;
  /** Writers are free with capitals: a known name behind its head counts in small letters, "kementerian luar negeri". */
  readonly printsNamesSmall: boolean;
  /** Dumps of its pages glue lines to each other: a title to the story, the words of an insert to a sentence. */
  readonly gluesLines: boolean;
}

/** Slots hold words, never patterns, in lower case unless a comment says otherwise. Which ones a language needs, each file tells first. */
export interface Language extends Identity, Neighbours, Habits {
  readonly marks: QuoteMarks;
  /** What stands beside an apostrophe, or glued to a capital, as a word of its own. */
  readonly apostrophes: Apostrophes;
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  readonly dates: DateWords;
  readonly reporting: ReportingWords;
  readonly names: NameWords;
  readonly boilerplate: BoilerplateWords;
  readonly titles: TitlePhrases;
  readonly rivalOffices: RivalWords;
}
