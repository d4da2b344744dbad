/** Words that bring in a clause in more than one part: "teilte … mit, dass", "Wie Rudi mitteilte", "Rudi zufolge". */
import type { Language } from "../../languages/language.js";
import { hashesOf, hashOf, hashPhrases, type Words } from "../../text/words.js";
import type { Token } from "./tokens.js";

/** What a language's words of that kind are, by hash. */
interface ClauseWords {
  /** First part of a verb → what may close it. */
  readonly closings: ReadonlyMap<number, ReadonlySet<number>>;
  /** Both parts in one word: "mitteilte". */
  readonly wholes: ReadonlySet<number>;
  readonly likes: ReadonlySet<number>;
  readonly hows: ReadonlySet<number>;
  readonly told: ReadonlySet<number>;
  readonly things: ReadonlySet<number>;
  /** What closes any of the verbs. */
  readonly ends: ReadonlySet<number>;
  readonly behind: ReadonlySet<number>;
  readonly tos: ReadonlySet<number>;
  readonly blaming: ReadonlySet<number>;
  readonly commaVerbs: ReadonlySet<number>;
  readonly causes: ReadonlySet<number>;
  readonly manners: ReadonlySet<number>;
  readonly ensuring: ReadonlySet<number>;
  readonly denying: ReadonlySet<number>;
  readonly hearsay: ReadonlySet<number>;
  readonly hearsayKinds: ReadonlySet<number>;
  readonly more: ReadonlySet<number>;
  readonly admitting: ReadonlySet<number>;
  readonly judging: ReadonlySet<number>;
  readonly conditions: ReadonlySet<number>;
  readonly thens: ReadonlySet<number>;
  readonly circumstances: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
  /** By their first word, what the second one may be; null where it stands alone. */
  readonly contents: ReadonlyMap<number, ReadonlySet<number> | null>;
  readonly tails: ReadonlySet<number>;
}

/** Tells such words on one page. */
export interface ClauseTests {
  /** Whether the language has any verb in two parts. */
  readonly dividesVerbs: boolean;
  /** Whether it has any of the other words here that bring in a clause. */
  readonly hasInsets: boolean;
  /** Whether the token is the first part of such a verb. */
  readonly isDivided: (token: Token) => boolean;
  /** Whether `closing` is what closes the verb that `verb` opens. */
  readonly closes: (verb: Token, closing: Token) => boolean;
  /** Whether it closes a verb, be it one of speech with another first part: "ab" of "sagte das Spiel ab". */
  readonly isClosing: (token: Token) => boolean;
  /** "die" of "wie Rudi die Polizei warnte": it opens what the verb is about. */
  readonly opensThing: (token: Token) => boolean;
  /** "sei", "habe": it tells what somebody else said. */
  readonly isTold: (token: Token) => boolean;
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
  /** "zeigt" of "Ein Video zeigt, wie": a word of that kind behind it asks or compares. */
  readonly asksHow: (token: Token) => boolean;
  /** "zufolge" of "Rudi zufolge". */
  readonly isAccordingBehind: (token: Token) => boolean;
  /** "memprotes" */
  readonly isBlaming: (token: Token) => boolean;
  /** "meyakinkan", behind which a comma alone brings in what is said. */
  readonly takesComma: (token: Token) => boolean;
  /** "karena" */
  readonly opensCause: (token: Token) => boolean;
  /** "secara" */
  readonly opensManner: (token: Token | undefined) => boolean;
  /** "memastikan", which before "agar" sees to something. */
  readonly isEnsuring: (token: Token | undefined) => boolean;
  /** "membantah" */
  readonly isDenying: (token: Token | undefined) => boolean;
  /** "kabar", "tudingan": what others tell. */
  readonly isHearsay: (token: Token) => boolean;
  /** "miring" of "kabar miring" */
  readonly isHearsayKind: (token: Token) => boolean;
  /** "juga" of "Disebutkan juga" */
  readonly isMore: (token: Token) => boolean;
  /** "mengaku" */
  readonly isAdmitting: (token: Token | undefined) => boolean;
  /** "dinilai" */
  readonly isJudging: (token: Token) => boolean;
  /** "jika" */
  readonly opensCondition: (token: Token) => boolean;
  /** "maka" */
  readonly opensConsequence: (token: Token | undefined) => boolean;
  /** "dalam": it opens a circumstance of what is said, or of the saying. */
  readonly opensCircumstance: (token: Token) => boolean;
  /** "dari": behind it stands of how many. */
  readonly opensPart: (token: Token) => boolean;
  /** "kejadian", "kasus": right behind such a word it tells of what is said, and not of the saying. */
  readonly isOfContent: (token: Token) => boolean;
  /** "sehingga": behind a comma it goes on with a clause. */
  readonly opensTail: (token: Token) => boolean;
}

/** Letters of a deed behind the "zu" that it holds: "zurückzu|zahlen". */
const SHORTEST_DEED = 4;

const compiled = new WeakMap<Language, ClauseWords>();

