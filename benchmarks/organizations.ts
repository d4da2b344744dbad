/**
 * `npx tsx benchmarks/organizations.ts`: organizations in English sentences that nothing was trained on (uner-ewt.dev),
 * beside compromise. Exact mentions; a mention is right where its text and its place in the sentence agree.
 */
import nlp from "compromise";
import { findNames } from "../src/entities/index.js";
import { languageOf } from "../src/languages/index.js";
import type { Span } from "../src/shapes.js";
import { splitWords } from "../src/text/words.js";
import { readRows, requireShared } from "../training/data.js";
import { type SentenceRow, sentenceOf } from "../training/sentences.js";

const FILE = "entities/uner-ewt.dev.jsonl.gz";
const MICROSECONDS = 1e6;

interface Sample {
  readonly text: string;
  readonly organizations: readonly Span[];
}

function ours({ text }: Sample): Span[] {
  const paragraphs = [{ start: 0, end: text.length }];
  const names = findNames({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf("en"));
  return names.organizations.flatMap(({ mentions }) => mentions);
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** compromise gives the punctuation around a term as well: it is cut off, which is in its favour. */
function theirs({ text }: Sample): Span[] {
  const found = nlp(text).organizations().json({ offset: true }) as Found[];
  return found.map(({ offset }) => trimmed(text, offset.start, offset.start + offset.length));
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start++;
  while (end > start && !/[\p{L}\p{N}]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function measure(name: string, samples: readonly Sample[], find: (sample: Sample) => readonly Span[]): number {
  for (const sample of samples) find(sample); // once, so that both are warm
  const before = process.cpuUsage();
  const found = samples.map(find);
  const { user, system } = process.cpuUsage(before);
  let [right, wrong, missed] = [0, 0, 0];
  samples.forEach(({ organizations }, i) => {
    const gold = new Set(organizations.map(({ start, end }) => `${start}-${end}`));
    for (const { start, end } of found[i] ?? []) gold.delete(`${start}-${end}`) ? right++ : wrong++;
    missed += gold.size;
  });
  const tokens = samples.reduce((sum, { text }) => sum + splitWords(text).count, 0);
  const f1 = (2 * right) / (2 * right + wrong + missed || 1);
  const rates = `precision ${(right / (right + wrong || 1)).toFixed(3)}, recall ${(right / (right + missed || 1)).toFixed(3)}`;
  console.log(
    `${name.padEnd(12)} F1 ${f1.toFixed(3)} (${rates}), ${Math.round((tokens * MICROSECONDS) / (user + system))} tokens/s`,
  );
  return f1;
}

requireShared();
const samples = readRows<SentenceRow>(FILE).map((row): Sample => {
  const { article, organizations } = sentenceOf(row, 1);
  return { text: article.text, organizations };
});
console.log(`${samples.length} sentences of ${FILE}`);
const ratio = measure("petik", samples, ours) / measure("compromise", samples, theirs);
console.log(`petik is at ${ratio.toFixed(2)} times compromise`);
