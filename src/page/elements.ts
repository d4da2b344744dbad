/** How a browser shows elements: which ones end a line, which ones are not shown. */

/** What is known of an element by its tag, as bits. */
export const Trait = {
  /** Starts and ends a line. */
  BLOCK: 1,
  /** Its content is no text of the page for a reader. */
  UNSEEN: 2,
  /** Only changes the type: between two of them no space is missing. */
  FORMATTING: 4,
  BOLD: 8,
  /** A heading, in which `<br>` is only a space. */
  HEADING: 16,
  /** A picture, a video or a frame. */
  MEDIA: 32,
  /** Inside it a custom element is a word of the line rather than a box. */
  PARAGRAPH: 64,
  /** Around the whole story; some sites hide it until a script has run. */
  OUTER: 128,
  LINK: 256,
  PREFORMATTED: 512,
  BREAK: 1024,
  RULE: 2048,
  DIALOG: 4096,
} as const;

const TAGS: readonly (readonly [trait: number, tags: string])[] = [
  [
    Trait.BLOCK,
    "html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
      "frameset h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary table tbody td tfoot th thead " +
      "tr ul",
  ],
  [
    Trait.UNSEEN,
    "script style noscript template title svg math iframe object canvas audio video map noembed noframes textarea select datalist",
  ],
  [
    Trait.FORMATTING,
    "abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small strike strong sub sup tt u var wbr",
  ],
  [Trait.BOLD, "b strong h1 h2 h3 h4 h5 h6 th"],
  [Trait.HEADING, "h1 h2 h3 h4 h5 h6"],
  [Trait.MEDIA, "img picture video iframe object embed audio amp-img"],
  [Trait.PARAGRAPH, "p h1 h2 h3 h4 h5 h6 figcaption"],
  [Trait.OUTER, "html body main article"],
  [Trait.LINK, "a"],
  [Trait.PREFORMATTED, "pre"],
  [Trait.BREAK, "br"],
  [Trait.RULE, "hr"],
  [Trait.DIALOG, "dialog"],
];
const TRAITS = new Map<string, number>();
for (const [trait, tags] of TAGS) {
  for (const tag of tags.split(" ")) TRAITS.set(tag, (TRAITS.get(tag) ?? 0) | trait);
}
const DASH = "-";

/** The traits of an element; `around` are those of the element that holds it. A custom element is a box outside paragraphs. */
export function traitsOf(tag: string, around: number): number {
  const known = TRAITS.get(tag) ?? 0;
  return (around & Trait.PARAGRAPH) === 0 && tag.includes(DASH) ? known | Trait.BLOCK : known;
}

const HIDING_STYLE = /(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden)/i;
/** Whether a browser never shows an element as text of the page. */
export function isUnseen(traits: number, attributes: Readonly<Record<string, string>>): boolean {
  return (traits & Trait.UNSEEN) !== 0 || ((traits & Trait.DIALOG) !== 0 && attributes.open === undefined);
}

/** Whether a browser hides an element until a script shows it. */
export function isHidden(traits: number, attributes: Readonly<Record<string, string>>): boolean {
  if ((traits & Trait.OUTER) !== 0) return false;
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  return attributes.style !== undefined && HIDING_STYLE.test(attributes.style);
}
