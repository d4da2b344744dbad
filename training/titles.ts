/**
 * Learns the weights of src/models/titles.ts: which word behind a title opens the sentence that follows it.
 * `npx tsx training/titles.ts` writes them, and prints how many ends it finds on pages that it was not trained on.
 */

import { identify } from "../src/languages/identify.js";
import { OPENING_FEATURES, Openings } from "../src/segments/cuts/titleOpenings.js";
import { SHORTEST_TITLE, titleTokens } from "../src/segments/cuts/titles.js";
import { titleWordsOf } from "../src/segments/cuts/titleWords.js";
import { publisherOf, readGold, readRows, requireShared } from "./data.js";
import { randomFrom } from "./random.js";
import { writeWeights } from "./weights.js";

const TABLE = {
  file: "titles.ts",
  constant: "TITLE_WEIGHTS",
  says: [
    "What each feature of a word says for its opening the sentence behind a glued title: log odds beside none that does.",
    "Fitted by training/titles.ts (softmax regression) on titles and paragraphs of data/lines and our own gold.",
  ],
  features: OPENING_FEATURES,
};

const SEED = 20_261_130;
const EPOCHS = 250;
const RATE = 2;
const DECAY = 0.0005;
/** Stories that each title is put before. */
const STORIES = 4;
const LEAST_STORY = 60;
const SHORTEST = 20;
const LONGEST_TITLE = 150;
const LANGUAGES = ["id", "ms"];
/** Share of titles that nothing follows. */
const ALONE = 0.15;
const LABELLED = /^\(?\s*(?:baca|baca juga|baca pula|lihat juga|simak juga|baca lagi|read also|read more)\s*:\s*/iu;
/** Several sentences are no title; a story with a dateline stands above all titles. */
const HOLDS_SENTENCE = /[.…] |…$/u;
const STORY = /^["“]?\p{Lu}(?!.{0,50}\s[-–—]{1,2}\s).*[.”"]$/u;

interface Example {
  readonly page: string;
  /** Features of each word that may open the sentence. */
  readonly rows: readonly (readonly number[])[];
  /** Index of the right one; null where the title runs to the end. */
  readonly right: number | null;
}

/** A title and, glued behind it, a paragraph of its page. */
function exampleOf(page: string, parts: { lead: string; title: string; story: string; rest: string }): Example | null {
  const { lead, title, story, rest } = parts;
  const text = `${lead} ${title} ${story} ${rest}`;
  const start = lead.length + 1;
  const end = start + title.length + (story === "" ? 0 : 1 + story.length);
  const source = { text, words: titleWordsOf(identify(text)) };
  const { tokens, hard } = titleTokens(source, { start, end });
  if (hard !== null) return null;
  const openings = new Openings(source, tokens);
  const indices = tokens.flatMap((_, index) => (index >= SHORTEST_TITLE && openings.mayOpen(index) ? [index] : []));
  const first = start + title.length + 1;
  const right = indices.findIndex((index) => Math.abs((tokens[index]?.start ?? 0) - first) <= 1);
  if (story !== "" && right < 0) return null;
  return { page, rows: indices.map((index) => openings.featuresOf(index)), right: story === "" ? null : right };
}

function* pages(): Iterable<{ id: string; text: string; titles: readonly string[] }> {
  for (const { id, text, gold } of readGold()) {
    const items = (gold.linkLists ?? []).flatMap(({ items: found }: { items: { text: string }[] | string[] }) =>
      found.map((item) => (typeof item === "string" ? item : item.text)),
    );
    yield { id, text, titles: [...items, ...(gold.headline ? [gold.headline.text ?? gold.headline] : [])] };
  }
  for (const file of ["pages/id.jsonl.gz", "names/pages.jsonl.gz", "pages/ms.jsonl.gz"]) {
    for (const { id, text } of readRows<{ id: string; text: string }>(file)) yield { id, text, titles: [] };
  }
}

function examples(): Example[] {
  const random = randomFrom(SEED);
  const seen = new Set<string>();
  return [...pages()].flatMap(({ id, text, titles }) => {
    if (!LANGUAGES.includes(identify(text).code)) return [];
    const lines = text.split("\n").map((line) => line.trim());
    const stories = lines.filter((line) => line.length >= LEAST_STORY && STORY.test(line) && !LABELLED.test(line));
    const fresh = [...new Set([...labelledIn(lines), ...titles])].filter((title) => isTitle(title) && !seen.has(title));
    if (stories.length < 2) return [];
    for (const title of fresh) seen.add(title);
    return fresh.flatMap((title) => examplesOf(id, { title, stories, random }));
  });
}

/** The titles of "Baca juga: …" lines. */
function labelledIn(lines: readonly string[]): string[] {
  return lines.filter((line) => LABELLED.test(line)).map((line) => line.replace(LABELLED, "").replace(/\)$/u, ""));
}

function isTitle(title: string): boolean {
  const isSized = title.length >= SHORTEST && title.length <= LONGEST_TITLE;
  return isSized && !title.includes("\n") && !HOLDS_SENTENCE.test(title);
}

/** The title before several of its page's paragraphs, and alone. */
function examplesOf(
  page: string,
  { title, stories, random }: { title: string; stories: readonly string[]; random: () => number },
): Example[] {
  return Array.from({ length: STORIES }, () => {
    const at = Math.floor(random() * stories.length);
    const isAlone = random() < ALONE;
    return exampleOf(page, {
      lead: stories.slice(0, at).join(" "),
      title,
      story: isAlone ? "" : (stories[at] ?? ""),
      rest: isAlone ? "" : stories.slice(at + 1).join(" "),
    });
  }).filter((example) => example !== null);
}

/** Softmax over the words of a title, and over "none", whose score is zero. */
function train(found: readonly Example[]): number[] {
  const weights = OPENING_FEATURES.map(() => 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = weights.map(() => 0);
    for (const { rows, right } of found) {
      const scores = rows.map((row) => dot(weights, row));
      const most = Math.max(0, ...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const sum = shares.reduce((total, share) => total + share, Math.exp(-most));
      rows.forEach((row, index) => {
        const off = (index === right ? 1 : 0) - (shares[index] ?? 0) / sum;
        row.forEach((value, feature) => {
          gradient[feature] = (gradient[feature] ?? 0) + off * value;
        });
      });
    }
    const rate = RATE * (1 - epoch / EPOCHS);
    weights.forEach((weight, feature) => {
      weights[feature] = weight + rate * (((gradient[feature] ?? 0) / found.length) * 8 - DECAY * weight);
    });
  }
  return weights;
}

function dot(weights: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

function accuracy(weights: readonly number[], found: readonly Example[]): number {
  const right = found.filter(({ rows, right: wanted }) => {
    let best: number | null = null;
    let most = 0;
    rows.forEach((row, index) => {
      const score = dot(weights, row);
      if (score > most) [most, best] = [score, index];
    });
    return best === wanted;
  });
  return right.length / Math.max(1, found.length);
}

function main(): void {
  requireShared();
  const found = examples();
  const isHeld = ({ page }: Example): boolean => page.length % 3 === 0 || publisherOf(page) === "detik";
  const [seen, unseen] = [found.filter((one) => !isHeld(one)), found.filter(isHeld)];
  const half = train(seen);
  console.log(
    `${found.length} examples; unseen ${unseen.length}: ${accuracy(half, unseen).toFixed(3)}, seen ${accuracy(half, seen).toFixed(3)}`,
  );
  writeWeights(TABLE, train(found));
}

main();
