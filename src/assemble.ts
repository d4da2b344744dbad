/** Analysis → Document: the one place where spans become code points and inner shapes become the output's. */
import type {
  Boilerplate,
  BoilerplateKind,
  Byline,
  CodePointSpan,
  Dateline,
  Document,
  Excerpt,
  LinkList,
  Organization,
  Published,
  Quote,
  Source,
  Statement,
} from "./document.js";
import type { Entity, ListRun, Names, Page, Segment, Segmentation, Span, Utterance } from "./shapes.js";
import { codePointOffsets } from "./text/codepoints.js";

/** All that the stages found on one page. */
export interface Analysis {
  readonly page: Page;
  /** The page's name as the caller gave it, or null. */
  readonly id: string | null;
  /** ISO 639-1, or "und". */
  readonly language: string;
  readonly segmentation: Segmentation;
  /** ISO day of the published segment; null where it names no whole date. */
  readonly publishedDate: string | null;
  readonly names: Names;
  readonly utterances: readonly Utterance[];
}

/** A carriage return before it is white space, and trimmed. */
const LINE_ENDS = /\r\n?|\n/;

const ARTICLE_KINDS: ReadonlySet<string> = new Set(["headline", "byline", "published", "body", "linkList"]);

/** The document of an analysis. */
export function assemble(analysis: Analysis): Document {
  const { page, segmentation } = analysis;
  const { segments } = segmentation;
  const cut = cutter(page.text);
  const headline = segments.find(({ kind }) => kind === "headline");
  return {
    schemaVersion: "1.0",
    source: sourceOf(analysis, cut),
    language: analysis.language,
    headline: headline ? cut.excerpt(headline) : null,
    dateline: datelineOf(segmentation, cut),
    byline: segmentation.credits.map(
      (credit): Byline => ({ name: credit.name, role: credit.role, ...cut.excerpt(credit) }),
    ),
    published: publishedOf(analysis, cut),
    body: segments.filter(({ kind }) => kind === "body").map(cut.excerpt),
    quotes: analysis.utterances.filter(({ kind }) => kind !== "indirect").map((u) => utteranceOf(u, cut) as Quote),
    statements: analysis.utterances
      .filter(({ kind }) => kind === "indirect")
      .map((u) => utteranceOf(u, cut) as Statement),
    organizations: analysis.names.organizations.map((entity) => organizationOf(entity, cut)),
    linkLists: segmentation.linkLists.map((list) => linkListOf(list, cut)),
    boilerplate: segments.filter(({ kind }) => !ARTICLE_KINDS.has(kind)).map((segment) => boilerplateOf(segment, cut)),
  };
}

interface Cutter {
  readonly text: (span: Span) => string;
  readonly span: (span: Span) => CodePointSpan;
  readonly excerpt: (span: Span) => Excerpt;
}

function cutter(text: string): Cutter {
  const at = codePointOffsets(text);
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  const span = ({ start, end }: Span): CodePointSpan => [at(start), at(end)];
  return { text: cut, span, excerpt: (s) => ({ text: cut(s), span: span(s) }) };
}

function sourceOf({ page, id }: Analysis, cut: Cutter): Source {
  const characters = cut.span({ start: 0, end: page.text.length })[1];
  return { id, format: page.format, url: page.url, encoding: page.encoding, characters };
}

function datelineOf({ dateline }: Segmentation, cut: Cutter): Dateline | null {
  if (!dateline) return null;
  const { publisher, place } = dateline;
  const { text, span } = cut.excerpt(dateline);
  return {
    text,
    publisher: publisher && onOneLine(cut.text(publisher)),
    place: place && onOneLine(cut.text(place)),
    span,
  };
}

/** "KUALA\n   LUMPUR" → "KUALA LUMPUR", "PETALING-\nJAYA" → "PETALING-JAYA": a hard-wrapped page may break a name. */
function onOneLine(text: string): string {
  const [first = "", ...rest] = text.split(LINE_ENDS).map((part) => part.trim());
  return rest.reduce((line, part) => (line.endsWith("-") ? line + part : `${line} ${part}`), first);
}

function publishedOf({ segmentation, publishedDate }: Analysis, cut: Cutter): Published | null {
  const stamp = segmentation.segments.find(({ kind }) => kind === "published");
  return stamp ? { date: publishedDate, ...cut.excerpt(stamp) } : null;
}

function utteranceOf(utterance: Utterance, cut: Cutter): Quote | Statement {
  const { kind, speaker, role, affiliation, date, place, cue, basis } = utterance;
  const { text, span } = cut.excerpt(utterance);
  return { text, span, kind, speaker, role, affiliation, date, place, cue, basis } as Quote | Statement;
}

function organizationOf({ name, aliases, mentions }: Entity, cut: Cutter): Organization {
  return { name, aliases, mentions: mentions.map(cut.span) };
}

function linkListOf({ heading, kind, items, ...span }: ListRun, cut: Cutter): LinkList {
  return {
    heading: heading && onOneLine(cut.text(heading)),
    kind,
    items: items.map((item) => ({ text: cut.text(item), url: item.url, span: cut.span(item) })),
    span: cut.span(span),
  };
}

function boilerplateOf(segment: Segment, cut: Cutter): Boilerplate {
  const { text, span } = cut.excerpt(segment);
  return { kind: segment.kind as BoilerplateKind, text, span };
}
