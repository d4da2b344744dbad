/** JSON-LD → what it says of the story. Takes arrays, `@graph` and broken JSON as pages write them. */

/** What one script says of the story; null or empty where it says nothing. */
export interface StoryData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly description: string | null;
  readonly articleBody: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Types of a story: NewsArticle, BlogPosting, LiveBlogPosting, Report, ReviewNewsArticle … */
const STORY_TYPE = /(?:article|posting|report|review|newsitem)$/i;
/** Objects looked at in one script; real ones hold a hundred. */
const MAX_OBJECTS = 2_000;
/** Keys under which a script keeps the story itself. */
const WRAPPERS = ["@graph", "mainEntity", "mainEntityOfPage"];
/** A byline that is an address. */
const ADDRESS = /^https?:/i;
/** Control characters, which JSON forbids inside strings. */
const CONTROLS = /\p{Cc}/gu;
const OPENING = /[[{]/;
const TRAILING_COMMA = /,(?= ?[}\]])/g;
/** `"headline": "…"` in JSON that cannot be read. */
const SALVAGE = /"(headline|datePublished)"\s?:\s?"((?:[^"\\]|\\.)*)"/g;

/** The stories of a script, in its order. */
export function readJsonLd(script: string): StoryData[] {
  const json = parseLoosely(script);
  if (json === undefined) return salvage(script);
  const found: StoryData[] = [];
  const queue: Json[] = [json];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      if (isStory(value)) found.push(storyOf(value));
      for (const key of WRAPPERS) if (value[key] !== undefined) queue.push(value[key]);
    }
  }
  return found;
}

function parseLoosely(script: string): Json | undefined {
  // some sites put comments, CDATA or a semicolon around the JSON
  const first = script.search(OPENING);
  const last = Math.max(script.lastIndexOf("}"), script.lastIndexOf("]"));
  const bare = script.slice(Math.max(first, 0), last + 1);
  return parsed(bare) ?? parsed(bare.replace(CONTROLS, " ").replace(TRAILING_COMMA, ""));
}

/** Undefined where the text is no JSON. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function salvage(script: string): StoryData[] {
  const found = new Map<string, string>();
  for (const [, key = "", value = ""] of script.replace(CONTROLS, " ").matchAll(SALVAGE)) {
    if (!found.has(key)) found.set(key, unescapeJson(value));
  }
  if (found.size === 0) return [];
  const headline = found.get("headline") ?? null;
  const published = found.get("datePublished") ?? null;
  const nothing = { authors: [], description: null, articleBody: null, publisher: null, language: null, url: null };
  return [{ ...nothing, headline, published }];
}

function unescapeJson(value: string): string {
  try {
    return String(JSON.parse(`"${value}"`));
  } catch {
    return value;
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStory(value: JsonObject): boolean {
  return listOf(value["@type"]).some((type) => typeof type === "string" && STORY_TYPE.test(type));
}

function storyOf(value: JsonObject): StoryData {
  return {
    headline: textOf(value.headline) ?? textOf(value.name),
    authors: listOf(value.author).flatMap(namesOf),
    description: textOf(value.description),
    articleBody: textOf(value.articleBody),
    published: textOf(value.datePublished),
    publisher: listOf(value.publisher).flatMap(namesOf)[0] ?? null,
    language: textOf(value.inLanguage),
    url: textOf(value.url) ?? textOf(value.mainEntityOfPage) ?? idOf(value.mainEntityOfPage),
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: Json | undefined): string | null {
  const first = listOf(value)[0];
  return typeof first === "string" && first.trim() !== "" ? first : null;
}

function idOf(value: Json | undefined): string | null {
  return isObject(value) ? (textOf(value["@id"]) ?? textOf(value.url)) : null;
}

/** The names of a person or an organization: a string, an object with a name, or several names in it. */
function namesOf(value: Json): string[] {
  const names = isObject(value) ? listOf(value.name) : [value];
  return names.filter((name): name is string => typeof name === "string" && name.trim() !== "" && !ADDRESS.test(name));
}
