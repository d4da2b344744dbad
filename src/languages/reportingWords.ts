/** The slots for how a language reports speech, those that every language fills first. Words in lower case. */

/** What every language fills: without these words its quotes and statements have no speakers. */
export interface NeededReporting {
  /** Stems that follow a closed quotation: "kata", "ujar", "said". */
  readonly afterQuote: readonly string[];
  /** Verbs that take a clause of speech: "mengatakan", "said". */
  readonly clauseVerbs: readonly string[];
  /** Verbs of thought and feeling, whose clause is no statement: "berharap", "hopes". */
  readonly attitudeVerbs: readonly string[];
  /** Pronouns for one source. */
  readonly pronouns: readonly string[];
  /** Pronouns for several sources. */
  readonly pluralPronouns: readonly string[];
  /** Words that bring in the one who was told or the occasion: "kepada", "saat", "told". */
  readonly channels: readonly string[];
  /** Words that say that another outlet is quoted: "dikutip", "dilansir". */
  readonly viaWords: readonly string[];
  /** Nouns of speech before marks: "ucapannya", "pernyataan", "remark". */
  readonly speechLabels: readonly string[];
  /** Verbs that report beside a main verb, or bring in a partial quote: "saying", "calling", "sambil berkata". */
  readonly participles: readonly string[];
  /** Words before marks that hold a title or a theme: "bertajuk", "film". */
  readonly titleWords: readonly string[];
  /** Words before marks that hold a nickname: "alias", "disapa". */
  readonly nicknameWords: readonly string[];
  /** Words before marks that hold a so-called word: "istilah", "disebut". */
  readonly soCalledWords: readonly string[];
  /** Words before marks that hold a sign or a slogan: "bertuliskan", "spanduk". */
  readonly sloganWords: readonly string[];
  /** Words that may stand between a source and its verb: "juga", "pun", "also", "has". */
  readonly adverbs: readonly string[];
  /** Words that open the description of a source without a name: "seorang", "salah satu", "a", "the". */
  readonly determiners: readonly string[];
  /** Words that close a description and point back: "itu", "tersebut". */
  readonly demonstratives: readonly string[];
  /** Before a verb they say that nothing was said: "tidak", "belum", "not". */
  readonly negations: readonly string[];
  /** What points back to the sentence before: "hal itu", "pernyataan tersebut". */
  readonly anaphors: readonly string[];
}

