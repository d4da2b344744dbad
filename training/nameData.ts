/** Reads what the tagger of names is trained on, as articles with labelled spans. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/shapes.js";
import { publisherOf, readGold, readRows } from "./data.js";
import { articleOf, type LabelledArticle } from "./labelled.js";
import { indonesianSentences, type SentenceRow, sentenceOf } from "./sentences.js";

/** A page whose organizations are known as bodies, each by all of its names. */
export interface LabelledPage extends LabelledArticle {
  readonly id: string;
  readonly bodies: readonly (readonly string[])[];
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly mentions?: readonly [number, number][];
}
interface NamesRow {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly skip: readonly [number, number][];
  readonly organizations: readonly Named[];
  readonly people: readonly Named[];
}
interface PageRow {
  readonly id: string;
  readonly url: string;
  readonly text: string;
}
/** Our own pages count for more: they are what the command meets. (Copies with invented names gave false acronyms.) */
const PAGE_WEIGHT = 3;
const ENGLISH_WEIGHT = 0.4;
const TWEET_WEIGHT = 0.2;
/** Of the tweets a third is enough: they are many, short, and unlike news. */
const SENTENCES: readonly [path: string, weight: number, every: number][] = [
  ["entities/wnut17.train.jsonl.gz", ENGLISH_WEIGHT, 1],
  ["entities/btc.all.jsonl.gz", TWEET_WEIGHT, 3],
  ["entities/crossner.all.jsonl.gz", ENGLISH_WEIGHT, 1],
];

/** All training data, without the pages of publishers that are held out. */
export function readNames(isHeldOut: (publisher: string) => boolean): LabelledArticle[] {
  const pages = [...readPages(), ...labelledLines()].filter(({ publisher }) => !isHeldOut(publisher ?? ""));
  const sentences = SENTENCES.flatMap(([path, weight, every]) =>
    readRows<SentenceRow>(path)
      .filter((_, i) => i % every === 0)
      .map((row) => sentenceOf(row, weight)),
  );
  return [...pages, ...indonesianSentences(), ...sentences];
}

/** The pages of gold/dev and of data/names. */
export function readPages(): LabelledPage[] {
  return [...goldPages(), ...namesPages()];
}

const bodiesOf = (organizations: readonly Named[]): string[][] =>
  organizations.map(({ name, aliases }) => [name, ...(aliases ?? [])]);

function goldPages(): LabelledPage[] {
  return readGold().map(({ id, publisher, text, gold }) => {
    const at = unitOffsets(text);
    const segments: { kind: string; span: [number, number] }[] = gold.segments;
    const spansOf = (kind: string): Span[] => segments.filter((s) => s.kind === kind).map((s) => toUnits(at, s.span));
    const article = articleOf(text, spansOf("headline")[0] ?? null, spansOf("body"));
    const people = gold.people ? mentionsOf(at, gold.people) : null;
    const organizations = mentionsOf(at, gold.organizations);
    const bodies = bodiesOf(gold.organizations);
    const { language } = gold;
    return { id, bodies, article, language, publisher, people, organizations, places: null, weight: PAGE_WEIGHT };
  });
}

function namesPages(): LabelledPage[] {
  return readRows<NamesRow>("names/pages.jsonl.gz").map((row) => {
    const at = unitOffsets(row.text);
    const skip = row.skip.map((span) => toUnits(at, span));
    const people = row.people.length > 0 ? mentionsOf(at, row.people) : null;
    return {
      id: row.id,
      bodies: bodiesOf(row.organizations),
      article: articleOf(row.text, null, linesOutside(row.text, skip)),
      language: row.language,
      publisher: publisherOf(row.id),
      people,
      organizations: mentionsOf(at, row.organizations),
      places: null,
      weight: PAGE_WEIGHT,
    };
  });
}

/** A page that was labelled by hand: where its names are, and the lines that were read. The page's text lies in data/. */
interface LabelRow {
  readonly id: string;
  readonly lines: readonly [number, number][];
  readonly organizations: readonly [number, number][];
  readonly people: readonly [number, number][];
}
const LABELS_EN = join(import.meta.dirname, "labels/names-en.jsonl");

/** English pages of data/lines with the names that labels/ gives for them. */
function labelledLines(): LabelledArticle[] {
  const pages = new Map(readRows<PageRow>("lines/extracted.jsonl.gz").map((row) => [row.id, row]));
  const [, ...rows] = readFileSync(LABELS_EN, "utf8").trim().split("\n");
  return rows.map((line) => {
    const { id, lines, organizations, people } = JSON.parse(line) as LabelRow;
    const page = pages.get(id);
    if (!page) throw new Error(`labelled page not in data/lines: ${id}`);
    const at = unitOffsets(page.text);
    const spans = (list: readonly [number, number][]): Span[] => list.map((span) => toUnits(at, span));
    return {
      article: articleOf(page.text, null, spans(lines)),
      language: "en",
      publisher: publisherOf(page.url),
      people: spans(people),
      organizations: spans(organizations),
      places: null,
      weight: PAGE_WEIGHT,
    };
  });
}

function mentionsOf(at: readonly number[], names: readonly Named[]): Span[] {
  return names.flatMap(({ mentions }) => (mentions ?? []).map((span) => toUnits(at, span)));
}

const toUnits = (at: readonly number[], [start, end]: readonly [number, number]): Span => ({
  start: at[start] ?? 0,
  end: at[end] ?? 0,
});

/** UTF-16 offset of every code point, and of the end. */
function unitOffsets(text: string): number[] {
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) as number) + point.length);
  return offsets;
}

/** The lines of a text, without the parts that are skipped. */
function linesOutside(text: string, skip: readonly Span[]): Span[] {
  const lines: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (text.slice(start, end).trim()) lines.push({ start, end });
  };
  for (let at = 0; at <= text.length; at++) {
    const skipped = skip.find((span) => span.start <= at && at < span.end);
    if (!skipped && at < text.length && text[at] !== "\n") continue;
    push(at);
    if (skipped) at = skipped.end - 1;
    start = at + 1;
  }
  return lines;
}
