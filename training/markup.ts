/**
 * Trains src/models/markup.bin on the HTML pages of data/html, and scores it cross-validated by site.
 *   npx tsx training/markup.ts            # scores, then trains on all pages and writes the model
 *   npx tsx training/markup.ts --no-write # scores alone
 */
import { writeFileSync } from "node:fs";
import { findDates } from "../src/entities/dates/dates.js";
import { identify } from "../src/languages/identify.js";
import { modelFile } from "../src/models/binary.js";
import { type Forest, forestBytes, hashOfNames } from "../src/models/forest.js";
import { MARKUP_MODEL_VERSION } from "../src/models/markup.js";
import { readPage } from "../src/page/index.js";
import { describePage } from "../src/segments/describe.js";
import { MARKUP_FEATURE_COUNT, MARKUP_FEATURES, markupFeatures } from "../src/segments/markup/features.js";
import { outlineOf } from "../src/segments/markup/outline.js";
import { scoresOf, statesOf } from "../src/segments/markup/reading.js";
import { surroundingsOf } from "../src/segments/markup/surroundings.js";
import { State } from "../src/segments/states/decode.js";
import { type Label, labelBlocks } from "./alignment.js";
import { type BodyScore, scoreBodies, shareOfLeaks, type VisibleRow } from "./bodyScore.js";
import { type BoostingOptions, boost, type TrainingSet, type Tree } from "./boosting.js";
import { FOLDS, foldOf, publisherOf, readRows, requireShared } from "./data.js";

const SETS = ["gold", "fundus", "naeb", "wcxb"] as const;
const SEED = 7;
const OPTIONS: BoostingOptions = {
  trees: 120,
  leaves: 24,
  rate: 0.1,
  leastWeight: 1,
  ridge: 1,
  rowShare: 0.5,
  featureShare: 0.35,
  seed: SEED,
};
/** Pages of whose gold body less is found on the page teach nothing: the gold is of another version of it. */
const LEAST_CEILING = 0.5;
/**
 * Log odds from which a line that the gold body lacks teaches nothing: other publishers' pages say that it is the story's,
 * and gold bodies that end early are commoner than boilerplate that looks so much like a story.
 */
const DOUBTFUL = 1.5;
/** All pages weigh the same, whatever their length. */
const PAGE_WEIGHT = 100;

const MODELS = new URL("../src/models/", import.meta.url);

interface HtmlRow {
  readonly id: string;
  readonly url: string | null;
  readonly body: string;
  readonly html: string;
}

interface Example {
  readonly set: string;
  readonly fold: number;
  readonly body: string;
  /** The page's whole visible text with a label for each line; null where it has none. */
  readonly visible: VisibleRow | null;
  readonly lines: readonly string[];
  readonly sizes: Float32Array;
  readonly titleLine: number;
  readonly labels: readonly Label[];
  readonly rows: Float32Array;
}

requireShared();
const visibleRows = new Map(
  readRows<VisibleRow & { id: string }>("lines/visible.jsonl.gz").map((row) => [row.id, row]),
);
const examples = SETS.flatMap((set) => readRows<HtmlRow>(`html/${set}.jsonl.gz`).map((row) => exampleOf(set, row)));
report("ceiling", (example) => example.labels.map((label) => label === "body"));
const firstScores = crossValidate(examples, new Map());
report("first pass", (example) => bodyOf(example, firstScores.get(example)));
const isWriting = !process.argv.includes("--no-write");
if (isWriting) writeModel(train(examples, firstScores));
const scores = crossValidate(examples, firstScores);
report("cross-validated", (example) => bodyOf(example, scores.get(example)));
if (isWriting) writeProvenance();

function exampleOf(set: string, { id, url, body, html }: HtmlRow): Example {
  const page = readPage(html, { format: "html", url });
  const language = identify(page.text);
  const described = describePage(page, language, findDates(page.text, language));
  const outline = outlineOf(described.lines, page.blocks);
  if (!page.metadata) throw new Error(`${id} was not read as HTML`);
  const input = { text: page.text, described, outline, metadata: page.metadata };
  const around = surroundingsOf(input);
  return {
    set,
    fold: foldOf(publisherOf(url ?? id)),
    body,
    visible: visibleRows.get(id) ?? null,
    lines: described.lines.map(({ start, end }) => page.text.slice(start, end)),
    sizes: outline.sizes,
    titleLine: around.titleLine,
    labels: labelBlocks(
      { ...page, blocks: described.lines.map(({ start, end }) => ({ start, end, markup: null })) },
      body,
    ),
    rows: markupFeatures(input, around),
  };
}

/** The scores that trees give to each page that did not see its publisher; `doubts`: those of a first pass. */
type Scores = ReadonlyMap<Example, Float32Array>;

function crossValidate(all: readonly Example[], doubts: Scores): Map<Example, Float32Array> {
  const found = new Map<Example, Float32Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = all.filter((example) => example.fold !== fold);
    const forest = train(others, doubts);
    for (const example of all.filter((one) => one.fold === fold)) found.set(example, scoresOf(forest, example.rows));
    console.error(`fold ${fold + 1} of ${FOLDS}`);
  }
  return found;
}

