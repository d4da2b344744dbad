/** Weights set by hand: how much each feature speaks for a line being the article's. */
import type { Transitions } from "./decode.js";
import { STATE_COUNT, State } from "./decode.js";
import { FEATURE_COUNT, type Feature, featureIndex } from "./features.js";

const WEIGHTS: Readonly<Partial<Record<Feature, number>>> = {
  "words 0-3": -1.8,
  "words 4-7": -1.2,
  "words 8-13": -0.2,
  "words 14-24": 1.8,
  "words 25+": 3,
  "ends sentence": 2,
  truncated: -3,
  "ends colon": 0.8,
  "opens quote": 0.8,
  "inner stops": 1.5,
  separators: -3,
  bullet: -1.5,
  number: 0.3,
  hash: -3,
  bare: -2,
  "number alone": -3,
  capitals: -1.2,
  shouted: -1,
  "date share": -3,
  copyright: -3,
  repeats: -3,
  "stands again inside": -6,
  dateline: 6,
  "few lines": 1.2,
  heading: -3,
  readAlso: -6,
  byline: -4,
  published: -4,
  promo: -5,
  caption: -4,
  share: -4,
  tags: -5,
  navigation: -4,
  comments: -4,
  footer: -5,
  strong: -3,
};

const NEVER = Number.NEGATIVE_INFINITY;
/** To leave the article for an insert, and to begin it anew: a run of short lines is no reason, a list is. */
const TO_INSERT = -2;
const FROM_INSERT = -2;

export const RULE_TRANSITIONS: Transitions = {
  begin: [0, 0, NEVER, NEVER],
  step: [
    [0, 0, NEVER, NEVER],
    [NEVER, 0, TO_INSERT, 0],
    [NEVER, FROM_INSERT, 0, NEVER],
    [NEVER, NEVER, NEVER, 0],
  ],
  end: [-1, 0, NEVER, 0],
};

const BY_INDEX = weightsByIndex();

function weightsByIndex(): Float32Array {
  const weights = new Float32Array(FEATURE_COUNT);
  for (const [name, weight] of Object.entries(WEIGHTS)) weights[featureIndex(name as Feature)] = weight;
  return weights;
}

/** Scores of the states, `STATE_COUNT` a line. */
export function ruleEmissions(features: Float32Array): Float32Array {
  const lines = features.length / FEATURE_COUNT;
  const emissions = new Float32Array(lines * STATE_COUNT);
  for (let line = 0; line < lines; line++) {
    let score = 0;
    for (let index = 0; index < FEATURE_COUNT; index++) {
      score += (features[line * FEATURE_COUNT + index] ?? 0) * (BY_INDEX[index] ?? 0);
    }
    emissions[line * STATE_COUNT + State.BODY] = score;
  }
  return emissions;
}
