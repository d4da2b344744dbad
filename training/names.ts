/**
 * Trains the tagger of names: `npx tsx training/names.ts` writes src/models/names.bin and names.json.
 * The same data gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clues } from "../src/entities/clues.js";
import { Features, MOST_FEATURES } from "../src/entities/features.js";
import { LABELS, LOCATION, ORGANIZATION, OUTSIDE_NAME, PERSON } from "../src/entities/labels.js";
import { prepare } from "../src/entities/prepare.js";
import { openRuns, stepKind } from "../src/entities/tagger.js";
import { languageOf } from "../src/languages/index.js";
import { modelFile } from "../src/models/binary.js";
import { ENTITY_MASK, KNOWN_ORGANIZATION } from "../src/models/lexicon.js";
import { NAMES_VERSION } from "../src/models/names.js";
import type { Span } from "../src/shapes.js";
import { IS_PREFIX, type PhraseTable } from "../src/text/phrases.js";
import { hashOf } from "../src/text/words.js";
import { ALL, type Learned, learn, type Samples, type Settings } from "./crf.js";
import { requireShared } from "./data.js";
import type { LabelledArticle } from "./labelled.js";
import { lexiconForTraining } from "./lexicon.js";
import { readNames } from "./nameData.js";
import { randomFrom } from "./random.js";

export const SETTINGS: Settings = { epochs: 8, rate: 0.12, decay: 0.004, dropout: 0.25, wordDropout: 0.4, seed: 7 };
const SEEDS = [7, 8, 9];
/** Lexicons that take turns, and the share of organizations that each of them lacks. */
const LEXICONS = 16;
const HIDDEN_SHARE = 0.3;
const OUTPUT = join(import.meta.dirname, "../src/models");
const LARGEST_INT8 = 127;
/** Weights beyond this share of the largest are rare enough to be cut. */
const CLIP = 0.6;

/** The weights' file, trained without the pages of publishers that are held out. */
export function trainNames(isHeldOut: (publisher: string) => boolean): Uint8Array {
  const samples = samplesOf(readNames(isHeldOut));
  const runs = SEEDS.map((seed) => learn(samples, { ...SETTINGS, seed }));
  return modelFile(quantize(averageOf(runs)), NAMES_VERSION);
}

/** The mean of several runs: each has its own order, and its own features left out. */
function averageOf(runs: readonly Learned[]): Learned {
  const mean = (columns: readonly Float32Array[]): Float32Array =>
    Float32Array.from(
      columns[0] ?? [],
      (_, i) => columns.reduce((sum, c) => sum + (c[i] as number), 0) / columns.length,
    );
  return { rows: mean(runs.map(({ rows }) => rows)), steps: mean(runs.map(({ steps }) => steps)) };
}

/** Every open stretch of the articles as features and allowed labels. */
export function samplesOf(articles: readonly LabelledArticle[]): Samples {
  const columns = {
    features: [] as number[][],
    allowed: [] as number[],
    kinds: [] as number[],
    stretches: [0],
    weights: [] as number[],
  };
  const names = lexiconForTraining();
  const lacking = Array.from({ length: LEXICONS }, (_, turn) => lexiconLacking(names, turn));
  for (const [index, labelled] of articles.entries()) {
    const { clues } = prepare(labelled.article, languageOf(labelled.language), lacking[index % LEXICONS]);
    const allowed = allowedLabels(clues, labelled);
    const features = new Features(clues, hashOf(labelled.language));
    for (const { first, last } of openRuns(clues)) {
      for (let i = first; i < last; i++) {
        columns.features.push(Array.from({ length: features.read(i) }, (_, place) => features.at(place)));
        columns.allowed.push(allowed[i] as number);
        columns.kinds.push(stepKind(clues, i));
      }
      columns.stretches.push(columns.allowed.length);
      columns.weights.push(labelled.weight);
    }
  }
  return packed(columns);
}

