/** The slots that a language fills: words, never patterns, in lower case unless a comment says otherwise; `neutral.ts` is what holds without them. */
import type { Script } from "../text/scripts.js";
import type { Apostrophes } from "../text/words.js";
import type { BoilerplateWords, TitlePhrases } from "./pageWords.js";
import type { QuoteMarks } from "./quoteMarks.js";

/** Dates as the language prints them. A phrase of several words is written with single blanks: "thứ hai". */
export interface DateWords {
  /** Twelve lists, January first: full names and abbreviations, in every form that stands beside a day's number. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words for a day counted from the page's date: today 0, yesterday -1. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** The order in which "4/6/2025" is read; a month's name stands before the day in "mdy" and "ymd". */
  readonly numericOrder: "dmy" | "mdy" | "ymd";
  /** Words after a clock time: "wib", "gmt". */
  readonly timeZones: readonly string[];
  /** Words between the parts of a date or before its number: "de", "of", "den", "th" of "4th". */
  readonly joiners: readonly string[];
  /** Words between a date and its clock time: "pukul", "at". */
  readonly timeJoiners: readonly string[];
  /** Marks between hours and minutes, beside ":" and ".": "h" in "10h30". */
  readonly clockMarks: readonly string[];
  /** Parts of the day that stand beside a weekday or a date: "malam", "evening". */
  readonly dayParts: readonly string[];
  /** Months and weekdays that are ordinary words as well, and count only with a capital: "minggu", "may". */
  readonly ordinaryWords: readonly string[];
  /** Weekdays, in the list above, too ambiguous to count without a day's number beside them: "mon", "segunda". */
  readonly onlyWithNumber: readonly string[];
  /** Words before or after a lone weekday that make it another than the last one: "depan", "next", "setiap", "pasar" of a place. */
  readonly notThisWeek: readonly string[];
  /** Marks after the numbers of year, month and day where the language writes "2024年5月13日". */
  readonly numberMarks: readonly string[];
}

