/** What a page says of itself: JSON-LD, OpenGraph, `<meta>`, microdata, `<title>`, `<html lang>`, canonical address. */
import type { Metadata } from "../shapes.js";
import { absolute, absoluteOnly } from "./addresses.js";
import { readJsonLd, type StoryData } from "./jsonld.js";
import type { DomNode } from "./nodes.js";
import { plainValue } from "./plainValue.js";

/** `name`, `property` or `itemprop` of `<meta>` elements, lower-case, the most trustworthy first. */
const TITLES = ["og:title", "twitter:title", "dc.title", "title", "headline", "sailthru.title", "parsely-title"];
const DESCRIPTIONS = ["og:description", "description", "twitter:description", "dc.description"];
const STAMPS = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "date",
  "dc.date",
  "dc.date.issued",
  "pubdate",
  "publishdate",
  "publish-date",
  "parsely-pub-date",
  "sailthru.date",
];
const AUTHORS = ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "twitter:creator"];
const PUBLISHERS = ["og:site_name", "publisher", "application-name", "dc.publisher"];
const LANGUAGES = ["og:locale", "content-language", "language", "dc.language"];
const ADDRESSES = ["og:url", "twitter:url"];
const LANGUAGE_CODE = /^[a-z]{2,3}(?=$|[-_])/;
/** A handle or an address is no name. */
const NO_NAME = /^(?:@|https?:)/i;
/** Authors kept; more are a list of something else. */
const MAX_AUTHORS = 20;

/** Fewer characters open two titles by chance. */
const SHORTEST_STEM = 20;

/** Elements that say something of the page. */
const NOTED = new Set(["meta", "link", "base", "title", "html", "time"]);

/** Gathers metadata while the page is walked. */
export class MetadataReader {
  private readonly stories: readonly StoryData[];
  private readonly metas = new Map<string, string[]>();
  private readonly given: string | null;
  private title: string | null = null;
  private canonical: string | null = null;
  private language: string | null = null;
  private stamp: string | null = null;
  private base: string | null;

  /** `jsonLd`: the page's scripts; `url`: its own address where the caller knows it. */
  constructor(jsonLd: readonly string[], url: string | null) {
    this.stories = jsonLd.flatMap(readJsonLd);
    this.given = url;
    this.base = url;
  }

  /** Looks at an element; elements come in page order. */
  note({ name, attribs = {}, children = [] }: DomNode): void {
    if (name === undefined || !NOTED.has(name)) return;
    if (name === "meta") this.noteMeta(attribs);
    else if (name === "link") {
      if (attribs.rel?.toLowerCase() === "canonical") this.canonical ??= attribs.href ?? null;
    } else if (name === "base") this.base = absoluteOnly(attribs.href, this.given) ?? this.base;
    else if (name === "title") this.title ??= children.map(({ data }) => data ?? "").join("");
    else if (name === "html") this.language ??= attribs.lang ?? attribs["xml:lang"] ?? null;
    else if (name === "time" && attribs.datetime) this.noteTime(attribs);
  }

  /** An address of the page, absolute where a base is known; null where it leads to no page. */
  resolve(address: string): string | null {
    return absolute(address, this.base ?? absoluteOnly(this.canonical ?? this.first(ADDRESSES), null));
  }

  /** The page's own address: as the caller gave it, else as the page states it. */
  url(): string | null {
    const stated = [this.canonical, this.first(ADDRESSES), ...this.stories.map(({ url }) => url)];
    return this.given ?? stated.map((url) => absoluteOnly(url, this.base)).find((url) => url !== null) ?? null;
  }

  /** All that was gathered. */
  read(): Metadata {
    const stories = this.ownStories();
    const headlines = [...stories.map(({ headline }) => headline), ...this.all(TITLES), this.title];
    const stated = stories.find(({ authors }) => authors.length > 0)?.authors ?? this.all(AUTHORS);
    const authors = unique(stated.map(plainValue)).filter((author) => !NO_NAME.test(author));
    const published = said(stories, "published") ?? this.first(STAMPS) ?? this.stamp;
    const publisher = said(stories, "publisher") ?? this.first(PUBLISHERS);
    const language = (this.language || this.first(LANGUAGES) || said(stories, "language"))?.trim().toLowerCase();
    const description = this.first(DESCRIPTIONS) ?? said(stories, "description");
    const articleBody = said(stories, "articleBody");
    return {
      description: description === null ? null : plainValue(description) || null,
      articleBody: articleBody === null ? null : plainValue(articleBody) || null,
      headlines: unique(headlines.filter((title) => title !== null).map(plainValue)),
      authors: authors.slice(0, MAX_AUTHORS),
      published: published === null ? null : plainValue(published) || null,
      publisher: publisher === null ? null : plainValue(publisher) || null,
      language: LANGUAGE_CODE.exec(language ?? "")?.[0] ?? null,
    };
  }

  /** The page's stories without those of other pages, which some sites list beside it: where one has the page's address or title, all others but its copies are. */
  ownStories(): readonly StoryData[] {
    if (this.stories.length < 2) return this.stories;
    const addressAt = (url: string | null): string | null => addressOf(absoluteOnly(url, this.base));
    const address = addressAt(this.canonical ?? this.first(ADDRESSES));
    const titles = [...this.all(TITLES), this.title ?? ""].map(plainValue);
    const own =
      this.stories.find(({ url }) => address !== null && addressAt(url) === address) ??
      this.stories.find(({ headline }) => headline !== null && titles.includes(plainValue(headline)));
    if (!own?.headline) return this.stories;
    const title = plainValue(own.headline);
    const at = addressAt(own.url);
    const isCopy = (one: StoryData): boolean =>
      one !== own &&
      ((at !== null && addressAt(one.url) === at) || isSameTitle(plainValue(one.headline ?? title), title));
    return [own, ...this.stories.filter(isCopy)];
  }

  private noteMeta(attributes: Readonly<Record<string, string>>): void {
    const { content } = attributes;
    const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
    if (key === undefined || content === undefined || content.trim() === "") return;
    const lower = key.trim().toLowerCase();
    const values = this.metas.get(lower);
    if (values) values.push(content);
    else this.metas.set(lower, [content]);
  }

  private noteTime(attributes: Readonly<Record<string, string>>): void {
    const isStamp = attributes.pubdate !== undefined || attributes.itemprop?.toLowerCase() === "datepublished";
    if (isStamp) this.stamp ??= attributes.datetime ?? null;
  }

  private all(keys: readonly string[]): string[] {
    return keys.flatMap((key) => this.metas.get(key) ?? []);
  }

  private first(keys: readonly string[]): string | null {
    for (const key of keys) {
      const value = this.metas.get(key)?.[0];
      if (value !== undefined) return value;
    }
    return null;
  }
}

/** What the first story that says it says. */
function said(stories: readonly StoryData[], key: Exclude<keyof StoryData, "authors" | "headline">): string | null {
  return stories.find((story) => story[key] !== null)?.[key] ?? null;
}

/** An address without what leads to the same page: scheme, "www.", fragment, what counts visits, the slash at its end. */
function addressOf(url: string | null): string | null {
  if (url === null) return null;
  return url.replace(/^https?:\/\/(?:www\.)?|#.*$|\?utm.*$/g, "").replace(/\/$/, "");
}

/** The same title, or the same cut short: "T", "T - Koran". */
function isSameTitle(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const stem = short.replace(/(?:…|\.{3})$/u, "").trimEnd();
  return short === long || (stem.length >= SHORTEST_STEM && long.startsWith(stem));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "");
}