function clauseWordsOf(language: Language): ClauseWords {
  const known = compiled.get(language);
  if (known) return known;
  const { reporting } = language;
  const { dividedVerbs, likeWords, howWords, toldForms, thingArticles, accordingBehind, toWords } = reporting;
  const closings = new Map<number, Set<number>>();
  for (const [forms, ends, apart = []] of dividedVerbs)
    for (const form of forms)
      closings.set(hashOf(form), new Set([...(closings.get(hashOf(form)) ?? []), ...[...ends, ...apart].map(hashOf)]));
  const wholes = dividedVerbs.flatMap(([forms, ends]) =>
    ends.flatMap((end) => forms.map((form) => hashOf(end + form))),
  );
  const found = {
    closings,
    wholes: new Set(wholes),
    ends: new Set([...closings.values()].flatMap((ends) => [...ends])),
    told: hashesOf(toldForms),
    things: hashesOf(thingArticles),
    likes: hashesOf(likeWords),
    hows: hashesOf(howWords),
    behind: hashesOf(accordingBehind),
    tos: hashesOf(toWords),
    blaming: hashesOf(reporting.blamingVerbs),
    commaVerbs: hashesOf(reporting.commaVerbs),
    causes: hashesOf(reporting.causeWords),
    manners: hashesOf(reporting.mannerWords),
    ensuring: hashesOf(reporting.ensuringVerbs),
    denying: hashesOf(reporting.denyingVerbs),
    hearsay: hashesOf(reporting.hearsayNouns),
    hearsayKinds: hashesOf(reporting.hearsayKinds),
    more: hashesOf(reporting.moreWords),
    admitting: hashesOf(reporting.admittingVerbs),
    judging: hashesOf(reporting.judgingPassives),
    conditions: hashesOf(reporting.conditionWords),
    thens: hashesOf(reporting.thenWords),
    circumstances: hashesOf(reporting.circumstanceWords),
    parts: hashesOf(reporting.partWords),
    contents: pairsOf(reporting.contentWords),
    tails: hashesOf(reporting.clauseTails),
  };
  compiled.set(language, found);
  return found;
}

/** Words and pairs of words by their first one. */
function pairsOf(phrases: readonly string[]): ReadonlyMap<number, ReadonlySet<number> | null> {
  const pairs = new Map<number, Set<number> | null>();
  for (const [first = 0, second] of hashPhrases(phrases)) {
    const seconds = pairs.get(first);
    if (second === undefined || seconds === null) pairs.set(first, null);
    else pairs.set(first, (seconds ?? new Set()).add(second));
  }
  return pairs;
}

/** The tests of a page's words. */
export function clauseTests({ hashes, text }: Words, language: Language): ClauseTests {
  const { closings, wholes, ends, told, things, likes, hows, behind, tos } = clauseWordsOf(language);
  const {
    blaming,
    commaVerbs,
    causes,
    manners,
    ensuring,
    denying,
    hearsay,
    hearsayKinds,
    more,
    admitting,
    judging,
    conditions,
    thens,
    circumstances,
    parts,
    contents,
    tails,
  } = clauseWordsOf(language);
  const first = ({ from }: Token): number => hashes[from] ?? 0;
  const last = ({ to }: Token): number => hashes[to - 1] ?? 0;
  const { toWords, deedEndings } = language.reporting;
  const isDeed = ({ kind, isCapital, end }: Token): boolean =>
    kind === "word" && !isCapital && deedEndings.some((ending) => text.endsWith(ending, end));
  return {
    dividesVerbs: closings.size > 0,
    hasInsets: likes.size + behind.size > 0,
    isDivided: (token) => token.kind === "word" && closings.has(first(token)),
    closes: (verb, closing) => closings.get(first(verb))?.has(last(closing)) ?? false,
    isClosing: (token) => token.kind === "word" && ends.has(last(token)),
    opensThing: (token) => token.kind === "word" && things.has(first(token)),
    isTold: (token) => token.kind === "word" && told.has(first(token)),
    isWhole: (token) => token.kind === "word" && wholes.has(last(token)),
    isTo: (token) => token.kind === "word" && tos.has(first(token)),
    isDeed,
    holdsTo: (token) =>
      isDeed(token) &&
      toWords.some((to) => text.slice(token.start + to.length, token.end - SHORTEST_DEED).includes(to)),
    isLike: (token) => token.kind === "word" && likes.has(first(token)),
    asksHow: (token) => token.kind === "word" && hows.has(first(token)),
    isAccordingBehind: (token) => token.kind === "word" && behind.has(first(token)),
    isBlaming: (token) => token.kind === "word" && blaming.has(first(token)),
    takesComma: (token) => token.kind === "word" && commaVerbs.has(first(token)),
    opensCause: (token) => token.kind === "word" && causes.has(first(token)),
    opensManner: (token) => token?.kind === "word" && manners.has(first(token)),
    isEnsuring: (token) => token?.kind === "word" && ensuring.has(first(token)),
    isDenying: (token) => token?.kind === "word" && denying.has(first(token)),
    isHearsay: (token) => token.kind === "word" && hearsay.has(first(token)),
    isHearsayKind: (token) => token.kind === "word" && hearsayKinds.has(first(token)),
    isMore: (token) => token.kind === "word" && more.has(first(token)),
    isAdmitting: (token) => token?.kind === "word" && admitting.has(first(token)),
    isJudging: (token) => token.kind === "word" && judging.has(first(token)),
    opensCondition: (token) => token.kind === "word" && conditions.has(first(token)),
    opensConsequence: (token) => token?.kind === "word" && thens.has(first(token)),
    opensCircumstance: (token) => token.kind === "word" && circumstances.has(first(token)),
    opensPart: (token) => token.kind === "word" && parts.has(first(token)),
    isOfContent: (token) => {
      const seconds = token.kind === "word" ? contents.get(first(token)) : undefined;
      return seconds === null || (seconds?.has(hashes[token.from + 1] ?? 0) ?? false);
    },
    opensTail: (token) => token.kind === "word" && tails.has(first(token)),
  };
}