/** What a language fills where it has such words; without them it reads a little less. */
interface CommonReporting {
  /** Those of `afterQuote` that are ordinary words as well, and count only beside a mark. */
  readonly ambiguousAfterQuote: readonly string[];
  /** Those of `clauseVerbs` that take a thing as often as a clause: "mencatat", "menyampaikan". The clause then shows its predicate. */
  readonly objectVerbs: readonly string[];
  /** Words that name the source of a clause: "menurut", "according to". One of `noClauseOpeners` as well ("pour") does so only as "Pour NAME,". */
  readonly accordingTo: readonly string[];
  /** Words that open the clause and are no part of it: "bahwa", "that". */
  readonly complementizers: readonly string[];
  /** Words of how many that open what was counted: "sebanyak". */
  readonly quantities: readonly string[];
  /** Small words of which one stands in nearly every clause and in few bare nouns: "adalah", "akan", "tidak". */
  readonly predicates: readonly string[];
  /** How those of `participles` end that stand between what is said and who says it: "en" of "… olduğunu belirten Rudi". */
  readonly sourceEndings: readonly string[];
  /** How the last word of a clause ends in a language whose verb closes the sentence: "duğunu" in "Rudi, … olduğunu söyledi". */
  readonly clauseEndings: readonly string[];
  /** Words that bring in who says the rest of the sentence, with a verb: "wie" of "Wie Rudi sagte, …". */
  readonly likeWords: readonly string[];
  /** Words that name the source of a clause behind it: "zufolge". */
  readonly accordingBehind: readonly string[];
  /** Passive forms that report what stood before: "disampaikan". */
  readonly passiveVerbs: readonly string[];
  /** Words that open a clause of request or question; left out only right behind the verb: "agar", "untuk". */
  readonly directives: readonly string[];
  /** Endings that make a verb carry its speaker: "nya" in "ujarnya". */
  readonly clitics: readonly string[];
  /** Words that bring in a place: "di", "in". */
  readonly placePrepositions: readonly string[];
  /** Determiners that are left out of a role: "a", "the". */
  readonly articles: readonly string[];
  /** Words that open a relative clause: "yang", "who". */
  readonly relativizers: readonly string[];
  /** Words before the one who acts in a passive: "oleh", "by". */
  readonly agentMarkers: readonly string[];
  /** Articles that point to what is known: "the", "der". With a role alone they point back to somebody named. */
  readonly definiteArticles: readonly string[];
  /** The same as endings of the noun: "en" of "ministeren". */
  readonly definiteEndings: readonly string[];
  /** Verbs of `clauseVerbs` whose first object is the one who hears it: "told", "warned". */
  readonly hearerVerbs: readonly string[];
  /** Verbs of `clauseVerbs` and participles that report only before the word that opens a clause: "ruled that". */
  readonly rulingVerbs: readonly string[];
  /** Words that tell of a life rather than of the day's news, so that a date beside them is no day of speech: "born", "elected". */
  readonly lifeWords: readonly string[];
  /** Of those things, which with a word that points back tell nothing: "kejadian" in "adanya kejadian tersebut". */
  readonly bareEvents: readonly string[];
  /** What stands between a body or an office and who speaks for it: "melalui". */
  readonly spokenThrough: readonly string[];
  /** What opens a thing that is told to be: "adanya" in "membenarkan adanya penangkapan". */
  readonly beings: readonly string[];
  /** Those of `anaphors` that a verb of speech tells again before who said it, and nothing else: "das" in "Das sagte Rudi". */
  readonly pointers: readonly string[];
  /** Last words of verbs that deny, blame or name what stands before rather than say it: "bestreitet". */
  readonly unsaidVerbs: readonly string[];
  /** Words that open an object rather than a clause: "pentingnya", "terima kasih". */
  readonly noClauseOpeners: readonly string[];
  /** Words that begin as verbs do and are none: "bersama", "terkini". */
  readonly nonVerbs: readonly string[];
  /** Verbs of `clauseVerbs` that ask for a thing, or reckon one, as often as they bring in a clause: "meminta", "schätzt". */
  readonly requestVerbs: readonly string[];
  /** Words that open a clause which hangs on another: "meski", "setelah". */
  readonly conjunctions: readonly string[];
  /** Words for gatherings, and for what is done there: a day that the story's opening gives to one is that of what its people say ("rapat", "diresmikan"). */
  readonly gatherings: readonly string[];
  /** Words that bring in somebody who has not been named: "adalah"; some with a link behind them: "datang" of "datang dari". */
  readonly introducers: readonly string[];
  /** Verbs with their pronoun inside, behind a quotation: "a-t-il déclaré". */
  readonly verbsWithPronoun: readonly string[];
  /** Words for a body that speaks and that name none: "the airline" is the one that acted last. */
  readonly bodies: readonly string[];
  /** What is written and speaks for nobody but its author: "report", "survey". */
  readonly documents: readonly string[];
  /** Forms of "to be": behind one, a verb of the past tells what is done to its subject, and an office who somebody is. */
  readonly copulas: readonly string[];
}