/** How the language reports speech. */
export interface ReportingWords {
  /** Stems that follow a closed quotation: "kata", "ujar", "said". */
  readonly afterQuote: readonly string[];
  /** Those of `afterQuote` that are ordinary words as well, and count only beside a mark. */
  readonly ambiguousAfterQuote: readonly string[];
  /** Verbs that take a clause of speech: "mengatakan", "said". */
  readonly clauseVerbs: readonly string[];
  /** Verbs of who counts; what they count is a statement only behind a word of how many, or where a word brings it in. */
  readonly countVerbs: readonly string[];
  /** Words of how many that open what was counted: "sebanyak". */
  readonly quantities: readonly string[];
  /** Those of `clauseVerbs` that take a thing as often as a clause: "mencatat", "menyampaikan". The clause then shows its predicate. */
  readonly objectVerbs: readonly string[];
  /** Small words of which one stands in nearly every clause and in few bare nouns: "adalah", "akan", "tidak". */
  readonly predicates: readonly string[];
  /** How verbs begin that make a clause of a noun: "meng", "ber". */
  readonly predicatePrefixes: readonly string[];
  /** How the last word of a clause ends in a language whose verb closes the sentence: "duğunu" in "Rudi, … olduğunu söyledi". */
  readonly clauseEndings: readonly string[];
  /** How verbs begin that take an object behind them. */
  readonly transitivePrefixes: readonly string[];
  /** How verbs begin that tell what is done to their subject: "di" of "ditetapkan". */
  readonly passivePrefixes: readonly string[];
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
  /** Verbs in the form in which they tell what somebody else said: "sei", "habe". */
  readonly toldForms: readonly string[];
  /** The word before a verb that tells what is to be done, which may stand inside it: "zu" of "zu räumen", "zurückzuzahlen". */
  readonly toWords: readonly string[];
  /** How such verbs end. */
  readonly deedEndings: readonly string[];
  /** Words that bring in who says the rest of the sentence, with a verb: "wie" of "Wie Rudi sagte, …". */
  readonly likeWords: readonly string[];
  /** Words behind which such a word asks or compares instead, the last before its comma or the last but one: "zeigt, wie", "weiß nicht, wie", "so laut, wie". */
  readonly howWords: readonly string[];
  /** Words that name the source of a clause behind it: "zufolge". */
  readonly accordingBehind: readonly string[];
  /** Verbs of thought and feeling, whose clause is no statement: "berharap", "hopes". */
  readonly attitudeVerbs: readonly string[];
  /** Passive forms that report what stood before: "disampaikan". */
  readonly passiveVerbs: readonly string[];
  /** Words that name the source of a clause: "menurut", "according to". One of `noClauseOpeners` as well ("pour") does so only as "Pour NAME,". */
  readonly accordingTo: readonly string[];
  /** Words that open the clause and are no part of it: "bahwa", "that". */
  readonly complementizers: readonly string[];
  /** Words that open a clause of request or question; left out only right behind the verb: "agar", "untuk". */
  readonly directives: readonly string[];
  /** Endings that make a verb carry its speaker: "nya" in "ujarnya". */
  readonly clitics: readonly string[];
  /** Pronouns for one source. */
  readonly pronouns: readonly string[];
  /** Pronouns for several sources. */
  readonly pluralPronouns: readonly string[];
  /** Pronouns for a body that speaks: "it". */
  readonly bodyPronouns: readonly string[];
  /** Words that bring in the one who was told or the occasion: "kepada", "saat", "told". */
  readonly channels: readonly string[];
  /** Words that bring in a place: "di", "in". */
  readonly placePrepositions: readonly string[];
  /** Words by which somebody speaks of themselves alone, where people who were just brought in speak next: "saya". */
  readonly selfWords: readonly string[];
  /** Words that tell how somebody feels, behind who does: "terharu". */
  readonly feelingWords: readonly string[];
  /** Words of phrases that tell when something happens, at the head of a sentence: "pagi", "setiap". */
  readonly openingTimes: readonly string[];
  /** What is told of somebody who is dead, away, held, or whom others speak about: "buron", "mencetak". */
  readonly goneWords: readonly string[];
  /** Kinds of places where people speak, as they stand in small letters: "kantor", "lokasi". */
  readonly placeHeads: readonly string[];
  /** Words that say that another outlet is quoted: "dikutip", "dilansir". */
  readonly viaWords: readonly string[];
  /** Words before marks that hold a title or a theme: "bertajuk", "film". */
  readonly titleWords: readonly string[];
  /** Words before marks that hold a nickname: "alias", "disapa". */
  readonly nicknameWords: readonly string[];
  /** Words before marks that hold a so-called word: "istilah", "disebut". */
  readonly soCalledWords: readonly string[];
  /** Words before marks that hold a sign or a slogan: "bertuliskan", "spanduk". */
  readonly sloganWords: readonly string[];
  /** Verbs that report beside a main verb, or bring in a partial quote: "saying", "calling", "sambil berkata". */
  readonly participles: readonly string[];
  /** Those of `participles` that bring in a clause behind a comma: "adding" in "Rudi said yes, adding that …". */
  readonly clauseParticiples: readonly string[];
  /** Nouns that bring in what their owner says: "claim" in "Vale's claim that". */
  readonly claimNouns: readonly string[];
  /** Articles that bring in somebody new: "a". */
  readonly indefiniteArticles: readonly string[];
  /** Words for what is somebody's, which alone name nobody: "his", "their". */
  readonly possessives: readonly string[];
  /** Words that may stand between a source and its verb: "juga", "pun", "also", "has". */
  readonly adverbs: readonly string[];
  /** Words that open the description of a source without a name: "seorang", "salah satu", "a", "the". */
  readonly determiners: readonly string[];
  /** Determiners that are left out of a role: "a", "the". */
  readonly articles: readonly string[];
  /** Words that close a description and point back: "itu", "tersebut". */
  readonly demonstratives: readonly string[];
  /** Words that open a relative clause: "yang", "who". */
  readonly relativizers: readonly string[];
  /** Before a verb they say that nothing was said: "tidak", "belum", "not". */
  readonly negations: readonly string[];
  /** Words before the one who acts in a passive: "oleh", "by". */
  readonly agentMarkers: readonly string[];
  /** Articles that point to what is known: "the", "der". With a role alone they point back to somebody named. */
  readonly definiteArticles: readonly string[];
  /** Articles that open an object or an owner, and never who acts: "den", "dem". */
  readonly objectArticles: readonly string[];
  /** Verbs of `clauseVerbs` whose first object is the one who hears it: "told", "warned". */
  readonly hearerVerbs: readonly string[];
  /** Verbs of `clauseVerbs` behind which the one who hears it may stand before the word that opens the clause: "warned". */
  readonly warningVerbs: readonly string[];
  /** Verbs of `clauseVerbs` and participles that report only before the word that opens a clause: "ruled that". */
  readonly rulingVerbs: readonly string[];
  /** Verbs that take what is to be done for a clause ("recommended"), and nouns that are such a thing behind "stressed" ("need"). */
  readonly urgings: readonly string[];
  /** Words that tell of a life rather than of the day's news, so that a date beside them is no day of speech: "born", "elected". */
  readonly lifeWords: readonly string[];
  /** Words for a time that is no day, which may stand between a verb and its clause: "last week". */
  readonly times: readonly string[];
  /** What points back to the sentence before: "hal itu", "pernyataan tersebut". */
  readonly anaphors: readonly string[];
  /** Those of `anaphors` that a verb of speech tells again before who said it, and nothing else: "das" in "Das sagte Rudi". */
  readonly pointers: readonly string[];
  /** Last words of verbs that deny, blame or name what stands before rather than say it: "bestreitet". */
  readonly unsaidVerbs: readonly string[];
  /** Words that open an object rather than a clause: "pentingnya", "terima kasih". */
  readonly noClauseOpeners: readonly string[];
  /** Nouns that open a thing rather than a clause, unless a small word of clauses follows: "strategi", "isi". */
  readonly objectNouns: readonly string[];
  /** Words that begin as verbs do and are none: "bersama", "terkini". */
  readonly nonVerbs: readonly string[];
  /** Verbs of `clauseVerbs` that ask for a thing, or reckon one, as often as they bring in a clause: "meminta", "schätzt". */
  readonly requestVerbs: readonly string[];
  /** Words that open a clause which hangs on another: "meski", "setelah". */
  readonly conjunctions: readonly string[];
  /** Words that bring in a condition, or as loosely what is said: "jika" of "bilang jika hujan turun, jalan tergenang" and "bilang jika jalan tergenang". */
  readonly conditionWords: readonly string[];
  /** Words that open what follows from a condition or a circumstance: "maka". */
  readonly thenWords: readonly string[];
  /** Those of `channels` and `directives` that open a circumstance of what is said as well as of the saying: "dalam" of "dalam sepekan ini" and "dalam rapat itu". */
  readonly circumstanceWords: readonly string[];
  /** Those of `circumstanceWords` behind which stands of how many: "dari" of "dari 38 desa, 20 sudah terang". */
  readonly partWords: readonly string[];
  /** Words right behind one of `circumstanceWords` that tell of what is said rather than of the saying: "kejadian" of "saat kejadian, jalan itu sepi". */
  readonly contentWords: readonly string[];
  /** Words behind a comma with which a clause goes on rather than another begins: "sehingga", "yaitu". */
  readonly clauseTails: readonly string[];
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
  /** Passives whose judgement stands right behind who judges: "Langkah itu dinilai Rudi tidak tepat". */
  readonly judgingPassives: readonly string[];
  /** Words before the one who is told: "kepada". */
  readonly hearerWords: readonly string[];
  /** Words between people who say one thing together: "bersama". */
  readonly companions: readonly string[];
  /** Words for gatherings, and for what is done there: a day that the story's opening gives to one is that of what its people say ("rapat", "diresmikan"). */
  readonly gatherings: readonly string[];
  /** Words that bring in somebody who has not been named: "adalah"; some with a link behind them: "datang" of "datang dari". */
  readonly introducers: readonly string[];
  /** Verbs with their pronoun inside, behind a quotation: "a-t-il déclaré". */
  readonly verbsWithPronoun: readonly string[];
  /** Nouns of speech before marks: "ucapannya", "pernyataan", "remark". */
  readonly speechLabels: readonly string[];
  /** Those of `clauseVerbs` that are nouns as well, and report only where a subject stands right before them: "report", "claims". */
  readonly nounVerbs: readonly string[];
  /** Descriptions of people who speak, beside those of `names`: "duchess", "esthetician". */
  readonly people: readonly string[];
  /** Words for a body that speaks and that name none: "the airline" is the one that acted last. */
  readonly bodies: readonly string[];
  /** Those of `bodies` that go by the name of who leads them: "the Vale administration". */
  readonly ledBodies: readonly string[];
  /** Those of `bodies` that report what they are told: "the outlet" is whom somebody told something last. */
  readonly outlets: readonly string[];
  /** What is written and speaks for nobody but its author: "report", "survey". */
  readonly documents: readonly string[];
  /** How verbs of the past end, which are no part of a description: "ed" of "prosecutors allowed". */
  readonly pastEndings: readonly string[];
  /** Endings of what somebody does meanwhile, where a comma brings that in behind a verb: "ing". */
  readonly presentEndings: readonly string[];
  /** Endings of verbs that tell who does something, and no form behind "would": "ed", "s". */
  readonly finiteEndings: readonly string[];
  /** "would", "must": the verb behind them has no such ending. */
  readonly modals: readonly string[];
  /** What who speaks does besides, behind "and", and what reports nothing: "thanked". */
  readonly furtherDeeds: readonly string[];
  /** Those that are spoken themselves: "thanked", no "refused". */
  readonly spokenDeeds: readonly string[];
  /** Deeds that tell nothing with what is withheld behind them: "gave no details", "declined to comment". */
  readonly withholdingDeeds: readonly string[];
  /** How words for who does something end: "er" of "caller". */
  readonly doerEndings: readonly string[];
  /** Verbs that nobody but who speaks is denied: "did not elaborate". */
  readonly tellingVerbs: readonly string[];
  /** What only who speaks can withhold: "details". */
  readonly withheldThings: readonly string[];
  /** Verbs behind which stands who is to do something, or is blamed, and no finite verb: "urged", "accused". */
  readonly askingVerbs: readonly string[];
  /** Words behind which stands what happened meanwhile: "while". */
  readonly sideClauseWords: readonly string[];
  /** Pronouns of whom a deed concerns: "him". */
  readonly objectPronouns: readonly string[];
  /** Kinds of firms, where one word alone may be the name of one that spoke: "airline". */
  readonly firmWords: readonly string[];
  /** Verbs behind which somebody's own deed may stand, "admitted sending two letters". */
  readonly ownDeedVerbs: readonly string[];
  /** What somebody does not tell, behind "but did not": "elaborate". */
  readonly withheldVerbs: readonly string[];
  /** Forms of "to be": behind one, a verb of the past tells what is done to its subject, and an office who somebody is. */
  readonly copulas: readonly string[];
  /** Words that join a second verb to a subject: "and", "but". */
  readonly coordinators: readonly string[];
  /** Words behind which an office begins anew, before a name: "like" of "women like Dr Vale", "since". */
  readonly roleBreakers: readonly string[];
  /** How adverbs end that may stand between a source and its verb: "ly" of "bluntly". */
  readonly adverbEndings: readonly string[];
}

