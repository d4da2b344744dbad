/** What the names that sites give to elements hint at: "article-body", "relatedStories", "c-share__list". Never a verdict. */

/** Topics of names, each with the words that name it. Words are whole parts of a name, or its beginning where they end in "*". */
const TOPICS = {
  body: "article story post entry body content text richtext wysiwyg prose copy detail paragraph main",
  title: "title headline heading hed judul",
  lead: "lead lede intro summary standfirst dek deck subtitle subhead subheadline excerpt abstract description sapo",
  author: "author* byline* writer reporter contributor* penulis editor bio profile",
  date: "date* time* publish* published pubdate stamp meta updated",
  caption: "caption* credit* figure photo* image* img gallery media slide* carousel",
  video: "video* player* audio podcast embed* oembed",
  share: "share* social* follow* sharing whatsapp facebook twitter",
  related: "related* recommend* more read* also next prev* similar suggest* terkait baca",
  popular: "popular trending trend latest most top terpopuler newest recent",
  promo:
    "newsletter* subscri* signup sign promo* cta banner donate* download app paywall* login register premium membership regwall",
  ad: "ad ads adv advert* sponsor* dfp gpt outbrain taboola affiliate* commerce partner*",
  tags: "tag tags topic* keyword* categor* label kicker eyebrow",
  comments: "comment* comentari* komentar* kommentar* disqus reply respond discussion",
  navigation: "nav* menu* breadcrumb* toc pagination pager tabs sitemap skip submenu",
  header: "header* masthead topbar toolbar",
  footer: "footer* copyright legal disclaimer* colophon",
  sidebar: "sidebar* aside rail widget* sticky secondary complementary",
  card: "card* teaser* tile* item* list* grid feed thumb* snippet module river",
  overlay: "cookie* consent* gdpr modal* popup* overlay* dialog tooltip notice alert",
  hidden: "hidden hide sr visually screen accessib* print noprint offscreen",
  quote: "quote* blockquote pullquote tweet* instagram* social*embed",
  box: "box fact* infobox sidebar inset highlight* callout note* key takeaway* faq accordion*",
  form: "form search* input field button* btn poll rating* vote",
} as const;

export type Topic = keyof typeof TOPICS;

/** The topics in the order of their bits. */
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];

/** Attributes whose values name the element's purpose. */
const NAMING = ["class", "id", "role", "itemprop", "rel", "data-testid", "data-component", "aria-label"];
/** Longer values hold data rather than names. */
const LONGEST_VALUE = 300;
/** Shorter beginnings would match by chance. */
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 9;
const SEED = 2_166_136_261 | 0;
const PRIME = 16_777_619;
/** The bit that parts capitals from small letters. */
const CASE = 0x20;
const FIRST_SMALL = 97;
const LAST_SMALL = 122;

/** By the hashes of the words, of those that stand whole and of those that a name may go on from. */
const { whole, beginnings } = compile();

function compile(): { readonly whole: ReadonlyMap<number, number>; readonly beginnings: ReadonlyMap<number, number> } {
  const whole = new Map<number, number>();
  const beginnings = new Map<number, number>();
  TOPIC_NAMES.forEach((topic, index) => {
    for (const word of TOPICS[topic].split(" ")) {
      const into = word.endsWith("*") ? beginnings : whole;
      const key = hashOf(word.replace("*", ""));
      into.set(key, (into.get(key) ?? 0) | (1 << index));
    }
  });
  return { whole, beginnings };
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Bits of the topics that an element's attributes hint at; bit n is `TOPIC_NAMES[n]`. */
export function hintsOf(attributes: Readonly<Record<string, string>>): number {
  let bits = 0;
  for (const name of NAMING) {
    const value = attributes[name];
    if (value !== undefined && value !== "") bits |= hintsIn(value);
  }
  return bits;
}

function isSmall(unit: number): boolean {
  return unit >= FIRST_SMALL && unit <= LAST_SMALL;
}

/** Whether `unit` is a capital, A to Z. */
function isCapital(unit: number): boolean {
  return (unit & CASE) === 0 && isSmall(unit | CASE);
}

/** The parts of "relatedStories", "c-share__list", "APIBox": small letters with the capital before them, or capitals alone. */
function hintsIn(value: string): number {
  const length = Math.min(value.length, LONGEST_VALUE);
  let bits = 0;
  for (let at = 0; at < length; ) {
    const first = value.charCodeAt(at);
    const isOpening = isCapital(first);
    if (!isOpening && !isSmall(first)) {
      at++;
      continue;
    }
    const isShouted = isOpening && !isSmall(value.charCodeAt(at + 1));
    let end = at + 1;
    while (end < length && (isShouted ? isCapital(value.charCodeAt(end)) : isSmall(value.charCodeAt(end)))) end++;
    bits |= partHints(value, at, end);
    at = end;
  }
  return bits;
}

function partHints(value: string, start: number, end: number): number {
  let bits = 0;
  let hash = SEED;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (value.charCodeAt(at) | CASE), PRIME);
    const length = at + 1 - start;
    if (length >= SHORTEST_PREFIX && length <= LONGEST_PREFIX) bits |= beginnings.get(hash) ?? 0;
  }
  return bits | (whole.get(hash) ?? 0);
}
