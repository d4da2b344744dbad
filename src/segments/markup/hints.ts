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
  comments: "comment* disqus reply respond discussion",
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
const PART = /[A-Z]?[a-z]+|[A-Z]+/g;
/** Shorter beginnings would match by chance. */
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 9;

const { whole, beginnings } = compile();

function compile(): { readonly whole: ReadonlyMap<string, number>; readonly beginnings: ReadonlyMap<string, number> } {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  TOPIC_NAMES.forEach((topic, index) => {
    for (const word of TOPICS[topic].split(" ")) {
      const into = word.endsWith("*") ? beginnings : whole;
      const key = word.replace("*", "");
      into.set(key, (into.get(key) ?? 0) | (1 << index));
    }
  });
  return { whole, beginnings };
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

function hintsIn(value: string): number {
  let bits = 0;
  for (const [part] of value.slice(0, LONGEST_VALUE).matchAll(PART)) {
    const word = part.toLowerCase();
    bits |= whole.get(word) ?? 0;
    for (let length = SHORTEST_PREFIX; length <= word.length && length <= LONGEST_PREFIX; length++) {
      bits |= beginnings.get(word.slice(0, length)) ?? 0;
    }
  }
  return bits;
}