/** What tells offices apart that nobody holds at once, for offices without a name: "Gubernur meminta" behind a mayor. */
export interface RivalWords {
  /** Who holds an office for a time: "plt". */
  readonly acting: readonly string[];
  /** First words of offices, or last ones where what describes stands before, those that are one office or may be held by one person in a group; the first group fits all others. */
  readonly apart: readonly (readonly string[])[];
  /** Offices of which a case or a scene has many: alone they are nobody's who is named without one ("hakim", "jaksa"); words for one of them in a group. */
  readonly many: readonly (readonly string[])[];
  /** Those of them that whoever holds one is always named with: "judge"; who was named without is another. */
  readonly sole: readonly string[];
  /** Words for who knows something, alone nobody's where the page names several of them: "analis", "pakar". */
  readonly experts: readonly string[];
}

/** How the language names people and organizations. */
export interface NameWords {
  /** Before a name, no part of it: "Pak", "Mr", academic titles. As printed, upper and lower case alike. */
  readonly honorifics: readonly string[];
  /** Ranks before a name; they belong to the role: "Kombes", "Letkol". */
  readonly ranks: readonly string[];
  /** After a name: "SH", "PhD". */
  readonly postNominals: readonly string[];
  /** Lower-case words inside a name: "bin", "van". */
  readonly nameParticles: readonly string[];
  /** Words that open a person's name and are neither a place nor a part of an office, in small letters: "abdul". */
  readonly givenNames: readonly string[];
  /** Titles and words for people that are first names as well, where an office stands before or the page calls somebody so: "sultan", "putri". */
  readonly titleNames: readonly string[];
  /** What stands before them where no person is named: "bandara", "timnas". */
  readonly titledThings: readonly string[];
  /** What stands before a title that belongs to the name: "sri" of "Sri Sultan". */
  readonly nameOpeners: readonly string[];
  /** Pronouns, honorifics, words for people and first names that tell of a woman: "she", "Mrs", "actress", "virginia". */
  readonly femaleWords: readonly string[];
  /** The same of a man. */
  readonly maleWords: readonly string[];
  /** How words for an office that a woman holds end: "in" of "Sprecherin". */
  readonly femaleEndings: readonly string[];
  /** The same of a man: "er" of "Sprecher". */
  readonly maleEndings: readonly string[];
  /** Words of a description that tells of whom the page gives no name: "saksi", "korban". */
  readonly strangerWords: readonly string[];
  /** Verbs behind "yang" that tell of what a group without a name is part, or where it is: "tergabung". */
  readonly belongingVerbs: readonly string[];
  /** First words of a role: "menteri", "kepala", "minister". */
  readonly roleHeads: readonly string[];
  /** One-word roles that hold their organization: "menaker", "kapolri". */
  readonly roleAcronyms: readonly string[];
  /** Who speaks for the body that is named right behind: "juru bicara". */
  readonly spokesWords: readonly string[];
  /** Descriptions of people without office: "warga", "saksi", "witness". */
  readonly personNouns: readonly string[];
  /** How long words for a role end, in a language that writes compounds: "sprecherin" of "Pressesprecherin". */
  readonly roleEndings: readonly string[];
  /** How long heads of an organization end: "verband" of "Bauernverband". */
  readonly organizationEndings: readonly string[];
  /** Endings by which a description is known to be of several people: "s" of "officials", and whole words that tell so: "crew". */
  readonly pluralEndings: readonly string[];
  /** People of whom a case prints letters for names: "tersangka", "korban". */
  readonly caseWords: readonly string[];
  /** Words that join a role to its office or its organization: "dari", "bidang", "of", "for". */
  readonly roleLinks: readonly string[];
  /** Of those, the ones behind which a place's name belongs to the role: "de" in "maire de Brignac". */
  readonly placeLinks: readonly string[];
  /** Words that bring in a role behind a name: "selaku", "sebagai", "as". */
  readonly roleMarkers: readonly string[];
  /** Words of an office that are written like names and are none: "kesehatan", "utama", "umum". */
  readonly officeWords: readonly string[];
  /** Places whose names stand inside roles, before the person: "jawa", "barat", "bandung". Single words or phrases. */
  readonly placeNames: readonly string[];
  /** Bodies that everybody knows, as printed, of a language whose names nothing was learned from: "SNCF", "Corte dei conti". */
  readonly knownOrganizations: readonly string[];
  /** First words of an organization: "kementerian", "dinas", "PT", "university". */
  readonly organizationHeads: readonly string[];
  /** Of those, the ones that with a name behind them are always an organization: "universitas", "polres". */
  readonly sureHeads: readonly string[];
  /** Of those, the ones that behind a role are the body of who bears it: "klinik" in "dokter Klinik Mawar". */
  readonly heldHeads: readonly string[];
  /** Last words of an organization: "Tbk", "Inc", "Foundation". */
  readonly organizationSuffixes: readonly string[];
  /** Of those, the ones that with a name before them always close an organization's: "Commission". */
  readonly sureSuffixes: readonly string[];
  /** Words for an organization that name none: "pemerintah", "perusahaan". */
  readonly genericOrganizations: readonly string[];
  /** Words that may join the parts of an organization's name: "dan", "of the". */
  readonly organizationConnectors: readonly string[];
  /** Heads that name an organization together with a place, printed small as well: "pemerintah China", "timnas Vietnam". */
  readonly placedHeads: readonly string[];
  /** Tails that name an organization together with the place or the demonym before them: "Chinese government". */
  readonly placedTails: readonly string[];
  /** Heads that say where an organization sits, and are no part of the name before one: "Kantor" in "Kantor KPU". */
  readonly seats: readonly string[];
  /** Words behind a seat that make it an office of its own: "Wilayah" in "Kantor Wilayah", "Perwakilan". */
  readonly seatUnits: readonly string[];
  /** Administrative words between a body and its place: "Kota", "Kabupaten", "Provinsi". */
  readonly placeKinds: readonly string[];
  /** Offices and bodies whose place stands right behind them: "camat", "RSUD". */
  readonly placeTakers: readonly string[];
  /** Where things are posted, which is no place: "youtube". */
  readonly platforms: readonly string[];
  /** How a place's name begins or ends, and hardly a person's: "tanjung", "rejo". */
  readonly placeOpenings: readonly string[];
  readonly placeEndings: readonly string[];
  /** How names of people end that end as places do, those of fewer than six letters as whole words: "wijaya", "tasari", "sari". */
  readonly nameEndings: readonly string[];
  /** Last words of offices whose place, shaped so, stands right behind them: "bupati", no "rektor". */
  readonly territorialOffices: readonly string[];
  /** What brings in an office that is told of, not borne by who is named next: "menjadi", "menjabat". */
  readonly becomingWords: readonly string[];
  /** Words that make what follows an event, a law, a building or the like: "piala", "undang-undang", "jalan". */
  readonly notOrganizations: readonly string[];
  /** Words that make the name before them a product's, an event's or a building's: "Cup", "Tower". */
  readonly thingTails: readonly string[];
  /** Legal forms that stand behind a company's name, often with a stop: "Inc", "Bhd". */
  readonly legalForms: readonly string[];
  /** Legal forms that stand before a company's name and may be left out: "PT". */
  readonly companyHeads: readonly string[];
  /** Roles whose field stands behind them, short for no body: "Menteri" in "Menteri ESDM". */
  readonly fieldRoles: readonly string[];
  /** Words before the initials of somebody whose name is kept back: "berinisial". */
  readonly initialWords: readonly string[];
  /** Words right before an outlet that was told or is quoted: "kepada kabarlumbung.com". */
  readonly outletCues: readonly string[];
  /** Phrases behind which a name with a capital that is nobody's is a body's: "told", "CEO of". */
  readonly bodyCues: readonly string[];
  /** Words for a kind of body before its name: "charity" in "the charity Clean Shores". */
  readonly bodyNouns: readonly string[];
  /** What bodies offer, hold or field under their names and which is not the body: "camp" in "Camp Velora", "connect" in "Velora Connect". */
  readonly offerWords: readonly string[];
  /** Small words that may stand behind such a name, besides those of the grammar; none where any may: "director of the Titanic | remake". */
  readonly bodyFollowers: readonly string[];
  /** Words written like names that open or end no body's name there: "Rp", "Section", "Agreement". */
  readonly bodyNever: readonly string[];
  /** Words for who speaks for a body or leads it, behind its name: "spokesman" in "a Rimba spokesman". */
  readonly bodyTails: readonly string[];
  /** Words for what is a body's own and nobody's: "its". */
  readonly bodyPossessives: readonly string[];
  /** Roles in a body without a field of their own: "pendiri" in "pendiri Rimba Kopi, Darto Wira". */
  readonly bodyRoles: readonly string[];
  /** Roles behind which the body stands, whatever its name: "sekjen" in "Sekjen KSBM Darto Wira"; none that take a field: "direktur". */
  readonly memberRoles: readonly string[];
  /** Words before a number that is no part of a name: "No", "Nomor". */
  readonly numberWords: readonly string[];
}

