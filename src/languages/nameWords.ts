/** The slots for how a language names people and organizations, those that every language fills first. */

/** What every language fills: without these words nobody has an office and no body is found. */
export interface NeededNames {
  /** Before a name, no part of it: "Pak", "Mr", academic titles. As printed, upper and lower case alike. */
  readonly honorifics: readonly string[];
  /** Ranks before a name; they belong to the role: "Kombes", "Letkol". */
  readonly ranks: readonly string[];
  /** First words of a role: "menteri", "kepala", "minister". */
  readonly roleHeads: readonly string[];
  /** Descriptions of people without office: "warga", "saksi", "witness". */
  readonly personNouns: readonly string[];
  /** Words that join a role to its office or its organization: "dari", "bidang", "of", "for". */
  readonly roleLinks: readonly string[];
  /** Words that bring in a role behind a name: "selaku", "sebagai", "as". */
  readonly roleMarkers: readonly string[];
  /** Words of an office that are written like names and are none: "kesehatan", "utama", "umum". */
  readonly officeWords: readonly string[];
  /** First words of an organization: "kementerian", "dinas", "PT", "university". */
  readonly organizationHeads: readonly string[];
  /** Words for an organization that name none: "pemerintah", "perusahaan". */
  readonly genericOrganizations: readonly string[];
  /** Words that may join the parts of an organization's name: "dan", "of the". */
  readonly organizationConnectors: readonly string[];
}

/** What a language fills where it has such words; without them it finds a little less. */
interface CommonNames {
  /** After a name: "SH", "PhD". */
  readonly postNominals: readonly string[];
  /** Lower-case words inside a name: "bin", "van". */
  readonly nameParticles: readonly string[];
  /** Words that open a person's name and are neither a place nor a part of an office, in small letters: "abdul". */
  readonly givenNames: readonly string[];
  /** Pronouns, honorifics, words for people and first names that tell of a woman: "she", "Mrs", "actress", "virginia". */
  readonly femaleWords: readonly string[];
  /** The same of a man. */
  readonly maleWords: readonly string[];
  /** One-word roles that hold their organization: "menaker", "kapolri". */
  readonly roleAcronyms: readonly string[];
  /** Who speaks for the body that is named right behind: "juru bicara". */
  readonly spokesWords: readonly string[];
  /** Endings by which a description is known to be of several people: "s" of "officials", and whole words that tell so: "crew". */
  readonly pluralEndings: readonly string[];
  /** Those of `roleLinks` behind which a place's name belongs to the role: "de" in "maire de Brignac". */
  readonly placeLinks: readonly string[];
  /** Places whose names stand inside roles, before the person: "jawa", "barat", "bandung". Single words or phrases. */
  readonly placeNames: readonly string[];
  /** Bodies that everybody knows, as printed, of a language whose names nothing was learned from: "SNCF", "Corte dei conti". */
  readonly knownOrganizations: readonly string[];
  /** Last words of an organization: "Tbk", "Inc", "Foundation". */
  readonly organizationSuffixes: readonly string[];
  /** Of those, the ones that with a name before them always close an organization's: "Commission". */
  readonly sureSuffixes: readonly string[];
  /** Heads that name an organization together with a place, printed small as well: "pemerintah China", "timnas Vietnam". */
  readonly placedHeads: readonly string[];
  /** Administrative words between a body and its place: "Kota", "Kabupaten", "Provinsi". */
  readonly placeKinds: readonly string[];
  /** Where things are posted, which is no place: "youtube". */
  readonly platforms: readonly string[];
  /** What brings in an office that is told of, not borne by who is named next: "menjadi", "menjabat". */
  readonly becomingWords: readonly string[];
  /** Words that make what follows an event, a law, a building or the like: "piala", "undang-undang", "jalan". */
  readonly notOrganizations: readonly string[];
  /** Legal forms that stand behind a company's name, often with a stop: "Inc", "Bhd". */
  readonly legalForms: readonly string[];
  /** Words right before an outlet that was told or is quoted: "kepada kabarlumbung.com". */
  readonly outletCues: readonly string[];
  /** Phrases behind which a name with a capital that is nobody's is a body's: "told", "CEO of". */
  readonly bodyCues: readonly string[];
  /** Words for a kind of body before its name: "charity" in "the charity Clean Shores". */
  readonly bodyNouns: readonly string[];
  /** Words written like names that open or end no body's name behind `bodyCues`: "Rp", "Section", "Agreement". */
  readonly bodyNever: readonly string[];
}

/** What counts in a language that writes compounds, or whose words for an office tell of a woman: German, Dutch, Swedish. */
interface CompoundNames {
  /** How long words for a role end, in a language that writes compounds: "sprecherin" of "Pressesprecherin". */
  readonly roleEndings: readonly string[];
  /** How long heads of an organization end: "verband" of "Bauernverband". */
  readonly organizationEndings: readonly string[];
  /** How words for an office that a woman holds end: "in" of "Sprecherin". */
  readonly femaleEndings: readonly string[];
  /** The same of a man: "er" of "Sprecher". */
  readonly maleEndings: readonly string[];
}

