/** The words by which a page's furniture and titles are told: slots of `Language`. */

/** The furniture of a page. Phrases, without their closing colon. */
export interface BoilerplateWords {
  readonly headings: {
    readonly related: readonly string[];
    readonly popular: readonly string[];
    readonly latest: readonly string[];
    readonly pick: readonly string[];
    readonly tags: readonly string[];
    readonly other: readonly string[];
  };
  /** Openings of a one-line insert that names another page: "baca juga". */
  readonly readAlso: readonly string[];
  /** Openings that name another page only before a colon: "more". */
  readonly readAlsoLabels: readonly string[];
  /** Openings, or whole lines, of other inserts: "advertisement", "gambas". */
  readonly promos: readonly string[];
  /** Whole inserts that open no sentence, the same on every page: what stands behind them is the story. "story continues below advertisement". */
  readonly advertisements: readonly string[];
  readonly share: readonly string[];
  readonly navigation: readonly string[];
  /** Single words of the row of a story's pages, the same on every page. */
  readonly pagers: {
    /** "halaman". */
    readonly pages: readonly string[];
    /** To another page: "selanjutnya". */
    readonly turns: readonly string[];
    /** What stands between: "dari". */
    readonly between: readonly string[];
  };
  readonly comments: readonly string[];
  /** Phrases that are cues only where they are the whole line, stand before a colon or a quotation or behind a count, the same on every page. */
  readonly alone: {
    /** "balas", "3 responses to". */
    readonly comments: readonly string[];
    /** "writer". */
    readonly authors: readonly string[];
  };
  readonly footers: readonly string[];
  /** "artikel ini telah tayang di". */
  readonly syndication: readonly string[];
  /** Openings of a caption or a credit: "foto", "photo by". */
  readonly captions: readonly string[];
  readonly bylines: {
    readonly author: readonly string[];
    readonly editor: readonly string[];
    readonly reporter: readonly string[];
    readonly photographer: readonly string[];
  };
  /** Agencies that sign a story in capitals on a line of their own, or speech behind a dash, the same on every page: "antara". */
  readonly agencies: readonly string[];
  /** What tells a line about the author below a story, the same on every page, where such lines are mostly English. */
  readonly authors: {
    /** Behind the name: "is a". */
    readonly copulas: readonly string[];
    /** More of them, which tell of an author only where a byline names the person. */
    readonly signedCopulas: readonly string[];
    /** Single words in small letters: "reporter". */
    readonly trades: readonly string[];
    /** Trades of whoever writes now and then, of which a story may tell as well: "physician". */
    readonly experts: readonly string[];
    /** Openings of a line that says who the author is and names nobody: "the writer is a". */
    readonly unnamed: readonly string[];
    /** What closes a line of names that worked on the story too: "contributed to this report". */
    readonly contributed: readonly string[];
    /** The same, behind a name: "can be reached at". */
    readonly reached: readonly string[];
    /** Single words, besides the trades, that open what a comma behind an author's name says of the author: "ketua". */
    readonly offices: readonly string[];
    /** Single words that open an English office behind a name: "staff" of "Staff Writer". */
    readonly desks: readonly string[];
    /** Single words between an author's name and a house: "for". */
    readonly workingFor: readonly string[];
    /** Single words between two authors, or before another part of the desk's line: "and". */
    readonly joining: readonly string[];
    /** Parts of addresses before the name of an author: "/penulis/sari-dewi". */
    readonly paths: readonly string[];
    /** Phrases that offer a way to reach somebody: "follow him on". */
    readonly contacts: readonly string[];
  };
  /** What opens the heading above a body's words about itself, the same on every page: "about". */
  readonly about: readonly string[];
  /** Phrases of a house's notes to its readers below a story, the same on every page: "to your inbox". */
  readonly notes: readonly string[];
  /** Phrases of what the house earns by a story, above it, the same on every page: "contains affiliate links". */
  readonly disclosures: readonly string[];
  /** What somebody earns, and by what: with both, a line above a story is such a phrase too. "may earn a commission", "our links". */
  readonly commissions: readonly string[];
  readonly purchases: readonly string[];
  /** Around pictures, the same on every page. */
  readonly pictures: {
    /** The word between an agency and the slash: "ANTARA FOTO/". */
    readonly marks: readonly string[];
    /** What hands a picture on: "HO-". */
    readonly hands: readonly string[];
    /** What stands behind the slash for whoever took it: "ist" of "(Antara/ist)", and is nobody's initials. */
    readonly credits: readonly string[];
  };
  /** Where a house is read besides its own pages: "google news". */
  readonly readers: readonly string[];
  /** What a house asks of its readers or tells them, the same on every page, in small letters. */
  readonly calls: {
    /** What is asked, at the opening of a sentence: "support our journalism". */
    readonly share: readonly string[];
    readonly comments: readonly string[];
    readonly promo: readonly string[];
    readonly footer: readonly string[];
    /** Openings of a sentence inside which the same is asked: "please". */
    readonly askings: readonly string[];
    /** Openings of a sentence that offers mail, the single words for mail, and what the sentence may open with instead: "sign up for our", "newsletter", "if you". */
    readonly joinings: readonly string[];
    readonly mailings: readonly string[];
    readonly occasions: readonly string[];
    /** Notes that are a house's wherever in a line they stand: "opinions expressed in this article do not". */
    readonly told: readonly string[];
    /** Words with which a story reports: a line that has one asks nothing. "said". */
    readonly tellers: readonly string[];
  };
  /** What ends a line behind the minutes that reading takes, the same on every page: "min read". Small letters. */
  readonly readingTimes: readonly string[];
  /** What ends the age of a title behind its count, the same on every page: "ago". The longer ones first. */
  readonly ages: readonly string[];
  /** What closes a heading that a word for more opens, the same on every page: "news", "More Harbour News". */
  readonly moreOf: readonly string[];
  /** Particles of four letters and more inside the names of authors, the same on every page: "dela". */
  readonly particles: readonly string[];
  /** Words of outlets' names, which no person's name has, the same on every page: "herald". */
  readonly houses: readonly string[];
  /** Labels before the stamp of publication: "diterbitkan", "published". */
  readonly published: readonly string[];
  /** Those of them that say when it was changed, the same on every page: "updated". */
  readonly updated: readonly string[];
}

/** What tells where a title ends that a sentence follows on the same line. Single words in small letters. */
export interface TitlePhrases {
  /** Words that open sentences and are no names: "sebelumnya". Function words, pronouns and determiners need no second mention. */
  readonly openers: readonly string[];
  /** Words with which no title ends, and that titles in capitals write small: "dengan". */
  readonly links: readonly string[];
}
