/** The chain of states as a conditional random field: loss and gradients by the forward-backward algorithm. */
import { STATES } from "../src/models/lines.js";
import { ANY } from "./samples.js";

/** Scores of beginning, of steps, and of ending. */
export const CHAIN_SIZE = STATES * (STATES + 2);

const NEVER = -1e9;
/** What may follow what: before → body; body → insert, after; insert → body. */
const ALLOWED = [
  [1, 1, 0, 0],
  [1, 1, 0, 0],
  [0, 1, 1, 1],
  [0, 1, 1, 0],
  [0, 0, 0, 1],
  [1, 1, 0, 1],
].flat();

/** The chain's scores, with what is never allowed at minus infinity. */
export function chainScores(values: Float32Array): Float32Array {
  return values.map((value, index) => (ALLOWED[index] ? value : NEVER));
}

interface Trainable {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
}

/** The loss of a page, and its gradient by the emissions; the chain's own gradient is added to it. */
export function chainGradient(
  emissions: Float32Array,
  targets: Uint8Array,
  chain: Trainable,
  weight: number,
): { loss: number; emissionGradient: Float32Array } {
  const scores = chainScores(chain.values);
  const free = expectations(emissions, scores, null);
  const tied = expectations(emissions, scores, targets);
  const emissionGradient = new Float32Array(emissions.length);
  for (let i = 0; i < emissions.length; i++) {
    emissionGradient[i] = weight * ((free.states[i] as number) - (tied.states[i] as number));
  }
  for (let i = 0; i < CHAIN_SIZE; i++) {
    chain.gradient[i] =
      (chain.gradient[i] as number) + weight * ((free.steps[i] as number) - (tied.steps[i] as number));
  }
  return { loss: free.total - tied.total, emissionGradient };
}

interface Expectations {
  readonly total: number;
  readonly states: Float32Array;
  readonly steps: Float64Array;
}

/** Marginals of states and steps; with `targets`, over the sequences that agree with them. */
function expectations(emissions: Float32Array, chain: Float32Array, targets: Uint8Array | null): Expectations {
  const lines = emissions.length / STATES;
  const alpha = new Float64Array(emissions.length);
  const beta = new Float64Array(emissions.length);
  const allowed = (t: number, s: number): boolean => targets === null || targets[t] === ANY || targets[t] === s;
  const emission = (t: number, s: number): number => (allowed(t, s) ? (emissions[t * STATES + s] as number) : NEVER);
  for (let s = 0; s < STATES; s++) alpha[s] = (chain[s] as number) + emission(0, s);
  for (let t = 1; t < lines; t++) {
    for (let s = 0; s < STATES; s++) {
      const e = emission(t, s);
      alpha[t * STATES + s] =
        e <= NEVER
          ? NEVER
          : e + sumOver((p) => (alpha[(t - 1) * STATES + p] as number) + (chain[(1 + p) * STATES + s] as number));
    }
  }
  const end = (STATES + 1) * STATES;
  for (let s = 0; s < STATES; s++) beta[(lines - 1) * STATES + s] = chain[end + s] as number;
  for (let t = lines - 2; t >= 0; t--) {
    for (let s = 0; s < STATES; s++) {
      beta[t * STATES + s] = sumOver(
        (n) => (chain[(1 + s) * STATES + n] as number) + emission(t + 1, n) + (beta[(t + 1) * STATES + n] as number),
      );
    }
  }
  const total = sumOver((s) => (alpha[(lines - 1) * STATES + s] as number) + (chain[end + s] as number));
  const states = new Float32Array(emissions.length);
  const steps = new Float64Array(CHAIN_SIZE);
  for (let t = 0; t < lines; t++) {
    for (let s = 0; s < STATES; s++) {
      const p = Math.exp((alpha[t * STATES + s] as number) + (beta[t * STATES + s] as number) - total);
      states[t * STATES + s] = p;
      if (t === 0) steps[s] = (steps[s] as number) + p;
      if (t === lines - 1) steps[end + s] = (steps[end + s] as number) + p;
      if (t === 0) continue;
      for (let q = 0; q < STATES; q++) {
        const at = (1 + q) * STATES + s;
        const step =
          (alpha[(t - 1) * STATES + q] as number) +
          (chain[at] as number) +
          emission(t, s) +
          (beta[t * STATES + s] as number) -
          total;
        if (step > -30) steps[at] = (steps[at] as number) + Math.exp(step);
      }
    }
  }
  return { total, states, steps };
}

/** Logarithm of the sum of four exponentials. */
function sumOf(a: number, b: number, c: number, d: number): number {
  const most = Math.max(a, b, c, d);
  if (most <= NEVER) return NEVER;
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most));
}

function sumOver(term: (state: number) => number): number {
  return sumOf(term(0), term(1), term(2), term(3));
}
