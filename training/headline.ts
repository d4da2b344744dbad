/**
 * Fits the weights of the headline's features on the labelled lines of data/lines and the gold pages, and scores them
 * cross-validated by publisher.
 *   npx tsx training/headline.ts            # scores, then fits on all pages and writes src/models/headline.ts
 *   npx tsx training/headline.ts --no-write # scores alone
 */
import { findDates } from "../src/entities/dates/dates.js";
import { identify } from "../src/languages/identify.js";
import { lineModel } from "../src/models/lines.js";
import { readLines } from "../src/page/plain.js";
import { describePage } from "../src/segments/describe.js";
import { FEATURE_HASH } from "../src/segments/features.js";
import { candidatesOf } from "../src/segments/headline.js";
import { HEADLINE_FEATURES, headlineFeatures } from "../src/segments/headlineFeatures.js";
import { textStates } from "../src/segments/index.js";
import { plainBlanks } from "../src/text/blanks.js";
import { Label, type LabelledText, mostOf } from "./crops.js";
import { FOLDS, foldOf, requireShared } from "./data.js";
import { readLabelled } from "./samples.js";
import { writeWeights } from "./weights.js";

const WIDTH = HEADLINE_FEATURES.length;
const STEPS = 200;
const RATE = 0.1;
const RIDGE = 1e-4;
/** What Adam keeps of the mean and of the square at each step, and what keeps its divisor from zero. */
const MEAN_KEPT = 0.9;
const SQUARE_KEPT = 0.999;
const EPSILON = 1e-8;
/** No share is smaller, so that a page whose headline is unlikely teaches no infinity. */
const LEAST_SHARE = 1e-12;
/** Our own gold is rarer and surer. */
const WEIGHTS = { gold: 10, extracted: 1, visible: 1 } as const;
/** A page of data/lines without a labelled headline may still hold one in other words. */
const UNLABELLED = 0.25;
/** Pages cut to their article count so much; the labelled ones have menus around theirs. */
const CLEAN = 0.5;
const TABLE = {
  file: "headline.ts",
  constant: "HEADLINE_WEIGHTS",
  says: [
    "What each feature of a line says for its being the headline: log odds beside a page that shows none. Fitted by",
    "training/headline.ts (softmax regression) on the labelled lines of data/lines and our own gold.",
  ],
  features: HEADLINE_FEATURES,
};

interface Example {
  readonly set: keyof typeof WEIGHTS;
  readonly fold: number;
  readonly weight: number;
  readonly rows: Float32Array;
  /** The rows that are the headline; none where the page shows none among the candidates. */
  readonly right: readonly number[];
  /** Whether the page's labels name a headline at all. */
  readonly isLabelled: boolean;
  readonly isClean?: boolean;
}

requireShared();
const model = lineModel(FEATURE_HASH);
const examples = readExamples();
for (const [set, score] of Object.entries(crossValidate())) console.log(set, JSON.stringify(score));
if (!process.argv.includes("--no-write")) writeWeights(TABLE, weightsFrom(examples));

function readExamples(): Example[] {
  const read: Example[] = [];
  for (const page of readLabelled()) {
    if (page.set === "crop") continue;
    const isLabelled = page.labels.includes(Label.HEADLINE);
    const weight = WEIGHTS[page.set] * (isLabelled || page.set === "gold" ? 1 : UNLABELLED);
    const like = { set: page.set, fold: foldOf(page.publisher), isLabelled };
    read.push({ ...like, ...candidatesIn(page), weight });
    if (!isLabelled) continue;
    read.push({ ...like, ...candidatesIn(clean(page, true)), weight: weight * CLEAN, isClean: true });
    read.push({
      ...like,
      ...candidatesIn(clean(page, false)),
      weight: weight * CLEAN,
      isLabelled: false,
      isClean: true,
    });
  }
  return read;
}

/** The page with its article alone, below its headline or without it. */
function clean({ text, labels }: LabelledText, isTitled: boolean): LabelledText {
  const lines: string[] = [];
  const marks: number[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const mark = mostOf(labels.subarray(from, from + line.length));
    const isFirst = mark === Label.HEADLINE && isTitled && lines.length === 0;
    if (isFirst || mark === Label.BODY) {
      lines.push(line);
      marks.push(mark);
    }
    from += line.length + 1;
  }
  const kept = new Uint8Array(lines.join("\n").length);
  let at = 0;
  lines.forEach((line, index) => {
    kept.fill(marks[index] ?? 0, at, at + line.length);
    at += line.length + 1;
  });
  return { text: lines.join("\n"), labels: kept };
}

