/** A page that shows no story, as a script is to draw it, though its metadata holds the whole of it: what a reader would see is made from that. */
import type { Block } from "../shapes.js";
import { withoutEnvelope } from "./envelope.js";
import type { StoryData } from "./jsonld.js";
import { plainValue } from "./plainValue.js";
import { shownOf } from "./storyShown.js";

/** Characters of a story's text; shorter ones are a teaser. */
const SHORTEST_STORY = 300;
/** A whole tag that stands in stories; a lone "<" is no HTML. */
const TAGGED = /<\/?(?:p|br|div|li|h[1-6])(?:\s[^<>]{0,300})?\/?>/i;
const PARAGRAPH_END = /\r\n?|\n/;
/** Tags that were escaped twice, for HTML and again, or for JSON and again. */
const ESCAPED_AGAIN = /&amp;(lt|gt|quot|amp);/g;
const ESCAPED_FOR_JSON = /\\u003([ce])/gi;
const YEAR = /\d{4}/;
const SPECIAL = /[&<>]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** HTML of the first story that the page holds and does not show; null where it shows one or holds none. */
export function unshownStory(text: string, blocks: readonly Block[], stories: readonly StoryData[]): string | null {
  const long = stories.filter(({ articleBody }) => (articleBody?.length ?? 0) >= SHORTEST_STORY);
  const [story] = long;
  // several stories are a hub's
  if (!story?.articleBody || long.some(({ headline }) => headline !== story.headline)) return null;
  const { headline, authors, published } = story;
  const body = paragraphs(opened(story.articleBody));
  const { isTold, hasTitle } = shownOf(
    { text, blocks },
    { title: plainValue(headline ?? ""), body: plainValue(body.replaceAll("<", " <")) },
  );
  if (isTold) return null;
  const title = headline === null || hasTitle ? "" : `<h1>${escaped(headline)}</h1>`;
  const by = authors.map((author) => `<p class="author">${escaped(author)}</p>`).join("");
  const stamp =
    published !== null && YEAR.test(published) ? `<p class="published"><time>${escaped(published)}</time></p>` : "";
  return `<article>${title}${by}${stamp}<div class="article-body">${body}</div></article>`;
}

/** The story's text or HTML without a second escaping. */
function opened(body: string): string {
  const once = body
    .replace(ESCAPED_AGAIN, "&$1;")
    .replace(ESCAPED_FOR_JSON, (_, sign: string) => (sign.toLowerCase() === "c" ? "<" : ">"));
  return withoutEnvelope(once);
}

function paragraphs(body: string): string {
  if (TAGGED.test(body)) return body;
  return body
    .split(PARAGRAPH_END)
    .map((line) => (line.trim() === "" ? "" : `<p>${escaped(plainValue(line))}</p>`))
    .join("");
}

function escaped(value: string): string {
  return value.replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);
}
