/** A page that shows no story, as a script is to draw it, though its metadata holds the whole of it: what a reader would see is made from that. */
import type { Block } from "../shapes.js";
import type { StoryData } from "./jsonld.js";

/** Characters of a story's text; shorter ones are a teaser. */
const SHORTEST_STORY = 300;
/** A block of so many characters with a sentence's end is prose; a page that shows so small a part of the story in prose shows none. */
const SHORTEST_PROSE = 80;
const MOST_SHOWN = 0.25;
/** So many of its first characters are looked for. */
const OPENING = 40;
const SENTENCE_END = /[.!?。！？…]["”’»)]?$/u;
const TAGGED = /<(?:p|br|div|li|h[1-6])\b/i;
const PARAGRAPH_END = /\r\n?|\n/;
/** References of HTML, which many sites leave in the values of their metadata. */
const REFERENCE = /&(?:#\d{2,5}|[a-z]{2,6});/;
const SPECIAL = /[&<>]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** HTML of the first story that the page holds and does not show; null where it shows one or holds none. */
export function unshownStory(text: string, blocks: readonly Block[], stories: readonly StoryData[]): string | null {
  const story = stories.find(({ articleBody }) => (articleBody?.length ?? 0) >= SHORTEST_STORY);
  if (!story?.articleBody) return null;
  if (text.includes(story.articleBody.trim().slice(0, OPENING))) return null;
  const most = story.articleBody.length * MOST_SHOWN;
  let shown = 0;
  for (const { start, end } of blocks) {
    if (end - start >= SHORTEST_PROSE && SENTENCE_END.test(text.slice(start, end))) shown += end - start;
    if (shown > most) return null;
  }
  const { headline, authors, published, articleBody } = story;
  const isShown = headline === null || blocks.some(({ start, end }) => text.slice(start, end) === headline.trim());
  const title = isShown ? "" : `<h1>${escaped(headline)}</h1>`;
  const by = authors.map((author) => `<p class="author">${escaped(author)}</p>`).join("");
  const stamp = published === null ? "" : `<p class="published"><time>${escaped(published)}</time></p>`;
  return `<article>${title}${by}${stamp}<div class="article-body">${paragraphs(articleBody)}</div></article>`;
}

function paragraphs(body: string): string {
  if (TAGGED.test(body)) return body;
  return body
    .split(PARAGRAPH_END)
    .map((line) => (line.trim() === "" ? "" : `<p>${REFERENCE.test(line) ? line : escaped(line)}</p>`))
    .join("");
}

function escaped(value: string): string {
  return value.replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);
}