/** What counts where what describes a noun stands behind it (`describesBehind`): Indonesian and Malay. */
interface ReportingBehind {
  /** Verbs of who counts; what they count is a statement only behind a word of how many, or where a word brings it in. */
  readonly countVerbs: readonly string[];
  /** How verbs begin that make a clause of a noun: "meng", "ber". */
  readonly predicatePrefixes: readonly string[];
  /** How verbs begin that take an object behind them. */
  readonly transitivePrefixes: readonly string[];
  /** How verbs begin that tell what is done to their subject: "di" of "ditetapkan". */
  readonly passivePrefixes: readonly string[];
  /** Passives whose judgement stands right behind who judges: "Langkah itu dinilai Rudi tidak tepat". */
  readonly judgingPassives: readonly string[];
  /** Nouns that open a thing rather than a clause, unless a small word of clauses follows: "strategi", "isi". */
  readonly objectNouns: readonly string[];
  /** Kinds of places where people speak, as they stand in small letters: "kantor", "lokasi". */
  readonly placeHeads: readonly string[];
  /** Words by which somebody speaks of themselves alone, where people who were just brought in speak next: "saya". */
  readonly selfWords: readonly string[];
  /** First words of adverbs by which a passive without who speaks tells more of the same: "juga" of "Disebutkan juga". */
  readonly moreWords: readonly string[];
  /** What tells of which kind a word of `hearsayNouns` is, right behind it: "miring" of "kabar miring". */
  readonly hearsayKinds: readonly string[];
  /** Verbs of who was caught or blamed, which a body that caught them does not share: "mengaku". */
  readonly admittingVerbs: readonly string[];
  /** What is told of somebody who is dead, away, held, or whom others speak about: "buron", "mencetak". */
  readonly goneWords: readonly string[];
  /** Words of phrases that tell when something happens, at the head of a sentence: "pagi", "setiap". */
  readonly openingTimes: readonly string[];
  /** Words that tell how somebody feels, behind who does: "terharu". */
  readonly feelingWords: readonly string[];
  /** Words that bring in a condition, or as loosely what is said: "jika" of "bilang jika hujan turun, jalan tergenang" and "bilang jika jalan tergenang". */
  readonly conditionWords: readonly string[];
  /** Words that open what follows from a condition or a circumstance: "maka". */
  readonly thenWords: readonly string[];
  /** Verbs of what somebody feels at who did something: before `causeWords` they report nothing. */
  readonly blamingVerbs: readonly string[];
  /** Those of `rulingVerbs` in one word behind which a comma alone brings in what is said: "meyakinkan", no "menjerit". */
  readonly commaVerbs: readonly string[];
  /** Words that tell why: a verb that takes a thing as well has no clause from there on ("memprotes toko itu karena menolak …"). */
  readonly causeWords: readonly string[];
  /** Words that make how something is done of the word behind them: "secara". */
  readonly mannerWords: readonly string[];
  /** Verbs that say that something is so, and before a word of request see to it: "memastikan agar". */
  readonly ensuringVerbs: readonly string[];
  /** Verbs that deny or confirm what others tell: "membantah". */
  readonly denyingVerbs: readonly string[];
  /** Nouns for what others tell, behind which it may stand as a clause: "kabar", "tudingan". */
  readonly hearsayNouns: readonly string[];
  /** Those of `channels` and `directives` that open a circumstance of what is said as well as of the saying: "dalam" of "dalam sepekan ini" and "dalam rapat itu". */
  readonly circumstanceWords: readonly string[];
  /** Those of `circumstanceWords` behind which stands of how many: "dari" of "dari 38 desa, 20 sudah terang". */
  readonly partWords: readonly string[];
  /** Words right behind one of `circumstanceWords` that tell of what is said rather than of the saying: "kejadian" of "saat kejadian, jalan itu sepi". */
  readonly contentWords: readonly string[];
  /** Words behind a comma with which a clause goes on rather than another begins: "sehingga", "yaitu". */
  readonly clauseTails: readonly string[];
  /** Words before the one who is told: "kepada". */
  readonly hearerWords: readonly string[];
  /** Words between people who say one thing together: "bersama". */
  readonly companions: readonly string[];
}