/**
 * The lexicon without a share of its organizations, another share for each turn: it knows more names of the pages that
 * teach than of pages to come, and the tagger has to find those too.
 */
function lexiconLacking({ keys, values }: PhraseTable, turn: number): PhraseTable {
  const random = randomFrom(turn + 1);
  const isHidden = Array.from({ length: ENTITY_MASK + 1 }, () => random() < HIDDEN_SHARE);
  const rest = values.map((value) =>
    value & KNOWN_ORGANIZATION && isHidden[value & ENTITY_MASK] ? value & IS_PREFIX : value,
  );
  return { keys, values: rest };
}

interface Columns {
  readonly features: readonly number[][];
  readonly allowed: readonly number[];
  readonly kinds: readonly number[];
  readonly stretches: readonly number[];
  readonly weights: readonly number[];
}

function packed({ features, allowed, kinds, stretches, weights }: Columns): Samples {
  const offsets = new Uint32Array(features.length + 1);
  features.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] as number) + list.length;
  });
  const flat = new Uint16Array(offsets[features.length] as number);
  features.forEach((list, i) => {
    flat.set(list, offsets[i] as number);
  });
  return {
    features: flat,
    offsets,
    allowed: Uint8Array.from(allowed),
    kinds: Uint8Array.from(kinds),
    stretches: Uint32Array.from(stretches),
    weights: Float32Array.from(weights),
  };
}

const bit = (label: number): number => 1 << label;
const anyOf = (kind: number): number => bit(kind) | bit(kind + 1);

/** A mask for each word. What the data does not label stays open; so does a name that our words do not fit. */
function allowedLabels(clues: Clues, { people, organizations, places }: LabelledArticle): Uint8Array {
  const { count } = clues.reading.words;
  const outside = bit(OUTSIDE_NAME) | (people ? 0 : anyOf(PERSON)) | (places ? 0 : anyOf(LOCATION));
  const allowed = new Uint8Array(count).fill(outside);
  for (const span of places ?? []) label(clues, allowed, { span, kind: LOCATION });
  for (const span of people ?? []) label(clues, allowed, { span, kind: PERSON });
  const longestLast = [...organizations].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const span of longestLast) label(clues, allowed, { span, kind: ORGANIZATION });
  return allowed;
}

function label({ reading, isOpen }: Clues, allowed: Uint8Array, { span, kind }: { span: Span; kind: number }): void {
  const { words } = reading;
  let first = 0;
  while (first < words.count && (words.ends[first] as number) <= span.start) first++;
  let last = first;
  while (last < words.count && (words.starts[last] as number) < span.end) last++;
  if (last === first) return;
  const fits =
    words.starts[first] === span.start &&
    words.ends[last - 1] === span.end &&
    isOpen.subarray(first, last).every(Boolean);
  allowed.fill(fits ? bit(kind + 1) : ALL, first, last);
  if (fits) allowed[first] = bit(kind);
}

/** Float weights → int16 steps and int8 rows on one scale. */
export function quantize({ rows, steps }: Learned): Uint8Array {
  let largest = 0;
  for (const weight of rows) largest = Math.max(largest, Math.abs(weight));
  const scale = LARGEST_INT8 / (largest * CLIP);
  const small = Int8Array.from(rows, (w) => Math.max(-LARGEST_INT8, Math.min(LARGEST_INT8, Math.round(w * scale))));
  const wide = Int16Array.from(steps, (w) => Math.round(w * scale));
  const payload = new Uint8Array(wide.byteLength + small.byteLength);
  payload.set(new Uint8Array(wide.buffer), 0);
  payload.set(new Uint8Array(small.buffer), wide.byteLength);
  return payload;
}

if (process.argv[1] === import.meta.filename) {
  requireShared();
  writeFileSync(
    join(OUTPUT, "names.bin"),
    trainNames(() => false),
  );
  console.log(`names.bin: ${LABELS} labels, up to ${MOST_FEATURES} features a word`);
}
