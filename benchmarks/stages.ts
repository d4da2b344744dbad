/** Pages and megabytes a second, warm, in one thread: each stage and all of them. */
import { assemble } from "../src/assemble.js";
import { findDates } from "../src/entities/dates/dates.js";
import { findNames } from "../src/entities/index.js";
import { analyze } from "../src/extract.js";
import { identify } from "../src/languages/identify.js";
import { readPage } from "../src/page/index.js";
import { attribute } from "../src/quotes/index.js";
import { segment } from "../src/segments/index.js";
import { articleOf } from "./article.js";
import type { Corpus } from "./corpus.js";
import { leastTime } from "./timing.js";

const ROUNDS = 5;
const MEGA = 1e6;

export interface Speed {
  readonly milliseconds: number;
  readonly pagesPerSecond: number;
  readonly megabytesPerSecond: number;
}

/** Each stage over the whole corpus, fed with what the stages before it gave; "all" is the document from the page. */
export function stageSpeeds({ pages, bytes }: Corpus): Readonly<Record<string, Speed>> {
  const read = pages.map((text) => readPage(text, { format: "text", url: null }));
  const prepared = read.map((page) => {
    const language = identify(page.text);
    const dates = findDates(page.text, language);
    const segmentation = segment(page, language, dates);
    const article = articleOf(page, segmentation);
    return { page, language, dates, segmentation, article, names: findNames(article, language) };
  });
  const analyses = pages.map((text) => analyze(text));
  const work: Readonly<Record<string, () => void>> = {
    "read page": () => pages.forEach((text) => void readPage(text, { format: "text", url: null })),
    language: () => read.forEach(({ text }) => void identify(text)),
    dates: () => prepared.forEach(({ page, language }) => void findDates(page.text, language)),
    segments: () => prepared.forEach(({ page, language, dates }) => void segment(page, language, dates)),
    names: () => prepared.forEach(({ article, language }) => void findNames(article, language)),
    quotes: () =>
      prepared.forEach(({ article, names, dates, language }) => void attribute(article, names, dates, language)),
    assemble: () => analyses.forEach((analysis) => void assemble(analysis)),
    all: () => pages.forEach((text) => void assemble(analyze(text))),
  };
  const speeds = Object.entries(work).map(([name, run]): [string, Speed] => {
    run(); // warm
    const milliseconds = leastTime(run, ROUNDS);
    const seconds = milliseconds / 1000;
    return [name, { milliseconds, pagesPerSecond: pages.length / seconds, megabytesPerSecond: bytes / MEGA / seconds }];
  });
  return Object.fromEntries(speeds);
}
