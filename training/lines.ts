/**
 * Trains the line model. `npx tsx training/lines.ts` trains it on all pages and writes src/models/lines.bin with its
 * provenance; `--measure` trains one model a fold of publishers first and prints what each makes of the pages that it
 * has not seen. One core, minutes, the same bytes each time.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLineModel, writeLineModel } from "../src/models/lines.js";
import { FEATURE_COUNT, FEATURE_HASH, FEATURES } from "../src/segments/features.js";
import { State } from "../src/segments/states/decode.js";
import { statesOf } from "../src/segments/states/states.js";
import { chainScores } from "./chain.js";
import { FOLDS, foldOf, requireShared } from "./data.js";
import { Network } from "./network.js";
import { randomFrom } from "./random.js";
import { ANY, readSamples, type Sample } from "./samples.js";

const SEED = 20_261_124;
const SHAPE = {
  featureHash: FEATURE_HASH,
  features: FEATURE_COUNT,
  channels: 24,
  layers: 6,
};
const EPOCHS = 12;
const BATCH = 8;
const RATE = 0.004;
const DECAY = 0.001;
/** Share of the features that a page is learned without, so that none decides alone on pages that nobody has seen. */
const FEATURE_DROPOUT = 0.15;
/** Steps until the rate is full, and the share of it that is left at the end. */
const WARM_STEPS = 100;
const LAST_RATE = 0.1;
/** A page of our own gold counts as so many of the others: its labels are made by hand, and its kind is what decides. */
const GOLD_WEIGHT = 6;
/** Pages of visible text are long and many, and so are crops: each epoch sees so many of them. */
const SHARES = { gold: 1, extracted: 1, visible: 0.6, crop: 0.3 } as const;
/** Share of pages that lose what stands far from the article: menus and footers vary more than articles do. */
const CROPPED = 0.7;
const KEPT_LINES = 24;
const MOST_KEPT_LINES = 120;

let samples: readonly Sample[] | null = null;

/** The model's bytes, trained without the publishers that are held out. */
export function trainLines(isHeldOut: (publisher: string) => boolean): Uint8Array {
  samples ??= readSamples();
  return pack(train(samples.filter(({ publisher }) => !isHeldOut(publisher))));
}

/** A network that has learned the pages. */
function train(pages: readonly Sample[]): Network {
  const random = randomFrom(SEED);
  const network = new Network(SHAPE, random);
  const usable = pages.filter(({ lines }) => lines > 0);
  const pagesAnEpoch = usable.reduce((sum, { set }) => sum + SHARES[set], 0);
  const steps = Math.ceil(pagesAnEpoch / BATCH) * EPOCHS;
  let done = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(usable, random).filter(({ set }) => random() < SHARES[set]);
    for (let from = 0; from < order.length; from += BATCH) {
      const cool = LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, done / steps)));
      for (const page of order.slice(from, from + BATCH)) {
        network.learn(cropped(page, random), { weight: weightOf(page), featureDropout: FEATURE_DROPOUT });
      }
      network.step(RATE * Math.min(1, (done + 1) / WARM_STEPS) * cool, DECAY);
      done++;
    }
  }
  network.settle();
  return network;
}

function weightOf({ set, lines }: Sample): number {
  return (set === "gold" ? GOLD_WEIGHT : 1) / Math.sqrt(Math.max(lines, BATCH));
}

/** The page, often without its outer lines. */
function cropped(page: Sample, random: () => number): Sample {
  if (page.lines < MOST_KEPT_LINES || random() > CROPPED) return page;
  const first = page.targets.indexOf(State.BODY);
  const last = page.targets.lastIndexOf(State.BODY);
  const reach = (): number => KEPT_LINES + Math.floor(random() * (MOST_KEPT_LINES - KEPT_LINES));
  const from = Math.max(0, first - reach());
  const to = Math.min(page.lines, last + 1 + reach());
  return {
    ...page,
    features: page.features.subarray(from * FEATURE_COUNT, to * FEATURE_COUNT),
    targets: page.targets.subarray(from, to),
    lines: to - from,
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as Item, order[i] as Item];
  }
  return order;
}

function pack(network: Network): Uint8Array {
  return writeLineModel({
    ...network.shape,
    input: network.input.values,
    inputBias: network.inputBias.values,
    hidden: network.hidden.values,
    hiddenBias: network.hiddenBias.values,
    output: network.output.values,
    outputBias: network.outputBias.values,
    transitions: chainScores(network.transitions.values),
  });
}

interface LineScores {
  readonly pages: number;
  /** Lines of the article found, over all pages of the set. */
  readonly f1: number;
  /** Share of pages with every line right. */
  readonly exact: number;
}

/** What the model makes of lines, page by page, before any rule of the segmenter. */
function scoresOf(bytes: Uint8Array, pages: readonly Sample[]): LineScores {
  const model = readLineModel(bytes, FEATURE_HASH);
  let [hits, wrong, missed, exact] = [0, 0, 0, 0];
  for (const page of pages) {
    const featuresOf = (from: number, to: number): Float32Array =>
      page.features.subarray(from * FEATURE_COUNT, to * FEATURE_COUNT);
    const states = statesOf(model, { lines: page.lines, featuresOf });
    let errors = 0;
    states.forEach((state, line) => {
      const target = page.targets[line];
      if (target === ANY || (state !== State.BODY && target !== State.BODY)) return;
      if (state === target) hits++;
      else errors++;
      if (state === State.BODY && target !== State.BODY) wrong++;
      else if (state !== State.BODY) missed++;
    });
    if (errors === 0) exact++;
  }
  return { pages: pages.length, f1: (2 * hits) / (2 * hits + wrong + missed), exact: exact / pages.length };
}

function measure(): void {
  samples ??= readSamples();
  for (let fold = 0; fold < FOLDS; fold++) {
    const bytes = trainLines((publisher) => foldOf(publisher) === fold);
    for (const set of ["gold", "extracted", "visible", "crop"] as const) {
      const unseen = samples.filter((page) => page.set === set && foldOf(page.publisher) === fold);
      console.log(`fold ${fold} ${set}: ${JSON.stringify(scoresOf(bytes, unseen))}`);
    }
  }
}

function main(): void {
  requireShared();
  if (process.argv.includes("--measure")) measure();
  const bytes = trainLines(() => false);
  const folder = join(import.meta.dirname, "../src/models");
  writeFileSync(join(folder, "lines.bin"), bytes);
  console.log(`lines.bin: ${bytes.length} bytes, features ${FEATURES.length}, seed ${SEED}`);
}

if (process.argv[1] === import.meta.filename) main();
