/** Numbers → bins, so that trees are grown over a few values a feature. */

/** Rows to learn from, feature by feature. */
export interface TrainingSet {
  readonly rows: number;
  readonly features: number;
  /** Row-major, `features` numbers a row. */
  readonly values: Float32Array;
  /** 0 or 1 for each row. */
  readonly targets: Uint8Array;
  readonly weights: Float32Array;
}

/** Bins of a feature; one byte holds their number. */
export const BINS = 64;
/** Rows looked at for a feature's quantiles. */
const QUANTILE_SAMPLE = 20_000;

/** Rows of which each number is known by its bin. */
export interface Binned {
  readonly bins: readonly Uint8Array[];
  /** Upper edges: bin b holds values up to edges[b]. */
  readonly edges: readonly Float32Array[];
}

/** Sorts every number of a set into its feature's bins. */
export function binned({ rows, features, values }: TrainingSet): Binned {
  const step = Math.max(1, Math.floor(rows / QUANTILE_SAMPLE));
  const edges = Array.from({ length: features }, (_, feature) => {
    const sample = new Float32Array(Math.ceil(rows / step));
    for (let at = 0; at < sample.length; at++) sample[at] = values[at * step * features + feature] as number;
    return edgesOf(sample.sort());
  });
  const bins = edges.map(() => new Uint8Array(rows));
  // row by row, as the values lie
  for (let row = 0; row < rows; row++) {
    for (let feature = 0; feature < features; feature++) {
      const column = bins[feature] as Uint8Array;
      column[row] = binOf(edges[feature] as Float32Array, values[row * features + feature] as number);
    }
  }
  return { bins, edges };
}

/** Between distinct values, at quantiles where there are too many. */
function edgesOf(sorted: Float32Array): Float32Array {
  const distinct = [...new Set(sorted)];
  const picked: number[] = [];
  const count = Math.min(BINS, distinct.length);
  for (let at = 1; at < count; at++) {
    const low = distinct.length <= BINS ? distinct[at - 1] : sorted[Math.floor((at * sorted.length) / BINS)];
    const next = distinct.length <= BINS ? distinct[at] : (low ?? 0);
    const edge = Math.fround(((low ?? 0) + (next ?? 0)) / 2);
    if (picked.at(-1) !== edge) picked.push(edge);
  }
  return Float32Array.from(picked);
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