/** What counts where what describes a noun stands before it (`describesBefore`): English. */
interface ReportingBefore {
  /** Those of `participles` that bring in a clause behind a comma: "adding" in "Rudi said yes, adding that …". */
  readonly clauseParticiples: readonly string[];
  /** Nouns that bring in what their owner says: "claim" in "Vale's claim that". */
  readonly claimNouns: readonly string[];
  /** Words for what is somebody's, which alone name nobody: "his", "their". */
  readonly possessives: readonly string[];
  /** Articles that bring in somebody new: "a". */
  readonly indefiniteArticles: readonly string[];
  /** Verbs of `clauseVerbs` behind which the one who hears it may stand before the word that opens the clause: "warned". */
  readonly warningVerbs: readonly string[];
  /** Verbs that take what is to be done for a clause ("recommended"), and nouns that are such a thing behind "stressed" ("need"). */
  readonly urgings: readonly string[];
  /** Words for a time that is no day, which may stand between a verb and its clause: "last week". */
  readonly times: readonly string[];
  /** Endings of verbs that tell who does something, and no form behind "would": "ed", "s". */
  readonly finiteEndings: readonly string[];
  /** "would", "must": the verb behind them has no such ending. */
  readonly modals: readonly string[];
  /** How verbs of the past end, which are no part of a description: "ed" of "prosecutors allowed". */
  readonly pastEndings: readonly string[];
  /** Endings of what somebody does meanwhile, where a comma brings that in behind a verb: "ing". */
  readonly presentEndings: readonly string[];
  /** How words for who does something end: "er" of "caller". */
  readonly doerEndings: readonly string[];
  /** How adverbs end that may stand between a source and its verb: "ly" of "bluntly". */
  readonly adverbEndings: readonly string[];
  /** What who speaks does besides, behind "and", and what reports nothing: "thanked". */
  readonly furtherDeeds: readonly string[];
  /** Those that are spoken themselves: "thanked", no "refused". */
  readonly spokenDeeds: readonly string[];
  /** Deeds that tell nothing with what is withheld behind them: "gave no details", "declined to comment". */
  readonly withholdingDeeds: readonly string[];
  /** Verbs that nobody but who speaks is denied: "did not elaborate". */
  readonly tellingVerbs: readonly string[];
  /** What only who speaks can withhold: "details". */
  readonly withheldThings: readonly string[];
  /** What somebody does not tell, behind "but did not": "elaborate". */
  readonly withheldVerbs: readonly string[];
  /** Verbs behind which stands who is to do something, or is blamed, and no finite verb: "urged", "accused". */
  readonly askingVerbs: readonly string[];
  /** Words behind which stands what happened meanwhile: "while". */
  readonly sideClauseWords: readonly string[];
  /** Verbs behind which somebody's own deed may stand, "admitted sending two letters". */
  readonly ownDeedVerbs: readonly string[];
  /** Pronouns of whom a deed concerns: "him". */
  readonly objectPronouns: readonly string[];
  /** Pronouns for a body that speaks: "it". */
  readonly bodyPronouns: readonly string[];
  /** Kinds of firms, where one word alone may be the name of one that spoke: "airline". */
  readonly firmWords: readonly string[];
  /** Words that join a second verb to a subject: "and", "but". */
  readonly coordinators: readonly string[];
  /** Words behind which an office begins anew, before a name: "like" of "women like Dr Vale", "since". */
  readonly roleBreakers: readonly string[];
  /** Those of `clauseVerbs` that are nouns as well, and report only where a subject stands right before them: "report", "claims". */
  readonly nounVerbs: readonly string[];
  /** Descriptions of people who speak, beside those of `names`: "duchess", "esthetician". */
  readonly people: readonly string[];
  /** Those of `bodies` that go by the name of who leads them: "the Vale administration". */
  readonly ledBodies: readonly string[];
  /** Those of `bodies` that report what they are told: "the outlet" is whom somebody told something last. */
  readonly outlets: readonly string[];
}

/** What counts where verbs fall into two parts and close their clause (`endsInVerb`): German. */
interface ReportingVerbLast {
  /**
   * Verbs of speech in two parts, each with the words that close them: "teilte" and "mit" of "Rudi teilte am Montag mit, dass …";
   * those of `apart` never stand in one word with the verb: "zu Protokoll".
   */
  readonly dividedVerbs: readonly (readonly [
    forms: readonly string[],
    closings: readonly string[],
    apart?: readonly string[],
  ])[];
  /** Articles of what a verb is about, never of who hears it: "die", "den". */
  readonly thingArticles: readonly string[];
  /** Articles that open an object or an owner, and never who acts: "den", "dem". */
  readonly objectArticles: readonly string[];
  /** Verbs in the form in which they tell what somebody else said: "sei", "habe". */
  readonly toldForms: readonly string[];
  /** The word before a verb that tells what is to be done, which may stand inside it: "zu" of "zu räumen", "zurückzuzahlen". */
  readonly toWords: readonly string[];
  /** How such verbs end. */
  readonly deedEndings: readonly string[];
  /** Words behind which one of `likeWords` asks or compares instead, the last before its comma or the last but one: "zeigt, wie", "weiß nicht, wie", "so laut, wie". */
  readonly howWords: readonly string[];
}

/** How the language reports speech. */
export interface ReportingWords
  extends NeededReporting,
    CommonReporting,
    ReportingBehind,
    ReportingBefore,
    ReportingVerbLast {}