function train(from: readonly Example[], doubts: Scores): Forest {
  const { trees, base } = boost(setOf(from, doubts), OPTIONS);
  return forestOf(trees, base);
}

function setOf(from: readonly Example[], doubts: Scores): TrainingSet {
  const rows = from.reduce((sum, { lines }) => sum + lines.length, 0);
  const values = new Float32Array(rows * MARKUP_FEATURE_COUNT);
  const targets = new Uint8Array(rows);
  const weights = new Float32Array(rows);
  let at = 0;
  for (const example of from) {
    values.set(example.rows, at * MARKUP_FEATURE_COUNT);
    const doubt = doubts.get(example);
    weights.set(
      weightsOf(example).map((weight, index) => (isDoubtful(example, index, doubt) ? 0 : weight)),
      at,
    );
    example.labels.forEach((label, index) => {
      targets[at + index] = label === "body" ? 1 : 0;
    });
    at += example.lines.length;
  }
  return { rows, features: MARKUP_FEATURE_COUNT, values, targets, weights };
}

function isDoubtful({ labels }: Example, index: number, doubt: Float32Array | undefined): boolean {
  return labels[index] !== "body" && (doubt?.[index] ?? 0) > DOUBTFUL;
}

/** A long line weighs more; one that stands on the page twice says nothing, as either could be the article's. */
function weightsOf({ labels, sizes, body, lines }: Example): Float32Array {
  const found = lines.filter((_, index) => labels[index] === "body").join("\n");
  if (scoreBodies([{ gold: body, got: found }]).f1 < LEAST_CEILING) return new Float32Array(lines.length);
  const weights = sizes.map((size, index) => (labels[index] === "twin" ? 0 : Math.sqrt(1 + size)));
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  return weights.map((weight) => (weight * PAGE_WEIGHT) / sum);
}

function forestOf(trees: readonly Tree[], base: number): Forest {
  const nodes = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  const leaves = trees.reduce((sum, { leaf }) => sum + leaf.length, 0);
  const forest = {
    featureHash: hashOfNames(MARKUP_FEATURES),
    base: Math.fround(base),
    roots: new Int32Array(trees.length),
    feature: new Uint16Array(nodes),
    threshold: new Float32Array(nodes),
    left: new Int16Array(nodes),
    right: new Int16Array(nodes),
    leaf: new Float32Array(leaves),
  };
  let node = 0;
  let leaf = 0;
  trees.forEach((tree, index) => {
    const child = (to: number): number => (to < 0 ? ~(leaf + ~to) : node + to);
    forest.roots[index] = tree.feature.length === 0 ? ~leaf : node;
    forest.feature.set(tree.feature, node);
    forest.threshold.set(tree.threshold, node);
    forest.left.set(tree.left.map(child), node);
    forest.right.set(tree.right.map(child), node);
    forest.leaf.set(tree.leaf, leaf);
    node += tree.feature.length;
    leaf += tree.leaf.length;
  });
  return forest;
}

function bodyOf({ titleLine }: Example, lineScores: Float32Array = new Float32Array(0)): boolean[] {
  return Array.from(statesOf(lineScores, titleLine), (state) => state === State.BODY);
}

function report(name: string, isBody: (example: Example) => readonly boolean[]): void {
  for (const [set, score] of Object.entries(scoreSets(isBody))) console.log(name, set, JSON.stringify(score));
}

type SetScore = BodyScore & { readonly leaks: number };

function scoreSets(isBody: (example: Example) => readonly boolean[]): Record<string, SetScore> {
  return Object.fromEntries(
    SETS.map((set) => {
      const pages = examples.filter((example) => example.set === set);
      const pairs = pages.map((example) => {
        const kept = isBody(example);
        const got = example.lines.filter((_, index) => kept[index]).join("\n");
        return { gold: example.body, got, visible: example.visible };
      });
      return [set, { ...scoreBodies(pairs), leaks: shareOfLeaks(pairs) }];
    }),
  );
}

function writeModel(forest: Forest): void {
  writeFileSync(new URL("markup.bin", MODELS), modelFile(forestBytes(forest), MARKUP_MODEL_VERSION));
}

function writeProvenance(): void {
  const provenance = {
    model: "markup.bin: gradient-boosted trees that tell a story's lines on HTML pages",
    script: "training/markup.ts",
    seed: SEED,
    options: OPTIONS,
    features: MARKUP_FEATURES,
    data: [
      "own gold pages with their HTML (labels: ours)",
      "Fundus test pages and parsers' output (MIT)",
      "newspaper4k article-extraction-dataset (Apache-2.0)",
      "WCXB articles (CC-BY-4.0)",
    ],
    doubtful: DOUBTFUL,
    crossValidated: scoreSets((example) => bodyOf(example, scores.get(example))),
  };
  writeFileSync(new URL("markup.json", MODELS), `${JSON.stringify(provenance, null, 2)}\n`);
}