/** What counts where what describes a noun stands behind it (`describesBehind`): Indonesian and Malay. */
interface NamesBehind {
  /** Titles and words for people that are first names as well, where an office stands before or the page calls somebody so: "sultan", "putri". */
  readonly titleNames: readonly string[];
  /** What stands before them where no person is named: "bandara", "timnas". */
  readonly titledThings: readonly string[];
  /** What stands before a title that belongs to the name: "sri" of "Sri Sultan". */
  readonly nameOpeners: readonly string[];
  /** Words of a description that tells of whom the page gives no name: "saksi", "korban". */
  readonly strangerWords: readonly string[];
  /** First words of what a club is called as often as somebody: "juara". */
  readonly clubTitles: readonly string[];
  /** Words of roles that are ordinary words as well, in small letters and before no word for people: "perdana" of "laga perdana". */
  readonly looseRoleWords: readonly string[];
  /** Verbs behind "yang" that tell of what a group without a name is part, or where it is: "tergabung". */
  readonly belongingVerbs: readonly string[];
  /** People of whom a case prints letters for names: "tersangka", "korban". */
  readonly caseWords: readonly string[];
  /** Words before the initials of somebody whose name is kept back: "berinisial". */
  readonly initialWords: readonly string[];
  /** Those of `organizationHeads` that with a name behind them are always an organization: "universitas", "polres". */
  readonly sureHeads: readonly string[];
  /** Those of `organizationHeads` that behind a role are the body of who bears it: "klinik" in "dokter Klinik Mawar". */
  readonly heldHeads: readonly string[];
  /** Heads that say where an organization sits, and are no part of the name before one: "Kantor" in "Kantor KPU". */
  readonly seats: readonly string[];
  /** Words behind a seat that make it an office of its own: "Wilayah" in "Kantor Wilayah", "Perwakilan". */
  readonly seatUnits: readonly string[];
  /** Last words of a place's name, whole, and hardly a person's: "Hulu" in "Bupati Rokan Hulu". */
  readonly placeClosers: readonly string[];
  /** What a full stop may cut short before an office: "Pj." in "Pj. Bupati". */
  readonly shortOffices: readonly string[];
  /** Offices and bodies whose place stands right behind them: "camat", "RSUD". */
  readonly placeTakers: readonly string[];
  /** How a place's name begins or ends, and hardly a person's: "tanjung", "rejo". */
  readonly placeOpenings: readonly string[];
  readonly placeEndings: readonly string[];
  /** How names of people end that end as places do, those of fewer than six letters as whole words: "wijaya", "tasari", "sari". */
  readonly nameEndings: readonly string[];
  /** Last words of offices whose place, shaped so, stands right behind them: "bupati", no "rektor". */
  readonly territorialOffices: readonly string[];
  /** Legal forms that stand before a company's name and may be left out: "PT". */
  readonly companyHeads: readonly string[];
  /** Roles whose field stands behind them, short for no body: "Menteri" in "Menteri ESDM". */
  readonly fieldRoles: readonly string[];
  /** Roles in a body without a field of their own: "pendiri" in "pendiri Rimba Kopi, Darto Wira". */
  readonly bodyRoles: readonly string[];
  /** Roles behind which the body stands, whatever its name: "sekjen" in "Sekjen KSBM Darto Wira"; none that take a field: "direktur". */
  readonly memberRoles: readonly string[];
  /** Words before a number that is no part of a name: "No", "Nomor". */
  readonly numberWords: readonly string[];
  /** How words for who does something begin, with what the first sound does to the next letter: "pengg" of "penggulat". */
  readonly agentOpenings: readonly string[];
  /** The same, how they end: "wan" of "wartawan". */
  readonly agentEndings: readonly string[];
}

/** What counts where what describes a noun stands before it (`describesBefore`): English. */
interface NamesBefore {
  /** Words that make the name before them a product's, an event's or a building's: "Cup", "Tower". */
  readonly thingTails: readonly string[];
  /** Tails that name an organization together with the place or the demonym before them: "Chinese government". */
  readonly placedTails: readonly string[];
  /** What bodies offer, hold or field under their names and which is not the body: "camp" in "Camp Velora", "connect" in "Velora Connect". */
  readonly offerWords: readonly string[];
  /** Small words that may stand behind a name that `bodyCues` bring in, besides those of the grammar; none where any may: "director of the Titanic | remake". */
  readonly bodyFollowers: readonly string[];
  /** Words for who speaks for a body or leads it, behind its name: "spokesman" in "a Rimba spokesman". */
  readonly bodyTails: readonly string[];
  /** Words for what is a body's own and nobody's: "its". */
  readonly bodyPossessives: readonly string[];
}

/** How the language names people and organizations. */
export interface NameWords extends NeededNames, CommonNames, CompoundNames, NamesBehind, NamesBefore {}
