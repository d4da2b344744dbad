/** How a browser shows elements: which ones end a line, which ones are not shown. */

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that start and end a line. */
const BLOCKS = words(
  "html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary table tbody td tfoot th thead " +
    "tr ul",
);
/** Elements whose content a reader does not see as text of the page. */
const UNSEEN = words(
  "script style noscript template title svg math iframe object canvas audio video map noembed noframes textarea select datalist",
);
/** Inside these, a custom element is a word of the line rather than a box. */
const PARAGRAPHS = words("p h1 h2 h3 h4 h5 h6 figcaption");

/** Headings, in which `<br>` is only a space. */
export const HEADINGS: ReadonlySet<string> = words("h1 h2 h3 h4 h5 h6");
/** Elements that only change the type: between two of them no space is missing. */
export const FORMATTING: ReadonlySet<string> = words(
  "abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small strike strong sub sup tt u var wbr",
);
/** Bold type. */
export const BOLD: ReadonlySet<string> = words("b strong h1 h2 h3 h4 h5 h6 th");
/** Pictures, videos and frames. */
export const MEDIA: ReadonlySet<string> = words("img picture video iframe object embed audio amp-img");

const HIDING_STYLE = /(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden)/i;
/** Elements around the whole story; some sites hide them until a script has run. */
const OUTER = words("html body main article");

/** Whether an element starts a line of its own. `around` is the tag of the element that holds it. */
export function isBlock(tag: string, around: string): boolean {
  return BLOCKS.has(tag) || (tag.includes("-") && !PARAGRAPHS.has(around));
}

/** Whether a browser never shows an element as text of the page. */
export function isUnseen(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return UNSEEN.has(tag) || (tag === "dialog" && attributes.open === undefined);
}

/** Whether a browser hides an element until a script shows it. */
export function isHidden(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (OUTER.has(tag)) return false;
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  return attributes.style !== undefined && HIDING_STYLE.test(attributes.style);
}