function candidatesIn({ text, labels }: LabelledText): Pick<Example, "rows" | "right"> {
  const page = readLines(plainBlanks(text), { url: null, encoding: null });
  const language = identify(page.text);
  const described = describePage(page, language, findDates(page.text, language));
  const candidates = candidatesOf(described, textStates(page.text, model, described));
  const shift = text.length - page.text.length;
  const right: number[] = [];
  for (let index = candidates.from; index < candidates.to; index++) {
    const { start = 0, end = 0 } = described.lines[index] ?? {};
    if (mostOf(labels.subarray(start + shift, end + shift)) === Label.HEADLINE) right.push(index - candidates.from);
  }
  return { rows: headlineFeatures(candidates), right };
}

/** The scores of the rows, and of showing none, which is 0, as the last. */
function sharesOf({ rows }: Example, weights: Float64Array): number[] {
  const scores: number[] = [];
  for (let at = 0; at < rows.length; at += WIDTH) {
    let score = 0;
    for (let column = 0; column < WIDTH; column++) score += (rows[at + column] ?? 0) * (weights[column] ?? 0);
    scores.push(score);
  }
  scores.push(0);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** Softmax regression over each page's candidates, by Adam on all pages at once. */
function weightsFrom(pages: readonly Example[]): Float64Array {
  const weights = new Float64Array(WIDTH);
  const mean = new Float64Array(WIDTH);
  const square = new Float64Array(WIDTH);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(pages, weights);
    const rate = RATE * (1 - (step - 1) / STEPS);
    slope.forEach((value, column) => {
      mean[column] = MEAN_KEPT * (mean[column] ?? 0) + (1 - MEAN_KEPT) * value;
      square[column] = SQUARE_KEPT * (square[column] ?? 0) + (1 - SQUARE_KEPT) * value * value;
      const first = (mean[column] ?? 0) / (1 - MEAN_KEPT ** step);
      const second = Math.sqrt((square[column] ?? 0) / (1 - SQUARE_KEPT ** step));
      weights[column] = (weights[column] ?? 0) - (rate * first) / (second + EPSILON);
    });
  }
  return weights;
}

function slopeOf(pages: readonly Example[], weights: Float64Array): Float64Array {
  const slope = weights.map((weight) => weight * RIDGE);
  const all = pages.reduce((sum, { weight }) => sum + weight, 0);
  for (const page of pages) {
    const shares = sharesOf(page, weights);
    const none = shares.length - 1;
    const right = page.right.length > 0 ? page.right : [none];
    const sum = right.reduce((found, row) => found + (shares[row] ?? 0), 0);
    shares.forEach((share, row) => {
      if (row === none) return;
      const wanted = right.includes(row) ? share / Math.max(sum, LEAST_SHARE) : 0;
      const factor = ((share - wanted) * page.weight) / all;
      for (let column = 0; column < WIDTH; column++) {
        slope[column] = (slope[column] ?? 0) + factor * (page.rows[row * WIDTH + column] ?? 0);
      }
    });
  }
  return slope;
}

function crossValidate(): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weightsFrom(examples.filter((page) => page.fold !== fold));
    for (const page of examples.filter((one) => one.fold === fold)) {
      const shares = sharesOf(page, weights);
      const best = shares.indexOf(Math.max(...shares));
      const isNone = best === shares.length - 1;
      const count = countsOf(counts, page.isClean ? `${page.set}, article alone` : page.set);
      const add = (name: string): void => {
        count[name] = (count[name] ?? 0) + 1;
      };
      add(page.isLabelled ? "pages" : "unlabelled");
      if (!page.isLabelled) {
        if (!isNone) add("extra");
      } else add(page.right.includes(best) ? "right" : isNone ? "none" : "wrong");
    }
  }
  return counts;
}

function countsOf(counts: Record<string, Record<string, number>>, set: string): Record<string, number> {
  const count = counts[set] ?? { pages: 0, right: 0, none: 0, wrong: 0, unlabelled: 0, extra: 0 };
  counts[set] = count;
  return count;
}
