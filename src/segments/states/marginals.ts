/** How probable each state of each line is, over all sequences of states (forward-backward). */
import { STATE_COUNT, type Transitions } from "./decode.js";

/** Scores so low mean never; the exponential of their differences is zero. */
const NEVER = -1e9;

/** `STATE_COUNT` probabilities a line. */
export function marginals(emissions: Float32Array, { begin, step, end }: Transitions): Float32Array {
  const lines = emissions.length / STATE_COUNT;
  const forward = new Float32Array(emissions.length);
  const backward = new Float32Array(emissions.length);
  const row = new Float64Array(STATE_COUNT);
  const likely = likelihoodsOf(step);
  for (let line = 0; line < lines; line++) {
    const at = line * STATE_COUNT;
    for (let to = 0; to < STATE_COUNT; to++) {
      let sum = line === 0 ? Math.exp(begin[to] ?? NEVER) : 0;
      for (let from = 0; line > 0 && from < STATE_COUNT; from++) {
        sum += (forward[at - STATE_COUNT + from] as number) * (likely[from * STATE_COUNT + to] as number);
      }
      row[to] = sum;
    }
    scale(row, emissions, { at, into: forward });
  }
  for (let line = lines - 1; line >= 0; line--) {
    const at = line * STATE_COUNT;
    for (let from = 0; from < STATE_COUNT; from++) {
      let sum = line === lines - 1 ? Math.exp(end[from] ?? NEVER) : 0;
      for (let to = 0; line < lines - 1 && to < STATE_COUNT; to++) {
        sum += (likely[from * STATE_COUNT + to] as number) * (row[to] as number);
      }
      backward[at + from] = sum;
    }
    for (let state = 0; state < STATE_COUNT; state++) row[state] = backward[at + state] ?? 0;
    scale(row, emissions, { at, into: row });
  }
  return normalized(forward, backward);
}

/** How likely each step is, by the state before and the state behind it. */
function likelihoodsOf(step: Transitions["step"]): Float64Array {
  const likely = new Float64Array(STATE_COUNT * STATE_COUNT);
  for (let from = 0; from < STATE_COUNT; from++) {
    for (let to = 0; to < STATE_COUNT; to++) {
      likely[from * STATE_COUNT + to] = Math.exp(step[from]?.[to] ?? NEVER);
    }
  }
  return likely;
}

/** `values` × exp(emissions), made to sum to one. */
function scale(
  values: Float64Array,
  emissions: Float32Array,
  { at, into }: { at: number; into: Float32Array | Float64Array },
): void {
  const base = into instanceof Float32Array ? at : 0;
  let most = NEVER;
  for (let state = 0; state < STATE_COUNT; state++) most = Math.max(most, emissions[at + state] ?? 0);
  let sum = 0;
  const scaled = [0, 0, 0, 0];
  for (let state = 0; state < STATE_COUNT; state++) {
    scaled[state] = (values[state] ?? 0) * Math.exp((emissions[at + state] ?? 0) - most);
    sum += scaled[state] ?? 0;
  }
  for (let state = 0; state < STATE_COUNT; state++) into[base + state] = (scaled[state] ?? 0) / (sum || 1);
}

function normalized(forward: Float32Array, backward: Float32Array): Float32Array {
  const shares = new Float32Array(forward.length);
  for (let at = 0; at < forward.length; at += STATE_COUNT) {
    let sum = 0;
    for (let state = 0; state < STATE_COUNT; state++) sum += (forward[at + state] ?? 0) * (backward[at + state] ?? 0);
    for (let state = 0; state < STATE_COUNT; state++) {
      shares[at + state] = ((forward[at + state] ?? 0) * (backward[at + state] ?? 0)) / (sum || 1);
    }
  }
  return shares;
}
