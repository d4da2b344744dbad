/** Words for what who speaks does besides: "accused", "thanked", "did not say". */
import type { Language } from "../../languages/language.js";
import { hashesOf, type Words } from "../../text/words.js";
import type { Token } from "./tokens.js";

/** Letters of such a word: "caller", no "pier". */
const SHORTEST_DOER = 6;

interface DeedWords {
  readonly silent: ReadonlySet<number>;
  readonly spoken: ReadonlySet<number>;
  readonly withholding: ReadonlySet<number>;
  readonly withheld: ReadonlySet<number>;
  readonly telling: ReadonlySet<number>;
  readonly things: ReadonlySet<number>;
  readonly modals: ReadonlySet<number>;
  readonly asking: ReadonlySet<number>;
  readonly own: ReadonlySet<number>;
  readonly side: ReadonlySet<number>;
  readonly objects: ReadonlySet<number>;
}

/** Tells such words on one page. */
export interface DeedTests {
  /** Whether its first word is a finite verb by how it ends: "called on", "urges". */
  readonly isFinite: (token: Token) => boolean;
  /** Whether it ends as words for who does something do: "caller". */
  readonly isDoer: (token: Token) => boolean;
  /** Whether it tells of a deed that says nothing: "thanked". */
  readonly isFurtherDeed: (token: Token) => boolean;
  /** Whether that deed is spoken: no "refused". */
  readonly isSpokenDeed: (token: Token) => boolean;
  /** Whether it tells nothing with what is withheld behind it: "gave", "declined". */
  readonly isWithholding: (token: Token) => boolean;
  /** Whether it is what nobody but who speaks does not do: "elaborate". */
  readonly isTelling: (token: Token) => boolean;
  /** Whether nobody but who speaks withholds it: "details". */
  readonly isWithheldThing: (token: Token) => boolean;
  /** Whether it is what somebody does not tell behind "did not": "elaborate". */
  readonly isWithheld: (token: Token) => boolean;
  /** "would": the verb behind it ends as no finite one does. */
  readonly isHelping: (token: Token) => boolean;
  /** "urged": what is to be done follows, and no finite verb. */
  readonly isAsking: (token: Token) => boolean;
  /** "admitted": what its subject did may follow without a subject of its own. */
  readonly isOfOwnDeeds: (token: Token) => boolean;
  /** "him": whom a deed concerns. */
  readonly isObject: (token: Token) => boolean;
  /** "while": what happened meanwhile follows. */
  readonly opensSideClause: (token: Token) => boolean;
}

const compiled = new WeakMap<Language, DeedWords>();

function deedWordsOf(language: Language): DeedWords {
  const known = compiled.get(language);
  if (known) return known;
  const { reporting: words } = language;
  const found: DeedWords = {
    silent: hashesOf(words.furtherDeeds),
    spoken: hashesOf(words.spokenDeeds),
    withholding: hashesOf(words.withholdingDeeds),
    withheld: hashesOf(words.withheldVerbs),
    telling: hashesOf(words.tellingVerbs),
    things: hashesOf(words.withheldThings),
    modals: hashesOf(words.modals),
    asking: hashesOf(words.askingVerbs),
    own: hashesOf(words.ownDeedVerbs),
    objects: hashesOf(words.objectPronouns),
    side: hashesOf(words.sideClauseWords),
  };
  compiled.set(language, found);
  return found;
}

/** The tests of one page. */
export function deedTests({ text, ends, hashes }: Words, language: Language): DeedTests {
  const { silent, spoken, withholding, withheld, telling, things, modals, asking, own, side, objects } =
    deedWordsOf(language);
  const { finiteEndings, doerEndings } = language.reporting;
  const isIn = (set: ReadonlySet<number>, { from }: Token): boolean => set.has(hashes[from] ?? 0);
  return {
    isFinite: ({ from }) => finiteEndings.some((ending) => text.endsWith(ending, ends[from])),
    isDoer: ({ from, start, end }) =>
      end - start >= SHORTEST_DOER && doerEndings.some((ending) => text.endsWith(ending, ends[from])),
    isFurtherDeed: (token) => isIn(silent, token),
    isSpokenDeed: (token) => isIn(spoken, token),
    isWithholding: (token) => isIn(withholding, token),
    isTelling: (token) => isIn(telling, token),
    isWithheldThing: (token) => isIn(things, token),
    isWithheld: (token) => isIn(withheld, token),
    isHelping: (token) => isIn(modals, token),
    isAsking: (token) => isIn(asking, token),
    isOfOwnDeeds: (token) => isIn(own, token),
    isObject: (token) => isIn(objects, token),
    opensSideClause: (token) => token.kind === "word" && isIn(side, token),
  };
}
