/** Words that bring in a clause in more than one part: "teilte … mit, dass", "Wie Rudi mitteilte", "Rudi zufolge". */
import type { Language } from "../../languages/language.js";
import { hashOf, type Words } from "../../text/words.js";
import type { Token } from "./tokens.js";

/** What a language's words of that kind are, by hash. */
interface ClauseWords {
  /** First part of a verb → what may close it. */
  readonly closings: ReadonlyMap<number, ReadonlySet<number>>;
  /** Both parts in one word: "mitteilte". */
  readonly wholes: ReadonlySet<number>;
  readonly likes: ReadonlySet<number>;
  readonly behind: ReadonlySet<number>;
  readonly tos: ReadonlySet<number>;
}

/** Tells such words on one page. */
export interface ClauseTests {
  /** Whether the language has verbs in two parts at all. */
  readonly dividesVerbs: boolean;
  /** Whether the token is the first part of such a verb. */
  readonly isDivided: (token: Token) => boolean;
  /** Whether `closing` is what closes the verb that `verb` opens. */
  readonly closes: (verb: Token, closing: Token) => boolean;
  /** Whether it is such a verb in one word, as it stands at the end of a clause: "mitteilte". */
  readonly isWhole: (token: Token) => boolean;
  /** "zu" of "zu räumen". */
  readonly isTo: (token: Token) => boolean;
  /** Whether it ends as such a verb does: "räumen". */
  readonly isDeed: (token: Token) => boolean;
  /** Whether "zu" stands inside such a verb: "zurückzuzahlen". */
  readonly holdsTo: (token: Token) => boolean;
  /** "wie" of "wie Rudi sagte". */
  readonly isLike: (token: Token) => boolean;
  /** "zufolge" of "Rudi zufolge". */
  readonly isAccordingBehind: (token: Token) => boolean;
}

/** Letters of a deed behind the "zu" that it holds: "zurückzu|zahlen". */
const SHORTEST_DEED = 4;

const compiled = new WeakMap<Language, ClauseWords>();

function clauseWordsOf(language: Language): ClauseWords {
  const known = compiled.get(language);
  if (known) return known;
  const { dividedVerbs, likeWords, accordingBehind, toWords } = language.reporting;
  const closings = new Map<number, Set<number>>();
  for (const [forms, ends] of dividedVerbs)
    for (const form of forms)
      closings.set(hashOf(form), new Set([...(closings.get(hashOf(form)) ?? []), ...ends.map(hashOf)]));
  const wholes = dividedVerbs.flatMap(([forms, ends]) =>
    ends.flatMap((end) => forms.map((form) => hashOf(end + form))),
  );
  const found = {
    closings,
    wholes: new Set(wholes),
    likes: new Set(likeWords.map(hashOf)),
    behind: new Set(accordingBehind.map(hashOf)),
    tos: new Set(toWords.map(hashOf)),
  };
  compiled.set(language, found);
  return found;
}

/** The tests of a page's words. */
export function clauseTests({ hashes, text }: Words, language: Language): ClauseTests {
  const { closings, wholes, likes, behind, tos } = clauseWordsOf(language);
  const first = ({ from }: Token): number => hashes[from] ?? 0;
  const last = ({ to }: Token): number => hashes[to - 1] ?? 0;
  const { toWords, deedEndings } = language.reporting;
  const isDeed = ({ kind, isCapital, end }: Token): boolean =>
    kind === "word" && !isCapital && deedEndings.some((ending) => text.endsWith(ending, end));
  return {
    dividesVerbs: closings.size > 0,
    isDivided: (token) => token.kind === "word" && closings.has(first(token)),
    closes: (verb, closing) => closings.get(first(verb))?.has(last(closing)) ?? false,
    isWhole: (token) => token.kind === "word" && wholes.has(last(token)),
    isTo: (token) => token.kind === "word" && tos.has(first(token)),
    isDeed,
    holdsTo: (token) =>
      isDeed(token) &&
      toWords.some((to) => text.slice(token.start + to.length, token.end - SHORTEST_DEED).includes(to)),
    isLike: (token) => token.kind === "word" && likes.has(first(token)),
    isAccordingBehind: (token) => token.kind === "word" && behind.has(first(token)),
  };
}
