/** Words for what who speaks does besides: "accused", "thanked", "did not say". */
import type { Language } from "../../languages/language.js";
import { hashOf, type Words } from "../../text/words.js";
import type { Token } from "./tokens.js";

interface DeedWords {
  readonly silent: ReadonlySet<number>;
  readonly withheld: ReadonlySet<number>;
  readonly modals: ReadonlySet<number>;
  readonly asking: ReadonlySet<number>;
  readonly own: ReadonlySet<number>;
}

/** Tells such words on one page. */
export interface DeedTests {
  /** Whether its first word is a finite verb by how it ends: "called on", "urges". */
  readonly isFinite: (token: Token) => boolean;
  /** Whether it tells of a deed that says nothing: "thanked". */
  readonly isFurtherDeed: (token: Token) => boolean;
  /** Whether it is what somebody does not tell behind "did not": "elaborate". */
  readonly isWithheld: (token: Token) => boolean;
  /** "would": the verb behind it ends as no finite one does. */
  readonly isHelping: (token: Token) => boolean;
  /** "urged": what is to be done follows, and no finite verb. */
  readonly isAsking: (token: Token) => boolean;
  /** "admitted": what its subject did may follow without a subject of its own. */
  readonly isOfOwnDeeds: (token: Token) => boolean;
}

const compiled = new WeakMap<Language, DeedWords>();

function deedWordsOf(language: Language): DeedWords {
  const known = compiled.get(language);
  if (known) return known;
  const { furtherDeeds, withheldVerbs, modals, askingVerbs, ownDeedVerbs } = language.reporting;
  const setOf = (list: readonly string[]): ReadonlySet<number> => new Set(list.map(hashOf));
  const found: DeedWords = {
    silent: setOf(furtherDeeds),
    withheld: setOf(withheldVerbs),
    modals: setOf(modals),
    asking: setOf(askingVerbs),
    own: setOf(ownDeedVerbs),
  };
  compiled.set(language, found);
  return found;
}

/** The tests of one page. */
export function deedTests({ text, ends, hashes }: Words, language: Language): DeedTests {
  const { silent, withheld, modals, asking, own } = deedWordsOf(language);
  const { finiteEndings } = language.reporting;
  const isIn = (set: ReadonlySet<number>, { from }: Token): boolean => set.has(hashes[from] ?? 0);
  return {
    isFinite: ({ from }) => finiteEndings.some((ending) => text.endsWith(ending, ends[from])),
    isFurtherDeed: (token) => isIn(silent, token),
    isWithheld: (token) => isIn(withheld, token),
    isHelping: (token) => isIn(modals, token),
    isAsking: (token) => isIn(asking, token),
    isOfOwnDeeds: (token) => isIn(own, token),
  };
}