export interface Language {
  /** ISO 639-1, or "und". */
  readonly code: string;
  /** Acronyms of Indonesian and Malaysian bodies mean these here: "PAN", "MK". */
  readonly knowsLocalNames: boolean;
  /** Writers are free with capitals: a known name behind its head counts in small letters, "kementerian luar negeri". */
  readonly printsNamesSmall: boolean;
  /** The language's name in English. */
  readonly name: string;
  /** The scripts that it is written in; where that is one of its own, no function words are needed. */
  readonly scripts: readonly Script[];
  /** Frequent short words that tell the language from its neighbours. */
  readonly functionWords: readonly string[];
  /** Frequent words that its neighbours have not and that may stand in names: they tell the language, and nothing else. */
  readonly tellingWords: readonly string[];
  readonly marks: QuoteMarks;
  /** Every noun has a capital, so that a capital is no sign of a name. */
  readonly capitalizesNouns: boolean;
  /** People go by the first word of their name, so that a word used alone begins the name: "Rudi" of "Rudi Halim". */
  readonly usesFirstNames: boolean;
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
  /** Dumps of its pages glue lines to each other: a title to the story, the words of an insert to a sentence. */
  readonly gluesLines: boolean;
  /** A verb may stand without a subject and mean who was named before: "Dijo que …", "Dodał, że …". */
  readonly dropsPronouns: boolean;
  /** A comma parts every clause from the one that brings it in. */
  readonly partsClauses: boolean;
  /** A clause that a small word opens ends in its verb: "wie Rudi am Montag sagte". */
  readonly endsInVerb: boolean;
  /** What stands beside an apostrophe, or glued to a capital, as a word of its own. */
  readonly apostrophes: Apostrophes;
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  readonly dates: DateWords;
  readonly reporting: ReportingWords;
  readonly rivalOffices: RivalWords;
  readonly names: NameWords;
  readonly boilerplate: BoilerplateWords;
  readonly titles: TitlePhrases;
}
